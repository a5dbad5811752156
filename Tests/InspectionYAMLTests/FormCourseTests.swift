import Foundation
import Inspection
import InspectionYAML
import TestSupport
import Testing

/// What becomes of a record after the visit, as fields and back.
@Suite struct FormCourseTests {
  private static let text = """
    skema: x   # mit
    tjekliste: sociale-medier@2.0.0
    besøg:
      dato: 2026-12-08
      øvrige: [2026-12-09, {dato: 2026-12-10, form: uanmeldt, slags: aftenbesøg}]
      begrundelse: Efter aftale
    fravalgte-fund:
      samtaler-sjældne: Den er fra i år   # set selv
    stillingtagen:
      samtaler-i-hverdagen: taget-med   # enige
      opsyn-uden-aftale: {omskrevet: Med vores ord}   # se notat
      fælles-aflevering-børn:
        fravalgt: |
          To
          linjer
    opfølgning:
      - {hvad: En plan, slags: bedt-om, status: udført, udført: 2027-02-10}
    næste-besøg: 2027-11-01
    høring:
      - {sendt: 2026-12-10, frist: 2026-12-28, modtager: lederen, modtaget: 2026-12-20}
    høringssvar:
      - fra: lederen
        til: hele-rapporten
        bemærkning: Vi er enige.
        socialtilsynets-svar: Godt.
        ændret: nej
      - {til: dialog, bemærkning: "Nyt: en aftale", ændret: ja, hvad: En sætning}
    afgørelser:
      - {slags: påbud, dato: 2027-01-15, frist: 2027-03-01, journalnummer: 26-1234}
    gennemgået: [K-118, {af: K-119, dato: 2026-12-09}]
    erstatter: {skema: w, begrundelse: En fejl}
    """

  private func fields(_ bytes: [UInt8], _ checklist: Checklist) throws -> [FormField] {
    try bytes.withUnsafeBufferPointer {
      try #require(FormDocument.fields(of: RawDocument(bytes: $0), by: checklist)).fields
    }
  }

  private func pairs(_ fields: [FormField]) -> [String] { fields.map { "\($0.path)=\($0.value)" }.sorted() }

  @Test func everyPartIsAField() throws {
    let checklist = try shippedChecklist("sociale-medier")
    let fields = try fields(Array(Self.text.utf8), checklist)
    let told = pairs(fields)
    for wanted in [
      "visit/other-days/0/date=2026-12-09", "visit/other-days/1/form=unannounced", "visit/reason=Efter aftale",
      "stances/samtaler-sjældne/@answer=!declined", "stances/samtaler-sjældne/@reason=Den er fra i år",
      "stances/samtaler-i-hverdagen/@answer=!adopted", "stances/opsyn-uden-aftale/@words=Med vores ord",
      "stances/fælles-aflevering-børn/@reason=To\nlinjer", "hearing/0/recipient=lederen",
      "hearing-replies/0/to=whole-report", "hearing-replies/0/changed=no", "hearing-replies/1/to=dialog",
      "decisions/0/journal-number=26-1234", "reviewed/0/reviewer=K-118", "reviewed/1/date=2026-12-09",
      "replaces/reason=En fejl",
    ] {
      #expect(told.contains(wanted), "\(wanted)")
    }
    for language in Language.allCases {
      let yaml = FormDocument.yaml(fields, by: checklist, in: language)
      #expect(try pairs(self.fields(yaml, checklist)) == told)
      let read = recordFaults(String(decoding: yaml, as: UTF8.self), for: checklist).filter { $0.severity == .error }
      #expect(read.map(\.code.id) == ["missing-unit-kind"])
    }
    let withheld = FormDocument.yaml(
      [FormField("record", "x"), FormField("hearing/withheld", "Barnet")], by: checklist, in: .danish)
    #expect(String(decoding: withheld, as: UTF8.self) == "skema: x\n\nhøring:\n  tilbageholdt: Barnet\n")
  }

  /// Each stand to each other, with all else as it was.
  @Test(arguments: [
    "samtaler-sjældne", "samtaler-i-hverdagen", "opsyn-uden-aftale", "fælles-aflevering-børn",
  ])
  func aStandIsTakenAnew(finding: String) throws {
    let checklist = try shippedChecklist("sociale-medier")
    let bytes = Array(Self.text.utf8)
    let path = "stances/" + finding
    let others = try fields(bytes, checklist).filter { !$0.path.hasPrefix(path + "/") }
    for stand in [
      [], [FormField(path + "/@answer", "!adopted")], [FormField(path + "/@answer", "!declined")],
      [FormField(path + "/@answer", "!declined"), FormField(path + "/@reason", "Nej: \"nej\"\n# nej")],
      [FormField(path + "/@answer", "!rewritten"), FormField(path + "/@words", "Mine: ord")],
    ] {
      let made = bytes.withUnsafeBufferPointer {
        FormDocument.changed(RawDocument(bytes: $0), to: others + stand, by: checklist)
      }
      let (isNew, told) = (made.isNew, try pairs(fields(made.bytes, checklist)))
      #expect(!isNew)
      #expect(told == pairs(others + stand))
      let text = String(decoding: made.bytes, as: UTF8.self)
      #expect(text.contains("skema: x   # mit") && text.contains("gennemgået: [K-118, {af: K-119, dato: 2026-12-09}]"))
      let kept = ["# set selv", "# enige", "# se notat"].filter { text.contains($0) }
      #expect(kept.count >= (finding == "samtaler-sjældne" ? 2 : 3))
    }
  }

  /// What has no place in the record is told, not lost.
  @Test func whatIsNotWrittenIsNamed() throws {
    let checklist = try shippedChecklist("sociale-medier")
    let given = [
      FormField("record", "x"), FormField("answers/dialog/kendskab/@answer", "4"),
      FormField("answers/dialog/kendskab/@reason", "Skrevet før svaret"), FormField("follow-up/1/what", "En"),
      FormField("follow-up/3/what", "To"), FormField("comments", "  \n"), FormField("hearing/withheld", "Vent"),
      FormField("hearing/0/sent", "2026-01-02"),
    ]
    let written = try fields(FormDocument.yaml(given, by: checklist, in: .danish), checklist)
    #expect(
      FormDocument.unwritten(given, written: written)
        == ["answers/dialog/kendskab/@reason", "hearing/withheld"])
  }
}
