/// A rule over the whole record.
public struct Rule: Sendable {
  package let id: String
  package var when: ConditionRef?
  package var effective: Period
  package var finding: Int?
  package var effects: [Effect] = []
  /// The items that the condition reads, statuses not counted: the rule needs one of them to be examined.
  package var examines: [Int] = []
  /// Whether the condition reads the visit before: without one the rule is passed over.
  package var readsEarlier = false

  package init(id: String, when: ConditionRef? = nil, effective: Period) {
    (self.id, self.when, self.effective) = (id, when, effective)
  }
}

extension Rule {
  /// Effects that change no result.
  package var sayings: [Effect] { effects.filter { $0.of == nil } }

  /// Whether it neither finds anything nor changes a result.
  package var onlySays: Bool { finding == nil && effects.allSatisfy { $0.of == nil } }
}

/// What a rule does to a result, or says.
public struct Effect: Sendable {
  public enum Amount: Sendable {
    case number(Rational)
    case text(Text)

    package var number: Rational? { if case .number(let number) = self { number } else { nil } }
    package var text: Text? { if case .text(let text) = self { text } else { nil } }
  }

  package let kind: EffectKind
  /// An index into the checklist's items; `nil` for what changes no result.
  package let of: Int?
  package var amount: Amount
  /// Whether the result that it changes is in nothing that leaves the authority.
  package var isInternal = false
}

/// One effect of one rule.
public struct EffectRef: Hashable, Sendable {
  package let rule: Int
  package let effect: Int

  package init(rule: Int, effect: Int) { (self.rule, self.effect) = (rule, effect) }
}

extension Checklist {
  package func effect(_ reference: EffectRef) -> Effect { rules[reference.rule].effects[reference.effect] }
}
