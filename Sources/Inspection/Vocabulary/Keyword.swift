/// Every word of the document languages that has a meaning of its own: the canonical, English word. Each other language is a
/// column of its own: `Keyword+Danish`, `Keyword+Swedish`.
public enum Keyword: String, CaseIterable, Sendable {
  // Documents and their heads
  case checklist, version, language, title, source, publisher, date, reference, notice, effective, from, until
  case changes, text, extends, remove, reason, units, purposes, facts
  case publicReports = "public-reports"
  case sourceKinds = "source-kinds"
  case respondents
  case sourceKind = "source-kind"
  case opening, closing
  case baselines = "compare-with"
  case citation, shares
  case accepted
  case definitions
  case provisional
  case reportKind = "report-kind"
  case appendix, full, questionnaire
  case hearingText = "hearing-text"
  case consistency, requires
  case scales
  case scoring, bands, points, rules
  // Facts and scales
  case carryOver = "carry-over"
  case internalOnly = "internal-only"
  case inWords = "in-words"
  case whole
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
  case minAnswered = "min-answered"
  case highest
  case notRated = "not-rated"
  // Items
  case id, guidance, weight, criteria, indicators, levels, scale
  case appliesWhen = "applies-when"
  case allowNotRelevant = "allow-not-relevant"
  case requiredSources = "required-sources"
  case atLeast = "at-least"
  case kinds, including
  case severalAnswers = "several-answers"
  case name
  case note
  case requiredWhen = "required-when"
  case tags, findings, when, category, recommendation, replaces
  case formerIDs = "former-id"
  // Rules
  case then, finding, cap
  case atMost = "at-most"
  case floor, adjust, by, unrate
  case toInspector = "to-inspector"
  case strength, attention, development
  case significant, serious
  // Records
  case record, status, draft, final, visit, form, announced, unannounced, purpose, authority, inspectors, unit
  case kind, answers, answer, sources
  case notEstablished = "not-established"
  case notHeard = "not-heard"
  case judgement, level
  case setAside = "set-aside"
  case followUp = "follow-up"
  case what, who, deadline, comments
  // What becomes of a record after the visit
  case otherDays = "other-days"
  case sort
  case inHearing = "in-hearing"
  case workNote = "work-note"
  case stances
  case adopted
  case rewritten
  case declined
  case agreed
  case askedFor = "asked-for"
  case own
  case open
  case done
  case dropped
  case decisions
  case journalNumber = "journal-number"
  case hearing
  case sent
  case recipient
  case received
  case sha256
  case withheld
  case hearingReplies = "hearing-replies"
  case to
  case wholeReport = "whole-report"
  case remark
  case authorityReply = "authority-reply"
  case changed
  case reviewed
  case reviewer
  case nextVisit = "next-visit"
  // Test cases
  case tests, base, cases, expect, undecided, missing, todo
  case notApplicable = "not-applicable"
  // Conditions
  case and, or, not, `in`, `is`, has, answered, applicable, count, share, any, all, children, tag, band
  case earlier
  case days, weeks, months, years
  // Methods
  case mean, sum, smallest, largest, median, percent, deduct, table, none

  /// The English words; the first is the one that messages and templates use, the canonical one or what took its place.
  package var english: [String] {
    switch self {
    case .days: ["days", "day"]
    case .weeks: ["weeks", "week"]
    case .months: ["months", "month"]
    case .years: ["years", "year"]
    case .significant: ["discuss-now", canonical]
    case .serious: ["clarify-at-once", canonical]
    case .missing: ["incomplete", canonical]
    default: [canonical]
    }
  }

  /// The word that stands for this one in every translation of the language's documentation.
  package var canonical: String {
    switch self {
    case .smallest: "min"  // the methods; `min` and `max` are the bounds of a number, which other languages tell apart
    case .largest: "max"
    // Where other languages have a word that is not the one of `kind` or of `by`.
    case .sort: "kind"
    case .provisional: "draft"  // of a checklist; that of a record is another word elsewhere
    case .reviewer: "by"
    default: rawValue
    }
  }
}
