import Inspection

extension RawDocument {
  /// Whether the document is valid UTF-8 of characters that a text may have, so that neither `refusals` nor libyaml's reader would
  /// find a fault in it. Stretches of usual letters are passed at once, others letter by letter.
  var isPlainText: Bool {
    guard bytes.count <= Limits.documentBytes else { return false }
    let raw = UnsafeRawBufferPointer(bytes)
    var index = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    while index < bytes.count {
      if index > 0, index + Self.stretch <= bytes.count, Self.isUsual(raw, at: index) {
        index += Self.stretch
        continue
      }
      // The stretch before may have ended inside a letter.
      if index > 0, bytes[index - 1] == Self.usualLead { index -= 1 }
      let end = min(index + Self.stretch, bytes.count)
      while index < end {
        let length = lengthOfCharacter(at: index)
        if length == 0 { return false }
        index += length
      }
    }
    return bytes.last != Self.usualLead
  }

  private static let stretch = 32

  /// The first byte of the letters from À to ÿ, which all have two.
  private static let usualLead: UInt8 = 0xC3

  /// Whether a stretch has nothing but ASCII without control characters, line feeds and letters from À to ÿ. What it begins with is held
  /// against the byte before; its last letter may be cut short.
  @inline(__always) private static func isUsual(_ raw: UnsafeRawBufferPointer, at index: Int) -> Bool {
    func sixteen(_ offset: Int) -> SIMD16<UInt8> {
      raw.loadUnaligned(fromByteOffset: index &+ offset, as: SIMD16<UInt8>.self)
    }
    let unusual = unusual(sixteen(0), after: sixteen(-1)) | unusual(sixteen(16), after: sixteen(15))
    let halves = unsafeBitCast(unusual & SIMD16(repeating: 0x80), to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] == 0
  }

  /// The high bits of those of sixteen bytes that are not usual behind the bytes before them. Arithmetic on vectors is compiled to
  /// vectors, comparisons are not.
  @inline(__always) private static func unusual(
    _ bytes: SIMD16<UInt8>, after before: SIMD16<UInt8>
  ) -> SIMD16<UInt8> {
    let one = SIMD16<UInt8>(repeating: 1)
    // 0x80 where the byte is the usual lead: of all with the high bit the only one that loses it when 1 is taken away.
    let flip = SIMD16<UInt8>(repeating: usualLead ^ 0x80)
    let (lead, leadBefore) = (bytes ^ flip, before ^ flip)
    let follows = bytes & ~(bytes &+ bytes)
    let otherLead = bytes & (bytes &+ bytes) & (lead &- one)
    // The sum has no high bit where the byte is a line feed.
    let control = (bytes &- SIMD16(repeating: 0x20)) & ((bytes ^ SIMD16(repeating: 0x0A)) &+ SIMD16(repeating: 0x7F))
    let delete = bytes &+ one
    return ((control | delete) & ~bytes) | otherLead | (follows ^ (leadBefore & ~(leadBefore &- one)))
  }

  /// How many bytes the character at an offset has; 0 when it is none that a text may have.
  @inline(__always) private func lengthOfCharacter(at index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return isPlain(first, at: index) ? 1 : 0 }
    func next(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    func follows(_ offset: Int) -> Bool { next(offset) & 0xC0 == 0x80 }
    switch first {
    case 0xC2: return next(1) >= 0xA0 && follows(1) ? 2 : 0
    case 0xC3...0xDF: return follows(1) ? 2 : 0
    case 0xE0...0xEF:
      let second = next(1)
      let isRefused: Bool =
        switch first {
        case 0xE0: second < 0xA0
        case 0xE2: second == 0x80 && (next(2) == 0xA8 || next(2) == 0xA9)
        case 0xED: second > 0x9F
        case 0xEF: second == 0xBB && next(2) == 0xBF || second == 0xBF && next(2) >= 0xBE
        default: false
        }
      return follows(1) && follows(2) && !isRefused ? 3 : 0
    case 0xF0...0xF4:
      let isRefused = first == 0xF0 && next(1) < 0x90 || first == 0xF4 && next(1) > 0x8F
      return follows(1) && follows(2) && follows(3) && !isRefused ? 4 : 0
    default: return 0
    }
  }

  @inline(__always) private func isPlain(_ byte: UInt8, at index: Int) -> Bool {
    switch byte {
    case 0x20...0x7E, UInt8(ascii: "\n"), UInt8(ascii: "\t"): true
    case UInt8(ascii: "\r"): index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
    default: false
    }
  }
}
