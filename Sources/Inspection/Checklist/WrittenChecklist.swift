/// A checklist as someone wrote it: every value of the right kind and with its place, but no name looked up yet. `Checklist.compile`
/// makes a `Checklist` of it.
public struct WrittenChecklist: Sendable {
  public var id: Located<String>
  public var version: Located<Version>
  public var language: Language = .danish
  public var title: WrittenText
  public var source: WrittenSource?
  public var notice: WrittenText?
  public var effective = Period.always
  /// Where the period stands.
  public var effectiveRange: SourceRange?
  public var changes: [WrittenChange] = []
  public var units: [WrittenChoice] = []
  public var purposes: [WrittenChoice] = []
  public var publicReports = PublicReports.none
  public var facts: [WrittenFact] = []
  public var sourceKinds: [WrittenChoice] = []
  public var scales: [WrittenScale] = []
  public var scoring = WrittenScoring()
  public var bands: [Level: [WrittenBand]] = [:]
  public var points: [WrittenItem] = []
  public var rules: [WrittenRule] = []
  /// Warnings that are looked at and let stand.
  public var acceptances: [WrittenAcceptance] = []
  /// What the checklist was put together from, the lowest first; empty when it builds on no other.
  public var layers: [ChecklistLayer] = []
  /// What stands in the document but could not be read, so that a name missing there is no fault of its own.
  public var lost: WrittenParts = []

  public init(id: Located<String>, version: Located<Version>, title: WrittenText) {
    self.id = id
    self.version = version
    self.title = title
  }
}

/// Parts of a checklist that others refer to.
public struct WrittenParts: OptionSet, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let items = WrittenParts(rawValue: 1)
  public static let facts = WrittenParts(rawValue: 2)
  public static let scales = WrittenParts(rawValue: 4)
  public static let bands = WrittenParts(rawValue: 8)
  /// Units and purposes.
  public static let choices = WrittenParts(rawValue: 16)
  /// Methods and the rows of tables.
  public static let methods = WrittenParts(rawValue: 32)
  /// What rules do.
  public static let effects = WrittenParts(rawValue: 64)
  /// What nothing refers to.
  public static let others = WrittenParts(rawValue: 128)
  public static let all: WrittenParts = [.items, .facts, .scales, .bands, .choices, .methods, .effects]
}

/// A text, or several keyed by unit kind, purpose or language, nested in any order.
public struct WrittenText: Sendable {
  public struct Variant: Sendable {
    public let keys: [Located<String>]
    public let text: String

    public init(keys: [Located<String>], text: String) {
      self.keys = keys
      self.text = text
    }
  }

  public var variants: [Variant]
  /// Where it stands.
  public var range: SourceRange?

  public init(variants: [Variant]) { self.variants = variants }

  public init(_ text: String) { self.init(variants: [Variant(keys: [], text: text)]) }
}

/// Where a checklist comes from.
public struct WrittenSource: Sendable {
  public var title: WrittenText?
  public var publisher: String?
  public var date: Day?
  public var reference: String?

  public init() {}
}

/// One entry of a checklist's history.
public struct WrittenChange: Sendable {
  public var version: Version
  public var date: Day?
  public var text: WrittenText

  public init(version: Version, date: Day?, text: WrittenText) {
    (self.version, self.date, self.text) = (version, date, text)
  }
}

/// A value that can be chosen, with the words for it.
public struct WrittenChoice: Sendable {
  public var value: Located<String>
  public var text: WrittenText?

  public init(value: Located<String>, text: WrittenText?) {
    self.value = value
    self.text = text
  }
}

public struct WrittenFact: Sendable {
  public enum Kind: Sendable {
    case choice([WrittenChoice], several: Bool)
    case number(lowest: Rational?, highest: Rational?)
    case date
  }

  public var id: Located<String>
  public var question: WrittenText?
  public var kind: Kind
  public var isRequired = false

  public init(id: Located<String>, question: WrittenText?, kind: Kind) {
    self.id = id
    self.question = question
    self.kind = kind
  }
}

public struct WrittenScale: Sendable {
  public struct Option: Sendable {
    public var choice: WrittenChoice
    public var score: Located<Rational>?

    public init(choice: WrittenChoice, score: Located<Rational>?) {
      self.choice = choice
      self.score = score
    }
  }

  public struct Step: Sendable {
    public var from: Located<Rational>
    public var score: Rational

    public init(from: Located<Rational>, score: Rational) {
      self.from = from
      self.score = score
    }
  }

  public enum Kind: Sendable {
    case choice([Option])
    case number(lowest: Rational?, highest: Rational?, steps: [Step])
    case free
  }

  public var id: Located<String>
  public var kind: Kind

  public init(id: Located<String>, kind: Kind) {
    self.id = id
    self.kind = kind
  }
}

/// How one aggregate is made; what is `nil` is inherited.
public struct WrittenAggregation: Sendable {
  public struct Row: Sendable {
    public var when: SourceText?
    /// A number, a path or a set function; the keyword for `not-rated`.
    public var score: SourceText

    public init(when: SourceText?, score: SourceText) {
      self.when = when
      self.score = score
    }
  }

  public var method: Located<Method>?
  public var of: Located<Level>?
  public var start: Located<Rational>?
  public var rows: [Row]?
  public var rounding: Rounding?
  public var notRelevant: Policy?
  public var notInFocus: Policy?
  public var unanswered: Policy?
  public var minCoverage: Located<Rational>?
  public var range = SourceRange.beginning

  public init() {}
}

public struct WrittenScoring: Sendable {
  /// What holds for every level unless the level says otherwise.
  public var general = WrittenAggregation()
  public var levels: [Level: WrittenAggregation] = [:]

  public init() {}
}

public struct WrittenBand: Sendable {
  public var id: Located<String>
  public var from: Located<Rational>
  public var text: WrittenText?
  public var score: Rational?

  public init(id: Located<String>, from: Located<Rational>, text: WrittenText? = nil, score: Rational? = nil) {
    (self.id, self.from, self.text, self.score) = (id, from, text, score)
  }
}

/// A point, criterion or indicator.
public struct WrittenItem: Sendable {
  public var id: Located<String>
  /// A point's title or the question of a criterion or indicator.
  public var title: WrittenText
  public var guidance: WrittenText?
  public var levels: [(value: Located<String>, text: WrittenText)] = []
  public var scale: Located<String>?
  public var weight: Located<Rational>?
  public var appliesWhen: SourceText?
  public var allowsNotRelevant = true
  public var requiredSources: RequiredSources?
  public var noteRequiredWhen: SourceText?
  public var tags: [Located<String>] = []
  public var reference: String?
  public var scoring: WrittenAggregation?
  public var findings: [WrittenFinding] = []
  public var children: [WrittenItem] = []

  public init(id: Located<String>, title: WrittenText) {
    self.id = id
    self.title = title
  }
}

public struct WrittenFinding: Sendable {
  public var when: SourceText?
  public var point: Located<String>?
  public var category: FindingCategory
  public var text: WrittenText
  public var recommendation: WrittenText?
  public var reference: String?

  public init(category: FindingCategory, text: WrittenText) { (self.category, self.text) = (category, text) }
}

public struct WrittenEffect: Sendable {
  /// A number, or the id of a band that carries a score.
  public enum Amount: Sendable {
    case number(Rational)
    case band(Located<String>)
  }

  public enum Kind: Sendable {
    case cap(Amount)
    case floor(Amount)
    case adjust(Rational)
    case unrate(WrittenText)
  }

  public var of: Located<String>
  public var kind: Kind

  public init(of: Located<String>, kind: Kind) {
    self.of = of
    self.kind = kind
  }
}

public struct WrittenRule: Sendable {
  public var id: Located<String>
  public var when: SourceText?
  public var effective = Period.always
  /// Where the period stands.
  public var effectiveRange: SourceRange?
  public var finding: WrittenFinding?
  public var effects: [WrittenEffect] = []

  public init(id: Located<String>) { self.id = id }
}
