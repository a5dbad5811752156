/// What stands before and behind digits that may be a personal number.
struct NumberSurroundings {
  let number: Range<Int>
  let bytes: UnsafeBufferPointer<UInt8>

  // MARK: Digits without anything between them

  /// Whether ten or twelve bare digits are something else: part of a hash or an id, of a longer number, or a P-number that is called so.
  func letABareNumberBe(startsWithOne: Bool) -> Bool {
    isTouchedBefore || isTouchedAfter || isFractionBefore || isFractionAfter || startsWithOne && isCalledPNumber
  }

  private var isTouchedBefore: Bool {
    guard let scalar = bytes.scalar(endingAt: number.lowerBound) else { return false }
    if scalar == "+" { return true }
    guard scalar.isLetter, !endsEscape else { return false }
    let word = lettersBefore
    return word.count < 2 || word.allSatisfy { $0.isHexDigit }
  }

  private var isTouchedAfter: Bool {
    let word = lettersAfter
    return !word.isEmpty && (word.count < 2 || word.allSatisfy { $0.isHexDigit })
  }

  /// As in `0.0101901234`.
  private var isFractionBefore: Bool {
    number.lowerBound > 1 && isOf(".,", number.lowerBound - 1) && isDigit(number.lowerBound - 2)
  }

  private var isFractionAfter: Bool { isOf(".,", number.upperBound) && isDigit(number.upperBound + 1) }

  /// The number of a production unit, ten digits that begin with 1.
  private var isCalledPNumber: Bool {
    let before = textBefore(32).lowercased()
    let end = before.lastIndex { !" .:=\u{A0}".contains($0) }
    let words = end.map { before[...$0] } ?? ""
    return ["p-nummer", "p-nr", "p nr", "p-number", "produktionsenhed", "produktionsnummer", "produktionsenhedsnummer"]
      .contains { words.hasSuffix($0) }
  }

  // MARK: Digits in groups

  /// A line that begins with digits and a colon is a key of its own.
  var isKey: Bool { isOf(":", number.upperBound) }

  /// As in `ab010190-1234-4abc-8def-0123456789ab`: eight digits of base 16, and three times four.
  var isOfUUID: Bool {
    guard let dash = number.first(where: { bytes[$0] == UInt8(ascii: "-") }), dash >= 8 else { return false }
    return isHex(dash - 8..<dash) && isOf("-", dash + 5) && isHex(dash + 6..<dash + 10) && isOf("-", dash + 10)
  }

  /// Whether it goes on as a number, a moment or a range of days does.
  func goesOn(afterPairs: Bool) -> Bool {
    if isOf("+", number.lowerBound - 1) || isOf(".,:/-", number.upperBound) && isDigit(number.upperBound + 1) {
      return true
    }
    return afterPairs && isOf(" ", number.upperBound) && isDigit(number.upperBound + 1)
  }

  /// Four digits behind a day and a blank may be money.
  var isAmount: Bool {
    let after = textAfter(8).lowercased().drop { $0 == " " || $0 == "\u{A0}" }
    return ["kr", "dkk", "sek", "eur"].contains { after.hasPrefix($0) }
  }

  // MARK: Bytes

  private func isOf(_ signs: StaticString, _ index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return false }
    return UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount).contains(bytes[index])
  }

  private func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] &- 0x30 < 10 }

  private func isHex(_ range: Range<Int>) -> Bool {
    range.upperBound <= bytes.count && range.allSatisfy { WrittenSign.hexDigit(bytes[$0]) != nil }
  }

  private func textBefore(_ count: Int) -> String {
    String(decoding: bytes[max(0, number.lowerBound - count)..<number.lowerBound], as: UTF8.self)
  }

  private func textAfter(_ count: Int) -> String {
    String(decoding: bytes[number.upperBound..<min(bytes.count, number.upperBound + count)], as: UTF8.self)
  }

  private var lettersBefore: [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    for scalar in textBefore(16).unicodeScalars.reversed() {
      guard scalar.isLetter else { break }
      letters.append(scalar)
    }
    return letters
  }

  private var lettersAfter: [Unicode.Scalar] { Array(textAfter(16).unicodeScalars.prefix { $0.isLetter }) }

  /// As behind `\n`, `\xA0` and `\u00A0`.
  private var endsEscape: Bool {
    for length in [2, 4, 6, 10] where number.lowerBound >= length {
      let first = number.lowerBound - length
      guard bytes[first] == UInt8(ascii: "\\"), let sign = WrittenSign(at: first, in: bytes) else { continue }
      return sign.length == length || length == 2
    }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate var isHexDigit: Bool { isASCII && WrittenSign.hexDigit(UInt8(value)) != nil }
}
