import Inspection

// What holds for everyone together and not for one kind of unit, or for one purpose of a visit.

extension Proof {
  mutating func tellKinds() {
    for (input, choices) in [(Input.unitKind, checklist.units), (.purpose, checklist.purposes)] where choices.count > 1
    {
      guard let index = search.inputs.index(of: input) else { continue }
      tellKinds(of: input, index, choices)
    }
    search.look(only: [:])
  }

  private mutating func tellKinds(of input: Input, _ index: Int, _ choices: [Choice]) {
    var kinds: [Possibility: [String]] = [:]
    let all = Possibility.all(of: checklist).filter { truth($0) == .yes && checklist.isAlike($0, for: input) }
    for (kind, choice) in choices.enumerated() {
      search.look(only: [index: kind..<kind + 1])
      let notAsked = search.itemsNotAsked()
      let open = all.filter { checklist.concerns($0, for: input, without: notAsked) }
      let share = left / 2 / (choices.count - kind)
      for verdict in search.verdicts(on: open, within: share) {
        if case .unreachable = verdict.outcome { kinds[verdict.possibility, default: []].append(choice.value) }
      }
    }
    for possibility in all {
      guard let kinds = kinds[possibility], kinds.count < choices.count else { continue }
      if let fault = Diagnostic.oneSided(possibility, for: kinds, checklist) { tell(fault) }
    }
  }

  /// A rule whose condition holds only on days when the checklist is not in force.
  mutating func tellDays() {
    if checklist.effective == .always { return }
    for (rule, own) in checklist.rules.enumerated() where own.effective == .always && truth(.holds(rule: rule)) == .yes
    {
      guard let when = own.when else { continue }
      if Logic.excludes([Logic.Wanted(when, .yes)], in: checklist, during: checklist.effective) {
        tell(.outOfPeriod(rule, checklist))
      }
    }
  }
}

extension WitnessSearch {
  /// The items that none of the records that are looked at asks.
  mutating func itemsNotAsked() -> Set<Int> {
    spent += checklist.plan.steps.count
    evaluator.dropped = nil
    evaluator.run(.supposed)
    return Set(checklist.items.indices.filter { evaluator.states[$0].isApplicable == .no })
  }
}

extension Checklist {
  /// Whether a possibility is asked of all kinds alike, as no condition of its own looks at the kind.
  fileprivate func isAlike(_ possibility: Possibility, for input: Input) -> Bool {
    !conditions(of: possibility).contains { conditions.reads(of: $0).contains(.input(input)) }
  }

  private func conditions(of possibility: Possibility) -> [ConditionRef] {
    switch possibility {
    case .holds(let rule), .fails(let rule): rules[rule].when.map { [$0] } ?? []
    case .found(let finding), .notFound(let finding): findings[finding].when.map { [$0] } ?? []
    case .chosen(let row, let item): (items[item].aggregation?.rows ?? []).prefix(row + 1).compactMap { $0.when }
    case .holdTogether, .changes, .falls, .asked, .notAsked, .factAsked, .factNotAsked, .answered, .suspect, .differ,
      .turns, .decides, .agrees, .disagrees:
      []
    }
  }

  /// Whether something is asked where some items are not: it looks at one that is, and at one that isn't. That a rule can't hold where
  /// a visit has another purpose is what purposes are for.
  fileprivate func concerns(_ possibility: Possibility, for input: Input, without notAsked: Set<Int>) -> Bool {
    switch possibility {
    case .chosen(_, let item): if notAsked.contains(item) { return false }
    case .found(let finding), .notFound(let finding):
      if findings[finding].rule != nil || findings[finding].item.map({ notAsked.contains($0) }) ?? true { return false }
    case .holds: if input != .unitKind { return false }
    case .fails: break
    case .holdTogether, .changes, .falls, .asked, .notAsked, .factAsked, .factNotAsked, .answered, .suspect, .differ,
      .turns, .decides, .agrees, .disagrees:
      return false
    }
    let reads = Set(conditions(of: possibility).flatMap { conditions.reads(of: $0) }.compactMap { $0.item })
    return reads.contains { notAsked.contains($0) } && reads.contains { !notAsked.contains($0) }
  }
}

extension Diagnostic {
  /// `nil` for what says nothing by itself: that something is decided otherwise.
  fileprivate static func oneSided(
    _ possibility: Possibility, for kinds: [String], _ checklist: Checklist
  ) -> Self? {
    let list = kinds.quotedList
    let never = Message(
      da: "noget i betingelsen gælder ikke dér; skriv `… er gældende og …` foran det, eller nævn enheden",
      en: "something in the condition doesn't apply there; write `… is applicable and …` before it, or name the unit",
      sv: "något i villkoret gäller inte där; skriv `… är gällande och …` före det, eller nämn enheten")
    switch possibility {
    case .fails(let rule):
      let id = checklist.rules[rule].id
      return Diagnostic(
        .ruleAlways,
        Message(
          da: "for \(list) er betingelsen i reglen `\(id)` aldrig falsk",
          en: "for \(list) the condition of the rule `\(id)` is never false",
          sv: "för \(list) är villkoret i regeln `\(id)` aldrig falskt"), at: checklist.place(ofConditionOf: rule),
        help: never)
    case .holds(let rule):
      let id = checklist.rules[rule].id
      return Diagnostic(
        .ruleNever,
        Message(
          da: "for \(list) kan reglen `\(id)` aldrig gælde", en: "for \(list) the rule `\(id)` can never hold",
          sv: "för \(list) kan regeln `\(id)` aldrig gälla"), at: checklist.place(ofConditionOf: rule), help: never)
    case .notFound(let finding):
      let id = checklist.findings[finding].id
      return Diagnostic(
        .findingAlways,
        Message(
          da: "for \(list) kommer fundet `\(id)` ved hvert svar",
          en: "for \(list) the finding `\(id)` comes up at every answer",
          sv: "för \(list) kommer iakttagelsen `\(id)` vid varje svar"), at: checklist.place(ofFinding: finding),
        help: never)
    case .found(let finding):
      let id = checklist.findings[finding].id
      return Diagnostic(
        .findingNever,
        Message(
          da: "for \(list) kan fundet `\(id)` aldrig komme", en: "for \(list) the finding `\(id)` can never come up",
          sv: "för \(list) kan iakttagelsen `\(id)` aldrig komma"), at: checklist.place(ofFinding: finding), help: never
      )
    case .chosen(let row, let item):
      return Diagnostic(
        .rowNever,
        Message(
          da: "for \(list) bliver denne række i tabellen aldrig brugt",
          en: "for \(list) this row of the table is never used",
          sv: "för \(list) används den här raden i tabellen aldrig"), at: checklist.places(ofRowsOf: item)[row],
        help: never)
    case .holdTogether, .changes, .falls, .asked, .notAsked, .factAsked, .factNotAsked, .answered, .suspect, .differ,
      .turns, .decides, .agrees, .disagrees:
      return nil
    }
  }

  fileprivate static func outOfPeriod(_ rule: Int, _ checklist: Checklist) -> Self {
    let id = checklist.rules[rule].id
    return Diagnostic(
      .ruleOutOfPeriod,
      Message(
        da: "reglen `\(id)` gælder kun på dage, hvor tjeklisten ikke gælder",
        en: "the rule `\(id)` holds only on days when the checklist doesn't",
        sv: "regeln `\(id)` gäller bara dagar då checklistan inte gäller"), at: checklist.place(ofConditionOf: rule),
      help: Message(
        da: "ret datoen i betingelsen, eller slet reglen", en: "correct the date in the condition, or delete the rule",
        sv: "rätta datumet i villkoret, eller ta bort regeln"))
  }
}
