internal import Inspection
internal import InspectionReports

/// A result as a fraction in lowest terms; `denominator` is at least 1.
public struct ExactScore: Hashable, Sendable {
  public let numerator: Int64
  public let denominator: Int64

  init?(_ number: Rational?) {
    guard let number, number.isFinite else { return nil }
    (numerator, denominator) = (Int64(number.numerator), Int64(number.denominator))
  }

  /// The nearest floating-point number.
  public var value: Double { Double(numerator) / Double(denominator) }
}

/// What became of the overall result, a point, a criterion or an indicator.
public struct VisitResult: Sendable {
  /// What became of it.
  public enum Status: Sendable {
    /// A question that was answered, with a score.
    case scored
    /// A question that was answered on a scale without scores.
    case unscored
    /// A question that was asked and couldn't be settled; it counts as unanswered.
    case notEstablished
    case unanswered
    case notRelevant
    case notInFocus
    /// The checklist doesn't ask it of this unit.
    case notApplicable
    /// A point, or anything else that is made of parts, with a result.
    case rated
    /// The same without one.
    case notRated
  }

  private let assessment: Assessment
  private let index: Int

  init(_ assessment: Assessment, _ index: Int) { (self.assessment, self.index) = (assessment, index) }

  private var result: ItemResult { assessment.results[index] }
  private var item: Item { assessment.checklist.items[index] }

  /// `dialog.aftaler`; empty for the overall result.
  public var path: String { index == 0 ? "" : item.path }

  public var status: Status {
    switch result.status {
    case .scored: .scored
    case .unscored: .unscored
    case .notEstablished: .notEstablished
    case .unanswered: .unanswered
    case .notRelevant: .notRelevant
    case .notInFocus: .notInFocus
    case .notApplicable: .notApplicable
    case .rated: .rated
    case .notRated: .notRated
    }
  }

  /// The exact result, on the scale of the checklist; `nil` without one.
  public var score: ExactScore? { ExactScore(result.exact) }

  /// The result as reports show it, rounded as the checklist says, with a decimal point; `nil` without one.
  public var shownScore: String? { assessment.shown(result.exact, at: index)?.decimal() }

  /// The lowest and the highest result that open answers still allow; `nil` where no answers give a number.
  public var range: (lowest: ExactScore, highest: ExactScore)? {
    guard let range = result.range, let lowest = ExactScore(range.lowest), let highest = ExactScore(range.highest)
    else {
      return nil
    }
    return (lowest, highest)
  }

  /// The id of the band in which the result lies; `nil` where it has no bands, or no result.
  public var band: String? { result.band.flatMap { item.aggregation?.bands[$0].id } }

  /// How many of the questions below it are answered, of how many that are relevant.
  public var coverage: (answered: Int, relevant: Int) { (Int(result.coverage.answered), Int(result.coverage.relevant)) }
}

/// A finding: of the checklist's rules and criteria, or the inspector's own.
public struct VisitFinding: Sendable {
  /// From the best to the gravest.
  public enum Category: Sendable { case strength, attention, development, significant, serious }

  private let assessment: Assessment
  private let finding: Finding

  init(_ assessment: Assessment, _ finding: Finding) { (self.assessment, self.finding) = (assessment, finding) }

  /// The id of the rule, or the path of the criterion and a running number.
  public var id: String { finding.id }

  /// The path of the point that it is on; `nil` for the visit as a whole.
  public var point: String? { finding.point.map { assessment.checklist.items[$0].path } }

  public var category: Category {
    switch finding.category {
    case .strength: .strength
    case .attention: .attention
    case .development: .development
    case .significant: .significant
    case .serious: .serious
    }
  }

  /// Why the inspector does not uphold it; `nil` where it stands.
  public var setAside: String? { finding.setAside }

  /// Whether the inspector wrote it.
  public var isInspectors: Bool { if case .inspector = finding.origin { true } else { false } }

  /// What was found, in words.
  public func text(in language: ReportLanguage? = nil) -> String {
    switch finding.origin {
    case .definition(let index): words(assessment.checklist.findings[index].text, language)
    case .inspector(let index): assessment.record.findings[index].text
    }
  }

  /// What is recommended; `nil` where nothing is.
  public func recommendation(in language: ReportLanguage? = nil) -> String? {
    switch finding.origin {
    case .definition(let index): assessment.checklist.findings[index].recommendation.map { words($0, language) }
    case .inspector(let index): assessment.record.findings[index].recommendation
    }
  }

  /// The paths of answers and results, and the ids of facts, that it rests on, each with its value in words of the record.
  public var basis: [(path: String, value: String)] {
    finding.because.map { (assessment.checklist.path(of: $0.basis), $0.value) }
  }

  private func words(_ text: Text, _ language: ReportLanguage?) -> String {
    assessment.text(text, language?.language ?? assessment.checklist.language)
  }
}
