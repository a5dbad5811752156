import Inspection
import InspectionAnalysis
import InspectionChecklists
import InspectionDesk
import InspectionYAML

/// A checklist and a record by it, their trees and numbers changed: four bytes are a change.
package enum Together {
  static func run(_ bytes: UnsafeBufferPointer<UInt8>) throws(BrokenPromise) {
    var (checklist, record) = (Self.checklist, Self.record)
    var rest = bytes.prefix(4 * 32)
    while rest.count >= 4 {
      let change = TreeChange(Array(rest.prefix(4)))
      rest = rest.dropFirst(4)
      if change.isOfRecord { change.make(in: &record) } else { change.make(in: &checklist) }
    }
    let text = checklist.text + "\n"
    let catalogue = Catalogue([Records.shelf(["prøve.yaml"]) { _ in Array(text.utf8) }])
    try Array((record.text + "\n").utf8).withUnsafeBufferPointer { bytes throws(BrokenPromise) in
      try Records.run(bytes, catalogue)
    }
    let read = Sample.read(text) { $0.checklist() }
    try Array(text.utf8).withUnsafeBufferPointer { bytes throws(BrokenPromise) in
      try read.diagnostics.checkPlaces(in: bytes)
    }
    guard let checklist = read.value else { return }
    let remarks = checklist.remarks(besides: [], within: 500)
    try promise(remarks.allSatisfy { !$0.fault.message.da.isEmpty }, "a remark says nothing")
  }

  /// As they are before anything is changed: the record is scored by the checklist.
  package static var isSound: Bool {
    guard let checklist = Sample.read(checklist.text + "\n", { $0.checklist() }).value else { return false }
    return Sample.read(record.text + "\n", { $0.record(for: checklist) }).value != nil
  }

  private static let checklist = FlowTree(
    """
    {tjekliste: prøve, version: 1.0.0, titel: Prøve, enheder: {tilbud: Tilbud, plejefamilie: Plejefamilie},
    datakildetyper: {interview: Interview, dokument: Dokument}, tilsynstyper: {drift: Drift, nyt: Nyt}, offentlige-rapporter: [tilbud],
    oplysninger: {pladser: {spørgsmål: 'Hvor mange?', tal: {mindst: 0, højst: 40}}, opdateret: {spørgsmål: 'Hvornår?', dato: ja},
    emner: {spørgsmål: 'Hvilke?', valgmuligheder: {mobil: Mobil, spil: Spil}, flere: ja}},
    skalaer: {grad: [{værdi: 3, tekst: Høj, score: 3}, {værdi: 2, tekst: Mellem, score: 2}, {værdi: 1, tekst: Lav, score: 1}],
    antal: {tal: {mindst: 0, højst: 9}, trin: [{fra: 0, score: 3}, {fra: 2, score: 2}, {fra: 5, score: 1}]}, frit: {tekst: fri}},
    beregning: {mindste-dækning: 10%, fokuspunkt: {metode: gennemsnit}},
    niveauer: {fokuspunkt: [{fra: 0, id: lav, score: 1}, {fra: 2, id: høj, tekst: Høj, score: 3}], samlet: [{fra: 1, id: en}, {fra: 2, id: to}]},
    fokuspunkter: [{id: dialog, titel: Dialog, kriterier: [{id: ro, spørgsmål: 'Er der ro?', mærker: [børn], vægt: 2},
    {id: fejl, spørgsmål: 'Hvor mange?', skala: antal, mærker: [børn], vægt: 1/3}, {id: ord, spørgsmål: 'Hvad siger de?', skala: frit}]},
    {id: viden, titel: Viden, vægt: 3, kriterier: [{id: kursus, spørgsmål: 'Er der kurser?', gælder-når: 'pladser > 2'},
    {id: tid, spørgsmål: 'Er der tid?', indikatorer: [{id: dag, spørgsmål: 'Om dagen?'}, {id: nat, spørgsmål: 'Om natten?', vægt: 0.5}]}]}],
    regler: [{id: a, når: 'dialog.ro = 1', så: {fund: {kategori: styrke, tekst: T, fokuspunkt: dialog}}},
    {id: b, når: 'antal(dialog, score <= 2) >= 2', så: {loft: {af: dialog, højst: 2}, justering: {af: viden, med: -1}}},
    {id: c, når: 'pladser > 10 eller opdateret < besøg.dato - 2 år', så: {gulv: {af: viden, mindst: 2}, til-konsulenten: {tekst: Spørg}}}]}
    """)
  private static let record = FlowTree(
    """
    {skema: s, tjekliste: prøve, status: endelig, besøg: {dato: 2026-03-12, form: anmeldt, tilsynstype: drift, socialtilsyn: Øst, konsulenter: [K]},
    enhed: {id: T-1, type: tilbud}, oplysninger: {pladser: 4, opdateret: 2025-02-28, emner: [spil]},
    svar: {dialog: {ro: {svar: 3, bedømmelse: Ja, datakilder: [{type: interview, tekst: T}]}, fejl: 7, ord: Ja},
    viden: {kursus: {ikke-relevant: Nej}, tid: {dag: 2, nat: {ikke-belyst: Nej}}}},
    vurdering: {dialog: {tekst: Godt, niveau: høj, begrundelse: B}}, fravalgte-fund: {a: Nej}, bemærkninger: Tak}
    """)
}

/// One change of a tree, made of bytes.
private struct TreeChange {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isOfRecord: Bool { bytes[0] & 0x80 != 0 }

  private static let words =
    [
      "0", "-1", "1", "1/3", "1/9223372036854775807", "9223372036854775807", "-9223372036854775808", "1000000007/3",
      "0.000000001", "100%", "1e9", "3", "24", "99999999999", "2026-02-30", "9999-12-31", "0001-01-01", "", "~", "ja",
      "\u{600}<b>\u{301}", "=1+1", "a|b`*", "\u{202E}", "010190-1234", "any(dialog, any(dialog, score = 1))",
      "gennemsnit(dialog) > viden", "dialog.ro = 1 og ikke viden er ubesvaret", "enhed.type = tilbud",
      "antal(alle, svar har uddybning) > 1", "dialog", "samlet", "prøve@1.0.0", "grad", "antal", "frit",
    ] + Keyword.allCases.flatMap { [$0.word(in: .danish), $0.canonical] }

  private var word: String { Self.words[(Int(bytes[2]) << 8 | Int(bytes[3])) % Self.words.count] }

  func make(in tree: inout FlowTree) {
    let count = tree.count
    if count > 2_000 { return }
    let place = (Int(bytes[0] & 3) << 8 | Int(bytes[1])) % count
    let other = tree.node((Int(bytes[2]) << 8 | Int(bytes[3])) % count)
    switch bytes[0] >> 2 & 7 {
    case 0: tree.change(place) { _ in [] }
    case 1: tree.change(place) { [$0, $0] }
    case 2: tree.change(place) { _ in [other] }
    case 3: tree.change(place) { [.list([$0])] }
    case 4: tree.change(place) { [.fields([(word, $0)])] }
    case 5:
      tree.change(place) { node in
        guard case .fields(var fields) = node, !fields.isEmpty else { return [.word(word)] }
        fields[Int(bytes[2]) % fields.count].key = word
        return [.fields(fields)]
      }
    default: tree.change(place) { [$0.withFirstWord(word)] }
    }
  }
}

extension FlowTree {
  /// Another word in place of this one, or of the last below.
  fileprivate func withFirstWord(_ word: String) -> FlowTree {
    switch self {
    case .word: return .word(word)
    case .list(var items):
      if let last = items.popLast() { items.append(last.withFirstWord(word)) }
      return .list(items)
    case .fields(var fields):
      if let last = fields.popLast() { fields.append((last.key, last.value.withFirstWord(word))) }
      return .fields(fields)
    }
  }
}
