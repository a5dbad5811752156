/// For whom a report is.
public enum Audience: String, CaseIterable, Sendable {
  /// For the authority: everything.
  case inside = "internal"
  /// For everyone.
  case everyone = "public"
}

/// What a report can tell of a visit. The one table of what may stand in which edition: what it doesn't allow is taken out before a report
/// is made (`Assessment.published`), so that a field that is forgotten stays inside.
public enum ReportField: CaseIterable, Sendable {
  /// The checklist's name and version, and its reservation.
  case checklist
  case record, stage, visitDate, authority, unit, unitKind
  case visitForm, purpose, inspectors, facts
  /// A point's level in words: the inspector's own where there is one, else the computed.
  case level
  /// The inspector's words on a point.
  case judgement
  case levelReason, overall
  /// Scores, weights, coverage, ranges, effects, and how answers fall.
  case numbers
  case answers, notes, reasons, sources, findings, ownFindings, setAside, undecided, missing, sayings, followUp,
    comments
  /// Notes for the inspector alone.
  case workNotes
  /// Further days of the visit, and why it was announced.
  case otherDays, visitReason
  case stances, hearings, replies, decisions, reviews, nextVisit, replaced
  case warnings, comparison, hashes
  /// The file and its lines.
  case places

  /// The editions that a field may stand in.
  package var editions: Set<Audience> {
    switch self {
    case .checklist, .record, .stage, .visitDate, .authority, .unit, .unitKind, .level, .judgement:
      [.inside, .everyone]
    case .visitForm, .purpose, .inspectors, .facts, .levelReason, .overall, .numbers, .answers, .notes, .reasons,
      .sources, .findings, .ownFindings, .setAside, .undecided, .missing, .sayings, .followUp, .comments, .workNotes,
      .otherDays, .visitReason, .stances, .hearings, .replies, .decisions, .reviews, .nextVisit, .replaced, .warnings,
      .comparison, .hashes, .places:
      [.inside]
    }
  }
}
