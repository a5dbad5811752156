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
  /// Whether only what the visit before flagged is asked.
  package let isFollowUp: Bool

  package init(
    _ checklist: Checklist, unit: Int?, purpose: Int?, language: Language, earlier: Assessment? = nil,
    isFollowUp: Bool = false
  ) {
    self.checklist = checklist
    self.unit = unit
    self.purpose = purpose
    self.language = language
    self.earlier = earlier
    self.isFollowUp = isFollowUp
  }

  /// The variant of a text for this unit, purpose and language.
  package func text(_ text: Text) -> String { text.text(unit: unit, purpose: purpose, language: language) }

  /// What an item asks, behind its title where it has one of its own.
  package func words(asking item: Item) -> String {
    (item.label.map { text($0) + " – " } ?? "") + text(item.title)
  }

  /// What a fact asks, behind its title where it has one.
  package func words(asking fact: Fact) -> String {
    let parts = [fact.label, fact.question].compactMap { $0 }.map { text($0) }
    return parts.isEmpty ? fact.id : parts.joined(separator: " – ")
  }

  /// What is asked directly below an item.
  package func children(of item: Int) -> [Int] {
    let asked = checklist.items[item].children.filter { child in
      mayApply(child)
        && (checklist.items[child].isAsked ? !isFollowUp || isFlagged(child) : !children(of: child).isEmpty)
    }
    return asked.allSatisfy { checklist.items[$0].appliesWhen == nil } ? asked : inOrder(asked)
  }

  /// What is asked only after an answer stands behind that question, else all as the checklist has it.
  private func inOrder(_ items: [Int]) -> [Int] {
    var (waiting, ordered) = (items, [Int]())
    while !waiting.isEmpty {
      let next = waiting.firstIndex { item in !waiting.contains { $0 != item && turns(item, on: $0) } } ?? 0
      ordered.append(waiting.remove(at: next))
    }
    return ordered
  }

  /// Whether it is asked only after some answer to another item or below it.
  private func turns(_ item: Int, on other: Int) -> Bool {
    guard let condition = checklist.items[item].appliesWhen else { return false }
    return checklist.conditions.reads(of: condition).contains { read in
      var above = read.item
      while let item = above, item != other { above = checklist.items[item].parent }
      return above == other
    }
  }

  /// When the item is asked, in the words of the questions, where it turns on what is not known yet.
  package func condition(of item: Int) -> String? {
    guard let condition = checklist.items[item].appliesWhen, plain.settled(condition) == .unknown else { return nil }
    return plain.words(condition)
  }

  private var plain: PlainCondition {
    PlainCondition(checklist: checklist, unit: unit, purpose: purpose, language: language)
  }

  /// The facts that may be asked, as indices.
  package var facts: [Int] {
    checklist.facts.indices.filter { checklist.facts[$0].appliesWhen.map { plain.settled($0) != .no } ?? true }
  }

  /// When a fact is asked, where that turns on what is not known yet.
  package func condition(ofFact fact: Int) -> String? { open(checklist.facts[fact].appliesWhen) }

  /// When a fact must be filled in: `nil` for never, an empty text for always.
  package func need(ofFact fact: Int) -> String? {
    if checklist.facts[fact].isRequired { return "" }
    guard let condition = checklist.facts[fact].requiredWhen else { return nil }
    switch plain.settled(condition) {
    case .yes: return ""
    case .no: return nil
    case .unknown: return plain.words(condition)
    }
  }

  private func open(_ condition: ConditionRef?) -> String? {
    guard let condition, plain.settled(condition) == .unknown else { return nil }
    return plain.words(condition)
  }

  /// Whether some answers let it apply to this kind of unit for this purpose.
  private func mayApply(_ item: Int) -> Bool {
    checklist.items[item].appliesWhen.map { plain.settled($0) != .no } ?? true
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
}
