/// A record, and what must come of it: one test of a checklist.
package struct TestCase: Sendable {
  package let record: Record
  /// In the order in which they are written.
  package let expectations: [Expectation]

  package init(_ record: Record, _ expectations: [Expectation]) {
    (self.record, self.expectations) = (record, expectations)
  }
}

/// One thing that a case says of its assessment.
package struct Expectation: Sendable {
  package enum Kind: Sendable {
    /// What becomes of an item; 0 is the overall result.
    case result(item: Int, ItemExpectation)
    /// The findings, and no others; their order does not matter.
    case findings([Located<String>])
    /// What the finding of an id is like, where it comes.
    case finding(String, FindingTrait)
    /// The rules and findings that can't be decided, and no others.
    case undecided([Located<String>])
    /// The paths at which something is missing, and no others.
    case missing([Located<String>])
    case missingCount(Int)
  }

  package let kind: Kind
  /// What was written, and where.
  package let written: Located<String>

  package init(_ kind: Kind, written: Located<String>) {
    (self.kind, self.written) = (kind, written)
  }
}

/// What a case says of one finding.
package enum FindingTrait: Hashable, Sendable {
  case category(FindingCategory)
  /// The point that it is shown under, as an index into the checklist's items; 0 where it is shown by itself.
  case point(Int)
  /// Words that stand in its text, and in its recommendation.
  case text(String)
  case recommendation(String)
}

/// What a case says of one item.
package enum ItemExpectation: Hashable, Sendable {
  /// The number that reports show, or the exact one.
  case number(Rational)
  /// An index into the bands of the item's aggregation.
  case band(Int)
  /// An index into the options of the question's scale.
  case answer(Int)
  case status(Status)
}

extension Status {
  /// The word for it in documents; `nil` where a number or an answer says more.
  package var keyword: Keyword? {
    switch self {
    case .scored, .unscored, .rated: nil
    case .notEstablished: .notEstablished
    case .unanswered: .unanswered
    case .notRelevant: .notRelevant
    case .notInFocus: .notInFocus
    case .notApplicable: .notApplicable
    case .notRated: .notRated
    }
  }
}
