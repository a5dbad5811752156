/// The overall result, a point, a criterion or an indicator.
public struct Item: Sendable {
  public let id: String
  public let level: Level
  /// As records and conditions write it: `dialogue.curiosity`; `overall` for the root.
  public let path: String
  /// The item above; `nil` for the overall result.
  public let parent: Int?
  public internal(set) var children: [Int] = []
  /// A point's title or the question of a criterion or indicator.
  public let title: Text
  public let guidance: Text?
  public let levels: [(value: String, text: Text)]
  public internal(set) var weight: Rational
  public internal(set) var appliesWhen: ConditionRef?
  /// The same as the checklist writes it, for people.
  public internal(set) var appliesWhenWords: String?
  public let tags: [String]
  public let reference: String?
  public let range: SourceRange
  /// What answers are, for an item without children.
  public internal(set) var question: Question?
  /// How the result is made, for an item with children.
  public internal(set) var aggregation: Aggregation?
  /// Indices into the checklist's `findings`.
  public internal(set) var findings: [Int] = []
  /// Indices of the rules that change this item's result.
  public internal(set) var effects: [EffectRef] = []

  public struct Question: Sendable {
    /// An index into the checklist's `scales`.
    public let scale: Int
    public let allowsNotRelevant: Bool
    public let requiredSources: RequiredSources?
    public internal(set) var noteRequiredWhen: ConditionRef?
    /// The same as the checklist writes it, for people.
    public internal(set) var noteRequiredWords: String?
  }

  /// Whether the result is made of what stands below.
  public var isAggregate: Bool { question == nil }
}
