import Inspection
import Testing

@Suite struct MissingCases {
  private func missing(_ record: String) throws -> [String] {
    try assess(
      """
      source-kinds: {child: , staff: }
      facts: {age: {options: {child: , teen: }, required: yes}, mood: {options: {calm: , loud: }}}
      points:
        - id: p
          title: P
          criteria:
            - {id: a, question: A, required-sources: {at-least: 2, kinds: 2}}
            - id: b
              question: B
              note: {required-when: score <= 2}
              findings: [{when: score <= 2, category: attention, text: T}]
      """, record
    ).missing.map { "\($0.path) \($0.what.rawValue) \($0.line ?? 0)" }
  }

  @Test(arguments: [
    ("", ["age fact 0"]), ("facts: {age: teen}", []), ("facts: {age: teen}\nanswers: {p: {a: 3}}", ["p.a sources 4"]),
    ("facts: {age: teen}\nanswers: {p: {a: {answer: 3, sources: [child]}}}", ["p.a sources 4"]),
    ("facts: {age: teen}\nanswers: {p: {a: {answer: 3, sources: [child, child]}}}", ["p.a sources 4"]),
    ("facts: {age: teen}\nanswers: {p: {a: {answer: 3, sources: [child, staff]}}}", []),
    ("facts: {age: teen}\nanswers: {p: {b: 2}}", ["p.b note 4"]), ("facts: {age: teen}\nanswers: {p: {b: 3}}", []),
    ("facts: {age: teen}\nanswers: {p: {b: {answer: 2, note: n}}}", []),
    ("facts: {age: teen}\nanswers: {p: {b: not-relevant}}", ["p.b reason 4"]),
    ("facts: {age: teen}\nanswers: {p: {b: {not-relevant: r}}}", []),
    ("facts: {age: teen}\nanswers: {p: {b: not-established}}", ["p.b reason 4"]),
    ("facts: {age: teen}\nanswers: {p: {a: not-in-focus}}", []),
    ("facts: {age: teen}\nanswers: {p: not-relevant}", ["p reason 4"]),
    ("facts: {age: teen}\njudgement: {p: {level: 2}}", ["p reason 4"]),
    ("facts: {age: teen}\njudgement: {p: {level: 2, reason: r}}", []), ("facts: {age: teen}\njudgement: {p: t}", []),
    ("facts: {age: teen}\nanswers: {p: {b: {answer: 2, note: n}}}\nset-aside: {p.b-1: }", ["p.b-1 reason 5"]),
    ("facts: {age: teen}\nanswers: {p: {b: {answer: 2, note: n}}}\nset-aside: {p.b-1: r}", []),
  ])
  func whatAFinishedRecordNeedsIsListed(record: String, expected: [String]) throws {
    #expect(try missing(record) == expected)
  }

  /// The range tries every choice of it; afterwards it is as open as before.
  @Test func aFactOfSeveralThatDecidesWhatIsAsked() throws {
    let assessment = try assess(
      """
      facts: {age: {options: {child: , teen: }, several: yes, required: yes}}
      points:
        - id: p
          title: P
          criteria: [{id: a, question: A}, {id: b, question: B, applies-when: age has teen}]
      rules: [{id: r, when: age has child and p.a <= 3, then: {finding: {category: attention, text: T}}}]
      """, "answers: {p: {a: 3, b: 2}}")
    #expect(assessment.missing.map(\.path) == ["age"])
    #expect(assessment.undecided.map(\.waitingFor) == [["age"]])
    #expect(assessment.warnings.map { $0.help?(.english) } == ["fill in `age`"])
  }
}
