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
  package var several: WrittenSeveralAnswers?
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

/// How many answers a question takes.
public struct WrittenSeveralAnswers: Sendable {
  package var name: WrittenText
  package var atLeast: Located<Int>
  package var atMost: Located<Int>

  package init(name: WrittenText, atLeast: Located<Int>, atMost: Located<Int>) {
    (self.name, self.atLeast, self.atMost) = (name, atLeast, atMost)
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
