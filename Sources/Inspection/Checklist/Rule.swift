/// A rule over the whole record.
public struct Rule: Sendable {
  public let id: String
  public internal(set) var when: ConditionRef?
  public let effective: Period
  public internal(set) var finding: Int?
  public internal(set) var effects: [Effect] = []
  /// The items that the condition reads, statuses not counted: the rule needs one of them to be examined.
  public internal(set) var examines: [Int] = []
}

/// What a rule does to a result.
public struct Effect: Sendable {
  public enum Kind: Sendable {
    case adjust(by: Rational)
    case floor(atLeast: Rational)
    case cap(atMost: Rational)
    case unrate(Text)
  }

  /// An index into the checklist's items.
  public let of: Int
  public internal(set) var kind: Kind
}

/// One effect of one rule.
public struct EffectRef: Hashable, Sendable {
  public let rule: Int
  public let effect: Int
}
