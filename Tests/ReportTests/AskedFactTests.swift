import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis
@testable import InspectionReports
@testable import InspectionYAML

/// Facts that are asked of some units or after some answer, that must be filled in at times, and that belong to one visit.
@Suite struct AskedFactTests {
  private static let text = """
    checklist: p
    version: 1.0.0
    language: en
    title: P
    units: {home: Home, family: Family}
    facts:
      kind: {question: What kind of home?, options: {open: Open, closed: Closed}, applies-when: unit.kind = home}
      taken-on: {question: When was it taken?, date: {}, applies-when: a.taken = yes, required-when: a.taken = yes}
      falls: {question: How many falls?, number: {min: 0, max: 9, whole: yes}, carry-over: no}
      rooms: {question: How many rooms?, number: {min: 0}}
      opened: {question: When did it open?, date: {}, carry-over: yes}
    scales: {yes-no: [{value: yes, score: 2}, {value: no, score: 1}]}
    scoring: {min-coverage: 50%}
    points:
      - id: a
        title: A
        criteria:
          - {id: taken, question: Was a phone taken?}
          - {id: locked, question: Is the door locked?, applies-when: kind = closed}
    rules:
      - {id: r, when: kind = closed, then: {finding: {category: attention, text: R}}}
      - {id: s, when: kind is answered, then: {finding: {category: attention, text: S}}}
      - {id: t, when: not kind = open and rooms > 1, then: {finding: {category: attention, text: T}}}
      - {id: u, when: taken-on < 2026-01-01 and falls > 2 and opened < 2020-01-01, then: {finding: {category: attention, text: U}}}
    """

  private static func assessment(_ kind: String, _ facts: String, _ answers: String = "taken: no") throws -> Assessment
  {
    try assess(
      "record: v\nchecklist: p\nunit: {kind: \(kind)}\nfacts: {\(facts)}\nanswers: {a: {\(answers)}}",
      by: checklist(text))
  }

  private static func findings(_ assessment: Assessment) -> [String] { assessment.findings.map { $0.id } }

  @Test func whatIsNotAskedIsNoAnswer() throws {
    #expect(Self.findings(try Self.assessment("home", "kind: closed, rooms: 2")) == ["r", "s", "t"])
    // The same of a family: the answer is kept, warned of, and counts nowhere.
    let family = try Self.assessment("family", "kind: closed, rooms: 2")
    #expect(Self.findings(family) == [])
    #expect(family.warnings.map { $0.code.id } == ["answer-not-applicable"])
    #expect(family.warnings.first?.message.en == "`kind` doesn't apply here; the answer is kept but doesn't count")
    #expect(family.unasked == [0, 1])
    // It stays unknown, but nothing waits for it.
    #expect(family.inapplicable.contains("r") && !family.undecided.contains { $0.id == "r" })
    // What turns on it is as where it is not filled in.
    #expect(family.results[3].status == (try Self.assessment("family", "rooms: 2")).results[3].status)
  }

  @Test(arguments: ["home", "family"], ["", "kind: closed", "kind: open"])
  func rangesHoldAllThatMayCome(kind: String, facts: String) throws {
    let open = try Self.assessment(kind, facts, "")
    for answer in ["taken: yes", "taken: no"] {
      for locked in ["", ", locked: yes", ", locked: no"] {
        let exact = try #require(try Self.assessment(kind, facts, answer + locked).overall.exact)
        #expect(try #require(open.overall.range).contains(Interval(exact)))
      }
    }
  }

  @Test func requiredIsWhatIsAskedAndWanted() throws {
    func missing(_ answers: String, _ facts: String = "") throws -> [String] {
      try Self.assessment("family", facts, answers).missing.map { $0.path }
    }
    #expect(try missing("taken: yes") == ["taken-on"])
    #expect(try missing("taken: yes", "taken-on: 2026-02-01") == [])
    #expect(try missing("taken: no") == [] && missing("") == [])
  }

  @Test func reportsDoNotShowWhatIsNotAsked() throws {
    let (home, family) = (
      try Self.assessment("home", "kind: open, rooms: 4"), try Self.assessment("family", "kind: open, rooms: 4")
    )
    func text(_ assessment: Assessment) -> String {
      textReport(assessment, file: "v.yaml", language: .english, width: 200).description
    }
    #expect(text(home).contains("kind: Open; rooms: 4") && !text(family).contains("kind: Open"))
    #expect(text(family).contains("Facts       rooms: 4") || text(family).contains("rooms: 4"))
  }

  @Test(arguments: [
    (
      Language.danish, "Kun når svaret på »Was a phone taken?« er yes.", "Skal udfyldes, når svaret på",
      "Et helt tal fra 0 til 9"
    ),
    (
      .english, "Only when the answer to “Was a phone taken?” is yes.", "Must be filled in when the answer",
      "A whole number from 0 to 9"
    ),
    (
      .swedish, "Bara när svaret på ”Was a phone taken?” är yes.", "Ska fyllas i när svaret på",
      "Ett heltal från 0 till 9"
    ),
  ])
  func aFormAsksWhatApplies(language: Language, only: String, required: String, whole: String) throws {
    let checklist = try checklist(Self.text)
    func form(_ unit: Int) -> RecordForm { RecordForm(checklist, unit: unit, purpose: nil, language: language) }
    let (home, family) = (
      RecordTemplate.yaml(form(0), id: "v", date: nil), RecordTemplate.yaml(form(1), id: "v", date: nil)
    )
    #expect(home.contains("\n  kind:\n") && !family.contains("\n  kind:\n"))
    for text in [home, family] { #expect(text.contains(only) && text.contains(required) && text.contains(whole)) }
    for guide in [
      ReportTests.text(ConversationGuide.html(form(1))), ReportTests.text(ConversationGuide.markdown(form(1))),
    ] {
      #expect(
        !guide.contains("<h3>What kind") && !guide.contains("- What kind") && guide.contains("When was it taken?"))
    }
  }

  @Test func onlyWhatIsCarriedOverIsTakenAlong() throws {
    let earlier = try Self.assessment(
      "home", "falls: 3, rooms: 4, opened: 2001-05-01, taken-on: 2026-02-01", "taken: yes")
    let form = RecordForm(try checklist(Self.text), unit: 0, purpose: nil, language: .english, earlier: earlier)
    let template = RecordTemplate.yaml(form, id: "v", date: nil)
    #expect(template.contains("\n  falls:\n") && template.contains("Last time: 3"))
    #expect(template.contains("\n  rooms: 4\n") && template.contains("\n  opened: 2001-05-01\n"))
    #expect(template.contains("\n  taken-on:\n"))
  }

  @Test func halvesAreNotCounted() throws {
    let record = "record: v\nchecklist: p\nunit: {kind: home}\nfacts: {falls: «1»2.5«/1»}\n"
    let checklist = try checklist(Self.text)
    let faults = recordFaults(record.replacing("«1»", with: "").replacing("«/1»", with: ""), for: checklist)
    #expect(faults.map { $0.message.en } == ["2.5 is no whole number"])
  }

  // MARK: Proofs and versions

  @Test(arguments: [
    ("unit.kind = family and kind = open", 1), ("unit.kind = home and kind = open", 0),
    ("unit.kind = family and kind is answered", 1), ("a.taken = no and taken-on < 2026-01-01", 1),
    ("a.taken = yes and taken-on < 2026-01-01", 0), ("falls > 2 and falls < 3", 1), ("rooms > 2 and rooms < 3", 0),
  ])
  func proofsKnowWhatIsAsked(condition: String, never: Int) throws {
    let text = Self.text.replacing("when: kind = closed, then", with: "when: \(condition), then")
    let told = try checklist(text).prove().map { $0.fault.code.id }
    #expect(told.filter { $0 == "rule-never" }.count == never, "\(told)")
  }

  @Test(arguments: [
    ("kind = closed}", "kind = closed and a.taken = yes}", "a fact in a circle", 0),
    ("applies-when: unit.kind = home", "applies-when: kind = open", "`kind` → `kind`", 1),
    ("applies-when: unit.kind = home", "applies-when: a.locked = yes", "`a.locked`", 1),
  ])
  func circlesAreErrors(_ old: String, _ new: String, _ names: String, _ count: Int) throws {
    let faults = checklistFaults(Self.text.replacing(old, with: new)).filter { $0.code.id == "cycle" }
    #expect(faults.count == count && faults.allSatisfy { $0.message.en.contains(names) }, "\(faults)")
  }

  @Test(arguments: [
    (
      "unit.kind = home}", "unit.kind = family}",
      "questions: fact kind, applies-when: »unit.kind = home« → »unit.kind = family« (minor)"
    ),
    (
      "required-when: a.taken = yes", "required-when: a.taken = no",
      "questions: fact taken-on, required-when: »a.taken = yes« → »a.taken = no« (minor)"
    ),
    (", whole: yes", "", "questions: fact falls, whole: yes → – (minor)"),
    (", carry-over: no", "", "wording: fact falls, carry-over: no → – (patch)"),
  ])
  func versionsTellIt(_ old: String, _ new: String, _ told: String) throws {
    let comparison = ChecklistComparison(try checklist(Self.text), try checklist(Self.text.replacing(old, with: new)))
    let words = DiffWords(comparison: comparison, language: .english)
    #expect(comparison.changes.map { "\($0.bearing): \(words.sentence($0)) (\($0.step))" } == [told])
  }
}
