import Inspection
import TestSupport
import Testing

/// A slip that someone makes in one of the documents below: what is typed in place of what, and all that is told of it.
struct TypedSlip: Sendable, CustomTestStringConvertible {
  let right: String
  /// With marks around the place that is shown.
  let typed: String
  let code: String
  let message: Message
  let help: Message?

  typealias Words = (da: String, en: String, sv: String)

  init(_ right: String, _ typed: String, _ code: String, _ message: Words, _ help: Words?) {
    (self.right, self.typed, self.code) = (right, typed, code)
    self.message = Message(da: message.da, en: message.en, sv: message.sv)
    self.help = help.map { Message(da: $0.da, en: $0.en, sv: $0.sv) }
  }

  var testDescription: String { typed }

  /// One cause, one message, at its place; and what it advises to write mends it.
  func expect(in document: String, _ read: (String) -> [Diagnostic]) throws {
    let marked = MarkedText(document.replacing(right, with: typed, maxReplacements: 1))
    #expect(marked.text != document)
    let faults = read(marked.text)
    #expect(faults.count == 1, "\(faults.map { $0.told(in: .danish) })")
    let fault = try #require(faults.first)
    #expect(fault.code.id == code)
    // The documents are Danish, and so are the words that advice quotes.
    #expect(fault.message.quoting(in: .danish) == message.quoting(in: .danish))
    #expect(fault.help?.quoting(in: .danish) == help?.quoting(in: .danish))
    #expect(fault.range.start == marked.starts["1"])
    if let end = marked.ends["1"] { #expect(fault.range.end == end) }
    expectMendings(of: faults, in: marked.text, read: read)
    if fault.mendings.isEmpty, let mended = fault.mend(marked.text) {
      #expect(!read(mended).contains(fault), "\(mended)")
    }
  }
}

extension Diagnostic {
  /// The document as the Danish advice says, where it gives a line, a value or a sign to copy.
  fileprivate func mend(_ text: String) -> String? {
    guard let advice = help?.da else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let number = Int(range.start.line) - 1
    let quoted = advice.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    if let line = advice.firstRange(of: "skriv: "), code.id != "unknown-answer" {
      lines[number] = String(lines[number].prefix { $0 == " " } + advice[line.upperBound...])
    } else if advice.contains("` i stedet for `") {
      lines[number] = lines[number].replacing(quoted[3], with: quoted[1])
    } else if let value = value(advice, quoted) {
      var line = Array(lines[number].unicodeScalars)
      line.replaceSubrange(Int(range.start.column) - 1..<Int(range.end.column) - 1, with: value.unicodeScalars)
      lines[number] = String(String.UnicodeScalarView(line))
    } else {
      return nil
    }
    return lines.joined(separator: "\n")
  }

  /// What to put in the place of what is shown.
  private func value(_ advice: String, _ quoted: [String]) -> String? {
    if advice.hasPrefix("skriv: ") { return String(advice.dropFirst(7)) }
    if advice.hasPrefix("mente du") || advice.hasSuffix("` uden mellemrum") { return quoted[1] }
    let rest = advice.dropFirst(6)
    return advice.hasPrefix("skriv ") && (rest.first == "[" || !rest.contains(" ")) ? String(rest) : nil
  }
}

@Suite struct TypedSlipTable {
  @Test(arguments: TypedSlip.records + TypedSlip.texts + TypedSlip.answers) func ofRecords(_ slip: TypedSlip) throws {
    let checklist = try checklist(Self.checklistText)
    try slip.expect(in: Self.recordText) {
      let head = recordHeadFaults($0)
      return head.isEmpty ? recordFaults($0, for: checklist) : head
    }
  }

  @Test(arguments: TypedSlip.checklists + TypedSlip.values + TypedSlip.conditions) func ofChecklists(_ slip: TypedSlip)
    throws
  {
    try slip.expect(in: Self.checklistText, checklistFaults)
  }

  private static let checklistText = """
    tjekliste: prøve
    version: 1.0.0
    titel: Prøve
    beregning: {mindste-dækning: 50%}
    enheder: {tilbud: Tilbud, plejefamilie: Plejefamilie}
    oplysninger:
      aldersgrupper: {valgmuligheder: {barn: Børn, ung: Unge, voksen: Voksne}, flere: ja}
      pladser: {tal: {mindst: 0}}
      taget: {dato: {}}
    datakildetyper: {interview: Interview, observation: Observation}
    skalaer:
      opfyldelse:
        - {værdi: 5, tekst: Høj, score: 5}
        - {værdi: 3, tekst: Middel, score: 3}
        - {værdi: 1, tekst: Lav, score: 1}
      ja-nej: [{værdi: ja, score: 5}, {værdi: nej, score: 1}]
    niveauer:
      fokuspunkt: [{fra: 3, id: høj}, {fra: 1, id: lav}]
    fokuspunkter:
      - id: dialog
        titel: Dialog
        kriterier:
          - id: ro
            spørgsmål: Er der ro?
            vægt: 2
            fund:
              - når: score <= 2
                kategori: styrke
                tekst: T
          - id: låst
            spørgsmål: Er der låst?
            skala: ja-nej
    regler:
      - id: r
        når: dialog.ro <= 2
        så:
          fund:
            kategori: styrke
            tekst: T

    """

  private static let recordText = """
    skema: 2026-1
    tjekliste: prøve@1.0.0
    status: kladde
    besøg:
      dato: 2026-03-12
      form: uanmeldt
    enhed: {id: A, type: tilbud}
    oplysninger: {pladser: 1}
    svar:
      dialog:
        ro: 3
        låst:
          svar: nej
          datakilder: [interview, observation]
          bedømmelse: |
            Der var åbent.
    vurdering:
      dialog:
        tekst: Fint.
    opfølgning:
      - hvad: Ring
        hvem: K-1
    bemærkninger: Ingen.

    """
}
