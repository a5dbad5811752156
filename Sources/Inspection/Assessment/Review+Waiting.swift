/// What keeps a condition from being known.
package struct Waits {
  /// Open answers and facts.
  package private(set) var paths: [String] = []
  /// Whether something is not asked here, and whether something else is left out or not said.
  fileprivate(set) var (hasInapplicable, hasOther) = (false, false)

  package init() {}

  package var areOnlyForWhatDoesNotApply: Bool { hasInapplicable && !hasOther && paths.isEmpty }

  fileprivate mutating func add(_ path: String) { if !paths.contains(path) { paths.append(path) } }
}

extension Assessment {
  /// What keeps a condition of the checklist from being known.
  package func waits(of condition: ConditionRef) -> Waits {
    var evaluator = Evaluator(checklist, record)
    evaluator.run(.asIs)
    var review = Review(evaluator, [], isAfterAnother: comparison != nil)
    var waits = Waits()
    review.findUnasked()
    review.wait(for: condition, &waits)
    return waits
  }
}

extension Review {
  /// The open answers and facts that keep a condition from being known.
  mutating func wait(for condition: ConditionRef, _ waits: inout Waits) {
    switch checklist.conditions[condition] {
    case .or(let left, let right), .and(let left, let right):
      let (first, second) = (evaluator.truth(left), evaluator.truth(right))
      if first == .unknown { wait(for: left, &waits) }
      if second == .unknown { wait(for: right, &waits) }
      if first != .unknown, second != .unknown { waitForAll(of: condition, &waits) }
    case .not(let inner), .named(_, let inner): wait(for: inner, &waits)
    case .any, .all, .leaf: waitForAll(of: condition, &waits)
    }
  }

  private mutating func waitForAll(of condition: ConditionRef, _ waits: inout Waits) {
    checklist.conditions.forEachRead(of: condition) { read in
      if let item = read.item {
        waitForLeaves(of: item, &waits)
      } else if case .input(let input) = read {
        wait(for: input, &waits)
      }
    }
  }

  private mutating func wait(for input: Input, _ waits: inout Waits) {
    let record = evaluator.record
    switch input {
    case .fact(let fact), .member(let fact, _):
      if fact >= checklist.facts.count {
        if record.facts[fact].value == .open { waits.hasOther = true }
      } else if unasked.contains(fact) {
        waits.hasInapplicable = true
      } else if record.facts[fact].value == .open {
        waits.add(checklist.facts[fact].id)
      }
    case .unitKind: if record.unit.kind == nil { waits.hasOther = true }
    case .visitForm: if record.visit.form == nil { waits.hasOther = true }
    case .purpose: if record.visit.purpose == nil { waits.hasOther = true }
    case .authority: if record.visit.authority == nil { waits.hasOther = true }
    case .visitDate: if record.visit.date == nil { waits.hasOther = true }
    case .answer, .note, .sources: break
    }
  }

  private mutating func waitForLeaves(of item: Int, _ waits: inout Waits) {
    switch evaluator.states[item].status {
    // An answer that need not be there is not waited for.
    case .notApplicable where checklist.isBeyondLeast(item): break
    case .notApplicable: waits.hasInapplicable = true
    case .unanswered, .notEstablished: waits.add(checklist.items[checklist.asked(item)].path)
    case .notRelevant, .notInFocus: waits.hasOther = true
    case .notRated:
      let children = checklist.items[item].children
      if children.allSatisfy({ evaluator.states[$0].status.isKnown }) { waits.hasOther = true }
      for child in children { waitForLeaves(of: child, &waits) }
    case .scored, .unscored, .rated: break
    }
  }
}

extension Status {
  /// Whether there is an answer or a result.
  fileprivate var isKnown: Bool {
    switch self {
    case .scored, .unscored, .rated: true
    case .unanswered, .notEstablished, .notRelevant, .notInFocus, .notApplicable, .notRated: false
    }
  }
}
