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
