import Inspection

// Periods and versions that don't fit together.

extension Advice {
  mutating func adviseOnPeriods() {
    adviseOnHistory()
    for (index, rule) in written.rules.enumerated() where rule.effective != .always {
      let range = rule.effectiveRange ?? rule.id.range
      if rule.effective.isApart(from: written.effective) { tell(.ruleOutOfPeriod(rule.id.value, at: range)) }
      adviseOnSuccession(of: index)
    }
  }

  /// A history that does not mention the version it stands in.
  private mutating func adviseOnHistory() {
    let version = written.version.value
    if written.changes.isEmpty || written.changes.contains(where: { $0.version == version }) { return }
    tell(.versionNotInHistory(version, at: written.version.range))
  }

  /// Two rules that ask the same, one after the other in time: a day between them or in both is hardly meant.
  private mutating func adviseOnSuccession(of index: Int) {
    let rule = written.rules[index]
    guard let until = rule.effective.until, let condition = form(of: index) else { return }
    for (other, next) in written.rules.enumerated() where other != index && form(of: other) == condition {
      guard let from = next.effective.from, next.effective.until.map({ until < $0 }) ?? true else { continue }
      let range = next.effectiveRange ?? next.id.range
      if from <= until {
        tell(.periodsOverlap(rule.id.value, next.id.value, from, at: range))
      } else if until.next != from {
        tell(.periodsLeaveGap(rule.id.value, next.id.value, until, at: range))
      }
    }
  }

  /// What a rule asks, whatever the signs and blanks it is written with.
  private func form(of rule: Int) -> String? {
    var form = ConditionForm(checklist)
    return checklist.rules[rule].when.map { form.text($0) }
  }
}

extension Period {
  /// Whether no day lies in both.
  fileprivate func isApart(from other: Period) -> Bool {
    func isBefore(_ end: Day?, _ begin: Day?) -> Bool { end.flatMap { end in begin.map { end < $0 } } ?? false }
    return isBefore(until, other.from) || isBefore(other.until, from)
  }
}

extension Diagnostic {
  fileprivate static func ruleOutOfPeriod(_ rule: String, at range: SourceRange) -> Self {
    Diagnostic(
      .ruleOutOfPeriod,
      Message(
        da: "reglen `\(rule)` gælder kun på dage, hvor tjeklisten ikke gælder",
        en: "the rule `\(rule)` holds only on days when the checklist doesn't",
        sv: "regeln `\(rule)` gäller bara dagar då checklistan inte gäller"), at: range,
      help: Message(
        da: "ret perioden, eller slet reglen", en: "correct the period, or delete the rule",
        sv: "rätta perioden, eller ta bort regeln"))
  }

  fileprivate static func versionNotInHistory(_ version: Version, at range: SourceRange) -> Self {
    Diagnostic(
      .versionNotInHistory,
      Message(
        da: "version \(version) står ikke under `ændringer`", en: "version \(version) does not stand under `changes`",
        sv: "version \(version) står inte under `ändringar`"), at: range,
      help: Message(
        da: "tilføj under `ændringer`, hvad der er nyt", en: "add under `changes` what is new",
        sv: "lägg till under `ändringar` vad som är nytt"))
  }

  fileprivate static func periodsOverlap(_ rule: String, _ next: String, _ day: Day, at range: SourceRange) -> Self {
    Diagnostic(
      .periodsOverlap,
      Message(
        da: "reglerne `\(rule)` og `\(next)` har samme betingelse og gælder begge den \(Language.danish.date(day))",
        en: "the rules `\(rule)` and `\(next)` have the same condition and both hold on \(Language.english.date(day))",
        sv: "reglerna `\(rule)` och `\(next)` har samma villkor och gäller båda den \(Language.swedish.date(day))"),
      at: range,
      help: Message(
        da: "lad den ene begynde dagen efter, at den anden holder op",
        en: "let the one begin on the day after the other ends",
        sv: "låt den ena börja dagen efter att den andra slutar"))
  }

  fileprivate static func periodsLeaveGap(_ rule: String, _ next: String, _ day: Day, at range: SourceRange) -> Self {
    Diagnostic(
      .periodsLeaveGap,
      Message(
        da: "mellem reglerne `\(rule)` og `\(next)` er der dage, hvor ingen af dem gælder",
        en: "between the rules `\(rule)` and `\(next)` there are days when neither holds",
        sv: "mellan reglerna `\(rule)` och `\(next)` finns det dagar då ingen av dem gäller"), at: range,
      help: Message(
        da: "den første gælder til og med \(Language.danish.date(day)); lad den næste begynde dagen efter",
        en: "the first holds up to and including \(Language.english.date(day)); let the next begin the day after",
        sv: "den första gäller till och med \(Language.swedish.date(day)); låt nästa börja dagen efter"))
  }
}

extension DiagnosticCode {
  static let ruleOutOfPeriod = DiagnosticCode(
    "rule-out-of-period", .warning,
    da: "Reglens periode ligger helt uden for tjeklistens. Intet besøg kan give den noget at gøre.",
    en: "The rule's period lies wholly outside the checklist's. No visit can give it anything to do.",
    sv: "Regelns period ligger helt utanför checklistans. Inget besök kan ge den något att göra.")
  static let versionNotInHistory = DiagnosticCode(
    "version-not-in-history", .warning,
    da: "Tjeklisten fører en liste over sine ændringer, men den version, der står øverst, er ikke med.",
    en: "The checklist keeps a list of its changes, but the version at its top is not in it.",
    sv: "Checklistan för en lista över sina ändringar, men versionen överst finns inte med.")
  static let periodsOverlap = DiagnosticCode(
    "periods-overlap", .warning,
    da: "To regler med samme betingelse afløser hinanden, men har dage fælles. Et besøg på en af dem får begge.",
    en: "Two rules with the same condition follow each other, but share some days. A visit on one of them gets both.",
    sv: "Två regler med samma villkor avlöser varandra men har dagar gemensamt. Ett besök på en av dem får båda.")
  static let periodsLeaveGap = DiagnosticCode(
    "periods-leave-gap", .warning,
    da: "To regler med samme betingelse afløser hinanden med et hul imellem. Et besøg i hullet får ingen af dem.",
    en: "Two rules with the same condition follow each other with a gap. A visit in the gap gets neither.",
    sv: "Två regler med samma villkor avlöser varandra med ett glapp. Ett besök i glappet får ingen av dem.")
}
