package import Inspection

/// An assessment as plain text, in lines of at most `width` cells: the head, the points, what was found under each, what is open,
/// and the overall result last. With `isFull` each answer stands with its question, level, sources and note, and each point with a
/// paragraph for the official report. `isSpoken`: in sentences without bars, tables and lines drawn, as a screen reader reads them well.
package func textReport(
  _ assessment: Assessment, file: String, language: Language, width: Int = 80, isFull: Bool = false,
  isSpoken: Bool = false, colours: Bool = false
) -> TerminalText {
  TextReport(
    phrases: Phrases(assessment, language, isPlain: !isFull), file: file, page: Page(width: max(40, width)),
    isFull: isFull, isSpoken: isSpoken, paint: Paint(isOn: colours && !isSpoken)
  ).text
}

extension ReportFormat {
  package static let text = ReportFormat("text", endings: ["txt"], isData: false, .text)
}

/// The sections of the text report, each in a file of its own; one that has nothing to say is left out.
struct TextReport {
  let phrases: Phrases
  let file: String
  let page: Page
  let isFull: Bool
  var isSpoken = false
  let paint: Paint

  var assessment: Assessment { phrases.assessment }
  var language: Language { phrases.language }
  var checklist: Checklist { assessment.checklist }
  var record: Record { assessment.record }

  var text: TerminalText {
    let sections =
      switch assessment.audience {
      case .inside: inside
      case .place: sections(of: PlaceReport(assessment, language: language).blocks)
      case .everyone: PublicReport(assessment, language: language).sections(self)
      }
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var inside: [[TerminalText]] {
    [head, isSpoken ? pointSentences : pointTable, effects, comparison, answering]
      + checklist.points.map { point($0) } + [generalFindings] + sayings + [
        undecided, missing, unanswered, notEstablished, notInFocus, notRelevant, followUp, comments,
      ] + course + [
        layers, warnings, hashes, overall,
      ]
  }

  /// A heading with lines under it; nothing without lines.
  func section(_ title: Message, _ lines: [TerminalText]) -> [TerminalText] { section(title(language), lines) }

  func section(_ title: String, _ lines: [TerminalText]) -> [TerminalText] {
    lines.isEmpty ? [] : heading(title) + lines
  }

  func heading(_ title: String, _ mark: Character = "-") -> [TerminalText] {
    isSpoken ? page.wrapped(title) : page.heading(title, mark).map { paint($0, .heading) }
  }

  /// Blocks of lines with an empty line between them.
  func spaced(_ blocks: [[TerminalText]]) -> [TerminalText] {
    Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }
}
