/// Every word of the document languages that has a meaning of its own: the canonical, English word and the Danish ones. A further
/// language is one more column of the table.
public enum Keyword: String, CaseIterable, Sendable {
  // Documents and their heads
  case checklist, version, language, title, source, publisher, date, reference, notice, effective, from, until
  case changes, text, extends, remove, reason, units, purposes, facts
  case sourceKinds = "source-kinds"
  case scales
  case scoring, bands, points, rules
  // Facts and scales
  case question, options, several, required, number, min, max, value, score, steps, free, yes, no
  // Scoring
  case criterion, point, overall, method, of, start, rows, rounding, decimals, mode, at
  case halfUp = "half-up"
  case halfEven = "half-even"
  case down, display
  case eachLevel = "each-level"
  case notRelevant = "not-relevant"
  case notInFocus = "not-in-focus"
  case unanswered, exclude, zero, unrated
  case minCoverage = "min-coverage"
  case notRated = "not-rated"
  // Items
  case id, guidance, weight, criteria, indicators, levels, scale
  case appliesWhen = "applies-when"
  case allowNotRelevant = "allow-not-relevant"
  case requiredSources = "required-sources"
  case atLeast = "at-least"
  case kinds
  case note
  case requiredWhen = "required-when"
  case tags, findings, when, category, recommendation
  // Rules
  case then, finding, cap
  case atMost = "at-most"
  case floor, adjust, by, unrate, strength, attention, development
  case significant, serious
  // Records
  case record, status, draft, final, visit, form, announced, unannounced, purpose, authority, inspectors, unit
  case kind, answers, answer, sources
  case notEstablished = "not-established"
  case judgement, level
  case setAside = "set-aside"
  case followUp = "follow-up"
  case what, who, deadline, comments
  // Test cases
  case tests, cases, expect, undecided, missing, todo
  // Conditions
  case and, or, not, `in`, `is`, has, answered, applicable, count, share, any, all, children, tag, band
  // Methods
  case mean, sum, smallest, largest, median, percent, deduct, table, none

  /// The word that stands for this one in every translation of the language's documentation.
  public var canonical: String {
    switch self {
    case .smallest: "min"  // the methods; `min` and `max` are the bounds of a number, which other languages tell apart
    case .largest: "max"
    default: rawValue
    }
  }

  /// The Danish words; the first is the one that messages and templates use.
  public var danish: [String] {
    switch self {
    // Documents and their heads
    case .checklist: ["tjekliste"]
    case .version: ["version"]
    case .language: ["sprog"]
    case .title: ["titel"]
    case .source: ["grundlag"]
    case .publisher: ["udgiver"]
    case .date: ["dato"]
    case .reference: ["henvisning"]
    case .notice: ["forbehold"]
    case .effective: ["gælder"]
    case .from: ["fra"]
    case .until: ["til"]
    case .changes: ["ændringer"]
    case .text: ["tekst"]
    case .extends: ["bygger-på"]
    case .remove: ["udgår"]
    case .reason: ["begrundelse"]
    case .units: ["enheder"]
    case .purposes: ["tilsynstyper"]
    case .facts: ["oplysninger"]
    case .sourceKinds: ["datakildetyper"]
    case .scales: ["skalaer"]
    case .scoring: ["beregning"]
    case .bands: ["niveauer"]
    case .points: ["fokuspunkter", "temaer"]
    case .rules: ["regler"]
    // Facts and scales
    case .question: ["spørgsmål"]
    case .options: ["valgmuligheder"]
    case .several: ["flere"]
    case .required: ["påkrævet"]
    case .number: ["tal"]
    case .min: ["mindst"]
    case .max: ["højst"]
    case .value: ["værdi"]
    case .score: ["score"]
    case .steps: ["trin"]
    case .free: ["fri"]
    case .yes: ["ja"]
    case .no: ["nej"]
    // Scoring
    case .criterion: ["kriterium"]
    case .point: ["fokuspunkt", "tema"]
    case .overall: ["samlet"]
    case .method: ["metode"]
    case .of: ["af"]
    case .start: ["start"]
    case .rows: ["rækker"]
    case .rounding: ["afrunding"]
    case .decimals: ["decimaler"]
    case .mode: ["måde"]
    case .at: ["hvor"]
    case .halfUp: ["halve-op"]
    case .halfEven: ["halve-lige"]
    case .down: ["ned"]
    case .display: ["visning"]
    case .eachLevel: ["hvert-niveau"]
    case .notRelevant: ["ikke-relevant"]
    case .notInFocus: ["ikke-i-fokus"]
    case .unanswered: ["ubesvaret"]
    case .exclude: ["udelad"]
    case .zero: ["nul"]
    case .unrated: ["ingen-score"]
    case .minCoverage: ["mindste-dækning"]
    case .notRated: ["ikke-vurderet"]
    // Items
    case .id: ["id"]
    case .guidance: ["vejledning"]
    case .weight: ["vægt"]
    case .criteria: ["kriterier"]
    case .indicators: ["indikatorer"]
    case .levels: ["trin"]
    case .scale: ["skala"]
    case .appliesWhen: ["gælder-når"]
    case .allowNotRelevant: ["kan-fravælges"]
    case .requiredSources: ["datakildekrav"]
    case .atLeast: ["mindst"]
    case .kinds: ["slags"]
    case .note: ["bedømmelse"]
    case .requiredWhen: ["påkrævet-når"]
    case .tags: ["mærker"]
    case .findings: ["fund"]
    case .when: ["når"]
    case .category: ["kategori"]
    case .recommendation: ["anbefaling"]
    // Rules
    case .then: ["så"]
    case .finding: ["fund"]
    case .cap: ["loft"]
    case .atMost: ["højst"]
    case .floor: ["gulv"]
    case .adjust: ["justering"]
    case .by: ["med"]
    case .unrate: ["ingen-score"]
    case .strength: ["styrke"]
    case .attention: ["opmærksomhedspunkt"]
    case .development: ["udviklingspunkt"]
    case .significant: ["væsentligt-forhold"]
    case .serious: ["alvorligt-forhold"]
    // Records
    case .record: ["skema"]
    case .status: ["status"]
    case .draft: ["kladde"]
    case .final: ["endelig"]
    case .visit: ["besøg"]
    case .form: ["form"]
    case .announced: ["anmeldt"]
    case .unannounced: ["uanmeldt"]
    case .purpose: ["tilsynstype"]
    case .authority: ["socialtilsyn"]
    case .inspectors: ["konsulenter"]
    case .unit: ["enhed"]
    case .kind: ["type"]
    case .answers: ["svar"]
    case .answer: ["svar"]
    case .sources: ["datakilder"]
    case .notEstablished: ["ikke-belyst"]
    case .judgement: ["vurdering"]
    case .level: ["niveau"]
    case .setAside: ["fravalgte-fund"]
    case .followUp: ["opfølgning"]
    case .what: ["hvad"]
    case .who: ["hvem"]
    case .deadline: ["frist"]
    case .comments: ["bemærkninger"]
    // Test cases
    case .tests: ["prøver"]
    case .cases: ["tilfælde"]
    case .expect: ["forvent"]
    case .undecided: ["uafgjorte"]
    case .missing: ["mangler"]
    case .todo: ["todo"]
    // Conditions
    case .and: ["og"]
    case .or: ["eller"]
    case .not: ["ikke"]
    case .in: ["i"]
    case .is: ["er"]
    case .has: ["har"]
    case .answered: ["besvaret"]
    case .applicable: ["gældende"]
    case .count: ["antal"]
    case .share: ["andel"]
    case .any: ["nogen"]
    case .all: ["alle"]
    case .children: ["egne"]
    case .tag: ["mærke"]
    case .band: ["niveau"]
    // Methods
    case .mean: ["gennemsnit"]
    case .sum: ["sum"]
    case .smallest: ["mindste"]
    case .largest: ["største"]
    case .median: ["median"]
    case .percent: ["procent"]
    case .deduct: ["fradrag"]
    case .table: ["tabel"]
    case .none: ["ingen"]
    }
  }
}
