import Inspection

/// What reports say of an assessment in a language, sentence by sentence. It lies below text, pages and data, so that none of them asks
/// another for its words.
struct Phrases {
  let assessment: Assessment
  let language: Language
  /// Whether it is for people who know neither the record's lines nor the checklist's ids.
  let isPlain: Bool

  /// Titles that several criteria have, so that they alone don't tell which is meant.
  private let sharedTitles: Set<String>

  init(_ assessment: Assessment, _ language: Language, isPlain: Bool = false) {
    (self.assessment, self.language, self.isPlain) = (assessment, language, isPlain)
    var (seen, shared): (Set<String>, Set<String>) = ([], [])
    for item in assessment.checklist.items {
      guard let label = item.label.map({ assessment.text($0, language) }) else { continue }
      if !seen.insert(label).inserted { shared.insert(label) }
    }
    sharedTitles = shared
  }

  var checklist: Checklist { assessment.checklist }
  var record: Record { assessment.record }
  var occasion: OccasionWords { OccasionWords(checklist) }

  func say(_ da: String, _ en: String, _ sv: String) -> String { Message(da: da, en: en, sv: sv)(language) }

  /// What an item is called: a criterion by its title where it has one, else as it is asked.
  func title(of item: Int) -> String {
    checklist.items[item].isOneOfSeveral
      ? nameInFull(ofAnswer: item) : assessment.text(checklist.items[item].name, language)
  }

  /// As its title calls a criterion or indicator, with that of its point before it where another has the same; `nil` without one.
  func label(of item: Int) -> String? {
    if checklist.items[item].isOneOfSeveral { return nameInFull(ofAnswer: item) }
    guard let label = checklist.items[item].label.map({ assessment.text($0, language) }) else { return nil }
    guard sharedTitles.contains(label) else { return label }
    var point = item
    while checklist.items[point].level > .point, let parent = checklist.items[point].parent { point = parent }
    return "\(title(of: point)), \(label)"
  }

  /// Its title, else its path.
  func shortName(of item: Int) -> String { label(of: item) ?? checklist.items[item].path }

  /// What a fact is called: its title, else as it is asked.
  func title(ofFact fact: Int) -> String {
    checklist.facts[fact].name.map { assessment.text($0, language) } ?? checklist.facts[fact].id
  }

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
