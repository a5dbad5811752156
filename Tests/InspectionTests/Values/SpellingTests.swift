import Testing

@testable import Inspection

@Suite struct SpellingTests {
  private static let words = ["dialog", "viden", "husregler", "børn", "unge", "ja"]

  @Test(
    arguments: [
      ("dialgo", "dialog"), ("dialg", "dialog"), ("Dialog", "dialog"), ("vide", "viden"), ("husreglr", "husregler"),
      ("bøn", "børn"), ("bo\u{308}rn", "børn"), ("unger", "unge"), ("xyzzy", nil), ("", nil), ("nej", nil),
      ("ha", "ja"),
    ] as [(String, String?)])
  func theNearWordIsMeant(typed: String, meant: String?) {
    #expect(Spelling.nearest(to: typed, among: Self.words) == meant)
  }

  @Test func theFirstOfTwoEquallyNearIsMeant() {
    #expect(Spelling.nearest(to: "cat", among: ["car", "bat"]) == "car")
    #expect(Spelling.nearest(to: "cat", among: ["bat", "car"]) == "bat")
  }

  @Test(arguments: [
    ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1), ("abc", "xabc", 1),
    ("kitten", "sitting", 3),
  ])
  func distanceCountsInsertionsChangesAndSwaps(left: String, right: String, distance: Int) {
    #expect(Spelling.distance(Array(left), Array(right), atMost: 9) == distance)
    #expect(Spelling.distance(Array(right), Array(left), atMost: 9) == distance)
  }

  @Test func aDistanceAboveTheLimitIsNone() {
    #expect(Spelling.distance(Array("kitten"), Array("sitting"), atMost: 2) == nil)
  }

  @Test func aWordAmongThoseTypedIsMeant() {
    #expect(Spelling.nearest(to: "uanmeldt besøg", among: ["anmeldt", "uanmeldt"]) == "uanmeldt")
  }

  @Test func aVeryLongWordIsNotCompared() {
    #expect(Spelling.nearest(to: String(repeating: "a", count: 65), among: [String(repeating: "a", count: 65)]) == nil)
  }
}
