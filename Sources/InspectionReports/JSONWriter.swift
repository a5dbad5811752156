import Inspection

/// Writes JSON (RFC 8259) into bytes of its own: on one line, or indented by two spaces.
public struct JSONWriter: ~Copyable {
  private let isIndented: Bool
  private var buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: 64)
  private var capacity = 64
  private var count = 0
  private var depth = 0
  /// Whether the next value is the first of its object or array.
  private var isFirst = true
  private var followsKey = false

  private var fragments = JSONFragments()

  public init(indented: Bool) { isIndented = indented }

  deinit { buffer.deallocate() }

  /// What was written since the last time.
  public mutating func take() -> [UInt8] {
    defer { count = 0 }
    return Array(UnsafeBufferPointer(start: buffer, count: count))
  }

  /// Ends a document, so that the next value begins another.
  public mutating func endDocument() { isFirst = true }

  /// Ends a document and the line it stands on.
  public mutating func endLine() {
    append(raw: "\n")
    isFirst = true
  }

  /// The comma between two documents of one array.
  public mutating func separateDocuments() { append(raw: ",\n") }

  // MARK: Structure

  public mutating func beginObject() { begin(UInt8(ascii: "{")) }
  public mutating func endObject() { end(UInt8(ascii: "}")) }
  mutating func beginArray() { begin(UInt8(ascii: "[")) }
  mutating func endArray() { end(UInt8(ascii: "]")) }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    put(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if isIndented, !isFirst { indent() }
    reserve(1)
    put(bracket)
    isFirst = false
  }

  /// What stands before a key or value; leaves room for a few signs more.
  @inline(__always) private mutating func separate() {
    reserve(8)
    if followsKey {
      followsKey = false
      return
    }
    if !isFirst { put(UInt8(ascii: ",")) }
    if isIndented, depth > 0 { indent() }
    isFirst = false
  }

  private mutating func indent() {
    reserve(2 * depth + 8)
    put(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { put(UInt8(ascii: " ")) }
  }

  @inline(__always) mutating func key(_ key: StaticString) {
    separate()
    put(UInt8(ascii: "\""))
    append(raw: key)
    append(raw: isIndented ? "\": " : "\":")
    followsKey = true
  }

  /// A key that is known only now.
  mutating func key(named key: String) {
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

  @inline(__always) mutating func value(_ text: StaticString) {
    separate()
    put(UInt8(ascii: "\""))
    append(raw: text)
    append(raw: "\"")
  }

  mutating func value(_ text: String) {
    separate()
    append(quoted: text)
  }

  mutating func value(_ text: String?) {
    if let text { value(text) } else { null() }
  }

  mutating func value(_ flag: Bool) {
    separate()
    append(raw: flag ? "true" : "false")
  }

  mutating func value(_ number: Int) {
    separate()
    append(number)
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
    if shown.isFinite { append(decimal: shown) } else { append(raw: "null") }
  }

  /// Writes a number whose decimals come to an end.
  private mutating func append(decimal number: Rational) {
    if number.denominator == 1 {
      append(number.numerator)
      return
    }
    reserve(48)
    if number.numerator < 0 { put(UInt8(ascii: "-")) }
    var (whole, rest) = number.numerator.magnitude.quotientAndRemainder(dividingBy: number.denominator.magnitude)
    append(Int(whole))
    put(UInt8(ascii: "."))
    while rest > 0 {
      (whole, rest) = (rest * 10).quotientAndRemainder(dividingBy: number.denominator.magnitude)
      put(UInt8(ascii: "0") + UInt8(whole))
    }
  }

  /// A rational as a fraction: `"19/5"`.
  mutating func fraction(_ number: Rational?) {
    guard let number, number.isFinite else {
      null()
      return
    }
    separate()
    put(UInt8(ascii: "\""))
    append(number.numerator)
    append(raw: "/")
    append(number.denominator)
    append(raw: "\"")
  }

  /// A date, as in `"2026-03-12"`.
  mutating func value(_ day: Day?) {
    guard let day else {
      null()
      return
    }
    separate()
    reserve(16)
    put(UInt8(ascii: "\""))
    putDigits(day.year, count: 4)
    put(UInt8(ascii: "-"))
    putDigits(day.month, count: 2)
    put(UInt8(ascii: "-"))
    putDigits(day.day, count: 2)
    put(UInt8(ascii: "\""))
  }

  @inline(__always) private mutating func putDigits(_ number: Int, count digits: Int) {
    var rest = number
    for place in stride(from: digits - 1, through: 0, by: -1) {
      buffer[count + place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    count += digits
  }

  // MARK: Fragments

  /// Forgets the fragments of another checklist or language.
  mutating func keepFragments(of checklist: Checklist, _ language: Language) {
    fragments.belong(to: checklist, language)
  }

  /// Writes the first entries of an object that are the same whenever `slot` is, if they were written before.
  @inline(__always) mutating func copyFragment(_ slot: Int) -> Bool {
    guard !isIndented, let known = fragments[slot] else { return false }
    reserve(known.count)
    fragments.copy(known, to: buffer + count)
    count += known.count
    isFirst = false
    return true
  }

  /// Where the next byte will stand.
  var position: Int { count }

  /// Keeps what was written since `start` as the fragment of this slot.
  mutating func keepFragment(_ slot: Int, from start: Int) {
    if !isIndented { fragments.keep(UnsafeBufferPointer(start: buffer + start, count: count - start), as: slot) }
  }

  // MARK: Bytes

  @inline(__always) private mutating func reserve(_ more: Int) { if capacity - count < more { grow(by: more) } }

  private mutating func grow(by more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: buffer, count: count)
    buffer.deallocate()
    buffer = larger
  }

  /// A byte for which there is room.
  @inline(__always) private mutating func put(_ byte: UInt8) {
    buffer[count] = byte
    count += 1
  }

  @inline(__always) private mutating func append(raw text: StaticString) {
    reserve(text.utf8CodeUnitCount + 8)
    (buffer + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count += text.utf8CodeUnitCount
  }

  private mutating func append(_ number: Int) {
    reserve(24)
    if (0...9).contains(number) {
      put(UInt8(ascii: "0") + UInt8(number))
      return
    }
    var rest = number.magnitude
    var digits = 1
    while digits < 20, rest >= 10 { (rest, digits) = (rest / 10, digits + 1) }
    if number < 0 { put(UInt8(ascii: "-")) }
    rest = number.magnitude
    for place in stride(from: digits - 1, through: 0, by: -1) {
      buffer[count + place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    count += digits
  }

  private mutating func append(quoted text: String) {
    // A native string lends its bytes without being copied.
    if text.utf8.withContiguousStorageIfAvailable({ append(quoted: $0) }) != nil { return }
    var text = text
    text.withUTF8 { append(quoted: $0) }
  }

  private mutating func append(quoted utf8: UnsafeBufferPointer<UInt8>) {
    reserve(6 * utf8.count + 16)
    put(UInt8(ascii: "\""))
    var index = 0
    let raw = UnsafeRawBufferPointer(utf8)
    while index + 8 <= utf8.count {
      let eight = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if Self.mayNeedEscape(eight) {
        for byte in utf8[index..<index + 8] { put(escaped: byte) }
      } else {
        UnsafeMutableRawPointer(buffer + count).storeBytes(of: eight, as: UInt64.self)
        count += 8
      }
      index += 8
    }
    while index < utf8.count {
      put(escaped: utf8[index])
      index += 1
    }
    put(UInt8(ascii: "\""))
  }

  /// Whether one of eight bytes is a control character, a quotation mark, a backslash or DEL.
  /// https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
  @inline(__always) private static func mayNeedEscape(_ eight: UInt64) -> Bool {
    let (ones, high) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    func has(_ byte: UInt64) -> UInt64 {
      let difference = eight ^ (ones &* byte)
      return (difference &- ones) & ~difference
    }
    let control = (eight &- ones &* 0x20) & ~eight
    return (control | has(0x22) | has(0x5C) | has(0x7F)) & high != 0
  }

  @inline(__always) private mutating func put(escaped byte: UInt8) {
    if byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F { put(byte) } else { putEscape(byte) }
  }

  private mutating func putEscape(_ byte: UInt8) {
    put(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: put(byte)
    case UInt8(ascii: "\n"): put(UInt8(ascii: "n"))
    case UInt8(ascii: "\t"): put(UInt8(ascii: "t"))
    default:
      put(UInt8(ascii: "u"))
      put(UInt8(ascii: "0"))
      put(UInt8(ascii: "0"))
      for digit in [byte >> 4, byte & 15] {
        put(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
