import Inspection

/// The bytes of JSON as they grow: numbers and quoted text, written in place.
struct JSONBytes: ~Copyable {
  private var buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: 64)
  private var capacity = 64
  private(set) var count = 0

  deinit { buffer.deallocate() }

  var last: UInt8 { buffer[count - 1] }

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
    count &+= more
  }

  /// Makes room for `more` bytes, which `put` and `putDigits` count on.
  @inline(__always) mutating func reserve(_ more: Int) { if capacity &- count < more { grow(by: more) } }

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
    count &+= 1
  }

  @inline(__always) mutating func append(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  @inline(__always) mutating func append(raw text: StaticString) {
    reserve(text.utf8CodeUnitCount)
    (buffer + count).initialize(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count &+= text.utf8CodeUnitCount
  }

  mutating func append(_ number: Int64) {
    reserve(24)
    if number < 0 { put(UInt8(ascii: "-")) }
    putNumber(number.magnitude)
  }

  private mutating func putNumber(_ number: UInt64) {
    if number >= 1000 {
      putNumber(number / 1000)
      put(digit: number % 1000 / 100)
      put(pair: number % 100)
    } else if number >= 100 {
      put(digit: number / 100)
      put(pair: number % 100)
    } else if number >= 10 {
      put(pair: number)
    } else {
      put(digit: number)
    }
  }

  @inline(__always) private mutating func put(digit: UInt64) {
    put(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
  }

  @inline(__always) private mutating func put(pair number: UInt64) {
    put(digit: number / 10)
    put(digit: number % 10)
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
    putNumber(whole)
    put(UInt8(ascii: "."))
    while rest > 0 {
      (whole, rest) = (rest * 10).quotientAndRemainder(dividingBy: number.denominator.magnitude)
      put(UInt8(ascii: "0") + UInt8(whole))
    }
  }

  /// A date, for which there is room.
  @inline(__always) mutating func put(_ day: Day) {
    put(pair: UInt64(day.year / 100))
    put(pair: UInt64(day.year % 100))
    put(UInt8(ascii: "-"))
    put(pair: UInt64(day.month))
    put(UInt8(ascii: "-"))
    put(pair: UInt64(day.day))
  }

  mutating func append(quoted text: String) {
    // A native string lends its bytes without being copied.
    if text.utf8.withContiguousStorageIfAvailable({ append(quoted: UnsafeRawBufferPointer($0)) }) != nil { return }
    var text = text
    text.withUTF8 { append(quoted: UnsafeRawBufferPointer($0)) }
  }

  /// What would command a terminal, turn the direction of a text or end a line for some readers is escaped, too: it is the same to
  /// whoever reads JSON, and harmless to whoever looks at it.
  mutating func append(quoted utf8: UnsafeRawBufferPointer) {
    reserve(6 * utf8.count + 2)
    put(UInt8(ascii: "\""))
    var index = copyPlain(utf8, from: 0, after: 0)
    while index < utf8.count {
      let byte = utf8[index]
      if byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C {
        put(byte)
        index &+= 1
      } else if byte < 0x80 {
        putEscape(byte)
        index = copyPlain(utf8, from: index &+ 1, after: index &+ 1)
      } else if let scalar = Display.harmfulScalar(utf8, at: index) {
        putEscape(scalar: scalar)
        index &+= scalar < 0x800 ? 2 : 3
        index = copyPlain(utf8, from: index, after: index)
      } else {
        put(byte)
        index = copyPlain(utf8, from: index &+ 1, after: index &+ 1)
      }
    }
    put(UInt8(ascii: "\""))
  }

  /// Copies sixteen bytes at a time as long as none of them needs an escape or may begin what does; tells where it stopped. Texts that are
  /// shorter it leaves, and never goes back before `start`, where the last escape ended.
  @inline(__always) private mutating func copyPlain(
    _ utf8: UnsafeRawBufferPointer, from first: Int, after start: Int
  ) -> Int {
    var index = first
    while index < utf8.count, utf8.count >= 16 {
      // The last sixteen may begin with some that were copied before, and are written over them.
      let next = min(index, utf8.count &- 16)
      if next < start { break }
      let bytes = utf8.loadUnaligned(fromByteOffset: next, as: SIMD16<UInt8>.self)
      if Self.needEscapes(bytes) { break }
      count &-= index &- next
      UnsafeMutableRawPointer(buffer + count).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
      count &+= 16
      index = next &+ 16
    }
    return index
  }

  /// Whether one of the bytes is a control character, a quotation mark, a backslash or DEL, or begins a scalar that may need an escape
  /// (`Display.mayBegin`). Arithmetic on vectors is compiled to vectors, comparisons are not: each term has the high bit where the byte is
  /// what it is called after, perhaps also beyond 0x7F; those of the second line have it beyond 0x7F for no other.
  @inline(__always) private static func needEscapes(_ bytes: SIMD16<UInt8>) -> Bool {
    let one = SIMD16<UInt8>(repeating: 1)
    let control = bytes &- SIMD16(repeating: 0x20)
    let delete = bytes &+ one
    let quote = (bytes ^ SIMD16(repeating: 0x22)) &- one
    let backslash = (bytes ^ SIMD16(repeating: 0x5C)) &- one
    let twoOrThree = ((bytes | SIMD16(repeating: 0x20)) ^ SIMD16(repeating: 0xE2)) &- one
    let others = ((bytes ^ SIMD16(repeating: 0xD8)) &- one) | ((bytes ^ SIMD16(repeating: 0xEF)) &- one)
    let ascii = (control | delete | quote | backslash) & ~bytes
    let escapes = (ascii | (twoOrThree | others) & bytes) & SIMD16(repeating: 0x80)
    let halves = unsafeBitCast(escapes, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  private mutating func putEscape(_ byte: UInt8) {
    put(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: put(byte)
    case UInt8(ascii: "\n"): put(UInt8(ascii: "n"))
    case UInt8(ascii: "\t"): put(UInt8(ascii: "t"))
    default: putDigits(of: UInt32(byte))
    }
  }

  private mutating func putEscape(scalar: UInt32) {
    put(UInt8(ascii: "\\"))
    putDigits(of: scalar)
  }

  /// As in `u200e`.
  private mutating func putDigits(of value: UInt32) {
    put(UInt8(ascii: "u"))
    for shift: UInt32 in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: value >> shift & 15)
      put(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
