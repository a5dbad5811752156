import InspectionReports

/// What `tilsyn score` writes.
enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, ndjson, csv, markdown, html

  /// Whether it is made to be worked on further, so that it can do without what people wrote in words of their own.
  var isData: Bool {
    switch self {
    case .json, .ndjson, .csv: true
    case .text, .markdown, .html: false
    }
  }

  /// What stands between two visits.
  var separator: String { self == .markdown ? MarkdownReport.separator : "" }

  /// What ends the file.
  var foot: String { self == .html ? HTMLReport.foot : "" }
}
