/// The keywords that are allowed at one place, looked up by what someone wrote in any of the languages.
public struct KeywordSet: Sendable {
  public struct Match: Sendable {
    public let keyword: Keyword
    /// The languages that have this word, so that a mixture can be noticed.
    public let languages: LanguageSet
  }

  private struct Entry: Sendable {
    let word: String
    let bytes: [UInt8]
    let match: Match
  }

  public let keywords: [Keyword]
  private let entries: [Entry]

  public init(_ keywords: [Keyword]) {
    self.keywords = keywords
    var entries: [Entry] = []
    for keyword in keywords {
      for language in Language.allCases {
        for word in keyword.words(in: language) where !entries.contains(where: { $0.word == word }) {
          let languages = LanguageSet(Language.allCases.filter { keyword.words(in: $0).contains(word) })
          entries.append(
            Entry(word: word, bytes: Array(word.utf8), match: Match(keyword: keyword, languages: languages)))
        }
      }
    }
    self.entries = entries
  }

  /// Every word in every language, for suggestions.
  public var words: [String] { entries.map(\.word) }

  /// The keyword that these bytes of UTF-8 spell. Letters typed as two code points (a + ring) count as one, as in Swift's strings.
  public func match(_ bytes: UnsafeBufferPointer<UInt8>) -> Match? {
    for index in entries.indices where entries[index].bytes.spells(bytes) { return entries[index].match }
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    let word = String(decoding: bytes, as: UTF8.self)
    return entries.first { $0.word == word }?.match
  }

  public func match(_ word: String) -> Match? { entries.first { $0.word == word }?.match }
}

extension [UInt8] {
  /// Whether these are the same bytes.
  @inline(__always) public func spells(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == bytes.count else { return false }
    for index in indices where self[index] != bytes[index] { return false }
    return true
  }
}

/// Some of the languages.
public struct LanguageSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public init(_ languages: [Language]) {
    self.init(rawValue: languages.reduce(0) { $0 | 1 << UInt8(Language.allCases.firstIndex(of: $1) ?? 0) })
  }

  public var languages: [Language] { Language.allCases.filter { contains(LanguageSet([$0])) } }
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

  /// The word in every language, in back quotes, for messages.
  public var quoted: Message { Message(da: "`\(word(in: .danish))`", en: "`\(word(in: .english))`") }
}
