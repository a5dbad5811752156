import Inspection

// What YAML would accept and Tilsyn refuses on purpose, with the reason for each.

extension Diagnostic {
  static func tooManyNodes(at range: SourceRange) -> Self {
    Diagnostic(
      .tooManyNodes,
      Message(
        da: "dokumentet har mere end 200.000 felter og værdier, når henvisninger (`*`) er skrevet ud",
        en: "the document has more than 200,000 keys and values once aliases (`*`) are written out"),
      at: range,
      help: Message(da: "del det i flere dokumenter", en: "split it into several documents"))
  }

  static func tooDeep(at range: SourceRange) -> Self {
    Diagnostic(
      .tooDeep,
      Message(
        da: "her er mere end \(Limits.depth) niveauer inden i hinanden",
        en: "this is more than \(Limits.depth) levels deep"),
      at: range,
      help: Message(
        da: "se efter parenteser, der ikke er lukket", en: "look for brackets that are never closed"))
  }

  static func scalarTooLong(at range: SourceRange) -> Self {
    Diagnostic(
      .scalarTooLong,
      Message(
        da: "teksten fylder mere end \(Limits.scalarBytes >> 20) MiB",
        en: "the text is longer than \(Limits.scalarBytes >> 20) MiB"),
      at: range,
      help: Message(
        da: "se efter et citationstegn, der ikke er lukket", en: "look for a quote that is never closed"))
  }

  static func keyTwice(_ key: String, at range: SourceRange, first: SourceRange) -> Self {
    Diagnostic(
      .keyTwice,
      Message(
        da: "`\(key)` står to gange, første gang i linje \(first.start.line)",
        en: "`\(key)` is there twice, first on line \(first.start.line)"),
      at: range,
      help: Message(da: "behold kun den ene", en: "keep only one of them"), related: first)
  }

  static func unknownAlias(_ name: String, at range: SourceRange, help: Message?) -> Self {
    Diagnostic(
      .unknownAlias,
      Message(
        da: "`*\(name)` henviser til `&\(name)`, som ikke står tidligere i dokumentet",
        en: "`*\(name)` refers to `&\(name)`, which isn't found earlier in the document"),
      at: range, help: help)
  }

  static func aliasInsideItself(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      .aliasInsideItself,
      Message(
        da: "`*\(name)` står inde i det, den selv henviser til",
        en: "`*\(name)` stands inside the very thing that it refers to"),
      at: range,
      help: Message(da: "skriv ud, hvad der skal stå her", en: "write out what should stand here"))
  }

  static func unusedAnchor(_ name: String, at range: SourceRange, help: Message?) -> Self {
    Diagnostic(
      .unusedAnchor,
      Message(
        da: "`&\(name)` bliver ikke en del af teksten, og intet henviser til det",
        en: "`&\(name)` doesn't become part of the text, and nothing refers to it"),
      at: range, help: help)
  }

  static func foreignTag(_ tag: String, at range: SourceRange, help: Message?) -> Self {
    Diagnostic(
      .foreignTag,
      Message(
        da: "`\(tag)` er læst som et YAML-mærke, og det kender Tilsyn ikke",
        en: "`\(tag)` is read as a YAML tag, which Tilsyn doesn't know"),
      at: range, help: help)
  }

  static func mergeKey(at range: SourceRange) -> Self {
    Diagnostic(
      .mergeKey,
      Message(da: "`<<` kan ikke bruges til at flette felter ind", en: "`<<` can't be used to merge fields in"),
      at: range,
      help: Message(da: "skriv felterne ud her", en: "write the fields out here"))
  }

  static func keyNotText(at range: SourceRange) -> Self {
    Diagnostic(
      .keyNotText,
      Message(
        da: "her skal stå et navn før kolon, ikke en liste eller en gruppe",
        en: "a name must stand before the colon, not a list or a group"),
      at: range,
      help: Message(
        da: "sæt citationstegn om, hvis parentesen hører til navnet",
        en: "put quotes around it if the bracket belongs to the name"))
  }

  static func secondDocument(at range: SourceRange) -> Self {
    Diagnostic(
      .secondDocument,
      Message(
        da: "her begynder endnu et dokument, men der må kun være ét",
        en: "another document begins here, but only one is allowed"),
      at: range,
      help: Message(da: "slet linjen `---`, eller del filen i to", en: "delete the line `---`, or split the file"))
  }
}

extension DiagnosticCode {
  static let tooManyNodes = DiagnosticCode(
    "too-many-nodes",
    da: """
      Et dokument må have højst 200.000 felter og værdier. Henvisninger (`*navn`) tæller med det, de står for, så et lille dokument ikke \
      kan vokse uden grænse.
      """,
    en: """
      A document may have 200,000 keys and values at most. Aliases (`*name`) count as what they stand for, so that a small document can't \
      grow without limit.
      """)
  static let tooDeep = DiagnosticCode(
    "too-deep",
    da:
      "Felter og lister må stå højst \(Limits.depth) niveauer inden i hinanden. Som regel er en parentes ikke lukket.",
    en: "Fields and lists may be nested \(Limits.depth) levels deep at most. Mostly a bracket was never closed.")
  static let scalarTooLong = DiagnosticCode(
    "text-too-long",
    da: "En enkelt tekst må fylde højst \(Limits.scalarBytes >> 20) MiB. Som regel er et citationstegn ikke lukket.",
    en: "A single text may have \(Limits.scalarBytes >> 20) MiB at most. Mostly a quote was never closed.")
  static let keyTwice = DiagnosticCode(
    "key-twice",
    da:
      "Det samme felt står to gange samme sted, så det er uklart, hvad der gælder. Intet vælges stiltiende: behold det ene.",
    en:
      "The same field is there twice in one place, so that it is unclear which one holds. Nothing is chosen silently: keep one."
  )
  static let unknownAlias = DiagnosticCode(
    "unknown-alias",
    da: """
      `*navn` gentager det, der tidligere i dokumentet er mærket med `&navn`. Mærket findes ikke. Er det en stjerne i en tekst, skal teksten \
      stå i citationstegn.
      """,
    en: """
      `*name` repeats what was marked `&name` earlier in the document. There is no such mark. If it is an asterisk in a text, the text needs \
      quotes.
      """)
  static let aliasInsideItself = DiagnosticCode(
    "alias-inside-itself",
    da: "En henvisning (`*navn`) står inde i det, som den gentager, og ville aldrig få ende.",
    en: "An alias (`*name`) stands inside what it repeats and would never end.")
  static let unusedAnchor = DiagnosticCode(
    "unused-anchor", .warning,
    da: """
      Et `&` først i en værdi giver den et navn, som `*` kan henvise til; det bliver ikke en del af teksten. Når intet henviser til det, er \
      det nok ment som tekst og skal stå i citationstegn.
      """,
    en: """
      A `&` at the start of a value gives it a name that `*` can refer to; it doesn't become part of the text. Where nothing refers to it, \
      it was probably meant as text and needs quotes.
      """)
  static let foreignTag = DiagnosticCode(
    "foreign-tag",
    da: """
      Et udråbstegn først i en værdi er et YAML-mærke og bliver ikke en del af teksten. Tilsyn læser kun YAML's egne mærker (`!!str`, `!!int` \
      og så videre). Er det en tekst, skal den stå i citationstegn.
      """,
    en: """
      An exclamation mark at the start of a value is a YAML tag and doesn't become part of the text. Tilsyn reads YAML's own tags only (`!!str`, \
      `!!int` and so on). If it is a text, it needs quotes.
      """)
  static let mergeKey = DiagnosticCode(
    "merge-key",
    da:
      "`<<` fletter felter ind i nogle YAML-programmer. Tilsyn gør det ikke, for så kunne ingen se i filen, hvad der gælder.",
    en: "`<<` merges fields in some YAML programs. Tilsyn doesn't, as nobody could see in the file what holds.")
  static let keyNotText = DiagnosticCode(
    "key-not-text",
    da: "Før et kolon skal der stå et navn. Her står en liste `[…]` eller en gruppe `{…}`.",
    en: "Before a colon there must be a name. Here is a list `[…]` or a group `{…}`.")
  static let secondDocument = DiagnosticCode(
    "second-document",
    da: "En linje `---` begynder et nyt dokument. Her ventes kun ét.",
    en: "A line `---` begins a new document. Only one is expected here.")

  static let refusedNodes = [
    tooManyNodes, tooDeep, scalarTooLong, keyTwice, unknownAlias, aliasInsideItself, unusedAnchor, foreignTag, mergeKey,
    keyNotText,
    secondDocument,
  ]
}
