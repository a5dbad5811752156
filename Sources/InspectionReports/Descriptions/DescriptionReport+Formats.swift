import Inspection

extension DescriptionReport {
  /// As text in lines of at most `width` cells.
  package func text(width: Int = 80, colours: Bool = false) -> TerminalText {
    let report = TextReport(
      phrases: phrases, file: "", page: Page(width: max(40, width)), isFull: true, paint: Paint(isOn: colours))
    return report.sections(of: blocks).filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(
      separator: "\n\n")
      + "\n"
  }

  /// As one HTML file that needs nothing else and runs nothing.
  package var html: [UInt8] { HTMLReport.page(phrases.assessment.text(checklist.title, language), blocks, language) }

  /// In Markdown (CommonMark with the tables of GitHub's).
  package var markdown: [UInt8] { MarkdownReport.page(blocks, language) }
}
