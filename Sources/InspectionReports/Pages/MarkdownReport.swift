package import Inspection

/// A visit in Markdown (CommonMark with the tables of GitHub's).
package enum MarkdownReport {
  package static func visit(_ assessment: Assessment, file: String, language: Language) -> String {
    let report = VisitReport(assessment, file: file, language: language)
    return report.blocks.compactMap { set($0, language) }.joined(separator: "\n\n") + "\n"
  }

  /// What stands between two visits.
  package static let separator = "\n---\n\n"

  /// `nil` for what only a picture can show.
  private static func set(_ block: Block, _ language: Language) -> String? {
    switch block {
    case .heading(let level, let title): String(repeating: "#", count: level) + " " + onOneLine(title)
    case .paragraph(let text, let voice): set(text, voice)
    case .pairs(let pairs):
      pairs.map { "- **\(MarkdownText.onOneLine($0.term)):** \(onOneLine($0.text))" }.joined(separator: "\n")
    case .list(let items): items.map { "- " + onOneLine($0) }.joined(separator: "\n")
    case .toDo(let items): items.map { "- [ ] " + onOneLine($0) }.joined(separator: "\n")
    case .table(let table): set(table)
    case .finding(let category, let blocks):
      (["**\(MarkdownText.onOneLine(category.names.one(language)))**"] + blocks.compactMap { set($0, language) })
        .joined(separator: "\n\n")
    case .chart: nil
    }
  }

  private static func set(_ text: Words, _ voice: Block.Voice) -> String {
    switch voice {
    case .plain, .quiet: paragraphs(text)
    case .kind: "*\(onOneLine(text))*"
    case .lead: "**\(onOneLine(text))**"
    case .notice, .quoted:
      paragraphs(text).split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }
        .joined(separator: "\n")
    }
  }

  private static func set(_ table: Block.Table) -> String {
    let rules = table.head.indices.map { table.numbers.contains($0) ? "---:" : "---" }
    let rows = [table.head.map { MarkdownText.onOneLine($0) }, rules] + table.rows.map { $0.map(onOneLine) }
    return rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static func paragraphs(_ text: Words) -> String { MarkdownText.escaped(text.plain) }
  private static func onOneLine(_ text: Words) -> String { MarkdownText.onOneLine(text.plain) }
}
