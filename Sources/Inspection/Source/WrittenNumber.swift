/// A number as it is being read: digits in runs, with what stands between the runs.
struct WrittenNumber {
  private let start: Int
  private(set) var end: Int
  private(set) var endOfFirstRun: Int
  /// The lengths of the runs, a hexadecimal digit each: 0x64 is six digits and four.
  private var runs = 0
  private var digits: Int64 = 0
  /// What stands between the parts of the date, and before the last four digits.
  private var (dateGap, gap) = (Gap(), Gap())
  /// Whether the date is parted by two different marks.
  private var isMixed = false

  init(from start: Int) { (self.start, end, endOfFirstRun) = (start, start, start) }

  /// What stands between two runs.
  struct Gap {
    var (blanks, lineBreaks, brackets) = (0, 0, 0)
    /// How many dashes stand for one.
    var dashes = 0
    var mark: WrittenSign.Kind?
    var isBlankOnly: Bool { mark == nil && brackets == 0 }
  }

  /// Reads on for as long as it may become a personal number; whose it is, once it is one.
  mutating func read(in bytes: UnsafeBufferPointer<UInt8>) -> PersonalNumber.Origin? {
    var length = readRun(in: bytes)
    endOfFirstRun = end
    while let count = length {
      runs = runs << 4 | count
      if let origin = origin(in: bytes) { return origin }
      guard let gap = readGap(in: bytes) else { return nil }
      switch runs {
      // Behind a part of the date.
      case 0x1, 0x2, 0x11, 0x12, 0x21, 0x22:
        guard gap.isOfDate, runs < 0x10 || gap.lineBreaks + dateGap.lineBreaks < 2 else { return nil }
        isMixed = runs > 0xF && gap.mark != dateGap.mark
        dateGap = gap
      // The year may come first, or day and month.
      case 0x4:
        guard gap.isOfDate else { return nil }
        dateGap = gap
      case 0x42:
        guard gap.isOfDate || gap.dashes > 1, gap.lineBreaks + dateGap.lineBreaks < 2 else { return nil }
        isMixed = gap.mark != dateGap.mark
        self.gap = gap
      // Behind the date.
      case 0x6, 0x8, 0x24, 0x222, 0x224, 0x422: self.gap = gap
      case 0x112, 0x122, 0x212, 0x114, 0x124, 0x214:
        guard case .dash? = gap.mark else { return nil }
        self.gap = gap
      // Between the last four digits.
      case 0x62, 0x82, 0x2222, 0x2242, 0x4222:
        guard gap.isBlankOnly, gap.blanks < 3, gap.lineBreaks == 0 else { return nil }
      default: return nil
      }
      length = readRun(in: bytes)
    }
    return nil
  }

  /// The digits that follow at once, what nobody sees left aside; how many they are, `nil` where there are none or too many.
  private mutating func readRun(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var (offset, length) = (end, 0)
    while let sign = WrittenSign(at: offset, in: bytes) {
      offset += sign.length
      if case .digit(let digit) = sign.kind {
        digits = digits &* 10 &+ Int64(digit)
        length += 1
        end = offset
      } else if !sign.isUnseen {
        break
      }
    }
    return 1...12 ~= length ? length : nil
  }

  /// What stands before the next digit; `nil` where it is more than may stand inside a number.
  private mutating func readGap(in bytes: UnsafeBufferPointer<UInt8>) -> Gap? {
    var (gap, offset) = (Gap(), end)
    while let sign = WrittenSign(at: offset, in: bytes) {
      switch sign.kind {
      case .digit:
        end = offset
        return gap
      case .unseen: break
      case .blank:
        if gap.mark == .colon || gap.mark == .otherMark { return nil }
        gap.blanks += 1
      case .lineBreak:
        gap.lineBreaks += 1
        if gap.lineBreaks > 1 { return nil }
      case .bracket:
        gap.brackets += 1
        if gap.brackets > 2 { return nil }
      case .dash where gap.mark == .dash && gap.dashes < 3 && gap.lineBreaks == 0: gap.dashes += 1
      case .dash, .plus, .point, .slash, .underscore, .colon, .otherMark:
        if gap.mark != nil || gap.lineBreaks > 0 || sign.kind == .otherMark && gap.blanks > 0 { return nil }
        gap.mark = sign.kind
        if sign.kind == .dash { gap.dashes = 1 }
      case .other: return nil
      }
      offset += sign.length
    }
    return nil
  }

  // MARK: What it is

  private func origin(in bytes: UnsafeBufferPointer<UInt8>) -> PersonalNumber.Origin? {
    guard let origin = formedOrigin else { return nil }
    let surroundings = NumberSurroundings(number: start..<end, bytes: bytes)
    switch runs {
    case 0xA, 0xC: return surroundings.letABareNumberBe(startsWithOne: digits / 1_000_000_000 == 1) ? nil : origin
    case 0x64, 0x622, 0x84, 0x822:
      return surroundings.isOfUUID || isAtLineEnd && surroundings.isKey || gap.isBlankOnly && surroundings.isAmount
        ? nil : origin
    default:
      return surroundings.goesOn(afterPairs: runs == 0x22222) || gap.isBlankOnly && surroundings.isAmount ? nil : origin
    }
  }

  private var isAtLineEnd: Bool { gap.lineBreaks > 0 }

  /// By its form and digits alone.
  private var formedOrigin: PersonalNumber.Origin? {
    let date = Int(digits / 10_000)
    switch runs {
    case 0xA:
      return isDay(first: date) ? .danish : isDay(last: date) && isChecked ? .swedish : nil
    case 0xC:
      return isDay(first: date / 10_000 * 100, year: date % 10_000)
        ? .danish : isDay(last: date % 1_000_000, year: date / 10_000) && isChecked ? .swedish : nil
    case 0x64, 0x622:
      if isDay(first: date) { return .danish }
      return isDay(last: date) && (!gap.isBlankOnly || isChecked) ? .swedish : nil
    case 0x84, 0x822:
      if isDay(first: date / 10_000 * 100, year: date % 10_000) { return .danish }
      guard isDay(last: date % 1_000_000, year: date / 10_000) else { return nil }
      // A day of late with four digits more is mostly a moment or a case.
      return !gap.isBlankOnly && date / 10_000 <= 2015 || isChecked ? .swedish : nil
    case 0x2224, 0x22222: return isDay(first: date) ? .danish : isDay(last: date) && isChecked ? .swedish : nil
    case 0x2244, 0x22422: return isDay(first: date / 10_000 * 100, year: date % 10_000) ? .danish : nil
    // A day and a month, or a month and a year, in one.
    case 0x244, 0x424:
      let isYear = runs == 0x424 && 19...20 ~= date / 10_000
      guard dateGap.isBlankOnly, !isYear, case .dash? = gap.mark else { return nil }
      return isDay(first: date) ? .danish : nil
    // The zeros before day and month left out.
    case 0x1124, 0x1224, 0x2124: return isDay(first: date, shortIn: runs >> 4, year: 100) ? .danish : nil
    case 0x1144, 0x1244, 0x2144: return isDay(first: date, shortIn: runs >> 4, year: 10_000) ? .danish : nil
    case 0x4224, 0x42222:
      return !isMixed && isDay(last: date % 1_000_000, year: date / 10_000) && isChecked ? .swedish : nil
    default: return nil
    }
  }

  /// Whether six digits are day, month and year.
  private func isDay(first date: Int, year: Int? = nil) -> Bool {
    isDay(date / 10_000, month: date / 100 % 100, year: year ?? date % 100, isWhole: year != nil)
  }

  /// Whether digits in runs of these lengths are day, month and year, the first two of one digit or two.
  private func isDay(first date: Int, shortIn runs: Int, year size: Int) -> Bool {
    let (rest, months) = (date / size, runs >> 4 & 0xF == 1 ? 10 : 100)
    return isDay(rest / months, month: rest % months, year: date % size, isWhole: size > 100)
  }

  /// Whether six digits are year, month and day.
  private func isDay(last date: Int, year: Int? = nil) -> Bool {
    isDay(date % 100, month: date / 100 % 100, year: year ?? date / 10_000, isWhole: year != nil)
  }

  /// The century is told by what follows; 29 February counts in every year that may be a leap year.
  private func isDay(_ day: Int, month: Int, year: Int, isWhole: Bool) -> Bool {
    if isWhole, !(1850...2099).contains(year) { return false }
    return Day(year: year % 4 == 0 ? 2000 : 2001, month: month, day: day > 60 ? day - 60 : day) != nil
  }

  /// Whether the last digit is the check digit of the nine before it, as in every Swedish number (Luhn).
  private var isChecked: Bool {
    var (rest, sum, isDoubled) = (digits % 10_000_000_000, 0, false)
    while rest > 0 {
      let product = Int(rest % 10) * (isDoubled ? 2 : 1)
      sum += product / 10 + product % 10
      (rest, isDoubled) = (rest / 10, !isDoubled)
    }
    return sum % 10 == 0
  }
}

extension WrittenNumber.Gap {
  /// As between day, month and year.
  fileprivate var isOfDate: Bool {
    if brackets > 0 || blanks > 4 || dashes > 1 { return false }
    switch mark {
    case .dash, .point, .slash, .underscore: return true
    case nil: return blanks + lineBreaks > 0
    case .plus, .colon, .otherMark, .blank, .lineBreak, .bracket, .digit, .unseen, .other: return false
    }
  }
}
