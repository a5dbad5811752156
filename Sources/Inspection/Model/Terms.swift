/// Where an item stands in a checklist; the overall result is the root of them all.
public enum Level: Int, CaseIterable, Comparable, Sendable {
  case overall, point, criterion, indicator
  /// One of the answers to a question that takes several. It has no name of its own in conditions.
  case answer

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  package var keyword: Keyword {
    switch self {
    case .overall: .overall
    case .point: .points
    case .criterion: .criteria
    case .indicator: .indicators
    case .answer: .answers
    }
  }
}

/// What an aggregate does with a part that has no score.
public enum Policy: Sendable {
  /// The part is left out.
  case exclude
  /// The part counts as score 0.
  case zero
  /// The part counts as the highest score that it could have.
  case highest
  /// The aggregate gets no score.
  case unrated
}

/// How many sources an answer needs, and of how many different kinds (triangulation).
public struct RequiredSources: Hashable, Sendable {
  package var atLeast: Int
  package var kinds: Int
  /// Kinds that must be among them, unless the answer says why someone was not heard.
  package var including: [Int]
  /// When they are needed; `nil` for always.
  package var when: ConditionRef?

  package init(atLeast: Int, kinds: Int, including: [Int] = [], when: ConditionRef? = nil) {
    (self.atLeast, self.kinds, self.including, self.when) = (atLeast, kinds, including, when)
  }
}

/// What kind of thing a finding is, from good to grave.
public enum FindingCategory: Int, CaseIterable, Comparable, Sendable {
  case strength, attention, development, significant, serious

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  package var keyword: Keyword {
    switch self {
    case .strength: .strength
    case .attention: .attention
    case .development: .development
    case .significant: .significant
    case .serious: .serious
    }
  }
}
