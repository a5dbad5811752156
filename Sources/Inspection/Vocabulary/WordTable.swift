/// Lists of a few words, each found by the bytes of UTF-8 that someone typed. Where a word stands in the table is found from its first
/// and its last letters, which tell nearly all words of a list apart.
///
/// A class, because to pass it on is then to pass on one reference; and of several lists, because a table taken out of an array is
/// counted each time.
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

  private struct List: Sendable {
    /// Where its slots begin.
    let firstSlot: Int
    let mask: Int
    let multiplier: UInt64
    /// Only a typed byte from this one on may be part of another spelling of one of the words.
    let firstOfSeveral: UInt8
  }

  /// Words with what each stands for.
  typealias Words = [(word: String, meaning: Int)]

  private let words: [Words]
  private let lists: [List]
  private let bytes: [UInt8]
  private let slots: [Slot]

  /// Each word stands for its index, or for what is given for it. Of words that stand twice, the first is found.
  package convenience init(_ words: [String], standingFor meanings: [Int]? = nil) {
    self.init(lists: [zip(words, meanings ?? Array(words.indices)).map { (word: $0, meaning: $1) }])
  }

  init(lists all: [Words]) {
    var (lists, bytes, slots): ([List], [UInt8], [Slot]) = ([], [], [])
    for words in all {
      let firstByte = bytes.count
      let list = words.map { word, meaning in
        var word = word
        let slot = word.withUTF8 { utf8 in
          let typed = TypedWord(utf8)
          return Slot(
            first: typed.first, last: typed.last, count: Int32(utf8.count), meaning: Int32(meaning),
            start: Int32(bytes.count))
        }
        bytes += word.utf8
        return slot
      }
      let (arranged, multiplier) = WordTable.arranged(list)
      // No letter below U+0100 has a second spelling among its like.
      let firstOfSeveral: UInt8 = bytes[firstByte...].contains { $0 >= 0xC4 } ? 0x80 : 0xC4
      lists.append(
        List(
          firstSlot: slots.count, mask: arranged.count - 1, multiplier: multiplier, firstOfSeveral: firstOfSeveral))
      slots += arranged
    }
    (words, self.lists, self.bytes, self.slots) = (all, lists, bytes, slots)
  }

  /// The words by place. Of some multipliers the first is taken by which each word has a place of its own, else the last.
  private static func arranged(_ words: [Slot]) -> (slots: [Slot], multiplier: UInt64) {
    var capacity = 4
    while capacity < words.count * 4 { capacity *= 2 }
    var multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    for _ in 0..<16 {
      var taken = Array(repeating: false, count: capacity)
      let haveOwn = words.allSatisfy { word in
        let place = place(of: word.first, word.last, multiplier) & (capacity - 1)
        defer { taken[place] = true }
        return !taken[place]
      }
      if haveOwn { break }
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
  package func index(of typed: TypedWord, inList list: Int = 0) -> Int? {
    let found = lists[list]
    var place = WordTable.place(of: typed.first, typed.last, found.multiplier) & found.mask
    while true {
      let slot = slots[found.firstSlot &+ place]
      if slot.meaning < 0 { break }
      if (slot.first ^ typed.first) | (slot.last ^ typed.last) == 0, slot.count == typed.bytes.count,
        hasMiddle(of: typed.bytes, at: Int(slot.start))
      {
        return Int(slot.meaning)
      }
      place = (place &+ 1) & found.mask
    }
    return typed.hasByte(from: found.firstOfSeveral) ? index(ofOtherSpelling: typed, list) : nil
  }

  private func index(ofOtherSpelling typed: TypedWord, _ list: Int) -> Int? {
    let word = String(decoding: typed.bytes, as: UTF8.self)
    return words[list].first { $0.word == word }?.meaning
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
