/// A finding that a checklist may come to.
public struct FindingDefinition: Sendable {
  /// The rule's id, its own, or else the criterion's path and a running number.
  package let id: String
  /// That path and number, which records of before it had an id of its own may say; `nil` for a rule's.
  package let numbered: String?
  /// The ids that it or its rule has had.
  package let formerIDs: [String]
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
  /// The findings where one of which comes this one doesn't.
  package var replacedBy: [Int] = []
  /// Whether it is in nothing that leaves the authority.
  package var isInternal = false
}

extension Checklist {
  /// An item and those that it lies in, the overall result left out.
  package func lineage(of item: Int) -> [Int] {
    Array(sequence(first: item) { self.items[$0].parent }.prefix { $0 != 0 })
  }

  /// What a finding refers to: its own reference, or that of the question it stands at.
  package func reference(of finding: Int) -> String? {
    findings[finding].reference
      ?? findings[finding].item.flatMap { item in lineage(of: item).lazy.compactMap { self.items[$0].reference }.first }
  }

  /// The finding that a record, a test or a person calls so: by its id, by one that it has had, or by the number that it has among its
  /// criterion's.
  package func finding(named name: String) -> Int? {
    findings.firstIndex { $0.id == name } ?? findings.firstIndex { $0.formerIDs.contains(name) }
      ?? findings.firstIndex { $0.numbered == name }
  }
}
