package import Inspection

/// The goals of a checklist in the order of the document, and which of them its cases have reached. What a checklist takes over from the
/// one that it builds on is for the cases of that one to show.
package struct CaseCoverage: Sendable {
  package let checklist: Checklist
  package let goals: [Goal]
  package private(set) var isReached: [Bool]

  package init(of checklist: Checklist) {
    let own = checklist.layers.last?.firstLine ?? 1
    self.checklist = checklist
    goals = Goal.all(of: checklist).filter { Int($0.range.start.line) >= own }.sorted {
      $0.range.start < $1.range.start
    }
    isReached = Array(repeating: false, count: goals.count)
  }

  /// How many goals there are, and how many of them were reached; of one kind or of all.
  package func count(_ kind: Goal.Kind? = nil) -> (reached: Int, all: Int) {
    let indices = goals.indices.filter { kind == nil || goals[$0].kind == kind }
    return (indices.count { isReached[$0] }, indices.count)
  }

  /// 1 for a checklist that has no goals.
  package var share: Rational {
    let (reached, all) = count()
    return all == 0 ? 1 : Rational(reached, over: all)
  }

  package var unreached: [Goal] { goals.indices.filter { !isReached[$0] }.map { goals[$0] } }

  /// Counts what a record reaches.
  package mutating func add(_ record: Record) {
    var evaluator = Evaluator(checklist, record)
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
}
