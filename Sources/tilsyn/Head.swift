import Inspection
import InspectionYAML

/// The id and version of a checklist, found by a look at the lines that begin at the left edge, without reading the document.
struct Head {
  let id: String
  let version: Version?

  private static let record = KeywordSet([.record, .tests])
  private static let checklist = KeywordSet([.checklist])
  private static let versionKey = KeywordSet([.version])

  /// `nil` when the document is no checklist.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (id, version): (String?, Version?)
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    for line in bytes.prefix(1 << 16).split(separator: UInt8(ascii: "\n")) {
      guard let first = line.first,
        first > UInt8(ascii: "-") || first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"),
        let colon = line.firstIndex(of: UInt8(ascii: ":"))
      else { continue }
      let key = Self.word(line[..<colon])
      if Self.record.match(key) != nil { return nil }
      let isID = Self.checklist.match(key) != nil
      guard isID || Self.versionKey.match(key) != nil else { continue }
      let value = Self.word(line[(colon + 1)...])
      if isID { id = value } else { version = Version(value) }
    }
    guard let id else { return nil }
    self.id = PersonalNumber.masked(id)
    self.version = version
  }

  /// The first word, without quotes.
  private static func word(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let text = String(decoding: rest, as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).first.map { $0.filter { $0 != "\"" && $0 != "'" } } ?? ""
  }
}
