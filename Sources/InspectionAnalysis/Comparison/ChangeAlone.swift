import Inspection

/// One change by itself: what the older version would be with nothing else changed, or what the newer one would be without it.
struct ChangeAlone: Sendable {
  let old: Checklist
  let new: Checklist
  let pairs: ChecklistPairs
  let translation: RecordTranslation

  init(_ old: Checklist, _ new: Checklist) {
    (self.old, self.new) = (old, new)
    pairs = ChecklistPairs(old, new)
    translation = RecordTranslation(pairs)
  }

  /// What the change does to a record of the older version; `nil` where a number no longer fits.
  func difference(_ before: Brief, _ record: Record) -> BriefDifference? {
    new.brief(translation.translate(record)).map { pairs.difference(before, $0) }
  }
}

/// The changes of a comparison, each by itself.
struct SingleChanges: Sendable {
  /// Past so many, making a checklist for each would take long.
  static let mostChanges = 400

  private let comparison: ChecklistComparison
  /// By change; `nil` where the older version with it alone is no checklist, or nothing that is worked out is another.
  private let alone: [ChangeAlone?]
  /// All that can't stand alone; `nil` where that is no checklist either.
  private let together: ChangeAlone?
  /// All changes.
  private let whole: ChangeAlone

  init(_ comparison: ChecklistComparison) {
    self.comparison = comparison
    whole = ChangeAlone(comparison.old, comparison.new)
    let worked = comparison.changes.indices.filter { comparison.changes[$0].isWorkedOut }
    if worked.count == 1 || worked.count > Self.mostChanges {
      let isOnly = worked.count == 1
      let all = ChangeAlone(comparison.old, comparison.new)
      (alone, together) = (comparison.changes.map { $0.isWorkedOut && isOnly ? all : nil }, nil)
      return
    }
    let alone = comparison.changes.indices.map { worked.contains($0) ? comparison.made(of: [$0]) : nil }
    self.alone = alone
    together = comparison.made(of: worked.filter { alone[$0] == nil })
  }

  /// The change by itself, else with all others that can't stand alone, else with all there are.
  func smallest(with change: Int) -> ChangeAlone { alone[change] ?? together ?? whole }

  /// Whether it stands by itself.
  func isAlone(_ change: Int) -> Bool { alone[change] != nil }
}

extension ChecklistChange {
  /// Whether results may be worked out otherwise.
  var isWorkedOut: Bool { bearing == .results || bearing == .questions }
}

extension ChecklistComparison {
  /// The older version with some of the changes.
  fileprivate func made(of some: [Int]) -> ChangeAlone? {
    if some.isEmpty { return nil }
    // Where several are put in or taken out, others don't stand where they stood.
    if some.count > 1, some.contains(where: { changes[$0].part == .finding }) { return nil }
    var written = old.written
    for change in some {
      for (before, now) in changes[change].parts {
        guard take(change, now, intoOld: true, &written, before) else { return nil }
      }
    }
    guard let checklist = Checklist.compile(written).value, differ(old, checklist, by: some) else { return nil }
    return ChangeAlone(old, checklist)
  }

  /// The newer version without one of the changes.
  func without(_ change: Int) -> ChangeAlone? {
    var written = new.written
    for (before, now) in changes[change].parts {
      guard take(change, before, intoOld: false, &written, now) else { return nil }
    }
    guard let checklist = Checklist.compile(written).value, differ(checklist, new, by: [change]) else { return nil }
    return ChangeAlone(checklist, new)
  }

  /// Whether two checklists differ by just these changes, as far as anything is worked out by them.
  private func differ(_ old: Checklist, _ new: Checklist, by some: [Int]) -> Bool {
    let found = ChecklistComparison(old, new).changes.filter { $0.isWorkedOut && !$0.isOfID }
    let wanted = some.map { changes[$0] }.filter { !$0.isOfID || $0.part == .band }
    return found.count == wanted.count
      && zip(found, wanted).allSatisfy { $0.part == $1.part && $0.kind == $1.kind && $0.parts.count == $1.parts.count }
  }

  private func take(
    _ change: Int, _ other: ChecklistPart?, intoOld: Bool, _ written: inout WrittenChecklist, _ own: ChecklistPart?
  ) -> Bool {
    var keyword: Keyword?
    if case .changed(let changed, _, _) = changes[change].kind { keyword = changed }
    return written.take(
      Transplant(
        source: intoOld ? new : old, keyword: keyword, own: own, other: other,
        owner: other.map { home(of: $0, inOld: intoOld) } ?? []))
  }

  /// Where a part of one version belongs in the other: the ids of what it stands in.
  private func home(of part: ChecklistPart, inOld: Bool) -> [String] {
    switch part.key.kind {
    case .item: return item(at: Array(part.way.dropLast()), inOld: inOld)
    case .finding: return part.position == nil ? part.way : item(at: part.way, inOld: inOld)
    case .factOption, .option: return Array(part.way.prefix(1))
    case .checklist, .unit, .purpose, .definition, .fact, .demand, .sourceKind, .respondent, .baseline, .theme, .scale,
      .band, .rule:
      return []
    }
  }

  /// The way to an item of one version, in the other.
  private func item(at way: [String], inOld: Bool) -> [String] {
    let (source, target) = inOld ? (new, old) : (old, new)
    guard !way.isEmpty, let index = source.index(ofItemAt: way) else { return way }
    let other = inOld ? pairs.items[index] : pairs.items.firstIndex { $0 == index }
    return other.map { target.items[$0].path.split(separator: ".").map { String($0) } } ?? way
  }
}

extension ChecklistChange {
  /// Whether only its id is another: that of a finding follows from where it stands.
  fileprivate var isOfID: Bool {
    if part == .finding, case .changed(.id, _, _) = kind { true } else { false }
  }
}
