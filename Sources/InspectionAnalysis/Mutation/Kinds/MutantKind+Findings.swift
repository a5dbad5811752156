import Inspection

extension MutantKind {
  /// A finding of another category, without its point or recommendation, or one that lets another come beside it.
  static let findings = MutantKind { finder in
    let checklist = finder.checklist
    for (index, finding) in checklist.findings.enumerated() {
      guard let written = checklist.written(finding: index) else { continue }
      let place = checklist.place(ofFinding: index)
      let other = FindingCategory(rawValue: finding.category.rawValue + 1) ?? .significant
      finder.change(
        index, .instead(of: .code(finding.category.keyword), .code(other.keyword)),
        at: written.places[.category] ?? place
      ) { $0.category = other }
      if finding.rule != nil, finding.point != nil {
        finder.change(index, .without(.code(.point)), at: written.places[.point] ?? place) { $0.point = nil }
      }
      if finding.recommendation != nil {
        finder.change(index, .without(.code(.recommendation)), at: written.places[.recommendation] ?? place) {
          $0.recommendation = nil
        }
      }
      for replaced in checklist.findings.indices where checklist.findings[replaced].replacedBy.contains(index) {
        let name = checklist.findings[replaced].id
        let place = written.replaces.first { $0.value == name }?.range ?? place
        finder.change(replaced, .without(.code(.replaces)), called: finding.id, at: place) {
          $0.replacedBy.removeAll { $0 == index }
        }
      }
    }
  }
}

extension MutantFinder {
  fileprivate mutating func change(
    _ finding: Int, _ words: Message, called name: String? = nil, at range: SourceRange,
    _ change: @escaping @Sendable (inout FindingDefinition) -> Void
  ) {
    let rule = checklist.findings[finding].rule
    add(
      words, name ?? checklist.findings[finding].id, at: range, beyondResults: name == nil,
      MutantPart(
        isUntouched: { name == nil && !$0.comes(finding) },
        isEquivalent: { checklist, steps in
          checklist.never(rule.map { .holds(rule: $0) } ?? .found(finding: finding), &steps)
        }
      ) { change(&$0.findings[finding]) })
  }
}

extension Checklist {
  fileprivate func written(finding: Int) -> WrittenFinding? {
    if let rule = findings[finding].rule { return written.rules[rule].finding }
    guard let item = findings[finding].item else { return nil }
    return zip(items[item].findings, writtenItems[item]?.findings ?? []).first { $0.0 == finding }?.1
  }
}
