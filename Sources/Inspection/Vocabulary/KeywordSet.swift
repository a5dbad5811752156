/// The keywords that are allowed at one place, looked up by what someone wrote in any of the languages.
///
/// A class, because to pass it on is then to pass on one reference.
public final class KeywordSet: Sendable {
  public struct Match: Sendable {
    package let keyword: Keyword
    /// The languages that have this word, so that a mixture can be noticed.
    package let languages: LanguageSet
  }

  package let keywords: [Keyword]
  /// Every word in every language, for suggestions.
  package let words: [String]
  private let matches: [Match]
  private let table: WordTable

  package init(_ keywords: [Keyword]) {
    self.keywords = keywords
    var (matches, words): ([Match], [String]) = ([], [])
    for keyword in keywords {
      let first = words.count
      for (index, language) in Language.allCases.enumerated() {
        let ofLanguage = LanguageSet(rawValue: 1 << UInt8(index))
        for word in keyword.words(in: language) {
          if let known = words[first...].firstIndex(of: word) {
            matches[known] = Match(keyword: keyword, languages: matches[known].languages.union(ofLanguage))
          } else {
            assert(!words.contains(word), "`\(word)` means two things at one place")
            matches.append(Match(keyword: keyword, languages: ofLanguage))
            words.append(word)
          }
        }
      }
    }
    (self.matches, self.words) = (matches, words)
    table = WordTable(words)
  }

  /// The keyword that was typed, also where it begins with a capital, as word processors write it. Letters typed as two code points
  /// (a + ring) count as one, as in Swift's strings.
  @inline(__always)
  package func match(_ word: TypedWord) -> Match? {
    if let index = table.index(of: word) { return matches[index] }
    return word.beginsWithCapital ? match(capital: word) : nil
  }

  @inline(never)
  private func match(capital word: TypedWord) -> Match? {
    word.withSmallFirstLetter { table.index(of: $0) }.map { matches[$0] }
  }

  package func match(_ word: String) -> Match? { word.withBytes { match(TypedWord($0)) } }

  /// The same without capitals: where a word may just as well be an id of the author's.
  package func match(exactly word: String) -> Match? {
    word.withBytes { table.index(of: TypedWord($0)) }.map { matches[$0] }
  }
}

/// Some of the languages.
public struct LanguageSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  package init(_ languages: [Language]) {
    self.init(rawValue: languages.reduce(0) { $0 | 1 << UInt8(Language.allCases.firstIndex(of: $1) ?? 0) })
  }
}

extension Keyword {
  package func words(in language: Language) -> [String] {
    switch language {
    case .danish: danish
    case .english: english
    case .swedish: swedish
    }
  }

  /// The word that messages and templates use.
  package func word(in language: Language) -> String { words(in: language)[0] }
}
