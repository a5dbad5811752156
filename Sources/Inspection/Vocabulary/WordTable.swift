/// A few words, each found by the bytes of UTF-8 that someone typed. Where a word stands in the table is found from its first and its
/// last letters, which tell nearly all words apart.
///
/// A class, because to pass it on is then to pass on one reference.
public final class WordTable: Sendable {
  private struct Slot: Sendable {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var count: Int32 = 0
    /// -1 where no word stands.
    var meaning: Int32 = -1
    /// Where the word lies in `bytes`.
    var start: Int32 = 0
  }

  private let words: [String]
  private let meanings: [Int32]
  private let bytes: [UInt8]
  private let slots: [Slot]
  private let multiplier: UInt64
  private let mask: Int
  /// Only a typed byte from this one on may be part of another spelling of one of the words.
  private let firstOfSeveral: UInt8

  /// Each word stands for its index, or for what is given for it. Of words that stand twice, the first is found.
  public init(_ words: [String], standingFor meanings: [Int]? = nil) {
    self.words = words
    self.meanings = meanings.map { $0.map(Int32.init) } ?? words.indices.map(Int32.init)
    bytes = words.flatMap(\.utf8)
    // No letter below U+0100 has a second spelling among its like.
    firstOfSeveral = bytes.contains { $0 >= 0xC4 } ? 0x80 : 0xC4
    var all: [Slot] = []
    var start = 0
    for (word, meaning) in zip(words, self.meanings) {
      let slot = Array(word.utf8).withUnsafeBufferPointer { bytes in
        let typed = TypedWord(bytes)
        return Slot(
          first: typed.first, last: typed.last, count: Int32(bytes.count), meaning: meaning, start: Int32(start))
      }
      all.append(slot)
      start += word.utf8.count
    }
    (slots, multiplier) = WordTable.arranged(all)
    mask = slots.count - 1
  }

  /// The words by place. Of some multipliers the first is taken by which each word has a place of its own, else the last.
  private static func arranged(_ words: [Slot]) -> (slots: [Slot], multiplier: UInt64) {
    var capacity = 4
    while capacity < words.count * 4 { capacity *= 2 }
    var multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    for _ in 0..<16 {
      let places = words.map { place(of: $0.first, $0.last, multiplier) & (capacity - 1) }
      if Set(places).count == words.count { break }
      multiplier = multiplier &* 0xD134_2543_DE82_EF95
    }
    var slots = Array(repeating: Slot(), count: capacity)
    for word in words {
      var place = place(of: word.first, word.last, multiplier) & (capacity - 1)
      while slots[place].meaning >= 0 { place = (place + 1) & (capacity - 1) }
      slots[place] = word
    }
    return (slots, multiplier)
  }

  /// What the word stands for that was typed. Letters typed as two code points (a + ring) count as one, as in Swift's strings.
  public func index(of typed: TypedWord) -> Int? {
    var place = WordTable.place(of: typed.first, typed.last, multiplier) & mask
    while slots[place].meaning >= 0 {
      let slot = slots[place]
      if (slot.first ^ typed.first) | (slot.last ^ typed.last) == 0, slot.count == typed.bytes.count,
        hasMiddle(of: typed.bytes, at: Int(slot.start))
      {
        return Int(slot.meaning)
      }
      place = (place + 1) & mask
    }
    return typed.hasByte(from: firstOfSeveral) ? index(ofOtherSpelling: typed) : nil
  }

  private func index(ofOtherSpelling typed: TypedWord) -> Int? {
    words.firstIndex(of: String(decoding: typed.bytes, as: UTF8.self)).map { Int(meanings[$0]) }
  }

  /// Whether a word goes on between its first and its last eight bytes as what was typed does, which is as long.
  @inline(__always)
  private func hasMiddle(of typed: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var index = 8
    while index < typed.count - 8 {
      if typed[index] != bytes[start + index] { return false }
      index += 1
    }
    return true
  }

  /// The high bits of a product depend on all of the bits below.
  @inline(__always)
  private static func place(of first: UInt64, _ last: UInt64, _ multiplier: UInt64) -> Int {
    Int(truncatingIfNeeded: ((first &+ (last &<< 23 | last &>> 41)) &* multiplier) &>> 40)
  }
}
