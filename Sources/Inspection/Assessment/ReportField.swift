/// For whom a report is.
public enum Audience: String, CaseIterable, Sendable {
  /// For the authority: everything.
  case inside = "internal"
  /// For the place that was visited, which is asked about the draft and gets the final report.
  case place
  /// For everyone.
  case everyone = "public"
}

/// What a report can tell of a visit. The one table of what may stand in which edition: what it doesn't allow is taken out before a report
/// is made (`Assessment.forPlace`, `Assessment.published`), so that a field that is forgotten stays inside.
public enum ReportField: CaseIterable, Sendable {
  /// The checklist's name and version, and its reservation.
  case checklist
  case record, stage, visitDate, authority, unit, unitKind
  case visitForm, purpose, inspectors, facts
  /// Facts, findings and results that the checklist keeps in the house.
  case internalOnly
  /// A point's level in words: the inspector's own where there is one, else the computed.
  case level
  /// The inspector's words on a point.
  case judgement
  case levelReason, overall
  /// The number of a point and of the whole, rounded as it is shown.
  case score
  /// Weights, coverage, ranges, effects, exact numbers, and how answers fall.
  case numbers
  case answers, notes
  /// Why something wasn't asked or established.
  case reasons
  /// Of what kinds the sources of the whole visit are.
  case sourceKinds
  /// What each answer rests on.
  case sources
  /// Findings of the checklist that the inspector upholds, and the words to which they are rewritten.
  case findings, stances
  case ownFindings, setAside, undecided, missing, sayings
  /// What is agreed with the place or asked of it, and what the authority does by itself.
  case followUp, ownFollowUp
  case comments
  /// Notes for the inspector alone, and why someone was not heard.
  case workNotes
  /// Further days of the visit, and why it was announced.
  case otherDays, visitReason
  case hearings, replies, decisions, reviews, nextVisit, replaced
  case warnings, comparison, hashes
  /// The file and its lines.
  case places

  /// The editions that a field may stand in.
  package var editions: Set<Audience> {
    switch self {
    case .checklist, .record, .stage, .visitDate, .authority, .unit, .unitKind, .level, .judgement:
      [.inside, .place, .everyone]
    case .visitForm, .otherDays, .purpose, .inspectors, .facts, .levelReason, .overall, .score, .answers, .notes,
      .sourceKinds, .findings, .stances, .ownFindings, .followUp, .comments, .hearings, .replies, .replaced:
      [.inside, .place]
    case .internalOnly, .visitReason, .numbers, .reasons, .sources, .setAside, .undecided, .missing, .sayings,
      .ownFollowUp,
      .workNotes, .decisions, .reviews, .nextVisit, .warnings, .comparison, .hashes, .places:
      [.inside]
    }
  }

  package func isShown(to audience: Audience) -> Bool { editions.contains(audience) }
}
