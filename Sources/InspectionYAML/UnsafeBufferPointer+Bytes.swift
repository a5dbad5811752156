internal import CYAML

// A byte among many others, found without a look at each.

extension UnsafeBufferPointer<UInt8> {
  /// Where `byte` comes next; far quicker than a loop.
  package func offset(of byte: UInt8, from start: Int) -> Int? {
    guard let base = UnsafeRawPointer(baseAddress), start < count else { return nil }
    return memchr(base + start, Int32(byte), count - start).map { UnsafeRawPointer($0) - base }
  }

  /// Whether the same bytes stand in both; far quicker than a loop.
  package func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count, let base = baseAddress, let otherBase = other.baseAddress else {
      return count == other.count
    }
    return memcmp(base, otherBase, count) == 0
  }

  /// How often `byte` stands in a stretch, counted in portions whose sum fits into a byte, which the compiler makes vectors of.
  package func count(of byte: UInt8, in range: Range<Int>) -> Int {
    let portion = 128
    let bytes = UnsafeBufferPointer(rebasing: self[range])
    var (total, index) = (0, 0)
    while bytes.count &- index >= portion {
      var some: UInt8 = 0
      for _ in 0..<portion {
        some &+= bytes[index] == byte ? 1 : 0
        index &+= 1
      }
      total &+= Int(some)
    }
    while index < bytes.count {
      total &+= bytes[index] == byte ? 1 : 0
      index &+= 1
    }
    return total
  }

  /// Where the next line feed is in a stretch behind which a line begins with `-`, `.` or one of their neighbours `,` and `/`. The byte
  /// behind the stretch must be there.
  func offsetOfLineFeed(beforeMarkIn range: Range<Int>) -> Int? {
    let raw = UnsafeRawBufferPointer(self)
    var index = range.lowerBound
    while range.upperBound &- index >= 32 {
      let marks = raw.lineFeedsBeforeMarks(at: index) | raw.lineFeedsBeforeMarks(at: index &+ 16)
      let halves = unsafeBitCast(marks & SIMD16(repeating: 0x80), to: SIMD2<UInt64>.self)
      if halves[0] | halves[1] != 0 { break }
      index &+= 32
    }
    while index < range.upperBound {
      if self[index] == 0x0A, self[index &+ 1] & 0xFC == 0x2C { return index }
      index &+= 1
    }
    return nil
  }
}

extension UnsafeRawBufferPointer {
  /// The high bits of those of sixteen bytes that are line feeds before a mark. Arithmetic on vectors is compiled to vectors,
  /// comparisons are not.
  @inline(__always) fileprivate func lineFeedsBeforeMarks(at index: Int) -> SIMD16<UInt8> {
    let bytes = loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
    let next = loadUnaligned(fromByteOffset: index &+ 1, as: SIMD16<UInt8>.self)
    let others = (bytes ^ SIMD16(repeating: 0x0A)) | (next & SIMD16(repeating: 0xFC) ^ SIMD16(repeating: 0x2C))
    // Only 0 gets a high bit when 1 is taken away.
    return (others &- SIMD16(repeating: 1)) & ~others
  }
}
