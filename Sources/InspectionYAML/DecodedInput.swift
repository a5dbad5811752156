internal import CYAML

/// Hands libyaml a whole document as characters already decoded, so that its reader has nothing left to do.
///
/// libyaml's reader copies UTF-8 into a working buffer, character by character, checking each. `RawDocument.isPlainText` has checked
/// them all before, at a fraction of the cost; then the document itself, with zeros behind it as at the reader's end of input, can be
/// the working buffer. The fields stand in the public header but are libyaml's own, so they are touched in the version only that they
/// were read in; any other reads for itself. A test holds both ways of reading against each other.
struct DecodedInput: ~Copyable {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 14
  /// The parser's own buffer, while it has this one.
  private var own: (start: UnsafeMutablePointer<UInt8>?, end: UnsafeMutablePointer<UInt8>?) = (nil, nil)
  /// More than libyaml looks ahead.
  private static let padding = 64

  /// Whether libyaml is of the version whose fields these are.
  static let isKnown = String(cString: yaml_get_version_string()) == "0.2.5"

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

extension yaml_parser_t {
  /// Sets a parser all of whose tokens were taken at a beginning, with the memory that it has: as initializing it does, without asking
  /// for memory again.
  mutating func beginAnew() {
    var new = yaml_parser_t()
    (new.raw_buffer.start, new.raw_buffer.end) = (raw_buffer.start, raw_buffer.end)
    (new.raw_buffer.pointer, new.raw_buffer.last) = (raw_buffer.start, raw_buffer.start)
    (new.buffer.start, new.buffer.end) = (buffer.start, buffer.end)
    (new.buffer.pointer, new.buffer.last) = (buffer.start, buffer.start)
    (new.tokens.start, new.tokens.end) = (tokens.start, tokens.end)
    (new.tokens.head, new.tokens.tail) = (tokens.start, tokens.start)
    (new.indents.start, new.indents.end, new.indents.top) = (indents.start, indents.end, indents.start)
    (new.simple_keys.start, new.simple_keys.end, new.simple_keys.top) =
      (simple_keys.start, simple_keys.end, simple_keys.start)
    (new.states.start, new.states.end, new.states.top) = (states.start, states.end, states.start)
    (new.marks.start, new.marks.end, new.marks.top) = (marks.start, marks.end, marks.start)
    (new.tag_directives.start, new.tag_directives.end, new.tag_directives.top) =
      (tag_directives.start, tag_directives.end, tag_directives.start)
    self = new
  }
}
