import Inspection
import Testing

@Suite struct ConditionCases {
  private func check(_ condition: String, _ expected: Truth) throws {
    #expect(try Judged.truth(condition) == expected, "\(condition)")
  }

  @Test(
    arguments: [
      ("dialogue.four = 4", .yes), ("dialogue.four = 3", .no), ("dialogue.four != 3", .yes), ("dialogue.four < 4", .no),
      ("dialogue.four <= 4", .yes), ("dialogue.four > 3", .yes), ("dialogue.four >= 5", .no),
      ("4 = dialogue.four", .yes),
      ("3 < dialogue.four", .yes), ("5 >= dialogue.four", .yes), ("dialogue.four >= dialogue.two", .yes),
      ("dialogue.four ≥ 4", .yes), ("dialogue.four ≠ 4", .no), ("dialogue.four == 4", .yes),
      ("dialogue.four <> 4", .no),
      ("dialogue.four =< 4", .yes), ("dialogue.four in [1, 4]", .yes), ("dialogue.four in [1,5]", .no),
      ("dialogue.two < 2,5", .yes),
      ("dialogue.two < 2.5", .yes), ("dialogue.two > 3/2", .yes), ("full.five = 500%", .yes),
      ("full >= 60%", .yes), ("overall <= 60%", .no),
    ] as [(String, Truth)])
  func numbers(condition: String, expected: Truth) throws { try check(condition, expected) }

  @Test(
    arguments: [
      ("dialogue.nope = no", .yes), ("dialogue.nope != no", .no), ("dialogue.nope in [yes, no]", .yes),
      ("self = yes", .yes),
      ("dialogue.nope = 1", .yes), ("'no' = dialogue.nope", .yes), ("dialogue.nope = \"no\"", .yes),
      ("mood = calm", .yes),
      ("mood != calm", .no), ("mood in [loud, two-words]", .no), ("mood = \"two-words\"", .no), ("ages has kid", .yes),
      ("ages has adult", .no), ("unit.kind = home", .yes), ("unit.kind in [family]", .no),
      ("visit.form = unannounced", .yes),
      ("visit.form = uanmeldt", .yes), ("visit.form != announced", .yes), ("visit.purpose = drift", .yes),
      ("visit.authority = midt", .yes), ("visit.authority = syd", .no), ("amounts.chat = games", .yes),
      ("places = 3", .yes),
      ("places > 2", .yes), ("dialogue.four.answer = 4", .yes), ("dialogue.four.answer in [3, 5]", .no),
    ] as [(String, Truth)])
  func options(condition: String, expected: Truth) throws { try check(condition, expected) }

  @Test(
    arguments: [
      ("taken-on = 2026-01-31", .yes), ("taken-on < 2026-02-01", .yes), ("visit.date >= taken-on", .yes),
      ("visit.date > 2026-03-12", .no), ("2026-03-12 <= visit.date", .yes), ("taken-on != 2026-01-31", .no),
      ("unsaid-date < 2026-01-01", .unknown), ("taken-on < visit.date - 1 month", .yes),
      ("taken-on < visit.date - 2 months", .no), ("taken-on + 1 month = 2026-02-28", .yes),
      ("taken-on - 1 day = 2026-01-30", .yes), ("visit.date - 6 weeks < taken-on", .yes),
      ("visit.date + 40 days > 2026-04-20", .yes), ("taken-on = 2027-01-31 - 1 year", .yes),
      ("visit.date - 1 week = 2026-03-05 and taken-on + 2 years > 2028-01-30", .yes),
      ("unsaid-date < visit.date - 12 months", .unknown), ("taken-on > visit.date - 10000 years", .yes),
    ] as [(String, Truth)])
  func dates(condition: String, expected: Truth) throws { try check(condition, expected) }

  @Test(
    arguments: [
      ("dialogue.four.score = 4", .yes), ("dialogue.four.value = 4", .yes), ("dialogue.four.note is answered", .yes),
      ("dialogue.two.note is answered", .no), ("dialogue.two.note is unanswered", .yes),
      ("dialogue.open.note is answered", .unknown),
      ("dialogue.four.sources = 3", .yes), ("dialogue.four.kinds = 2", .yes), ("dialogue.two.sources = 0", .yes),
      ("dialogue.open.sources = 0", .unknown), ("amounts.warm > 21", .yes), ("amounts.warm.answer = 21.5", .yes),
      ("amounts.beds.score = 3", .yes), ("amounts.beds.answer = 0.5", .yes), ("full.band = high", .yes),
      ("full = high", .yes),
      ("full.band in [low]", .no), ("deep.band = low", .yes), ("full = 4", .yes), ("full.value < 4", .no),
      ("deep.inner = 5/2", .yes),
      ("deep.inner.low = 1", .yes), ("overall > 1", .yes), ("empty = low", .unknown),
    ] as [(String, Truth)])
  func suffixes(condition: String, expected: Truth) throws { try check(condition, expected) }

  @Test(arguments: ["open", "irrelevant", "unseen", "unsettled"])
  func whatIsNotAnsweredIsUnknown(criterion: String) throws {
    for condition in ["= 1", "!= 1", "<= 5", ".answer = 1", ".answer != 1", "in [1, 2]", ".sources = 0"] {
      try check("dialogue.\(criterion)\(condition.hasPrefix(".") ? "" : " ")\(condition)", .unknown)
    }
    try check("not dialogue.\(criterion) = 1", .unknown)
    try check("dialogue.\(criterion) = 1 or dialogue.four = 4", .yes)
    try check("dialogue.\(criterion) = 1 and dialogue.four = 3", .no)
    try check("dialogue.\(criterion) = 1 and dialogue.four = 4", .unknown)
    try check("dialogue.\(criterion) = 1 or dialogue.four = 3", .unknown)
  }

  @Test(arguments: [
    "unsaid = calm", "unsaid != calm", "unsaid-ages has kid", "unsaid in [calm, loud]", "visit.date < unsaid-date",
  ])
  func aFactThatIsNotGivenIsUnknown(condition: String) throws { try check(condition, .unknown) }

  @Test(arguments: [
    ("four", ["answered", "applicable"]), ("open", ["unanswered", "applicable"]),
    ("irrelevant", ["not-relevant", "applicable"]),
    ("unseen", ["not-in-focus", "applicable"]), ("unsettled", ["unanswered", "not-established", "applicable"]),
  ])
  func statuses(criterion: String, holding: [String]) throws {
    for status in ["answered", "unanswered", "not-relevant", "not-in-focus", "not-established", "applicable"] {
      try check("dialogue.\(criterion) is \(status)", holding.contains(status) ? .yes : .no)
      try check("dialogue.\(criterion) is not \(status)", holding.contains(status) ? .no : .yes)
    }
  }

  @Test(
    arguments: [
      ("mood is answered", .yes), ("mood is unanswered", .no), ("unsaid is answered", .no),
      ("unsaid is unanswered", .yes),
      ("away is not-in-focus", .yes), ("full is answered", .yes), ("empty is unanswered", .yes),
      ("empty is answered", .no),
      ("amounts.chat is answered", .yes),
    ] as [(String, Truth)])
  func statusesOfFactsAndPoints(condition: String, expected: Truth) throws { try check(condition, expected) }

  @Test(
    arguments: [
      // `and` binds tighter than `or`, `not` tighter than both.
      ("mood = calm or mood = loud and mood = loud", .yes), ("(mood = calm or mood = loud) and mood = loud", .no),
      ("not mood = loud and mood = calm", .yes), ("not (mood = loud or mood = calm)", .no),
      ("not not mood = calm", .yes),
      ("mood = loud and mood = loud or mood = calm", .yes), ("mood = calm og mood = loud eller ikke mood = loud", .yes),
    ] as [(String, Truth)])
  func precedence(condition: String, expected: Truth) throws { try check(condition, expected) }
}
