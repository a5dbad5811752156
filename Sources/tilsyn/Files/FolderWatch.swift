import Glibc

/// Tells when files in some folders were saved. Folders are watched, not files, as many programs save by writing a new file and giving
/// it the old one's name (inotify(7)); nothing is polled.
struct FolderWatch: ~Copyable {
  private let descriptor: Int32

  /// How long nothing must happen before what happened counts as one save.
  private static let pause: Int32 = 20

  init() throws(Failure) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC))
    if descriptor < 0 { throw .unwatchable(".", errno) }
  }

  /// Watches these folders, too; to name one again changes nothing.
  func add(_ folders: [String]) throws(Failure) {
    let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE)
    for folder in folders {
      if inotify_add_watch(descriptor, folder, events) < 0 { throw .unwatchable(folder, errno) }
    }
  }

  deinit { close(descriptor) }

  /// Waits until a file whose name is wanted, or any folder, is saved, comes or goes, and for the end of all that happens with it.
  func wait(for isWanted: (String) -> Bool) {
    while true {
      var found = false
      for event in events() where event.isFolder || isWanted(event.name) { found = true }
      guard found else { continue }
      while isReady(within: Self.pause) { _ = events() }
      return
    }
  }

  private func isReady(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, milliseconds) > 0
  }

  /// What happened to what, in the next events; waits for the first of them.
  private func events() -> [(name: String, isFolder: Bool)] {
    var events: [(name: String, isFolder: Bool)] = []
    withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: MemoryLayout<inotify_event>.alignment) { buffer in
      let count = Files.read(descriptor, into: buffer)
      var offset = 0
      while offset + MemoryLayout<inotify_event>.size <= count {
        let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        offset += MemoryLayout<inotify_event>.size
        let name = buffer[offset..<min(count, offset + Int(event.len))].prefix { $0 != 0 }
        events.append((String(decoding: name, as: UTF8.self), event.mask & UInt32(bitPattern: Int32(IN_ISDIR)) != 0))
        offset += Int(event.len)
      }
    }
    return events
  }
}
