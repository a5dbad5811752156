import Inspection
import TestSupport
import Testing

@Suite struct PersonalNumberTests {
  /// Danish CPR numbers; the digits are what is hidden.
  private static let danish = [
    "010190-1234", "0101901234", "010190 1234", "010190 - 1234", "010190\t1234", "290204-0000", "311299-9999",
    "290200-1234",
    "010190\u{2013}1234", "010190\u{2014}1234", "010190\u{2011}1234", "010190\u{2212}1234", "010190\u{FF0D}1234",
    "010190.1234", "010190/1234", "010190:1234", "010190_1234", "010190+1234", "010190 . 1234", "010190 / 1234",
    "010190 (1234)", "(010190) 1234", "(010190)-1234", "[010190] 1234", "010190-(1234)",
    "010190-12 34", "010190 12 34", "0101 90-1234".replacing(" ", with: "\u{200B}"),
    "01.01.90-1234", "01-01-90-1234", "01/01/90-1234", "01 01 90-1234", "01_01_90_1234", "01 01 90 1234",
    "01.01.90 1234",
    "01-01-90 1234", "01/01/90 1234", "01/01-90 1234", "01. 01. 90 - 1234", "01 01 90 12 34", "01.01.90 12 34",
    "01.01.90/1234", "01.01.90 (1234)", "01\u{2011}01\u{2011}90\u{2011}1234", "01\u{A0}01\u{A0}90\u{A0}1234",
    "01011990-1234", "01011990 1234", "010119901234", "01.01.1990-1234", "01-01-1990-1234", "01/01/1990-1234",
    "01 01 1990 1234", "01.01.1990 12 34", "01012009-1234", "01.01.2009 1234",
    // Other marks before the last four, parts of the date in one, and zeros left out.
    "010190--1234", "010190 -- 1234", "010190---1234", "010190=1234", "010190*1234", "010190#1234", "010190;1234",
    "010190|1234", "010190~1234", "010190'1234", "010190…1234", "010190→1234", "01.01.90=1234", "01011990--1234",
    "0101 90-1234", "01 0190-1234", "0101 90--1234", "1.1.90-1234", "1/1-90-1234", "1-1-90-1234", "1/12-90-1234",
    "12/1-90-1234", "1.1.1990-1234", "1-12-1990-1234", "31.1.2009-1234", "1. 1. 90 - 1234", "61/1-90-1234",
    // Given out in place of a CPR number: 60 is added to the day.
    "610190-1234", "6101901234", "910199-1234", "61.01.90-1234", "61 01 90 1234", "61011990-1234", "890204 1234",
    // Digits of other scripts and widths, and signs that nobody sees.
    "０１０１９０－１２３４", "０１０１９０1234", "٠١٠١٩٠-١٢٣٤", "۰۱۰۱۹۰-۱۲۳۴", "०१०१९०-१२३४", "𝟎𝟏𝟎𝟏𝟗𝟎-𝟏𝟐𝟑𝟒",
    "⁰¹⁰¹⁹⁰⁻¹²³⁴".replacing("⁻", with: "-"),
    "0\u{AD}1\u{AD}0190-1234", "0101\u{200B}90\u{200B}1234", "010190\u{2060}-\u{2060}1234", "01\u{FEFF}0190-1234",
    "0\u{200D}10190-12\u{200C}34", "0\u{FE0F}\u{20E3}1\u{FE0F}\u{20E3}0190-1234", "\u{202E}010190-1234\u{202C}",
    "010190\u{2009}1234", "010190\u{202F}-\u{202F}1234", "010190\u{3000}1234",
  ]

  /// Swedish numbers; the check digits of those without a dash fit.
  private static let swedish = [
    "19900101-1234", "19900101+1234", "900101-1234", "900101+1234", "900101\u{2013}1234", "900101 - 1234",
    "19121212-1212",
    "121212+1212", "199001011239", "9001011239", "19900101 1239", "900101 1239", "1990-01-01-1239", "1990-01-01 1239",
    "90-01-01-1239", "1990.01.01-1239", "1990/01/01-1239", "20240315-1232",
    // For coordination: 60 is added to the day.
    "900161-1234", "19900161-1234", "199001611236", "9001611236", "19900191-1234", "701063-2391", "197010632391",
  ]

  @Test(arguments: danish + swedish) func everyFormIsHidden(number: String) {
    for (before, after) in [
      ("", ""), ("a ", " b"), ("(", ")"), ("»", "«."), ("a\n", "\nb"), ("cpr: ", ", "), ("æ–", "–å"),
    ] {
      let text = before + number + after
      let hidden = PersonalNumber.masked(text)
      let isHidden = !hidden.unicodeScalars.contains { $0.properties.numericType != nil }
      #expect(isHidden && hidden.unicodeScalars.count == text.unicodeScalars.count, "\(text) -> \(hidden)")
      #expect(hidden.utf8.count == text.utf8.count)
    }
  }

  @Test(arguments: danish) func whoseItIs(number: String) { #expect(origin(of: number) == .danish) }
  @Test(arguments: ["19900101-1234", "920901+1234", "199001611236", "1990-01-01-1239", "19701063-2391"])
  func itIsSwedish(number: String) { #expect(origin(of: number) == .swedish) }

  private func origin(of text: String) -> PersonalNumber.Origin? {
    var text = text
    return text.withUTF8 { PersonalNumber.first(in: $0)?.origin }
  }

  @Test(arguments: [
    ("A (010190-1234), B 290204-0000.", "A (xxxxxx-xxxx), B xxxxxx-xxxx."),
    ("nr.\u{A0}010190-1234…", "nr.\u{A0}xxxxxx-xxxx…"),
    ("sag_010190-1234_a.yaml", "sag_xxxxxx-xxxx_a.yaml"), ("/a/0101901234/b", "/a/xxxxxxxxxx/b"),
    ("den 12. 010190-1234", "den 12. xxxxxx-xxxx"), ("2026-03-12 010190-1234", "2026-03-12 xxxxxx-xxxx"),
    ("2-010190-1234", "2-xxxxxx-xxxx"),
    ("1 22 333 4444 010190-1234 55555 7777777 020202-2222", "1 22 333 4444 xxxxxx-xxxx 55555 7777777 xxxxxx-xxxx"),
    // Letters may touch it where it is written in groups; where it is not, a word may.
    ("PF010190-1234", "PFxxxxxx-xxxx"), ("010190-1234og", "xxxxxx-xxxxog"), ("å010190-1234å", "åxxxxxx-xxxxå"),
    ("a01.01.90-1234", "axx.xx.xx-xxxx"),
    ("CPR0101901234", "CPRxxxxxxxxxx"), ("cprnr010190-1234", "cprnrxxxxxx-xxxx"),
    ("pige0101901234og", "pigexxxxxxxxxxog"),
  ])
  func whatStandsAroundItStays(text: String, expected: String) { #expect(PersonalNumber.masked(text) == expected) }

  @Test(arguments: [
    ("010190\n1234", "xxxxxx\nxxxx"), ("010190-\r\n    1234.", "xxxxxx-\r\n    xxxx."),
    ("01.01.90-\n  1234", "xx.xx.xx-\n  xxxx"),
    ("01\n  01 90 1234", "xx\n  xx xx xxxx"), ("010190\n\n1234", "010190\n\n1234"),
    ("- 010190\n- 1234", "- 010190\n- 1234"),
    ("a: 010190\n1234: b", "a: 010190\n1234: b"), ("010190-\n-1234", "010190-\n-1234"),
  ])
  func itMayGoOnOnTheNextLine(text: String, expected: String) { #expect(PersonalNumber.masked(text) == expected) }

  /// As YAML has them in double quotes.
  @Test(arguments: [
    (#"010190\u20111234"#, #"xxxxxx\u2011xxxx"#), (#"010190\xA01234"#, #"xxxxxx\xA0xxxx"#),
    (#"010190\_1234"#, #"xxxxxx\_xxxx"#), (#"en\n010190-1234"#, #"en\nxxxxxx-xxxx"#),
    (#"en\n0101901234"#, #"en\nxxxxxxxxxx"#),
    (#"nu\u00a0010190-1234"#, #"nu\u00a0xxxxxx-xxxx"#), (#"nu\xA0010190-1234"#, #"nu\xA0xxxxxx-xxxx"#),
    (#"\U000000a00101901234"#, #"\U000000a0xxxxxxxxxx"#), ("010190-\\\n  1234", "xxxxxx-\\\n  xxxx"),
    (#"\x30101901234"#, #"\x78xxxxxxxxx"#), (#"0\x3101901234"#, #"x\x78xxxxxxxx"#),
    (#"010190-123\u0034"#, #"xxxxxx-xxx\u0078"#),
    (
      #"\U00000030\u0031\x30\x31\x39\x30\x2D\x31\x32\x33\x34"#, #"\U00000078\u0078\x78\x78\x78\x78\x2D\x78\x78\x78\x78"#
    ),
    (#"\uFF1010190-1234"#, #"\u0078xxxxx-xxxx"#), (#"0101\u200B901234"#, #"xxxx\u200Bxxxxxx"#),
    (#"01\/01\/90-1234"#, #"xx\/xx\/xx-xxxx"#),
    ("0101\\\n  901234", "xxxx\\\n  xxxxxx"), ("01\\\r\n\t0190-1234", "xx\\\r\n\txxxx-xxxx"),
    (#"010190\N1234"#, #"xxxxxx\Nxxxx"#),
    // The digits of an escape are none of the number's, and stay.
    (#"\u0101901234"#, #"\u0101901234"#), (#"\u01010101901234"#, #"\u0101xxxxxxxxxx"#), (#"\x01"#, #"\x01"#),
    (#"\xe6"#, #"\xe6"#),
  ])
  func escapesAreUnderstood(text: String, expected: String) { #expect(PersonalNumber.masked(text) == expected) }

  @Test(arguments: [
    // No dates.
    "300299-1234", "011390-1234", "320290-1234", "01131990-1234", "19901301-1234",
    "01011790-1234", "22.13.90-1234",
    // Other lengths, and more between the digits.
    "1010190-1234", "010190-12345", "010190-123", "010190, 1234", "010190: 1234", "010190", "",
    "0101 901234",
    "5798000123456", "01019012345678901234", "01.0190-1234",
    // Single letters and hashes beside bare digits, and other numbers.
    "0101901234å", "P1012345678", "P-1012345678-1".replacing("P-", with: "P"), "ab010190-1234-4abc-8def-0123456789ab",
    "sha256:4f0101901234aa", "0.0101901234", "1012345678,50", "+4501019012", "+3101901234",
    // P-numbers that are called so.
    "P-nr. 1012345678", "P-nummer: 1012345678", "p-nr 1012345678", "produktionsenhed 1012345678",
    "Produktionsenhedsnummer 1012345678",
    // Days, moments, periods.
    "2026-03-12", "2026-03-12T10:15", "2026-03-12 10:15", "2026-03-12 1430", "12. marts 2026", "12.03.2026",
    "12/3-2026", "12-03-2026",
    "12.03.26 kl. 1430", "20260312-1430", "20260312-1234", "202603121430", "20260312T1430", "010124-311224",
    "01012024-31122024", "01.01.24-31.12.24",
    "01.01.2024 - 31.12.2024", "2024-01-01/2024-12-31", "2024-2025", "01.08.2024 til 31.07.2025", "uge 12-13 2026",
    "1/1-90 1430", "1.1.1990 1234", "31.2.90-1234", "1.13.90-1234", "12/3-2026", "1.2.3-4567", "5.2.26-14.2.26",
    "1/2-26 - 14/2-26", "1.8.24-31.7.25", "2012-04-1234", "2012 04-1234", "25-0412-1234", "010190 = 1234", "010190=123",
    // Telephone numbers.
    "+45 01 01 90 12", "004501019012", "01 01 90 12", "20 30 40 50", "20 10 40 50 30 40 50 60", "+46 70 123 45 67",
    "070-123 45 67",
    // Case numbers.
    "24/12345", "24/123456", "2024-123456", "2024-12345", "2026-0412", "2026010190", "26/0412", "SAG-2024-00123",
    "83.02.12-G01-3-26",
    "27.24.00-P19-1234-24", "OPH-EKSEMPEL-1", "24-012345", "2024-01-1234", "EMN-2024-01234", "S2024-3456", "24/0123-7",
    // CVR numbers, amounts, and what else has many digits.
    "12345678", "CVR 12345678", "CVR 12 34 56 78", "DK12345678", "556012-3456", "1.234.567,89", "12 500 000 kr.",
    "12.03.26 4500 kr.",
    "120326 4500 kr.", "12.03.26 1500,50", "DK50 0040 0440 1162 43", "§ 43, stk. 1, nr. 6",
    "LBK nr. 1089 af 16/08/2023", "10, 12, 24, 1234", "1-2-3-4",
  ])
  func otherDigitsStay(text: String) {
    for text in [text, "a \(text) b", "(\(text))", "\(text)."] { #expect(PersonalNumber.masked(text) == text) }
  }

  /// Of numbers that are no personal numbers, made by chance as offices write them, how many are hidden all the same.
  @Test func fewFalseAlarms() {
    var random = SeededGenerator(seed: 2026)
    func digits(_ count: Int) -> String {
      String((0..<count).map { _ in "0123456789".randomElement(using: &random) ?? "0" })
    }
    func year() -> String { String(Int.random(in: 2005...2026, using: &random)) }
    func two(_ range: ClosedRange<Int>) -> String {
      String(String(100 + Int.random(in: range, using: &random)).suffix(2))
    }
    let kinds: [(name: String, most: Int, make: () -> String)] = [
      ("sagsnummer 24/12345", 0, { "\(two(5...26))/\(digits(5))" }),
      ("sagsnummer 2024-123456", 0, { "\(year())-\(digits(6))" }),
      ("sagsnummer 2024-12345", 0, { "Sag \(year())-\(digits(5))" }),
      (
        "journalnummer (KLE)", 0,
        {
          "\(two(0...99)).\(two(0...99)).\(two(0...99))-\(["G", "P", "K", "A"].randomElement(using: &random) ?? "G")\(digits(2))-\(Int.random(in: 1...99, using: &random))-\(two(5...26))"
        }
      ),
      ("CVR-nummer", 0, { "CVR \(Int.random(in: 10_000_000...49_999_999, using: &random))" }),
      ("P-nummer med P foran", 0, { "P1\(digits(9))" }), ("P-nummer, der kaldes det", 0, { "P-nr. 1\(digits(9))" }),
      ("P-nummer alene", 150, { "1\(digits(9))" }),
      ("dato og klokkeslæt", 0, { "\(year())-\(two(1...12))-\(two(1...28)) \(two(0...23)):\(two(0...59))" }),
      ("periode", 0, { "\(two(1...28)).\(two(1...12)).\(year())-\(two(1...28)).\(two(1...12)).\(year())" }),
    ]
    for kind in kinds {
      let hidden = (0..<1000).count { _ in
        let text = kind.make()
        return PersonalNumber.masked(text) != text
      }
      print("falske alarmer, \(kind.name): \(hidden) af 1000")
      #expect(hidden <= kind.most, "\(kind.name)")
    }
  }
}
