import Inspection
import InspectionChecklists
import InspectionDesk

/// A shipped checklist and a record by it, changed line by line and number by number: three bytes are a change.
enum Together {
  static func run(_ bytes: UnsafeBufferPointer<UInt8>) throws(BrokenPromise) {
    guard let pair = pairs.randomElement(by: bytes.first) else { return }
    var checklist = Lines(pair.checklist)
    var record = Lines(pair.record)
    var rest = bytes.dropFirst().prefix(3 * 40)
    while rest.count >= 3 {
      let change = Array(rest.prefix(3))
      rest = rest.dropFirst(3)
      if change[0] & 1 == 0 { checklist.change(change) } else { record.change(change) }
    }
    let text = checklist.text
    let catalogue = Catalogue([Records.shelf(["prøve.yaml"]) { _ in Array(text.utf8) }])
    try Array(record.text.utf8).withUnsafeBufferPointer { bytes throws(BrokenPromise) in
      try Records.run(bytes, catalogue)
    }
  }

  private static let pairs = [
    (
      checklist: Sample.text(
        rules: """
          regler:
            - {id: a, når: 'dialog.ro = 1', så: {fund: {kategori: styrke, tekst: T}}}
            - {id: b, når: 'antal(dialog, score <= 2) >= 2', så: {loft: {af: dialog, højst: 2}, justering: {af: viden, med: -1}}}
            - {id: c, når: 'pladser > 10', så: {gulv: {af: viden, mindst: 2}}}
          """),
      record: Sample.records[4]
    ),
    (checklist: Sample.text(rules: ""), record: Sample.records[5]),
  ]
}

extension Array {
  fileprivate func randomElement(by byte: UInt8?) -> Element? { byte.map { self[Int($0) % count] } }
}

/// The lines of a document.
private struct Lines {
  var lines: [String]

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  var text: String { lines.joined(separator: "\n") }

  private static let numbers = [
    "0", "-1", "1/3", "1/9223372036854775807", "9223372036854775807", "0.000000001", "100%", "1e9", "3", "24",
    "2026-02-30",
    "9999-12-31", "", "[]", "{}", "~", "ja", "\"\\u0600<\"",
  ]

  mutating func change(_ bytes: [UInt8]) {
    if lines.isEmpty { return }
    let line = Int(bytes[1]) % lines.count
    switch bytes[0] >> 1 & 3 {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[Int(bytes[2]) % lines.count], at: line)
    case 2:
      lines[line] = replacingWord(in: lines[line], bytes[2], Self.numbers[Int(bytes[2] >> 2) % Self.numbers.count])
    default: lines[line] = String(repeating: " ", count: Int(bytes[2] & 7)) + lines[line].drop { $0 == " " }
    }
  }

  /// Another word where one of the line's numbers or values stands.
  private func replacingWord(in line: String, _ which: UInt8, _ word: String) -> String {
    var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let values = words.indices.filter { !words[$0].isEmpty && !words[$0].hasSuffix(":") }
    guard !values.isEmpty else { return line }
    let index = values[Int(which & 3) % values.count]
    let end = words[index].reversed().prefix { "},])'".contains($0) }
    words[index] = word + String(end.reversed())
    return words.joined(separator: " ")
  }
}
