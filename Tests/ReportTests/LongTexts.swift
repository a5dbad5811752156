import Inspection
import Testing

@testable import InspectionReports

/// Texts of any length are laid out in time that grows with them: with its square it would be hours.
@Suite(.timeLimit(.minutes(30))) struct LongTexts {
  private let page = Page(width: 80)

  @Test func aWordOfAMegabyte() {
    let lines = page.wrapped(String(repeating: "x", count: 1 << 20), indent: 4)
    #expect(lines.count == ((1 << 20) + 75) / 76)
    #expect(lines.allSatisfy { $0.width <= 80 && $0.description.hasPrefix("    x") })
  }

  @Test func aParagraphOfManyLines() {
    let lines = page.wrapped(String(repeating: "ord\n", count: 240_000))
    #expect(lines.count == 12_000)
  }

  /// Signs that hold the words beside them make no word that is looked through again and again.
  @Test(arguments: ["% ", "– ", "§ ", "1. maj ", "\u{301} "]) func manyThatStayTogether(_ piece: String) {
    let lines = page.wrapped(String(repeating: piece, count: 100_000))
    #expect(lines.map(\.width).max() ?? 0 <= 80)
  }

  @Test func aWordIsBrokenAtItsHardSpace() {
    let words = String(repeating: "a", count: 70) + "\u{A0}" + String(repeating: "b", count: 20)
    #expect(
      page.wrapped(words).map(\.description) == [String(repeating: "a", count: 70), String(repeating: "b", count: 20)])
  }
}

/// What the bytes of a text are asked gives what its letters would give.
@Suite struct TextsByTheirBytes {
  private static let pieces = [
    "a", " ", "ø", "§", "–", "•", "\u{A0}", "\u{301}", "\u{7F}", "\u{85}", "\n", "\t", "\u{1B}", "\u{61C}", "\u{200E}",
    "\u{2028}", "\u{2066}", "\u{FEFF}", "漢", "😀",
  ]
  private static let texts = pieces + pieces.flatMap { first in pieces.map { first + $0 + "x" } }

  @Test(arguments: texts) func cellsAndHarm(_ text: String) {
    #expect(Display.width(text) == text.unicodeScalars.reduce(0) { $0 + Display.width($1) })
    for keepingLines in [false, true] {
      let shown = text.unicodeScalars.map { scalar in
        keepingLines && (scalar == "\n" || scalar == "\t") ? String(scalar) : Display.harmless(scalar) ?? String(scalar)
      }
      #expect(Array(Display.harmless(text, keepingLines: keepingLines).utf8) == Array(shown.joined().utf8))
    }
  }
}
