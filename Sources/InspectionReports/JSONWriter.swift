import Inspection

/// Writes JSON (RFC 8259) into bytes of its own: on one line, or indented by two spaces.
public struct JSONWriter: ~Copyable {
  private let isIndented: Bool
  private var bytes = JSONBytes()
  private var depth = 0
  /// Whether the next value is the first of its object or array.
  private var isFirst = true
  private var followsKey = false

  private var fragments = JSONFragments()

  public init(indented: Bool) { isIndented = indented }

  /// What was written since the last `removeAll`; valid until more is written.
  public var written: UnsafeBufferPointer<UInt8> { bytes.written() }

  /// Forgets what was written.
  public mutating func removeAll() { bytes.removeAll() }

  /// Ends a document, so that the next value begins another.
  public mutating func endDocument() { isFirst = true }

  /// Ends a document and the line it stands on.
  public mutating func endLine() {
    bytes.append(raw: "\n")
    isFirst = true
  }

  /// The comma between two documents of one array.
  public mutating func separateDocuments() { bytes.append(raw: ",\n") }

  // MARK: Structure

  public mutating func beginObject() { begin(UInt8(ascii: "{")) }
  public mutating func endObject() { end(UInt8(ascii: "}")) }
  mutating func beginArray() { begin(UInt8(ascii: "[")) }
  mutating func endArray() { end(UInt8(ascii: "]")) }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.put(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if isIndented, !isFirst { indent() }
    bytes.reserve(1)
    bytes.put(bracket)
    isFirst = false
  }

  /// What stands before a key or value; leaves room for a few signs more.
  @inline(__always) private mutating func separate() {
    bytes.reserve(8)
    if followsKey {
      followsKey = false
      return
    }
    if !isFirst { bytes.put(UInt8(ascii: ",")) }
    if isIndented, depth > 0 { indent() }
    isFirst = false
  }

  private mutating func indent() {
    bytes.reserve(2 * depth + 8)
    bytes.put(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { bytes.put(UInt8(ascii: " ")) }
  }

  @inline(__always) mutating func key(_ key: StaticString) {
    separate()
    bytes.put(UInt8(ascii: "\""))
    bytes.append(raw: key)
    bytes.append(raw: isIndented ? "\": " : "\":")
    followsKey = true
  }

  /// A key that is known only now.
  mutating func key(named key: String) {
    separate()
    bytes.append(quoted: key)
    bytes.append(raw: isIndented ? ": " : ":")
    followsKey = true
  }

  // MARK: Values

  mutating func null() {
    separate()
    bytes.append(raw: "null")
  }

  @inline(__always) mutating func value(_ text: StaticString) {
    separate()
    bytes.put(UInt8(ascii: "\""))
    bytes.append(raw: text)
    bytes.append(raw: "\"")
  }

  mutating func value(_ text: String) {
    separate()
    bytes.append(quoted: text)
  }

  mutating func value(_ text: String?) {
    if let text { value(text) } else { null() }
  }

  mutating func value(_ flag: Bool) {
    separate()
    bytes.append(raw: flag ? "true" : "false")
  }

  mutating func value(_ number: Int) {
    separate()
    bytes.append(number)
  }

  /// A rational with a decimal point, exact where `decimals` suffice, else rounded half away from zero.
  mutating func value(_ number: Rational?, decimals: Int = Rounding.mostDecimals) {
    guard let number, number.isFinite else {
      null()
      return
    }
    var power = 1
    for _ in 0..<decimals where power % number.denominator != 0 { power *= 10 }
    let shown = power % number.denominator == 0 ? number : Rounding(decimals: decimals).round(number)
    separate()
    if shown.isFinite { bytes.append(decimal: shown) } else { bytes.append(raw: "null") }
  }

  /// A rational as a fraction: `"19/5"`.
  mutating func fraction(_ number: Rational?) {
    guard let number, number.isFinite else {
      null()
      return
    }
    separate()
    bytes.put(UInt8(ascii: "\""))
    bytes.append(number.numerator)
    bytes.append(raw: "/")
    bytes.append(number.denominator)
    bytes.append(raw: "\"")
  }

  /// A date, as in `"2026-03-12"`.
  mutating func value(_ day: Day?) {
    guard let day else {
      null()
      return
    }
    separate()
    bytes.reserve(16)
    bytes.put(UInt8(ascii: "\""))
    bytes.putDigits(day.year, count: 4)
    bytes.put(UInt8(ascii: "-"))
    bytes.putDigits(day.month, count: 2)
    bytes.put(UInt8(ascii: "-"))
    bytes.putDigits(day.day, count: 2)
    bytes.put(UInt8(ascii: "\""))
  }

  // MARK: Fragments

  /// Forgets the fragments of another checklist or language.
  mutating func keepFragments(of checklist: Checklist, _ language: Language) {
    fragments.belong(to: checklist, language)
  }

  /// Writes what is the same whenever `slot` is, if it was written before: the first entries of an object, or a whole value.
  @inline(__always) mutating func copyFragment(_ slot: Int, afterComma: Bool = false) -> Bool {
    guard !isIndented, let known = fragments[slot] else { return false }
    if afterComma { separate() }
    bytes.append(count: known.count) { fragments.copy(known, to: $0) }
    isFirst = false
    return true
  }

  /// Where the next byte will stand.
  var position: Int { bytes.count }

  /// Keeps what was written since `start` as the fragment of this slot.
  mutating func keepFragment(_ slot: Int, from start: Int) {
    if !isIndented { fragments.keep(bytes.written(from: start), as: slot) }
  }
}
