import Inspection
import TestSupport
import Testing

/// Each limit: what lies at it is read, what lies beyond is told.
@Suite struct LimitTests {
  /// Layers lie in several files; the tests of the catalogue have too many of them.
  @Test(arguments: Limit.all.map(\.code).filter { $0 != "too-many-layers" }) func whatLiesBeyondIsTold(_ code: String)
    throws
  {
    let cases = try #require(Self.documents[code], "no document lies beyond \(code)")
    #expect(Set(checklistFaults(cases.beyond).map(\.code.id)).contains(code))
    #expect(!checklistFaults(cases.within).map(\.code.id).contains(code))
  }

  private static let documents: [String: (within: String, beyond: String)] = [
    "document-too-large": (
      "a: 1\n" + comment(bytes: Limits.documentBytes - 5), comment(bytes: Limits.documentBytes + 1)
    ),
    "text-too-long": (quoted(Limits.scalarBytes), quoted(Limits.scalarBytes + 1)),
    "too-deep": (nested(Limits.depth), nested(Limits.depth + 1)),
    "too-many-nodes": (list(Limits.nodes - 1), list(Limits.nodes + 1)),
    "more-faults": (unknown(Limits.toldFaults - 5), unknown(Limits.toldFaults + 1)),
    "condition-too-long": (rule("dialog = 1", joined: 250), rule("dialog = 1", joined: 251)),
    "condition-too-deep": (
      rule(String(repeating: "ikke ", count: Limits.conditionDepth - 1) + "dialog = 1"),
      rule(String(repeating: "ikke ", count: Limits.conditionDepth + 1) + "dialog = 1")
    ),
    "condition-cost": (
      ChecklistLimitTests.nested(300, depth: 2, rules: 22), ChecklistLimitTests.nested(300, depth: 2, rules: 23)
    ),
    "too-many-options": (options(Limits.factOptions), options(Limits.factOptions + 1)),
    "number-of-answers": (several(Limits.answers), several(Limits.answers + 1)),
    "too-many-decimals": (decimals(Limits.decimals), decimals(Limits.decimals + 1)),
  ]

  private static func several(_ most: Int) -> String {
    FaultCase.checklist(
      "fokuspunkter: [{id: a, titel: A, kriterier: [{id: b, spørgsmål: B?, flere-svar: {navn: Prøve, mindst: 1, højst: \(most)}}]}]"
    )
  }
  private static func comment(bytes: Int) -> String { "#" + String(repeating: "x", count: bytes - 1) }
  private static func quoted(_ count: Int) -> String { "a: \"" + String(repeating: "x", count: count) + "\"" }
  private static func list(_ count: Int) -> String { "[" + String(repeating: "1,", count: count) + "]" }
  private static func unknown(_ count: Int) -> String {
    FaultCase.checklist((0..<count).map { "ukendt-\($0): 1" }.joined(separator: "\n"))
  }

  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  private static func rule(_ condition: String, joined count: Int = 1) -> String {
    let whole = (0..<count).map { _ in condition }.joined(separator: " og ")
    return FaultCase.checklist("regler: [{id: r, når: \(whole), så: {fund: {kategori: styrke, tekst: T}}}]")
  }

  private static func options(_ count: Int) -> String {
    let list = (0..<count).map { "v\($0): V" }.joined(separator: ", ")
    return FaultCase.checklist("oplysninger: {a: {flere: ja, valgmuligheder: {\(list)}}}")
  }

  private static func decimals(_ count: Int) -> String {
    FaultCase.checklist("beregning: {mindste-dækning: 50%, afrunding: {decimaler: \(count)}}")
  }

  /// A pasted picture is not repeated in a message.
  @Test(arguments: ["`", " ", "x"]) func whatIsQuotedIsCut(_ sign: String) {
    let word = "A" + String(repeating: sign + "y", count: 5000)
    let fault = recordFaults(
      "skema: 1\ntjekliste: p\nsvar: {dialog: {nysgerrighed: '\(word)'}}", for: RecordFaultTests.checklist)
    for text in fault.flatMap({ [$0.message] + [$0.help].compactMap(\.self) }).flatMap({ message in
      Language.allCases.map { message($0) }
    }) { #expect(text.unicodeScalars.count <= 2000, "\(text.prefix(100))") }
    #expect(!fault.isEmpty)
  }

  @Test func numbersAreWrittenInThrees() {
    #expect(Language.allCases.map { $0.grouped(200_000) } == ["200.000", "200,000", "200\u{A0}000"])
    #expect(
      [0, 999, 1000, 10_000, 2_000_000].map { Language.english.grouped($0) } == [
        "0", "999", "1000", "10,000", "2,000,000",
      ])
  }
}
