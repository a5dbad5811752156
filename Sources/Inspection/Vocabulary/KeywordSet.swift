/// The keywords that are allowed at one place, looked up by what someone wrote in any of the languages.
public struct KeywordSet: Sendable {
  public struct Match: Sendable {
    public let keyword: Keyword
    /// The languages that have this word, so that a mixture can be noticed.
    public let languages: LanguageSet
  }

  private struct Entry: Sendable {
    let word: WordBytes
    let match: Match
  }

  public let keywords: [Keyword]
  /// Every word in every language, for suggestions.
  public let words: [String]
  private let entries: [Entry]

  public init(_ keywords: [Keyword]) {
    self.keywords = keywords
    var (entries, words): ([Entry], [String]) = ([], [])
    for keyword in keywords {
      for language in Language.allCases {
        for word in keyword.words(in: language) {
          if let known = words.firstIndex(of: word) {
            precondition(entries[known].match.keyword == keyword, "`\(word)` means two things at one place")
            continue
          }
          let languages = LanguageSet(Language.allCases.filter { keyword.words(in: $0).contains(word) })
          let match = Match(keyword: keyword, languages: languages)
          entries.append(Entry(word: WordBytes(word), match: match))
          words.append(word)
        }
      }
    }
    (self.entries, self.words) = (entries, words)
  }

  /// The keyword that these bytes of UTF-8 spell. Letters typed as two code points (a + ring) count as one, as in Swift's strings.
  public func match(_ word: UnsafeBufferPointer<UInt8>) -> Match? {
    let signature = WordBytes.signature(of: word)
    for index in entries.indices where entries[index].word.isSpelled(word, signature) { return entries[index].match }
    return word.textBeyondASCII.flatMap { match($0) }
  }

  public func match(_ word: String) -> Match? {
    words.firstIndex(of: word).map { entries[$0].match }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The text, when it has letters that can be typed in more ways than one, so that other bytes may spell the same; else `nil`.
  var textBeyondASCII: String? { contains { $0 >= 0x80 } ? String(decoding: self, as: UTF8.self) : nil }
}

/// Some of the languages.
public struct LanguageSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public init(_ languages: [Language]) {
    self.init(rawValue: languages.reduce(0) { $0 | 1 << UInt8(Language.allCases.firstIndex(of: $1) ?? 0) })
  }
}

extension Keyword {
  public func words(in language: Language) -> [String] {
    switch language {
    case .danish: danish
    case .english: [canonical]
    }
  }

  /// The word that messages and templates use.
  public func word(in language: Language) -> String { words(in: language)[0] }
}
