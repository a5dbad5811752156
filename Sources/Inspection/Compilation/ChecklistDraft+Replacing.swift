extension ChecklistDraft {
  /// Which finding takes the place of which: what one replaces doesn't come where it comes itself.
  mutating func readReplacements() {
    for (index, replaced) in writtenReplacements {
      for name in replaced {
        guard let other = findings.firstIndex(where: { $0.id == name.value }) else {
          if !written.lost.contains(.items), !namesBadID(name.value) {
            let ids = findings.indices.filter { $0 != index }.map { findings[$0].id }
            diagnostics.append(.unknownReplaced(name, nearest: Spelling.nearest(to: name.value, among: ids)))
          }
          continue
        }
        findings[other].replacedBy.append(index)
        if isReplaced(index, by: other) { diagnostics.append(.replacedInCircle(name, by: findings[index].id)) }
      }
    }
  }

  /// By finding, in the order of the findings.
  private var writtenReplacements: [(finding: Int, names: [Located<String>])] {
    var found: [(finding: Int, names: [Located<String>])] = []
    for item in items.indices {
      for (finding, written) in zip(items[item].findings, writtenItems[item]?.findings ?? []) {
        found.append((finding, written.replaces))
      }
    }
    for (rule, written) in zip(rules, written.rules) {
      if let finding = rule.finding { found.append((finding, written.finding?.replaces ?? [])) }
    }
    return found
  }

  /// Whether one finding takes the place of another, itself or by one that takes the place of that.
  private func isReplaced(_ finding: Int, by other: Int) -> Bool {
    var (waiting, seen) = ([finding], Set<Int>())
    while let next = waiting.popLast() {
      if next == other { return true }
      if seen.insert(next).inserted { waiting += findings[next].replacedBy }
    }
    return false
  }
}

extension Diagnostic {
  fileprivate static func unknownReplaced(_ name: Located<String>, nearest: String?) -> Self {
    Diagnostic(
      .replacedFinding,
      Message(
        da: "der er intet fund `\(name.value)` at erstatte", en: "there is no finding `\(name.value)` to replace",
        sv: "det finns ingen iakttagelse `\(name.value)` att ersätta"), at: name.range,
      remedy: nearest.map { .didYouMean($0, at: name.range) },
      help: Message(
        da: "skriv fundets `id`, eller reglens", en: "write the `id` of the finding, or of the rule",
        sv: "skriv iakttagelsens `id`, eller regelns"))
  }

  fileprivate static func replacedInCircle(_ name: Located<String>, by finding: String) -> Self {
    let isItself = name.value == finding
    return Diagnostic(
      .replacedFinding,
      isItself
        ? Message(
          da: "fundet `\(finding)` erstatter sig selv", en: "the finding `\(finding)` replaces itself",
          sv: "iakttagelsen `\(finding)` ersätter sig själv")
        : Message(
          da: "`\(finding)` og `\(name.value)` erstatter hinanden, så ingen af dem kunne komme",
          en: "`\(finding)` and `\(name.value)` replace each other, so neither could come",
          sv: "`\(finding)` och `\(name.value)` ersätter varandra, så ingen av dem kunde komma"), at: name.range,
      help: Message(
        da: "slet `\(name.value)` her, eller det andet sted", en: "delete `\(name.value)` here, or the other one",
        sv: "ta bort `\(name.value)` här, eller på det andra stället"))
  }
}

extension DiagnosticCode {
  static let replacedFinding = DiagnosticCode(
    "replaced-finding",
    da: """
      Under `erstatter` står de fund, der ikke skal komme, hvor dette kommer: id'er på andre fund og på regler, der giver et. To fund kan \
      ikke erstatte hinanden, heller ikke gennem andre.
      """,
    en: """
      Under `replaces` stand the findings that should not come where this one does: ids of other findings, and of rules that give one. \
      Two findings can't replace each other, nor by way of others.
      """,
    sv: """
      Under `ersätter` står de iakttagelser som inte ska komma där den här kommer: id på andra iakttagelser och på regler som ger en. \
      Två iakttagelser kan inte ersätta varandra, inte heller via andra.
      """)
}
