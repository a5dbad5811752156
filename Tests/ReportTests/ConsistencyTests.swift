import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis
@testable import InspectionReports
@testable import InspectionYAML

/// What must agree in a record: told where it doesn't, silent where it isn't known, and no number changes.
@Suite struct ConsistencyTests {
  private static func text(
    _ requires: String = "indskrevne <= pladser", id: String = "flere-end-pladser", more: String = ""
  ) -> String {
    """
    tjekliste: p
    version: 1.0.0
    titel: P
    enheder: {tilbud: Tilbud, familie: Familie}
    oplysninger:
      pladser: {titel: Pladser, spørgsmål: Hvor mange pladser?, tal: {mindst: 0, højst: 9}, gælder-når: enhed.type = tilbud}
      indskrevne: {titel: Indskrevne, spørgsmål: Hvor mange bor her?, tal: {mindst: 0, højst: 9}}
      flyttet: {spørgsmål: Hvornår?, dato: {}}
    sammenhængskrav:
      - {id: «2»\(id)«/2», kræver: «1»\(requires)«/1», tekst: Der bor flere end der er pladser til.}
    skalaer: {grad: [{værdi: 3, score: 3}, {værdi: 2, score: 2}, {værdi: 1, score: 1}]}
    beregning: {mindste-dækning: 50%}
    fokuspunkter:
      - id: dialog
        titel: Dialog
        kriterier:
          - {id: ro, spørgsmål: Er der ro?}
          - {id: tid, spørgsmål: Er der tid?}
    regler:
      - {id: r, når: dialog.ro = 1, så: {loft: {af: dialog.tid, højst: 2}}}
    \(more)
    """
  }

  private static func plain(_ text: String) -> String {
    ["«1»", "«/1»", "«2»", "«/2»"].reduce(text) { $0.replacing($1, with: "") }
  }

  private static func assessment(
    _ facts: String, _ answers: String = "ro: 3, tid: 3", unit: String = "tilbud",
    requires: String = "indskrevne <= pladser"
  ) throws -> Assessment {
    try assess(
      "skema: v\ntjekliste: p\nbesøg: {dato: 2026-03-12}\nenhed: {type: \(unit)}\noplysninger: {\(facts)}\nsvar: {dialog: {\(answers)}}",
      by: checklist(plain(text(requires))))
  }

  @Test(arguments: [
    ("pladser: 3, indskrevne: 4", "tilbud", true), ("pladser: 4, indskrevne: 4", "tilbud", false),
    ("indskrevne: 4", "tilbud", false), ("pladser: 3", "tilbud", false), ("", "tilbud", false),
    // What isn't asked can't disagree.
    ("pladser: 3, indskrevne: 4", "familie", false),
  ])
  func whatDoesNotAgreeIsTold(facts: String, unit: String, isTold: Bool) throws {
    let assessment = try Self.assessment(facts, unit: unit)
    let told = assessment.missing.filter { $0.what == .consistency }
    #expect(told.map { $0.path } == (isTold ? ["flere-end-pladser"] : []))
    let without = try assess(
      "skema: v\ntjekliste: p\nenhed: {type: \(unit)}\noplysninger: {\(facts)}\nsvar: {dialog: {ro: 3, tid: 3}}",
      by: checklist(Self.plain(Self.text("ikke flyttet < 1990-01-01"))))
    #expect(without.results.map { $0.exact } == assessment.results.map { $0.exact })
    guard isTold else { return }
    #expect(told[0].line == 5 && told[0].because.map { $0.value } == ["4", "3"])
  }

  @Test(arguments: [
    ("flyttet <= besøg.dato", "flyttet: 2026-03-13"), ("ikke (dialog.ro.svar = 3 og dialog.tid.svar = 1)", ""),
    ("flyttet er besvaret eller ikke dialog.ro er besvaret", ""),
  ])
  func answersFactsAndDatesMayBeRead(requires: String, facts: String) throws {
    let assessment = try Self.assessment(facts, "ro: 3, tid: 1", requires: requires)
    #expect(assessment.missing.map { $0.path } == ["flere-end-pladser"], "\(requires)")
  }

  @Test func theReportSaysWhatAndWhere() throws {
    let assessment = try Self.assessment("pladser: 3, indskrevne: 4")
    func text(isPlain: Bool) -> String {
      textReport(assessment, file: "v.yaml", language: .danish, width: 200, isFull: !isPlain).description
    }
    #expect(text(isPlain: false).contains("Ikke udfyldt i skemaet"))
    #expect(
      text(isPlain: false).contains(
        "Der bor flere end der er pladser til. (Indskrevne: 4 (linje 5); Pladser: 3 (linje 5)) [flere-end-pladser]")
        || text(isPlain: false).contains(
          "Der bor flere end der er pladser til. (indskrevne 4 (linje 5); pladser 3 (linje 5)) [flere-end-pladser]"),
      "\(text(isPlain: false))")
    #expect(text(isPlain: true).contains("Der bor flere end der er pladser til. (Indskrevne: 4; Pladser: 3)"))
    var json = JSONWriter(indented: false)
    JSONReport.write(assessment, file: "v.yaml", language: .danish, to: &json)
    #expect(
      String(decoding: json.written, as: UTF8.self).contains(
        #""missing":[{"path":"flere-end-pladser","what":"consistency","line":5,"text":"Der bor flere end der er pladser til.","because":[{"path":"indskrevne","value":"4","line":5},{"path":"pladser","value":"3","line":5}]}]"#
      ))
    #expect(assessment.forPlace.missing.isEmpty)
  }

  @Test func theFormTellsItAtEachField() throws {
    let assessment = try Self.assessment(
      "", "ro: 3, tid: 1", requires: "ikke (dialog.ro.svar = 3 og dialog.tid.svar = 1)")
    let state = ReportTests.text(FormState.document(assessment, faults: [], language: .danish))
    for path in ["answers/dialog/ro/@answer", "answers/dialog/tid/@answer"] {
      #expect(
        state.contains(
          #"{"path":"\#(path)","severity":"warning","text":"Der bor flere end der er pladser til.""#), "\(state)")
    }
    #expect(state.contains("#q/answers/dialog/ro"))
  }

  // MARK: Faults

  static let faults: [(document: String, told: String)] = [
    (text("dialog >= 2"), "1 kravet `flere-end-pladser` læser resultatet af `dialog`"),
    (text("samlet >= 2"), "1 kravet `flere-end-pladser` læser resultatet af `samlet`"),
    (text("dialog.tid >= 2"), "1 kravet `flere-end-pladser` læser resultatet af `dialog.tid`"),
    (text("gennemsnit(dialog) >= 2"), "1 kravet `flere-end-pladser` læser resultatet af `dialog.tid`"),
    (text("dialog er besvaret"), "1 kravet `flere-end-pladser` læser resultatet af `dialog`"),
    (text(id: "pladser"), "2 `pladser` er både et sammenhængskrav og et fokuspunkt eller en oplysning"),
    (text(id: "dialog"), "2 `dialog` er både et sammenhængskrav og et fokuspunkt eller en oplysning"),
  ]

  @Test(arguments: faults) func isTold(fault: (document: String, told: String)) {
    let parts = fault.told.split(separator: " ", maxSplits: 1).map(String.init)
    let faults = checklistFaults(Self.plain(fault.document)).filter { $0.severity == .error }
    #expect(
      faults.map { String($0.message.da.prefix(parts[1].count)) } == [parts[1]], "\(faults.map { $0.message.da })")
    let line = fault.document.split(separator: "\n").first { $0.contains("«1»") } ?? ""
    let place = parts[0] == "1" ? line.replacing("«2»", with: "").replacing("«/2»", with: "") : line
    let column = place.distance(from: place.startIndex, to: place.ranges(of: "«\(parts[0])»")[0].lowerBound) + 1
    #expect(faults.map { Int($0.range.start.column) } == [column])
  }

  @Test func oneIDForOneThing() {
    let text = Self.plain(Self.text(id: "r"))
    #expect(checklistFaults(text).map { $0.code.id }.contains("id-twice"))
  }

  // MARK: Proofs, tests and versions

  @Test(arguments: [
    ("indskrevne <= pladser", []), ("indskrevne <= 9", ["demand-always"]), ("indskrevne > 9", ["demand-never"]),
    ("indskrevne <= 3 eller indskrevne > 2", ["demand-always"]),
    ("enhed.type = familie og pladser < 3", ["demand-never"]),
    ("dialog.ro.svar = 3 eller dialog.tid.svar = 1", []),
  ])
  func proofsSayWhetherItCanHoldAndFail(requires: String, codes: [String]) throws {
    let told = try checklist(Self.plain(Self.text(requires))).prove().map { $0.fault.code.id }
    #expect(told == codes, "\(requires)")
  }

  @Test func casesExpectIt() throws {
    let checklist = try checklist(Self.plain(Self.text()))
    func outcome(_ facts: String, _ expected: String) -> String {
      let list =
        "prøver: p\ntilfælde: [{id: c, skema: {enhed: {type: tilbud}, oplysninger: {\(facts)}}, forvent: {ufuldstændig: \(expected)}}]\n"
      let result = cases(list, for: checklist).cases.map(checklist.run)[0]
      return switch result.outcome {
      case .passed: "passed"
      case .failed: "failed"
      case .broken(let faults): "\(faults.map { $0.message.da })"
      }
    }
    #expect(outcome("pladser: 3, indskrevne: 4", "[flere-end-pladser]") == "passed")
    #expect(outcome("pladser: 3, indskrevne: 4", "1") == "passed")
    #expect(outcome("pladser: 4, indskrevne: 4", "[flere-end-pladser]") == "failed")
    #expect(outcome("pladser: 4, indskrevne: 4", "[flere-end]").contains("flere-end"))
  }

  @Test func casesShowBothAndMutantsAreSeen() throws {
    let checklist = try checklist(Self.plain(Self.text()))
    var coverage = CaseCoverage(of: checklist)
    #expect(
      coverage.goals.filter { $0.kind == .agrees || $0.kind == .disagrees }.map { $0.name } == [
        "flere-end-pladser", "flere-end-pladser",
      ])
    let list = """
      prøver: p
      tilfælde:
        - {id: a, skema: {enhed: {type: tilbud}, oplysninger: {pladser: 4, indskrevne: 4}}, forvent: {ufuldstændig: 0}}
        - {id: b, skema: {enhed: {type: tilbud}, oplysninger: {pladser: 3, indskrevne: 4}}, forvent: {ufuldstændig: [flere-end-pladser]}}

      """
    let readings = cases(list, for: checklist).cases
    for reading in readings { coverage.add(checklist.run(reading)) }
    #expect(coverage.count(.agrees) == (reached: 1, all: 1) && coverage.count(.disagrees) == (reached: 1, all: 1))
    let mutants = MutantFinder.mutants(of: checklist).filter { $0.name == "flere-end-pladser" }
    #expect(
      mutants.contains { $0.words.da == "`<` i stedet for `<=`" || $0.words.da.contains("<") },
      "\(mutants.map { $0.words.da })")
    #expect(mutants.allSatisfy { $0.isBeyondResults })
  }

  @Test func versionsTellIt() throws {
    func changes(_ new: String) throws -> [String] {
      let comparison = ChecklistComparison(try checklist(Self.plain(Self.text())), try checklist(new))
      let words = DiffWords(comparison: comparison, language: .danish)
      return comparison.changes.map { "\($0.bearing): \(words.sentence($0)) (\($0.step))" }
    }
    #expect(
      try changes(Self.plain(Self.text("indskrevne < pladser"))) == [
        "questions: sammenhængskrav flere-end-pladser, kræver: »indskrevne <= pladser« → »indskrevne < pladser« (minor)"
      ])
    #expect(
      try changes(Self.plain(Self.text(id: "for-mange"))).sorted() == [
        "questions: fjernet: sammenhængskrav flere-end-pladser (minor)",
        "questions: nyt: sammenhængskrav for-mange (minor)",
      ])
  }
}
