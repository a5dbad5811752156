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
}
