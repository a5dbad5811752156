import Glibc

/// Where results go: standard output, or a file that appears whole or not at all.
struct Output: ~Copyable {
  /// As it was named.
  private let path: String
  private let target: String
  private let descriptor: Int32
  /// The file that is being written, until it takes its name.
  private var temporary: String?
  private var buffer: [UInt8] = []

  /// `-` is standard output. A file that exists and is no regular file (a device, a pipe) is written to directly.
  /// A link is followed, so that it still is one afterwards.
  init(_ path: String) throws(Failure) {
    target = Files.target(of: path)
    let opened = path == "-" ? (descriptor: STDOUT_FILENO, temporary: nil) : try Self.open(target, named: path)
    self.path = path
    (descriptor, temporary) = opened
    buffer.reserveCapacity(1 << 17)
  }

  private static func open(_ path: String, named name: String) throws(Failure) -> (
    descriptor: Int32, temporary: String?
  ) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .unwritable(name, errno) }
      return (descriptor, nil)
    }
    if exists, access(path, W_OK) != 0 { throw .unwritable(name, errno) }
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .unwritable(name, errno) }
    let mask = umask(0)
    umask(mask)
    fchmod(descriptor, exists ? status.st_mode & 0o7777 : 0o666 & ~mask)
    return (descriptor, String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
    if let temporary { unlink(temporary) }
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
    guard let temporary else { return }
    if fsync(descriptor) != 0 { throw .unwritable(path, errno) }
    if rename(temporary, target) != 0 { throw .unwritable(path, errno) }
    self.temporary = nil
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
