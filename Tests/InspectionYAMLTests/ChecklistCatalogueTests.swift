import Foundation
import Inspection
import InspectionAnalysis
import TestSupport
import Testing

@testable import InspectionYAML

/// Every kind of fault is listed, explained in each language, and provoked by some case; what is said is kept in a file to be read.
@Suite struct ChecklistCatalogueTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let listed =
    DiagnosticCode.checklist + DiagnosticCode.documents + DiagnosticCode.yaml + DiagnosticCode.editions

  /// What stands between the quotes of `DiagnosticCode("…"`, or on the line after it.
  private static func declared(in folder: String) throws -> [String] {
    let files = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
    var ids: [String] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for part in text.split(separator: "DiagnosticCode(").dropFirst() {
        let rest = part.drop { $0.isWhitespace }
        if rest.first == "\"" { ids.append(String(rest.dropFirst().prefix { $0 != "\"" })) }
      }
    }
    return ids
  }

  @Test func everyCodeIsListedOnce() throws {
    let targets = ["Inspection", "InspectionAnalysis", "InspectionYAML"]
    let declared = try targets.flatMap { try Self.declared(in: "Sources/\($0)") }.sorted()
    #expect(declared.count > 50)
    #expect(Self.listed.map(\.id).sorted() == declared)
    #expect(Set(declared).count == declared.count)
  }

  @Test(arguments: listed) func aCodeIsKebabCaseAndExplained(_ code: DiagnosticCode) {
    #expect(code.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    #expect(code.explanation.da.hasSuffix("."))
    #expect(code.explanation.en.hasSuffix("."))
    #expect(code.explanation.languagesMissing == [], "\(code.id)")
  }

  private struct Said {
    let name: String
    let found: [Diagnostic]
  }

  private static let said: [Said] = {
    func say(_ suite: String, _ cases: [FaultCase], _ read: (String) -> [Diagnostic]) -> [Said] {
      cases.map { Said(name: "\(suite).\($0.name)", found: read(MarkedText($0.document).text)) }
    }
    return say("head", ChecklistHeadTests.cases, checklistFaults)
      + say("item", ChecklistItemTests.cases, checklistFaults)
      + say("condition", ConditionFaultTests.cases, checklistFaults)
      + say("record", RecordFaultTests.cases) { recordFaults($0, for: RecordFaultTests.checklist) }
      + say("overlooked", OverlookedTests.cases) { recordFaults($0, for: RecordFaultTests.checklist) }
      + say("document", RecordHeadTests.cases, RecordHeadTests.headFaults)
      + say("overlay", OverlayTests.cases, OverlayTests.faults)
      + say("taken out", TakenOutTests.cases) { recordFaults($0, for: TakenOutTests.checklist) }
      + say("case", CaseFaultTests.cases) { caseFaults($0, for: RecordFaultTests.checklist) }
      + say("proof", ProofTests.cases, ProofTests.faults)
      + say("proof", ProofTests.undecided) { ProofTests.faults($0, within: 60) }
      + say("advice", AdviceTests.cases, AdviceTests.faults)
      + say("finding", FindingIDTests.faults, checklistFaults)
      + say("enough to score", EnoughToScoreTests.faults, checklistFaults)
      + say("former id", FormerIDTests.faults, checklistFaults)
      + say("former id", FormerIDTests.cases, FormerIDTests.told)
      + say("finding replaced", ReplacingTests.faults, checklistFaults)
      + say("finding", FindingIDTests.advice, AdviceTests.faults)
      + say("finding overlaid", FindingIDTests.replaced, FindingIDTests.advice(onOverlay:))
      + say("advice on numbers", AdviceOnNumbersTests.cases, AdviceTests.faults)
      + say("advice on writing", AdviceOnWritingTests.cases, AdviceTests.faults)
      + say("several answers", SeveralAnswersFaultTests.checklists, ProofTests.faults)
      + say("several answers of a record", SeveralAnswersFaultTests.records) {
        recordFaults($0, for: SeveralAnswersFaultTests.whole)
      }
      + say("suspicion", SuspicionTests.cases, ProofTests.faults)
      + say("baseline", BaselineFaultTests.faults, checklistFaults)
      + say("sources", SourceDemandTests.faults, checklistFaults)
      + say("sources", SourceDemandTests.proofs, ProofTests.faults)
      + say("respondent", RespondentFaultTests.faults, checklistFaults)
      + say("respondent", RespondentFaultTests.advice, AdviceTests.faults)
      + say("kept inside", KeptInsideFaults.checklists, checklistFaults)
      + say("kept inside", KeptInsideFaults.proofs, ProofTests.faults)
      + say("kept inside", KeptInsideFaults.records, KeptInsideFaults.recordFaults)
      + say("earlier record", [FaultCase("aQuestionOfBefore", earlier)], comparedFaults)
      + say("mark in text", [FaultCase("aLineOfHyphens", "---\n    Anden del.\nsvar:\n")], laterFaults)
      + say("limit", limits, checklistFaults)
      + say("limit", overflow) { text in
        reading(ofChecklist: text).value.map {
          recordFaults("skema: 1\ntjekliste: p\nsvar: {dialog: {nysgerrighed: 2}}", for: $0)
        } ?? []
      }
  }()

  /// Told without marks: their places are tested where they belong.
  private static let limits = [
    FaultCase(
      "aConditionOverLines",
      FaultCase.checklist("regler: [{id: r, når: dialog\n  = 1, så: {loft: {af: dialog, højst: 1}}}]")),
    FaultCase("setsInsideSets", ChecklistLimitTests.nested(2, depth: 17)),
    FaultCase("manyDearConditions", ChecklistLimitTests.nested(300, depth: 2, rules: 30)),
    FaultCase("manyUnknownKeys", FaultCase.checklist((0..<102).map { "x\($0): 1" }.joined(separator: "\n"))),
  ]
  private static let overflow = [
    FaultCase(
      "aNumberTooLarge",
      FaultCase.checklist(
        "skalaer: {grad: [{værdi: 2, score: 4000000000000000000}, {værdi: 1, score: 1}]}\n"
          + "beregning: {mindste-dækning: 50%, fokuspunkt: {metode: sum}}\nregler: [{id: r, så: {justering: {af: dialog, med: 9000000000000000000}}}]"
      )
    )
  ]

  private static let earlier = "skema: 1\ntjekliste: prøve\nsvar: {dialog: {nysgerrighed: 2, have: 1}}\n"

  /// What is told of a document that is not the first of its file.
  private static func laterFaults(_ text: String) -> [Diagnostic] {
    var reader = DocumentReader()
    return text.utf8.withContiguousStorageIfAvailable { reader.open(RawDocument(bytes: $0, firstLine: 12)) } ?? []
  }

  /// What is told of a record of an earlier version that a newer one is compared with.
  private static func comparedFaults(_ text: String) -> [Diagnostic] {
    let before = FaultCase.checklist(
      "fokuspunkter: [{id: dialog, titel: Dialog, kriterier: [{id: nysgerrighed, spørgsmål: A?}, {id: have, spørgsmål: B?}]}]"
    )
    guard let now = reading(ofChecklist: FaultCase.checklist("")).value, let own = reading(ofChecklist: before).value
    else { return [] }
    return recordFaults(text, for: now, writtenBy: own)
  }

  @Test func everyCodeIsProvoked() {
    let provoked = Set(Self.said.flatMap(\.found).map(\.code.id))
    let quiet = (DiagnosticCode.checklist + DiagnosticCode.documents).map(\.id).filter { !provoked.contains($0) }
    #expect(quiet == [])
  }

  @Test func everythingIsSaidInEveryLanguage() {
    for said in Self.said {
      for fault in said.found {
        #expect(fault.message.languagesMissing == [], "\(said.name): \(fault.message)")
        if let help = fault.help { #expect(help.languagesMissing == [], "\(said.name): \(help)") }
      }
    }
  }

  @Test func whatIsSaidReadsWell() throws {
    let file = Self.root.appending(path: "Tests/Cases/diagnostics/expected.txt")
    let text = Self.said.filter { !$0.found.isEmpty }.map(Self.catalogue).joined(separator: "\n")
    if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, (found, expected)) in zip(found, expected).enumerated() where found != expected {
      Issue.record("line \(line + 1): \(found)\nexpected: \(expected)")
      return
    }
    #expect(found.count == expected.count)
  }

  private static func catalogue(_ said: Said) -> String {
    let shown = said.found.count > 4 ? said.found.suffix(1) : said.found[...]
    let lines = shown.map { fault in
      let (start, end) = (fault.range.start, fault.range.end)
      return Language.allCases.map { language in
        "  \(start.line):\(start.column)–\(end.line):\(end.column) \(fault.told(in: language).replacing("\n", with: "\n    "))\n"
      }.joined()
    }
    return said.name + "\n" + lines.joined()
  }
}
