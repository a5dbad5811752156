import Inspection
import InspectionReports
import TestSupport
import Testing

/// Reports at the edges: nothing answered, nothing relevant, no numbers, effects of rules, text that commands a terminal.
@Suite struct SmallReports {
  static func checklist(points: Int = 2, scoring: String = "{min-coverage: 60%}", rules: String = "[]") throws
    -> Checklist
  {
    try ReportTests.checklist(
      """
      checklist: test
      version: 1.0.0
      language: en
      title: A small checklist
      scales:
        fulfilment:
          - {value: 5, text: Fully, score: 5}
          - {value: 3, text: Partly, score: 3}
          - {value: 1, text: Not at all, score: 1}
        expected: [{value: "yes", text: Expected}, {value: "no", text: Not expected}]
      scoring: \(scoring)
      bands: {point: [{from: 3, id: high, text: High}, {from: 1, id: low, text: Low}]}
      points:
      """ + "\n"
        + ["dialogue", "knowledge"].prefix(points).map { point in
          """
            - id: \(point)
              title: The \(point)
              criteria:
                - {id: \(point)-1, question: One?, scale: fulfilment}
                - {id: \(point)-2, question: Two?, scale: fulfilment, weight: 2}
                - {id: \(point)-3, question: Three?, scale: expected}
          """
        }.joined(separator: "\n") + "\nrules: \(rules)\n")
  }

  private static func report(_ record: String, by checklist: Checklist, language: Language = .english) throws -> String
  {
    let text = "record: 7\nchecklist: test\n" + record
    return try textReport(assess(text, by: checklist), file: "seven.yaml", language: language).description
  }

  @Test(arguments: Language.allCases)
  func nothingAnswered(language: Language) throws {
    expectFile(
      try Self.report("status: draft", by: Self.checklist(), language: language),
      named: "nothing-answered.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func everythingNotRelevant(language: Language) throws {
    let record = "answers: {dialogue: {not-relevant: Nobody lives here}, knowledge: not-relevant}"
    expectFile(
      try Self.report(record, by: Self.checklist(), language: language),
      named: "everything-not-relevant.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func onePointOnly(language: Language) throws {
    let record = """
      status: final
      answers: {dialogue: {dialogue-1: 3, dialogue-2: 5, dialogue-3: "no"}}
      judgement: {dialogue: {text: Good., level: 1, reason: It was a good day.}}
      """
    expectFile(
      try Self.report(record, by: Self.checklist(points: 1), language: language),
      named: "one-point.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func distributionWithoutNumbers(language: Language) throws {
    let checklist = try Self.checklist(scoring: "{point: {method: none}, overall: {method: none}}")
    let record =
      "answers: {dialogue: {dialogue-1: 3, dialogue-2: 3, dialogue-3: \"yes\"}, knowledge: {knowledge-3: \"no\"}}"
    expectFile(
      try Self.report(record, by: checklist, language: language), named: "distribution.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func effectsOfRules(language: Language) throws {
    let checklist = try Self.checklist(
      rules: """

          - {id: capped, when: dialogue.dialogue-3 = no, then: {cap: {of: dialogue, at-most: 2.5}}}
          - {id: raised, when: dialogue.dialogue-3 = no, then: {adjust: {of: overall, by: 0.5}}}
          - {id: silenced, when: knowledge.knowledge-3 = no, then: {unrate: {of: knowledge, reason: Not to be counted.}}}
          - id: general
            when: dialogue.dialogue-1 = 3
            then: {finding: {category: serious, text: "Both points, together.", recommendation: Look again.}}
        """)
    let record = """
      answers:
        dialogue: {dialogue-1: 3, dialogue-2: 5, dialogue-3: "no"}
        knowledge: {knowledge-1: 5, knowledge-2: 3, knowledge-3: "no"}
      """
    expectFile(try Self.report(record, by: checklist, language: language), named: "effects.\(language.rawValue).txt")
  }

  @Test func noTextCommandsTheTerminal() throws {
    var record = try Record(id: "\u{1B}[2J", for: Self.checklist())
    record.comments = "a\u{202E}b\u{7F}\n\nc"
    record.visit.inspectors = ["K\u{9B}1"]
    record.followUp = [FollowUp(what: "\u{1B}]0;x\u{7}", who: "\u{8}")]
    let assessment = try #require(try Self.checklist().assess(record).value)
    let text = textReport(assessment, file: "a\u{1B}c\n.yaml", language: .danish).description
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(text.contains("a<U+202E>b␡\n\nc"))
    #expect(text.contains("a␛c␊.yaml"))
  }

  @Test(arguments: [40, 60, 80, 120])
  func noLineIsWiderThanAskedFor(width: Int) throws {
    let checklist = try ReportTests.checklist(repositoryFile("Checklists/sociale-medier/sociale-medier.yaml"))
    let record = try repositoryFile("Checklists/sociale-medier/eksempler/opholdssted.yaml")
    let text = try textReport(assess(record, by: checklist), file: "opholdssted.yaml", language: .danish, width: width)
      .description
    // Words that are kept together may be longer than a narrow line.
    let least = width < 80 ? 100 : width
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= least })
  }

  @Test func listsInTextsStayLists() throws {
    let text = try Self.report(
      "comments: |\n  First\n  line.\n  - one\n  - two\n\n  Last.\n", by: Self.checklist(), language: .english)
    #expect(text.contains("First line.\n- one\n- two\n\nLast."))
  }
}
