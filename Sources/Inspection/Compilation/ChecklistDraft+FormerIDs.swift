extension ChecklistDraft {
  /// A fault for each former id that something else has now or has had too: records could mean either.
  mutating func reportFormer(_ formers: [[Located<String>]], among ids: [Located<String>]) {
    var first = Dictionary(first: ids.lazy.map { ($0.value, $0.range) })
    for former in formers.joined() {
      if let range = first[former.value] {
        diagnostics.append(.idTwice(former, first: range))
      } else {
        first[former.value] = former.range
      }
    }
  }
}

extension Checklist {
  /// The ids that an item has had.
  package func formerIDs(ofItem item: Int) -> [String] { writtenItems[item]?.formerIDs.map { $0.value } ?? [] }

  /// The ids that a fact has had.
  package func formerIDs(ofFact fact: Int) -> [String] { written.facts[fact].formerIDs.map { $0.value } }

  /// The ids that a rule has had.
  package func formerIDs(ofRule rule: Int) -> [String] { written.rules[rule].formerIDs.map { $0.value } }
}
