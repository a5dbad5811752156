import Inspection

/// What a rule does and when it is in force, without its name and its condition: two rules of the same shape do the same where both hold.
struct RuleShape: Hashable {
  private let words: [String]

  init(_ index: Int, in checklist: Checklist) {
    let rule = checklist.rules[index]
    var words = [rule.effective.from, rule.effective.until].map { $0?.description ?? "" }
    for effect in rule.effects {
      let place = effect.of.map { String($0) } ?? ""
      words.append("\(effect.kind.keyword.rawValue) \(place) \(effect.amount.number?.fraction ?? "")")
      if effect.of == nil { words += effect.amount.text?.shape ?? [] }
    }
    if let finding = rule.finding.map({ checklist.findings[$0] }) {
      words += ["finding \(finding.category.keyword.rawValue) \(finding.point ?? 0)"] + finding.text.shape
      words += finding.recommendation?.shape ?? []
    }
    self.words = words
  }
}

extension Conditions {
  /// Whether a condition reads the answer to one question, and neither its note nor its sources nor anything else.
  func turns(_ reference: ConditionRef, on item: Int) -> Bool {
    reads(of: reference).allSatisfy { read in
      read == .score(item) || read == .value(item) || read == .input(.answer(item))
    }
  }
}

extension Text {
  /// What is the same for the same text in the same variants.
  fileprivate var shape: [String] {
    variants.flatMap { variant in
      [variant.unit, variant.purpose].map { $0.map { String($0) } ?? "" } + [
        variant.language?.rawValue ?? "", variant.text,
      ]
    }
  }
}
