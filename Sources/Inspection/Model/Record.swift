/// What an inspector wrote about one visit, typed by the checklist it answers.
public struct Record: Sendable {
  /// A draft, a draft that the place is asked about, or what stays as it is.
  public enum Stage: CaseIterable, Sendable { case draft, hearing, final }

  package var id: String
  package var idRange = SourceRange.beginning
  package var stage: Stage = .draft
  /// Where that stands, or the record's id.
  package var stageRange = SourceRange.beginning
  /// That of its keywords.
  package var language = Language.danish
  package var visit = Visit()
  package var unit = Unit()
  /// One for each of the checklist's facts.
  package var facts: [FactAnswer]
  /// What was written to options of facts that ask for words.
  package var factWords: [FactWords] = []
  /// One for each of the checklist's items; only questions have an answer of their own.
  package var answers: [Answer]
  /// What the answers rest on, those of one answer after those of another.
  package private(set) var sources: [EvidenceSource] = []
  /// The texts under the questions.
  var texts = RecordTexts()
  /// The inspector's own words on the overall result and the points, by item.
  package var judgements: [(item: Int, judgement: Judgement)] = []
  /// The inspector's own findings.
  package var findings: [OwnFinding] = []
  /// Computed findings that the inspector does not uphold, with the reason.
  package var setAside: [(finding: Int, reason: String, range: SourceRange)] = []
  package var followUp: [FollowUp] = []
  /// What the place says to the report.
  package var comments: String?
  /// Notes on answers that never leave the authority, by item.
  package var workNotes: [(item: Int, text: String)] = []
  /// Why someone whom an answer should rest on was not heard, by item.
  package var notHeard: [(item: Int, reason: String)] = []
  /// What answers to questions that take several are called, by item.
  package var labels: [(item: Int, label: String)] = []
  package var course = RecordCourse()

  package init(id: String, for checklist: Checklist) {
    self.id = id
    facts = Array(repeating: FactAnswer(), count: checklist.allFacts.count)
    answers = (0..<checklist.items.count).map { _ in Answer() }
  }

  /// The sources of the answer to an item.
  package func sources(of item: Int) -> ArraySlice<EvidenceSource> { sources[answers[item].sources] }

  /// Adds a source to those of an item; all of one item come before those of the next.
  package mutating func add(_ source: consuming EvidenceSource, to item: Int) {
    if sources.isEmpty { sources.reserveCapacity(64) }
    answers[item].addSource(at: sources.count)
    sources.append(source)
  }

  package mutating func dropSources() {
    sources.removeAll()
    for index in answers.indices { answers[index].sources = 0..<0 }
  }

  /// Forgets the texts under the questions.
  mutating func dropTexts() {
    for index in answers.indices { (answers[index].note, answers[index].reason) = (nil, nil) }
    for index in sources.indices { sources[index].text = nil }
    texts = RecordTexts()
  }
}

public struct Visit: Sendable {
  public enum Form: Int32, CaseIterable, Sendable { case announced, unannounced }

  package var date: Day?
  package var dateRange: SourceRange?
  package var form: Form?
  /// An index into the checklist's purposes.
  package var purpose: Int?
  package var authority: String?
  package var inspectors: [String] = []
  /// Days of the same visit beside the first.
  package var others: [OtherDay] = []
  /// Why it was announced, or why it was not.
  package var reason: String?

  package init() {}
}

/// A further day of a visit.
public struct OtherDay: Sendable {
  package var date: Day?
  package var form: Visit.Form?
  /// In words of the inspector's own, such as an evening visit.
  package var kind: String?

  package init() {}
}

public struct Unit: Sendable {
  package var id: String?
  /// An index into the checklist's units.
  package var kind: Int?
  package var kindRange: SourceRange?

  package init() {}
}

/// The answer to a fact.
public struct FactAnswer: Sendable {
  public enum Value: Sendable, Hashable {
    case open
    /// An option.
    case choice(Int32)
    /// Options of a fact that takes several: those chosen, and those not known.
    case several(chosen: UInt64, open: UInt64)
    case number(Rational)
    case date(Day)
  }

  package var value = Value.open
  package var line: Int32 = 0

  package init() {}
}

/// The answer to a question, with what supports it.
public struct Answer: Sendable {
  public enum Value: Sendable, Hashable {
    case open
    /// An index into the scale's options.
    case option(Int32)
    case number(Rational)
    /// On a scale of free text.
    case text(String)
    case notRelevant, notInFocus, notEstablished
  }

  package var value = Value.open
  /// Where the answer stands, and its key; line 0 when it stands nowhere.
  package var position = SourcePosition(line: 0, column: 0)
  /// The inspector's words on it; `Record.note(of:)` reads them.
  package var note: RecordText?
  /// Why it is not relevant, not in focus or not established; `Record.reason(of:)` reads it.
  package var reason: RecordText?
  /// The item above on which the status was written; `nil` when it stands here.
  package var statedOn: Int? {
    get { statedAbove < 0 ? nil : Int(statedAbove) }
    set { statedAbove = newValue.map { Int32($0) } ?? -1 }
  }
  /// Where its sources lie in the record's.
  package fileprivate(set) var sources: Range<Int> {
    get { Int(firstSource)..<Int(firstSource) + Int(sourceCount) }
    set { (firstSource, sourceCount) = (Int32(newValue.lowerBound), Int32(newValue.count)) }
  }

  @inline(__always)
  fileprivate mutating func addSource(at index: Int) {
    if sourceCount == 0 { firstSource = Int32(index) }
    precondition(Int(firstSource &+ sourceCount) == index, "sources of two items in turn")
    sourceCount &+= 1
  }

  // Kept small, as every record has as many of these as its checklist has items.
  private var statedAbove: Int32 = -1
  private var (firstSource, sourceCount): (Int32, Int32) = (0, 0)

  package init() {}
}

/// A source that an answer rests on.
public struct EvidenceSource: Sendable {
  /// An index into the checklist's source kinds.
  package var kind: Int
  package var date: Day?
  /// What is said of it; `Record.text(of:)` reads it.
  package var text: RecordText?

  package init(kind: Int, date: Day? = nil, text: RecordText? = nil) {
    (self.kind, self.date, self.text) = (kind, date, text)
  }
}

/// The inspector's own judgement of a point or of the whole.
public struct Judgement: Sendable {
  package var text: String?
  /// A scale value or the id of a band. It never changes a number.
  package var level: String?
  package var reason: String?
  package var line: Int32 = 0

  package init() {}
}

/// A finding that the inspector adds.
public struct OwnFinding: Sendable {
  /// An index into the checklist's items; `nil` for the visit as a whole.
  package var point: Int?
  package var category: FindingCategory
  package var text: String
  package var recommendation: String?
  package var reference: String?
  package var line: Int32

  package init(point: Int?, category: FindingCategory, text: String, line: Int32) {
    (self.point, self.category, self.text, self.line) = (point, category, text, line)
  }
}

/// What is to be done after a visit.
public struct FollowUp: Sendable {
  public enum Kind: CaseIterable, Sendable {
    /// With the place.
    case agreed
    /// By the authority, of the place.
    case askedFor
    /// The inspector's own, which never leaves the authority.
    case own
  }

  public enum State: CaseIterable, Sendable { case open, done, dropped }

  package var what: String
  package var who: String?
  package var deadline: Day?
  /// `nil` where the record doesn't say, which counts as the inspector's own.
  package var kind: Kind?
  /// `nil` where the record doesn't say, which counts as open.
  package var state: State?
  package var done: Day?

  package init(what: String, who: String? = nil, deadline: Day? = nil) {
    (self.what, self.who, self.deadline) = (what, who, deadline)
  }
}
