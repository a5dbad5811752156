/// The overall result, a point, a criterion or an indicator.
public struct Item: Sendable {
  package let id: String
  package let level: Level
  /// As records and conditions write it: `dialogue.curiosity`; `overall` for the root.
  package let path: String
  /// The item above; `nil` for the overall result.
  package let parent: Int?
  package var children: [Int] = []
  /// A point's title or the question of a criterion or indicator.
  package let title: Text
  /// What reports call a criterion or indicator in short, where it has a title.
  package let label: Text?
  package let guidance: Text?
  package let levels: [(value: String, text: Text)]
  package var weight: Rational
  package var appliesWhen: ConditionRef?
  package let tags: [String]
  package let reference: String?
  package let range: SourceRange
  /// What answers are, for an item without children.
  package var question: Question?
  /// How many answers the question takes, where it takes several: its children are those answers.
  package var several: SeveralAnswers?
  /// How the result is made, for an item with children.
  package var aggregation: Aggregation?
  /// Indices into the checklist's `findings`.
  package var findings: [Int] = []
  /// Indices of the rules that change this item's result.
  package var effects: [EffectRef] = []
  /// Whether its result is in nothing that leaves the authority: for its own sake, or that of an effect on it.
  package var hasInternalResult = false

  public struct Question: Sendable {
    /// An index into the checklist's `scales`.
    package let scale: Int
    package var allowsNotRelevant: Bool
    package var requiredSources: RequiredSources?
    package var noteRequiredWhen: ConditionRef?
  }

  /// What reports call it: its title, else what is asked.
  package var name: Text { label ?? title }

  /// Whether it is one of the answers to a question that takes several.
  package var isOneOfSeveral: Bool { level == .answer }

  /// Whether it is answered, once or several times.
  package var isAsked: Bool { question != nil || several != nil }

  /// Whether the result is made of what stands below.
  package var isAggregate: Bool { question == nil }
}
