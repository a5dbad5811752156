import Inspection

/// Writes JSON (RFC 8259) into bytes: on one line, or indented by two spaces.
public struct JSONWriter {
  public private(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  private var depth = 0
  /// Whether the next value is the first of its object or array.
  private var isFirst = true
  private var followsKey = false

  public init(indented: Bool) {
    isIndented = indented
    bytes.reserveCapacity(1 << 16)
  }

  /// What was written since the last time.
  public mutating func take() -> [UInt8] {
    let taken = bytes
    bytes = []
    bytes.reserveCapacity(taken.count)
    return taken
  }

  /// The comma between two documents of one array.
  public mutating func separateDocument() { append(raw: ",\n") }

  /// Ends a document, so that the next value begins another.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  // MARK: Structure

  mutating func object(_ body: (inout JSONWriter) -> Void) {
    begin(UInt8(ascii: "{"))
    body(&self)
    end(UInt8(ascii: "}"))
  }

  mutating func array<Elements: Sequence>(_ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void) {
    begin(UInt8(ascii: "["))
    for element in elements { body(&self, element) }
    end(UInt8(ascii: "]"))
  }

  public mutating func beginArray() { begin(UInt8(ascii: "[")) }
  public mutating func endArray() { end(UInt8(ascii: "]")) }
  mutating func beginObject() { begin(UInt8(ascii: "{")) }
  mutating func endObject() { end(UInt8(ascii: "}")) }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if isIndented, !isFirst { indent() }
    bytes.append(bracket)
    isFirst = false
  }

  @inline(__always) private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if isIndented, depth > 0 { indent() }
    isFirst = false
  }

  private mutating func indent() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { append(raw: "  ") }
  }

  mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    append(raw: key)
    append(raw: isIndented ? "\": " : "\":")
    followsKey = true
  }

  mutating func key(_ key: String) {
    separate()
    append(quoted: key)
    append(raw: isIndented ? ": " : ":")
    followsKey = true
  }

  // MARK: Values

  mutating func null() {
    separate()
    append(raw: "null")
  }

  mutating func value(_ text: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    append(raw: text)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func value(_ text: String) {
    separate()
    append(quoted: text)
  }

  mutating func value(_ flag: Bool) {
    separate()
    append(raw: flag ? "true" : "false")
  }

  mutating func value(_ number: Int) {
    separate()
    append(number)
  }

  mutating func value(_ text: String?) {
    if let text { value(text) } else { null() }
  }

  /// A rational with a decimal point, exact where `decimals` suffice, else rounded half away from zero.
  mutating func value(_ number: Rational?, decimals: Int = Rounding.mostDecimals) {
    guard let number, number.isFinite else {
      null()
      return
    }
    separate()
    if number.denominator == 1 {
      append(number.numerator)
    } else {
      append(contentsOf: number.decimal(decimals))
    }
  }

  /// A rational as a fraction: `"19/5"`.
  mutating func fraction(_ number: Rational?) {
    guard let number, number.isFinite else {
      null()
      return
    }
    separate()
    bytes.append(UInt8(ascii: "\""))
    append(number.numerator)
    bytes.append(UInt8(ascii: "/"))
    append(number.denominator)
    bytes.append(UInt8(ascii: "\""))
  }

  // MARK: Bytes

  @inline(__always) private mutating func append(raw text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func append(contentsOf text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ number: Int) {
    if (0...9).contains(number) {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      append(contentsOf: String(number))
    }
  }

  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices where Self.needsEscape[Int(utf8[index])] {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        append(escaped: utf8[index])
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let needsEscape = (0...255).map { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }

  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(raw: "\\\"")
    case UInt8(ascii: "\\"): append(raw: "\\\\")
    case UInt8(ascii: "\n"): append(raw: "\\n")
    case UInt8(ascii: "\t"): append(raw: "\\t")
    default:
      let digits = Array("0123456789abcdef".utf8)
      append(raw: "\\u00")
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
