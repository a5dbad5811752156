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
  public let facts: [Fact]
  public let sourceKinds: [Choice]
  public let scales: [Scale]
  /// The overall result first, then every point with what is below it, in the order of the document.
  public let items: [Item]
  /// Of rules and of criteria, in the order of the document.
  public let findings: [FindingDefinition]
  public let rules: [Rule]
  /// Authorities that conditions name; a record's authority is known by its place here.
  public let authorities: [String]
  public let conditions: Conditions
  /// What is evaluated after what, and what that takes.
  let plan: Plan
  /// Whether some condition reads the date of the visit, or some rule holds for a time only.
  public let readsVisitDate: Bool

  init(_ draft: ChecklistDraft, order: [Step]) {
    let written = draft.written
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
    facts = draft.facts
    sourceKinds = draft.sourceKinds
    scales = draft.scales
    items = draft.items
    findings = draft.findings
    rules = draft.rules
    authorities = draft.authorities
    conditions = draft.conditions
    plan = Plan(draft, order)
    readsVisitDate =
      draft.rules.contains { $0.effective != .always }
      || draft.conditions.conditions.contains { condition in
        if case .days(_, let left, let right) = condition { left == .visit || right == .visit } else { false }
      }
  }

  /// The points, as indices into `items`.
  public var points: [Int] { items[0].children }
}

/// A value that can be chosen.
public struct Choice: Sendable {
  public let value: String
  let bytes: [UInt8]
  public let text: Text

  init(value: String, text: Text) {
    self.value = value
    self.bytes = Array(value.utf8)
    self.text = text
  }
}

/// A typed fact about the visit or the unit that conditions may use.
public struct Fact: Sendable {
  public enum Kind: Sendable {
    case choice([Choice], several: Bool)
    case number(Interval)
    case date
  }

  /// The most options of a fact that takes several.
  public static let mostOptions = 64

  public let id: String
  public let question: Text?
  public let kind: Kind
  public let isRequired: Bool
  public let range: SourceRange
}

/// What an answer is chosen from or measured on.
public struct Scale: Sendable {
  public struct Option: Sendable {
    public let choice: Choice
    public let score: Rational?
  }

  public struct Step: Sendable {
    public let from: Rational
    public let score: Rational
  }

  public enum Kind: Sendable {
    case choice([Option])
    case number(Interval, steps: [Step])
    case free
  }

  public let id: String
  public let kind: Kind
  /// All scores that an answer may have; `nil` when the scale has none.
  public let scores: Interval?

  init(id: String, kind: Kind) {
    self.id = id
    self.kind = kind
    let scores: [Rational]
    switch kind {
    case .choice(let options): scores = options.compactMap(\.score)
    case .number(let bounds, let steps):
      scores = steps.isEmpty ? [bounds.lowest, bounds.highest] : steps.map(\.score)
    case .free: scores = []
    }
    self.scores = scores.reduce(nil) { result, score in
      result.map { $0.hull(Interval(score)) } ?? Interval(score)
    }
  }

  /// The score of a number on a number scale.
  func score(ofNumber number: Rational) -> Rational? {
    guard case .number(_, let steps) = kind else { return nil }
    return steps.isEmpty ? number : steps.last { $0.from <= number }?.score
  }
}

/// The overall result, a point, a criterion or an indicator.
public struct Item: Sendable {
  public let id: String
  public let level: Level
  /// As records and conditions write it: `dialogue.curiosity`; `overall` for the root.
  public let path: String
  /// The item above; `nil` for the overall result.
  public let parent: Int?
  public internal(set) var children: [Int] = []
  /// A point's title or the question of a criterion or indicator.
  public let title: Text
  public let guidance: Text?
  public let levels: [(value: String, text: Text)]
  public let weight: Rational
  public internal(set) var appliesWhen: ConditionRef?
  public let tags: [String]
  public let reference: String?
  public let range: SourceRange
  /// What answers are, for an item without children.
  public internal(set) var question: Question?
  /// How the result is made, for an item with children.
  public internal(set) var aggregation: Aggregation?
  /// Indices into the checklist's `findings`.
  public internal(set) var findings: [Int] = []
  /// Indices of the rules that change this item's result.
  public internal(set) var effects: [EffectRef] = []
  let idBytes: [UInt8]

  public struct Question: Sendable {
    /// An index into the checklist's `scales`.
    public let scale: Int
    public let allowsNotRelevant: Bool
    public let requiredSources: RequiredSources?
    public internal(set) var noteRequiredWhen: ConditionRef?
  }

  /// Whether the result is made of what stands below.
  var isAggregate: Bool { question == nil }
}

/// How an aggregate is made of its parts.
public struct Aggregation: Sendable {
  public struct Row: Sendable {
    public let when: ConditionRef?
    /// `nil`: not rated.
    public let score: QuantityRef?
  }

  public let method: Method
  /// The level that `parts` are of.
  public let of: Level
  /// Items whose results go in: scored, of a weight above 0.
  public internal(set) var parts: [Int] = []
  /// The weights of the parts.
  public internal(set) var weights: [Rational] = []
  /// The highest scores that the parts could have, for `percent`.
  var highest: [Rational] = []
  public let start: Rational
  public internal(set) var rows: [Row] = []
  public let rounding: Rounding
  public let notRelevant: Policy
  public let notInFocus: Policy
  public let unanswered: Policy
  public let minCoverage: Rational?
  /// From the lowest to the highest.
  public let bands: [Band]
}

/// The name of results from a certain number on.
public struct Band: Sendable {
  public let id: String
  public let from: Rational
  public let text: Text
  /// The result that stands for this band, where bands have scores.
  public let score: Rational?
}

/// A finding that a checklist may come to.
public struct FindingDefinition: Sendable {
  /// The rule's id, or the criterion's path and a running number.
  public let id: String
  /// The rule it belongs to, or else the criterion.
  public let rule: Int?
  public let item: Int?
  /// The point it is shown under.
  public let point: Int?
  public internal(set) var when: ConditionRef?
  public let category: FindingCategory
  public let text: Text
  public let recommendation: Text?
  public let reference: String?
}

/// A rule over the whole record.
public struct Rule: Sendable {
  public let id: String
  public internal(set) var when: ConditionRef?
  public let effective: Period
  public internal(set) var finding: Int?
  public internal(set) var effects: [Effect] = []
  public let range: SourceRange
  /// The items that the condition reads, statuses not counted: the rule needs one of them to be examined.
  public internal(set) var examines: [Int] = []
}

/// What a rule does to a result.
public struct Effect: Sendable {
  public enum Kind: Sendable {
    case adjust(by: Rational)
    case floor(atLeast: Rational)
    case cap(atMost: Rational)
    case unrate(Text)
  }

  /// An index into the checklist's items.
  public let of: Int
  public let kind: Kind
}

/// One effect of one rule.
public struct EffectRef: Hashable, Sendable {
  public let rule: Int
  public let effect: Int
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

extension Checklist {
  /// The child of an item whose id is spelled by these bytes of UTF-8.
  public func child(of item: Int, spelling bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if let child = items[item].children.first(where: { items[$0].isSpelled(bytes) }) { return child }
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    let word = String(decoding: bytes, as: UTF8.self)
    return items[item].children.first { items[$0].id == word }
  }

  /// The path of the point or criterion under which an id stands, if it stands under just one.
  public func owner(ofIDSpelled id: String) -> String? {
    let found = items.dropFirst().filter { $0.id == id && $0.level != .point }
    guard found.count == 1, let parent = found[0].parent else { return nil }
    return items[parent].path
  }
}

extension Item {
  @inline(__always) public func isSpelled(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { idBytes.spells(bytes) }
}

extension [Choice] {
  /// The index of the choice that these bytes of UTF-8 spell.
  public func firstIndex(spelling bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if let index = indices.first(where: { self[$0].bytes.spells(bytes) }) { return index }
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    let word = String(decoding: bytes, as: UTF8.self)
    return firstIndex { $0.value == word }
  }
}

extension Scale {
  /// The index of the option that these bytes of UTF-8 spell; `nil` also when the scale has no options.
  public func option(spelling bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard case .choice(let options) = kind else { return nil }
    if let index = options.indices.first(where: { options[$0].choice.bytes.spells(bytes) }) { return index }
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    let word = String(decoding: bytes, as: UTF8.self)
    return options.firstIndex { $0.choice.value == word }
  }
}
