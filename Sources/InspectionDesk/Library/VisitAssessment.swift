internal import Inspection
internal import InspectionReports

/// What a record comes to by its checklist. It supports a judgement and is none.
public struct VisitAssessment: Sendable {
  let assessment: Assessment

  init(_ assessment: Assessment) { self.assessment = assessment }

  /// The record's id.
  public var record: String { assessment.record.id }

  /// The checklist that it was assessed by, as `id@version`.
  public var checklist: String { "\(assessment.checklist.id.rawValue)@\(assessment.checklist.version)" }

  /// The language that the checklist is written in, which reports take where nothing else is asked for.
  public var language: ReportLanguage {
    switch assessment.checklist.language {
    case .danish: .danish
    case .english: .english
    case .swedish: .swedish
    }
  }

  /// The overall result.
  public var overall: VisitResult { VisitResult(assessment, 0) }

  /// Every point, criterion and indicator, in the order of the checklist.
  public var results: [VisitResult] {
    assessment.checklist.items.indices.dropFirst().filter { !assessment.checklist.items[$0].isOneOfSeveral }
      .map { VisitResult(assessment, $0) }
  }

  /// The result of what has a path: `dialog`, `dialog.aftaler`; `nil` where the checklist has nothing of that path.
  public subscript(path: String) -> VisitResult? {
    assessment.checklist.items.indices.dropFirst().first { assessment.checklist.items[$0].path == path }
      .map { VisitResult(assessment, $0) }
  }

  /// In the order of the checklist, and then the inspector's own.
  public var findings: [VisitFinding] { assessment.findings.map { VisitFinding(assessment, $0) } }

  /// What is said of the record that did not stand in the way.
  public var warnings: [DocumentFault] { assessment.warnings.map { DocumentFault($0) } }

  // MARK: Reports

  /// The report for reading. `width`: letters a line, 40 to 120.
  public func text(in language: ReportLanguage? = nil, width: Int = 80) -> String {
    textReport(
      assessment, file: "", language: (language ?? self.language).language, width: min(120, max(40, width))
    ).description
  }

  /// The report as a page of its own, which loads nothing.
  public func html(in language: ReportLanguage? = nil) -> String {
    let language = (language ?? self.language).language
    let page =
      HTMLReport.head(assessment, language: language)
      + HTMLReport.visit(assessment, file: "", language: language) + HTMLReport.foot
    return String(decoding: page, as: UTF8.self)
  }

  /// The report for programs: `tilsyn-assessment-1`, as UTF-8.
  public func json(in language: ReportLanguage? = nil) -> [UInt8] {
    JSONReport.document(assessment, file: "", language: (language ?? self.language).language)
  }
}
