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
  package var reportKind = ReportKind.full
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
