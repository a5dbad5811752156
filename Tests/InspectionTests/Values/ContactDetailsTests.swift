import Inspection
import Testing

@Suite struct ContactDetailsTests {
  private static let telephones = [
    "20 30 40 50", "20304050", "2030 4050", "20 304 050", "203 04 050", "20 304050", "2 0 3 0 4 0 5 0",
    "20  30  40  50",
    "20-30-40-50", "20.30.40.50", "20/30/40/50", "20\u{2011}30\u{2011}40\u{2011}50", "20\u{2013}30\u{2013}40\u{2013}50",
    "20\u{A0}30\u{A0}40\u{A0}50", "20\u{2009}30\u{2009}40\u{2009}50", "20\u{202F}30\u{202F}40\u{202F}50", "20_30_40_50",
    "+4520304050", "+45 20 30 40 50", "+45 20304050", "+45-20304050", "(+45) 20 30 40 50", "(+45)20304050",
    "＋45 20304050",
    "4520304050", "45 20 30 40 50", "45 20304050", "004520304050", "0045 20 30 40 50", "0045-20304050",
    "00 45 20 30 40 50",
    "２０３０４０５０", "²⁰³⁰⁴⁰⁵⁰", "２０ ３０ ４０ ５０", "20\u{AD}30\u{200B}4050", "٢٠٣٠٤٠٥٠", "4030-2050", "20.304.050",
    "070-123 45 67", "070-1234567", "0701234567", "08-123 456 78", "+46 70-123 45 67", "+46701234567",
    "0046 70 123 45 67",
    "46701234567", "+47 22 34 56 78", "+49 (0)30 123456", "+1 555 123 4567", "+354 555 1234",
  ]
  private static let addresses = [
    "leder@eksempel.dk", "leder.ene@eksempel.dk", "a+b@c-d.example", "Åse@ø.dk", "a＠b.dk", "a﹫b.dk", "a @ b.dk",
    "a@ b.dk",
    "a(at)b.dk", "a (at) b.dk", "a[at]b.dk", "a {at} b.dk", "a<at>b.dk", "a (at) b (dot) dk", "a [at] b [punktum] dk",
    "a snabel-a b.dk",
    "a (snabel-a) b.dk", "a (AT) b.dk", "\"a b\"@c.dk", "a@\u{200D}b.dk", "a\u{AD}b@c.dk", "a@b.c.dk", "a@b．dk",
    "o'hara@x.org", "1@2.dk", "a_b@c.dk", "a at b dot dk", "a AT b DOT dk", "a snabela b punktum dk",
    "a (krøllealfa) b.dk", "a%40b.dk", "a&#64;b.dk", "a&commat;b.dk", "a\\@b.dk", "a@localhost", "leder@eksempel",
    "a at b.c punktum dk", "a [at] b punkt se",
  ]

  @Test(arguments: telephones + addresses) func whatReachesAPersonIsHidden(detail: String) {
    for (before, after) in [
      ("", ""), ("Ring: ", "."), ("(", ")"), ("a, ", ", b"), ("»", "«"), ("tlf. ", " eller"), ("\n", "\n"),
    ] {
      let masked = ContactDetails.masked(before + detail + after)
      let kept = masked.dropFirst(before.count).dropLast(after.count)
      let shows = kept.unicodeScalars.contains {
        $0 != "x" && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
      }
      #expect(!shows && masked.hasPrefix(before) && masked.hasSuffix(after), "\(before + detail + after) -> \(masked)")
    }
  }

  @Test(arguments: [
    ("Ring på 20 30 40 50, eller skriv.", "Ring på xx xx xx xx, eller skriv."), ("tlf20304050", "tlfxxxxxxxx"),
    ("Tlf.nr.:20304050", "Tlf.nr.:xxxxxxxx"),
    ("mobil-20304050", "mobil-xxxxxxxx"), ("20 30 40 50 30 40 50 60", "xx xx xx xx xx xx xx xx"),
    ("tel.:070-123 45 67", "tel.:xxx-xxx xx xx"),
    ("20304050/30405060", "xxxxxxxx/xxxxxxxx"), ("Åse@ø.dk og b@c.dk", "xxx@x.xx og x@x.xx"), ("<a@b.dk>", "<x@x.xx>"),
    ("mailto:a@b.dk", "mailto:x@x.xx"),
  ])
  func whatStandsAroundItStays(text: String, masked: String) { #expect(ContactDetails.masked(text) == masked) }

  /// Dates, case numbers, laws, amounts and ids stay.
  @Test(arguments: [
    "han sagde at eksempel.dk er nede", "at b er der", "3 @ 5 kr.", "@ home", "40 % af dem", "et punkt (a) om børn",
    "bo og trives at dot er", "2026-03-12", "12. marts 2026", "12.03.2026", "12-03-2026", "20 12 2026", "2026 12 20",
    "20-12-2026", "2024-2025",
    "2024 2025", "2020/2021", "sag 2026-0412",
    "2026-0412", "2026/0412", "20-22 24-26", "kl. 20-22", "P1012345678", "1012345678", "§ 43, stk. 1, nr. 6",
    "kl. 12 30", "10 000 000", "22 345 678 kr.",
    "22.345.678 kr.", "22 345 678,50", "2030405", "203040506", "a20304050", "TILBUD-20304050", "TILBUD_20304050",
    "1.20304050", "20304050-01", "1 2 3 4 5",
    "CVR 22345678", "CVR-nr. 22345678", "CVR-nr.: 22 34 56 78", "cvr22345678", "sagsnr. 22345678", "24/12345678",
    "5798000123456", "4f20304050aa",
    "@home", "", "+45", "(at)", "(a) se.nu", "mellem 2020 og 2026", "5.000 kr.", "12-13 år",
    "1, 2, 3, 4, 5, 6, 7, 8", "20, 30, 40, 50",
  ])
  func otherNumbersStay(text: String) {
    for text in [text, "a \(text) b", "\(text)."] { #expect(ContactDetails.masked(text) == text) }
  }
}
