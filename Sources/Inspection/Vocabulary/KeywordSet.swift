/// The keywords that are allowed at one place, looked up by what someone wrote in any of the languages.
public struct KeywordSet: Sendable {
  public struct Match: Sendable {
    public let keyword: Keyword
    /// The languages that have this word, so that a mixture can be noticed.
    public let languages: LanguageSet
  }

  /// One spelling. Plain numbers, so that looking through them touches no reference count.
  private struct Entry: Sendable {
    /// The length and the first seven bytes, which tell nearly all words apart.
    let signature: UInt64
    /// Where the spelling begins in `bytes`.
    let start: Int
    let match: Match
  }

  public let keywords: [Keyword]
  /// Every word in every language, for suggestions.
  public let words: [String]
  private let entries: [Entry]
  private let bytes: [UInt8]

  public init(_ keywords: [Keyword]) {
    self.keywords = keywords
    var (entries, words, bytes): ([Entry], [String], [UInt8]) = ([], [], [])
    for keyword in keywords {
      for language in Language.allCases {
        for word in keyword.words(in: language) {
          if let known = words.firstIndex(of: word) {
            precondition(entries[known].match.keyword == keyword, "`\(word)` means two things at one place")
            continue
          }
          let languages = LanguageSet(Language.allCases.filter { keyword.words(in: $0).contains(word) })
          let match = Match(keyword: keyword, languages: languages)
          let signature = Array(word.utf8).withUnsafeBufferPointer { Self.signature(of: $0) }
          entries.append(Entry(signature: signature, start: bytes.count, match: match))
          words.append(word)
          bytes += Array(word.utf8)
        }
      }
    }
    (self.entries, self.words, self.bytes) = (entries, words, bytes)
  }

  @inline(__always) private static func signature(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var signature = UInt64(truncatingIfNeeded: bytes.count & 0xFF)
    for index in 0..<min(7, bytes.count) { signature = signature << 8 | UInt64(bytes[index]) }
    return signature
  }

  /// The keyword that these bytes of UTF-8 spell. Letters typed as two code points (a + ring) count as one, as in Swift's strings.
  public func match(_ word: UnsafeBufferPointer<UInt8>) -> Match? {
    let signature = Self.signature(of: word)
    for entry in entries where entry.signature == signature && rest(of: entry, is: word) { return entry.match }
    return word.textBeyondASCII.flatMap { match($0) }
  }

  @inline(__always) private func rest(of entry: Entry, is word: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 7
    while index < word.count {
      if bytes[entry.start + index] != word[index] { return false }
      index += 1
    }
    return true
  }

  public func match(_ word: String) -> Match? {
    words.firstIndex(of: word).map { entries[$0].match }
  }
}

extension [UInt8] {
  /// Whether these are the same bytes.
  @inline(__always) public func spells(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == bytes.count else { return false }
    for index in indices where self[index] != bytes[index] { return false }
    return true
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
