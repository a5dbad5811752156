/// How much of anything a document may have, so that none ties a machine up. A stream of documents has no limit.
public enum Limits {
  package static let documentBytes = 4 << 20
  package static let scalarBytes = 1 << 20
  package static let depth = 64
  /// Nodes, counted after aliases are written out.
  package static let nodes = 200_000
  /// How much is read after a document that is too large in search of the next one, as what has no end has none.
  package static let skippedBytes = 64 << 20
  /// How many errors of a document are told, and how many warnings; of the rest, only how many they are.
  package static let toldFaults = 100
  /// More words and signs of a condition than anyone writes, and than the stack would bear once they are nested.
  package static let conditionTokens = 1000
  package static let conditionDepth = 50
  /// Definitions that use each other.
  package static let definitionDepth = 16
  #if FAULTS_PUT_BACK
    // What fuzzing must find where nothing holds it.
    package static let conditionCost: Int64 = .max
    package static let conditionCostInAll: Int64 = .max
    package static let layers = Int.max
  #else
    /// Comparisons that one condition, and that all conditions of a checklist together, may come to for a record.
    package static let conditionCost: Int64 = 100_000
    package static let conditionCostInAll: Int64 = 2_000_000
    /// Checklists that build on each other.
    package static let layers = 16
  #endif
  /// Options of a fact of which several can be chosen: each is a bit.
  package static let factOptions = 64
  /// Answers to one question that takes several: each is a question of its own for whoever works out what can come of it.
  package static let answers = 24
  package static let decimals = 9
  /// Letters of a document's words that a message quotes.
  package static let quotedLetters = 80
  /// Years after a visit in which what was agreed may fall due before the date is doubted.
  package static let yearsOfDeadlines = 5
}

/// A limit that an author can meet, for the reference.
public struct Limit: Sendable {
  package let what: Message
  /// In MiB where `isBytes`.
  package let most: Int64
  package let isBytes: Bool
  /// The id of the code of what is told beyond it.
  package let code: String

  private init(_ code: String, _ most: Int64, isBytes: Bool = false, da: String, en: String, sv: String) {
    (self.code, self.isBytes) = (code, isBytes)
    self.most = isBytes ? most >> 20 : most
    what = Message(da: da, en: en, sv: sv)
  }

  package static let all: [Limit] = [
    Limit(
      "document-too-large", Int64(Limits.documentBytes), isBytes: true, da: "et dokument", en: "a document",
      sv: "ett dokument"),
    Limit(
      "text-too-long", Int64(Limits.scalarBytes), isBytes: true, da: "en enkelt tekst", en: "a single text",
      sv: "en enskild text"),
    Limit(
      "too-deep", Int64(Limits.depth), da: "felter og lister inden i hinanden",
      en: "fields and lists inside each other",
      sv: "fält och listor i varandra"),
    Limit(
      "too-many-nodes", Int64(Limits.nodes), da: "felter og værdier i et dokument", en: "keys and values of a document",
      sv: "fält och värden i ett dokument"),
    Limit(
      "more-faults", Int64(Limits.toldFaults), da: "fejl, og advarsler, der vises for et dokument",
      en: "errors, and warnings, that are shown for a document", sv: "fel, och varningar, som visas för ett dokument"),
    Limit(
      "condition-too-long", Int64(Limits.conditionTokens), da: "ord og tegn i en betingelse",
      en: "words and signs of a condition", sv: "ord och tecken i ett villkor"),
    Limit(
      "condition-too-deep", Int64(Limits.conditionDepth), da: "parenteser og `ikke` inden i hinanden",
      en: "brackets and `not` inside each other", sv: "parenteser och `inte` i varandra"),
    Limit(
      "condition-too-deep", Int64(Limits.definitionDepth), da: "definitioner, der bruger hinanden",
      en: "definitions that use each other", sv: "definitioner som använder varandra"),
    Limit(
      "condition-cost", Limits.conditionCost, da: "sammenligninger, en betingelse kommer til for et skema",
      en: "comparisons that a condition comes to for a record",
      sv: "jämförelser som ett villkor kommer till för ett protokoll"),
    Limit(
      "condition-cost", Limits.conditionCostInAll, da: "sammenligninger, alle betingelser kommer til for et skema",
      en: "comparisons that all conditions come to for a record",
      sv: "jämförelser som alla villkor kommer till för ett protokoll"),
    Limit(
      "too-many-options", Int64(Limits.factOptions), da: "valgmuligheder i en oplysning med flere svar",
      en: "options of a fact with several answers", sv: "alternativ i en uppgift med flera svar"),
    Limit(
      "too-many-layers", Int64(Limits.layers), da: "tjeklister, der bygger på hinanden",
      en: "checklists that build on each other", sv: "checklistor som bygger på varandra"),
    Limit(
      "number-of-answers", Int64(Limits.answers), da: "svar på et spørgsmål med `flere-svar`",
      en: "answers to a question with `several-answers`", sv: "svar på en fråga med `flera-svar`"),
    Limit("too-many-decimals", Int64(Limits.decimals), da: "decimaler", en: "decimals", sv: "decimaler"),
  ]
}
