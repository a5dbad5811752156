import Inspection

extension Phrases {
  func parts(of finding: Finding) -> (text: String, recommendation: String?, reference: String?) {
    parts(of: finding, in: record)
  }

  /// What a finding says, which an inspector may have written in another record.
  func parts(of finding: Finding, in record: Record) -> (text: String, recommendation: String?, reference: String?) {
    switch finding.origin {
    case .definition(let index):
      let definition = checklist.findings[index]
      return (
        record.stance(on: index)?.words ?? assessment.text(definition.text, language),
        definition.recommendation.map { assessment.text($0, language) },
        checklist.reference(of: index)
      )
    case .inspector(let index):
      let own = record.findings[index]
      return (own.text, own.recommendation, own.reference)
    }
  }

  /// Behind what a finding rests on: its id, and that it stays in the house.
  func mark(of finding: Finding) -> String {
    guard case .definition(let index) = finding.origin, checklist.findings[index].isInternal else {
      return " [\(finding.id)]"
    }
    return " [\(finding.id), \(say("kun internt", "internal only", "endast internt"))]"
  }

  /// As in `dialog.aftaler 2 (linje 51)`.
  func words(for reason: Because) -> String {
    if isPlain, let words = titled(reason) { return words }
    let path = checklist.path(of: reason.basis)
    switch reason.basis {
    case .item(let item):
      let name = item == 0 ? Keyword.overall.word(in: language) : path
      return named(name, value(of: item) ?? reason.value) + place(reason.line)
    case .fact(let fact) where record.facts[fact].value == .open:
      return named(path, Keyword.unanswered.word(in: language))
    case .fact: return named(path, Day(reason.value).map { language.date($0) } ?? reason.value) + place(reason.line)
    }
  }

  /// As in `Aftaler: 2`, of what has a title.
  private func titled(_ reason: Because) -> String? {
    switch reason.basis {
    case .item(let item): return label(of: item).map { titled($0, value(of: item) ?? reason.value) }
    case .fact(let fact):
      guard checklist.facts[fact].label != nil else { return nil }
      let value = Day(reason.value).map { language.date($0) } ?? reason.value
      return titled(
        title(ofFact: fact), record.facts[fact].value == .open ? Keyword.unanswered.word(in: language) : value)
    }
  }

  /// A title may be several words, so a colon parts it from what it stands for.
  func titled(_ title: String, _ value: String) -> String { named(title + ":", value) }
}
