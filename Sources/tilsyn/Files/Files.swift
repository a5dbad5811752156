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

  /// What a path leads to when all links are followed; the path itself where nothing stands.
  static func target(of path: String) -> String {
    guard path != "-", let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// What tells two files apart, whatever they are called.
  struct Identity: Hashable {
    let device: UInt64
    let node: UInt64
  }

  /// `nil` when nothing stands at the path.
  static func identity(of path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Identity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
  }

  /// `nil` when something else stands there, or nothing.
  static func regularFile(at path: String) -> Identity? {
    guard case .success(.file) = kind(of: path) else { return nil }
    return identity(of: path)
  }

  /// The whole file, up to `limit` bytes and one more.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path, errno) }
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

  /// The next bytes, 0 at the end, -1 with `errno` on an error; interruptions are tried again.
  static func read(_ descriptor: Int32, into space: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = Glibc.read(descriptor, space.baseAddress, space.count)
      if count >= 0 || errno != EINTR { return count }
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
    var seen: Set<Identity> = []
    return try documents(below: folder, depth: depth, &seen)
  }

  private static func documents(
    below folder: String, depth: Int, _ seen: inout Set<Identity>
  ) throws(Failure) -> [String] {
    guard let identity = identity(of: folder) else { throw .unreadable(folder, errno) }
    guard depth > 0, seen.insert(identity).inserted else { return [] }
    var found: [String] = []
    for name in try names(in: folder) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      switch kind(of: path) {
      case .success(.file) where DocumentPath.isYAML(name): found.append(path)
      case .success(.folder):
        // One that can't be entered is told when it is read, and the rest is read.
        do { found += try documents(below: path, depth: depth - 1, &seen) } catch { found.append(path) }
      case .failure where DocumentPath.isYAML(name): found.append(path)  // told when it is read
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
