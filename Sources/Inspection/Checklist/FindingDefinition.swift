/// A finding that a checklist may come to.
public struct FindingDefinition: Sendable {
  /// The rule's id, or the criterion's path and a running number.
  public let id: String
  /// The rule it belongs to, or else the criterion.
  public let rule: Int?
  public let item: Int?
  /// The point it is shown under.
  public let point: Int?
  public internal(set) var when: ConditionRef?
  public let category: FindingCategory
  public let text: Text
  public let recommendation: Text?
  public let reference: String?
}
