import Inspection

extension Diagnostic {
  /// An overlay changes or takes out what the checklist below it doesn't have. `needed` is the key that would make it new.
  static func notInBase(
    _ name: Located<String>, among known: [String], at place: SourceRange, needed: Keyword? = nil
  ) -> Self {
    let new = needed.map { needed in
      Message(
        da: "er det nyt, så giv det `\(needed.word(in: .danish))`",
        en: "if it is new, give it `\(needed.canonical)`",
        sv: "är det nytt, ge det `\(needed.word(in: .swedish))`")
    }
    let none = Message(
      da: "her kan kun udgå, hvad der står i forvejen", en: "only what is there can be removed",
      sv: "bara det som redan står där kan utgå")
    return Diagnostic(
      .notInBase,
      Message(
        da: "`\(name.value)` findes ikke i den tjekliste, der bygges på",
        en: "`\(name.value)` is not in the checklist that this builds on",
        sv: "`\(name.value)` finns inte i den checklista som detta bygger på"),
      at: name.range, remedy: Spelling.nearest(to: name.value, among: known).map { .didYouMean($0, at: name.range) },
      help: new ?? none,
      related: place,
      note: Message(da: "her står, hvad der findes", en: "here is what there is", sv: "här står vad som finns"))
  }

  static func removalWithChanges(_ key: Located<String>, remove: SourceRange) -> Self {
    Diagnostic(
      .removalWithChanges,
      Message(
        da: "`\(key.value)` står på noget, der udgår", en: "`\(key.value)` stands on something that is removed",
        sv: "`\(key.value)` står på något som utgår"),
      at: key.range,
      help: Message(
        da: "slet enten `\(key.value)` eller `\(Keyword.remove.word(in: .danish))`",
        en: "delete either `\(key.value)` or `\(Keyword.remove.canonical)`",
        sv: "ta bort antingen `\(key.value)` eller `\(Keyword.remove.word(in: .swedish))`"),
      related: remove,
      note: Message(da: "her står, at det udgår", en: "here it is removed", sv: "här står att det utgår"))
  }

  static func removalWithoutReason(at range: SourceRange) -> Self {
    Diagnostic(
      .removalWithoutReason,
      Message(
        da: "det siges ikke, hvorfor dette udgår", en: "it isn't said why this is removed",
        sv: "det sägs inte varför detta utgår"),
      at: range,
      help: Message(
        da: "skriv `\(Keyword.reason.word(in: .danish)): …` ved siden af", en: "write `reason: …` beside it",
        sv: "skriv `\(Keyword.reason.word(in: .swedish)): …` bredvid"))
  }
}

extension DiagnosticCode {
  static let notInBase = DiagnosticCode(
    "not-in-base",
    da: """
      En tjekliste, der bygger på en anden, finder fokuspunkter, kriterier, regler og niveauer på deres id. Et id, der ikke findes i \
      forvejen, er noget nyt og skal have alt det, som noget nyt skal have. Som regel er det en tastefejl.
      """,
    en: """
      A checklist that builds on another finds points, criteria, rules and bands by their ids. An id that isn't there already is \
      something new and needs all that a new one needs. Mostly it is a slip of typing.
      """,
    sv: """
      En checklista som bygger på en annan hittar fokuspunkter, kriterier, regler och nivåer på deras id. Ett id som inte redan finns \
      är något nytt och måste ha allt som något nytt ska ha. Oftast är det ett skrivfel.
      """)
  static let removalWithChanges = DiagnosticCode(
    "removed-and-changed",
    da: "Det, der udgår, kan ikke ændres samtidig. Kun et id og en begrundelse kan stå ved siden af.",
    en: "What is removed can't be changed as well. Only an id and a reason may stand beside it.",
    sv: "Det som utgår kan inte samtidigt ändras. Bara ett id och ett skäl kan stå bredvid.")
  static let removalWithoutReason = DiagnosticCode(
    "removal-without-reason",
    da: "Det, der udgår af en tjekliste, skal have en begrundelse, som alle, der læser rapporterne, kan se.",
    en: "What is removed from a checklist needs a reason that everyone who reads the reports can see.",
    sv: "Det som utgår ur en checklista ska ha ett skäl som alla som läser rapporterna kan se.")
}
