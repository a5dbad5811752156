/// A checklist as someone wrote it: every value of the right kind and with its place, but no name looked up yet. `Checklist.compile`
/// makes a `Checklist` of it.
public struct WrittenChecklist: Sendable {
  package var id: Located<String>
  package var version: Located<Version>
  package var language: Language = .danish
  package var title: WrittenText
  package var source: WrittenSource?
  package var notice: WrittenText?
  package var effective = Period.always
  /// Where the period stands.
  package var effectiveRange: SourceRange?
  package var changes: [WrittenChange] = []
  package var isDraft = false
  package var isAppendix = false
  package var hearingText: WrittenText?
  package var units: [WrittenChoice] = []
  package var purposes: [WrittenChoice] = []
  package var publicReports = PublicReports.none
  package var definitions: [WrittenDefinition] = []
  package var facts: [WrittenFact] = []
  package var demands: [WrittenDemand] = []
  package var sourceKinds: [WrittenChoice] = []
  package var respondents: [WrittenRespondent] = []
  package var themes: [WrittenChoice] = []
  package var scales: [WrittenScale] = []
  package var scoring = WrittenScoring()
  package var bands: [Level: [WrittenBand]] = [:]
  package var points: [WrittenItem] = []
  package var rules: [WrittenRule] = []
  package var baselines: [WrittenBaseline] = []
  /// Warnings that are looked at and let stand.
  package var acceptances: [WrittenAcceptance] = []
  /// What the checklist was put together from, the lowest first; empty when it builds on no other.
  package var layers: [ChecklistLayer] = []
  /// Which copy this is; `nil` where nobody said.
  package var copy: ChecklistCopy?
  /// What stands in the document but could not be read, so that a name missing there is no fault of its own.
  package var lost: WrittenParts = []

  package init(id: Located<String>, version: Located<Version>, title: WrittenText) {
    self.id = id
    self.version = version
    self.title = title
  }
}

/// Parts of a checklist that others refer to.
public struct WrittenParts: OptionSet, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let items = WrittenParts(rawValue: 1)
  package static let facts = WrittenParts(rawValue: 2)
  package static let scales = WrittenParts(rawValue: 4)
  package static let bands = WrittenParts(rawValue: 8)
  /// Units and purposes.
  package static let choices = WrittenParts(rawValue: 16)
  /// Methods and the rows of tables.
  package static let methods = WrittenParts(rawValue: 32)
  /// What rules do.
  package static let effects = WrittenParts(rawValue: 64)
  /// What nothing refers to.
  package static let others = WrittenParts(rawValue: 128)
  package static let all: WrittenParts = [.items, .facts, .scales, .bands, .choices, .methods, .effects]
}

/// A text, or several keyed by unit kind, purpose, respondent or language, nested in any order.
public struct WrittenText: Sendable {
  public struct Variant: Sendable {
    package let keys: [Located<String>]
    package let text: String

    package init(keys: [Located<String>], text: String) {
      self.keys = keys
      self.text = text
    }
  }

  package var variants: [Variant]
  /// Where it stands.
  package var range: SourceRange?

  package init(variants: [Variant]) { self.variants = variants }

  package init(_ text: String) { self.init(variants: [Variant(keys: [], text: text)]) }
}

/// Where the keys of something that was written stand.
public struct WrittenPlaces: Sendable {
  private let all: [(keyword: Keyword, range: SourceRange)]

  package init(_ all: [(keyword: Keyword, range: SourceRange)] = []) { self.all = all }

  package subscript(_ keyword: Keyword) -> SourceRange? { all.first { $0.keyword == keyword }?.range }
}

/// Where a checklist comes from.
public struct WrittenSource: Sendable {
  package var title: WrittenText?
  package var publisher: String?
  package var date: Day?
  package var reference: String?

  package init() {}
}

/// One entry of a checklist's history.
public struct WrittenChange: Sendable {
  package var version: Version
  package var date: Day?
  package var text: WrittenText

  package init(version: Version, date: Day?, text: WrittenText) {
    (self.version, self.date, self.text) = (version, date, text)
  }
}

/// A value that can be chosen, with the words for it.
public struct WrittenChoice: Sendable {
  package var value: Located<String>
  package var text: WrittenText?
  package var asksForWords = false

  package init(value: Located<String>, text: WrittenText?) {
    self.value = value
    self.text = text
  }
}

/// A condition with a name of its own.
public struct WrittenDefinition: Sendable {
  package var id: Located<String>
  package var when: SourceText
  package var text: WrittenText

  package init(id: Located<String>, when: SourceText, text: WrittenText) {
    (self.id, self.when, self.text) = (id, when, text)
  }
}

public struct WrittenFact: Sendable {
  public enum Kind: Sendable {
    case choice([WrittenChoice], several: Bool)
    case number(lowest: Rational?, highest: Rational?)
    case date
  }

  package var id: Located<String>
  package var label: WrittenText?
  package var question: WrittenText?
  package var guidance: WrittenText?
  package var kind: Kind
  package var isRequired = false
  package var requiredWhen: SourceText?
  package var appliesWhen: SourceText?
  package var carriesOver: Bool?
  package var isWhole = false
  package var isInternal = false
  package var formerIDs: [Located<String>] = []
  package var places = WrittenPlaces()

  package init(id: Located<String>, question: WrittenText?, kind: Kind) {
    self.id = id
    self.question = question
    self.kind = kind
  }
}

public struct WrittenScale: Sendable {
  public struct Option: Sendable {
    package var choice: WrittenChoice
    package var score: Located<Rational>?

    package init(choice: WrittenChoice, score: Located<Rational>?) {
      self.choice = choice
      self.score = score
    }
  }

  public struct Step: Sendable {
    package var from: Located<Rational>
    package var score: Rational

    package init(from: Located<Rational>, score: Rational) {
      self.from = from
      self.score = score
    }
  }

  public enum Kind: Sendable {
    case choice([Option])
    case number(lowest: Rational?, highest: Rational?, steps: [Step])
    case free
  }

  package var id: Located<String>
  package var kind: Kind
  package var guidance: WrittenText?

  package init(id: Located<String>, kind: Kind) {
    self.id = id
    self.kind = kind
  }
}

/// How one aggregate is made; what is `nil` is inherited.
public struct WrittenAggregation: Sendable {
  public struct Row: Sendable {
    package var when: SourceText?
    /// A number, a path or a set function; the keyword for `not-rated`.
    package var score: SourceText

    package init(when: SourceText?, score: SourceText) {
      self.when = when
      self.score = score
    }
  }

  package var method: Located<Method>?
  package var of: Located<Level>?
  package var start: Located<Rational>?
  package var rows: [Row]?
  package var rounding: Rounding?
  package var notRelevant: Policy?
  package var notInFocus: Policy?
  package var unanswered: Policy?
  package var minCoverage: Located<Rational>?
  package var minAnswered: Located<Int>?
  package var isInternal: Bool?
  package var range = SourceRange.beginning
  package var places = WrittenPlaces()

  package init() {}
}

public struct WrittenScoring: Sendable {
  /// What holds for every level unless the level says otherwise.
  package var general = WrittenAggregation()
  package var levels: [Level: WrittenAggregation] = [:]

  package init() {}
}

public struct WrittenBand: Sendable {
  package var id: Located<String>
  package var from: Located<Rational>
  package var text: WrittenText?
  package var score: Rational?

  package init(id: Located<String>, from: Located<Rational>, text: WrittenText? = nil, score: Rational? = nil) {
    (self.id, self.from, self.text, self.score) = (id, from, text, score)
  }
}

/// A point, criterion or indicator.
public struct WrittenItem: Sendable {
  package var id: Located<String>
  /// A point's title or the question of a criterion or indicator.
  package var title: WrittenText
  /// A criterion's or indicator's title.
  package var label: WrittenText?
  package var guidance: WrittenText?
  package var levels: [(value: Located<String>, text: WrittenText)] = []
  package var scale: Located<String>?
  package var weight: Located<Rational>?
  package var appliesWhen: SourceText?
  package var allowsNotRelevant = true
  package var requiredSources: WrittenRequiredSources?
  package var noteRequiredWhen: SourceText?
  package var tags: [Located<String>] = []
  package var reference: String?
  package var scoring: WrittenAggregation?
  package var findings: [WrittenFinding] = []
  package var children: [WrittenItem] = []
  /// The ids that it has had.
  package var formerIDs: [Located<String>] = []
  package var places = WrittenPlaces()

  package init(id: Located<String>, title: WrittenText) {
    self.id = id
    self.title = title
  }
}

public struct WrittenRequiredSources: Sendable {
  package var atLeast: Int
  package var kinds: Int
  package var including: [Located<String>] = []
  package var when: SourceText?

  package init(atLeast: Int, kinds: Int) { (self.atLeast, self.kinds) = (atLeast, kinds) }
}

public struct WrittenFinding: Sendable {
  /// Its own name; `nil` where it goes by the item's and a number, and for a rule's.
  package var id: Located<String>?
  package var when: SourceText?
  package var point: Located<String>?
  package var category: FindingCategory
  package var text: WrittenText
  package var recommendation: WrittenText?
  package var reference: String?
  /// The ids of those that don't come where this one does.
  package var replaces: [Located<String>] = []
  package var isInternal = false
  package var formerIDs: [Located<String>] = []
  package var places = WrittenPlaces()

  package init(category: FindingCategory, text: WrittenText) { (self.category, self.text) = (category, text) }
}

public struct WrittenEffect: Sendable {
  public enum Amount: Sendable {
    case number(Rational)
    /// The id of a band that carries a score.
    case band(Located<String>)
    case text(WrittenText)

    package var text: WrittenText? { if case .text(let text) = self { text } else { nil } }
  }

  package let kind: EffectKind
  /// `nil` for what changes no result.
  package var of: Located<String>?
  package var amount: Amount
  package var isInternal = false
  /// Where it stands: at the item whose result it changes, else as a whole.
  package let range: SourceRange

  package init(_ kind: EffectKind, of: Located<String>?, _ amount: Amount, at range: SourceRange) {
    (self.kind, self.of, self.amount, self.range) = (kind, of, amount, of?.range ?? range)
  }
}

public struct WrittenRule: Sendable {
  package var id: Located<String>
  package var when: SourceText?
  package var effective = Period.always
  /// Where the period stands.
  package var effectiveRange: SourceRange?
  package var finding: WrittenFinding?
  package var effects: [WrittenEffect] = []
  package var formerIDs: [Located<String>] = []

  package init(id: Located<String>) { self.id = id }
}
