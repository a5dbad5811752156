import ArgumentParser
import Inspection

/// The day that deadlines are seen from.
struct DayOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      help(
        "Den dag, fristerne ses fra, år-måned-dag; ellers i dag.",
        "The day that deadlines are seen from, year-month-day; else today.",
        "Den dag som tidsfristerna ses från, år-månad-dag; annars i dag."),
      valueName: help("dato", "date", "datum")))
  var date: DateArgument?

  var day: Day {
    guard let day = date?.day ?? Day.today() else { preconditionFailure("a clock tells a day") }
    return day
  }
}

/// A day, as documents write it.
struct DateArgument: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = Day(argument) else { return nil }
    self.day = day
  }
}
