import Inspection

// What YAML would accept and Tilsyn refuses on purpose, with the reason for each.

extension Diagnostic {
  static func tooManyNodes(at range: SourceRange) -> Self {
    Diagnostic(
      .tooManyNodes,
      Message(
        da:
          "dokumentet har mere end \(Language.danish.grouped(Int64(Limits.nodes))) felter og værdier, når henvisninger (`*`) er skrevet ud",
        en:
          "the document has more than \(Language.english.grouped(Int64(Limits.nodes))) keys and values once aliases (`*`) are written out",
        sv:
          "dokumentet har mer än \(Language.swedish.grouped(Int64(Limits.nodes))) fält och värden när hänvisningar (`*`) har skrivits ut"
      ),
      at: range,
      help: Message(
        da: "del det i flere dokumenter", en: "split it into several documents", sv: "dela det i flera dokument"))
  }

  static func tooDeep(at range: SourceRange) -> Self {
    Diagnostic(
      .tooDeep,
      Message(
        da: "her er mere end \(Limits.depth) niveauer inden i hinanden",
        en: "this is more than \(Limits.depth) levels deep", sv: "här är mer än \(Limits.depth) nivåer i varandra"),
      at: range,
      help: Message(
        da: "se efter parenteser, der ikke er lukket", en: "look for brackets that are never closed",
        sv: "leta efter parenteser som inte är stängda"))
  }

  static func scalarTooLong(at range: SourceRange) -> Self {
    Diagnostic(
      .scalarTooLong,
      Message(
        da: "teksten fylder mere end \(Limits.scalarBytes >> 20) MiB",
        en: "the text is longer than \(Limits.scalarBytes >> 20) MiB",
        sv: "texten är större än \(Limits.scalarBytes >> 20) MiB"),
      at: range,
      help: Message(
        da: "se efter et citationstegn, der ikke er lukket", en: "look for a quote that is never closed",
        sv: "leta efter ett citattecken som inte är stängt"))
  }

  static func keyTwice(_ key: String, at range: SourceRange, first: SourceRange) -> Self {
    Diagnostic(
      .keyTwice,
      Message(
        da: "`\(key)` står to gange, første gang i linje \(first.start.line)",
        en: "`\(key)` is there twice, first on line \(first.start.line)",
        sv: "`\(key)` står två gånger, första gången på rad \(first.start.line)"),
      at: range,
      help: Message(da: "behold kun den ene", en: "keep only one of them", sv: "behåll bara den ena"),
      related: first)
  }

  /// The first key of the document once more.
  static func documentTwice(_ key: String, at range: SourceRange, first: SourceRange) -> Self {
    Diagnostic(
      .keyTwice,
      Message(
        da: "`\(key)` står to gange, så her begynder vist et nyt dokument",
        en: "`\(key)` is there twice, so another document seems to begin here",
        sv: "`\(key)` står två gånger, så här börjar nog ett nytt dokument"),
      at: range,
      help: Message(
        da: "sæt en linje med `---` før det, eller slet det, hvis det er sat ind to gange",
        en: "put a line with `---` before it, or delete it if it was pasted twice",
        sv: "sätt en rad med `---` före det, eller ta bort det om det har klistrats in två gånger"), related: first)
  }

  static func unknownAlias(_ name: String, at range: SourceRange, remedy: Remedy?) -> Self {
    Diagnostic(
      .unknownAlias,
      Message(
        da: "`*\(name)` henviser til `&\(name)`, som ikke står tidligere i dokumentet",
        en: "`*\(name)` refers to `&\(name)`, which isn't found earlier in the document",
        sv: "`*\(name)` hänvisar till `&\(name)`, som inte står tidigare i dokumentet"),
      at: range, remedy: remedy)
  }

  static func aliasInsideItself(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      .aliasInsideItself,
      Message(
        da: "`*\(name)` står inde i det, den selv henviser til",
        en: "`*\(name)` stands inside the very thing that it refers to",
        sv: "`*\(name)` står inne i det som den själv hänvisar till"),
      at: range,
      help: Message(
        da: "skriv ud, hvad der skal stå her", en: "write out what should stand here",
        sv: "skriv ut vad som ska stå här"))
  }

  static func unusedAnchor(_ name: String, at range: SourceRange, remedy: Remedy?) -> Self {
    Diagnostic(
      .unusedAnchor,
      Message(
        da: "`&\(name)` bliver ikke en del af teksten, og intet henviser til det",
        en: "`&\(name)` doesn't become part of the text, and nothing refers to it",
        sv: "`&\(name)` blir ingen del av texten, och inget hänvisar till det"),
      at: range, remedy: remedy)
  }

  static func foreignTag(_ tag: String, at range: SourceRange, remedy: Remedy?) -> Self {
    Diagnostic(
      .foreignTag,
      Message(
        da: "`\(tag)` er læst som et YAML-mærke, og det kender Tilsyn ikke",
        en: "`\(tag)` is read as a YAML tag, which Tilsyn doesn't know",
        sv: "`\(tag)` har lästs som ett YAML-märke, och det känner Tilsyn inte till"),
      at: range, remedy: remedy)
  }

  static func mergeKey(at range: SourceRange) -> Self {
    Diagnostic(
      .mergeKey,
      Message(
        da: "`<<` kan ikke bruges til at flette felter ind", en: "`<<` can't be used to merge fields in",
        sv: "`<<` kan inte användas för att fläta in fält"),
      at: range,
      help: Message(da: "skriv felterne ud her", en: "write the fields out here", sv: "skriv ut fälten här"))
  }

  static func keyNotText(at range: SourceRange) -> Self {
    Diagnostic(
      .keyNotText,
      Message(
        da: "her skal stå et navn før kolon, ikke en liste eller en gruppe",
        en: "a name must stand before the colon, not a list or a group",
        sv: "här ska det stå ett namn före kolon, inte en lista eller en grupp"),
      at: range,
      help: Message(
        da: "sæt citationstegn om, hvis parentesen hører til navnet",
        en: "put quotes around it if the bracket belongs to the name",
        sv: "sätt citattecken runt om parentesen hör till namnet"))
  }

  static func secondDocument(at range: SourceRange) -> Self {
    Diagnostic(
      .secondDocument,
      Message(
        da: "her begynder endnu et dokument, men der må kun være ét",
        en: "another document begins here, but only one is allowed",
        sv: "här börjar ännu ett dokument, men det får bara vara ett"),
      at: range,
      help: Message(
        da: "slet linjen `---`, eller del filen i to", en: "delete the line `---`, or split the file",
        sv: "ta bort raden `---`, eller dela filen i två"))
  }
}

extension DiagnosticCode {
  static let tooManyNodes = DiagnosticCode(
    "too-many-nodes",
    da: """
      Et dokument må have højst \(Language.danish.grouped(Int64(Limits.nodes))) felter og værdier. Henvisninger (`*navn`) tæller med det, de står for, så et lille dokument ikke \
      kan vokse uden grænse.
      """,
    en: """
      A document may have \(Language.english.grouped(Int64(Limits.nodes))) keys and values at most. Aliases (`*name`) count as what they stand for, so that a small document can't \
      grow without limit.
      """,
    sv: """
      Ett dokument får ha högst \(Language.swedish.grouped(Int64(Limits.nodes))) fält och värden. Hänvisningar (`*namn`) räknas med det de står \
      för, så att ett litet dokument inte kan växa utan gräns.
      """)
  static let tooDeep = DiagnosticCode(
    "too-deep",
    da:
      "Felter og lister må stå højst \(Limits.depth) niveauer inden i hinanden. Som regel er en parentes ikke lukket.",
    en: "Fields and lists may be nested \(Limits.depth) levels deep at most. Mostly a bracket was never closed.",
    sv: """
      Fält och listor får stå högst \(Limits.depth) nivåer i varandra. Oftast är en parentes inte stängd.
      """)
  static let scalarTooLong = DiagnosticCode(
    "text-too-long",
    da: "En enkelt tekst må fylde højst \(Limits.scalarBytes >> 20) MiB. Som regel er et citationstegn ikke lukket.",
    en: "A single text may have \(Limits.scalarBytes >> 20) MiB at most. Mostly a quote was never closed.",
    sv: """
      En enskild text får vara högst \(Limits.scalarBytes >> 20) MiB. Oftast är ett citattecken inte \
      stängt.
      """)
  static let keyTwice = DiagnosticCode(
    "key-twice",
    da:
      "Det samme felt står to gange samme sted, så det er uklart, hvad der gælder. Intet vælges stiltiende: behold det ene.",
    en:
      "The same field is there twice in one place, so that it is unclear which one holds. Nothing is chosen silently: keep one.",
    sv: """
      Samma fält står två gånger på samma ställe, så det är oklart vad som gäller. Inget väljs i tysthet: \
      behåll det ena.
      """)
  static let unknownAlias = DiagnosticCode(
    "unknown-alias",
    da: """
      `*navn` gentager det, der tidligere i dokumentet er mærket med `&navn`. Mærket findes ikke. Er det en stjerne i en tekst, skal teksten \
      stå i citationstegn.
      """,
    en: """
      `*name` repeats what was marked `&name` earlier in the document. There is no such mark. If it is an asterisk in a text, the text needs \
      quotes.
      """,
    sv: """
      `*namn` upprepar det som tidigare i dokumentet är märkt med `&namn`. Märket finns inte. Är det en \
      stjärna i en text ska texten stå inom citattecken.
      """)
  static let aliasInsideItself = DiagnosticCode(
    "alias-inside-itself",
    da: "En henvisning (`*navn`) står inde i det, som den gentager, og ville aldrig få ende.",
    en: "An alias (`*name`) stands inside what it repeats and would never end.",
    sv: "En hänvisning (`*namn`) står inne i det som den upprepar och skulle aldrig ta slut.")
  static let unusedAnchor = DiagnosticCode(
    "unused-anchor", .warning,
    da: """
      Et `&` først i en værdi giver den et navn, som `*` kan henvise til; det bliver ikke en del af teksten. Når intet henviser til det, er \
      det nok ment som tekst og skal stå i citationstegn.
      """,
    en: """
      A `&` at the start of a value gives it a name that `*` can refer to; it doesn't become part of the text. Where nothing refers to it, \
      it was probably meant as text and needs quotes.
      """,
    sv: """
      Ett `&` först i ett värde ger det ett namn som `*` kan hänvisa till; det blir ingen del av texten. \
      När inget hänvisar till det är det nog menat som text och ska stå inom citattecken.
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
      """,
    sv: """
      Ett utropstecken först i ett värde är ett YAML-märke och blir ingen del av texten. Tilsyn läser bara \
      YAML:s egna märken (`!!str`, `!!int` och så vidare). Är det en text ska den stå inom citattecken.
      """)
  static let mergeKey = DiagnosticCode(
    "merge-key",
    da:
      "`<<` fletter felter ind i nogle YAML-programmer. Tilsyn gør det ikke, for så kunne ingen se i filen, hvad der gælder.",
    en: "`<<` merges fields in some YAML programs. Tilsyn doesn't, as nobody could see in the file what holds.",
    sv: """
      `<<` flätar in fält i vissa YAML-program. Tilsyn gör det inte, för då kunde ingen se i filen vad som \
      gäller.
      """)
  static let keyNotText = DiagnosticCode(
    "key-not-text",
    da: "Før et kolon skal der stå et navn. Her står en liste `[…]` eller en gruppe `{…}`.",
    en: "Before a colon there must be a name. Here is a list `[…]` or a group `{…}`.",
    sv: "Före ett kolon ska det stå ett namn. Här står en lista `[…]` eller en grupp `{…}`.")
  static let secondDocument = DiagnosticCode(
    "second-document",
    da: "En linje `---` begynder et nyt dokument. Her ventes kun ét.",
    en: "A line `---` begins a new document. Only one is expected here.",
    sv: "En rad `---` börjar ett nytt dokument. Här väntas bara ett.")

  static let refusedNodes = [
    tooManyNodes, tooDeep, scalarTooLong, keyTwice, unknownAlias, aliasInsideItself, unusedAnchor, foreignTag, mergeKey,
    keyNotText,
    secondDocument,
  ]
}
