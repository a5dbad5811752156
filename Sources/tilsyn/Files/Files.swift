import Glibc
import InspectionDesk

/// Reading from the file system, without Foundation.
enum Files {
  enum Kind { case file, folder, other }

  /// What stands at the path, or the system's error. Links are followed.
  static func kind(of path: String) -> Result<Kind, Failure> {
    var status = stat()
    guard stat(path, &status) == 0 else { return .failure(.unreadable(path, errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .success(.file)
    case S_IFDIR: return .success(.folder)
    default: return .success(.other)
    }
  }

  /// What a path leads to when all links are followed, also where nothing stands yet.
  static func target(of path: String) -> String {
    var path = path
    // As many links as the system itself follows before it calls them a circle.
    for _ in 0..<40 where path != "-" {
      if let resolved = realpath(path, nil) {
        defer { free(resolved) }
        return String(cString: resolved)
      }
      guard let next = link(at: path) else { break }
      path = next.hasPrefix("/") ? next : DocumentPath.folder(of: path) + "/" + next
    }
    return path
  }

  /// What a symbolic link says; `nil` where none stands.
  private static func link(at path: String) -> String? {
    var text = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &text, text.count)
    return count < 0 ? nil : String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// What tells two files apart, whatever they are called.
  struct Identity: Hashable {
    let device: UInt64
    let node: UInt64

    init(_ status: stat) { (device, node) = (UInt64(status.st_dev), UInt64(status.st_ino)) }
  }

  /// `nil` when nothing stands at the path.
  static func identity(of path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Identity(status)
  }

  /// `nil` when something else stands there, or nothing.
  static func regularFile(at path: String) -> Identity? {
    guard case .success(.file) = kind(of: path) else { return nil }
    return identity(of: path)
  }

  /// A file opened for reading, or standard input for `-`; no report is written over it afterwards.
  static func open(_ path: String) throws(Failure) -> Int32 {
    let descriptor = path == "-" ? STDIN_FILENO : Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path, errno) }
    noteSource(descriptor)
    return descriptor
  }

  static func close(_ descriptor: Int32) {
    if descriptor > STDERR_FILENO { _ = Glibc.close(descriptor) }
  }

  /// The whole file, or standard input for `-`, up to `limit` bytes and one more.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = try open(path)
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let count = bytes.count
      var error: Int32 = 0
      bytes.append(contentsOf: repeatElement(0, count: 1 << 16))
      let added = bytes.withUnsafeMutableBytes { buffer in
        let space = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
        let added = Files.read(descriptor, into: space)
        error = errno
        return added
      }
      guard added >= 0 else { throw .unreadable(path, error) }
      bytes.removeLast((1 << 16) - added)
      if added == 0 { break }
    }
    return bytes
  }

  /// The next bytes, 0 at the end, -1 with `errno` on an error; interruptions are tried again, and what is not there yet is waited for.
  static func read(_ descriptor: Int32, into space: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = Glibc.read(descriptor, space.baseAddress, space.count)
      if count >= 0 || !isWorthAnotherTry(descriptor, POLLIN) { return count }
    }
  }

  /// Whether what failed is to be tried again: it was interrupted, or, where the other end is slow and nobody was to wait for it, waited
  /// for now. Keeps `errno` where it isn't.
  static func isWorthAnotherTry(_ descriptor: Int32, _ event: Int32) -> Bool {
    switch errno {
    case EINTR: return event == POLLOUT || !Stop.isRequested
    case EAGAIN:
      var waiting = pollfd(fd: descriptor, events: Int16(event), revents: 0)
      return poll(&waiting, 1, -1) >= 0 || errno == EINTR && !Stop.isRequested
    default: return false
    }
  }

  /// The names in a folder, sorted by their bytes; hidden ones are left out.
  static func names(in folder: String) throws(Failure) -> [String] {
    guard let stream = opendir(folder) else { throw .unreadable(folder, errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Every YAML file below a folder, in order of their paths; a folder is entered once however it is reached.
  static func documents(below folder: String, depth: Int = 32) throws(Failure) -> [String] {
    try documents(below: folder, depth: depth, where: DocumentPath.isYAML)
  }

  /// The same for names that one wants.
  static func documents(
    below folder: String, depth: Int, where isWanted: (String) -> Bool
  ) throws(Failure) -> [String] {
    var seen: Set<Identity> = []
    return try documents(below: folder, depth: depth, where: isWanted, &seen)
  }

  private static func documents(
    below folder: String, depth: Int, where isWanted: (String) -> Bool, _ seen: inout Set<Identity>
  ) throws(Failure) -> [String] {
    guard let identity = identity(of: folder) else { throw .unreadable(folder, errno) }
    guard depth > 0, seen.insert(identity).inserted else { return [] }
    var found: [String] = []
    for name in try names(in: folder) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      switch kind(of: path) {
      case .success(.file) where isWanted(name): found.append(path)
      case .success(.folder):
        // One that can't be entered is told when it is read, and the rest is read.
        do { found += try documents(below: path, depth: depth - 1, where: isWanted, &seen) } catch {
          found.append(path)
        }
      case .failure where isWanted(name): found.append(path)  // told when it is read
      default: break
      }
    }
    return found
  }

  /// A folder and all that are below it; hidden ones are left out.
  static func folders(below folder: String) throws(Failure) -> [String] {
    var seen: Set<Identity> = []
    return try folders(below: folder, &seen)
  }

  private static func folders(below folder: String, _ seen: inout Set<Identity>) throws(Failure) -> [String] {
    guard let identity = identity(of: folder), seen.insert(identity).inserted else { return [] }
    var found = [folder]
    for name in try names(in: folder) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if case .success(.folder) = kind(of: path) { found += (try? folders(below: path, &seen)) ?? [] }
    }
    return found
  }
}
