import Inspection
import InspectionDesk
import InspectionYAML

/// Checklists that build on each other, in any order and number, and a record by one of them: each byte is a checklist, and says on
/// which it builds and what it changes.
enum Layers {
  static func run(_ bytes: UnsafeBufferPointer<UInt8>) throws(BrokenPromise) {
    guard let first = bytes.first else { return }
    // A byte may stand for many.
    let layers = bytes.dropFirst().prefix(64).flatMap { byte in
      repeatElement(byte, count: byte & 0xC0 == 0xC0 ? Int(byte & 0x3F) * 2 : 1)
    }.prefix(1_500)
    let texts = [Sample.text(rules: "")] + layers.enumerated().map { number, byte in text(number + 1, byte) }
    let names = texts.indices.map { "l\($0).yaml" }
    var byName: [String: [UInt8]] = [:]
    for (name, text) in zip(names, texts) { byName[name] = Array(text.utf8) }
    let documents = byName
    let catalogue = Catalogue([Records.shelf(names) { documents[$0] }])
    let wanted = first & 1 == 0 ? texts.count - 1 : Int(first >> 1) % texts.count
    let record =
      "skema: s\ntjekliste: \(id(wanted))@1.0.0\nenhed: {type: tilbud}\nsvar: {dialog: {ro: 2}}\n"
    try Array(record.utf8).withUnsafeBufferPointer { bytes throws(BrokenPromise) in
      try Records.run(bytes, catalogue)
    }
  }

  private static func id(_ number: Int) -> String { number == 0 ? "prøve" : "l\(number)" }

  private static func text(_ number: Int, _ byte: UInt8) -> String {
    // Mostly the one before, so that long chains come about.
    let below = byte & 7 == 0 ? Int(byte >> 3) % (number + 1) : number - 1
    let change =
      switch byte >> 3 & 3 {
      case 0: "titel: Anden"
      case 1: "fokuspunkter: [{id: dialog, kriterier: [{id: ro, vægt: \(byte)}]}]"
      case 2: "udgår: [{id: viden, begrundelse: Nej}]"
      default: "regler: [{id: r\(number), når: 'dialog.ro = 1', så: {fund: {kategori: styrke, tekst: T}}}]"
      }
    return "tjekliste: l\(number)\nversion: 1.0.0\ntitel: T\nbygger-på: \(id(below))@1.0.0\n\(change)\n"
  }
}
