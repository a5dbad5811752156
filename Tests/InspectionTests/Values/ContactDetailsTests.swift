import Inspection
import Testing

@Suite struct ContactDetailsTests {
  @Test(arguments: [
    ("Ring på 20 30 40 50, eller skriv.", "Ring på xx xx xx xx, eller skriv."),
    ("20304050", "xxxxxxxx"), ("(+45 20304050)", "(+xx xxxxxxxx)"), ("+46 70-123 45 67.", "+xx xx-xxx xx xx."),
    ("tel.:070-123 45 67", "tel.:xxx-xxx xx xx"), ("20\u{A0}30\u{A0}40\u{A0}50", "xx\u{A0}xx\u{A0}xx\u{A0}xx"),
    ("20 30 40 50 30 40 50 60", "xx xx xx xx xx xx xx xx"),
    ("leder.ene@eksempel.dk.", "xxxxx.xxx@xxxxxxxx.xx."), ("<a+b@c-d.example>", "<x+x@x-x.xxxxxxx>"),
    ("Åse@ø.dk og b@c.dk", "xxx@x.xx og x@x.xx"),
  ])
  func whatReachesAPersonIsHidden(text: String, masked: String) {
    #expect(ContactDetails.masked(text) == masked)
  }

  /// Dates, case numbers, laws, amounts and ids stay.
  @Test(arguments: [
    "2026-03-12", "12. marts 2026", "sag 2026-0412", "P1012345678", "§ 43, stk. 1, nr. 6", "kl. 12 30", "10 000 000",
    "2030405", "203040506", "a20304050", "TILBUD-20304050", "1 2 3 4 5", "@home", "a@b", "a @ b.dk", "", "+45",
    "mellem 2020 og 2026", "5.000 kr.", "12-13 år",
  ])
  func otherNumbersStay(text: String) {
    #expect(ContactDetails.masked(text) == text)
  }
}
