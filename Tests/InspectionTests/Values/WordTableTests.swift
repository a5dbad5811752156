import Inspection
import TestSupport
import Testing

@Suite struct WordTableTests {
  private func index(of word: String, in table: WordTable) -> Int? {
    Array(word.utf8).withUnsafeBufferPointer { table.index(of: TypedWord($0)) }
  }

  @Test(arguments: UInt64(1)...20)
  func eachWordIsFoundAndNothingElse(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func word() -> String {
      (0..<Int.random(in: 1...20, using: &random)).map { _ in
        "abcæøå-".randomElement(using: &random).map(String.init) ?? ""
      }
      .joined()
    }
    let words = (0..<Int.random(in: 0...60, using: &random)).map { _ in word() }
    let table = WordTable(words)
    for word in words { #expect(index(of: word, in: table) == words.firstIndex(of: word), "seed \(seed): \(word)") }
    for _ in 0..<200 {
      let other = word()
      #expect(index(of: other, in: table) == words.firstIndex(of: other), "seed \(seed): \(other)")
    }
  }

  @Test func wordsThatBeginAlikeAreToldApart() {
    let words = ["interview", "interview-barn", "interview-leder", "intervie", "interviev", ""]
    for (place, word) in words.enumerated() { #expect(index(of: word, in: WordTable(words)) == place) }
    #expect(index(of: "interview-lede", in: WordTable(words)) == nil)
    #expect(index(of: "interview-ledes", in: WordTable(words)) == nil)
  }

  @Test func aWordStandsForWhatIsGiven() {
    let table = WordTable(["a", "\u{E5}r", "a"], standingFor: [7, 5, 3])
    #expect(index(of: "a", in: table) == 7)
    #expect(index(of: "\u{E5}r", in: table) == 5)
    #expect(index(of: "a\u{30A}r", in: table) == 5)
  }

  @Test func aLetterOfTwoCodePointsIsTheSameLetter() {
    #expect(index(of: "a\u{30A}r", in: WordTable(["\u{E5}r"])) == 0)
    #expect(index(of: "\u{E5}r", in: WordTable(["a\u{30A}r"])) == 0)
    #expect(index(of: "\u{E5}r", in: WordTable(["ar"])) == nil)
    let long = "ved-et-\u{E5}bent-hus-om-aftenen"
    #expect(index(of: "ved-et-a\u{30A}bent-hus-om-aftenen", in: WordTable([long])) == 0)
  }
}
