import Inspection
import InspectionReports
import TestSupport
import Testing

/// A fault of a marked text, as it is shown.
private func shown(
  in marked: String, help: Message? = nil, language: Language = .danish, width: Int = 80,
  severity: Diagnostic.Severity = .error
) -> String {
  let marked = MarkedText(marked)
  let start = marked.starts["1"] ?? SourcePosition(line: 1, column: 1)
  let code = DiagnosticCode("proeve", severity, da: "", en: "", sv: "")
  let related = marked.starts["2"].map { SourceRange($0, marked.ends["2"] ?? $0) }
  let fault = Diagnostic(
    code, Message(da: "her er noget galt", en: "something is wrong here", sv: "något är fel här"),
    at: SourceRange(start, marked.ends["1"] ?? start), help: help, related: related)
  return diagnosticText([fault], file: "f.yaml", language: language, width: width, line: lines(of: marked.text))
    .description
}

private func lines(of text: String) -> (Int) -> String? {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  return { lines.indices.contains($0 - 1) ? lines[$0 - 1] : nil }
}

@Suite struct DiagnosticTexts {
  static let help = Message(da: "skriv noget andet", en: "write something else", sv: "skriv något annat")

  @Test func helpBesideTheCaret() {
    #expect(
      shown(in: "svar:\n  dialog: «1»fire«/1»", help: Self.help) == """
        f.yaml:2:11: fejl: her er noget galt [proeve]
          |
        2 |   dialog: fire
          |           ^^^^ skriv noget andet

        """)
  }

  @Test func inEnglish() {
    #expect(
      shown(in: "«1»svar«/1»:", help: Self.help, language: .english, severity: .warning) == """
        f.yaml:1:1: warning: something is wrong here [proeve]
          |
        1 | svar:
          | ^^^^ write something else

        """)
  }

  @Test func helpThatDoesNotFitStandsBelow() {
    #expect(
      shown(in: "  dialog: «1»fire«/1»", help: Self.help, width: 30) == """
        f.yaml:1:11: fejl: her er noget galt [proeve]
          |
        1 |   dialog: fire
          |           ^^^^
          = skriv noget andet

        """)
  }

  @Test(arguments: [
    // A tab is four cells; the caret follows.
    ("\tdialog: «1»4«/1»", "1 |     dialog: 4", "  |             ^"),
    // Two code points in one cell.
    ("a\u{30A}r: «1»4«/1»", "1 | a\u{30A}r: 4", "  |     ^"),
    // One code point in two cells.
    ("日本: «1»語«/1»", "1 | 日本: 語", "  |       ^^"),
    // Nothing was written: one caret, also behind the end of the line.
    ("dialog:«1»", "1 | dialog:", "  |        ^"),
    ("«1»", "1 |", "  | ^"),
    // Several lines: the first, without the spaces at its end.
    ("a: «1»b  \nc«/1»", "1 | a: b  ", "  |    ^"),
    // What would command the terminal.
    ("a\u{1B}[2J«1»b«/1»", "1 | a␛[2Jb", "  |      ^"),
    ("«1»a\u{202E}b«/1»", "1 | a<U+202E>b", "  | ^^^^^^^^^^"),
    ("«1»ja«/1»\r", "1 | ja", "  | ^^"),
    ("\u{FEFF}«1»ja«/1»", "1 | ja", "  | ^^"),
  ])
  func theCaretStandsUnderThePlace(marked: String, line: String, caret: String) {
    let found = shown(in: marked).split(separator: "\n").map(String.init)
    #expect(found.dropFirst(2) == [line, caret])
  }

  @Test func aLongLineIsCutAroundThePlace() {
    let found = shown(
      in: String(repeating: "x", count: 60) + "«1»her«/1»" + String(repeating: "y", count: 60), width: 44
    )
    .split(separator: "\n")
    #expect(
      found.dropFirst(2) == [
        "1 | …xxxxxxxxxxxheryyyyyyyyyyyyyyyyyyyyyyyy…",
        "  |             ^^^",
      ])
    #expect(found.dropFirst().allSatisfy { $0.count <= 44 })
  }

  @Test func aPlaceLongerThanTheLine() {
    let found = shown(in: "a: «1»" + String(repeating: "x", count: 100) + "«/1»", width: 40).split(separator: "\n")
    #expect(found[3].count <= 40)
    #expect(found[2].hasSuffix("…"))
  }

  @Test func aLineThatIsNotThere() {
    let fault = Diagnostic(
      DiagnosticCode("proeve", da: "", en: "", sv: ""), Message(da: "tom fil", en: "empty file", sv: "tom fil"),
      at: SourceRange(line: 9, column: 1, length: 0), help: Self.help)
    #expect(
      diagnosticText([fault], file: "f.yaml", language: .danish, line: { _ in nil }).description == """
        f.yaml:9:1: fejl: tom fil [proeve]
          skriv noget andet

        """)
  }

  @Test func theFirstPlaceToo() {
    #expect(
      shown(in: "«2»a«/2»: 1\n«1»a«/1»: 2") == """
        f.yaml:2:1: fejl: her er noget galt [proeve]
          |
        2 | a: 2
          | ^
        f.yaml:1:1: bemærk: her stod den første gang
          |
        1 | a: 1
          | ^

        """)
  }

  @Test func severalFaultsAreCounted() {
    let faults = [Diagnostic.Severity.error, .error, .warning].map { severity in
      Diagnostic(
        DiagnosticCode("proeve", severity, da: "", en: "", sv: ""), Message(da: "galt", en: "wrong", sv: "fel"),
        at: .beginning)
    }
    func last(_ count: Int, _ language: Language) -> Substring? {
      diagnosticText(Array(faults.suffix(count)), file: "f.yaml", language: language, line: { _ in nil }).description
        .split(separator: "\n").last
    }
    #expect(last(3, .danish) == "f.yaml: 2 fejl og 1 advarsel")
    #expect(last(3, .english) == "f.yaml: 2 errors and 1 warning")
    #expect(last(1, .danish) == "f.yaml:1:1: advarsel: galt [proeve]")
  }

  @Test func aFileNameCannotForgeALine() {
    let text = diagnosticText(
      [
        Diagnostic(
          DiagnosticCode("proeve", da: "", en: "", sv: ""), Message(da: "galt", en: "wrong", sv: "fel"), at: .beginning)
      ],
      file: "a\nb\u{1B}[2J.yaml", language: .danish, line: { _ in nil }
    ).description
    #expect(text == "a␊b␛[2J.yaml:1:1: fejl: galt [proeve]\n")
  }
}
