import Inspection

/// The bytes of JSON as they grow: numbers and quoted text, written in place.
struct JSONBytes: ~Copyable {
  private var buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: 64)
  private var capacity = 64
  private(set) var count = 0

  deinit { buffer.deallocate() }

  /// Forgets what was written, and keeps the room for more.
  mutating func removeAll() { count = 0 }

  /// What was written since `start`; valid until more is written.
  func written(from start: Int = 0) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: buffer + start, count: count - start)
  }

  /// Lets `write` fill the next `more` bytes.
  @inline(__always) mutating func append(count more: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Void) {
    reserve(more)
    write(buffer + count)
    count += more
  }

  /// Makes room for `more` bytes, which `put` and `putDigits` count on.
  @inline(__always) mutating func reserve(_ more: Int) { if capacity - count < more { grow(by: more) } }

  private mutating func grow(by more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: buffer, count: count)
    buffer.deallocate()
    buffer = larger
  }

  /// A byte for which there is room.
  @inline(__always) mutating func put(_ byte: UInt8) {
    buffer[count] = byte
    count += 1
  }

  @inline(__always) mutating func append(raw text: StaticString) {
    reserve(text.utf8CodeUnitCount + 8)
    (buffer + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count += text.utf8CodeUnitCount
  }

  mutating func append(_ number: Int) {
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

  /// Writes a number whose decimals come to an end.
  mutating func append(decimal number: Rational) {
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

  /// A number filled with zeros from the left; there is room for it.
  @inline(__always) mutating func putDigits(_ number: Int, count digits: Int) {
    var rest = number
    for place in stride(from: digits - 1, through: 0, by: -1) {
      buffer[count + place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    count += digits
  }

  mutating func append(quoted text: String) {
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
