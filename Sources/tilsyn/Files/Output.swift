import Glibc
import InspectionDesk
import InspectionReports
import Prologue

/// Where results go: standard output, or a file that appears whole or not at all.
struct Output: ~Copyable {
  /// As it was named.
  private let path: String
  private let target: String
  private let descriptor: Int32
  /// What the finished file may be done with, and by whom; `nil` for what is no file of ours. Until then only its owner may read it.
  private let mode: mode_t?
  /// Where the file that is being written stands, until it takes its name.
  private var draft: Draft?
  private var buffer: [UInt8] = []

  private enum Draft {
    /// Nowhere, so that nothing is left behind when the program is ended, however that is done.
    case nameless
    /// Beside the file, where the file system knows no nameless ones.
    case named(String)
  }

  /// `-` is standard output. A file that exists and is no regular file (a device, a pipe) is written to directly.
  /// A link is followed, so that it still is one afterwards.
  init(_ path: String) throws(Failure) {
    target = Files.target(of: path)
    let opened = path == "-" ? (STDOUT_FILENO, nil, nil) : try Self.open(target, named: path)
    self.path = path
    (descriptor, draft, mode) = opened
    buffer.reserveCapacity(1 << 17)
  }

  private static func open(_ path: String, named name: String) throws(Failure) -> (Int32, Draft?, mode_t?) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if !exists, errno == ELOOP { throw .unwritable(name, errno) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .unwritable(name, errno) }
      return (descriptor, nil, nil)
    }
    try Files.protectSources(from: path, named: name)
    if exists, access(path, W_OK) != 0 { throw .unwritable(name, errno) }
    let mask = umask(0)
    umask(mask)
    let mode = exists ? status.st_mode & 0o7777 : 0o666 & ~mask
    if let descriptor = nameless(in: DocumentPath.folder(of: path)) { return (descriptor, .nameless, mode) }
    let (descriptor, draft) = try named(path, for: name)
    return (descriptor, draft, mode)
  }

  /// `nil` where the file system has no files without a name.
  private static func nameless(in folder: String) -> Int32? {
    // O_TMPFILE, a macro that Swift can't read (open(2)).
    let descriptor = Glibc.open(folder, 0o20000000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    if access("/proc/self/fd/\(descriptor)", F_OK) == 0 { return descriptor }
    close(descriptor)
    return nil
  }

  private static func named(_ path: String, for name: String) throws(Failure) -> (Int32, Draft) {
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = prologue_draft(&template)
    guard descriptor >= 0 else { throw .unwritable(name, errno) }
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return (descriptor, .named(temporary))
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
    if case .named(let temporary) = draft { prologue_remove_draft(temporary) }
  }

  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) {
    if buffer.isEmpty, bytes.count >= 1 << 16 {
      try send(bytes)
      return
    }
    buffer += bytes
    if buffer.count >= 1 << 16 { try flush() }
  }

  mutating func write(_ bytes: borrowing [UInt8]) throws(Failure) {
    let bytes = copy bytes
    try bytes.withUnsafeBufferPointer { bytes throws(Failure) in try write(bytes) }
  }

  /// Text for a terminal; what is made for something else comes as bytes.
  mutating func write(_ text: TerminalText) throws(Failure) { try write(Array(text.utf8)) }

  /// A file of a word processor or a spreadsheet.
  mutating func write(package: () throws(PackageFault) -> [UInt8]) throws(Failure) {
    let bytes: [UInt8]
    do throws(PackageFault) { bytes = try package() } catch { throw Failure(error.message) }
    try write(bytes)
  }

  mutating func flush() throws(Failure) {
    if buffer.isEmpty { return }
    try buffer.withUnsafeBufferPointer { bytes throws(Failure) in try send(bytes) }
    buffer.removeAll(keepingCapacity: true)
  }

  private func send(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) {
    if descriptor == STDOUT_FILENO { Progress.hide() }
    var start = 0
    while start < bytes.count {
      let written = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      if written >= 0 {
        start += written
      } else if !Files.isWorthAnotherTry(descriptor, POLLOUT) {
        throw .unwritable(path, errno)
      }
    }
  }

  /// Writes what is left and gives the file its name.
  mutating func finish() throws(Failure) {
    try flush()
    guard let draft else { return }
    try Files.protectSources(from: target, named: path)
    if let mode, fchmod(descriptor, mode) != 0 { throw .unwritable(path, errno) }
    if fsync(descriptor) != 0 { throw .unwritable(path, errno) }
    let temporary: String
    switch draft {
    case .named(let name): temporary = name
    case .nameless:
      // A name can be given only where none stands, and taken over only from another name.
      temporary = "\(target).\(getpid())-\(descriptor)"
      if prologue_name_draft(descriptor, temporary) != 0 { throw .unwritable(path, errno) }
      self.draft = .named(temporary)
    }
    if prologue_keep_draft(temporary, target) != 0 { throw .unwritable(path, errno) }
    self.draft = nil
  }
}

/// Writes lines to standard error; what can't be written there is lost.
func tell(_ text: TerminalText) {
  Progress.hide()
  let bytes = Array((text.endsLine ? text : text + "\n").utf8)
  var start = 0
  bytes.withUnsafeBytes { bytes in
    while start < bytes.count {
      let written = Glibc.write(STDERR_FILENO, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      if written < 0, !Files.isWorthAnotherTry(STDERR_FILENO, POLLOUT) { return }
      start += max(0, written)
    }
  }
}
