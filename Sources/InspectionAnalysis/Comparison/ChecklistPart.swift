package import Inspection

/// A part of a checklist that has a name, by which two versions of the checklist are held against each other.
package struct ChecklistPart: Sendable {
  package enum Kind: String, Hashable, Sendable {
    case checklist, unit, purpose, definition, fact, factOption, demand, sourceKind, respondent, baseline, theme, scale,
      option, band, item,
      finding, rule
  }

  /// What tells a part from all others of a checklist.
  struct Key: Hashable, Sendable {
    let kind: Kind
    let path: String
  }

  let key: Key
  /// As people call it: the id of a fact, scale or rule, the path of an item or finding, an option behind its fact or scale.
  let name: String
  /// The ids on the way to it in its own version; of a criterion's finding those of the criterion.
  let way: [String]
  /// Of a criterion's finding, the how manyth it is there.
  let position: Int?
  /// The part with which it comes and goes.
  let owner: Key?
  let range: SourceRange
  let properties: [ChecklistProperty]
  /// What is worked out otherwise where it is another.
  var touches: Set<Touch> = []
}

/// What a value of a checklist can do when it is another.
package enum Bearing: String, CaseIterable, Sendable {
  /// Nothing but what people read.
  case wording
  case results
  /// What is asked, of whom, and what must be there beside an answer.
  case questions
  /// When the checklist holds, and who may read what comes of it.
  case use
}

/// One value of a part, and what it can do.
package struct ChecklistProperty: Sendable {
  let keyword: Keyword
  let value: ChecklistValue
  let bearing: Bearing
  /// The step of the version that another value asks for.
  let step: VersionStep
  /// What is worked out otherwise, where that is less than of the whole part.
  var touches: Set<Touch>?
  /// What a record may hold here: where another value has no less room, records can be read as before, and a smaller step will do.
  var room: Interval?
}

/// A value as it is compared and as it is told.
package enum ChecklistValue: Sendable {
  case nothing
  case text(String)
  case number(Rational)
  case keyword(Keyword)
  /// As it was written, and by ids alone.
  case condition(String, form: String)
  case list([ChecklistValue])
  /// A step of a number scale.
  case step(from: Rational, score: Rational)

  /// What is the same for the same values only.
  var form: String {
    switch self {
    case .nothing: "-"
    case .text(let text): "t" + text
    case .number(let number): "n" + number.fraction
    case .keyword(let keyword): "k" + keyword.rawValue
    case .condition(_, let form): "c" + form
    case .step(let from, let score): "s" + from.fraction + " " + score.fraction
    case .list(let values): "[" + values.map { $0.form }.joined(separator: "\u{0}") + "]"
    }
  }
}

extension ChecklistValue: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.form == right.form }

  package func hash(into hasher: inout Hasher) { hasher.combine(form) }
}

/// Something that is worked out otherwise when a part of the checklist is another: of which the numbers above it are made, and what
/// turns on those. By the names of the older version where that has it.
enum Touch: Hashable, Sendable {
  case item(String)
  case finding(String)
  case rule(String)
}

/// How much of a version's number a change asks for.
package enum VersionStep: Int, CaseIterable, Comparable, Sendable {
  case none, patch, minor, major

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The lowest version that follows by such a step.
  package func version(after old: Version) -> Version {
    switch self {
    case .none: old
    case .patch: Version(old.major, old.minor, old.patch + 1)
    case .minor: Version(old.major, old.minor + 1)
    case .major: Version(old.major + 1)
    }
  }
}
