extension ReportFormat {
  /// In the order of the help.
  package static let all = [text, json, ndjson, csv, markdown, html, docx, xlsx, themeTexts]

  package static func named(_ name: String) -> ReportFormat? { all.first { $0.name == name } }

  /// The format that the ending of a file's name tells.
  package static func ofFile(_ name: String) -> ReportFormat? {
    ending(of: name).flatMap { ending in all.first { $0.endings.contains(ending) } }
  }

  /// What stands behind the last point of a file's name.
  package static func ending(of name: String) -> String? {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
  }
}
