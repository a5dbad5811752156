import Inspection
import Testing

@Suite struct PersonalNumberTests {
  @Test(arguments: [
    ("010190-1234", "xxxxxx-xxxx"), ("0101901234", "xxxxxxxxxx"), ("010190 1234", "xxxxxx xxxx"),
    ("A (010190-1234), B 290204-0000.", "A (xxxxxx-xxxx), B xxxxxx-xxxx."), ("æ 311299-9999 å", "æ xxxxxx-xxxx å"),
    ("010190 - 1234", "xxxxxx - xxxx"), ("010190\t1234", "xxxxxx\txxxx"),
  ])
  func digitsThatBeginWithADateAreHidden(text: String, expected: String) {
    #expect(PersonalNumber.masked(text) == expected)
  }

  /// No-break spaces, dashes and soft hyphens, as word processors put them.
  @Test(arguments: [
    "\u{A0}", "\u{AD}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", "\u{2009}", "\u{202F}",
    "\u{200B}", "\u{2060}", "\u{FEFF}", "-\u{AD}", " \u{2013} ",
  ])
  func whatStandsBetweenTheDigitsStays(gap: String) {
    #expect(PersonalNumber.masked("a 010190\(gap)1234 b") == "a xxxxxx\(gap)xxxx b")
  }

  @Test(arguments: [
    ("010190\n1234", "xxxxxx\nxxxx"), ("010190-\r\n    1234.", "xxxxxx-\r\n    xxxx."),
    ("010190\n\n1234", "010190\n\n1234"), ("- 010190\n- 1234", "- 010190\n- 1234"),
    ("a: 010190\n1234: b", "a: 010190\n1234: b"),
  ])
  func itMayGoOnOnTheNextLine(text: String, expected: String) {
    #expect(PersonalNumber.masked(text) == expected)
  }

  /// As YAML has them in double quotes.
  @Test(arguments: [
    (#"010190\u20111234"#, #"xxxxxx\u2011xxxx"#), (#"010190\xA01234"#, #"xxxxxx\xA0xxxx"#),
    (#"010190\_1234"#, #"xxxxxx\_xxxx"#), (#"en\n010190-1234"#, #"en\nxxxxxx-xxxx"#),
    (#"nu\u00a0010190-1234"#, #"nu\u00a0xxxxxx-xxxx"#), (#"nu\xA0010190-1234"#, #"nu\xA0xxxxxx-xxxx"#),
    (#"\U000000a00101901234"#, #"\U000000a0xxxxxxxxxx"#), ("010190-\\\n  1234", "xxxxxx-\\\n  xxxx"),
    // The digits of an escape are none of the number's, and stay.
    (#"\u0101901234"#, #"\u0101901234"#), (#"\u01010101901234"#, #"\u0101xxxxxxxxxx"#), (#"\x01"#, #"\x01"#),
  ])
  func escapesAreUnderstood(text: String, expected: String) {
    #expect(PersonalNumber.masked(text) == expected)
  }

  @Test(arguments: [
    ("»010190-1234«", "»xxxxxx-xxxx«"), ("nr.\u{A0}010190-1234…", "nr.\u{A0}xxxxxx-xxxx…"),
    ("\u{2013}0101901234\u{2013}", "–xxxxxxxxxx–"),
    ("sag_010190-1234_a.yaml", "sag_xxxxxx-xxxx_a.yaml"), ("CPR0101901234", "CPRxxxxxxxxxx"),
    ("cprnr010190-1234", "cprnrxxxxxx-xxxx"),
    ("/a/0101901234/b", "/a/xxxxxxxxxx/b"),
  ])
  func itMayStandBesideSigns(text: String, expected: String) {
    #expect(PersonalNumber.masked(text) == expected)
  }

  @Test(arguments: [
    // No dates.
    "300299-1234", "011390-1234", "000190-1234", "610190-1234",
    // Other lengths, and more between the digits.
    "1010190-1234", "010190-12345", "010190--1234", "010190-123", "010190.1234", "010190-\n-1234", "010190", "",
    // Letters beside them.
    "a010190-1234", "å010190-1234", "0101901234å", "P1012345678", "ab010190-1234-4abc-8def-0123456789ab",
    "sha256:4f0101901234aa",
    // Dates, telephone numbers, case numbers.
    "2026-03-12", "20260312-1234", "2026-0412", "2026010190", "2026-03-12T10:15", "12. marts 2026", "+4501019012",
    "+45 01 01 90 12",
    "004501019012", "01 01 90 12", "26/0412", "12345678", "83.02.12-G01-3-26", "OPH-EKSEMPEL-1",
  ])
  func otherDigitsStay(text: String) {
    #expect(PersonalNumber.masked(text) == text)
  }

  @Test func theThirdOfSeveralIsFound() {
    let text = "1 22 333 4444 010190-1234 55555 666666 7777777 020202-2222"
    #expect(PersonalNumber.masked(text) == "1 22 333 4444 xxxxxx-xxxx 55555 666666 7777777 xxxxxx-xxxx")
  }
}
