// An e-mail address: a name, a sign or a word for `at`, and a domain with a point in it.

extension ContactDetails {
  /// The address whose sign stands here, with its name before it.
  static func address(at place: Int, in text: [Unicode.Scalar]) -> Range<Int>? {
    guard let sign = atSign(at: place, in: text), let name = startOfName(before: sign.range.lowerBound, in: text) else {
      return nil
    }
    let domain = domain(from: sign.range.upperBound, in: text)
    let isOne =
      switch sign.kind {
      case .closed: domain.labels > 0
      case .clear: domain.labels > 1
      case .word: domain.labels > 1 && domain.hasWord
      }
    return isOne ? name..<domain.end : nil
  }

  /// What stands for `@`.
  private struct AtSign {
    enum Kind {
      /// `@` with nothing around it: an address also where a point is forgotten.
      case closed
      case clear
      /// The word `at` alone, which means much else.
      case word
    }

    let range: Range<Int>
    let kind: Kind
  }

  /// `@` with blanks around it, or `at` in brackets, or as Danish calls it: `snabel-a`; or as links and pages have it.
  private static func atSign(at place: Int, in text: [Unicode.Scalar]) -> AtSign? {
    let first = text[place]
    let isWordStart = place == 0 || !text[place - 1].isLetter
    func end(of words: [String], from start: Int) -> Int? {
      words.lazy.compactMap { matches($0, at: start, in: text) }.first
    }
    var (found, kind): (Int?, AtSign.Kind) = (nil, .clear)
    if first.isAtSign {
      found = place + 1
      if place + 1 < text.count, text[place + 1].isLetter, place > 0, !text[place - 1].isBlank { kind = .closed }
    } else if first.isOpening {
      let word = skip(place + 1, in: text) { $0.isBlank }
      found = end(of: atWords, from: word).flatMap { end in
        let close = skip(end, in: text) { $0.isBlank }
        return close < text.count && text[close].isClosing ? close + 1 : nil
      }
    } else if first == "%" || first == "&" {
      found = end(of: ["%40", "&#64;", "&commat;"], from: place)
    } else if isWordStart, first == "s" || first == "S" {
      found = end(of: ["snabel-a", "snabel a", "snabela"], from: place)
    } else if isWordStart, place > 0, text[place - 1].isBlank, first == "a" || first == "A" {
      found = end(of: ["at"], from: place).flatMap { $0 < text.count && text[$0].isBlank ? $0 : nil }
      kind = .word
    }
    guard let found else { return nil }
    var start = place
    while start > 0, text[start - 1].isBlank || text[start - 1].isUnseen { start -= 1 }
    return AtSign(range: start..<skip(found, in: text) { $0.isBlank || $0.isUnseen }, kind: kind)
  }

  private static let atWords = ["at", "@", "＠", "snabel-a", "snabela", "snabel a", "krøllealfa", "alfa", "ät"]

  /// Names of letters, digits and the signs that may stand in one, or what stands in quotes.
  private static func startOfName(before end: Int, in text: [Unicode.Scalar]) -> Int? {
    if end > 1, text[end - 1] == "\"", let quote = text[..<(end - 1)].lastIndex(of: "\"") { return quote }
    var start = end
    while start > 0, isOfName(text[start - 1]) { start -= 1 }
    return text[start..<end].contains { $0.isLetter || $0.digit != nil } ? start : nil
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar.digit != nil || scalar.isUnseen || "._%+-'&!#$*/=?^`|~\\".unicodeScalars.contains(scalar)
  }

  /// Labels with points between them, or words for points. `hasWord`: one of them is a word.
  private static func domain(from start: Int, in text: [Unicode.Scalar]) -> (end: Int, labels: Int, hasWord: Bool) {
    var (end, next, labels, hasWord) = (start, start, 0, false)
    while true {
      let label = skip(next, in: text) { $0.isLetter || $0.digit != nil || $0 == "-" || $0.isUnseen }
      let letters = text[next..<label].count { $0.isLetter || $0.digit != nil }
      if letters == 0 || labels > 0 && letters < 2 && label == text.count { break }
      (end, labels) = (label, labels + 1)
      guard let point = endOfPoint(at: label, in: text) else { break }
      hasWord = hasWord || point.isWord
      next = point.end
    }
    return (end, labels, hasWord)
  }

  private static func endOfPoint(at place: Int, in text: [Unicode.Scalar]) -> (end: Int, isWord: Bool)? {
    guard place < text.count else { return nil }
    if [".", "．", "｡", "。"].contains(text[place]) { return (skip(place + 1, in: text) { $0.isUnseen }, false) }
    let open = skip(place, in: text) { $0.isBlank }
    guard open < text.count else { return nil }
    let isBracket = text[open].isOpening
    let word = isBracket ? skip(open + 1, in: text) { $0.isBlank } : open
    let words = isBracket ? pointWords + ["."] : pointWords
    guard let end = words.lazy.compactMap({ matches($0, at: word, in: text) }).first else { return nil }
    let close = skip(end, in: text) { $0.isBlank }
    guard close < text.count else { return nil }
    // Without brackets a word stands between blanks.
    if !isBracket { return open > place && close > end ? (close, true) : nil }
    return text[close].isClosing ? (skip(close + 1, in: text) { $0.isBlank }, true) : nil
  }

  private static let pointWords = ["dot", "punktum", "prik", "punkt"]

  // MARK: Reading on

  private static func skip(
    _ place: Int, in text: [Unicode.Scalar], while isSkipped: (Unicode.Scalar) -> Bool
  ) -> Int {
    var place = place
    while place < text.count, isSkipped(text[place]) { place += 1 }
    return place
  }

  /// Where a word ends that begins here, in capitals or not; `nil` where it doesn't.
  static func matches(_ word: String, at place: Int, in text: [Unicode.Scalar]) -> Int? {
    var place = place
    for scalar in word.unicodeScalars {
      guard place < text.count, text[place].inSmallLetters == scalar else { return nil }
      place += 1
    }
    return place
  }
}
