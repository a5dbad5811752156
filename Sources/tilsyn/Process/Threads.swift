import Glibc
import Prologue

/// Something that a thread works on. Only that thread touches it while it works.
protocol Work: AnyObject {
  func work()
}

/// Workers that take their portions one after the other, work side by side, and give what came out in the order of the portions. None
/// waits for the others but to give.
enum Threads {
  /// Lets each worker, all but the first on a thread of its own, work until `take` says that there is no more or `give` fails. These
  /// two are never called at the same time.
  static func run<Worker: Work>(
    _ workers: [Worker], take: (Worker) -> Bool, give: (Worker) throws(Failure) -> Void
  ) throws(Failure) {
    var failure: Failure?
    withoutActuallyEscaping(take) { take in
      withoutActuallyEscaping(give) { give in
        let turns = Turns(take, give)
        var threads: [pthread_t] = []
        let handles = workers.dropFirst().map { worker in Handle { turns.run(worker) } }
        for handle in handles {
          var thread = pthread_t()
          let argument = Unmanaged.passUnretained(handle).toOpaque()
          let failed = pthread_create(
            &thread, nil,
            { argument in
              prologue_use_alternate_stack()
              if let argument { Unmanaged<Handle>.fromOpaque(argument).takeUnretainedValue().body() }
              return nil
            }, argument)
          // With fewer threads the others do more.
          if failed == 0 { threads.append(thread) }
        }
        if let first = workers.first { turns.run(first) }
        for thread in threads { pthread_join(thread, nil) }
        withExtendedLifetime(handles) {}
        failure = turns.failure
      }
    }
    if let failure { throw failure }
  }

  /// What a thread is handed.
  private final class Handle {
    let body: () -> Void

    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// Whose turn it is. What it holds is touched by one thread at a time, which has the lock.
  private final class Turns<Worker: Work> {
    private let take: (Worker) -> Bool
    private let give: (Worker) throws(Failure) -> Void
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let given = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var takenCount = 0
    private var givenCount = 0
    private var isOver = false
    private(set) var failure: Failure?

    init(_ take: @escaping (Worker) -> Bool, _ give: @escaping (Worker) throws(Failure) -> Void) {
      (self.take, self.give) = (take, give)
      pthread_mutex_init(lock, nil)
      pthread_cond_init(given, nil)
    }

    deinit {
      pthread_mutex_destroy(lock)
      pthread_cond_destroy(given)
      lock.deallocate()
      given.deallocate()
    }

    func run(_ worker: Worker) {
      pthread_mutex_lock(lock)
      while let turn = nextTurn(of: worker) {
        pthread_mutex_unlock(lock)
        worker.work()
        pthread_mutex_lock(lock)
        while givenCount != turn { pthread_cond_wait(given, lock) }
        if failure == nil { giveWhatCameOut(of: worker) }
        givenCount += 1
        pthread_cond_broadcast(given)
      }
      pthread_mutex_unlock(lock)
    }

    private func nextTurn(of worker: Worker) -> Int? {
      if isOver || !take(worker) {
        isOver = true
        return nil
      }
      defer { takenCount += 1 }
      return takenCount
    }

    private func giveWhatCameOut(of worker: Worker) {
      do {
        try give(worker)
      } catch {
        failure = error
        isOver = true
      }
    }
  }
}
