import Inspection

// Rules that say what another rule or a finding of a criterion says already.

extension Proof {
  /// Tells of them, and gives the rules that do just what another does at the same visits.
  mutating func tellCopies() -> Set<Int> {
    var copies: Set<Int> = []
    let shapes = checklist.rules.indices.map { RuleShape($0, in: checklist) }
    for rule in checklist.rules.indices {
      let same = checklist.rules[..<rule].indices.first { shapes[$0] == shapes[rule] && areAlike($0, rule) }
      if let same {
        copies.insert(rule)
        tell(.sameRule(rule, as: same, checklist))
      } else if truth(.holds(rule: rule)) != .no {
        tellContained(rule)
      }
    }
    return copies
  }

  private func areAlike(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (checklist.rules[first].when, checklist.rules[second].when)
    guard let one, let other else { return one == nil && other == nil }
    return reads(one) == reads(other) && checklist.areAlike(one, other)
  }

  private func reads(_ condition: ConditionRef) -> Set<Read> { Set(checklist.conditions.reads(of: condition)) }

  /// A finding that comes up only where another of its category does, about the same point.
  private mutating func tellContained(_ rule: Int) {
    guard let finding = checklist.rules[rule].finding, let when = checklist.rules[rule].when else { return }
    let (own, looked) = (checklist.findings[finding], reads(when))
    for (index, other) in checklist.findings.enumerated()
    where index != finding && other.category == own.category && isInForce(other, whenever: rule) {
      if other.rule != nil, other.point != own.point { continue }
      guard let condition = other.when, !isAlways(index), looked.isSuperset(of: reads(condition)),
        checklist.implies(when, condition)
      else { continue }
      // Of two that hold at the same visits the later one is told.
      if let earlier = other.rule, earlier > rule, checklist.implies(condition, when) { continue }
      tell(.containedRule(rule, in: index, checklist))
      return
    }
  }

  private func isInForce(_ other: FindingDefinition, whenever rule: Int) -> Bool {
    guard let index = other.rule else { return true }
    let period = checklist.rules[index].effective
    return period == .always || period == checklist.rules[rule].effective
  }

  private func isAlways(_ finding: Int) -> Bool {
    if let rule = checklist.findings[finding].rule { return truth(.fails(rule: rule)) == .no }
    return truth(.notFound(finding: finding)) == .no
  }
}

extension Diagnostic {
  fileprivate static func sameRule(_ rule: Int, as first: Int, _ checklist: Checklist) -> Self {
    let (id, other) = (checklist.rules[rule].id, checklist.rules[first].id)
    return Diagnostic(
      .sameRule,
      Message(
        da: "reglen `\(id)` siger det samme som `\(other)`", en: "the rule `\(id)` says the same as `\(other)`",
        sv: "regeln `\(id)` säger samma sak som `\(other)`"), at: checklist.place(ofRule: rule),
      help: Message(
        da: "slet den ene; en justering ville tælle to gange", en: "delete one; an adjustment would count twice",
        sv: "ta bort den ena; en justering skulle räknas två gånger"),
      related: checklist.place(ofRule: first))
  }

  fileprivate static func containedRule(_ rule: Int, in finding: Int, _ checklist: Checklist) -> Self {
    let (id, other) = (checklist.rules[rule].id, checklist.findings[finding].id)
    return Diagnostic(
      .containedRule,
      Message(
        da: "når reglen `\(id)` gælder, kommer `\(other)` også, og det er et fund af samme slags",
        en: "where the rule `\(id)` holds, `\(other)` comes up too, and that is a finding of the same category",
        sv: "när regeln `\(id)` gäller kommer också `\(other)`, och det är en iakttagelse av samma slag"),
      at: checklist.place(ofConditionOf: rule),
      help: Message(
        da: "slet den ene, giv dem hver sin kategori, eller lad den ene begynde, hvor den anden holder op",
        en: "delete one, give each a category of its own, or let one begin where the other ends",
        sv: "ta bort den ena, ge dem var sin kategori, eller låt den ena börja där den andra slutar"),
      related: checklist.place(ofFinding: finding),
      note: Message(da: "her står den anden", en: "here the other stands", sv: "här står den andra"))
  }
}

extension DiagnosticCode {
  static let sameRule = DiagnosticCode(
    "same-rule", .warning,
    da: """
      To regler gælder ved de samme besøg, i samme periode, og gør det samme, måske skrevet på to måder. Måske skulle den ene have \
      været rettet.
      """,
    en: """
      Two rules hold at the same visits, in the same period, and do the same, perhaps written in two ways. Perhaps one of them was \
      to be changed.
      """,
    sv: """
      Två regler gäller vid samma besök, under samma period, och gör samma sak, kanske skrivna på två sätt. Kanske skulle den ena ha \
      ändrats.
      """)
  static let containedRule = DiagnosticCode(
    "contained-rule", .warning,
    da: "En regels fund kommer kun, hvor et andet fund af samme slags også kommer, så det samme bliver sagt to gange.",
    en: "The finding of a rule comes up only where another of its category does, so that the same is said twice.",
    sv: "En regels iakttagelse kommer bara där en annan av samma slag också kommer, så samma sak sägs två gånger.")
}
