/// What the program's exit tells: the gravest thing that happened.
enum ExitCode: Int32 {
  case fine = 0
  /// Findings, or what is missing in a final record, at or above `--fail-on`.
  case failed = 1
  /// Wrong use, or a file that can't be read or written.
  case usage = 2
  case invalidChecklist = 3
  case invalidRecord = 4
  case `internal` = 70

  private static let gravest: [ExitCode] = [.internal, .usage, .invalidChecklist, .invalidRecord, .failed, .fine]

  /// The graver of the two.
  mutating func rise(to other: ExitCode) {
    self = Self.gravest.first { $0 == self || $0 == other } ?? self
  }
}

/// The work is done, and this is the exit code.
struct Finished: Error {
  let exit: ExitCode
  init(_ exit: ExitCode) { self.exit = exit }
}
