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
  package mutating func add(_ result: CaseResult, of checklist: Checklist, text: String) {
    let outcome: Case.Outcome
    switch (result.todo, result.outcome) {
    case (let todo?, _): outcome = .skipped(todo)
    case (nil, .passed): outcome = .passed
    case (nil, .failed(let differences, let assessment)):
      let phrases = Phrases(assessment, language)
      outcome = .failure(message: differences.map { phrases.sentence($0) }.joined(separator: "; "), text: text)
    case (nil, .broken(let faults)):
      let first = faults.first { $0.severity == .error }
      outcome = .error(message: first?.message(language) ?? "", text: text)
    }
    add(Case(name: result.id.value, className: checklist.id.rawValue, outcome: outcome))
  }

  /// A file, or a document of it, of which no case could be run.
  package mutating func add(unread text: String) {
    let name = Message(da: "dokument", en: "document", sv: "dokument")(language)
    let first = text.split(separator: "\n").first.map(String.init) ?? ""
    add(Case(name: name, className: suites.last?.name ?? "", outcome: .error(message: first, text: text)))
  }

  /// What the cases of a checklist reach, as a suite of its own; it fails where that is less than `threshold`.
  package mutating func add(_ coverage: CaseCoverage, text: String, threshold: Rational?) {
    let words = CoverageWords(coverage: coverage, language: language)
    begin(file: "\(coverage.checklist.id.rawValue)@\(coverage.checklist.version)")
    let isEnough = threshold.map { coverage.share >= $0 } ?? true
    let name = Message(da: "hvad prøverne når", en: "what the tests reach", sv: "vad proven når")(language)
    let outcome = isEnough ? Case.Outcome.passed : .failure(message: words.summary, text: text)
    add(Case(name: name, className: coverage.checklist.id.rawValue, outcome: outcome, output: isEnough ? text : ""))
  }

  /// Which mutants of a checklist its cases notice, as a suite of its own; it fails where some are not noticed.
  package mutating func add(_ test: MutationTest, text: String) {
    let words = MutationWords(test: test, language: language)
    begin(file: "\(test.checklist.id.rawValue)@\(test.checklist.version)")
    let name = Message(
      da: "hvad prøverne opdager", en: "what the tests notice", sv: "vad proven upptäcker")(language)
    let outcome =
      test.unnoticed.isEmpty ? Case.Outcome.passed : .failure(message: words.summary, text: text)
    let output = test.unnoticed.isEmpty ? text : ""
    add(Case(name: name, className: test.checklist.id.rawValue, outcome: outcome, output: output))
  }

  private mutating func add(_ added: Case) {
    if suites.isEmpty { suites.append(Suite(name: "")) }
    suites[suites.count - 1].cases.append(added)
  }

  // MARK: Writing

  package var xml: String {
    let all = suites.flatMap { $0.cases }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="tilsyn"\(Self.counts(all))>
      \(suites.filter { !$0.cases.isEmpty }.map(Self.xml).joined())</testsuites>

      """
  }

  private static func counts(_ cases: [Case]) -> String {
    var (failures, errors, skipped) = (0, 0, 0)
    for item in cases {
      switch item.outcome {
      case .passed: break
      case .failure: failures += 1
      case .error: errors += 1
      case .skipped: skipped += 1
      }
    }
    return " tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
  }

  private static func xml(_ suite: Suite) -> String {
    "  <testsuite name=\(quoted(suite.name))\(counts(suite.cases))>\n" + suite.cases.map(xml).joined()
      + "  </testsuite>\n"
  }

  private static func xml(_ item: Case) -> String {
    let head = "    <testcase name=\(quoted(item.name)) classname=\(quoted(item.className))"
    let inner: String
    switch item.outcome {
    case .passed: inner = item.output.isEmpty ? "" : "<system-out>\(escaped(item.output))</system-out>"
    case .failure(let message, let text): inner = "<failure message=\(quoted(message))>\(escaped(text))</failure>"
    case .error(let message, let text): inner = "<error message=\(quoted(message))>\(escaped(text))</error>"
    case .skipped(let reason): inner = "<skipped message=\(quoted(reason))/>"
    }
    return inner.isEmpty ? head + "/>\n" : head + ">\n      \(inner)\n    </testcase>\n"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + escaped(text).writing("&#10;", for: "\n").writing("&#9;", for: "\t") + "\""
  }

  /// Text in which nothing is markup, without the signs that no XML may have (XML 1.0, 2.2).
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"...:
        escaped.unicodeScalars.append(scalar)
      default: escaped += "\u{FFFD}"
      }
    }
    return escaped
  }
}
