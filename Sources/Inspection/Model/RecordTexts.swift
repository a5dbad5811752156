/// The texts under a record's questions, one after another in one piece of memory: a record has dozens of them.
struct RecordTexts: Sendable {
  private var bytes: [UInt8] = []

  /// Keeps a text.
  @inline(__always)
  mutating func add(_ utf8: UnsafeBufferPointer<UInt8>) -> RecordText {
    if bytes.isEmpty { bytes.reserveCapacity(4096) }
    let text = RecordText(start: Int32(bytes.count), count: Int32(utf8.count))
    bytes.append(contentsOf: utf8)
    return text
  }

  /// The bytes of a text, valid until `body` returns.
  @inline(__always)
  func withBytes(of text: RecordText, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[text.range]))
    }
  }

  subscript(text: RecordText) -> String {
    String(decoding: bytes[text.range], as: UTF8.self)
  }
}

/// Where a text lies among those of its record; only this one can read it.
public struct RecordText: Sendable {
  fileprivate let start: Int32
  fileprivate let count: Int32
  fileprivate var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

extension Record {
  /// The inspector's words on the answer to an item.
  package func note(of item: Int) -> String? { answers[item].note.map { texts[$0] } }

  /// Why an item is not relevant, not in focus or not established.
  package func reason(of item: Int) -> String? { answers[item].reason.map { texts[$0] } }

  /// What is said of a source of this record.
  package func text(of source: EvidenceSource) -> String? { source.text.map { texts[$0] } }

  /// Takes up a text, valid UTF-8, to be the note or reason of an answer or the text of a source.
  @inline(__always)
  package mutating func keep(_ utf8: UnsafeBufferPointer<UInt8>) -> RecordText { texts.add(utf8) }

  package mutating func keep(_ text: String) -> RecordText {
    var text = text
    return text.withUTF8 { texts.add($0) }
  }

  /// The bytes of one of the record's texts, valid until `body` returns.
  @inline(__always)
  package func withUTF8(of text: RecordText, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    texts.withBytes(of: text, body)
  }
}
