/// A word as someone typed it, with what tells nearly all words apart: its first and its last eight bytes of UTF-8, each as one number.
public struct TypedWord {
  package let bytes: UnsafeBufferPointer<UInt8>
  /// Zero where the word is shorter; the last bytes of a word shorter than eight are the same as the first.
  let first, last: UInt64

  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (first, last): (UInt64, UInt64) = (0, 0)
    for index in 0..<min(8, bytes.count) {
      first |= UInt64(bytes[index]) << UInt64(8 * index)
      last = last << 8 | UInt64(bytes[bytes.count - 1 - index])
    }
    self.init(bytes, first: first, last: last)
  }

  /// With what is known of the word: the first byte of each number is its lowest.
  @inline(__always)
  package init(_ bytes: UnsafeBufferPointer<UInt8>, first: UInt64, last: UInt64) {
    (self.bytes, self.first, self.last) = (bytes, first, last)
  }

  /// Whether it has a byte from this one on, which is none of ASCII.
  @inline(__always)
  func hasByte(from lowest: UInt8) -> Bool {
    // In each of eight bytes: what must be added to the lower bits, that the high bit, which all have that are not ASCII, is set.
    let rest = 0x0101_0101_0101_0101 &* (0x100 &- UInt64(lowest))
    func high(_ eight: UInt64) -> UInt64 { ((eight & 0x7F7F_7F7F_7F7F_7F7F) &+ rest) & eight & 0x8080_8080_8080_8080 }
    if high(first) | high(last) != 0 { return true }
    return bytes.count > 16 && bytes.contains { $0 >= lowest }
  }
}
