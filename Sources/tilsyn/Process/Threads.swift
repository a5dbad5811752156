import Glibc
import Prologue

/// Something that a thread can be given. Only that thread touches it until it is done.
protocol Work: AnyObject {
  func work()
}

enum Threads {
  /// A reference that can be handed to a thread.
  private final class Handle {
    let work: any Work

    init(_ work: any Work) { self.work = work }
  }

  /// Does all of it, all but the first on threads of their own, and waits for them.
  static func run(_ works: ArraySlice<some Work>) {
    var threads: [pthread_t] = []
    var alone: [any Work] = Array(works.prefix(1))
    let handles = works.dropFirst().map { Handle($0) }
    for handle in handles {
      var thread = pthread_t()
      let argument = Unmanaged.passUnretained(handle).toOpaque()
      let failed = pthread_create(
        &thread, nil,
        { argument in
          prologue_use_alternate_stack()
          if let argument { Unmanaged<Handle>.fromOpaque(argument).takeUnretainedValue().work.work() }
          return nil
        }, argument)
      if failed == 0 { threads.append(thread) } else { alone.append(handle.work) }
    }
    for work in alone { work.work() }
    for thread in threads { pthread_join(thread, nil) }
    withExtendedLifetime(handles) {}
  }
}
