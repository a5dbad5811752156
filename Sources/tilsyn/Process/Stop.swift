import Prologue

/// The wish to end before all is read (^C).
enum Stop {
  /// While `body` runs, such a wish waits until what is worked on is done.
  static func delayed<Fault: Error>(_ body: () throws(Fault) -> Void) throws(Fault) {
    prologue_listen_for_stop(true)
    defer { prologue_listen_for_stop(false) }
    try body()
  }

  static var isRequested: Bool { prologue_is_stopped() }

  /// Ends the program as it would have been ended, where that was asked for, so that a shell knows.
  static func endIfRequested() {
    if isRequested { prologue_end_stopped() }
  }
}
