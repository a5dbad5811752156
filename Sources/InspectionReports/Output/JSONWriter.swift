import Inspection

/// Writes JSON (RFC 8259) into bytes of its own: on one line, or indented by two spaces.
package struct JSONWriter: ~Copyable {
  /// What was written last.
  private enum Place: UInt8 {
    /// Nothing yet, of a document, an object or an array.
    case beginning
    case key, value
  }

  private let isIndented: Bool
  private var bytes = JSONBytes()
  private var depth = 0
  private var place = Place.beginning
  private var fragments = JSONFragments()

  package init(indented: Bool) { isIndented = indented }

  /// What was written since the last `removeAll`; valid until more is written.
  package var written: UnsafeBufferPointer<UInt8> { bytes.written() }

  /// Forgets what was written.
  package mutating func removeAll() { bytes.removeAll() }

  /// What was written since the last time, which is then forgotten.
  mutating func take() -> [UInt8] {
    let taken = Array(written)
    removeAll()
    return taken
  }

  /// Ends a document, so that the next value begins another.
  package mutating func endDocument() { place = .beginning }

  /// Ends a document and the line it stands on.
  package mutating func endLine() {
    bytes.append(raw: "\n")
    place = .beginning
  }

  /// The comma between two documents of one array.
  package mutating func separateDocuments() { bytes.append(raw: ",\n") }

  // MARK: Structure

  package mutating func beginObject() { begin(UInt8(ascii: "{")) }
  package mutating func endObject() { end(UInt8(ascii: "}")) }
  mutating func beginArray() { begin(UInt8(ascii: "[")) }
  mutating func endArray() { end(UInt8(ascii: "]")) }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    place = .beginning
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if isIndented, place != .beginning { indent() }
    bytes.append(bracket)
    place = .value
  }

  /// What stands before a key or value.
  @inline(__always) private mutating func separate() {
    if place == .key { place = .value } else { separateFromLast() }
  }

  private mutating func separateFromLast() {
    if place == .value { bytes.append(UInt8(ascii: ",")) }
    if isIndented, depth > 0 { indent() }
    place = .value
  }

  private mutating func indent() {
    bytes.reserve(2 * depth + 1)
    bytes.put(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { bytes.put(UInt8(ascii: " ")) }
  }

  @inline(__always) mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(raw: key)
    bytes.append(raw: isIndented ? "\": " : "\":")
    place = .key
  }

  /// A key that is known only now.
  mutating func key(named key: String) {
    separate()
    bytes.append(quoted: key)
    bytes.append(raw: isIndented ? ": " : ":")
    place = .key
  }

  // MARK: What is always the same

  /// JSON as it stands on one line: brackets, commas, keys, and values without an escape in them. Before a value or key that it
  /// begins with and after its end a comma is written where one is needed.
  @inline(__always) mutating func stretch(_ text: StaticString) {
    if isIndented { return layOut(text) }
    switch text.utf8Start[0] {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"): break
    default: separate()
    }
    bytes.append(raw: text)
    follow(text.utf8Start[text.utf8CodeUnitCount - 1])
  }

  @inline(__always) private mutating func follow(_ last: UInt8) {
    switch last {
    case UInt8(ascii: "{"), UInt8(ascii: "["): place = .beginning
    case UInt8(ascii: ":"): place = .key
    default: place = .value
    }
  }

  private mutating func layOut(_ text: StaticString) {
    var isInText = false
    for index in 0..<text.utf8CodeUnitCount {
      let byte = text.utf8Start[index]
      switch byte {
      case UInt8(ascii: "\""):
        if !isInText { separate() }
        isInText.toggle()
        bytes.append(byte)
      case _ where isInText: bytes.append(byte)
      case UInt8(ascii: "{"), UInt8(ascii: "["): begin(byte)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): end(byte)
      case UInt8(ascii: ","): break  // written by what follows
      case UInt8(ascii: ":"):
        bytes.append(raw: ": ")
        place = .key
      default:  // a sign of `null` or the like, which comes after a key
        if place == .key { separate() }
        bytes.append(byte)
      }
    }
  }

  // MARK: Values

  mutating func null() {
    separate()
    bytes.append(raw: "null")
  }

  @inline(__always) mutating func value(_ text: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
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

  /// A text of a record, from where it lies.
  mutating func value(_ text: RecordText?, of record: Record) {
    guard let text else { return null() }
    separate()
    record.withUTF8(of: text) { bytes.append(quoted: UnsafeRawBufferPointer($0)) }
  }

  mutating func value(_ flag: Bool) {
    separate()
    bytes.append(raw: flag ? "true" : "false")
  }

  mutating func value(_ number: Int) { value(Int64(number)) }

  mutating func value(_ number: Int64) {
    separate()
    bytes.append(number)
  }

  /// A rational with a decimal point, exact where `decimals` suffice, else rounded half away from zero.
  mutating func value(_ number: Rational?, decimals: Int = Limits.decimals) {
    guard let number, number.isFinite else { return null() }
    if number.denominator == 1 { return value(number.numerator) }
    var power: Int64 = 1
    for _ in 0..<decimals {
      if power % number.denominator == 0 { break }
      power *= 10
    }
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
    bytes.append(UInt8(ascii: "\""))
    bytes.append(number.numerator)
    bytes.append(raw: "/")
    bytes.append(number.denominator)
    bytes.append(raw: "\"")
  }

  /// A date, as in `"2026-03-12"`.
  mutating func value(_ day: Day?) {
    guard let day else { return null() }
    separate()
    bytes.reserve(12)
    bytes.put(UInt8(ascii: "\""))
    bytes.put(day)
    bytes.put(UInt8(ascii: "\""))
  }

  // MARK: Fragments

  /// Forgets the fragments of another checklist or language.
  mutating func keepFragments(of checklist: Checklist, _ language: Language) {
    fragments.belong(to: checklist, language)
  }

  /// Writes what is the same whenever `slot` is, if it was written before.
  mutating func copyFragment(_ slot: Int) -> Bool {
    guard !isIndented, let known = fragments[slot] else { return false }
    if place == .value { bytes.append(UInt8(ascii: ",")) }
    bytes.append(count: known.count) { fragments.copy(known, to: $0) }
    follow(bytes.last)
    return true
  }

  /// Where the next byte will stand.
  var position: Int { bytes.count }

  /// Keeps what was written since `start` as the fragment of this slot.
  mutating func keepFragment(_ slot: Int, from start: Int) {
    if isIndented { return }
    let fragment = bytes.written(from: start)
    let isAfterComma = fragment.first == UInt8(ascii: ",")
    fragments.keep(UnsafeBufferPointer(rebasing: fragment.dropFirst(isAfterComma ? 1 : 0)), as: slot)
  }
}
