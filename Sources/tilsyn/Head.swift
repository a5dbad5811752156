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
    for (key, value) in Self.lines(of: bytes) {
      if Self.record.match(key) != nil { return nil }
      if Self.checklist.match(key) != nil { id = value }
      if Self.versionKey.match(key) != nil { version = Version(value) }
    }
    guard let id else { return nil }
    self.id = PersonalNumber.masked(id)
    self.version = version
  }

  /// The keys at the left edge, each with the first word behind it.
  fileprivate static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [(key: String, value: String)] {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    return bytes.prefix(1 << 16).split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let first = line.first,
        first > UInt8(ascii: "-") || first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"),
        let colon = line.firstIndex(of: UInt8(ascii: ":"))
      else { return nil }
      return (Self.word(line[..<colon]), Self.word(line[(colon + 1)...]))
    }
  }

  /// The first word, without quotes.
  private static func word(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let text = String(decoding: rest, as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).first.map { $0.filter { $0 != "\"" && $0 != "'" } } ?? ""
  }
}

/// Which checklist a file of test cases is for, found in the same way.
struct CaseHead {
  /// `nil` where it says so in no way that is understood.
  let id: String?

  private static let tests = KeywordSet([.tests])
  private static let parts = KeywordSet([.tests, .base, .cases])

  /// `nil` when the document has no test cases.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let lines = Head.lines(of: bytes)
    guard lines.contains(where: { Self.parts.match($0.key) != nil }) else { return nil }
    let reference = lines.first { Self.tests.match($0.key) != nil }?.value
    id = reference.flatMap { ChecklistReference($0) }?.id
  }
}
