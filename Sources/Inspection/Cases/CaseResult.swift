/// A case as it stands in its document: read, or with the faults that stand in the way.
package struct CaseReading: Sendable {
  package let id: Located<String>
  /// What it shows, for people.
  package let text: String?
  /// Why it need not hold yet.
  package let todo: String?
  package let reading: Reading<TestCase>

  package init(id: Located<String>, text: String?, todo: String?, reading: Reading<TestCase>) {
    (self.id, self.text, self.todo, self.reading) = (id, text, todo, reading)
  }
}

/// The test cases of one document, with what is wrong with the document as a whole.
package struct CaseDocument: Sendable {
  package let cases: [CaseReading]
  package let diagnostics: [Diagnostic]

  package init(_ cases: [CaseReading], _ diagnostics: [Diagnostic]) {
    (self.cases, self.diagnostics) = (cases, diagnostics)
  }

  /// Everything that is wrong, in order of place. What a case that is still to do names and does not find is no fault.
  package var allDiagnostics: [Diagnostic] {
    (diagnostics + cases.filter { $0.todo == nil }.flatMap { $0.reading.diagnostics }).sortedByPlace()
  }
}

/// What became of a case when it was run.
package struct CaseResult: Sendable {
  package enum Outcome: Sendable {
    case passed(Assessment)
    case failed([Difference], Assessment)
    /// It could not be run.
    case broken([Diagnostic])
  }

  package let id: Located<String>
  package let text: String?
  package let todo: String?
  package let outcome: Outcome
}

extension Checklist {
  /// Runs a case: scores its record and compares what comes of it with what is expected.
  package func run(_ reading: CaseReading) -> CaseResult {
    CaseResult(id: reading.id, text: reading.text, todo: reading.todo, outcome: outcome(of: reading.reading))
  }

  private func outcome(of reading: Reading<TestCase>) -> CaseResult.Outcome {
    guard let test = reading.value else { return .broken(reading.diagnostics) }
    let assessed = assess(test.record)
    guard let assessment = assessed.value else { return .broken(assessed.diagnostics) }
    let differences = test.differences(from: assessment)
    return differences.isEmpty ? .passed(assessment) : .failed(differences, assessment)
  }
}

/// How many cases passed, failed, could not be run and are still to do.
package struct CaseCount: Hashable, Sendable {
  package private(set) var passed = 0
  package private(set) var failed = 0
  package private(set) var broken = 0
  package private(set) var todo = 0

  package init() {}

  package var total: Int { passed + failed + broken + todo }

  /// A case that is still to do counts as that, whatever became of it.
  package mutating func add(_ result: CaseResult) {
    if result.todo != nil {
      todo += 1
      return
    }
    switch result.outcome {
    case .passed: passed += 1
    case .failed: failed += 1
    case .broken: broken += 1
    }
  }

  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.passed += right.passed
    sum.failed += right.failed
    sum.broken += right.broken
    sum.todo += right.todo
    return sum
  }
}
