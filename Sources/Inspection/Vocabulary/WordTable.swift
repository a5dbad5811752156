/// A few words, each found by the bytes of UTF-8 that someone typed. Where a word stands in the table is found from its first letters,
/// which tell nearly all words apart.
///
/// A class, because to pass it on is then to pass on one reference.
public final class WordTable: Sendable {
  private struct Slot: Sendable {
    var signature: UInt64 = 0
    /// -1 where no word stands.
    var index: Int32 = -1
    /// Where the word lies in `bytes`.
    var start: Int32 = 0
    var count: Int32 = 0
  }

  private let words: [String]
  private let bytes: [UInt8]
  private let slots: [Slot]
  private let mask: Int
  /// Only a typed byte from this one on may be part of another spelling of one of the words.
  private let firstOfSeveral: UInt8

  /// Of words that stand twice, the first is found.
  public init(_ words: [String]) {
    self.words = words
    bytes = words.flatMap(\.utf8)
    // No letter below U+0100 has a second spelling among its like.
    firstOfSeveral = bytes.contains { $0 >= 0xC4 } ? 0x80 : 0xC4
    var capacity = 4
    while capacity < words.count * 2 { capacity *= 2 }
    mask = capacity - 1
    var slots = Array(repeating: Slot(), count: capacity)
    var start = 0
    for (index, word) in words.enumerated() {
      let signature = Array(word.utf8).withUnsafeBufferPointer { WordTable.signature(of: $0) }
      var place = WordTable.place(of: signature) & mask
      while slots[place].index >= 0 { place = (place + 1) & mask }
      slots[place] = Slot(
        signature: signature, index: Int32(index), start: Int32(start), count: Int32(word.utf8.count))
      start += word.utf8.count
    }
    self.slots = slots
  }

  /// The index of the word that these bytes spell. Letters typed as two code points (a + ring) count as one, as in Swift's strings.
  public func index(of typed: UnsafeBufferPointer<UInt8>) -> Int? {
    let signature = WordTable.signature(of: typed)
    var place = WordTable.place(of: signature) & mask
    while slots[place].index >= 0 {
      let slot = slots[place]
      if slot.signature == signature, slot.count == typed.count, hasRest(of: typed, at: Int(slot.start)) {
        return Int(slot.index)
      }
      place = (place + 1) & mask
    }
    guard typed.contains(where: { $0 >= firstOfSeveral }) else { return nil }
    return words.firstIndex(of: String(decoding: typed, as: UTF8.self))
  }

  /// Whether a word goes on after its first eight bytes as what was typed does, which is as long.
  private func hasRest(of typed: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var index = 8
    while index < typed.count {
      if typed[index] != bytes[start + index] { return false }
      index += 1
    }
    return true
  }

  /// The first eight bytes: all there is to a short word, once its length is known.
  @inline(__always) private static func signature(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    let count = bytes.count
    if count >= 8 { return UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) }
    if count >= 4 {
      let first = UInt64(UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self)))
      let last = UInt64(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)))
      return first | last << UInt64(8 * (count - 4))
    }
    return bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Fibonacci hashing: the high bits depend on all of them.
  @inline(__always) private static func place(of signature: UInt64) -> Int {
    Int(truncatingIfNeeded: (signature &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
