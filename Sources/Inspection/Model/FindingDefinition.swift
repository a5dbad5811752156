/// A finding that a checklist may come to.
public struct FindingDefinition: Sendable {
  /// The rule's id, or the criterion's path and a running number.
  package let id: String
  /// The rule it belongs to, or else the criterion.
  package let rule: Int?
  package let item: Int?
  /// The point it is shown under.
  package var point: Int?
  package var when: ConditionRef?
  package var category: FindingCategory
  package let text: Text
  package var recommendation: Text?
  package let reference: String?
}
