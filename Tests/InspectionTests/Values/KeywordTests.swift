import Testing

@testable import Inspection

@Suite struct KeywordTests {
  @Test(arguments: Keyword.allCases)
  func everyKeywordHasWordsInEveryLanguage(keyword: Keyword) {
    for language in Language.allCases {
      let words = keyword.words(in: language)
      #expect(!words.isEmpty)
      for word in words { #expect(!word.isEmpty && !word.contains(where: \.isWhitespace) && word == word.lowercased()) }
    }
  }

  /// A Danish letter in a Swedish word is a word that was forgotten.
  @Test(arguments: Keyword.allCases)
  func swedishWordsHaveSwedishLetters(keyword: Keyword) {
    for word in keyword.words(in: .swedish) { #expect(!word.contains { "æø".contains($0) }, "\(word)") }
  }

  /// The sets of the conditions; a set in which a word has two meanings stops the program.
  @Test func noWordOfAConditionMeansTwoThingsAtItsPlace() {
    let sets = [
      Keyword.reserved, ConditionResolver.suffixes, ConditionResolver.itemSets, ConditionResolver.heads,
      ConditionResolver.visitFields, KeywordSet(StatusTest.all.map(\.keyword)), KeywordSet(Method.all.map(\.keyword)),
      KeywordSet(FindingCategory.allCases.map(\.keyword)),
    ]
    for set in sets { #expect(Set(set.words).count == set.words.count) }
  }

  @Test func theMethodsMinAndMaxAreToldFromTheBoundsInDanish() {
    #expect(Keyword.smallest.word(in: .english) == Keyword.min.word(in: .english))
    #expect(Keyword.smallest.word(in: .danish) != Keyword.min.word(in: .danish))
  }

  private static let set = KeywordSet([.mode, .points, .version, .effective])

  @Test(
    arguments: [
      ("mode", .mode), ("måde", .mode), ("ma\u{30A}de", .mode), ("gælder", .effective), ("fokuspunkter", .points),
      ("temaer", .points), ("points", .points), ("Mode", .mode), ("MODE", nil), ("mod", nil), ("maade", nil), ("", nil),
    ] as [(String, Keyword?)])
  func aWordIsFoundAsTextAndAsBytes(word: String, keyword: Keyword?) {
    #expect(Self.set.match(word)?.keyword == keyword)
    #expect(Array(word.utf8).withUnsafeBufferPointer { Self.set.match(TypedWord($0))?.keyword } == keyword)
  }

  @Test func everyKeywordMayBeginWithACapital() {
    for keyword in Keyword.allCases {
      for word in Language.allCases.flatMap({ keyword.words(in: $0) }) {
        let (set, capital) = (KeywordSet([keyword]), word.prefix(1).uppercased() + word.dropFirst())
        #expect(set.match(capital)?.keyword == keyword, "\(capital)")
        #expect(
          Array(capital.utf8).withUnsafeBufferPointer { set.match(TypedWord($0))?.keyword } == keyword, "\(capital)")
        #expect(set.match(exactly: capital) == nil)
        #expect(set.match(word.uppercased())?.keyword == (word.count == 1 ? keyword : nil))
      }
    }
  }

  @Test func aMatchKnowsTheLanguagesThatHaveTheWord() {
    #expect(Self.set.match("måde")?.languages == LanguageSet([.danish]))
    #expect(Self.set.match("mode")?.languages == LanguageSet([.english]))
    #expect(Self.set.match("version")?.languages == LanguageSet(Language.allCases))
  }
}

@Suite struct TextTests {
  private static let text = Text(variants: [
    Text.Variant(unit: 0, purpose: nil, language: .danish, text: "tilbud"),
    Text.Variant(unit: 0, purpose: nil, language: .english, text: "service"),
    Text.Variant(unit: 1, purpose: nil, language: .danish, text: "familie"),
    Text.Variant(unit: 1, purpose: 0, language: .danish, text: "familie, godkendelse"),
  ])

  @Test(
    arguments: [
      (0, nil, .danish, "tilbud"), (0, 0, .english, "service"), (1, nil, .english, "familie"),
      (1, 0, .danish, "familie, godkendelse"),
      (1, 1, .danish, "familie"),
    ] as [(Int?, Int?, Language, String)])
  func theVariantThatFitsBestIsChosen(unit: Int?, purpose: Int?, language: Language, expected: String) {
    #expect(Self.text.text(unit: unit, purpose: purpose, language: language) == expected)
  }
}
