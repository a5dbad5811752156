internal import CYAML

/// Hands libyaml a whole document as characters already decoded, so that its reader has nothing left to do.
///
/// libyaml's reader copies UTF-8 into a working buffer, character by character, checking each. `RawDocument.isPlainText` has checked
/// them all before, at a fraction of the cost; then the document itself, with zeros behind it as at the reader's end of input, can be
/// the working buffer. The fields are those of the public `yaml_parser_t`; a test holds both ways of reading against each other.
struct DecodedInput: ~Copyable {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 14
  /// The parser's own buffer, while it has this one.
  private var own: (start: UnsafeMutablePointer<UInt8>?, end: UnsafeMutablePointer<UInt8>?) = (nil, nil)
  /// More than libyaml looks ahead.
  private static let padding = 64

  init() { bytes = .allocate(capacity: capacity) }

  deinit { bytes.deallocate() }

  /// Lets a new parser read the document, which must be plain text.
  mutating func lend(_ document: RawDocument, to parser: UnsafeMutablePointer<yaml_parser_t>) {
    let start = document.bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    let count = document.bytes.count - start
    if count + Self.padding > capacity {
      bytes.deallocate()
      capacity = 2 * count + Self.padding
      bytes = .allocate(capacity: capacity)
    }
    if let source = document.bytes.baseAddress { bytes.update(from: source + start, count: count) }
    (bytes + count).update(repeating: 0, count: Self.padding)
    own = (parser.pointee.buffer.start, parser.pointee.buffer.end)
    parser.pointee.buffer.start = bytes
    parser.pointee.buffer.pointer = bytes
    parser.pointee.buffer.last = bytes + count
    parser.pointee.buffer.end = bytes + count
    // So many characters are said to be there that the reader is never asked for more.
    parser.pointee.unread = Int(Int32.max)
    parser.pointee.encoding = YAML_UTF8_ENCODING
    parser.pointee.eof = 1
  }

  /// Gives the parser its own buffer back, before it is deleted.
  mutating func takeBack(from parser: UnsafeMutablePointer<yaml_parser_t>) {
    guard let start = own.start else { return }
    parser.pointee.buffer.start = start
    parser.pointee.buffer.end = own.end
    own = (nil, nil)
  }
}

extension RawDocument {
  /// Whether the document is valid UTF-8 of characters that a text may have, so that neither `refusals` nor libyaml's reader would
  /// find a fault in it. Eight letters of ASCII are passed at a time.
  var isPlainText: Bool {
    guard bytes.count <= Limits.documentBytes else { return false }
    let raw = UnsafeRawBufferPointer(bytes)
    var index = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    while index < bytes.count {
      if index + 8 <= bytes.count {
        let eight = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let unusual = Self.unusual(eight)
        index += unusual == 0 ? 8 : unusual.trailingZeroBitCount / 8
        if unusual == 0 { continue }
      }
      let length = lengthOfCharacter(at: index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// The high bits of those of eight bytes that are not ASCII, or control characters other than a line feed. Above the lowest that
  /// is not ASCII a bit may be wrong.
  @inline(__always) private static func unusual(_ eight: UInt64) -> UInt64 {
    let (ones, high) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    // Each sum carries into the high bit of its byte: from the blank on; all but a line feed; delete only.
    let (letter, notLineFeed) = (eight &+ ones &* 0x60, (eight ^ ones &* 0x0A) &+ ones &* 0x7F)
    return ((~letter & notLineFeed) | (eight &+ ones) | eight) & high
  }

  /// How many bytes the character at an offset has; 0 when it is none that a text may have.
  @inline(__always) private func lengthOfCharacter(at index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return isPlain(first, at: index) ? 1 : 0 }
    func next(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    func follows(_ offset: Int) -> Bool { next(offset) & 0xC0 == 0x80 }
    switch first {
    case 0xC2: return next(1) >= 0xA0 && follows(1) ? 2 : 0
    case 0xC3...0xDF: return follows(1) ? 2 : 0
    case 0xE0...0xEF:
      let second = next(1)
      let isRefused: Bool =
        switch first {
        case 0xE0: second < 0xA0
        case 0xE2: second == 0x80 && (next(2) == 0xA8 || next(2) == 0xA9)
        case 0xED: second > 0x9F
        case 0xEF: second == 0xBB && next(2) == 0xBF || second == 0xBF && next(2) >= 0xBE
        default: false
        }
      return follows(1) && follows(2) && !isRefused ? 3 : 0
    case 0xF0...0xF4:
      let isRefused = first == 0xF0 && next(1) < 0x90 || first == 0xF4 && next(1) > 0x8F
      return follows(1) && follows(2) && follows(3) && !isRefused ? 4 : 0
    default: return 0
    }
  }

  @inline(__always) private func isPlain(_ byte: UInt8, at index: Int) -> Bool {
    switch byte {
    case 0x20...0x7E, UInt8(ascii: "\n"), UInt8(ascii: "\t"): true
    case UInt8(ascii: "\r"): index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
    default: false
    }
  }
}
