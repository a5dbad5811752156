import Glibc
import InspectionDesk

/// Where results go: standard output, or a file that appears whole or not at all.
struct Output: ~Copyable {
  /// As it was named.
  private let path: String
  private let target: String
  private let descriptor: Int32
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
    let opened = path == "-" ? (descriptor: STDOUT_FILENO, draft: nil) : try Self.open(target, named: path)
    self.path = path
    (descriptor, draft) = opened
    buffer.reserveCapacity(1 << 17)
  }

  private static func open(_ path: String, named name: String) throws(Failure) -> (
    descriptor: Int32, draft: Draft?
  ) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .unwritable(name, errno) }
      return (descriptor, nil)
    }
    if exists, access(path, W_OK) != 0 { throw .unwritable(name, errno) }
    let opened: (descriptor: Int32, draft: Draft?)
    if let nameless = nameless(in: DocumentPath.folder(of: path)) {
      opened = nameless
    } else {
      opened = try named(path, for: name)
    }
    let mask = umask(0)
    umask(mask)
    fchmod(opened.descriptor, exists ? status.st_mode & 0o7777 : 0o666 & ~mask)
    return opened
  }

  /// `nil` where the file system has no files without a name.
  private static func nameless(in folder: String) -> (descriptor: Int32, draft: Draft?)? {
    // O_TMPFILE, a macro that Swift can't read (open(2)).
    let descriptor = Glibc.open(folder, 0o20000000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    if access("/proc/self/fd/\(descriptor)", F_OK) == 0 { return (descriptor, .nameless) }
    close(descriptor)
    return nil
  }

  private static func named(_ path: String, for name: String) throws(Failure) -> (descriptor: Int32, draft: Draft?) {
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .unwritable(name, errno) }
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return (descriptor, .named(temporary))
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
    if case .named(let temporary) = draft { unlink(temporary) }
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

  mutating func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  mutating func flush() throws(Failure) {
    if buffer.isEmpty { return }
    try buffer.withUnsafeBufferPointer { bytes throws(Failure) in try send(bytes) }
    buffer.removeAll(keepingCapacity: true)
  }

  private func send(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) {
    var start = 0
    while start < bytes.count {
      let written = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      if written >= 0 { start += written } else if errno != EINTR { throw .unwritable(path, errno) }
    }
  }

  /// Writes what is left and gives the file its name.
  mutating func finish() throws(Failure) {
    try flush()
    guard let draft else { return }
    if fsync(descriptor) != 0 { throw .unwritable(path, errno) }
    let temporary: String
    switch draft {
    case .named(let name): temporary = name
    case .nameless:
      // A name can be given only where none stands, and taken over only from another name.
      temporary = "\(target).\(getpid())-\(descriptor)"
      if linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, temporary, Int32(AT_SYMLINK_FOLLOW)) != 0 {
        throw .unwritable(path, errno)
      }
      self.draft = .named(temporary)
    }
    if rename(temporary, target) != 0 { throw .unwritable(path, errno) }
    self.draft = nil
  }
}

/// Writes lines to standard error; what can't be written there is lost.
func tell(_ text: String) {
  let bytes = Array((text.hasSuffix("\n") ? text : text + "\n").utf8)
  var start = 0
  bytes.withUnsafeBytes { bytes in
    while start < bytes.count {
      let written = Glibc.write(STDERR_FILENO, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      if written < 0, errno != EINTR { return }
      start += max(0, written)
    }
  }
}
