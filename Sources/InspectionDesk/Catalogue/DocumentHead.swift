package import Inspection
import InspectionYAML

/// The id and version of a checklist, found by a look at the lines that begin at the left edge, without reading the document.
package struct ChecklistHead {
  package let id: String
  package let version: Version?

  private static let record = KeywordSet([.record, .tests])
  private static let checklist = KeywordSet([.checklist])
  private static let versionKey = KeywordSet([.version])

  /// `nil` when the document is no checklist.
  package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (id, version): (String?, Version?)
    for (key, value) in DocumentHead.lines(of: bytes) {
      if Self.record.match(key) != nil { return nil }
      if Self.checklist.match(key) != nil { id = value }
      if Self.versionKey.match(key) != nil { version = Version(value) }
    }
    guard let id else { return nil }
    self.id = PersonalNumber.masked(id)
    self.version = version
  }
}

/// Which checklist a file of test cases is for, found in the same way.
package struct CaseHead {
  /// `nil` where it says so in no way that is understood.
  package let id: String?

  private static let tests = KeywordSet([.tests])
  private static let parts = KeywordSet([.tests, .base, .cases])

  /// `nil` when the document has no test cases.
  package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let lines = DocumentHead.lines(of: bytes)
    guard lines.contains(where: { Self.parts.match($0.key) != nil }) else { return nil }
    let reference = lines.first { Self.tests.match($0.key) != nil }?.value
    id = reference.flatMap { ChecklistReference($0) }?.id
  }
}

/// The beginning of a document, looked at without reading it.
package enum DocumentHead {
  /// How much of a document is looked at.
  package static let size = 1 << 16

  /// The keys at the left edge, each with the first word behind it.
  static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [(key: String, value: String)] {
    let limit = min(bytes.count, size)
    func index(of byte: UInt8, from start: Int, before end: Int) -> Int {
      var index = start
      while index < end, bytes[index] != byte { index += 1 }
      return index
    }
    var lines: [(key: String, value: String)] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < limit {
      let (first, end) = (bytes[start], index(of: UInt8(ascii: "\n"), from: start, before: limit))
      if first > UInt8(ascii: "-") || first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
        let colon = index(of: UInt8(ascii: ":"), from: start, before: end)
        if colon < end { lines.append((word(bytes[start..<colon]), word(bytes[colon + 1..<end]))) }
      }
      start = end + 1
    }
    return lines
  }

  /// The first word, without quotes.
  private static func word(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
    let word = rest.drop(while: isBlank).prefix { !isBlank($0) }
    return String(decoding: word.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }, as: UTF8.self)
  }
}
