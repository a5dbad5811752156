package import Inspection

/// One thing that a newer version of a checklist has otherwise.
package struct ChecklistChange: Sendable {
  package enum Kind: Hashable, Sendable {
    case added, removed
    /// The names are those it had and has.
    case moved
    case changed(Keyword, old: ChecklistValue, new: ChecklistValue)
    /// What is below stands in another order.
    case reordered
  }

  package let part: ChecklistPart.Kind
  /// Of the parts of which this holds: one, or several whose scoring was changed alike.
  package internal(set) var names: [String]
  package let kind: Kind
  package let bearing: Bearing
  package let step: VersionStep
  /// Where it stands in the older and in the newer version.
  package let oldRange: SourceRange?
  package let newRange: SourceRange?
  /// What is worked out otherwise.
  var touches: Set<Touch>
  /// The parts that are otherwise, as the older and as the newer version has them.
  fileprivate(set) var parts: [(old: ChecklistPart?, new: ChecklistPart?)]
}

/// Two versions of a checklist held against each other, part by part and value by value.
///
/// Everything that an assessment reads of a checklist is a value here. Where all values but those of wording are the same, no number,
/// band or finding of any record can be another.
package struct ChecklistComparison: Sendable {
  package let old: Checklist
  package let new: Checklist
  /// In the order of the document.
  package let changes: [ChecklistChange]
  let pairs: ChecklistPairs

  package init(_ old: Checklist, _ new: Checklist) {
    (self.old, self.new) = (old, new)
    pairs = ChecklistPairs(old, new)
    var differ = PartDifferences(PartList(old, pairs.oldNames).parts, PartList(new, pairs.newNames).parts)
    differ.find()
    changes = differ.changes + Self.reordered(pairs)
  }

  /// The changes that can do one thing.
  package func changes(_ bearing: Bearing) -> [ChecklistChange] { changes.filter { $0.bearing == bearing } }

  /// Whether no result of any record can be another.
  package var changesWordingOnly: Bool { changes.allSatisfy { $0.bearing == .wording } }

  /// The step of the version that follows from the changes.
  package var step: VersionStep { changes.map { $0.step }.max() ?? .none }

  /// Whether the newer version's number says no less than the changes do. Of another checklist's number nothing follows.
  package var isVersionFitting: Bool { fits(step) }

  func fits(_ step: VersionStep) -> Bool { old.id != new.id || new.version >= step.version(after: old.version) }

  /// What both have in another order than before. No number turns on the order.
  private static func reordered(_ pairs: ChecklistPairs) -> [ChecklistChange] {
    pairs.new.items.indices.compactMap { index in
      guard let before = pairs.items[index] else { return nil }
      let now = pairs.new.items[index].children.compactMap { pairs.items[$0] }
      let then = pairs.old.items[before].children
      guard now.filter(then.contains) != then.filter(now.contains) else { return nil }
      return ChecklistChange(
        part: .item, names: [pairs.new.items[index].path], kind: .reordered, bearing: .wording, step: .patch,
        oldRange: pairs.old.items[before].range, newRange: pairs.new.items[index].range, touches: [], parts: [])
    }
  }
}

/// Goes through the parts of two versions.
private struct PartDifferences {
  private let old: [ChecklistPart]
  private let new: [ChecklistPart]
  private let oldPlaces: [ChecklistPart.Key: Int]
  private let newKeys: Set<ChecklistPart.Key>
  private(set) var changes: [ChecklistChange] = []

  init(_ old: [ChecklistPart], _ new: [ChecklistPart]) {
    (self.old, self.new) = (old, new)
    oldPlaces = Dictionary(first: old.indices.lazy.map { (old[$0].key, $0) })
    newKeys = Set(new.map { $0.key })
  }

  /// In the order of the newer version, with what was removed where it stood before.
  mutating func find() {
    var next = 0
    for part in new {
      if let place = oldPlaces[part.key] {
        while next <= place { removeIfGone(old[next], &next) }
        compare(old[place], part)
      } else if part.owner.map({ oldPlaces[$0] != nil }) ?? true {
        add(
          .added, nil, part, bearing(of: part),
          [.definition, .respondent, .baseline].contains(part.key.kind) ? .patch : .minor)
      }
    }
    while next < old.count { removeIfGone(old[next], &next) }
  }

  private mutating func removeIfGone(_ part: ChecklistPart, _ next: inout Int) {
    next += 1
    if newKeys.contains(part.key) || part.owner.map({ !newKeys.contains($0) }) ?? false { return }
    add(.removed, part, nil, bearing(of: part), removal(of: part))
  }

  /// What a record may name can't be taken away without some record that can't be read any more.
  private func removal(of part: ChecklistPart) -> VersionStep {
    switch part.key.kind {
    case .unit, .purpose, .fact, .factOption, .sourceKind, .option, .band, .item, .finding: .major
    case .rule: old.contains { $0.owner == part.key } ? .major : .minor
    case .scale, .theme, .checklist, .demand: .minor
    case .definition, .respondent, .baseline: .patch
    }
  }

  private func bearing(of part: ChecklistPart) -> Bearing {
    switch part.key.kind {
    case .finding, .rule, .band: .results
    // By itself a name changes nothing; what uses it is told.
    case .theme, .definition, .respondent, .baseline: .wording
    case .checklist, .unit, .purpose, .fact, .factOption, .demand, .sourceKind, .scale, .option, .item: .questions
    }
  }

  private mutating func add(
    _ kind: ChecklistChange.Kind, _ old: ChecklistPart?, _ new: ChecklistPart?, _ bearing: Bearing,
    _ step: VersionStep, touches: Set<Touch>? = nil
  ) {
    guard let part = new ?? old else { return }
    let all = (old?.touches ?? []).union(new?.touches ?? [])
    changes.append(
      ChecklistChange(
        part: part.key.kind, names: [part.name], kind: kind, bearing: bearing, step: step, oldRange: old?.range,
        newRange: new?.range, touches: touches ?? all, parts: [(old, new)]))
  }

  private mutating func compare(_ old: ChecklistPart, _ new: ChecklistPart) {
    if old.key.kind == .item, old.owner != new.owner {
      add(.moved, old, new, .questions, .major)
      changes[changes.count - 1].names = [old.name, new.name]
    }
    for property in new.properties {
      let before = old.properties.first { $0.keyword == property.keyword }
      if before?.value == property.value { continue }
      compare(before, property, old, new)
    }
    for property in old.properties where !new.properties.contains(where: { $0.keyword == property.keyword }) {
      compare(property, nil, old, new)
    }
  }

  private mutating func compare(
    _ before: ChecklistProperty?, _ after: ChecklistProperty?, _ old: ChecklistPart, _ new: ChecklistPart
  ) {
    guard let property = after ?? before else { return }
    let (was, now) = (before?.value ?? .nothing, after?.value ?? .nothing)
    if was == now { return }
    let own = [before, after].compactMap { $0?.touches }
    let touches: Set<Touch>? = own.isEmpty ? nil : own.reduce([]) { $0.union($1) }
    let bearing = before?.bearing == .results ? .results : property.bearing
    var step = max(property.step, before?.step ?? .none)
    if let room = before?.room, after?.room?.contains(room) ?? false { step = .minor }
    let kind = ChecklistChange.Kind.changed(property.keyword, old: was, new: now)
    if old.key.kind == .item, property.bearing == .results, property.keyword != .weight,
      let same = changes.firstIndex(where: { $0.kind == kind && $0.part == .item })
    {
      changes[same].names.append(new.name)
      changes[same].touches.formUnion(touches ?? old.touches.union(new.touches))
      changes[same].parts.append((old, new))
      return
    }
    add(kind, old, new, bearing, step, touches: touches)
  }
}
