import Inspection
import Testing

/// A message quotes at most 80 characters of a thing, however long it is.
@Suite struct QuoteTests {
  private func told(_ word: String) -> String {
    let position = SourcePosition(line: 1, column: 1)
    let code = DiagnosticCode("a-code", da: "", en: "", sv: "")
    let message = Message(
      da: "`\(word)` er ikke et svar her", en: "`\(word)` is no answer", sv: "`\(word)` är inget svar")
    return Diagnostic(code, message, at: SourceRange(position, position)).message(.danish)
  }

  @Test func whatFitsStaysAsItIs() {
    let word = String(repeating: "å", count: 80)
    #expect(told(word) == "`\(word)` er ikke et svar her")
  }

  @Test func aLongWordIsCut() {
    #expect(
      told(String(repeating: "å", count: 900_000)) == "`\(String(repeating: "å", count: 79))…` er ikke et svar her")
  }

  @Test func aWordFullOfQuotesHasAnEnd() {
    #expect(told(String(repeating: "a`", count: 400_000)).count == 2_000)
  }
}
