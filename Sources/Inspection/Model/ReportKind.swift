/// What a report by a checklist is.
package enum ReportKind: CaseIterable, Sendable {
  /// The report on a visit, whole.
  case full
  /// It goes with another, so that no overall number leaves the authority.
  case appendix
  /// What people answered about themselves: nobody inspected, and nobody visited.
  case questionnaire

  package var keyword: Keyword {
    switch self {
    case .full: .full
    case .appendix: .appendix
    case .questionnaire: .questionnaire
    }
  }
}
