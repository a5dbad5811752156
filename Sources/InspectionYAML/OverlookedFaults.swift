package import Inspection

// What is said of what is easily overlooked.

extension Diagnostic {
  /// Advice is in the record's own language.
  static func finalWithout(_ parts: [FinalPart], _ status: Node, _ language: Language) -> Self {
    func names(_ reader: Language) -> String { reader.list(parts.map { $0.name(reader) }) }
    func fields(_ reader: Language) -> String {
      reader.list(
        parts.map { part in
          let (place, keyword) = part.field
          let key = "`\(keyword.word(in: language)):`"
          guard let place else { return key }
          let (below, section) = (Message(da: "under", en: "below", sv: "under")(reader), place.word(in: language))
          return "\(key) \(below) `\(section):`"
        })
    }
    let draft = Keyword.draft.word(in: language)
    return Diagnostic(
      .finalIncomplete,
      Message(
        da: "skemaet er endeligt, og her mangler \(names(.danish))",
        en: "the record is final, and \(names(.english)) \(parts.count == 1 ? "is" : "are") missing",
        sv: "protokollet är slutligt, och här saknas \(names(.swedish))"),
      at: status.range,
      remedy: Remedy(
        Message(
          da: "udfyld \(fields(.danish)); er det ikke færdigt, så skriv `\(draft)`",
          en: "fill in \(fields(.english)); if it isn't finished, write `\(draft)`",
          sv: "fyll i \(fields(.swedish)); är det inte färdigt, skriv `\(draft)`"),
        [[DocumentEdit(status.range, draft)]]))
  }

  /// `isLine`: it is written without fields.
  static func nobody(_ what: String, isLine: Bool, at range: SourceRange, _ language: Language) -> Self {
    let (who, field) = (Keyword.who.word(in: language), Keyword.what.word(in: language))
    let what = SourceLine.shortened(what)
    return Diagnostic(
      .nobodyToDoIt,
      Message(
        da: "der står ikke, hvem der gør det aftalte: `\(what)`",
        en: "it isn't said who does what was agreed: `\(what)`",
        sv: "det står inte vem som gör det avtalade: `\(what)`"),
      at: range,
      help: isLine
        ? Message(
          da: "skriv det som `\(field): …`, og på linjen under, lige så langt inde, `\(who): …`",
          en: "write it as `\(field): …`, and on the line below, as far in, `\(who): …`",
          sv: "skriv det som `\(field): …`, och på raden under, lika långt in, `\(who): …`")
        : Message(
          da: "skriv `\(who):` ved siden af `\(field):`", en: "write `\(who):` beside `\(field):`",
          sv: "skriv `\(who):` bredvid `\(field):`"))
  }

  static func severalInOne(_ value: Node, _ parts: [String], isInFlow: Bool) -> Self {
    let list = parts.joined(separator: ", ")
    return Diagnostic(
      .severalInOne,
      Message(
        da: "`\(value.string)` læses som én", en: "`\(value.string)` is read as one",
        sv: "`\(value.string)` läses som en"),
      at: value.range,
      remedy: isInFlow && value.style == .plain
        ? Remedy(
          Message(
            da: "skriv dem i en liste: [\(list)]", en: "write them in a list: [\(list)]",
            sv: "skriv dem i en lista: [\(list)]"), [[DocumentEdit(value.range, "[\(list)]")]]) : nil,
      help: Message(
        da: "skriv dem hver for sig i listen: \(parts.quotedList)",
        en: "write each by itself in the list: \(parts.quotedList)",
        sv: "skriv var och en för sig i listan: \(parts.quotedList)"))
  }

  static func thousands(_ typed: Located<String>, _ value: Rational, _ meant: Rational) -> Self {
    let (shown, plain) = (value.decimal(mark: ","), value.decimal())
    // With a zero behind it, it looks like no thousand.
    let decimals = plain.utf8.reversed().firstIndex(of: UInt8(ascii: ".")) == 3 ? plain + "0" : plain
    return Diagnostic(
      .thousandsMark,
      Message(
        da: "`\(typed.value)` læses som \(shown)", en: "`\(typed.value)` is read as \(value.decimal())",
        sv: "`\(typed.value)` läses som \(shown)"),
      at: typed.range,
      remedy: Remedy(
        Message(
          da: "skriv tusinder uden punktum: `\(meant.decimal())`; er \(shown) ment, så skriv `\(decimals)`",
          en:
            "write thousands without a point: `\(meant.decimal())`; if \(value.decimal()) is meant, write `\(decimals)`",
          sv: "skriv tusental utan punkt: `\(meant.decimal())`; menas \(shown), skriv `\(decimals)`"),
        [[DocumentEdit(typed.range, meant.decimal())], [DocumentEdit(typed.range, decimals)]]))
  }

  static func noteWithoutAnswer(at range: SourceRange, _ language: Language) -> Self {
    let (answer, status) = (Keyword.answer.word(in: language), Keyword.notEstablished.word(in: language))
    return Diagnostic(
      .noteWithoutAnswer,
      Message(
        da: "her står noget til et svar, men linjen `\(answer):` er her ikke",
        en: "something is written to an answer here, but the line `\(answer):` is not there",
        sv: "här står något till ett svar, men raden `\(answer):` finns inte"),
      at: range,
      help: Message(
        da: "skriv `\(answer): …` på en linje for sig, eller `\(status): grunden`",
        en: "write `\(answer): …` on a line of its own, or `\(status): the reason`",
        sv: "skriv `\(answer): …` på en egen rad, eller `\(status): skälet`"))
  }

  // MARK: Days

  static func deadlineBeforeVisit(_ deadline: Located<Day>, _ visit: Day) -> Self {
    Diagnostic(
      .deadlineBeforeVisit,
      Message(
        da: "fristen \(deadline.value) ligger før besøget \(visit)",
        en: "the deadline \(deadline.value) lies before the visit of \(visit)",
        sv: "tidsfristen \(deadline.value) ligger före besöket \(visit)"),
      at: deadline.range, help: .lookAtDate)
  }

  static func farAway(_ day: Located<Day>, _ visit: Day) -> Self {
    Diagnostic(
      .farAway,
      Message(
        da: "\(day.value) ligger mange år efter besøget \(visit)",
        en: "\(day.value) lies many years after the visit of \(visit)",
        sv: "\(day.value) ligger många år efter besöket \(visit)"),
      at: day.range, help: .lookAtDate)
  }

  /// A visit that lies more than a year ahead.
  package static func visitAhead(_ visit: Located<Day>) -> Self {
    Diagnostic(
      .farAway,
      Message(
        da: "besøget \(visit.value) ligger langt ude i fremtiden", en: "the visit of \(visit.value) lies far ahead",
        sv: "besöket \(visit.value) ligger långt fram i tiden"),
      at: visit.range,
      help: Message(
        da: "se efter, om datoen er rigtig", en: "check whether the date is right",
        sv: "se efter om datumet är rätt"))
  }

  static func eventAfterVisit(_ day: Located<Day>, _ fact: String, _ visit: Day) -> Self {
    Diagnostic(
      .eventAfterVisit,
      Message(
        da: "`\(fact)` \(day.value) ligger efter besøget \(visit)",
        en: "`\(fact)` \(day.value) lies after the visit of \(visit)",
        sv: "`\(fact)` \(day.value) ligger efter besöket \(visit)"),
      at: day.range, help: .lookAtDate)
  }
}

extension Message {
  fileprivate static let lookAtDate = Message(
    da: "se efter, om begge datoer er rigtige", en: "check whether both dates are right",
    sv: "se efter om båda datumen är rätt")
}

extension FinalPart {
  func name(_ language: Language) -> String {
    switch self {
    case .ownID: Message(da: "et id af dets eget", en: "an id of its own", sv: "ett eget id")(language)
    case .date: Message(da: "besøgets dato", en: "the date of the visit", sv: "besökets datum")(language)
    case .form: Message(da: "besøgets form", en: "the form of the visit", sv: "besökets form")(language)
    case .unitID: Message(da: "enhedens id", en: "the id of the unit", sv: "enhetens id")(language)
    }
  }

  /// Where it is written.
  var field: (place: Keyword?, keyword: Keyword) {
    switch self {
    case .ownID: (nil, .record)
    case .date: (.visit, .date)
    case .form: (.visit, .form)
    case .unitID: (.unit, .id)
    }
  }
}

extension DiagnosticCode {
  /// Those of what is easily overlooked.
  static let overlooked = [
    finalIncomplete, nobodyToDoIt, severalInOne, thousandsMark, noteWithoutAnswer, deadlineBeforeVisit, farAway,
    eventAfterVisit,
  ]

  static let finalIncomplete = DiagnosticCode(
    "final-incomplete", .warning,
    da: """
      Et endeligt skema skal kunne findes igen: det har et id af sit eget (ikke `nyt-skema`), enhedens id og besøgets dato og form. \
      Er det ikke færdigt, så skriv `kladde`.
      """,
    en: """
      A final record must be found again: it has an id of its own (not `new-record`), the unit's id and the visit's date and form. \
      If it isn't finished, write `draft`.
      """,
    sv: """
      Ett slutligt protokoll ska kunna hittas igen: det har ett eget id (inte `nytt-protokoll`), enhetens id och besökets datum och \
      form. Är det inte färdigt, skriv `utkast`.
      """)
  static let nobodyToDoIt = DiagnosticCode(
    "nobody-to-do-it", .warning,
    da: "Noget er aftalt, og der står ikke, hvem der gør det. Så gør ingen det.",
    en: "Something was agreed, and it isn't said who does it. Then nobody does.",
    sv: "Något är avtalat, och det står inte vem som gör det. Då gör ingen det.")
  static let severalInOne = DiagnosticCode(
    "several-in-one", .warning,
    da: "To navne med komma eller »og« imellem er ét navn for programmet. Skriv dem i en liste: [K-12, K-31].",
    en: "Two names with a comma or “and” between are one name to the program. Write them in a list: [K-12, K-31].",
    sv: "Två namn med komma eller ”och” emellan är ett namn för programmet. Skriv dem i en lista: [K-12, K-31].")
  static let thousandsMark = DiagnosticCode(
    "thousands-mark", .warning,
    da: "Punktum og komma står begge foran decimaler, så `1.000` er 1. Tusinder skrives uden tegn: 1000.",
    en: "A point and a comma both stand before decimals, so `1.000` is 1. Thousands are written without a sign: 1000.",
    sv: "Punkt och komma står båda framför decimaler, så `1.000` är 1. Tusental skrivs utan tecken: 1000.")
  static let noteWithoutAnswer = DiagnosticCode(
    "note-without-answer", .warning,
    da: "Under spørgsmålet står en bedømmelse eller datakilder, men ikke `svar:`. Måske er linjen slettet ved en fejl.",
    en: "Below the question stands a note or sources, but no `answer:`. Perhaps the line was deleted by mistake.",
    sv: "Under frågan står en bedömning eller källor, men inte `svar:`. Kanske har raden tagits bort av misstag.")
  static let deadlineBeforeVisit = DiagnosticCode(
    "deadline-before-visit", .warning,
    da: "En frist ligger før det besøg, den er aftalt på. Som regel er et årstal skrevet forkert.",
    en: "A deadline lies before the visit at which it was agreed. Mostly a year is mistyped.",
    sv: "En tidsfrist ligger före det besök då den avtalades. Oftast är ett årtal felskrivet.")
  static let farAway = DiagnosticCode(
    "far-away-date", .warning,
    da: "En dato ligger længere ude i fremtiden, end nogen plejer at aftale. Som regel er et årstal skrevet forkert.",
    en: "A date lies farther ahead than anyone usually agrees on. Mostly a year is mistyped.",
    sv: "Ett datum ligger längre fram än någon brukar avtala. Oftast är ett årtal felskrivet.")
  static let eventAfterVisit = DiagnosticCode(
    "event-after-visit", .warning,
    da: "Noget, der er sket, har en dato efter besøget. Så er en af datoerne skrevet forkert.",
    en: "Something that happened has a date after the visit. Then one of the dates is mistyped.",
    sv: "Något som har hänt har ett datum efter besöket. Då är ett av datumen felskrivet.")
}
