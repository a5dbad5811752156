// The faults of conditions whose words are read but don't go together.

extension Diagnostic {
  static func unknownName(
    _ token: ConditionToken, nearest: String?, isOfCriterion: Bool = false, isInPlaceOfNumber: Bool = false
  ) -> Self {
    let path = Message(
      da:
        "`\(token.text)` alene kan kun bruges under et kriterium; her skal et kriterium nævnes: `fokuspunkt.kriterium`",
      en: "`\(token.text)` alone is for conditions below a criterion; name a criterion here: `point.criterion`",
      sv:
        "`\(token.text)` ensamt kan bara användas under ett kriterium; här ska ett kriterium nämnas: `fokuspunkt.kriterium`"
    )
    return Diagnostic(
      .unknownName,
      isInPlaceOfNumber
        ? Message(
          da: "`\(token.text)` er hverken et tal eller et navn i tjeklisten",
          en: "`\(token.text)` is neither a number nor a name in the checklist",
          sv: "`\(token.text)` är varken ett tal eller ett namn i checklistan")
        : Message(
          da: "`\(token.text)` findes ikke i tjeklisten", en: "there is no `\(token.text)` in the checklist",
          sv: "`\(token.text)` finns inte i checklistan"),
      at: token.range,
      remedy: isOfCriterion ? nil : nearest.map { .didYouMean($0, at: token.range) },
      help: isOfCriterion
        ? path
        : isInPlaceOfNumber
          ? Message(
            da: "skriv et tal, eller id på en oplysning, et fokuspunkt eller et kriterium (`fokuspunkt.kriterium`)",
            en: "write a number, or the id of a fact, a point or a criterion (`point.criterion`)",
            sv: "skriv ett tal, eller id för en uppgift, en fokuspunkt eller ett kriterium (`fokuspunkt.kriterium`)")
          : Message(
            da: "skriv id på en oplysning, et fokuspunkt eller et kriterium (`fokuspunkt.kriterium`)",
            en: "write the id of a fact, a point or a criterion (`point.criterion`)",
            sv: "skriv id för en uppgift, en fokuspunkt eller ett kriterium (`fokuspunkt.kriterium`)"))
  }

  static func unknownField(_ token: ConditionToken, fields: [Keyword], _ language: Language) -> Self {
    Diagnostic(
      .unknownName,
      Message(da: "`\(token.text)` findes ikke", en: "there is no `\(token.text)`", sv: "`\(token.text)` finns inte"),
      at: token.range,
      remedy: !token.text.contains(".") && fields.count == 1
        ? .didYouMean(token.text + "." + fields[0].word(in: language), at: token.range) : nil,
      help:
        Message(
          da: "efter punktummet kan der stå \(fields.quotedList(in: .danish))",
          en: "after the full stop can stand \(fields.quotedList(in: .english))",
          sv: "efter punkten kan det stå \(fields.quotedList(in: .swedish))"))
  }

  static func unknownOption(_ token: ConditionToken, among options: [String]) -> Self {
    let shown = options.prefix(8).quotedList + (options.count > 8 ? " …" : "")
    return Diagnostic(
      .unknownOption,
      Message(
        da: "`\(token.text)` er ikke en valgmulighed her", en: "`\(token.text)` is not an option here",
        sv: "`\(token.text)` är inget alternativ här"),
      at: token.range,
      remedy: Spelling.nearest(to: token.text, among: options).map { .didYouMean($0, at: token.range) },
      help: Message(da: "mulighederne er \(shown)", en: "the options are \(shown)", sv: "alternativen är \(shown)"))
  }

  static func unknownTag(_ token: ConditionToken, nearest: String?) -> Self {
    Diagnostic(
      .unknownTag,
      Message(
        da: "intet kriterium har mærket i `\(token.text)`", en: "no criterion has the tag in `\(token.text)`",
        sv: "inget kriterium har märket i `\(token.text)`"),
      at: token.range, remedy: nearest.map { .didYouMean(token.text.prefix { $0 != "." } + "." + $0, at: token.range) })
  }

  static func twoMeanings(_ token: ConditionToken, word: String) -> Self {
    Diagnostic(
      .twoMeanings,
      Message(
        da: "`\(word)` kan betyde to ting her", en: "`\(word)` can mean two things here",
        sv: "`\(word)` kan betyda två saker här"), at: token.range,
      help: Message(
        da: "skriv hele stien, eller giv den ene et andet id",
        en: "write the whole path, or give one of them another id",
        sv: "skriv hela sökvägen, eller ge den ena ett annat id"))
  }

  static func noComparison(at range: SourceRange) -> Self {
    Diagnostic(
      .noComparison,
      Message(da: "her mangler en sammenligning", en: "a comparison is missing here", sv: "här saknas en jämförelse"),
      at: range,
      help: Message(
        da: "skriv for eksempel `… = ja`, `… <= 2` eller `… er besvaret`",
        en: "write, for example, `… = yes`, `… <= 2` or `… is answered`",
        sv: "skriv till exempel `… = ja`, `… <= 2` eller `… är besvarad`"))
  }

  static func orderOfOptions(_ symbol: String, at range: SourceRange) -> Self {
    Diagnostic(
      .optionOrder,
      Message(
        da: "valgmuligheder har ingen rækkefølge: `\(symbol)` kan ikke bruges",
        en: "options have no order: `\(symbol)` can't be used",
        sv: "alternativ har ingen ordning: `\(symbol)` kan inte användas"),
      at: range,
      help: Message(
        da: "brug `=`, `!=` eller `i […]`", en: "use `=`, `!=` or `in […]`", sv: "använd `=`, `!=` eller `i […]`"))
  }

  static func severalCompared(_ range: SourceRange) -> Self {
    Diagnostic(
      .wrongKind,
      Message(
        da: "en oplysning med flere svar kan ikke sammenlignes med `=` eller `i`",
        en: "a fact with several answers can't be compared with `=` or `in`",
        sv: "en uppgift med flera svar kan inte jämföras med `=` eller `i`"),
      at: range,
      help: Message(
        da: "brug `har`, for eksempel `… har a eller … har b`", en: "use `has`, for example `… has a or … has b`",
        sv: "använd `har`, till exempel `… har a eller … har b`"))
  }

  static func noStatus(at range: SourceRange) -> Self {
    Diagnostic(
      .wrongKind,
      Message(
        da: "`er` kan kun bruges om kriterier, fokuspunkter, oplysninger og bedømmelser",
        en: "`is` is only for criteria, points, facts and notes",
        sv: "`är` kan bara användas om kriterier, fokuspunkter, uppgifter och bedömningar"),
      at: range)
  }

  static func dateAgainstOther(at range: SourceRange) -> Self {
    Diagnostic(
      .wrongKind, Message(da: "her skal stå en dato", en: "a date belongs here", sv: "här ska det stå ett datum"),
      at: range,
      help: Message(
        da: "en dato skrives som 2026-03-12", en: "write a date as 2026-03-12", sv: "ett datum skrivs som 2026-03-12"))
  }

  static func noDate(_ token: ConditionToken) -> Self {
    Diagnostic(
      .wrongKind,
      Message(
        da: "`\(token.text)` er ikke en dato og kan ikke sammenlignes med en",
        en: "`\(token.text)` is no date and can't be compared with one",
        sv: "`\(token.text)` är inget datum och kan inte jämföras med ett"), at: token.range,
      help: Message(
        da: "sammenlign med det, den kan være, eller nævn en oplysning, der er en dato",
        en: "compare it with what it can be, or name a fact that is a date",
        sv: "jämför med det som den kan vara, eller nämn en uppgift som är ett datum"))
  }

  static func dateOrder(_ token: ConditionToken, _ day: Day) -> Self {
    Diagnostic(
      .dateOrder,
      Message(
        da: "`\(token.text)` står ikke som år-måned-dag", en: "`\(token.text)` isn't year-month-day",
        sv: "`\(token.text)` står inte som år-månad-dag"),
      at: token.range,
      help: Message(da: "skriv \(day)", en: "write \(day)", sv: "skriv \(day)"))
  }

  static func notANumber(at range: SourceRange) -> Self {
    Diagnostic(
      .wrongKind, Message(da: "her skal stå et tal", en: "a number belongs here", sv: "här ska det stå ett tal"),
      at: range)
  }

  static func truthAsNumber(at range: SourceRange) -> Self {
    Diagnostic(
      .wrongKind,
      Message(
        da: "`nogen` og `alle` giver ja eller nej, ikke et tal", en: "`any` and `all` give yes or no, not a number",
        sv: "`någon` och `alla` ger ja eller nej, inte ett tal"),
      at: range,
      help: Message(da: "brug `antal` eller `andel`", en: "use `count` or `share`", sv: "använd `antal` eller `andel`"))
  }

  static func noScore(at range: SourceRange) -> Self {
    Diagnostic(
      .wrongKind,
      Message(
        da: "her er ingen score at sammenligne", en: "there is no score here to compare",
        sv: "här finns ingen poäng att jämföra"), at: range,
      help: Message(
        da: "sammenlign med en valgmulighed: `… = ja`", en: "compare with an option: `… = yes`",
        sv: "jämför med ett alternativ: `… = ja`"))
  }

  static func noBands(at range: SourceRange) -> Self {
    Diagnostic(
      .wrongKind,
      Message(
        da: "her er ingen niveauer og intet svar at sammenligne med",
        en: "there are no bands and no answer to compare with here",
        sv: "här finns inga nivåer och inget svar att jämföra med"), at: range,
      help: Message(
        da: "skriv `niveauer:` for dette trin i tjeklisten, eller sammenlign med et tal",
        en: "write `bands:` for this level in the checklist, or compare with a number",
        sv: "skriv `nivåer:` för det här steget i checklistan, eller jämför med ett tal"))
  }

  static func missingPredicate(at range: SourceRange) -> Self {
    Diagnostic(
      .predicate,
      Message(
        da: "her mangler en betingelse efter mængden", en: "a condition is missing after the set",
        sv: "här saknas ett villkor efter mängden"),
      at: range,
      help: Message(
        da: "skriv for eksempel `antal(dialog, score <= 2)`", en: "write, for example, `count(dialogue, score <= 2)`",
        sv: "skriv till exempel `antal(dialog, poäng <= 2)`"))
  }

  static func predicateInMethod(at range: SourceRange) -> Self {
    Diagnostic(
      .predicate,
      Message(
        da: "denne funktion tager kun en mængde", en: "this function takes a set only",
        sv: "den här funktionen tar bara en mängd"), at: range,
      help: Message(
        da: "skriv for eksempel `mindste(dialog)`", en: "write, for example, `min(dialogue)`",
        sv: "skriv till exempel `minsta(dialog)`"))
  }

  static func tagInMethod(at range: SourceRange) -> Self {
    Diagnostic(
      .predicate,
      Message(
        da: "et mærke har ingen vægte og kan kun bruges i `antal`, `andel`, `nogen` og `alle`",
        en: "a tag has no weights and is only for `count`, `share`, `any` and `all`",
        sv: "ett märke har inga vikter och kan bara användas i `antal`, `andel`, `någon` och `alla`"),
      at: range)
  }

  static func childrenOfNothing(_ token: ConditionToken) -> Self {
    Diagnostic(
      .noSet,
      Message(
        da: "`\(token.text)` har kun mening under et fokuspunkt eller kriterium",
        en: "`\(token.text)` makes sense under a point or criterion only",
        sv: "`\(token.text)` har bara mening under en fokuspunkt eller ett kriterium"),
      at: token.range)
  }

  static func noSet(_ token: ConditionToken) -> Self {
    Diagnostic(
      .noSet,
      Message(
        da: "`\(token.text)` har ingen dele at gå igennem", en: "`\(token.text)` has no parts to go through",
        sv: "`\(token.text)` har inga delar att gå igenom"),
      at: token.range,
      help: Message(
        da: "brug id på et fokuspunkt, `fokuspunkter`, `kriterier` eller `mærke.…`; en oplysnings valg kan ikke tælles",
        en: "use the id of a point, `points`, `criteria` or `tag.…`; the options of a fact can't be counted",
        sv: "använd id för en fokuspunkt, `fokuspunkter`, `kriterier` eller `märke.…`; en uppgifts val kan inte räknas")
    )
  }
}
