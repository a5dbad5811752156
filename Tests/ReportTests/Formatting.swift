import Inspection
import InspectionReports
import Testing

@Suite struct Formatting {
  @Test(arguments: [
    (Rational(19, over: 5), 0, "3,8", "3.8"),
    (3, 1, "3,0", "3.0"),
    (3, 0, "3", "3"),
    (Rational(223, over: 50), 1, "4,46", "4.46"),
    (Rational(-1, over: 2), 2, "-0,50", "-0.50"),
    (Rational(1, over: 3), 0, "0,333333333", "0.333333333"),
  ])
  func numbers(value: Rational, decimals: Int, danish: String, english: String) {
    #expect(Language.danish.number(value, decimals: decimals) == danish)
    #expect(Language.english.number(value, decimals: decimals) == english)
  }

  @Test(arguments: [
    (Rational(31, over: 35), "89 %", "89%"), (1, "100 %", "100%"), (0, "0 %", "0%"),
    (Rational(999, over: 1000), "99,9 %", "99.9%"), (Rational(1, over: 1000), "0,1 %", "0.1%"),
    (Rational(1999, over: 2000), "99,95 %", "99.95%"), (Rational(1, over: 200), "1 %", "1%"),
  ])
  func percentages(share: Rational, danish: String, english: String) {
    #expect(Language.danish.percentage(share) == danish)
    #expect(Language.english.percentage(share) == english)
  }

  @Test func dates() throws {
    let day = try #require(Day("2026-03-12"))
    #expect(Language.danish.date(day) == "12. marts 2026")
    #expect(Language.english.date(day) == "12 March 2026")
  }

  /// A line that begins with a day is no item of a list, and no line is broken behind the day.
  @Test func aDayStaysWithItsMonth() throws {
    let checklist = try SmallReports.checklist()
    for day in ["1. juli", "(31. december", "1 juli", "2 March"] {
      for width in 40...70 {
        let record = """
          record: a
          checklist: test
          comments: |
            Det gælder fra den
            \(day) 2020, som vi har talt om, og ikke før; fra \(day) 2020, og til den \(day), som der står i loven.
          """
        let text = textReport(try assess(record, by: checklist), file: "f", language: .danish, width: width).description
        #expect(
          text.split(separator: "\n").count { $0.contains(day) } > 1 && !text.contains(/\d\.?\n *[jdM]/), "\(text)")
      }
    }
  }

  @Test(arguments: [([], ""), (["a"], "a"), (["a", "b"], "a og b"), (["a", "b", "c"], "a, b og c")])
  func lists(words: [String], text: String) {
    #expect(Language.danish.list(words) == text)
  }

  @Test func counts() {
    let (one, many) = (
      Message(da: "advarsel", en: "warning", sv: "varning"), Message(da: "advarsler", en: "warnings", sv: "varningar")
    )
    #expect(Language.danish.count(1, one, many) == "1 advarsel")
    #expect(Language.english.count(0, one, many) == "0 warnings")
  }
}
