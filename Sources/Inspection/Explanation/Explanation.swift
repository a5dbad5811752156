/// How the result of an item came about.
public struct ItemExplanation: Sendable {
  /// An index into the checklist's items.
  public let item: Int
  /// What goes into the number, and what could have and does not.
  public let parts: [PartExplanation]
  /// The number written out, before it is rounded; `nil` where no method made one.
  public let formula: Formula?
  /// Of a table, down to the row that holds.
  public let rows: [RowExplanation]
  /// Why the question is not asked here; empty where it is.
  public let notApplicable: [Statement]
  /// All that rules could do to the result, in their order.
  public let effects: [EffectExplanation]
  /// Rules and findings that are told under the item without changing its number.
  public let rules: [RuleExplanation]
}

/// A part of an aggregate, or what stands beside the parts below it.
public struct PartExplanation: Sendable {
  public enum Role: Hashable, Sendable {
    /// With its score after rules.
    case counted(Rational)
    /// It has no score, and the checklist counts that as 0.
    case zero
    case leftOut
    /// It has no score, and the checklist wants no result without it.
    case blocking
    /// It gives no score, or has no weight.
    case outside
  }

  /// An index into the checklist's items.
  public let item: Int
  public let weight: Rational
  public let role: Role
}

/// A row of a table.
public struct RowExplanation: Sendable {
  public let truth: Truth
  /// What makes it so.
  public let statements: [Statement]
  /// The result that the row gives; `nil`: not rated, or not known.
  public let score: Rational?
}

/// What a rule did to a result, would have done, or may do.
public struct EffectExplanation: Sendable {
  public let rule: RuleExplanation
  public let kind: Effect.Kind
  /// The number before and after; `nil` where the rule did not fire, or changed nothing.
  public let applied: AppliedEffect?
}

/// Why a rule or a finding holds, does not hold or can't be told.
public struct RuleExplanation: Sendable {
  public enum Ground: Sendable {
    /// It has no condition.
    case always
    case condition([Statement])
    /// It is not in force on the day of the visit.
    case notInForce
    /// None of what it reads was examined.
    case nothingExamined
  }

  public let id: String
  /// An index into the checklist's findings; `nil` for a rule that gives none.
  public let finding: Int?
  public let truth: Truth
  public let ground: Ground
  /// Paths of the answers and facts that would decide it.
  public let waitingFor: [String]
}

/// A comparison that decides a condition, with what was measured.
public struct Statement: Sendable {
  public let condition: ConditionRef
  /// Whether it is told turned round, as it stands behind a `not`.
  public let isNegated: Bool
  /// Whether it holds, turned round or not.
  public let truth: Truth
  /// The numbers on both sides, where it compares numbers.
  public let numbers: (left: Interval?, right: Interval?)
  /// Of a set, the items that count, and those among them that fulfil what is asked of them.
  public let members: [Int]
  public let fulfilling: [Int]
}

/// What one better answer alone would make of a result.
public struct Gain: Sendable {
  public let change: AnswerChange
  public let result: Rational?
  /// An index into the bands of the item whose result it is.
  public let band: Int?
}

/// Another answer to a question than the record has.
public struct AnswerChange: Hashable, Sendable {
  /// An index into the checklist's items.
  public let question: Int
  public let from: Answer.Value
  public let to: Answer.Value
}

/// What changes of one answer by one step would do to a result.
public struct OneStepChanges: Sendable {
  /// The next better answer to each question, in the checklist's order.
  public let gains: [Gain]
  /// How many changes by one step there are, better and worse.
  public let count: Int
  /// How many of them would give another band, or none.
  public let otherBand: Int
}
