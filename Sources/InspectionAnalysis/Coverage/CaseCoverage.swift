package import Inspection

/// The goals of a checklist in the order of the document, and which of them its cases have reached. What a checklist takes over from the
/// one that it builds on is for the cases of that one to show.
package struct CaseCoverage: Sendable {
  package let checklist: Checklist
  package let goals: [Goal]
  package private(set) var isReached: [Bool]
  /// Of parts of conditions that no case reaches, by their places among the goals: those of which it is proved that no record can.
  package private(set) var impossible: Set<Int> = []
  /// Of the others, a record that would.
  package private(set) var beginnings: [Int: Record] = [:]
  /// The checklist by which goals are judged, with what its conditions are otherwise beside its own.
  private let probe: Checklist

  package init(of checklist: Checklist) {
    let own = checklist.layers.last?.firstLine ?? 1
    let (parts, probe) = Goal.parts(of: checklist)
    (self.checklist, self.probe) = (checklist, probe)
    goals = (Goal.all(of: checklist) + parts).filter { Int($0.range.start.line) >= own }.enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }.map { $0.element }
    isReached = Array(repeating: false, count: goals.count)
  }

  /// How many goals there are, and how many of them were reached; of one kind or of all. What is proved to be impossible is none.
  package func count(_ kind: Goal.Kind? = nil) -> (reached: Int, all: Int) {
    let indices = goals.indices.filter { (kind == nil || goals[$0].kind == kind) && !impossible.contains($0) }
    return (indices.count { isReached[$0] }, indices.count)
  }

  /// 1 for a checklist that has no goals.
  package var share: Rational {
    let (reached, all) = count()
    return all == 0 ? 1 : Rational(reached, over: all)
  }

  /// The places among the goals of those that are not reached and could be.
  package var unreached: [Int] { goals.indices.filter { !isReached[$0] && !impossible.contains($0) } }

  /// Counts what a record reaches.
  package mutating func add(_ record: Record) {
    var evaluator = Evaluator(probe, record)
    evaluator.run(.asIs)
    for index in goals.indices where !isReached[index] {
      isReached[index] = goals[index].possibilities.contains { $0.truths(in: &evaluator) == .yes }
    }
  }

  /// Counts what a case reached, whether it passed or not. One that is still to do shows nothing yet.
  package mutating func add(_ result: CaseResult) {
    if result.todo != nil { return }
    switch result.outcome {
    case .passed(let assessment), .failed(_, let assessment): add(assessment.record)
    case .broken: break
    }
  }

  /// Looks, within so many steps of evaluation, for a record that shows what no case does of parts of conditions, or for the proof that
  /// there is none. To be done when all cases are added.
  package mutating func findBeginnings(within steps: Int = Effort.usual) {
    let open = unreached.filter { goals[$0].kind == .partTrue || goals[$0].kind == .partFalse }
    if open.isEmpty { return }
    var search = WitnessSearch(probe)
    for (number, index) in open.enumerated() {
      var (share, isImpossible) = (max(0, steps - search.spent) / (open.count - number), true)
      for possibility in goals[index].possibilities {
        let before = search.spent
        let outcome = search.find(possibility, within: share)
        share = max(0, share - (search.spent - before))
        if case .unreachable = outcome { continue }
        isImpossible = false
        guard case .reached(let record) = outcome else { continue }
        beginnings[index] = record.shrunk(for: checklist) { reaches(possibility, $0) }
        break
      }
      if isImpossible { impossible.insert(index) }
    }
  }

  private func reaches(_ possibility: Possibility, _ record: Record) -> Bool {
    var evaluator = Evaluator(probe, record)
    evaluator.run(.asIs)
    return !evaluator.hasOverflowed && possibility.truths(in: &evaluator) == .yes
  }
}
