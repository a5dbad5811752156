package import Inspection

/// How the result of an item came about.
package struct ItemExplanation: Sendable {
  /// An index into the checklist's items.
  package let item: Int
  /// What goes into the number, and what could have and does not.
  package let parts: [PartExplanation]
  /// The number written out, before it is rounded; `nil` where no method made one.
  package let formula: Formula?
  /// Of a table, down to the row that holds.
  package let rows: [RowExplanation]
  /// Why the question is not asked here; empty where it is.
  package let notApplicable: [Statement]
  /// All that rules could do to the result, in their order.
  package let effects: [EffectExplanation]
  /// Rules and findings that are told under the item without changing its number.
  package let rules: [RuleExplanation]
}

/// A part of an aggregate, or what stands beside the parts below it.
package struct PartExplanation: Sendable {
  package enum Role: Hashable, Sendable {
    /// With its score after rules.
    case counted(Rational)
    /// It has no score, and the checklist counts that as 0.
    case zero
    /// It is not relevant, and the checklist counts that as the highest score it could have.
    case highest(Rational)
    case leftOut
    /// It has no score, and the checklist wants no result without it.
    case blocking
    /// It gives no score, or has no weight.
    case outside
  }

  /// An index into the checklist's items.
  package let item: Int
  package let weight: Rational
  package let role: Role
}

/// A row of a table.
package struct RowExplanation: Sendable {
  package let truth: Truth
  /// What makes it so.
  package let statements: [Statement]
  /// The result that the row gives; `nil`: not rated, or not known.
  package let score: Rational?
}

/// What a rule did to a result, would have done, or may do.
package struct EffectExplanation: Sendable {
  package let rule: RuleExplanation
  package let effect: Effect
  /// The number before and after; `nil` where the rule did not fire, or changed nothing.
  package let applied: AppliedEffect?
}

/// Why a rule or a finding holds, does not hold or can't be told.
package struct RuleExplanation: Sendable {
  package enum Ground: Sendable {
    /// It has no condition.
    case always
    case condition([Statement])
    /// It is not in force on the day of the visit.
    case notInForce
    /// None of what it reads was examined.
    case nothingExamined
    /// It reads the visit before, which is not known.
    case noEarlierVisit
  }

  package let id: String
  /// An index into the checklist's findings; `nil` for a rule that gives none.
  package let finding: Int?
  /// What a rule says, or would say, beside its finding.
  package var sayings: [Effect] = []
  package let truth: Truth
  package let ground: Ground
  /// Paths of the answers and facts that would decide it.
  package let waitingFor: [String]
  /// Whether it waits for nothing but what doesn't apply.
  package let isInapplicable: Bool
  /// The id of the finding that comes in the place of its own.
  package var replacedBy: String?
}

/// A comparison that decides a condition, with what was measured.
package struct Statement: Sendable {
  package let condition: ConditionRef
  /// Whether it is told turned round, as it stands behind a `not`.
  package let isNegated: Bool
  /// Whether it holds, turned round or not.
  package let truth: Truth
  /// The numbers on both sides, where it compares numbers.
  package let numbers: (left: Interval?, right: Interval?)
  /// Of a set, the items that count, and those among them that fulfil what is asked of them.
  package let members: [Int]
  package let fulfilling: [Int]
  /// What makes a definition that it names true or false.
  package var grounds: [Statement] = []
}

/// What one better answer alone would make of a result.
package struct Gain: Sendable {
  package let change: AnswerChange
  package let result: Rational?
  /// An index into the bands of the item whose result it is.
  package let band: Int?
}

/// Another answer to a question than the record has.
package struct AnswerChange: Hashable, Sendable {
  /// An index into the checklist's items.
  package let question: Int
  package let from: Answer.Value
  package let to: Answer.Value
}

/// What changes of one answer by one step would do to a result.
package struct OneStepChanges: Sendable {
  /// The next better answer to each question, in the checklist's order.
  package let gains: [Gain]
  /// How many changes by one step there are, better and worse.
  package let count: Int
  /// How many of them would give another band, or none.
  package let otherBand: Int
  /// How many questions were not tried, as there are too many.
  package let untried: Int
}
