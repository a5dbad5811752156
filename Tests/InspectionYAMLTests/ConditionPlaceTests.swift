import Inspection
import TestSupport
import Testing

/// Where a fault inside a condition is pointed at, whatever way the condition was typed.
@Suite struct ConditionPlaceTests {
  private static func rule(_ condition: String) -> String {
    FaultCase.checklist("regler:\n  - id: r\n    så: {loft: {af: dialog, højst: 1}}\n    når:" + condition)
  }

  @Test(arguments: [
    ("plain", " dialog.nysgerrighed = 2 og «1»her«/1» = 1"),
    ("plain, with a comment", " dialog.nysgerrighed = 2 og «1»her«/1» = 1 # sådan"),
    ("single-quoted", " 'dialog.nysgerrighed = 2 og «1»her«/1» = 1'"),
    ("a quote inside single quotes", " 'dialog.nysgerrighed = ''2'' og «1»her«/1» = 1'"),
    ("double-quoted", " \"dialog.nysgerrighed = 2 og «1»her«/1» = 1\""),
    ("escaped quotes", " \"dialog.nysgerrighed = \\\"2\\\" og «1»her«/1» = 1\""),
    ("escaped letters", " \"dialog.nysgerrighed\\x20=\\u00202 \\U0000006fg «1»her«/1» = 1\""),
    ("an escaped letter in the word", " \"dialog.nysgerrighed = 2 og «1»h\\u0065r«/1» = 1\""),
    ("multibyte letters before it", " dialog.nysgerrighed ≤ 2 og «1»æøå«/1» = 1"),
    ("letters of two code points", " dialog.nysgerrighed = 2 og «1»a\u{30A}b«/1» = 1"),
    ("a block", " |\n      dialog.nysgerrighed = 2\n      og «1»her«/1» = 1"),
    (
      "a block with an inner indentation",
      " |\n      dialog.nysgerrighed = 2\n        og «1»her«/1» = 1\n      og dialog = 1"
    ),
    ("a block with a blank line", " |\n      dialog.nysgerrighed = 2\n\n      og «1»her«/1» = 1"),
    ("a block with all its signs", " |2-\n        dialog.nysgerrighed = 2\n        og «1»her«/1» = 1\n\n"),
    ("a block that keeps its ends", " |+\n     dialog.nysgerrighed = 2\n     og «1»her«/1» = 1\n\n\n"),
    ("on the next line", "\n      dialog.nysgerrighed = 2 og «1»her«/1» = 1"),
  ])
  func aWordIsPointedAt(_ how: String, _ condition: String) {
    for text in [condition, condition.replacing("\n", with: "\r\n")] {
      expectDiagnostics(in: Self.rule(text), [("1", "findes ikke i tjeklisten")]) { checklistFaults($0) }
    }
  }

  @Test(arguments: [
    " dialog >«1»", " 'dialog >«1»'", " \"dialog >«1»\"", " |\n      dialog\n      >«1»\n",
    " |-\n      dialog >«1»\n\n",
  ])
  func theEndIsPointedAt(_ condition: String) {
    let text = Self.rule(condition) + "forbehold: Noget, der står længere nede, og som er meget længere\n"
    expectDiagnostics(in: text, [("1", "slutter for tidligt")]) { checklistFaults($0) }
  }

  @Test(arguments: [
    " «1»>\n      dialog > 1\n      og dialog < 2", " «1»>-\n      dialog > 1", " «1»dialog > 1\n      og dialog < 2",
    " «1»'dialog > 1\n      og dialog < 2'",
  ])
  func linesFoldedTogetherAreRefused(_ condition: String) {
    expectDiagnostics(
      in: Self.rule(condition),
      [("1", "en betingelse kan ikke brydes sådan over flere linjer [condition-over-lines]\nskriv den på én linje")]
    ) { checklistFaults($0) }
  }

  @Test func inFlowStyleOneAfterTheOther() {
    expectDiagnostics(
      in: FaultCase.checklist(
        "regler: [{når: «1»et«/1» = 1, id: å, så: {loft: {af: dialog, højst: 1}}}, "
          + "{så: {loft: {af: dialog, højst: 1}}, id: b, når: \"«2»to«/2» = 1\"}]"),
      [("1", "`et` findes ikke"), ("2", "`to` findes ikke")]
    ) { checklistFaults($0) }
  }

  @Test func behindAByteOrderMark() {
    let text = "\u{FEFF}" + Self.rule(" «1»her«/1» = 1")
    expectDiagnostics(in: text, [("1", "`her` findes ikke")]) { checklistFaults($0) }
  }
}
