// A telephone number: eight digits as in Denmark, from 2 to 9, with or without 45 before them; 0 and 8 to 10 digits as in Sweden, or 46 and
// 9; `+` or 00 and 8 to 15 digits.

extension ContactDetails {
  /// The number that begins here.
  static func telephone(at start: Int, in text: [Unicode.Scalar]) -> Range<Int>? {
    let begins = text[start].digit != nil || text[start] == "+" || text[start] == "＋" || text[start] == "("
    guard begins, var number = TelephoneNumber(from: start, in: text) else { return nil }
    let words = WordsBefore(start, in: text)
    guard !words.areJoined else { return nil }
    while number.readGroup(in: text) {}
    return number.longest { $0.isNumber && !$0.isOther(in: text, words) }
  }
}

/// A number as it is being read: digits in groups, with what stands between the groups.
struct TelephoneNumber {
  private let start: Int
  private let isInternational: Bool
  private var place: Int
  private var digits: [Int] = []
  private var groups: [Int] = []
  /// Where each group ends, and what stands before it.
  private var ends: [Int] = []
  private var gaps: [Unicode.Scalar?] = []

  /// `nil` where a bracket opens nothing that looks like one.
  init?(from start: Int, in text: [Unicode.Scalar]) {
    var place = start
    if text[place] == "(" { place += 1 }
    guard place < text.count else { return nil }
    isInternational = text[place] == "+" || text[place] == "＋"
    if isInternational { place += 1 }
    guard place < text.count, text[place].digit != nil else { return nil }
    (self.start, self.place) = (start, place)
  }

  /// Reads the next group of digits; false where none follows.
  mutating func readGroup(in text: [Unicode.Scalar]) -> Bool {
    var (next, gap) = (place, nil as Unicode.Scalar?)
    if !groups.isEmpty {
      while next < text.count, next - place < 4, text[next].digit == nil {
        if text[next].isBlank {
          gap = gap ?? " "
        } else if !text[next].isUnseen {
          guard let sign = Self.sign(text[next]), gap == nil || gap == " " || sign == " " else { return false }
          gap = sign == " " ? gap ?? " " : sign
        }
        next += 1
      }
    }
    var (group, end) = ([Int](), place)
    while next < text.count, text[next].digit != nil || text[next].isUnseen {
      if let digit = text[next].digit {
        group.append(digit)
        end = next + 1
      }
      next += 1
    }
    guard !group.isEmpty, digits.count + group.count <= 18 else { return false }
    place = end
    digits += group
    groups.append(group.count)
    ends.append(place)
    gaps.append(gap)
    return true
  }

  /// What may stand between groups, each dash as one.
  private static func sign(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch WrittenSign.kind(of: scalar) {
    case .dash: "-"
    case .point: "."
    case .slash: "/"
    case .underscore: "_"
    case .bracket: " "
    case .digit, .blank, .lineBreak, .plus, .colon, .otherMark, .unseen, .other: nil
    }
  }

  /// The longest beginning, in whole groups, that is one.
  func longest(_ isOne: (TelephoneNumber) -> Bool) -> Range<Int>? {
    var shorter = self
    while let end = shorter.ends.last {
      if isOne(shorter) { return start..<end }
      let count = shorter.groups.removeLast()
      shorter.digits.removeLast(count)
      shorter.ends.removeLast()
      shorter.gaps.removeLast()
    }
    return nil
  }

  // MARK: What it is

  var isNumber: Bool {
    let count = digits.count
    if isInternational { return 8...15 ~= count }
    if digits.starts(with: [0, 0]) { return 10...17 ~= count }
    if digits[0] == 0 { return 9...11 ~= count }
    if count == 10, digits.starts(with: [4, 5]), digits[2] > 1 { return groups.count == 1 || groups[0] == 2 }
    if count == 11, digits.starts(with: [4, 6, 7]) { return true }
    return isDanish
  }

  private var isDanish: Bool {
    guard digits.count == 8, digits[0] > 1 else { return false }
    // A point or dash stands between all the groups or between none.
    let marks = Set(gaps.dropFirst().map { $0 ?? " " })
    if marks.count > 1 { return false }
    switch groups {
    case [4, 4]: return !(1900...2099 ~= value(0..<4) && (marks != [" "] || 1900...2099 ~= value(4..<8)))
    case [8], [2, 2, 2, 2], [2, 3, 3], [3, 2, 3], [2, 6], Array(repeating: 1, count: 8): return true
    case [2, 2, 4], [4, 2, 2]: return marks == [" "] && !isDate
    default: return marks == [" "] && groups.allSatisfy { $0 > 1 }
    }
  }

  private var isDate: Bool {
    let (day, month, year) =
      groups == [2, 2, 4]
      ? (value(0..<2), value(2..<4), value(4..<8)) : (value(6..<8), value(4..<6), value(0..<4))
    return 1900...2099 ~= year && Day(year: year, month: month, day: day) != nil
  }

  private func value(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }

  /// Whether what stands around it makes it an amount, an id, a number that is called something else.
  func isOther(in text: [Unicode.Scalar], _ before: WordsBefore) -> Bool {
    guard let end = ends.last else { return true }
    let rest = text[end...]
    if before.areOfOtherNumbers, !isInternational { return true }
    guard let next = rest.first(where: { !$0.isUnseen }) else { return false }
    let second = rest.dropFirst().first
    if next.isLetter {
      let word = rest.prefix { $0.isLetter }
      return word.count < 2 || word.allSatisfy { "abcdefABCDEF".unicodeScalars.contains($0) }
    }
    let isFollowed = second.map { $0.isLetter || $0.digit != nil } ?? false
    if next == "-" || next == "+" || next == "%" { return isFollowed || next != "-" }
    if next == "." || next == ",", second?.digit != nil { return true }
    let words = rest.drop { $0.isBlank }
    return ["kr", "dkk", "sek", "eur"].contains {
      ContactDetails.matches($0, at: words.startIndex, in: text) != nil
    }
  }
}

/// What stands directly before a number.
struct WordsBefore {
  /// A letter, digit or sign that makes the digits part of something longer.
  let areJoined: Bool
  /// A word that says what else the digits are.
  let areOfOtherNumbers: Bool

  init(_ start: Int, in text: [Unicode.Scalar]) {
    let before = String(String.UnicodeScalarView(text[max(0, start - 24)..<start])).lowercased()
    let words = String(before.reversed().drop { " .:=-–_\u{A0}".contains($0) }.reversed())
    let ends = { (word: String) in words.hasSuffix(word) }
    let isTelephone = Self.telephones.contains(where: ends)
    areOfOtherNumbers = !isTelephone && Self.others.contains(where: ends)
    guard let last = text[..<start].last(where: { !$0.isUnseen }), !isTelephone else {
      areJoined = false
      return
    }
    let second = text[..<start].dropLast().last
    let isBehindWord = second.map { $0.isLetter || $0.digit != nil } ?? false
    let isPart = [".", ",", "/"].contains(last) && second?.digit != nil
    areJoined =
      last.isLetter || last.digit != nil || last == "-" || last == "+" || last == "_" && isBehindWord || isPart
  }

  private static let telephones = [
    "tlf", "tlfnr", "tlf.nr", "tel", "tele", "telefon", "telefonnr", "telefonnummer", "mobil", "mobilnr", "mob", "ring",
    "ring på", "ring til", "sms", "fax", "phone", "call", "mobile", "direkte", "vagt",
  ]
  private static let others = [
    "cvr", "cvr-nr", "cvr nr", "cvr-nummer", "cvrnr", "se-nr", "sag", "sagsnr", "sags-nr", "sagsnummer", "sag nr",
    "journalnr", "journalnummer", "journal nr", "j.nr", "org.nr", "orgnr", "organisationsnummer", "ean", "dnr",
    "diarienr",
  ]
}
