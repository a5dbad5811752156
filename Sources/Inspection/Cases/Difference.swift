/// Where an assessment is not what a case says of it.
package struct Difference: Sendable {
  package enum Kind: Sendable {
    /// Something else became of the item.
    case result(item: Int)
    case finding(String, Presence)
    /// A finding came and is another than it was said to be.
    case trait(String, FindingTrait, Finding)
    case undecided(String, Presence)
    case missing(String, Presence)
    case missingCount
  }

  /// Which way round a list differs.
  package enum Presence: Sendable {
    /// It was expected and did not come.
    case absent
    /// It came and was not expected.
    case unexpected
  }

  package let kind: Kind
  /// What was expected, and where it stands.
  package let expected: Located<String>
  /// The answers and facts that made it so, as far as that is known.
  package let because: [Because]
}

extension TestCase {
  /// What differs between the record's assessment and what is expected of it, in the order of the expectations.
  package func differences(from assessment: Assessment) -> [Difference] {
    expectations.flatMap { expectation -> [Difference] in
      switch expectation.kind {
      case .result(let item, let expected):
        if assessment.fulfils(expected, at: item) { return [] }
        return [
          Difference(kind: .result(item: item), expected: expectation.written, because: assessment.answers(below: item))
        ]
      case .findings(let expected):
        return compare(expected, assessment.findings.map { $0.id }, expectation) { id, presence in
          (.finding(id, presence), assessment.basis(ofFinding: id))
        }
      case .finding(let id, let trait):
        guard let finding = assessment.findings.first(where: { $0.id == id }), !assessment.has(trait, finding) else {
          return []
        }
        return [Difference(kind: .trait(id, trait, finding), expected: expectation.written, because: [])]
      case .undecided(let expected):
        return compare(expected, assessment.undecided.map { $0.id }, expectation) { id, presence in
          (.undecided(id, presence), presence == .absent ? assessment.basis(ofFinding: id) : [])
        }
      case .missing(let expected):
        let found = assessment.missing.map { $0.path }.reduce(into: [String]()) {
          if !$0.contains($1) { $0.append($1) }
        }
        return compare(expected, found, expectation) { path, presence in (.missing(path, presence), []) }
      case .missingCount(let expected):
        if assessment.missing.count == expected { return [] }
        return [Difference(kind: .missingCount, expected: expectation.written, because: [])]
      }
    }
  }

  /// What only one of two lists has: first what was expected and did not come, then what came besides.
  private func compare(
    _ expected: [Located<String>], _ found: [String], _ expectation: Expectation,
    _ explain: (String, Difference.Presence) -> (Difference.Kind, [Because])
  ) -> [Difference] {
    let absent = expected.filter { !found.contains($0.value) }.map { id in
      let (kind, because) = explain(id.value, .absent)
      return Difference(kind: kind, expected: id, because: because)
    }
    let unexpected = found.filter { id in !expected.contains { $0.value == id } }.map { id in
      let (kind, because) = explain(id, .unexpected)
      return Difference(kind: kind, expected: expectation.written, because: because)
    }
    return absent + unexpected
  }
}

extension Assessment {
  fileprivate func fulfils(_ expected: ItemExpectation, at item: Int) -> Bool {
    let result = results[item]
    switch expected {
    case .number(let number): return result.exact == number || shown(result.exact, at: item) == number
    case .band(let band): return result.band == band
    case .answer(let option): return result.isAnswered && record.answers[item].value == .option(Int32(option))
    case .status(let status): return result.status == status
    }
  }
}
