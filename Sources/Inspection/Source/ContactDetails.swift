/// Finds and hides e-mail addresses and telephone numbers in what people wrote, for what everyone may read.
///
/// A telephone number is `+` and 8 to 15 digits; eight digits as in Denmark, in one piece or divided by blanks; or 0 and 8 to 10 digits
/// as in Sweden. Letters, digits and hyphens around it make it something else: a case number, a date, an id. Hidden is rather too much
/// than too little.
package enum ContactDetails {
  /// The text with `x` for every letter and digit of addresses and numbers.
  package static func masked(_ text: String) -> String {
    var characters = Array(text)
    var index = 0
    while index < characters.count {
      if let found = address(at: index, in: characters) ?? number(at: index, in: characters) {
        for place in found where characters[place].isLetter || characters[place].isNumber { characters[place] = "x" }
        index = found.upperBound
      } else {
        index += 1
      }
    }
    return String(characters)
  }

  // MARK: Addresses

  /// The address that begins here.
  private static func address(at start: Int, in text: [Character]) -> Range<Int>? {
    if start > 0, isOfAddress(text[start - 1]) { return nil }
    guard let sign = text[start...].firstIndex(where: { !isOfAddress($0) }), sign > start, text[sign] == "@" else {
      return nil
    }
    var end = text[(sign + 1)...].firstIndex { !isOfAddress($0) } ?? text.count
    while end > sign, text[end - 1] == "." { end -= 1 }
    return text[(sign + 1)..<max(end, sign + 1)].contains(".") ? start..<end : nil
  }

  private static func isOfAddress(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "._%+-".contains(character)
  }

  // MARK: Telephone numbers

  private static func number(at start: Int, in text: [Character]) -> Range<Int>? {
    if start > 0, isJoined(text[start - 1]) { return nil }
    let isForeign = text[start] == "+"
    var (end, digits, hasHyphen) = (start, 0, false)
    var index = isForeign ? start + 1 : start
    while index < text.count {
      if isDigit(text[index]) {
        digits += 1
        index += 1
        end = index
        // A number that is long enough ends before a blank that more digits follow, unless they belong to it.
      } else if end == index, digits > 0, isGap(text[index]), index + 1 < text.count, isDigit(text[index + 1]) {
        if !isForeign, text[start] != "0", digits == 8 { break }
        hasHyphen = hasHyphen || text[index] == "-"
        index += 1
      } else {
        break
      }
    }
    if end < text.count, isJoined(text[end]) { return nil }
    let isNumber =
      isForeign
      ? 8...15 ~= digits : text[start] == "0" ? 9...11 ~= digits : digits == 8 && !hasHyphen && text[start] > "1"
    return isNumber ? start..<end : nil
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func isGap(_ character: Character) -> Bool { " \u{A0}\u{202F}-".contains(character) }

  private static func isJoined(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "+"
  }
}
