import Inspection

/// What reports say of an assessment in a language, sentence by sentence. It lies below text, pages and data, so that none of them asks
/// another for its words.
struct Phrases {
  let assessment: Assessment
  let language: Language
  /// Whether it is for people who know neither the record's lines nor the checklist's ids.
  let isPlain: Bool

  init(_ assessment: Assessment, _ language: Language, isPlain: Bool = false) {
    (self.assessment, self.language, self.isPlain) = (assessment, language, isPlain)
  }

  var checklist: Checklist { assessment.checklist }
  var record: Record { assessment.record }

  func say(_ da: String, _ en: String, _ sv: String) -> String { Message(da: da, en: en, sv: sv)(language) }

  func title(of item: Int) -> String { assessment.text(checklist.items[item].title, language) }

  /// As in ` (linje 14)`, kept with the word before it; empty where nothing stands in the record, and in plain reports.
  func place(_ line: Int32) -> String {
    if line <= 0 || isPlain { return "" }
    return Page.together(Message(da: " (linje \(line))", en: " (line \(line))", sv: " (rad \(line))")(language))
  }

  func date(_ day: Day) -> String { Page.together(language.date(day)) }

  /// A score as it is shown, with the checklist's decimals where it is an aggregate.
  func shown(_ number: Rational?, at item: Int) -> String? {
    guard let number = assessment.told(number, at: item) else { return nil }
    return language.number(number, decimals: checklist.items[item].aggregation?.rounding.decimals ?? 0)
  }
}
