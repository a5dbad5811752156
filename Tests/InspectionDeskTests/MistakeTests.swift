import InspectionYAML
import TestSupport
import Testing

@testable import Inspection

/// A mistake in one of the documents below: what is typed in place of what, and what the advice makes of it where that is something else.
struct Mistake: Sendable {
  let right: String
  let typed: String
  let mended: String

  init(_ right: String, _ typed: String, _ mended: String? = nil) {
    (self.right, self.typed, self.mended) = (right, typed, mended ?? right)
  }

  /// What is wrong with what is said of it: it should be told once, each change that is proposed should leave nothing wrong, and the
  /// first should change nothing else. `nil` where all is well.
  func shortcoming(in document: String, _ desk: inout AdviceDesk) -> String? {
    let text = document.replacing(right, with: typed, maxReplacements: 1)
    if text == document { return "`\(right)` isn't there" }
    let faults = desk.errors(of: text)
    guard let fault = faults.first else { return "nothing is told" }
    let told = faults.map { "\($0.range.start.line): \($0.told(in: .danish))" }.joined(separator: "\n")
    guard faults.count == 1, let first = fault.mendings.first else { return told }
    for edits in fault.mendings {
      // A comment of one's own is told of once the rest can be read.
      let left = desk.faults(of: text.making(edits)).filter { $0.code.id != "note-in-comment" }
      if !left.isEmpty { return "\(told)\nleaves \(left.map { $0.told(in: .danish) })" }
    }
    let (made, wanted) = (text.making(first), document.replacing(right, with: mended, maxReplacements: 1))
    return made == wanted ? nil : "\(told)\nmakes \(Self.difference(made, wanted))"
  }

  /// The first line that is another than was wanted.
  private static func difference(_ made: String, _ wanted: String) -> String {
    let lines = [made, wanted].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    let pair = zip(lines[0], lines[1]).first { $0 != $1 }
    return pair.map { "`\($0)`, not `\($1)`" } ?? "\(lines[0].count) lines, not \(lines[1].count)"
  }
}

/// What people make of documents with Notepad, Word and Excel.
@Suite struct MistakeTests {
  @Test func adviceMendsMistakesInRecords() { expect(98, in: Mistake.record, Mistake.inRecords) }
  @Test func adviceMendsMistakesInChecklists() { expect(97, in: Mistake.checklist, Mistake.inChecklists) }

  /// `least`: of a hundred.
  private func expect(_ least: Int, in document: String, _ mistakes: [Mistake]) {
    var desk = AdviceDesk(Mistake.checklist)
    let failed = mistakes.compactMap { mistake in
      mistake.shortcoming(in: document, &desk).map { "- \(mistake.typed.debugDescription)\n\($0)" }
    }
    print("advice mends \(mistakes.count - failed.count) of \(mistakes.count) mistakes")
    #expect((mistakes.count - failed.count) * 100 >= mistakes.count * least, "\(failed.joined(separator: "\n"))")
    if !failed.isEmpty { print(failed.joined(separator: "\n")) }
  }

  @Test func theDocumentsAreFine() {
    var desk = AdviceDesk(Mistake.checklist)
    #expect(desk.faults(of: Mistake.checklist) == [])
    #expect(desk.faults(of: Mistake.record) == [])
  }
}

extension Mistake {
  static let checklist = """
    tjekliste: prøve
    version: 1.0.0
    sprog: da
    titel: Prøve
    grundlag:
      titel: Vejledning
      udgiver: Styrelsen
    enheder:
      tilbud: Tilbud
      plejefamilie: Plejefamilie
    tilsynstyper:
      drift: Driftsorienteret tilsyn
    datakildetyper:
      interview-barn: Interview med barn
      observation: Observation
    oplysninger:
      aldersgrupper:
        spørgsmål: Hvem bor der?
        valgmuligheder:
          barn: Børn
          ung: Unge
        flere: ja
      pladser:
        spørgsmål: Hvor mange pladser er der?
        tal: {mindst: 0}
      taget:
        spørgsmål: Hvornår blev den taget?
        dato: {}
    skalaer:
      opfyldelse:
        - {værdi: 5, tekst: I meget høj grad, score: 5}
        - {værdi: 3, tekst: I middel grad, score: 3}
        - {værdi: 1, tekst: I lav grad, score: 1}
      ja-nej:
        - {værdi: ja, score: 5}
        - {værdi: nej, score: 1}
    beregning:
      mindste-dækning: 50%
    niveauer:
      fokuspunkt:
        - {fra: 4, id: høj}
        - {fra: 2, id: middel}
        - {fra: 1, id: lav}
    fokuspunkter:
      - id: dialog
        titel: Dialog
        kriterier:
          - id: kendskab
            spørgsmål: Kender de platformene?
            vejledning: |
              Spørg to unge.

              Skriv ingen navne.
            vægt: 2
            trin:
              5: De kender dem.
              1: De kender dem ikke.
          - id: aftaler
            spørgsmål: Er der aftaler?
            datakildekrav: {mindst: 1}
            fund:
              - når: score <= 2
                kategori: opmærksomhedspunkt
                tekst: Aftalerne er svage.
      - id: ro
        titel: Ro
        kriterier:
          - id: stille
            spørgsmål: Er der stille?
            skala: ja-nej
          - id: låst
            spørgsmål: Er der låst?
            skala: ja-nej
            gælder-når: pladser > 3
    regler:
      - id: svag-dialog
        når: dialog.kendskab <= 2 og ro.stille = nej
        så:
          fund:
            kategori: opmærksomhedspunkt
            tekst: Dialogen er svag.
            anbefaling: Tal med de unge.

    """

  static let record = """
    # Et skema, som `tilsyn new` skriver det
    skema: S-1   # besøgets eget id
    tjekliste: prøve@1.0.0
    status: kladde   # skriv `endelig`, når skemaet er færdigt

    besøg:
      dato: 2026-03-12   # år-måned-dag, for eksempel 2026-03-12
      form: uanmeldt
      tilsynstype: drift
      socialtilsyn: Tilsyn Midt
      konsulenter: [K-12]   # jeres egne id'er, for eksempel [K-1, K-2]

    enhed:
      id: E-1   # stedets eget id, ikke et navn
      type: tilbud

    oplysninger:
      # Hvem bor der?
      #   Flere kan vælges, i skarp parentes: [barn, ung]
      aldersgrupper: [barn, ung]
      # Hvor mange pladser er der?
      pladser: 8

    svar:
      # ----------------
      # Dialog
      dialog:
        # Kender de platformene?
        #   `bedømmelse` skal udfyldes ved svar 1 og 2
        kendskab:
          svar: 5
          datakilder: [interview-barn]
          bedømmelse: |
            Vi talte med to unge.

            De viste deres telefoner.

        # Er der aftaler?
        aftaler:
          svar: 3
          datakilder:
            - interview-barn
            - observation
          bedømmelse: Der er aftaler om natten.

      # Ro
      ro:
        stille: ja
        # Er der låst?
        låst:
          svar: nej
          datakilder: []

    vurdering:
      dialog: |
        Fint.
      ro: |
        Der er ro.

    fund:
      - kategori: styrke
        tekst: De unge er glade.
      - {kategori: styrke, tekst: Der er ro.}

    opfølgning:
      - {hvad: Ring, hvem: K-12, frist: 2026-04-30}
      - hvad: Send aftalen
        hvem: K-12

    # Hvad stedet siger.
    bemærkninger: |
      Leder er enig.

    """
}
