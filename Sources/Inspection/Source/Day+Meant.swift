extension Day {
  /// The day that someone meant who wrote it in another way: `12-03-2026`, `12/3-26`, `d. 12. marts 2026`, `2026-3-5`, `12032026`.
  /// The day stands before the month, as in Danish.
  package init?(danishOrder text: String) {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    // With the time of day behind it, as programs write it: `2026-03-12T23:30:00`.
    if let time = text.utf8.firstIndex(of: UInt8(ascii: "T")), let day = Day(text[..<time]) {
      self = day
      return
    }
    let words = text.lowercased().split { "-./, ".contains($0) }.prefix { !["kl", "at", "klokken"].contains($0) }
      .filter { !["d", "den"].contains($0) && !Day.isWeekday($0) }
    var numbers = words.map { Int($0) ?? Day.month(named: $0) }
    if words.count == 1, words[0].count == 8 { numbers = Day.parts(ofDigits: words[0]) }
    guard numbers.count == 3, let first = numbers[0], let month = numbers[1], let last = numbers[2]
    else { return nil }
    if first >= 1000 {
      self.init(year: first, month: month, day: last)
    } else if words.last.map({ $0.count == 2 || last >= 1000 }) == true {
      self.init(year: last < 100 ? 2000 + last : last, month: month, day: first)
    } else {
      return nil
    }
  }

  private static let months = [
    ["januar", "januari", "january"], ["februar", "februari", "february"],
    ["marts", "mars", "march"], ["april"],
    ["maj", "may"], ["juni", "june"], ["juli", "july"], ["august", "augusti"], ["september"],
    ["oktober", "october"],
    ["november"], ["december"],
  ]

  private static func isWeekday(_ word: Substring) -> Bool {
    ["dag", "day"].contains { word.hasSuffix($0) } && word.count > 5
  }

  /// From a month's name, or its first letters from three on.
  private static func month(named word: Substring) -> Int? {
    guard word.count > 2 else { return nil }
    return months.firstIndex { $0.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
  }

  /// Of `20260312` or `12032026`.
  private static func parts(ofDigits digits: Substring) -> [Int?] {
    let isYearFirst = digits.hasPrefix("19") || digits.hasPrefix("20")
    var rest = digits
    return (isYearFirst ? [4, 2, 2] : [2, 2, 4]).map { count in
      defer { rest = rest.dropFirst(count) }
      return Int(rest.prefix(count))
    }
  }
}
