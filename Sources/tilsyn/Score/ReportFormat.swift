import ArgumentParser
import Inspection
import InspectionReports

extension ReportFormat: ExpressibleByArgument {
  package init?(argument: String) {
    guard let format = Self.named(argument) else { return nil }
    self = format
  }

  package static var allValueStrings: [String] { all.map(\.name) }

  package var defaultValueDescription: String { name }

  /// What the formats are for, in a sentence of the help.
  static func purposes(_ language: Language) -> String {
    all.compactMap { $0.purpose?(language) }.joined(separator: ", ")
  }

  /// The data formats, of which one is to be chosen: `` `--format json`, `ndjson` eller `csv` ``.
  static func dataChoice(_ language: Language) -> String {
    language.choice(
      among: all.filter(\.isData).enumerated().map { "`\($0.offset == 0 ? "--format " : "")\($0.element.name)`" })
  }
}
