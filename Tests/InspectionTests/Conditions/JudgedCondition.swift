import Inspection
import TestSupport
import Testing

/// A record against which conditions are judged, as the condition of a rule.
///
/// `dialogue` has a criterion that is answered 4, one 2, one `no`, one unanswered, one not relevant, one not in focus, one not
/// established; `empty` and `away` are two points of which nothing is answered.
enum Judged {
  static let sections = """
    units: {home: , family: }
    purposes: {drift: , approval: }
    source-kinds: {child: , staff: }
    facts:
      mood: {options: {calm: , loud: , two-words: }}
      ages: {options: {kid: , teen: , adult: }, several: yes}
      places: {number: {min: 0}}
      taken-on: {date: {}}
      unsaid: {options: {calm: , loud: }}
      unsaid-ages: {options: {kid: , teen: }, several: yes}
      unsaid-date: {date: {}}
    bands:
      point: [{id: low, from: 1}, {id: high, from: 3}]
    points:
      - id: dialogue
        title: D
        criteria:
          - {id: four, question: Q, weight: 2, tags: [privacy]}
          - {id: two, question: Q, tags: [privacy]}
          - {id: nope, question: Q, scale: yes-no}
          - {id: open, question: Q}
          - {id: irrelevant, question: Q}
          - {id: unseen, question: Q}
          - {id: unsettled, question: Q}
      - {id: self, title: S, scale: yes-no}
      - id: deep
        title: D
        criteria: [{id: inner, question: Q, indicators: [{id: low, question: Q}, {id: high, question: Q}]}]
      - {id: full, title: F, criteria: [{id: five, question: Q}, {id: three, question: Q}]}
      - {id: empty, title: E, criteria: [{id: blank, question: Q}, {id: kind, question: Q, scale: kind}]}
      - {id: away, title: A, criteria: [{id: out, question: Q}]}
      - {id: amounts, title: A, criteria: [{id: warm, question: Q, scale: degrees}, {id: beds, question: Q, scale: places}, {id: chat, question: Q, scale: kind}]}
    """
  static let record = """
    visit: {date: 2026-03-12, form: unannounced, purpose: drift, authority: midt}
    unit: {kind: home}
    facts: {mood: calm, ages: [kid, teen], places: 3, taken-on: 2026-01-31}
    answers:
      dialogue:
        four: {answer: 4, note: well, sources: [child, child, staff]}
        two: 2
        nope: no
        irrelevant: {not-relevant: r}
        unseen: not-in-focus
        unsettled: {not-established: r}
      self: yes
      deep: {inner: {low: 1, high: 4}}
      full: {five: 5, three: 3}
      away: not-in-focus
      amounts: {warm: 21.5, beds: 1/2, chat: games}
    """

  static func assess(_ condition: String, more: String = "") throws -> Assessment {
    let quoted = condition.replacing("'", with: "''")
    return try InspectionTests.assess(
      sections + "\nrules: [{id: rule, when: '\(quoted)', then: {finding: {category: attention, text: t}}}]\n" + more,
      record)
  }

  /// Whether a rule with this condition fires, does not, or can't be told.
  static func truth(_ condition: String) throws -> Truth {
    let assessment = try assess(condition)
    if assessment.undecided.map(\.id) == ["rule"] { return .unknown }
    return assessment.findings.map(\.id) == ["rule"] ? .yes : .no
  }
}
