package import Inspection
package import InspectionAnalysis

/// What became of test cases as the XML that programs for continuous integration read (JUnit's): a `testsuite` for each file, a
/// `testcase` for each case.
package struct JUnitReport: Sendable {
  private struct Case {
    enum Outcome {
      case passed
      case failure(message: String, text: String)
      case error(message: String, text: String)
      case skipped(String)
    }

    let name: String
    let className: String
    let outcome: Outcome
    var output = ""
  }

  private struct Suite {
    let name: String
    var cases: [Case] = []
  }

  private let language: Language
  private var suites: [Suite] = []

  package init(language: Language) { self.language = language }

  /// Begins the cases of a file.
  package mutating func begin(file: String) { suites.append(Suite(name: file)) }

  /// A case of the file in hand; `text` tells what went wrong with it.
  package mutating func add(_ result: CaseResult, of checklist: Checklist, text: TerminalText) {
    let outcome: Case.Outcome
    switch (result.todo, result.outcome) {
    case (let todo?, _): outcome = .skipped(todo)
    case (nil, .passed): outcome = .passed
    case (nil, .failed(let differences, let assessment)):
      let phrases = Phrases(assessment, language)
      outcome = .failure(
        message: differences.map { phrases.sentence($0) }.joined(separator: "; "), text: text.description)
    case (nil, .broken(let faults)):
      let first = faults.first { $0.severity == .error }
      outcome = .error(message: first?.message(language) ?? "", text: text.description)
    }
    add(Case(name: result.id.value, className: checklist.id.rawValue, outcome: outcome))
  }

  /// A file, or a document of it, of which no case could be run.
  package mutating func add(unread text: TerminalText) {
    let name = Message(da: "dokument", en: "document", sv: "dokument")(language)
    let first = text.description.split(separator: "\n").first.map(String.init) ?? ""
    add(Case(name: name, className: suites.last?.name ?? "", outcome: .error(message: first, text: text.description)))
  }

  /// What the cases of a checklist reach, as a suite of its own; it fails where that is less than `threshold`.
  package mutating func add(_ coverage: CaseCoverage, text: TerminalText, threshold: Rational?) {
    let words = CoverageWords(coverage: coverage, language: language)
    begin(file: "\(coverage.checklist.id.rawValue)@\(coverage.checklist.version)")
    let isEnough = threshold.map { coverage.share >= $0 } ?? true
    let name = Message(da: "hvad prøverne når", en: "what the tests reach", sv: "vad proven når")(language)
    let outcome = isEnough ? Case.Outcome.passed : .failure(message: words.summary, text: text.description)
    add(
      Case(
        name: name, className: coverage.checklist.id.rawValue, outcome: outcome,
        output: isEnough ? text.description : ""))
  }

  /// Which mutants of a checklist its cases notice, as a suite of its own; it fails where some are not noticed.
  package mutating func add(_ test: MutationTest, text: TerminalText) {
    let words = MutationWords(test: test, language: language)
    begin(file: "\(test.checklist.id.rawValue)@\(test.checklist.version)")
    let name = Message(
      da: "hvad prøverne opdager", en: "what the tests notice", sv: "vad proven upptäcker")(language)
    let outcome =
      test.unnoticed.isEmpty ? Case.Outcome.passed : .failure(message: words.summary, text: text.description)
    let output = test.unnoticed.isEmpty ? text.description : ""
    add(Case(name: name, className: test.checklist.id.rawValue, outcome: outcome, output: output))
  }

  /// That no mutants were tried, and why.
  package mutating func addRefusal(ofMutants reason: String) {
    let name = Message(da: "hvad prøverne opdager", en: "what the tests notice", sv: "vad proven upptäcker")(language)
    begin(file: "--mutate")
    add(Case(name: name, className: "--mutate", outcome: .skipped(reason)))
  }

  private mutating func add(_ added: Case) {
    if suites.isEmpty { suites.append(Suite(name: "")) }
    suites[suites.count - 1].cases.append(added)
  }

  // MARK: Writing

  package var xml: [UInt8] {
    var xml = XML()
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tilsyn\"")
    Self.write(countsOf: suites.flatMap { $0.cases }, to: &xml)
    xml.markup(">\n")
    for suite in suites where !suite.cases.isEmpty { Self.write(suite, to: &xml) }
    xml.markup("</testsuites>\n")
    return xml.bytes
  }

  private static func write(countsOf cases: [Case], to xml: inout XML) {
    var (failures, errors, skipped) = (0, 0, 0)
    for item in cases {
      switch item.outcome {
      case .passed: break
      case .failure: failures += 1
      case .error: errors += 1
      case .skipped: skipped += 1
      }
    }
    xml.attribute("tests", String(cases.count))
    xml.attribute("failures", String(failures))
    xml.attribute("errors", String(errors))
    xml.attribute("skipped", String(skipped))
  }

  private static func write(_ suite: Suite, to xml: inout XML) {
    xml.markup("  <testsuite")
    xml.attribute("name", suite.name)
    write(countsOf: suite.cases, to: &xml)
    xml.markup(">\n")
    for item in suite.cases { write(item, to: &xml) }
    xml.markup("  </testsuite>\n")
  }

  private static func write(_ item: Case, to xml: inout XML) {
    xml.markup("    <testcase")
    xml.attribute("name", item.name)
    xml.attribute("classname", item.className)
    switch item.outcome {
    case .passed where item.output.isEmpty: return xml.markup("/>\n")
    case .passed:
      xml.markup(">\n      <system-out>")
      xml.text(item.output)
      xml.markup("</system-out>")
    case .failure(let message, let text): write("failure", message, text, to: &xml)
    case .error(let message, let text): write("error", message, text, to: &xml)
    case .skipped(let reason):
      xml.markup(">\n      <skipped")
      xml.attribute("message", reason)
      xml.markup("/>")
    }
    xml.markup("\n    </testcase>\n")
  }

  private static func write(_ name: StaticString, _ message: String, _ text: String, to xml: inout XML) {
    xml.markup(">\n      <")
    xml.markup(name)
    xml.attribute("message", message)
    xml.markup(">")
    xml.text(text)
    xml.markup("</")
    xml.markup(name)
    xml.markup(">")
  }
}
