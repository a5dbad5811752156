import Inspection
import InspectionReports

/// Visits at the edges that every form of the report must stand.
enum HardVisit: String, CaseIterable {
  case onePoint, thirtyPoints, emptyPoint, nothingRelevant, nothingAnswered, hostileTexts

  /// Every kind of sign that means something to some format, and words that are too long for any line.
  static let hostile = [
    "<script>alert(1)</script>", "</title><svg onload=alert(1)>", "\"><img src=x onerror=alert(1)>", "{{7*7}} ${7*7}",
    "=HYPERLINK(\"http://x.example\")", "+1+1", "-1+1", "@SUM(A1)", "＝1+1", "[x](javascript:alert(1))",
    "![x](http://x.example)",
    "| a | b |", "# h", "> q", "```", "a\u{202E}b", "\u{2066}c", "\u{1B}[2J", "\u{7}", "مرحبا 123", "👩‍👧‍👦🏳️‍🌈 é",
    String(repeating: "æ", count: 1000), "&lt;b&gt; &#60;", "]]> --> <!--", "a;b,c\"d\ne",
  ]

  private var points: Int {
    switch self {
    case .onePoint: 1
    case .thirtyPoints: 30
    case .emptyPoint, .nothingRelevant, .nothingAnswered, .hostileTexts: 3
    }
  }

  private var checklistText: String {
    let points = (1...points).map { point in
      let applies = self == .emptyPoint && point == 2 ? ", applies-when: places > 9" : ""
      let criteria = ["{id: a, question: One?\(applies)}", "{id: b, question: Two?\(applies)}"].joined(separator: ", ")
      return "  - {id: p\(point), title: Point \(point), criteria: [\(criteria)]}\n"
    }
    return """
      checklist: hard
      version: 1.0.0
      language: en
      title: Hard visits
      facts: {places: {number: {}}}
      scales: {grade: [{value: 5, text: High, score: 5}, {value: 1, text: Low, score: 1}]}
      scoring: {min-coverage: 50%}
      points:

      """ + points.joined()
  }

  private var recordText: String {
    let answers =
      switch self {
      case .onePoint: "{p1: {a: 5}}"
      case .thirtyPoints: "{" + (1...29).map { "p\($0): {a: \($0 % 2 == 0 ? 5 : 1)}" }.joined(separator: ", ") + "}"
      case .emptyPoint: "{p1: {a: 5, b: 1}, p3: {a: 5}}"
      case .nothingRelevant: "{p1: not-relevant, p2: not-relevant, p3: not-relevant}"
      case .nothingAnswered: "{}"
      case .hostileTexts: "{p1: {a: 5, b: 1}, p2: {a: {not-relevant: x}, b: 1}, p3: not-in-focus}"
      }
    return "record: 1\nchecklist: hard\nfacts: {places: 3}\nanswers: \(answers)\n"
  }

  func assessment() throws -> Assessment {
    let checklist = try ReportTests.checklist(checklistText)
    var record = try assess(recordText, by: checklist).record
    if self == .hostileTexts { record.fillWithHostileTexts(checklist) }
    guard let assessment = checklist.assess(record).value else { throw Overflow() }
    return assessment
  }

  private struct Overflow: Error {}
}

extension Record {
  fileprivate mutating func fillWithHostileTexts(_ checklist: Checklist) {
    let texts = HardVisit.hostile
    let all = texts.joined(separator: "\n\n")
    (id, unit.id, visit.authority, visit.inspectors) = (texts[0], texts[1], texts[2], texts)
    comments = all
    findings = texts.map { text in
      var finding = OwnFinding(point: checklist.points[0], category: .attention, text: text, line: 1)
      (finding.recommendation, finding.reference) = (text, text)
      return finding
    }
    followUp = texts.map { FollowUp(what: $0, who: $0) }
    var judgement = Judgement()
    (judgement.text, judgement.level, judgement.reason) = (all, texts[2], all)
    judgements = [(0, judgement), (checklist.points[0], judgement)]
    let questions = checklist.items.indices.filter { checklist.items[$0].question != nil }
    for (place, question) in questions.enumerated() {
      answers[question].note = keep(texts[4 + place])
      if answers[question].reason != nil { answers[question].reason = keep(all) }
    }
  }
}
