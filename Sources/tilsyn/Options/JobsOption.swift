import ArgumentParser

/// On how many threads records are worked out.
struct JobsOption: ParsableArguments {
  @Option(
    name: .customLong("jobs"),
    help: ArgumentHelp(
      help("Antal tråde.", "Number of threads.", "Antal trådar."), valueName: help("antal", "number", "antal")))
  var jobs: JobsArgument = JobsArgument(number: 1)

  var number: Int { jobs.number }
}

/// How many threads: 1 to 256.
struct JobsArgument: ExpressibleByArgument {
  let number: Int

  init(number: Int) { self.number = number }

  init?(argument: String) {
    guard let number = Int(argument), (1...256).contains(number) else { return nil }
    self.number = number
  }

  var defaultValueDescription: String { String(number) }
}
