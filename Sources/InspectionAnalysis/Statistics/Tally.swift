import Inspection

/// What was counted of one item in one group.
struct ItemTally: Sendable {
  /// By status.
  private(set) var statuses = Array(repeating: Int64(0), count: Status.allCases.count)
  /// How often each option was answered, or each band was reached.
  private(set) var choices: [Int64]
  private(set) var values = ValueHistogram()
  /// How the inspectors' levels lie to the computed ones.
  private(set) var judged = Array(repeating: Int64(0), count: JudgedLevel.allCases.count)

  init(choices: Int) { self.choices = Array(repeating: 0, count: choices) }

  mutating func add(_ code: ItemCode, _ number: Rational?) {
    statuses[Int(code.status.rawValue)] += 1
    if let choice = code.choice { choices[choice] += 1 }
    if let judged = code.judged { self.judged[Int(judged.rawValue)] += 1 }
    if let number { values.add(number) }
  }

  func count(_ status: Status) -> Int64 { statuses[Int(status.rawValue)] }

  var asked: Int64 { statuses.reduce(0, +) - count(.notApplicable) }
  var answered: Int64 { count(.scored) + count(.unscored) + count(.rated) }

  mutating func settle() { values.settle() }
}

/// What was counted of one finding in one group.
struct FindingTally: Hashable, Sendable {
  /// Visits in which it was found and upheld.
  var upheld: Int64 = 0
  /// Visits in which it was found and set aside by the inspector.
  var setAside: Int64 = 0
}

/// What was counted in one group.
struct GroupTally: Sendable {
  /// Units, or visits where each of them counts.
  var visits: Int64 = 0
  var items: [ItemTally] = []
  var findings: [FindingTally] = []
}

/// The groups of one checklist and unit kind.
struct TableTally: Sendable {
  struct ItemKey: Hashable {
    let path: String
    let measure: String
  }

  /// What is found: a finding of the checklist, or the inspectors' own of a category on a point.
  enum FindingKey: Hashable {
    case definition(String)
    case own(FindingCategory, String)
  }

  private(set) var forms: [Version: CountedForm] = [:]
  private(set) var visits: [Version: Int64] = [:]
  private(set) var items: [ItemKey: Int] = [:]
  private(set) var findings: [FindingKey: Int] = [:]
  private(set) var choices: [Int] = []
  /// The slots of each version's items and findings.
  private(set) var slots: [Version: (items: [Int], findings: [Int])] = [:]
  /// By the value of each grouping, `nil` where it is over all of them.
  private(set) var groups: [[GroupValue?]: GroupTally] = [:]

  /// Counts parts of a visit.
  mutating func count(_ visit: CountedVisit, _ sections: [Bool]) {
    let (form, version) = (visit.form, visit.form.key.version)
    if forms[version] == nil { take(form) }
    if sections[0] { visits[version, default: 0] += 1 }
    guard let slots = slots[version] else { return }
    var found = [(slot: Int, isSetAside: Bool)]()
    for raw in visit.codes[form.sections.count...] {
      let code = FindingCode(raw: raw)
      if let definition = code.definition {
        if sections[form.findingSections[definition]] { found.append((slots.findings[definition], code.isSetAside)) }
      } else if let category = code.category, sections[form.sections[code.point]] {
        let slot = self.slot(.own(category, form.checklist.items[code.point].path))
        // Several of one category on one point are one visit in which there was one.
        if !found.contains(where: { $0.slot == slot }) { found.append((slot, false)) }
      }
    }
    for key in Self.keys(visit.groups) { count(visit, sections, slots.items, found, in: key) }
  }

  private mutating func count(
    _ visit: CountedVisit, _ sections: [Bool], _ slots: [Int], _ found: [(slot: Int, isSetAside: Bool)],
    in key: [GroupValue?]
  ) {
    var group = groups.removeValue(forKey: key) ?? GroupTally()
    while group.items.count < choices.count { group.items.append(ItemTally(choices: choices[group.items.count])) }
    while group.findings.count < findings.count { group.findings.append(FindingTally()) }
    if sections[0] { group.visits += 1 }
    var next = 0
    for item in slots.indices {
      let code = ItemCode(raw: visit.codes[item])
      let number = code.hasNumber ? visit.numbers[next] : nil
      if code.hasNumber { next += 1 }
      if sections[visit.form.sections[item]] { group.items[slots[item]].add(code, number) }
    }
    for (slot, isSetAside) in found {
      if isSetAside { group.findings[slot].setAside += 1 } else { group.findings[slot].upheld += 1 }
    }
    groups[key] = group
  }

  mutating func settle() {
    for key in groups.keys {
      guard let count = groups[key]?.items.count else { continue }
      for item in 0..<count { groups[key]?.items[item].settle() }
    }
  }

  /// All together, by each of two, and by both.
  private static func keys(_ values: [GroupValue]) -> [[GroupValue?]] {
    values.reduce([[]]) { keys, value in keys.flatMap { [$0 + [nil], $0 + [value]] } }
  }

  private mutating func take(_ form: CountedForm) {
    forms[form.key.version] = form
    let items = form.checklist.items.indices.map { slot(of: $0, form) }
    let findings = form.checklist.findings.map { slot(.definition($0.id)) }
    slots[form.key.version] = (items, findings)
  }

  private mutating func slot(of item: Int, _ form: CountedForm) -> Int {
    let key = ItemKey(path: form.checklist.items[item].path, measure: form.measures[item])
    if let known = items[key] { return known }
    items[key] = choices.count
    choices.append(form.checklist.choices(of: item))
    return choices.count - 1
  }

  private mutating func slot(_ key: FindingKey) -> Int {
    if let known = findings[key] { return known }
    let slot = findings.count
    findings[key] = slot
    return slot
  }
}

extension Checklist {
  /// How many options a question has, or bands a result.
  fileprivate func choices(of item: Int) -> Int {
    if let question = items[item].question {
      if case .choice(let options) = scales[question.scale].kind { return options.count }
      return 0
    }
    return items[item].aggregation?.bands.count ?? 0
  }
}

extension ItemTally {
  /// What is told of the item where none of these is hidden: what became of it, choices, numbers, judgements.
  func cell(_ hidden: [Bool]) -> SummaryItem.Cell {
    let judgements = SummaryItem.Judged(same: judged(.same), above: judged(.above), below: judged(.below))
    let hasChoices = choiceGroup.count > 0
    return SummaryItem.Cell(
      counts: hidden[0] ? nil : counts, choices: hidden[1] || choices.isEmpty ? nil : choices,
      of: hidden[1] ? nil : choiceGroup.count,
      numbers: hidden[2] ? nil : values.statistics(), judged: hidden[3] || judgements.all == 0 ? nil : judgements,
      hidesChoices: hidden[1] && hasChoices, hidesNumbers: hidden[2] && values.count > 0,
      hidesJudged: hidden[3] && judgements.all > 0)
  }

  private var counts: SummaryItem.Counts {
    SummaryItem.Counts(
      asked: asked, answered: answered, notRelevant: count(.notRelevant), notInFocus: count(.notInFocus),
      notEstablished: count(.notEstablished), open: count(.unanswered) + count(.notRated))
  }

  private func judged(_ level: JudgedLevel) -> Int64 { judged[Int(level.rawValue)] }

  /// Those who could not tell count among those who were asked and said something.
  var choiceGroup: Disclosure.Group {
    let notEstablished = count(.notEstablished)
    return choices.isEmpty
      ? Disclosure.Group(count: 0) : Disclosure.Group(choices + (notEstablished > 0 ? [notEstablished] : []))
  }
  var numberGroup: Disclosure.Group { Disclosure.Group(count: values.count, areAlike: values.isOneValue) }
  var judgedGroup: Disclosure.Group { Disclosure.Group(judged) }
}

extension SummaryItem.Cell {
  /// Of a group in which nobody was asked.
  static let empty = SummaryItem.Cell(
    counts: SummaryItem.Counts(asked: 0, answered: 0, notRelevant: 0, notInFocus: 0, notEstablished: 0, open: 0),
    choices: nil, of: nil, numbers: nil, judged: nil, hidesChoices: false, hidesNumbers: false, hidesJudged: false)
}
