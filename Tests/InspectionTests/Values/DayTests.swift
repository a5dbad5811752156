import Testing

@testable import Inspection

@Suite struct DayTests {
  @Test func daysAreCountedOneByOne() {
    for text in ["0001-01-01", "1900-02-28", "2000-02-28", "2024-02-28", "2024-12-31", "9999-12-31"] {
      guard let day = Day(text) else { continue }
      #expect(Day(number: day.number) == day)
      if let next = day.next { #expect(next.number == day.number + 1 && next.previous == day) }
    }
    #expect(Day("2024-02-28")?.next == Day("2024-02-29") && Day("1900-02-28")?.next == Day("1900-03-01"))
    #expect(Day.first.previous == nil && Day.last.next == nil && Day(number: -1) == .first)
  }

  @Test(arguments: ["2026-03-12", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func daysAreReadAndWrittenAlike(text: String) { #expect(Day(text)?.description == text) }

  @Test(arguments: [
    "", "2026-3-12", "2026-03-1", "12-03-2026", "2026-13-01", "2026-00-10", "2026-04-31", "2026-02-29", "1900-02-29",
    "2026-03-00", "0000-01-01", "2026/03/12", " 2026-03-12", "2026-03-12 ", "2026-03-12T00", "２０２６-03-12", "-026-03-12",
  ])
  func whatIsNoDayIsNotRead(text: String) { #expect(Day(text) == nil) }

  @Test(arguments: [
    ("12-03-2026", "2026-03-12"), ("12.3.2026", "2026-03-12"), ("12/3 2026", "2026-03-12"), ("1 12 2026", "2026-12-01"),
    ("12-03-26", "2026-03-12"),
    ("12. marts 2026", "2026-03-12"), ("d. 1. dec. 2026", "2026-12-01"), ("2026/3/5", "2026-03-05"),
    ("12032026", "2026-03-12"), ("20260312", "2026-03-12"), ("2026-03-12", "2026-03-12"),
  ])
  func theDanishOrderIsRecognised(text: String, day: String) { #expect(Day(danishOrder: text) == Day(day)) }

  @Test(arguments: [
    "32-03-2026", "12-13-2026", "12-03", "a-b-2026", "12-03-6", "2026-02-30", "1. nix 2026",
  ])
  func otherOrdersAreNot(text: String) { #expect(Day(danishOrder: text) == nil) }

  @Test func daysAreOrdered() throws {
    let days = ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].compactMap { Day($0) }
    #expect(days.count == 4)
    #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(
    arguments: [
      (nil, nil, true), ("2026-03-12", nil, true), ("2026-03-13", nil, false), (nil, "2026-03-12", true),
      (nil, "2026-03-11", false), ("2026-03-12", "2026-03-12", true),
    ] as [(String?, String?, Bool)])
  func aPeriodHasBothItsEnds(from: String?, until: String?, contains: Bool) throws {
    let day = try #require(Day("2026-03-12"))
    #expect(Period(from: from.flatMap { Day($0) }, until: until.flatMap { Day($0) }).contains(day) == contains)
  }
}

@Suite struct VersionTests {
  @Test(arguments: [("1", "1.0.0"), ("1.2", "1.2.0"), ("1.2.3", "1.2.3"), ("010.0", "10.0.0")])
  func whatIsMissingCountsAsZero(text: String, full: String) { #expect(Version(text)?.description == full) }

  @Test(arguments: [
    "", "1.", ".1", "1.2.3.4", "1.x", "-1", "1.-2", "v1", "½", "99999999999999999999",
  ])
  func whatIsNoVersionIsNotRead(text: String) { #expect(Version(text) == nil) }

  @Test func numbersAreComparedAsNumbers() {
    let versions = ["0.9", "1.0.9", "1.0.10", "1.2", "1.10", "2"].compactMap { Version($0) }
    #expect(versions.count == 6)
    #expect(zip(versions, versions.dropFirst()).allSatisfy { $0 < $1 })
  }
}
