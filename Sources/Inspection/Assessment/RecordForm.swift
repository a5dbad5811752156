/// What a visit to one kind of unit for one purpose asks, in the checklist's order: all that is to be filled in, and nothing that can't
/// apply there.
public struct RecordForm: Sendable {
  package let checklist: Checklist
  /// An index into the checklist's units.
  package let unit: Int?
  /// An index into the checklist's purposes.
  package let purpose: Int?
  package let language: Language
  /// The visit before, whose findings are looked at again.
  package let earlier: Assessment?
  private let applicable: [Truth]

  package init(_ checklist: Checklist, unit: Int?, purpose: Int?, language: Language, earlier: Assessment? = nil) {
    self.checklist = checklist
    self.unit = unit
    self.purpose = purpose
    self.language = language
    self.earlier = earlier
    var record = Record(id: "", for: checklist)
    record.unit.kind = unit
    record.visit.purpose = purpose
    var evaluator = Evaluator(checklist, record)
    evaluator.run(.asIs)
    applicable = evaluator.states.map { $0.isApplicable }
  }

  /// The variant of a text for this unit, purpose and language.
  package func text(_ text: Text) -> String { text.text(unit: unit, purpose: purpose, language: language) }

  /// What is asked directly below an item.
  package func children(of item: Int) -> [Int] {
    checklist.items[item].children.filter { child in
      applicable[child] != .no && (checklist.items[child].question != nil || !children(of: child).isEmpty)
    }
  }

  /// When the item is asked, as the checklist writes it, where it turns on what is not known yet.
  package func condition(of item: Int) -> String? {
    applicable[item] == .unknown ? checklist.items[item].appliesWhenWords : nil
  }

  /// The options of a question's scale with their texts; none on other scales.
  package func options(of question: Item.Question) -> [(value: String, text: String)] {
    guard case .choice(let options) = checklist.scales[question.scale].kind else { return [] }
    return options.map { ($0.choice.value, text($0.choice.text)) }
  }

  /// Whether an answer is all that such a question wants: it gives no score, and nothing is required beside it.
  package func isShort(_ question: Item.Question) -> Bool {
    checklist.scales[question.scale].scores == nil && question.requiredSources == nil
      && question.noteRequiredWhen == nil
  }

  // MARK: The visit before

  /// The answer of the visit before, as its record wrote it.
  package func earlierAnswer(to item: Int) -> String? {
    guard let earlier, let known = place(inEarlier: item) else { return nil }
    return earlier.checklist.words(for: earlier.record.answers[known].value, to: known)
  }

  /// The fact as the visit before gave it, where it still can be given; a day is told, as it is that of an event.
  package func earlierFact(_ fact: Int) -> (words: String, isEvent: Bool)? {
    guard let earlier, let known = earlier.checklist.facts.firstIndex(where: { $0.id == checklist.facts[fact].id }),
      let words = earlier.checklist.words(for: earlier.record.facts[known].value, of: known), !words.isEmpty
    else { return nil }
    switch (checklist.facts[fact].kind, earlier.checklist.facts[known].kind) {
    case (.date, .date): return (words, true)
    case (.number(let bounds), .number):
      return Rational(words).map { bounds.contains(Interval($0)) } == true ? (words, false) : nil
    case (.choice(let options, let several), .choice):
      let chosen = words.split(separator: ",").map { $0.drop { $0 == " " } }
      let isKnown = chosen.allSatisfy { word in options.contains { $0.value == word } }
      return isKnown && (several || chosen.count == 1) ? (words, false) : nil
    case (.date, _), (.number, _), (.choice, _): return nil
    }
  }

  /// The findings of the visit before under a point, those set aside left out; under `nil`, those on the visit as a whole.
  package func earlierFindings(of point: Int?) -> [Finding] {
    guard let earlier else { return [] }
    let known = point.flatMap { place(inEarlier: $0) }
    if point != nil, known == nil { return [] }
    return earlier.findings.filter { $0.point == known && $0.setAside == nil && $0.category != .strength }
  }

  /// What a finding of the visit before says.
  package func words(of finding: Finding) -> String {
    guard let earlier else { return "" }
    switch finding.origin {
    case .definition(let index):
      let text = earlier.checklist.findings[index].text
      return text.text(unit: earlier.record.unit.kind, purpose: earlier.record.visit.purpose, language: language)
    case .inspector(let index): return earlier.record.findings[index].text
    }
  }

  /// The item of the earlier checklist at the same path.
  private func place(inEarlier item: Int) -> Int? {
    earlier?.checklist.items.firstIndex { $0.path == checklist.items[item].path }
  }
}
