internal import CYAML

// A byte among many others, found without a look at each.

extension UnsafeBufferPointer<UInt8> {
  /// Where `byte` comes next; far quicker than a loop.
  func offset(of byte: UInt8, from start: Int) -> Int? {
    guard let base = UnsafeRawPointer(baseAddress), start < count else { return nil }
    return memchr(base + start, Int32(byte), count - start).map { UnsafeRawPointer($0) - base }
  }

  /// How often `byte` stands in a stretch: eight bytes at a time, in portions whose sum fits into a byte.
  /// https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
  func count(of byte: UInt8, in range: Range<Int>) -> Int {
    let raw = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(self)[range])
    let (ones, low) = (0x0101_0101_0101_0101 as UInt64, 0x7F7F_7F7F_7F7F_7F7F as UInt64)
    let same = ones &* UInt64(byte)
    var (total, index) = (0, 0)
    while raw.count &- index >= 8 {
      let end = index &+ Swift.min((raw.count &- index) & ~7, 248)
      total &+= end &- index
      var others: UInt64 = 0
      while index < end {
        let difference = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ same
        others &+= ((((difference & low) &+ low) | difference) & ~low) &>> 7
        index &+= 8
      }
      total &-= Int(truncatingIfNeeded: (others &* ones) &>> 56)
    }
    while index < raw.count {
      if raw[index] == byte { total &+= 1 }
      index &+= 1
    }
    return total
  }
}
