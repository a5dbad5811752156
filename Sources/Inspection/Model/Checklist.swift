/// A checked checklist: every name looked up, every condition typed, the order of evaluation fixed.
///
/// A class, because one checklist is shared by the assessments of a hundred thousand records; it never changes.
public final class Checklist: Sendable {
  package let id: Identifier<Checklist>
  package let version: Version
  package let language: Language
  package let title: Text
  package let source: WrittenSource?
  package let sourceTitle: Text?
  package let notice: Text?
  package let effective: Period
  /// Whether it is found only where its version is named, and no record by it can be final.
  package let isDraft: Bool
  package let reportKind: ReportKind
  /// What a draft says that is sent for remarks: about what, to whom, by when.
  package let hearingText: Text?
  package let units: [Choice]
  package let purposes: [Choice]
  package let publicReports: PublicReports
  package let definitions: [Definition]
  package let facts: [Fact]
  /// What rules read of the visit before, which stands behind the facts in `allFacts` and in a record.
  package let earlierFacts: [EarlierFact]
  package let allFacts: [Fact]
  package let demands: [Demand]
  package let sourceKinds: [Choice]
  package let respondents: [Respondent]
  /// Tags that have a title, in the order in which texts on themes are wanted.
  package let themes: [Choice]
  package let scales: [Scale]
  /// The overall result first, then every point with what is below it, in the order of the document.
  package let items: [Item]
  /// Of rules and of criteria, in the order of the document.
  package let findings: [FindingDefinition]
  package let rules: [Rule]
  package let baselines: [Baseline]
  /// What the checklist was put together from, the lowest first and itself last; empty when it builds on no other.
  package let layers: [ChecklistLayer]
  /// Authorities that conditions name; a record's authority is known by its place here.
  package let authorities: [String]
  package let conditions: Conditions
  /// What it was made of, with the places; of `items`, what was written for each, `nil` for the overall result.
  package let written: WrittenChecklist
  package let writtenItems: [WrittenItem?]
  /// What is evaluated after what, and what that takes.
  package let plan: Plan
  /// The words of its own that records use.
  let words: ChecklistWords
  /// Whether some condition reads the date of the visit, or some rule holds for a time only.
  package let readsVisitDate: Bool

  init(_ draft: ChecklistDraft, _ plan: Plan, _ words: ChecklistWords) {
    let written = draft.written
    (self.written, writtenItems) = (written, draft.writtenItems)
    id = Identifier(written.id.value)
    version = written.version.value
    language = written.language
    title = draft.title
    source = written.source
    sourceTitle = draft.sourceTitle
    notice = draft.notice
    effective = written.effective
    (isDraft, reportKind, hearingText) = (written.isDraft, written.reportKind, draft.hearingText)
    units = draft.units
    purposes = draft.purposes
    publicReports = written.publicReports
    definitions = draft.definitions
    allFacts = draft.facts
    earlierFacts = draft.earlierFacts
    facts = Array(draft.facts.dropLast(draft.earlierFacts.count))
    demands = draft.demands
    sourceKinds = draft.sourceKinds
    respondents = draft.respondents
    themes = draft.themes
    scales = draft.scales
    items = draft.items
    findings = draft.findings
    rules = draft.rules
    baselines = draft.baselines
    layers = written.layers
    authorities = draft.authorities
    conditions = draft.conditions
    self.plan = plan
    self.words = words
    readsVisitDate =
      draft.rules.contains { $0.effective != .always }
      || draft.conditions.conditions.contains { condition in
        guard case .leaf(.days(_, let left, let right)) = condition else { return false }
        return left.source == .visit || right.source == .visit
      }
  }

  /// The points, as indices into `items`.
  package var points: [Int] { items[0].children }

  /// Whether an item's result is made of what stands below. Asked of the checklist, as an item is copied to be asked from elsewhere.
  package func isAggregate(_ item: Int) -> Bool { !plan.items[item].isQuestion }

  /// The questions below an item, or the item itself where it is one.
  package func questions(below item: Int) -> [Int] {
    items[item].question != nil ? [item] : items[item].children.flatMap { questions(below: $0) }
  }
}

/// One step of an evaluation; what it reads stands before it.
public enum Step: Hashable, Sendable {
  /// Whether the item is asked at all, and for a question its answer.
  case status(Int)
  /// The number before bands and effects.
  case value(Int)
  /// Bands and effects.
  case result(Int)
  case rule(Int)

  /// What is known of each of a checklist's steps lies in arrays by their numbers.
  func number(amongItems items: Int) -> Int {
    switch self {
    case .status(let item): 3 * item
    case .value(let item): 3 * item + 1
    case .result(let item): 3 * item + 2
    case .rule(let rule): 3 * items + rule
    }
  }

  /// How many numbers there are.
  static func count(_ items: Int, _ rules: Int) -> Int { 3 * items + rules }
}
