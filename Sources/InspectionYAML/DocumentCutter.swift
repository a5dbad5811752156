internal import CYAML
import Inspection

/// Cuts a stream of bytes into YAML documents without reading them: before each line `---`, after each line `...`, and before each line
/// that is an assessment.
///
/// It holds one document and what was read beyond it. A document over `Limits.documentBytes` is handed on once, as far as it
/// was read by then, so that it can be refused; the rest of it is skipped.
package struct DocumentCutter: ~Copyable {
  private var buffer: UnsafeMutableRawBufferPointer
  private var filled = 0
  /// Where the document begins that is being looked at, and on which line.
  private var start = 0
  private var startLine = 1
  /// Everything before this offset was looked at; `line` is its line.
  private var scanned = 0
  private var line = 1
  private var atLineStart = true
  private var atStreamStart = true
  /// Whether the document has begun: with `---`, or with anything but blank lines, comments and directives.
  private var hasBegun = false
  private var endsAfterLine = false
  private var isSkipping = false
  /// Whether there were assessments on lines of their own, as `score --format ndjson` writes them.
  private var hasAssessments = false

  package init(capacity: Int = 1 << 16) {
    buffer = .allocate(byteCount: max(capacity, 16), alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// How many bytes it has room for.
  var capacity: Int { buffer.count }

  /// Adds bytes of the stream. Documents handed out before are no longer valid.
  package mutating func append(_ bytes: UnsafeRawBufferPointer) {
    fill(atLeast: bytes.count) { space in
      space.copyMemory(from: bytes)
      return bytes.count
    }
  }

  /// Lets `read` write the stream's next bytes into free space and say how many. Documents handed out before are no longer valid.
  @discardableResult
  package mutating func fill<Fault: Error>(
    atLeast count: Int, _ read: (UnsafeMutableRawBufferPointer) throws(Fault) -> Int
  ) throws(Fault) -> Int {
    makeRoom(for: count)
    let added = try read(UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
    precondition(added >= 0 && added <= buffer.count - filled, "more bytes read than there was room for")
    filled += added
    return added
  }

  private mutating func makeRoom(for count: Int) {
    let kept = filled - start
    if kept + count > buffer.count {
      let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: max(kept + count, buffer.count * 2), alignment: 16)
      larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<filled]))
      buffer.deallocate()
      buffer = larger
    } else if filled + count > buffer.count {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<filled]))
    } else {
      return
    }
    scanned -= start
    filled -= start
    start = 0
  }

  /// The next document, or `nil` when the stream must be read on; `final` when there is nothing more to read.
  /// The bytes are valid until bytes are added or the cutter goes.
  package mutating func next(final: Bool) -> RawDocument? {
    while scanned < filled {
      if atLineStart {
        guard let found = lookAtLine(final: final) else { return waitForMore() }
        atLineStart = false
        if found == .start, let document = cut(before: scanned, hasBegun: true) { return document }
        if found == .end { endsAfterLine = true }
        if found == .start || found == .content { hasBegun = true }
      }
      if hasBegun || isSkipping, !endsAfterLine { passContent() }
      guard let end = lineEnd() else {
        scanned = filled
        return final ? endOfStream() : waitForMore()
      }
      scanned = end
      line += 1
      atLineStart = true
      if endsAfterLine {
        if let document = cut(before: scanned, hasBegun: false) { return document }
      } else if scanned - start > Limits.documentBytes, let document = giveUp() {
        return document
      }
    }
    return final ? endOfStream() : waitForMore()
  }

  private enum Line { case start, end, content, nothing }

  /// What the line at `scanned` means, or `nil` when too little of it was read to tell.
  @inline(__always)
  private mutating func lookAtLine(final: Bool) -> Line? {
    if atStreamStart {
      guard skipByteOrderMark(final: final) else { return nil }
      atStreamStart = false
      if scanned == filled { return final ? .nothing : nil }
    }
    let first = buffer[scanned]
    if first == UInt8(ascii: "{") { return lookAtAssessment(final: final) }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: ".") { return lookAtMark(first, final: final) }
    return hasBegun || isSkipping ? .content : lookForContent(final: final)
  }

  private func lookAtMark(_ mark: UInt8, final: Bool) -> Line? {
    var offset = scanned
    while offset < min(scanned + 3, filled) {
      if buffer[offset] != mark { return .content }
      offset += 1
    }
    if offset == filled {
      guard final else { return nil }
      return offset < scanned + 3 ? .content : mark == UInt8(ascii: "-") ? .start : .end
    }
    switch buffer[offset] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      return mark == UInt8(ascii: "-") ? .start : .end
    default: return .content
    }
  }

  private mutating func lookAtAssessment(final: Bool) -> Line? {
    switch RawDocument.isAssessment(buffer[scanned..<filled]) {
    case nil where !final: return nil
    case true?: hasAssessments = true
    default: return .content
    }
    return .start
  }

  private func lookForContent(final: Bool) -> Line? {
    for offset in scanned..<filled {
      switch buffer[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): continue
      case UInt8(ascii: "\n"), UInt8(ascii: "#"): return .nothing
      case UInt8(ascii: "%"): return offset == scanned ? .nothing : .content
      default: return .content
      }
    }
    return final ? .nothing : nil
  }

  /// False when too little was read to tell whether there is one.
  private mutating func skipByteOrderMark(final: Bool) -> Bool {
    let head = buffer[..<min(3, filled)]
    if head.elementsEqual(byteOrderMark) { scanned = 3 }
    return final || scanned == 3 || !byteOrderMark.starts(with: head)
  }

  /// Goes on in a document that has begun, past lines that can't be marks, as far as it is not too large.
  private mutating func passContent() {
    let limit = min(filled - 1, start + Limits.documentBytes)
    // Any line may begin an assessment.
    guard scanned < limit, !hasAssessments else { return }
    let bytes = UnsafeRawBufferPointer(buffer).bindMemory(to: UInt8.self)
    let end = bytes.offsetOfLineFeed(beforeMarkIn: scanned..<limit) ?? limit
    line += bytes.count(of: UInt8(ascii: "\n"), in: scanned..<end)
    scanned = end
  }

  /// The offset behind the line break that ends the line at `scanned`.
  @inline(__always)
  private func lineEnd() -> Int? {
    guard let base = UnsafeRawPointer(buffer.baseAddress) else { return nil }
    return memchr(base + scanned, 0x0A, filled - scanned).map { UnsafeRawPointer($0) - base + 1 }
  }

  /// Ends the document before `offset` and hands it on when there is one. Comments belong to the document below, unless they are
  /// damaged: then they are one of their own, so that the one below is none the worse for it.
  private mutating func cut(before offset: Int, hasBegun begins: Bool) -> RawDocument? {
    let isDocument = hasBegun || start < offset && !document(upTo: offset).isPlainText
    let document = isDocument && !isSkipping ? document(upTo: offset) : nil
    if document != nil || isSkipping || !begins {
      start = offset
      startLine = line
    }
    (hasBegun, isSkipping, endsAfterLine) = (begins, false, false)
    return document
  }

  /// Hands on a document that has grown too large and skips the rest of it.
  private mutating func giveUp() -> RawDocument? {
    let document = isSkipping ? nil : document(upTo: scanned)
    start = scanned
    startLine = line
    isSkipping = true
    return document
  }

  private mutating func waitForMore() -> RawDocument? {
    if isSkipping { start = scanned }
    // What may turn out to be the mark that ends this document is at most three bytes.
    guard filled - start > Limits.documentBytes + (atLineStart ? 3 : 0) else { return nil }
    scanned = filled
    atLineStart = false
    return giveUp()
  }

  private mutating func endOfStream() -> RawDocument? {
    cut(before: filled, hasBegun: false)
  }

  private func document(upTo end: Int) -> RawDocument {
    RawDocument(
      bytes: UnsafeRawBufferPointer(rebasing: buffer[start..<end]).bindMemory(to: UInt8.self), firstLine: startLine)
  }
}
