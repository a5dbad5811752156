import Inspection
import InspectionYAML
import TestSupport
import Testing

@testable import InspectionAnalysis

/// A checklist laid over another.
@Suite struct OverlayTests {
  private static let base = """
    tjekliste: grund
    version: 1.0.0
    titel: Grund
    forbehold: Et forbehold.
    gælder: {til: 2030-12-31}
    ændringer: [{version: 1.0.0, tekst: Den første.}]
    enheder: {tilbud: Tilbud}
    oplysninger: {aldre: {spørgsmål: Hvor gamle?, valgmuligheder: {barn: Barn, voksen: Voksen}}}
    datakildetyper: {samtale: Samtale}
    skalaer: {grad: [{værdi: 2, tekst: Høj, score: 2}, {værdi: 1, tekst: Lav, score: 1}]}
    beregning: {mindste-dækning: 50%, fokuspunkt: {metode: sum}, samlet: {metode: sum}}
    niveauer: {fokuspunkt: [{fra: 2, id: høj, tekst: Høj}, {fra: 1, id: lav, tekst: Lav}]}
    fokuspunkter:
      - id: dialog
        titel: Dialog
        kriterier:
          - {id: ro, spørgsmål: Er der ro?, vægt: 2, trin: {2: Altid ro, 1: Aldrig ro}, gælder-når: aldre = barn}
          - {id: tid, spørgsmål: Er der tid?}
      - {id: viden, titel: Viden}
    regler:
      - {id: larm, når: dialog.ro = 1, så: {fund: {kategori: udviklingspunkt, tekst: Der er larm.}}}
      - {id: hast, når: dialog.tid = 1, så: {fund: {kategori: styrke, tekst: Der er hast.}}}

    """

  private static func reading(_ overlay: String, over base: String = base) throws -> Reading<Checklist> {
    let name = Message(da: "grund.yaml", en: "grund.yaml", sv: "grund.yaml")
    let text = LayeredText(Array(base.utf8), named: name)
    let lower = text.checklist(over: Reading(nil, []))
    #expect(lower.diagnostics == [])
    return text.adding(Array(overlay.utf8), named: name).checklist(over: lower)
  }

  private static let head = "tjekliste: over\nversion: 2.0.0\nbygger-på: grund@1.0.0\n"

  private static func checklist(_ sections: String) throws -> Checklist {
    let reading = try reading(head + sections)
    #expect(reading.diagnostics == [])
    return try #require(reading.value)
  }

  /// The changes of the uppermost layer as they are told.
  private static func changes(_ sections: String) throws -> [String] {
    let layer = try #require(checklist(sections).layers.last)
    return layer.changes.map { change in
      "\(change.line) \(change.kind.rawValue) \(change.place(.danish)): \(change.old ?? "–") → \(change.new ?? "–")"
        + (change.reason.map { " (\($0))" } ?? "")
    }
  }

  /// What stands below and isn't used there is no matter of the checklist on top; what it changes is, and it may accept it.
  @Test(arguments: [
    ("", "", ["rule-never"]), ("", ", accepteret: {rule-never: Senere.}", []),
    ("accepteret: {rule-never: Senere.}\n", "", []),
    ("accepteret: {unused-tag: Senere.}\n", "", ["unused-acceptance", "rule-never"]),
  ])
  func whatAnOverlayChangesIsProvedAndAccepted(_ head: String, _ own: String, _ expected: [String]) throws {
    let checklist = try Self.checklist(
      head + "regler:\n  - {id: larm, når: dialog.ro = 1 og dialog.ro = 2\(own)}\n")
    #expect(checklist.remarks(besides: []).map(\.fault.code.id) == expected)
  }

  @Test func whatIsNotNamedIsInherited() throws {
    let checklist = try Self.checklist("")
    #expect(checklist.id.rawValue == "over")
    #expect(checklist.version.description == "2.0.0")
    #expect(checklist.items.map(\.path) == ["overall", "dialog", "dialog.ro", "dialog.tid", "viden"])
    #expect(checklist.effective.until == Day("2030-12-31"))
    #expect(checklist.rules.map(\.id) == ["larm", "hast"])
    #expect(checklist.layers.map(\.name) == ["grund@1.0.0", "over@2.0.0"])
    #expect(checklist.layers.flatMap(\.changes) == [])
  }

  @Test func aKeyOfACriterionIsChangedAndTheOthersStay() throws {
    let checklist = try Self.checklist("fokuspunkter: [{id: dialog, kriterier: [{id: ro, vægt: 1/2}]}]")
    let item = checklist.items[2]
    #expect(item.weight == Rational("1/2"))
    #expect(item.levels.map(\.value) == ["2", "1"])
    #expect(item.appliesWhen != nil)
  }

  private static let merges: [(String, String, [String])] = [
    ("aWeight", "fokuspunkter: [{id: dialog, vægt: 3}]", ["4 added dialog.vægt: – → 3"]),
    (
      "anotherWeight", "fokuspunkter: [{id: dialog, kriterier: [{id: ro, vægt: 3}]}]",
      ["4 changed dialog.ro.vægt: 2 → 3"]
    ),
    (
      "theEndOfALongText",
      "forbehold: \(String(repeating: "langt ", count: 40))A\nfokuspunkter: [{id: dialog, titel: Dialog}]",
      ["4 changed forbehold: Et forbehold. → \(String(repeating: "langt ", count: 27).prefix(159))…"]
    ),
    ("theSameWeight", "fokuspunkter: [{id: dialog, kriterier: [{id: ro, vægt: 2}]}]", []),
    (
      "aLevel", "fokuspunkter: [{id: dialog, kriterier: [{id: ro, trin: {1: Larm}}]}]",
      ["4 changed dialog.ro.trin.1: Aldrig ro → Larm"]
    ),
    (
      "aCriterion", "fokuspunkter: [{id: dialog, kriterier: [{id: humor, spørgsmål: Ler de?}]}]",
      ["4 added dialog.humor: – → Ler de?"]
    ),
    ("aPoint", "fokuspunkter: [{id: ny, titel: Ny}]", ["4 added ny: – → Ny"]),
    (
      "aCriterionGoes", "fokuspunkter:\n  - id: viden\n    udgår: ja\n    begrundelse: Ses andetsteds.",
      ["5 removed viden: Viden → – (Ses andetsteds.)"]
    ),
    (
      "aConditionGoes",
      "fokuspunkter: [{id: dialog, kriterier: [{id: ro, gælder-når: {udgår: ja, begrundelse: Alle.}}]}]",
      ["4 removed dialog.ro.gælder-når: aldre = barn → – (Alle.)"]
    ),
    (
      "theTextOfAFinding", "regler: [{id: larm, så: {fund: {tekst: Larm!}}}]",
      ["4 changed regler.larm.så.fund.tekst: Der er larm. → Larm!"]
    ),
    (
      "aRuleGoes", "regler: [{id: hast, udgår: ja, begrundelse: Nej.}]",
      ["4 removed regler.hast: fund: kategori: styrke; tekst: Der er hast. → – (Nej.)"]
    ),
    (
      "aBand", "niveauer: {fokuspunkt: [{id: høj, fra: 1.5}]}",
      ["4 changed niveauer.fokuspunkt.høj.fra: 2 → 1.5"]
    ),
    (
      "howAPointIsWorkedOutIsReplacedWhole", "beregning: {fokuspunkt: {metode: gennemsnit}}",
      ["4 changed beregning.fokuspunkt: metode: sum → metode: gennemsnit"]
    ),
    (
      "anOptionOfAFact", "oplysninger: {aldre: {valgmuligheder: {ung: Ung}}}",
      ["4 added oplysninger.aldre.valgmuligheder.ung: – → Ung"]
    ),
    (
      "aScaleIsAListWithoutIds", "skalaer: {grad: [{værdi: 2, score: 2}, {værdi: 1, score: 1}]}",
      [
        "4 changed skalaer.grad: værdi: 2; tekst: Høj; score: 2; værdi: 1; tekst: Lav; score: 1 → "
          + "værdi: 2; score: 2; værdi: 1; score: 1"
      ]
    ),
    (
      "anotherScaleHasItsOwnLevels",
      "skalaer: {ja-nej: [{værdi: ja, score: 2}, {værdi: nej, score: 1}]}\n"
        + "fokuspunkter: [{id: dialog, kriterier: [{id: ro, skala: ja-nej, trin: {ja: Ro}}]}]",
      [
        "4 added skalaer.ja-nej: – → værdi: ja; score: 2; værdi: nej; score: 1",
        "5 added dialog.ro.skala: – → ja-nej",
      ]
    ),
    ("aUnit", "enheder: {plejefamilie: Plejefamilie}", ["4 added enheder.plejefamilie: – → Plejefamilie"]),
    ("itsOwnHistory", "ændringer: [{version: 2.0.0, tekst: Ny.}]", []),
  ]

  @Test(arguments: merges) func isMerged(_ name: String, _ sections: String, _ expected: [String]) throws {
    #expect(try Self.changes(sections) == expected, "\(name)")
  }

  @Test func keysOfAnotherLanguageFindTheSame() throws {
    let name = Message(da: "a", en: "a", sv: "a")
    let base = LayeredText(Array(Self.base.utf8), named: name)
    let overlay =
      "checklist: over\nversion: 2.0.0\nextends: grund@1.0.0\npoints: [{id: dialog, criteria: [{id: ro, weight: 3}]}]\n"
    let reading = base.adding(Array(overlay.utf8), named: name).checklist(
      over: base.checklist(over: Reading(nil, [])))
    #expect(reading.value?.items[2].weight == 3)
    #expect(reading.diagnostics.map(\.code.id) == ["mixed-languages"])
  }

  @Test func anOverlayOfAnOverlay() throws {
    let name = Message(da: "a", en: "a", sv: "a")
    var text = LayeredText(Array(Self.base.utf8), named: name)
    var reading = text.checklist(over: Reading(nil, []))
    for (id, weight) in [("mellem", 3), ("øverst", 4)] {
      let overlay =
        "tjekliste: \(id)\nversion: 1.0.0\nbygger-på: x@1.0.0\nfokuspunkter: [{id: viden, vægt: \(weight)}]\n"
      text = text.adding(Array(overlay.utf8), named: name)
      reading = text.checklist(over: reading)
    }
    let layers = try #require(reading.value?.layers)
    #expect(layers.map(\.name) == ["grund@1.0.0", "mellem@1.0.0", "øverst@1.0.0"])
    #expect(layers.map { $0.changes.map(\.old) } == [[], [nil], ["3"]])
    #expect(layers.map { $0.changes.map(\.new) } == [[], ["3"], ["4"]])
  }

  // MARK: Faults

  static let cases = [
    FaultCase(
      "aNameThatIsNotThere", head + "fokuspunkter: [{id: dialog, kriterier: [{id: «1»roo«/1», vægt: 2}]}]\n",
      ("1", "`roo` findes ikke i den tjekliste, der bygges på [not-in-base]\nmente du `ro`?")),
    FaultCase(
      "somethingNewThatIsNotWhole", head + "regler: [{id: «1»helt-ny«/1», når: dialog.ro = 2}]\n",
      ("1", "`helt-ny` findes ikke i den tjekliste, der bygges på [not-in-base]\ner det nyt, så giv det `så`")),
    FaultCase(
      "whatIsNotThereCannotGo", head + "enheder: {«1»skib«/1»: {udgår: ja, begrundelse: Findes ikke.}}\n",
      ("1", "her kan kun udgå, hvad der står i forvejen")),
    FaultCase(
      "removedAndChanged", head + "fokuspunkter: [{id: viden, udgår: ja, begrundelse: B, «1»vægt«/1»: 2}]\n",
      ("1", "`vægt` står på noget, der udgår [removed-and-changed]\nslet enten `vægt` eller `udgår`")),
    FaultCase(
      "removedWithoutAReason", head + "fokuspunkter: [{id: viden, «1»udgår«/1»: ja}]\n",
      ("1", "det siges ikke, hvorfor dette udgår [removal-without-reason]\nskriv `begrundelse: …` ved siden af")),
    FaultCase(
      "removedSoToSay", head + "fokuspunkter: [{id: viden, udgår: «1»måske«/1», begrundelse: B}]\n",
      ("1", "`måske` kan ikke vælges her")),
    FaultCase(
      "anAddedIdTwice",
      head + "fokuspunkter: [{id: ny, titel: Ny}, {id: «1»ny«/1», titel: Ny}]\n",
      ("1", "`ny` findes allerede [id-twice]")),
  ]

  /// What is said of an overlay, the lines counted from its first.
  static func faults(_ overlay: String) -> [Diagnostic] {
    let first = base.count { $0 == "\n" }
    func own(_ range: SourceRange) -> SourceRange {
      SourceRange(
        SourcePosition(line: Int(range.start.line) - first, column: Int(range.start.column)),
        SourcePosition(line: Int(range.end.line) - first, column: Int(range.end.column)))
    }
    return ((try? reading(overlay))?.diagnostics ?? []).map { fault in
      Diagnostic(fault.code, fault.message, at: own(fault.range), help: fault.help)
    }
  }

  @Test(arguments: cases) func isTold(_ fault: FaultCase) { fault.expect(Self.faults) }

  @Test func whatIsBrokenBelowShowsWhatBrokeIt() throws {
    let overlay =
      Self.head + "fokuspunkter: [{id: dialog, kriterier: [{id: ro, udgår: ja, begrundelse: Støj er fint.}]}]\n"
    let fault = try #require(try Self.reading(overlay).diagnostics.first)
    #expect(
      fault.told(in: .danish)
        == "`dialog.ro` findes ikke i tjeklisten [unknown-path]\nret det i tjeklisten ovenpå: lad også dette udgå, eller skriv det om"
    )
    #expect(fault.range.start.line == 21)
    #expect(fault.related?.start == SourcePosition(line: 26, column: 46))
    #expect(fault.note?(.danish) == "her bliver `ro` ændret eller taget ud")
  }

  /// Faults of the YAML itself are told before anything is merged.
  @Test func anOverlayThatIsNoYAML() throws {
    #expect(try Self.reading(Self.head + "fokuspunkter: [").diagnostics.map(\.range.start.line) == [26])
  }
}
