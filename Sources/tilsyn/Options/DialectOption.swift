import ArgumentParser
import Inspection
import InspectionReports

/// How a table is written down.
struct DialectOption: ParsableArguments {
  @Option(
    name: .customLong("csv-dialect"),
    help: ArgumentHelp(
      help(
        "CSV: danish er til et dansk regneark (semikolon, decimalkomma); ellers standard.",
        "CSV: danish is for a Danish spreadsheet (semicolons, decimal commas); else standard.",
        "CSV: danish är för ett danskt kalkylark (semikolon, decimalkomma); annars standard."),
      valueName: help("form", "form", "form")))
  var dialect: DialectArgument?

  /// The dialect that is asked for, where something is written as CSV.
  func chosen(isUsed: Bool) throws(Failure) -> CSVDialect {
    if dialect != nil, !isUsed { throw .onlyForCSV("--csv-dialect") }
    return dialect?.dialect ?? .standard
  }
}

/// As the command line has it.
enum DialectArgument: String, CaseIterable, ExpressibleByArgument {
  case standard, danish

  var dialect: CSVDialect {
    switch self {
    case .standard: .standard
    case .danish: .danish
    }
  }
}

extension Failure {
  fileprivate static func onlyForCSV(_ flag: String) -> Failure {
    Failure(
      Message(
        da: "`\(flag)` gælder kun rapporten som CSV, og her er ingen; vælg `--format csv`",
        en: "`\(flag)` is for the report as CSV only, and there is none; choose `--format csv`",
        sv: "`\(flag)` gäller bara rapporten som CSV, och här finns ingen; välj `--format csv`"))
  }
}
