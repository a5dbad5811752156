import ArgumentParser
import Inspection
import InspectionAnalysis
import InspectionReports

/// What `tilsyn diff` writes.
enum DiffFormat: String, CaseIterable, ExpressibleByArgument { case text, json, csv }

/// Where the differences go, in their form.
struct DiffSink: ~Copyable {
  private let report: DiffReport
  private let format: DiffFormat
  private let hasRecords: Bool
  private var json: DiffJSON
  private var output: Output
  /// How many records were told one by one.
  private var told = 0
  private var untold = 0

  init(_ report: DiffReport, _ format: DiffFormat, _ path: String, hasRecords: Bool) throws(Failure) {
    (self.report, self.format, self.hasRecords) = (report, format, hasRecords)
    json = DiffJSON(report.words)
    output = try Output(path)
  }

  mutating func begin(_ search: DifferenceSearch) throws(Failure) {
    switch format {
    case .text: try output.write(hasRecords ? report.text(search) + "\n" : report.text(search))
    case .json:
      json.begin(search)
      try output.write(json.take())
    case .csv:
      try output.write(hasRecords ? DiffCSV.recordsHead : DiffCSV.changesHead + DiffCSV.rows(report.words, search))
    }
  }

  mutating func write(_ change: RecordChange) throws(Failure) {
    switch (format, change.what) {
    case (.text, _) where told == DiffReport.mostRecords: untold += 1
    case (.text, .impact(let impact)):
      told += 1
      try output.write(report.text(impact, file: change.file))
    case (.text, .lost(let record, let fault)):
      told += 1
      try output.write(report.text(lost: record, file: change.file, fault))
    case (.json, .impact(let impact)):
      json.write(impact, file: change.file)
      try output.write(json.take())
    case (.csv, .impact(let impact)): try output.write(DiffCSV.rows(impact, file: change.file, report.words))
    case (.json, .lost(let record, _)):
      json.write(lost: record, file: change.file)
      try output.write(json.take())
    case (.csv, .lost(let record, _)): try output.write(DiffCSV.row(lost: record, file: change.file))
    }
  }

  mutating func end(_ summary: ImpactSummary?, gate: Rational?) throws(Failure) {
    switch format {
    case .text:
      guard let summary else { return }
      if untold > 0 { try output.write(report.text(untold: untold)) }
      try output.write((told > 0 ? "\n" : "") + report.text(summary, gate: gate))
    case .json:
      json.end(summary)
      try output.write(json.take())
    case .csv: break
    }
  }

  mutating func finish() throws(Failure) { try output.finish() }
}
