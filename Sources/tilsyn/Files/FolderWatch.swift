import Glibc

/// Tells when files in some folders were saved. Folders are watched, not files, as many programs save by writing a new file and giving
/// it the old one's name (inotify(7)); nothing is polled.
struct FolderWatch: ~Copyable {
  private let descriptor: Int32
  /// The watches of folders in which any folder counts.
  private var whole: Set<Int32> = []

  /// How long nothing must happen before what happened counts as one save.
  private static let pause: Int32 = 20

  init() throws(Failure) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC))
    if descriptor < 0 { throw .unwatchable(".", errno) }
  }

  /// Watches these folders, too; to name one again changes nothing. One that has gone, or that nobody may look into, is told of when it is
  /// read. `whole`: any folder that comes or goes in them counts.
  mutating func add(_ folders: [String], whole: Bool) throws(Failure) {
    let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE)
    for folder in folders {
      let watch = inotify_add_watch(descriptor, folder, events)
      if watch >= 0 {
        if whole { self.whole.insert(watch) }
      } else if ![ENOENT, ENOTDIR, EACCES, ELOOP].contains(errno) {
        throw .unwatchable(folder, errno)
      }
    }
  }

  deinit { close(descriptor) }

  /// Waits until something whose name is wanted is saved, comes or goes, and for the end of all that happens with it.
  func wait(for isWanted: (String) -> Bool) {
    while true {
      var found = false
      for event in events() where isWanted(event.name) || event.isFolder && whole.contains(event.watch) { found = true }
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
  private func events() -> [(watch: Int32, name: String, isFolder: Bool)] {
    var events: [(watch: Int32, name: String, isFolder: Bool)] = []
    withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: MemoryLayout<inotify_event>.alignment) { buffer in
      let count = Files.read(descriptor, into: buffer)
      var offset = 0
      while offset + MemoryLayout<inotify_event>.size <= count {
        let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        offset += MemoryLayout<inotify_event>.size
        let name = buffer[offset..<min(count, offset + Int(event.len))].prefix { $0 != 0 }
        let isFolder = event.mask & UInt32(bitPattern: Int32(IN_ISDIR)) != 0
        events.append((event.wd, String(decoding: name, as: UTF8.self), isFolder))
        offset += Int(event.len)
      }
    }
    return events
  }
}
