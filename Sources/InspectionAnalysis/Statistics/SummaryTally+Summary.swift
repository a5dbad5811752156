import Inspection

extension SummaryTally {
  /// What may be shown of what was counted.
  package mutating func summary() -> Summary {
    settle()
    return Summary(
      tables: tables.keys.sorted().compactMap { key in tables[key].map { SummaryTable($0, grouping.count).table() } },
      grouping: grouping)
  }
}

/// A table on its way from what was counted to what is shown.
private struct SummaryTable {
  let tally: TableTally
  /// The newest first.
  let forms: [CountedForm]
  let all: [GroupValue?]
  /// The values of each grouping, and the groups by all of them.
  let values: [[GroupValue]]
  let groups: [[GroupValue]]

  init(_ tally: TableTally, _ depth: Int) {
    self.tally = tally
    forms = tally.forms.keys.sorted(by: >).compactMap { tally.forms[$0] }
    all = Array(repeating: nil, count: depth)
    values = (0..<depth).map { place in
      Set(tally.groups.keys.compactMap { $0[place] }).sorted()
    }
    groups =
      depth == 0
      ? []
      : tally.groups.keys.compactMap { key in key.contains { $0 == nil } ? nil : key.compactMap { $0 } }.sorted {
        $0.lexicographicallyPrecedes($1)
      }
  }

  private func group(_ key: [GroupValue?]) -> GroupTally { tally.groups[key] ?? GroupTally() }

  private func group(_ key: [GroupValue]) -> GroupTally { group(key.map { value -> GroupValue? in value }) }

  // MARK: What is hidden

  /// Which of the groups by all of the groupings are hidden, by what is counted of each; `nil` where none of them can be shown.
  private func hidden(_ measure: (GroupTally) -> Disclosure.Group) -> [Bool]? {
    func by(_ place: Int) -> [Disclosure.Group] {
      values[place].map { value in
        var key = all
        key[place] = value
        return measure(group(key))
      }
    }
    switch all.count {
    case 0: return []
    case 1: return Disclosure.hidden(by(0))
    default:
      let cells = groups.map { key in
        Disclosure.Cell(
          row: values[0].firstIndex(of: key[0]) ?? 0, column: values[1].firstIndex(of: key[1]) ?? 0,
          group: measure(group(key)))
      }
      return Disclosure.hidden(cells, rows: by(0), columns: by(1))
    }
  }

  // MARK: The table

  func table() -> Summary.Table {
    let total = group(all)
    let hides = hidden { Disclosure.Group(count: $0.visits) }
    let shown = hides == nil ? [] : groups
    let versions = forms.map { $0.key.version }
    let byVersion = versions.map { tally.visits[$0] ?? 0 }
    let hiddenVersions = Disclosure.hidden(byVersion.map { Disclosure.Group(count: $0) })
    return Summary.Table(
      form: forms[0],
      versions: versions.indices.map { (version: versions[$0], visits: hiddenVersions[$0] ? nil : byVersion[$0]) },
      visits: Disclosure.Group(count: total.visits).isRevealing ? nil : total.visits,
      groups: shown.enumerated().map { place, key in
        Summary.Group(values: key, visits: hides?[place] == true ? nil : group(key).visits)
      },
      hidesGroups: hides == nil, items: items(shown), findings: findings(shown))
  }

  // MARK: Items

  /// In the order of the newest version; then what only earlier ones have.
  private func items(_ groups: [[GroupValue]]) -> [SummaryItem] {
    var taken: Set<Int> = []
    var items: [SummaryItem] = []
    for form in forms {
      guard let slots = tally.slots[form.key.version]?.items else { continue }
      for (index, slot) in slots.enumerated()
      where !form.checklist.items[index].isOneOfSeveral && taken.insert(slot).inserted {
        let versions = forms.filter { tally.slots[$0.key.version]?.items.contains(slot) == true }.map { $0.key.version }
        let cells = cells(of: slot, groups)
        items.append(
          SummaryItem(
            form: form, index: index, versions: versions.count == forms.count ? [] : versions, total: cells.total,
            groups: cells.groups))
      }
    }
    return items
  }

  private func cells(of slot: Int, _ groups: [[GroupValue]]) -> (total: SummaryItem.Cell, groups: [SummaryItem.Cell]) {
    func item(_ group: GroupTally) -> ItemTally? { slot < group.items.count ? group.items[slot] : nil }
    let measures: [(ItemTally) -> Disclosure.Group] = [
      { Disclosure.Group(count: $0.asked) }, { $0.choiceGroup }, { $0.numberGroup }, { $0.judgedGroup },
    ]
    let none = Disclosure.Group(count: 0)
    let hides = measures.map { measure in hidden { item($0).map(measure) ?? none } }
    // Where one thing can't be shown of any group, the others would tell where it is empty.
    let hidesAll = hides.contains { $0 == nil }
    let cells = groups.enumerated().map { place, key in
      item(group(key)).map { tally in tally.cell(hides.map { hidesAll || $0?[place] == true }) } ?? .empty
    }
    let total = item(group(all)).map { tally in tally.cell(measures.map { $0(tally).isRevealing }) } ?? .empty
    return (total, cells)
  }

  // MARK: Findings

  /// The most frequent first, those of one frequency in the order of the checklist.
  private func findings(_ groups: [[GroupValue]]) -> [SummaryFinding] {
    var taken: Set<Int> = []
    var found: [(finding: SummaryFinding, count: Int64)] = []
    for (what, slot) in definitions + own where taken.insert(slot).inserted {
      let total = group(all).findings
      let count = slot < total.count ? total[slot].upheld : 0
      let cells = cells(of: what, slot, groups)
      found.append((SummaryFinding(what: what, total: cells.total, groups: cells.groups), count))
    }
    // What is not shown stands in the order of the checklist, behind the others, so that its place tells nothing.
    let ordered = found.enumerated().sorted { left, right in
      let (first, second) = (shownCount(left.element), shownCount(right.element))
      return first == second ? left.offset < right.offset : first > second
    }
    return ordered.map { $0.element.finding }
  }

  private func shownCount(_ found: (finding: SummaryFinding, count: Int64)) -> Int64 {
    found.finding.total.counts == nil ? -1 : found.count
  }

  private var definitions: [(SummaryFinding.What, Int)] {
    forms.flatMap { form in
      let slots = tally.slots[form.key.version]?.findings ?? []
      return slots.enumerated().map { (SummaryFinding.What.definition(form, $0.offset), $0.element) }
    }
  }

  private var own: [(SummaryFinding.What, Int)] {
    forms.flatMap { form in
      form.checklist.items.indices.flatMap { item in
        FindingCategory.allCases.reversed().compactMap { category in
          tally.findings[.own(category, form.checklist.items[item].path)].map { (.own(category, form, item), $0) }
        }
      }
    }
  }

  private func cells(
    of what: SummaryFinding.What, _ slot: Int, _ groups: [[GroupValue]]
  ) -> (total: SummaryFinding.Cell, groups: [SummaryFinding.Cell]) {
    let path = path(of: what)
    func counts(_ group: GroupTally, isTotal: Bool = false) -> SummaryFinding.Counts {
      let found = slot < group.findings.count ? group.findings[slot] : FindingTally()
      let asked = tally.items.filter { $0.key.path == path }.reduce(0) { sum, item in
        sum + (item.value < group.items.count ? group.items[item.value].asked : 0)
      }
      let isTold = isTotal && asked >= Disclosure.fewestAlike
      return SummaryFinding.Counts(
        upheld: found.upheld, setAside: isTold ? found.setAside : nil, of: max(asked, found.upheld))
    }
    func measure(_ group: GroupTally) -> Disclosure.Group {
      let counts = counts(group)
      return counts.of == 0 ? Disclosure.Group(count: 0) : Disclosure.Group([counts.upheld, counts.of - counts.upheld])
    }
    let hides = hidden(measure)
    let cells = groups.enumerated().map { place, key in
      SummaryFinding.Cell(counts: hides == nil || hides?[place] == true ? nil : counts(group(key)))
    }
    let total = group(all)
    return (SummaryFinding.Cell(counts: measure(total).isRevealing ? nil : counts(total, isTotal: true)), cells)
  }

  private func path(of what: SummaryFinding.What) -> String {
    switch what {
    case .definition(let form, let finding):
      form.checklist.items[form.checklist.findings[finding].point ?? 0].path
    case .own(_, let form, let item): form.checklist.items[item].path
    }
  }
}
