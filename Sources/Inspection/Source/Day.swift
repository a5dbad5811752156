/// A day of the Gregorian calendar.
public struct Day: Hashable, Comparable, Sendable {
  /// A number that grows with the day, and reads as it is written: 20260312. All that is kept, as conditions hold many days.
  let ordinal: Int32

  package var year: Int { Int(ordinal) / 10_000 }
  /// 1 to 12.
  package var month: Int { Int(ordinal) / 100 % 100 }
  /// 1 to 31.
  package var day: Int { Int(ordinal) % 100 }

  init(ordinal: Int32) { self.ordinal = ordinal }

  /// `nil` when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...Day.days(in: month, of: year)).contains(day) else {
      return nil
    }
    ordinal = Int32(year * 10_000 + month * 100 + day)
  }

  /// From `2026-03-12`, and nothing else.
  package init?(_ text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard let day = digits.withUnsafeBufferPointer({ Day($0) }) else { return nil }
    self = day
  }

  /// From the bytes of such a text.
  package init?(_ digits: UnsafeBufferPointer<UInt8>) {
    guard digits.count == 10, digits[4] == 0x2D, digits[7] == 0x2D else { return nil }
    let century = Day.number(digits, 0)
    let (year, month, day) = (Day.number(digits, 2), Day.number(digits, 5), Day.number(digits, 8))
    guard century | year | month | day >= 0 else { return nil }
    self.init(year: century * 100 + year, month: month, day: day)
  }

  /// Two digits as a number; negative when they are none.
  @inline(__always)
  private static func number(_ digits: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let (tens, ones) = (digits[index] &- 0x30, digits[index + 1] &- 0x30)
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : -1
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }
}

extension Day: CustomStringConvertible {
  /// As in `2026-03-12`.
  public var description: String {
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// The days from one to another, both included; open where a bound is missing.
public struct Period: Hashable, Sendable {
  package let from: Day?
  package let until: Day?

  package static let always = Period(from: nil, until: nil)

  package init(from: Day?, until: Day?) {
    self.from = from
    self.until = until
  }

  package func contains(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }
}
