/// What kind of value belongs at a key.
package indirect enum Shape: Sendable {
  /// Words for people, which a checklist may key by unit, purpose or language.
  case text
  /// Words of a record.
  case string
  case id, reference, version, language, number, share, count, date, condition
  /// What a row of a table gives.
  case rowScore
  /// One of the words of the language.
  case words([Keyword])
  case place(Place.ID)
  case list(Shape)
  /// Under names of the author's own.
  case named(Shape)
  case either([Shape])

  // What turns on the checklist that a record answers.
  case checklist, purpose, unitKind, sourceKind, pointID, facts, answers, answer, judgements, level, setAside, stances,
    replySubject
  /// What a case expects, or a record in part.
  case anything

  static let yesOrNo = Shape.words([.yes, .no])

  /// An effect, or several.
  static func oneOrMore(_ place: Place.ID) -> Shape { .either([.place(place), .list(.place(place))]) }

  /// The only values there are, where they are words of the language.
  package var values: [Keyword] {
    if case .words(let keywords) = self { keywords } else { [] }
  }

  /// What to call it where there is nothing more to say.
  var words: Message {
    switch self {
    case .text, .string, .anything, .setAside, .level: Message("tekst", "text", "text")
    case .id, .reference, .checklist, .pointID, .replySubject, .purpose, .unitKind, .sourceKind: Message("id")
    case .version: Message("tre tal", "three numbers", "tre tal")
    case .language, .words: Message("et ord", "a word", "ett ord")
    case .number, .rowScore: Message("tal", "number", "tal")
    case .count: Message("antal", "number", "antal")
    case .share: Message("andel", "share", "andel")
    case .date: Message("dato", "date", "datum")
    case .condition: Message("betingelse", "condition", "villkor")
    case .list: Message("liste", "list", "lista")
    case .place, .named, .either, .facts, .answers, .answer, .judgements, .stances: Message("felter", "fields", "fält")
    }
  }
}
