import Inspection

/// What the report of a visit says, block by block, for the formats that set it in headings and tables.
struct VisitReport {
  let phrases: Phrases
  let file: String

  init(_ assessment: Assessment, file: String, language: Language) {
    phrases = Phrases(assessment, language, isPlain: true)
    self.file = file
  }

  var assessment: Assessment { phrases.assessment }
  var checklist: Checklist { phrases.checklist }
  var record: Record { phrases.record }
  var language: Language { phrases.language }

  var blocks: [Block] {
    switch assessment.audience {
    case .inside: inside
    case .place: PlaceReport(assessment, language: language).blocks
    case .everyone: PublicReport(assessment, language: language).blocks
    }
  }

  private var inside: [Block] {
    head + overview + whole + comparison + facts + answering
      + checklist.points.enumerated().flatMap { point($0.element, number: $0.offset + 1) }
      + generalFindings + rest + calculation
  }

  func say(_ da: String, _ en: String, _ sv: String) -> String { Message(da: da, en: en, sv: sv)(language) }

  /// A text of the checklist, with its language where it lacks that of the report.
  func quote(_ text: Text) -> Words {
    let words = assessment.text(text, language)
    let spoken = text.variants.first { $0.text == words }?.language
    return Words(quoting: words, other(than: spoken ?? checklist.language))
  }

  /// Words of the record, which is written in the language of its checklist.
  func quote(_ written: String) -> Words { Words(quoting: written, other(than: checklist.language)) }

  private func other(than spoken: Language) -> Language? { spoken == language ? nil : spoken }

  func title(of item: Int) -> Words { quote(checklist.items[item].name) }
}

/// A piece of a report that stands by itself.
enum Block {
  enum Voice: String { case kind, lead, plain, quiet, notice, quoted }

  case heading(Int, Words)
  case paragraph(Words, Voice)
  case pairs([(term: String, text: Words)])
  case list([Words])
  /// Things to do, with a box before each.
  case toDo([Words])
  case table(Table)
  case finding(FindingCategory, [Block])
  case chart(RadarChart)
  /// Room for what someone is to write, below what that is.
  case room(Words)

  struct Table {
    let caption: String
    let head: [String]
    /// Columns of numbers, which stand to the right.
    var numbers: [Int] = []
    /// The first cell names the row.
    let rows: [[Words]]
  }
}
