import Inspection
import InspectionReports
import InspectionYAML
import TestSupport
import Testing

/// A CPR number that stands anywhere in a checklist or a record is warned about there, and nothing that is made of them shows it.
@Suite struct PersonalNumbersShownNowhere {
  /// Every place of a text has its word in marks; the same word is the same thing.
  private static let checklist = """
    # «kommentar»
    tjekliste: «prøve»
    version: «1.0.0»
    sprog: «da»
    titel: {da: «Titel», en: «Title», «plejefamilie»: «Familietitel»}
    grundlag: {titel: «Kilde», udgiver: «Udgiver», dato: «2020-09-01», henvisning: «Side et»}
    forbehold: >
      «Forbehold»
    gælder: {fra: «2020-01-01»}
    ændringer: [{version: «0.9.0», dato: «2020-02-02», tekst: «Ny udgave»}]
    enheder: {«plejefamilie»: «Familie», «tilbud»: "«Et tilbud»"}
    tilsynstyper: {«drift»: «Driftstilsyn»}
    oplysninger:
      «alder»: {spørgsmål: «Hvor gamle?», valgmuligheder: {«ung»: «Ung», gammel: Gammel}, flere: «ja», påkrævet: ja}
      pladser: {spørgsmål: Hvor mange?, tal: {mindst: «0», højst: «9»}, påkrævet: ja}
    datakildetyper: {«samtale»: '«En samtale»', «syn»: Syn}
    skalaer:
      «grad»: [{værdi: «høj», tekst: «Højt», score: «2»}, {værdi: «lav», tekst: Lavt, score: 1}]
      «frit»: {tekst: «fri»}
      tal: {tal: {mindst: 0}, trin: [{fra: «0», score: 1}]}
    beregning: {mindste-dækning: «50%», fokuspunkt: {metode: «gennemsnit»}}
    niveauer: {fokuspunkt: [{fra: 1, id: «godt», tekst: «Godt nok»}]}
    fokuspunkter:
      - id: «dialog»
        titel: «Dialogen»
        vejledning: |
          «Vejledningen»
        kriterier:
          - id: «ro»
            spørgsmål: {«plejefamilie»: «Er der ro?», tilbud: «Er der ro her?»}
            vejledning: «Se efter»
            trin: {«høj»: «Der er ro»}
            skala: «grad»
            vægt: «1/2»
            mærker: [«privatliv»]
            henvisning: «§ 5»
            datakildekrav: {mindst: 3, slags: 2}
            bedømmelse: {påkrævet-når: svar = «lav» eller «alder» har «ung»}
            fund: [{når: svar = «høj», kategori: «styrke», tekst: «Der var ro», anbefaling: «Bliv ved», henvisning: «§ 6»}]
          - {id: «have», spørgsmål: Er der en have?, skala: «frit»}
          - {id: «gård», spørgsmål: Er der en gård?, gælder-når: enhed.type = «tilbud»}
          - {id: «loft», spørgsmål: Er der et loft?}
          - {id: «kælder», spørgsmål: Er der en kælder?}
    regler:
      - {id: «regel», når: «dialog».«ro» = høj, så: {fund: {kategori: alvorligt-forhold, tekst: «Reglens fund»}}}
      - {id: «uafgjort», når: «dialog».«loft» = høj, så: {fund: {kategori: alvorligt-forhold, tekst: Noget}}}
      - {id: uden, så: {ingen-score: [{af: samlet, begrundelse: «Fordi»}]}}
    """

  private static let record = """
    # «note»
    skema: «besøg»
    tjekliste: «prøve»@«1.0.0»
    status: «kladde»
    besøg: {dato: «2026-03-12», form: «anmeldt», tilsynstype: «drift», socialtilsyn: «Midt», konsulenter: [«Konsulent», To]}
    enhed: {id: «Enhed», type: «plejefamilie»}
    oplysninger: {«alder»: [«ung»]}
    svar:
      «dialog»:
        «ro»: {svar: «høj», bedømmelse: «Talte med dem», datakilder: [{type: «samtale», dato: «2026-03-01», tekst: «I haven»}, «syn»]}
        «have»: «Med træer»
        «gård»: høj
        «kælder»: {ikke-belyst: «Der var låst»} # «bagefter»
    vurdering: {«dialog»: {tekst: «Min tekst», niveau: «godt», begrundelse: «Min grund»}}
    fund: [{fokuspunkt: «dialog», kategori: «styrke», tekst: «Eget fund», anbefaling: «Eget råd», henvisning: «Egen kilde»}]
    fravalgte-fund: {«regel»: «Uenig»}
    «opfølgning»: [{hvad: «Ring», hvem: «Leder», frist: «2026-05-01»}, «Skriv»]
    bemærkninger: |
      «Stedets ord»
      og flere.
    """

  private static let words = (texts(of: checklist) + texts(of: record)).reduce(into: [String]()) {
    if !$0.contains($1) { $0.append($1) }
  }

  private static func texts(of marked: String) -> [String] {
    marked.split(separator: "«").dropFirst().compactMap { $0.split(separator: "»").first.map(String.init) }
  }

  /// The document with something else for one of its words.
  private static func filled(_ marked: String, _ word: String, with text: String) -> String {
    marked.replacing("«\(word)»", with: text).replacing("«", with: "").replacing("»", with: "")
  }

  private static let numbers = ["", "-", " ", "\u{2011}", "\u{2013}", "\u{AD}", "\u{A0}"].map {
    "010203\($0)1234"
  }

  @Test func withoutANumberAllIsWell() throws {
    let (outputs, checklist, record) = Self.made(of: "", with: "")
    #expect(checklist.map { $0.told(in: .danish) } == [])
    #expect(
      record.map(\.code.id) == ["answer-not-applicable", "note-in-comment", "nobody-to-do-it"],
      "\(record.map { $0.told(in: .danish) })")
    #expect(outputs.contains { $0.contains("Reglens fund") && $0.contains("Eget råd") })
  }

  @Test(arguments: words.indices) func aNumberInPlaceOfAWord(index: Int) {
    let word = Self.words[index]
    let number = Self.numbers[index % Self.numbers.count]
    for text in ["\(word) \(number)", "\(word)-\(number)"] { expectHidden(text, at: word) }
  }

  /// As a long text is wrapped, and as programs write it.
  @Test(arguments: ["Forbehold", "Vejledningen", "Dialogen", "Talte med dem", "Stedets ord"])
  func aNumberOverTwoLinesOrInQuotes(word: String) {
    expectHidden("\(word) 010203-\n        1234", at: word)
    expectHidden("\"\(word)\\n010203\\u20111234\"", at: word)
  }

  private func expectHidden(_ text: String, at word: String) {
    let (outputs, checklist, record) = Self.made(of: word, with: text)
    for output in outputs where output.contains("010203") { Issue.record("\(text):\n\(output)") }
    let isTold = (checklist: Self.warns(checklist), record: Self.warns(record))
    #expect(isTold.checklist == Self.checklist.contains("«\(word)»"), "\(text)")
    #expect(isTold.record == Self.record.contains("«\(word)»"), "\(text)")
  }

  private static func warns(_ diagnostics: [Diagnostic]) -> Bool { diagnostics.contains { $0.code.id == "cpr-number" } }

  /// Everything that is written about the two documents, and what is said about each.
  private static func made(
    of word: String, with text: String
  ) -> (outputs: [String], checklist: [Diagnostic], record: [Diagnostic]) {
    let (yaml, visit) = (filled(checklist, word, with: text), filled(record, word, with: text))
    let checklist = TestSupport.reading(ofChecklist: yaml)
    var outputs = shown(checklist.diagnostics, of: yaml)
    let base = checklist.value ?? TestSupport.reading(ofChecklist: filled(Self.checklist, "", with: "")).value
    guard let base else { return (outputs, checklist.diagnostics, []) }
    let record = recordReading(visit, for: base)
    outputs += shown(record.diagnostics, of: visit)
    let assessed = record.value.map { base.assess($0, warnings: record.diagnostics) }
    if let assessment = assessed?.value {
      for language in Language.allCases { outputs += reports(assessment, language) }
    }
    return (outputs, checklist.diagnostics, assessed?.value?.warnings ?? record.diagnostics)
  }

  private static func recordReading(_ text: String, for checklist: Checklist) -> Reading<Record> {
    var reader = DocumentReader()
    return Array(text.utf8).withUnsafeBufferPointer { bytes in
      let faults = reader.open(RawDocument(bytes: bytes))
      let reading = reader.record(for: checklist)
      return Reading(reading.value, faults + reader.recordHead().diagnostics + reading.diagnostics)
    }
  }

  private static func shown(_ diagnostics: [Diagnostic], of text: String) -> [String] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var reader = DocumentReader()
      _ = reader.open(RawDocument(bytes: bytes))
      let document = reader.document
      return Language.allCases.flatMap { language in
        var json = JSONWriter(indented: true)
        JSONDiagnostics.write(
          diagnostics, record: reader.recordHead().head.id, file: "f", language: language, to: &json)
        return [
          diagnosticText(diagnostics, file: "f", language: language) { document.text(ofLine: $0) }.description,
          String(decoding: json.written, as: UTF8.self),
        ]
      }
    }
  }

  private static func reports(_ assessment: Assessment, _ language: Language) -> [String] {
    var json = JSONWriter(indented: true)
    JSONReport.write(assessment, file: "f", language: language, to: &json)
    let table = VisitTable(assessment.checklist, language: language, width: 80)
    let forms = [0, 1].map { unit in
      RecordForm(
        assessment.checklist, unit: unit, purpose: 0, language: language, earlier: unit == 0 ? assessment : nil)
    }
    return [
      textReport(assessment, file: "f", language: language).description,
      textReport(assessment, file: "f", language: language, isFull: true).description,
      (table.head + table.row(assessment)).description,
      String(decoding: json.written, as: UTF8.self),
    ]
      + forms.flatMap {
        [
          RecordTemplate.yaml($0, id: "1", date: nil), ReportTests.text(ConversationGuide.markdown($0)),
          ReportTests.text(ConversationGuide.html($0)),
        ]
      }
  }
}
