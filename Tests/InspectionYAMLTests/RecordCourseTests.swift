import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

extension RecordFaultTests {
  private static func found(_ sections: String) -> String {
    """
    skema: 2026-1
    tjekliste: prøve
    besøg: {dato: 2026-03-12}
    enhed: {type: tilbud}
    oplysninger: {pladser: 1}
    svar: {dialog: {nysgerrighed: 1}}
    """ + "\n" + sections + "\n"
  }

  static let course: [FaultCase] = [
    FaultCase(
      "aStanceOnWhatIsNoFinding", found("stillingtagen: {«1»nye«/1»: taget-med}"),
      ("1", "tjeklisten har intet fund `nye` [unknown-finding]\nmente du `ny`?")),
    FaultCase(
      "aStanceMisspelled", found("stillingtagen: {ny: «1»taget med«/1»}"),
      ("1", "`taget med` kan ikke vælges her [unknown-value]\nmente du `taget-med`?")),
    FaultCase(
      "rewrittenToNothing", found("stillingtagen: {ny: «1»omskrevet«/1»}"),
      ("1", "[rewritten-without-words]\nskriv `{omskrevet: …}` med dine ord, eller `taget-med`")),
    FaultCase(
      "rewrittenToAnEmptyField", found("stillingtagen: {ny: {«1»omskrevet«/1»: }}"),
      ("1", "her mangler de ord, som fundet er omskrevet til [rewritten-without-words]")),
    FaultCase(
      "twoStances", found("stillingtagen: {«1»ny«/1»: {omskrevet: A, fravalgt: B}}"),
      ("1", "der er taget stilling til fundet `ny` to gange [stance-twice]\nbehold det ene")),
    FaultCase(
      "aStanceAndSetAside", found("fravalgte-fund: {ny: Et barn kun}\nstillingtagen: {«1»ny«/1»: taget-med}"),
      ("1", "[stance-twice]\nbehold det ene, helst under `stillingtagen:`, og slet det andet")),
    FaultCase(
      "setAsideAndAStance", found("stillingtagen: {ny: taget-med}\nfravalgte-fund: {«1»ny«/1»: Et barn kun}"),
      ("1", "[stance-twice]")),
    FaultCase(
      "aStanceOnWhatWasNotFound",
      found("stillingtagen: {«1»ny«/1»: taget-med}").replacing("nysgerrighed: 1", with: "nysgerrighed: 4"),
      ("1", "der er taget stilling til fundet `ny`, men svarene giver det ikke [stance-unused]\nslet linjen")),
    FaultCase("aStanceNotTakenYet", found("stillingtagen: {ny: }")),
    FaultCase(
      "openAndDone", found("opfølgning: [{hvad: Se, hvem: K, status: «1»åben«/1», udført: 2026-04-01}]"),
      ("1", "der står både `åben` og den dag, det blev gjort [done-and-not]\nskriv `udført`, eller slet datoen")),
    FaultCase(
      "aKindOfFollowUpMisspelled", found("opfølgning: [{hvad: Se, hvem: K, slags: «1»aftal«/1»}]"),
      ("1", "[unknown-value]\nmente du `aftalt`?")),
    FaultCase("nobodyIsLeftToDoWhatIsDone", found("opfølgning: [{hvad: Se, udført: 2026-04-01}]")),
    FaultCase(
      "aHashTooShort", found("høring: [{sendt: 2026-04-01, sha256: «1»abc«/1»}]"),
      ("1", "det er ikke en SHA-256: den har 64 cifre og bogstaver fra a til f [not-a-hash]")),
    FaultCase(
      "withheldWithoutAReason", found("høring: {tilbageholdt: «1»«/1»}"), ("1", "[empty-value]")),
    FaultCase(
      "anAnswerToNothing", found("høringssvar: [{til: «1»dialg«/1», bemærkning: B}]"),
      ("1", "tjeklisten har hverken fund, fokuspunkt eller spørgsmål `dialg` [unknown-subject]\nmente du `dialog`?")),
    FaultCase(
      "anAnswerWithoutWords", found("høringssvar: [{«1»til«/1»: dialog}]"),
      ("1", "her mangler `bemærkning` [missing-key]")),
    FaultCase(
      "aDecisionOfNoKind", found("afgørelser: [{«1»dato«/1»: 2026-04-01}]"), ("1", "her mangler `slags` [missing-key]")),
    FaultCase(
      "aNextVisitBeforeThisOne", found("næste-besøg: «1»2025-04-01«/1»"), ("1", "[deadline-before-visit]")),
    FaultCase(
      "aFurtherDayWithoutADay",
      found("").replacing(
        "besøg: {dato: 2026-03-12}", with: "besøg: {dato: 2026-03-12, øvrige: [{«1»form«/1»: anmeldt}]}"),
      ("1", "her mangler `dato` [missing-key]")),
    FaultCase(
      "aWorkNoteAndNoAnswer",
      found("").replacing("nysgerrighed: 1", with: "nysgerrighed: {«1»arbejdsnot«/1»: Husk, svar: 1}"),
      ("1", "mente du `arbejdsnote`?")),
    FaultCase(
      "allOfItWell",
      found(
        """
        status: høring
        stillingtagen: {ny: {fravalgt: Et barn kun}}
        høring: [{sendt: 2026-04-01, frist: 2026-04-15, modtager: lederen}]
        høringssvar: [{fra: lederen, til: hele-rapporten, bemærkning: Fint, ændret: nej}, {til: dialog.aftaler, bemærkning: A}]
        afgørelser: [{slags: påbud, journalnummer: 26/1}]
        gennemgået: [K-2, {af: K-3, dato: 2026-03-20}]
        erstatter: 2026-0
        næste-besøg: 2027-03-12
        """)),
  ]
}

/// What becomes of a record after the visit, as it was read.
@Suite struct RecordCourseTests {
  private func record(_ text: String) throws -> Record {
    var reader = DocumentReader()
    return try Array(text.utf8).withUnsafeBufferPointer { bytes in
      #expect(reader.open(RawDocument(bytes: bytes)).isEmpty)
      return try #require(reader.record(for: RecordFaultTests.checklist).value)
    }
  }

  private static let words = """
    skema: a
    tjekliste: prøve
    status: i-høring
    besøg: {dato: 2026-03-12, øvrige: [{dato: 2026-03-19, form: uanmeldt, slags: aften}, 2026-03-20], begrundelse: B}
    enhed: {type: tilbud}
    svar: {dialog: {nysgerrighed: {svar: 1, bedømmelse: N, arbejdsnote: A}}}
    stillingtagen: {ny: {omskrevet: O}, dialog.nysgerrighed-1: {fravalgt: F}}
    opfølgning: [{hvad: A, hvem: B, slags: bedt-om, status: bortfaldet}, {hvad: C, udført: 2026-04-01}]
    høringssvar: [{til: ny, bemærkning: B, hvad: H}]
    """

  @Test(arguments: [
    (Language.danish, [String: String]()),
    (
      .english,
      [
        "skema:": "record:", "tjekliste:": "checklist:", "status: i-høring": "status: in-hearing", "besøg:": "visit:",
        "dato:": "date:", "øvrige:": "other-days:", "form: uanmeldt": "form: unannounced",
        "slags: aften": "kind: aften",
        "begrundelse:": "reason:", "enhed:": "unit:", "type:": "kind:", "svar: {dialog": "answers: {dialog",
        "svar: 1": "answer: 1", "bedømmelse:": "note:", "arbejdsnote:": "work-note:", "stillingtagen:": "stances:",
        "omskrevet:": "rewritten:", "fravalgt:": "declined:", "opfølgning:": "follow-up:", "hvad:": "what:",
        "hvem:": "who:", "slags: bedt-om": "kind: asked-for", "status: bortfaldet": "status: dropped",
        "udført:": "done:", "høringssvar:": "hearing-replies:", "til:": "to:", "bemærkning:": "remark:",
      ]
    ),
    (
      .swedish,
      [
        "skema:": "protokoll:", "tjekliste:": "checklista:", "status: i-høring": "status: för-synpunkter",
        "besøg:": "besök:", "dato:": "datum:", "øvrige:": "övriga:", "form: uanmeldt": "form: oanmäld",
        "slags: aften": "slag: aften", "begrundelse:": "skäl:", "enhed:": "enhet:", "type:": "typ:",
        "bedømmelse:": "bedömning:", "arbejdsnote:": "arbetsanteckning:", "stillingtagen:": "ställningstaganden:",
        "omskrevet:": "omskriven:", "fravalgt:": "bortvald:", "opfølgning:": "uppföljning:", "hvad:": "vad:",
        "hvem:": "vem:", "slags: bedt-om": "slag: begärt", "status: bortfaldet": "status: bortfallen",
        "udført:": "utfört:", "høringssvar:": "synpunkter:", "til:": "till:", "bemærkning:": "synpunkt:",
      ]
    ),
  ])
  func isReadInEveryLanguage(language: Language, words: [String: String]) throws {
    var text = Self.words
    for (danish, other) in words.sorted(by: { ($1.key.count, $0.key) < ($0.key.count, $1.key) }) {
      text = text.replacing(danish, with: other)
    }
    let record = try record(text)
    #expect(record.stage == .hearing)
    #expect(record.visit.others.count == 2 && record.visit.others[0].kind == "aften" && record.visit.reason == "B")
    #expect(record.visit.others[0].form == .unannounced)
    #expect(record.workNotes.map { $0.text } == ["A"])
    #expect(record.course.stances.map { $0.words } == ["O"] && record.setAside.map { $0.reason } == ["F"])
    #expect(
      record.followUp.map { $0.kind } == [.askedFor, nil] && record.followUp.map { $0.state } == [.dropped, .done])
    #expect(record.course.replies.count == 1 && record.course.replies[0].change == "H")
    if case .finding = record.course.replies[0].subject {} else { Issue.record("\(record.course.replies[0].subject)") }
    #expect(record.course.replies[0].isChanged == true)
  }

  /// `høring` as a status is the word that people say.
  @Test func hearingIsInHearing() throws {
    #expect(try record(Self.words.replacing("status: i-høring", with: "status: Høring")).stage == .hearing)
  }
}
