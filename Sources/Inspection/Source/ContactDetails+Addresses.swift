// An e-mail address: a name, a sign or a word for `at`, and a domain with a point in it.

extension ContactDetails {
  /// The address whose sign stands here, with its name before it.
  static func address(at place: Int, in text: [Unicode.Scalar]) -> Range<Int>? {
    guard let sign = atSign(at: place, in: text), let domainEnd = endOfDomain(from: sign.upperBound, in: text),
      let name = startOfName(before: sign.lowerBound, in: text)
    else { return nil }
    return name..<domainEnd
  }

  /// `@` with blanks around it, or `at` in brackets, or as Danish calls it: `snabel-a`.
  private static func atSign(at place: Int, in text: [Unicode.Scalar]) -> Range<Int>? {
    let first = text[place]
    var end: Int?
    if first.isAtSign {
      end = place + 1
    } else if first.isOpening {
      let word = skip(place + 1, in: text) { $0.isBlank }
      end = atWords.lazy.compactMap { matches($0, at: word, in: text) }.first.flatMap { end in
        let close = skip(end, in: text) { $0.isBlank }
        return close < text.count && text[close].isClosing ? close + 1 : nil
      }
    } else if first == "s" || first == "S", place > 0, !text[place - 1].isLetter {
      end = ["snabel-a", "snabel a", "snabela"].lazy.compactMap { matches($0, at: place, in: text) }.first
    }
    guard let end else { return nil }
    var start = place
    while start > 0, text[start - 1].isBlank || text[start - 1].isUnseen { start -= 1 }
    return start..<skip(end, in: text) { $0.isBlank || $0.isUnseen }
  }

  private static let atWords = ["at", "@", "＠", "snabel-a", "snabela", "snabel a", "ät"]

  /// Names of letters, digits and the signs that may stand in one, or what stands in quotes.
  private static func startOfName(before end: Int, in text: [Unicode.Scalar]) -> Int? {
    if end > 1, text[end - 1] == "\"", let quote = text[..<(end - 1)].lastIndex(of: "\"") { return quote }
    var start = end
    while start > 0, isOfName(text[start - 1]) { start -= 1 }
    return text[start..<end].contains { $0.isLetter || $0.digit != nil } ? start : nil
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar.digit != nil || scalar.isUnseen || "._%+-'&!#$*/=?^`|~".unicodeScalars.contains(scalar)
  }

  /// Labels with points between them, or words for points; at least two, the last of letters.
  private static func endOfDomain(from start: Int, in text: [Unicode.Scalar]) -> Int? {
    var (end, next, labels) = (start, start, 0)
    while true {
      let label = skip(next, in: text) { $0.isLetter || $0.digit != nil || $0 == "-" || $0.isUnseen }
      let letters = text[next..<label].count { $0.isLetter || $0.digit != nil }
      if letters == 0 || labels > 0 && letters < 2 && label == text.count { break }
      (end, labels) = (label, labels + 1)
      guard let point = endOfPoint(at: label, in: text) else { break }
      next = point
    }
    return labels > 1 ? end : nil
  }

  private static func endOfPoint(at place: Int, in text: [Unicode.Scalar]) -> Int? {
    guard place < text.count else { return nil }
    if [".", "．", "｡", "。"].contains(text[place]) { return skip(place + 1, in: text) { $0.isUnseen } }
    let open = skip(place, in: text) { $0.isBlank }
    guard open < text.count, text[open].isOpening else { return nil }
    let word = skip(open + 1, in: text) { $0.isBlank }
    guard let end = ["dot", "punktum", "prik", "punkt", "."].lazy.compactMap({ matches($0, at: word, in: text) }).first
    else { return nil }
    let close = skip(end, in: text) { $0.isBlank }
    guard close < text.count, text[close].isClosing else { return nil }
    return skip(close + 1, in: text) { $0.isBlank }
  }

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
