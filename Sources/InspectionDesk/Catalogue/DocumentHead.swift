package import Inspection
import InspectionYAML

/// The id and version of a checklist, found by a look at the lines that begin at the left edge, without reading the document.
package struct ChecklistHead: Sendable {
  package let id: String
  package let version: Version?
  /// Whether it says so in the plainest way: `draft: yes`.
  let isDraft: Bool

  private static let provisional = KeywordSet([.provisional])
  private static let yes = KeywordSet([.yes])
  private static let record = KeywordSet([.record, .tests])
  private static let checklist = KeywordSet([.checklist])
  private static let versionKey = KeywordSet([.version])

  init(id: String, version: Version?, isDraft: Bool = false) {
    (self.id, self.version, self.isDraft) = (PersonalNumber.masked(id), version, isDraft)
  }

  /// `nil` when the document is no checklist.
  package init?(_ bytes: UnsafeBufferPointer<UInt8>) { self.init(DocumentHead.lines(of: bytes)) }

  init?(_ lines: [DocumentHead.Line]) {
    var (id, version, isDraft): (String?, Version?, Bool) = (nil, nil, false)
    for (key, value) in lines {
      if Self.record.match(key) != nil { return nil }
      if Self.checklist.match(key) != nil { id = value }
      if Self.versionKey.match(key) != nil { version = Version(value) }
      if Self.provisional.match(key) != nil { isDraft = Self.yes.match(value) != nil }
    }
    guard let id else { return nil }
    self.init(id: id, version: version, isDraft: isDraft)
  }

  /// The same of a document that can't be read, in whatever way it was saved.
  package init?(ofUnreadable bytes: UnsafeBufferPointer<UInt8>) {
    guard let foreign = ForeignText(bytes) else {
      self.init(bytes)
      return
    }
    var lines = Array(foreign.text.utf8)
    for index in lines.indices where lines[index] == UInt8(ascii: "\r") { lines[index] = UInt8(ascii: "\n") }
    guard let head = lines.withUnsafeBufferPointer({ ChecklistHead($0) }) else { return nil }
    self = head
  }

  /// Whether this may be an id, so that a record can name it.
  var hasUsableID: Bool { !id.isEmpty && !id.contains { $0.isWhitespace } }
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

  typealias Line = (key: String, value: String)

  private static let records = KeywordSet([.record, .tests, .base, .cases])

  /// Whether it says of itself that it is a record or has test cases.
  static func isRecordOrTests(_ lines: [Line]) -> Bool {
    lines.contains { records.match($0.key) != nil }
  }

  private static let record = KeywordSet([.record])
  private static let checklist = KeywordSet([.checklist])

  private static let tests = KeywordSet([.tests])

  /// The checklist that a record or test cases name.
  static func checklist(in bytes: UnsafeBufferPointer<UInt8>) -> ChecklistReference? {
    let lines = lines(of: bytes)
    if let tested = lines.first(where: { tests.match($0.key) != nil }) { return ChecklistReference(tested.value) }
    guard lines.contains(where: { record.match($0.key) != nil }) else { return nil }
    return lines.first { checklist.match($0.key) != nil }.flatMap { ChecklistReference($0.value) }
  }

  /// The keys at the left edge, each with what stands behind it on its line.
  static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [Line] {
    let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(size))
    var lines: [Line] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let (first, end) = (bytes[start], bytes.offset(of: UInt8(ascii: "\n"), from: start) ?? bytes.count)
      if first > UInt8(ascii: "-") || first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if let colon = line.offset(of: UInt8(ascii: ":"), from: 0) {
          lines.append((text(line[..<colon]), text(line[(colon + 1)...])))
        }
      }
      start = end + 1
    }
    return lines
  }

  /// Without blanks around it, quotes, and a comment behind it.
  private static func text(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 9...13 ~= byte }
    var (start, end) = (rest.startIndex, rest.startIndex)
    while end < rest.endIndex, end == start || rest[end] != UInt8(ascii: "#") || !isBlank(rest[end - 1]) { end += 1 }
    while start < end, isBlank(rest[start]) { start += 1 }
    while start < end, isBlank(rest[end - 1]) { end -= 1 }
    let text = rest[start..<end]
    func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
    return text.contains(where: isQuote)
      ? String(decoding: text.filter { !isQuote($0) }, as: UTF8.self) : String(decoding: text, as: UTF8.self)
  }
}
