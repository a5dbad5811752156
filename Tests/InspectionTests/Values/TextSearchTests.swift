import Inspection
import Testing

@Suite struct TextSearchTests {
  @Test(arguments: [
    ("aaab", "aab", "a", "aab", ""), ("på øen, på søen", "på s", "på øen, ", "på s", "øen"),
    ("kort", "kort", "", "kort", ""),
    ("kort", "o", "k", "o", "rt"),
  ])
  func theFirstPlaceOfSomeWords(_ text: String, _ words: String, _ before: String, _ found: String, _ after: String)
    throws
  {
    let place = try #require(text.place(of: words))
    #expect(
      (text[..<place.lowerBound], text[place], text[place.upperBound...]) == (before[...], found[...], after[...]))
  }

  @Test(arguments: [("", "a"), ("kort", "kortere"), ("kor", "ort"), ("aab", "ba")])
  func wordsThatStandNowhere(_ text: String, _ words: String) { #expect(text.place(of: words) == nil) }

  @Test func aPlaceInAPartIsOneOfTheWhole() throws {
    let text = "ét, to, ét, tre"
    let part = text[text.index(text.startIndex, offsetBy: 3)...]
    let place = try #require(part.place(of: "ét"))
    #expect(text[..<place.lowerBound] == "ét, to, ")
  }

  @Test func lettersBecomeTheirText() {
    let letters = Array("a, æ, € og 𝄞".unicodeScalars)
    #expect(String(letters: letters[...]) == "a, æ, € og 𝄞")
    #expect(String(letters: letters[3..<4]) == "æ")
    #expect(String(letters: []) == "")
  }
}
