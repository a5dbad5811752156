import Inspection

/// A proof by logic alone. All that conditions look at may be anything, whatever made it: so results stand for themselves, and what is
/// the same in two conditions is seen to be the same, however it comes about.
///
/// What can't come about so can't at all. The other way round nothing is said.
struct Logic {
  /// As what a condition is wanted.
  struct Wanted {
    let condition: ConditionRef
    let truths: TruthSet

    init(_ condition: ConditionRef, _ truths: TruthSet) { (self.condition, self.truths) = (condition, truths) }
  }

  private let checklist: Checklist
  private var atoms: [Int32: Atom] = [:]
  private var subjects: [LogicSubject] = []
  /// Of each subject, which of its values are still looked at.
  private var domains: [UInt64] = []
  private var left = 0

  init(_ checklist: Checklist) { self.checklist = checklist }

  /// Whether no values of what the conditions look at give all of them the truths that are wanted. How much is looked at is limited.
  /// `during`: only visits on these days count.
  static func excludes(
    _ wanted: [Wanted], in checklist: Checklist, during period: Period = .always, within nodes: Int = 1000
  ) -> Bool {
    var logic = Logic(checklist)
    guard logic.gather(wanted.map { $0.condition }, period) else { return false }
    logic.left = nodes
    return logic.excludes(wanted)
  }

  // MARK: What conditions look at

  /// What a comparison looks at, and what it is for each of the values.
  private struct Atom {
    let subject: Int
    let truths: [TruthSet]
  }

  /// Whether what the conditions look at has so few values that they can be gone through.
  private mutating func gather(_ conditions: [ConditionRef], _ period: Period) -> Bool {
    var leaves: [(reference: ConditionRef, name: LogicSubject)] = []
    for condition in conditions { collect(condition, &leaves) }
    for leaf in leaves where !subjects.contains(leaf.name) { subjects.append(leaf.name) }
    let numbers = subjects.map { subject in
      leaves.filter { $0.name == subject }.flatMap { subject.constants(of: $0.reference, in: checklist) }
    }
    for (index, subject) in subjects.enumerated() {
      let values = subject.values(in: checklist, numbers[index], during: period)
      if values.isEmpty || values.count > 60 { return false }
      domains.append((1 << UInt64(values.count)) - 1)
      for leaf in leaves where leaf.name == subject {
        atoms[leaf.reference.index] = Atom(
          subject: index, truths: values.map { subject.truth(of: leaf.reference, at: $0, in: checklist) })
      }
    }
    merge()
    return true
  }

  /// Of values that no comparison tells apart one is enough.
  private mutating func merge() {
    for subject in subjects.indices {
      let tables = atoms.values.filter { $0.subject == subject }.map { $0.truths }
      var seen: [[UInt8]] = []
      for value in 0..<(tables.first?.count ?? 0) {
        let signature = tables.map { $0[value].rawValue }
        if seen.contains(signature) { domains[subject] &= ~(1 << UInt64(value)) } else { seen.append(signature) }
      }
    }
  }

  private func collect(_ reference: ConditionRef, _ leaves: inout [(reference: ConditionRef, name: LogicSubject)]) {
    switch checklist.conditions[reference] {
    case .or(let left, let right), .and(let left, let right):
      collect(left, &leaves)
      collect(right, &leaves)
    case .not(let inner), .named(_, let inner): collect(inner, &leaves)
    case .any, .all, .leaf:
      if !leaves.contains(where: { $0.reference == reference }) {
        leaves.append((reference, LogicSubject(of: reference, in: checklist)))
      }
    }
  }

  // MARK: Going through the values

  private mutating func excludes(_ wanted: [Wanted]) -> Bool {
    left -= 1
    if left < 0 { return false }
    if wanted.contains(where: { truths($0.condition).isDisjoint(with: $0.truths) }) { return true }
    guard let open = domains.indices.first(where: { domains[$0] & (domains[$0] &- 1) != 0 }) else { return false }
    let domain = domains[open]
    defer { domains[open] = domain }
    for value in 0..<UInt64(64) where domain & 1 << value != 0 {
      domains[open] = 1 << value
      if !excludes(wanted) { return false }
    }
    return true
  }

  private func truths(_ reference: ConditionRef) -> TruthSet {
    switch checklist.conditions[reference] {
    case .or(let left, let right): return truths(left).or(truths(right))
    case .and(let left, let right): return truths(left).and(truths(right))
    case .not(let inner): return !truths(inner)
    case .named(_, let inner): return truths(inner)
    case .any, .all, .leaf:
      guard let atom = atoms[reference.index] else { return [.no, .unknown, .yes] }
      var truths: TruthSet = []
      for (value, truth) in atom.truths.enumerated() where domains[atom.subject] & 1 << UInt64(value) != 0 {
        truths.formUnion(truth)
      }
      return truths
    }
  }
}

extension Checklist {
  /// Whether one condition holds wherever another does, by logic alone.
  func implies(_ first: ConditionRef, _ second: ConditionRef) -> Bool {
    Logic.excludes([Logic.Wanted(first, .yes), Logic.Wanted(second, [.no, .unknown])], in: self)
  }

  /// Whether two conditions hold at the same visits, by logic alone.
  func areAlike(_ first: ConditionRef, _ second: ConditionRef) -> Bool {
    implies(first, second) && implies(second, first)
  }

  /// Whether something is excluded by logic alone.
  func isExcluded(_ possibility: Possibility) -> Bool {
    guard let wanted = wanted(for: possibility) else { return false }
    return wanted.isEmpty ? false : Logic.excludes(wanted, in: self)
  }

  /// What conditions must be for it to come about; `nil` where they don't decide it.
  private func wanted(for possibility: Possibility) -> [Logic.Wanted]? {
    func all(_ conditions: ConditionRef?..., are truths: TruthSet) -> [Logic.Wanted] {
      conditions.compactMap { $0 }.map { Logic.Wanted($0, truths) }
    }
    switch possibility {
    case .holds(let rule): return all(rules[rule].when, are: .yes)
    case .fails(let rule): return rules[rule].effective == .always ? all(rules[rule].when, are: .no) : nil
    case .holdTogether(let first, let second): return all(rules[first].when, rules[second].when, are: .yes)
    case .found(let finding): return all(findings[finding].when, are: .yes)
    case .notFound(let finding): return findings[finding].rule == nil ? all(findings[finding].when, are: .no) : nil
    case .asked(let item): return all(items[item].appliesWhen, are: .yes)
    case .notAsked(let item): return all(items[item].appliesWhen, are: .no)
    case .chosen(let row, let item):
      let rows = items[item].aggregation?.rows ?? []
      return rows[..<row].flatMap { all($0.when, are: .no) } + all(rows[row].when, are: .yes)
    case .changes(let reference): return wanted(forChangeBy: reference)
    case .agrees(let demand): return all(demands[demand].requires, are: .yes)
    case .disagrees(let demand): return all(demands[demand].requires, are: .no)
    case .factAsked(let fact): return all(facts[fact].appliesWhen, are: .yes)
    case .factNotAsked(let fact): return all(facts[fact].appliesWhen, are: .no)
    case .falls, .answered, .suspect, .differ, .turns, .decides: return nil
    }
  }

  /// An effect changes nothing where another of its kind has gone as far before it.
  private func wanted(forChangeBy reference: EffectRef) -> [Logic.Wanted]? {
    let (effect, own) = (effect(reference), rules[reference.rule])
    guard let when = own.when, let item = effect.of, effect.kind == .cap || effect.kind == .floor else { return nil }
    var wanted = [Logic.Wanted(when, .yes)]
    for earlier in plan.effects[item].map({ $0.reference }) {
      if earlier == reference { break }
      let other = rules[earlier.rule]
      guard self.effect(earlier).kind == effect.kind, earlier.rule != reference.rule, other.effective == .always,
        let condition = other.when, other.examines.isEmpty || Set(own.examines).isSubset(of: other.examines)
      else { continue }
      wanted.append(Logic.Wanted(condition, [.no, .unknown]))
    }
    return wanted
  }
}
