import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

/// What becomes of test cases when they are run.
@Suite struct CaseTests {
  private static let checklistText = """
    tjekliste: p
    version: 1.0.0
    titel: P
    skalaer:
      grad: [{værdi: 5, score: 5}, {værdi: 4, score: 4}, {værdi: 1, score: 1}]
      ja-nej: [{værdi: ja}, {værdi: nej}]
    oplysninger: {sted: {valgmuligheder: {by: By, land: Land}}}
    datakildetyper: {a: A, b: B}
    beregning: {mindste-dækning: 60%}
    niveauer: {fokuspunkt: [{fra: 4, id: høj}, {fra: 1, id: lav}]}
    fokuspunkter:
      - id: dialog
        titel: D
        kriterier:
          - {id: ro, spørgsmål: R?, datakildekrav: {mindst: 1}, fund: [{når: score = 1, kategori: styrke, tekst: Der er uro.}]}
          - {id: tid, spørgsmål: T?}
          - {id: mad, spørgsmål: M?, gælder-når: sted = land}
      - {id: viden, titel: V, kriterier: [{id: kurser, spørgsmål: K?}, {id: bøger, spørgsmål: B?, skala: ja-nej}]}
    regler: [{id: ens, når: dialog.tid = 1 og viden.kurser = 1, så: {fund: {kategori: styrke, tekst: {da: Ens svar, en: Same answers}, anbefaling: Se efter igen.}}}]
    """

  /// The base that most cases begin with: 4 and 1 in the first point, a source and a note.
  private static let base = """
    udgangspunkt:
      oplysninger: {sted: by}
      svar: {dialog: {ro: {svar: 4, datakilder: [a], bedømmelse: Set.}, tid: 1}, viden: {kurser: 5, bøger: ja}}
    """

  /// How the only case came out: `passed`, what differs, or the faults.
  private func outcome(_ record: String, _ expect: String) throws -> String {
    let text = "prøver: p\n\(Self.base)\ntilfælde: [{id: a, skema: {\(record)}, forvent: {\(expect)}}]\n"
    let checklist = try checklist(Self.checklistText)
    let document = cases(text, for: checklist)
    let only = try #require(document.cases.first, "\(document.diagnostics)")
    switch checklist.run(only).outcome {
    case .passed: return "passed"
    case .failed(let differences, _): return differences.map { "\($0.kind)" }.joined(separator: "; ")
    case .broken(let faults): return faults.map { $0.told(in: .english) }.joined(separator: "; ")
    }
  }

  @Test(arguments: [
    // The number that reports show, or the exact one.
    ("fokuspunkter: {dialog: 2.5}", "passed"), ("fokuspunkter: {dialog: 5/2}", "passed"),
    ("samlet: 3.8", "passed"), ("samlet: 15/4", "passed"), ("samlet: 3.75", "passed"),
    ("samlet: 3.7", "result(item: 0)"), ("samlet: 4", "result(item: 0)"),
    ("fokuspunkter: {dialog: lav, viden: høj}", "passed"), ("fokuspunkter: {viden: lav}", "result(item: 5)"),
    ("fokuspunkter: {dialog: ikke-vurderet}", "result(item: 1)"),
    ("kriterier: {dialog.ro: 4, dialog.mad: ikke-gældende, viden.bøger: ja}", "passed"),
    ("kriterier: {viden.bøger: nej}", "result(item: 7)"), ("kriterier: {dialog.tid: ubesvaret}", "result(item: 3)"),
    ("fund: []", "passed"), ("fund: [ens]", "finding(\"ens\", Inspection.Difference.Presence.absent)"),
    ("uafgjorte: []", "passed"), ("uafgjorte: [ens]", "undecided(\"ens\", Inspection.Difference.Presence.absent)"),
    ("mangler: 0", "passed"), ("mangler: 1", "missingCount"), ("mangler: []", "passed"),
    ("mangler: [dialog.ro]", "missing(\"dialog.ro\", Inspection.Difference.Presence.absent)"),
    // What is left out is not looked at, and each difference is told.
    ("samlet: 1, fund: [ens]", "result(item: 0); finding(\"ens\", Inspection.Difference.Presence.absent)"),
  ])
  func theBaseComesOutAs(_ expect: String, _ expected: String) throws {
    #expect(try outcome("", expect) == expected)
  }

  /// The record of a case, laid upon the base.
  @Test(arguments: [
    ("svar: {dialog: {tid: 4}}", "kriterier: {dialog.ro: 4, dialog.tid: 4}"),
    // Written out an answer keeps its sources; alone it replaces them.
    ("svar: {dialog: {ro: {svar: 5}}}", "kriterier: {dialog.ro: 5}, mangler: 0"),
    ("svar: {dialog: {ro: 5}}", "kriterier: {dialog.ro: 5}, mangler: [dialog.ro]"),
    // Nothing takes away what the base says.
    ("svar: {dialog: {ro: , tid: 4}}", "kriterier: {dialog.ro: ubesvaret}, fokuspunkter: {dialog: ikke-vurderet}"),
    // A status replaces all that stands below it, and is replaced by it.
    ("svar: {dialog: ikke-i-fokus}", "fokuspunkter: {dialog: ikke-i-fokus}"),
    ("svar: {dialog: {ikke-i-fokus: Kort besøg}}", "fokuspunkter: {dialog: ikke-i-fokus}"),
    ("svar: {dialog: {ro: {ikke-belyst: Ingen hjemme}}}", "kriterier: {dialog.ro: ikke-belyst}"),
    ("svar: {dialog: {ro: ikke-relevant}}", "kriterier: {dialog.ro: ikke-relevant}, mangler: 1"),
    ("oplysninger: {sted: land}", "kriterier: {dialog.mad: ubesvaret}"),
    // Lists are replaced whole.
    ("svar: {dialog: {ro: {datakilder: [b]}}}", "kriterier: {dialog.ro: 4}, mangler: 0"),
    ("svar: {dialog: {ro: {datakilder: []}}}", "mangler: [dialog.ro]"),
    ("svar: {dialog: {ro: {svar: 1}}}", "fund: [dialog.ro-1]"),
    ("svar: {viden: {kurser: 1}}", "fund: [ens]"), ("svar: {viden: {kurser: }}", "fund: [], uafgjorte: [ens]"),
    ("fund: [{kategori: styrke, tekst: Egen}]", "fund: [inspector-1]"),
    ("svar: {viden: {kurser: 1}}, fravalgte-fund: {ens: Kendt}", "fund: [ens]"),
  ])
  func aCaseChangesTheBase(_ record: String, _ expect: String) throws {
    #expect(try outcome(record, expect) == "passed")
  }

  /// What a case may say of a finding that comes.
  @Test(arguments: [
    ("{id: dialog.ro-1, kategori: styrke, fokuspunkt: dialog, tekst: er uro}", []),
    ("{id: dialog.ro-1, kategori: opmærksomhedspunkt}", ["dialog.ro-1 category(Inspection.FindingCategory.attention)"]),
    ("{id: dialog.ro-1, fokuspunkt: viden}", ["dialog.ro-1 point(5)"]),
    ("{id: dialog.ro-1, fokuspunkt: samlet}", ["dialog.ro-1 point(0)"]),
    ("{id: dialog.ro-1, tekst: \"Der  er\\n uro\"}", []),
    ("{id: dialog.ro-1, tekst: er ro}", ["dialog.ro-1 text(\"er ro\")"]),
    ("{id: dialog.ro-1, anbefaling: Se}", ["dialog.ro-1 recommendation(\"Se\")"]),
    ("{id: dialog.ro-1}", []),
  ])
  func aCaseSaysWhatAFindingIs(_ finding: String, _ expected: [String]) throws {
    #expect(try traits("dialog: {ro: {svar: 1}, tid: 4}", "fund: [\(finding)]") == expected)
  }

  @Test(arguments: [
    ("{id: ens, fokuspunkt: samlet, tekst: Ens svar, anbefaling: efter igen}", []),
    ("{id: ens, tekst: Same answers}", []), ("{id: ens, fokuspunkt: dialog}", ["ens point(1)"]),
    ("{id: ens, anbefaling: noget andet}", ["ens recommendation(\"noget andet\")"]),
  ])
  func aCaseSaysWhatTheFindingOfARuleIs(_ finding: String, _ expected: [String]) throws {
    #expect(try traits("dialog: {tid: 1}, viden: {kurser: 1}", "fund: [\(finding)]") == expected)
  }

  /// One that doesn't come is told once, whatever is said of it.
  @Test func aFindingThatStaysAwayIsNothingElse() throws {
    let outcome = try outcome("", "fund: [{id: ens, kategori: styrke, tekst: noget andet}]")
    #expect(outcome == "finding(\"ens\", Inspection.Difference.Presence.absent)")
  }

  private func traits(_ answers: String, _ expect: String) throws -> [String] {
    let checklist = try checklist(Self.checklistText)
    let text = "prøver: p\ntilfælde: [{id: a, skema: {svar: {\(answers)}}, forvent: {\(expect)}}]\n"
    let document = cases(text, for: checklist)
    let only = try #require(document.cases.first, "\(document.diagnostics)")
    switch checklist.run(only).outcome {
    case .passed: return []
    case .broken(let faults): return faults.map { $0.told(in: .english) }
    case .failed(let differences, _):
      return differences.map { difference in
        if case .trait(let id, let trait, _) = difference.kind { "\(id) \(trait)" } else { "\(difference.kind)" }
      }
    }
  }

  /// A base with a status gives way to a case with answers.
  @Test func anAnswerReplacesAStatus() throws {
    let text = """
      prøver: p
      udgangspunkt: {svar: {dialog: {ikke-i-fokus: Kort besøg}}}
      tilfælde: [{id: a, skema: {svar: {dialog: {tid: 4}}}, forvent: {kriterier: {dialog.tid: 4, dialog.ro: ubesvaret}}}]
      """
    let checklist = try checklist(Self.checklistText)
    let results = cases(text, for: checklist).cases.map(checklist.run)
    #expect(results.count == 1)
    for result in results { if case .passed = result.outcome {} else { Issue.record("\(result.outcome)") } }
  }

  /// One case that can't be read does not stop the others, and what is to do counts apart.
  @Test func casesAreCounted() throws {
    let text = """
      prøver: p
      tilfælde:
        - {id: består, skema: {svar: {dialog: {tid: 4}}}, forvent: {kriterier: {dialog.tid: 4}}}
        - {id: fejler, skema: {svar: {dialog: {tid: 4}}}, forvent: {kriterier: {dialog.tid: 1}}}
        - {id: ukendt, skema: {svar: {dialog: {tid: 7}}}, forvent: {kriterier: {dialog.tid: 4}}}
        - {id: siden, todo: Senere, skema: {svar: {dialog: {tid: 7}}}, forvent: {fund: [ny]}}
        - {id: nu, todo: Er gjort, skema: {svar: {dialog: {tid: 4}}}, forvent: {kriterier: {dialog.tid: 4}}}
      """
    let checklist = try checklist(Self.checklistText)
    let document = cases(text, for: checklist)
    var count = CaseCount()
    for test in document.cases { count.add(checklist.run(test)) }
    #expect([count.passed, count.failed, count.broken, count.todo] == [1, 1, 1, 2])
    #expect(count.total == 5)
    #expect(document.allDiagnostics.map(\.code.id) == ["unknown-answer"])
    #expect(document.cases[3].todo == "Senere")
  }

  /// What differs stands where it was expected, with the answers behind it.
  @Test func aDifferenceNamesItsAnswers() throws {
    let text = """
      prøver: p
      udgangspunkt: {svar: {dialog: {tid: 4}}}
      tilfælde:
        - id: a
          skema: {svar: {viden: {kurser: 1}}}
          forvent:
            fund: [ens]
      """
    let checklist = try checklist(Self.checklistText)
    let first = try #require(cases(text, for: checklist).cases.first)
    guard case .failed(let differences, _) = checklist.run(first).outcome else {
      Issue.record("passed")
      return
    }
    #expect(differences.map(\.expected.range.start) == [SourcePosition(line: 7, column: 14)])
    #expect(differences.first?.because.map { checklist.path(of: $0.basis) } == ["dialog.tid", "viden.kurser"])
    #expect(differences.first?.because.map(\.line) == [2, 5])
  }
}
