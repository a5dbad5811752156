import Inspection
import InspectionYAML

/// A small checklist with something of everything that conditions read, and records by it.
enum Sample {
  static let checklist = checklist(rules: "")

  static func checklist(rules: String) -> Checklist? { read(text(rules: rules)) { $0.checklist() }.value }

  static func read<Value>(
    _ text: String, _ read: (borrowing DocumentReader) -> Reading<Value>
  ) -> Reading<Value> {
    var reader = DocumentReader()
    return Array(text.utf8).withUnsafeBufferPointer { bytes in
      let faults = reader.open(RawDocument(bytes: bytes))
      return faults.hasErrors ? Reading(nil, faults) : read(reader)
    }
  }

  static func text(rules: String) -> String {
    """
    tjekliste: prøve
    version: 1.0.0
    titel: Prøve
    enheder: {tilbud: Tilbud, plejefamilie: Plejefamilie}
    datakildetyper: {interview: Interview, dokument: Dokument}
    oplysninger:
      pladser: {spørgsmål: Hvor mange?, tal: {mindst: 0, højst: 40}}
      opdateret: {spørgsmål: Hvornår?, dato: ja}
      emner: {spørgsmål: Hvilke?, valgmuligheder: {mobil: Mobil, spil: Spil}, flere: ja}
    skalaer:
      grad: [{værdi: 3, tekst: Høj, score: 3}, {værdi: 2, tekst: Mellem, score: 2}, {værdi: 1, tekst: Lav, score: 1}]
      antal: {tal: {mindst: 0, højst: 9}, trin: [{fra: 0, score: 3}, {fra: 2, score: 2}, {fra: 5, score: 1}]}
      frit: {tekst: fri}
    beregning: {mindste-dækning: 10%}
    niveauer: {fokuspunkt: [{fra: 0, id: lav}, {fra: 2, id: høj, tekst: Høj}]}
    fokuspunkter:
      - id: dialog
        titel: Dialog
        kriterier:
          - {id: ro, spørgsmål: Er der ro?, mærker: [børn]}
          - {id: fejl, spørgsmål: Hvor mange?, skala: antal, mærker: [børn]}
          - {id: ord, spørgsmål: Hvad siger de?, skala: frit}
      - id: viden
        titel: Viden
        kriterier: [{id: kursus, spørgsmål: Er der kurser?}, {id: tid, spørgsmål: Er der tid?}]
    \(rules)
    """
  }

  static let records = [
    "", "status: endelig", "svar: {dialog: {ro: 1, fejl: 7}}",
    "svar: {dialog: {ro: 3, fejl: 0, ord: Ja}, viden: {kursus: 2}}",
    "svar: {dialog: {ro: {ikke-relevant: Nej}, fejl: 2}, viden: {ikke-i-fokus: Nej}}\noplysninger: {pladser: 4, emner: [spil]}",
    "svar: {viden: {kursus: 1, tid: 3}}\noplysninger: {pladser: 40, opdateret: 2025-02-28, emner: [mobil, spil]}",
  ].map {
    "skema: s\ntjekliste: prøve\nbesøg: {dato: 2026-03-12}\nenhed: {type: tilbud}\n\($0)\n"
  }
}
