import Inspection

/// What is the same in two versions of a checklist, though it may stand elsewhere.
struct ChecklistPairs {
  let old: Checklist
  let new: Checklist
  /// By item of the newer version, the item of the older one: at the same path, or with the same id elsewhere.
  let items: [Int?]
  /// By finding of the newer version, the finding of the older one.
  let findings: [Int?]
  /// By band of a level of the newer version, the band of the older one.
  let bands: [Level: [Int?]]

  /// Aggregates and findings that only the older version has.
  let removed: [Int]
  let removedFindings: [Int]

  init(_ old: Checklist, _ new: Checklist) {
    (self.old, self.new) = (old, new)
    let pairs = Self.pairs(of: old, new)
    let findings = Self.findings(old, new, pairs)
    (items, self.findings) = (pairs, findings)
    var bands: [Level: [Int?]] = [:]
    for level in Level.allCases { bands[level] = Self.bands(old.bands(at: level), new.bands(at: level)) }
    self.bands = bands
    removed = old.items.indices.filter { old.items[$0].question == nil && !pairs.contains($0) }
    removedFindings = old.findings.indices.filter { !findings.contains($0) }
  }

  /// By the path; what is only in one of the two, by an id that is the only such on its level in both.
  private static func pairs(of old: Checklist, _ new: Checklist) -> [Int?] {
    let places = Dictionary(first: old.items.indices.lazy.map { (old.items[$0].path, $0) })
    var pairs = new.items.map { places[$0.path] }
    pairRenamed(old, new, &pairs)
    let known = Set(pairs.compactMap { $0 })
    let gone = old.items.indices.filter { !known.contains($0) }
    let come = new.items.indices.filter { pairs[$0] == nil }
    for index in come {
      let item = new.items[index]
      func isSame(_ other: Item) -> Bool { other.id == item.id && other.level == item.level }
      let from = gone.filter { isSame(old.items[$0]) }
      if from.count == 1, come.count(where: { isSame(new.items[$0]) }) == 1 { pairs[index] = from[0] }
    }
    return pairs
  }

  /// What has had an id of the older version, and what stands below it.
  private static func pairRenamed(_ old: Checklist, _ new: Checklist, _ pairs: inout [Int?]) {
    for index in new.items.indices.dropFirst() where pairs[index] == nil {
      guard let above = new.items[index].parent.flatMap({ pairs[$0] }) else { continue }
      let names = [new.items[index].id] + new.formerIDs(ofItem: index)
      pairs[index] = old.items[above].children.first { names.contains(old.items[$0].id) && !pairs.contains($0) }
    }
  }

  /// By the id; what is only in one of the two, where both begin at the same number.
  private static func bands(_ old: [Band], _ new: [Band]) -> [Int?] {
    let pairs = new.map { band in old.firstIndex { $0.id == band.id } }
    return new.indices.map { index in
      pairs[index] ?? old.indices.first { old[$0].from == new[index].from && !pairs.contains($0) }
    }
  }

  /// Rules' findings by the rule's id, those with an id of their own by that; the rest of an item first by what they say and when, then
  /// by either, then in their order.
  private static func findings(_ old: Checklist, _ new: Checklist, _ items: [Int?]) -> [Int?] {
    var pairs = [Int?](repeating: nil, count: new.findings.count)
    for rule in new.rules {
      let former = rule.finding.map { new.findings[$0].formerIDs } ?? []
      let was = old.rules.first { $0.id == rule.id } ?? old.rules.first { former.contains($0.id) }
      guard let finding = rule.finding, let before = was?.finding else { continue }
      pairs[finding] = before
    }
    for index in new.findings.indices {
      let finding = new.findings[index]
      guard finding.item != nil, finding.id != finding.numbered else { continue }
      pairs[index] = old.findings.firstIndex {
        $0.item != nil && ($0.id == finding.id || finding.formerIDs.contains($0.id))
      }
    }
    for (index, before) in items.enumerated() {
      guard let before else { continue }
      var left = old.items[before].findings.filter { !pairs.contains($0) }
      let own = new.items[index].findings
      func pair(_ isSame: (_ old: Int, _ new: Int) -> Bool) {
        for finding in own where pairs[finding] == nil {
          guard let place = left.firstIndex(where: { isSame($0, finding) }) else { continue }
          pairs[finding] = left.remove(at: place)
        }
      }
      func isSameCondition(_ before: Int, _ now: Int) -> Bool {
        old.written(ofFinding: before)?.when?.onOneLine == new.written(ofFinding: now)?.when?.onOneLine
      }
      func isSameText(_ before: Int, _ now: Int) -> Bool {
        old.findings[before].text.variants.map { $0.text } == new.findings[now].text.variants.map { $0.text }
      }
      pair { isSameCondition($0, $1) && isSameText($0, $1) }
      pair { isSameCondition($0, $1) }
      pair { isSameText($0, $1) }
      pair { _, _ in true }
    }
    return pairs
  }

  // MARK: Names

  var oldNames: PartList.Names {
    PartList.Names(
      items: old.items.map { $0.path }, findings: old.findings.map { $0.id },
      rules: old.rules.map { $0.id }, facts: old.facts.map { $0.id },
      kept: Set(old.findings.indices.filter(isKept)),
      bands: Dictionary(first: Level.allCases.map { ($0, old.bands(at: $0).map { $0.id }) }), common: common,
      definitions: commonDefinitions)
  }

  /// What the newer version has alone gets a name that the older one can't have.
  var newNames: PartList.Names {
    PartList.Names(
      items: new.items.indices.map { index in items[index].map { old.items[$0].path } ?? "+" + new.items[index].path },
      findings: new.findings.indices.map { index in
        findings[index].map { old.findings[$0].id } ?? "+" + new.findings[index].id
      },
      rules: new.rules.indices.map { Self.name(new.rules[$0].id, new.formerIDs(ofRule: $0), old.rules.map { $0.id }) },
      facts: new.facts.indices.map { Self.name(new.facts[$0].id, new.formerIDs(ofFact: $0), old.facts.map { $0.id }) },
      kept: Set(new.findings.indices.filter { findings[$0].map(isKept) ?? false }),
      bands: Dictionary(first: Level.allCases.map { ($0, newBands(at: $0)) }), common: common,
      definitions: commonDefinitions)
  }

  /// What the older version calls something: by its id, or by one that it has had.
  private static func name(_ id: String, _ former: [String], _ old: [String]) -> String {
    old.contains(id) ? id : former.first { old.contains($0) } ?? id
  }

  /// Whether a record that names a finding of the older version names the same by the newer one.
  private func isKept(_ finding: Int) -> Bool {
    new.finding(named: old.findings[finding].id).map { findings[$0] == finding } ?? false
  }

  private func newBands(at level: Level) -> [String] {
    let (was, now) = (old.bands(at: level), new.bands(at: level))
    return zip(now, bands[level] ?? []).map { band, before in before.map { was[$0].id } ?? "+" + band.id }
  }

  private var commonDefinitions: Set<String> {
    Set(old.definitions.map { $0.id }).intersection(new.definitions.map { $0.id })
  }

  private var common: Set<String> { Set(items.compactMap { $0.map { old.items[$0].path } }) }
}

extension Checklist {
  /// The bands of a level.
  fileprivate func bands(at level: Level) -> [Band] {
    items.lazy.filter { $0.level == level }.compactMap { $0.aggregation?.bands }.first ?? []
  }

  /// What was written of a criterion's finding.
  fileprivate func written(ofFinding finding: Int) -> WrittenFinding? {
    guard let item = findings[finding].item, let place = items[item].findings.firstIndex(of: finding) else {
      return nil
    }
    return writtenItems[item]?.findings[place]
  }
}
