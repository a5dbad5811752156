extension ReportFormat {
  /// In the order of the help.
  package static let all = [text, json, ndjson, csv, markdown, html, docx, xlsx, themeTexts]

  package static func named(_ name: String) -> ReportFormat? { all.first { $0.name == name } }
}
