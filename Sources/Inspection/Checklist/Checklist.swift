/// A checked checklist: every name looked up, every condition typed, the order of evaluation fixed.
///
/// A class, because one checklist is shared by the assessments of a hundred thousand records; it never changes.
public final class Checklist: Sendable {
  public let id: Identifier<Checklist>
  public let version: Version
  public let language: Language
  public let title: Text
  public let source: WrittenSource?
  public let sourceTitle: Text?
  public let notice: Text?
  public let effective: Period
  public let units: [Choice]
  public let purposes: [Choice]
  public let publicReports: PublicReports
  public let facts: [Fact]
  public let sourceKinds: [Choice]
  public let scales: [Scale]
  /// The overall result first, then every point with what is below it, in the order of the document.
  public let items: [Item]
  /// Of rules and of criteria, in the order of the document.
  public let findings: [FindingDefinition]
  public let rules: [Rule]
  /// What the checklist was put together from, the lowest first and itself last; empty when it builds on no other.
  public let layers: [ChecklistLayer]
  /// Authorities that conditions name; a record's authority is known by its place here.
  public let authorities: [String]
  public let conditions: Conditions
  /// What it was made of, with the places; of `items`, what was written for each, `nil` for the overall result.
  let written: WrittenChecklist
  let writtenItems: [WrittenItem?]
  /// What is evaluated after what, and what that takes.
  let plan: Plan
  /// The words of its own that records use.
  let words: ChecklistWords
  /// Whether some condition reads the date of the visit, or some rule holds for a time only.
  public let readsVisitDate: Bool

  /// With another checklist of the same names and the same order, what was found out about these is taken over.
  init(_ draft: ChecklistDraft, order: [Step], like other: Checklist? = nil) {
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
    units = draft.units
    purposes = draft.purposes
    publicReports = written.publicReports
    facts = draft.facts
    sourceKinds = draft.sourceKinds
    scales = draft.scales
    items = draft.items
    findings = draft.findings
    rules = draft.rules
    layers = written.layers
    authorities = draft.authorities
    conditions = draft.conditions
    plan = Plan(draft, order, other?.plan.repetition)
    words = other?.words ?? ChecklistWords(draft)
    readsVisitDate =
      draft.rules.contains { $0.effective != .always }
      || draft.conditions.conditions.contains { condition in
        if case .days(_, let left, let right) = condition { left == .visit || right == .visit } else { false }
      }
  }

  /// The points, as indices into `items`.
  public var points: [Int] { items[0].children }
}

/// One step of an evaluation; what it reads stands before it.
enum Step: Hashable, Sendable {
  /// Whether the item is asked at all, and for a question its answer.
  case status(Int)
  /// The number before bands and effects.
  case value(Int)
  /// Bands and effects.
  case result(Int)
  case rule(Int)
}
