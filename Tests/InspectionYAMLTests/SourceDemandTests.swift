import Inspection
import TestSupport
import Testing

@testable import InspectionAnalysis
@testable import InspectionYAML

/// Which kinds of sources an answer wants, when it wants them, and conditions that look at them.
@Suite struct SourceDemandTests {
  private static func document(_ demand: String = "", rule: String = "dialog.ro = 1") -> String {
    FaultCase.checklist(
      """
      datakildetyper: {barn: Samtale med barn, voksen: Samtale med voksen, syn: Det sete}
      oplysninger: {sprog: {spørgsmål: Hvilke sprog?, valgmuligheder: {dansk: Dansk, andet: Andet}, flere: ja}}
      fokuspunkter:
        - id: dialog
          titel: Dialog
          kriterier:
            - {id: ro, spørgsmål: Er der ro?\(demand.isEmpty ? "" : ", datakildekrav: {\(demand)}")}
            - {id: tid, spørgsmål: Er der tid?, datakildekrav: {mindst: 1}}
      regler: [{id: r, når: \(rule), så: {fund: {kategori: opmærksomhedspunkt, tekst: T}}}]
      """)
  }

  static let faults = [
    FaultCase(
      "anUnknownKind", document("heraf: [«1»børn«/1»]"),
      ("1", "`børn` står ikke under `datakildetyper` [unknown-source-kind]\nmente du `barn`?")),
    FaultCase("twice", document("heraf: [barn, «1»barn«/1»]"), ("1", "`barn` findes allerede [id-twice]")),
    FaultCase(
      "aMisspelledKey", document("mindst: 1, «1»herafr«/1»: [barn]"),
      ("1", "`herafr` kan ikke stå her [unknown-key]\nmente du `heraf`?")),
    FaultCase(
      "hasAnUnknownKind", document(rule: "dialog.ro.datakilder har «1»bran«/1»"),
      ("1", "`bran` er ikke en valgmulighed her [unknown-option]\nmente du `barn`?")),
    FaultCase(
      "hasOfKinds", document(rule: "«1»dialog.ro.slags«/1» har barn"),
      ("1", "`har` kan kun bruges om en oplysning med flere svar og om `datakilder` [wrong-kind]\n`slags` er et antal")),
    FaultCase(
      "hasOfAnAnswer", document(rule: "«1»dialog.ro«/1» har barn"),
      ("1", "`har` kan kun bruges om en oplysning med flere svar og om `datakilder` [wrong-kind]\nbrug `=` i stedet")),
    FaultCase(
      "hasAList", document(rule: "\"dialog.ro.datakilder har «1»[barn, syn]«/1»\""),
      ("1", "efter `har` kan der kun stå én værdi [condition-incomplete]\nskriv `dialog.ro.datakilder har barn eller")),
    FaultCase(
      "hasOneAndAnother", document(rule: "dialog.ro.datakilder har barn og «1»syn«/1»"),
      ("1", "`syn` er en valgmulighed ved `dialog.ro.datakilder`, og `har` skal stå foran hver")),
  ]

  @Test(arguments: faults) func isTold(_ fault: FaultCase) { fault.expect(checklistFaults) }

  static let proofs = [
    FaultCase(
      "neverRequired", document("mindst: 2, når: «1»score < 1«/1»"),
      ("1", "datakilder ved `dialog.ro` er aldrig påkrævet [sources-never]\nintet svar gør betingelsen sand")),
    FaultCase(
      "alwaysRequired", document("heraf: [barn], når: «1»score >= 1«/1»"),
      ("1", "datakilder ved `dialog.ro` er påkrævet ved hvert svar [sources-always]\nintet svar gør betingelsen falsk")),
    FaultCase(
      "neverOfNone", document(rule: "«1»dialog.ro.datakilder har barn og dialog.ro.datakilder = 0«/1»"),
      ("1", "reglen `r` kan aldrig gælde [rule-never]")),
  ]

  @Test(arguments: proofs) func isProved(_ fault: FaultCase) { fault.expect(ProofTests.faults) }

  // MARK: Records

  private func missing(_ answer: String, _ demand: String) throws -> [String] {
    let checklist = try checklist(Self.document(demand))
    let assessment = try checklist.assess(yaml: "skema: v\ntjekliste: prøve\nsvar: {dialog: {ro: \(answer)}}")
    return assessment.missing.map { "\($0.path) \($0.what)" }
  }

  @Test(arguments: [
    ("2", "heraf: [barn]", true), ("{svar: 2, datakilder: [barn]}", "heraf: [barn]", false),
    ("{svar: 2, datakilder: [syn]}", "heraf: [barn]", true),
    ("{svar: 2, ikke-hørt: Ville ikke}", "heraf: [barn]", false),
    ("{svar: 2, ikke-hørt: }", "heraf: [barn]", true),
    ("{svar: 2, ikke-hørt: Ville ikke}", "mindst: 1, heraf: [barn]", true),
    ("{svar: 2, datakilder: [syn], ikke-hørt: Ville ikke}", "mindst: 1, heraf: [barn]", false),
    ("{svar: 2, datakilder: [barn]}", "heraf: [barn, voksen]", true),
    ("{svar: 2, datakilder: [barn, voksen]}", "heraf: [barn, voksen]", false),
    ("{svar: 2, datakilder: [barn, barn]}", "mindst: 2, slags: 2, heraf: [barn]", true),
    ("2", "mindst: 1, når: score = 1", false), ("1", "mindst: 1, når: score = 1", true),
    ("1", "heraf: [barn], når: sprog har dansk", false), ("{ikke-belyst: Nej}", "heraf: [barn]", false),
    ("", "heraf: [barn]", false),
  ])
  func whatIsMissing(answer: String, demand: String, isMissing: Bool) throws {
    #expect(try missing(answer, demand) == (isMissing ? ["dialog.ro sources"] : []))
  }

  @Test(arguments: [
    ("2", "no"), ("{svar: 2, datakilder: [syn]}", "no"), ("{svar: 2, datakilder: [syn, barn]}", "yes"), ("", "unknown"),
    ("{ikke-relevant: nej, datakilder: [barn]}", "unknown"),
  ])
  func aConditionOnKinds(answer: String, truth: String) throws {
    let checklist = try checklist(Self.document(rule: "dialog.ro.datakilder har barn"))
    let assessment = try checklist.assess(yaml: "skema: v\ntjekliste: prøve\nsvar: {dialog: {ro: \(answer)}}")
    let found = assessment.findings.contains { $0.id == "r" }
    let isOpen = assessment.undecided.contains { $0.id == "r" }
    #expect((found ? "yes" : isOpen ? "unknown" : "no") == truth)
  }

  @Test func whatIsMutated() throws {
    let checklist = try checklist(
      Self.document("mindst: 2, heraf: [barn], når: score = 1", rule: "dialog.ro.datakilder har barn"))
    let words = MutantFinder.mutants(of: checklist).filter { ["dialog.ro", "r"].contains($0.name) }.map { $0.words.da }
    for expected in [
      "uden `barn` i `heraf`", "mindst 1 i stedet for 2", "`voksen` i stedet for `barn`", "2 i stedet for 1",
    ] {
      #expect(words.contains { $0.contains(expected) }, "\(expected): \(words)")
    }
  }

  @Test(arguments: [
    (Language.danish, "Mindst 2 datakilder, heraf Samtale med barn, ved svar 1"),
    (.english, "At least 2 sources, including Samtale med barn, at answer 1"),
    (.swedish, "Minst 2 källor, varav Samtale med barn, vid svar 1"),
  ])
  func aFormSaysIt(language: Language, words: String) throws {
    let checklist = try checklist(Self.document("mindst: 2, heraf: [barn], når: score = 1"))
    let form = RecordForm(checklist, unit: nil, purpose: nil, language: language)
    let yaml = RecordTemplate.yaml(form, id: "v", date: nil)
    #expect(yaml.contains(words), "\(yaml)")
    #expect(yaml.contains("`\(Keyword.notHeard.word(in: language)): "))
  }

  @Test func aDemandThatCannotHoldIsNotAsked() throws {
    let never = try checklist(Self.document("heraf: [barn], når: score < 1"))
    let form = RecordForm(never, unit: nil, purpose: nil, language: .danish)
    #expect(!RecordTemplate.yaml(form, id: "v", date: nil).contains("Datakilderne skal omfatte"))
  }
}
