package import Inspection
import InspectionReports
package import InspectionYAML

// What can be made of a form to be read.

extension FormDesk {
  /// The report on what the fields say, or the words of what stands in its way.
  package func report(
    _ fields: [FormField], file: String, _ format: Format, for audience: Audience = .inside, _ language: Language
  ) -> Result<[UInt8], RefusedForm> {
    if format == .themes, audience == .place {
      return .failure(RefusedForm(words: FormPage.themesAreInternal(language)))
    }
    return record(fields, language).bytes.withUnsafeBufferPointer { bytes in
      let assessed: Assessment
      switch assess(RawDocument(bytes: bytes)) {
      case .assessed(let assessment): assessed = assessment
      case .refused(let refusal):
        return .failure(RefusedForm(words: words(for: refusal.diagnostics, file: file, language)))
      }
      let reasons = assessed.reasonsToKeep(from: audience, asDocument: format == .docx)
      if !reasons.isEmpty { return .failure(RefusedForm(words: words(for: reasons, file: file, language))) }
      guard let edition = edition(of: assessed, for: audience) else {
        return .failure(RefusedForm(words: FormPage.notPublic(language)))
      }
      return .success(Self.report(edition, file: file, format, language))
    }
  }

  private func edition(of assessment: Assessment, for audience: Audience) -> Assessment? {
    switch audience {
    case .inside: assessment
    case .place: assessment.forPlace
    case .everyone: publishes ? assessment.published : nil
    }
  }

  package static func report(
    _ assessment: Assessment, file: String, _ format: Format, _ language: Language
  ) -> [UInt8] {
    switch format {
    case .json: return JSONReport.document(assessment, file: file, language: language)
    case .text: return Array(textReport(assessment, file: file, language: language).utf8)
    case .html:
      let visit = HTMLReport.visit(assessment, file: file, language: language)
      return HTMLReport.head(assessment, language: language) + visit + HTMLReport.foot
    case .docx: return WordReport.file([WordReport.visit(assessment, file: file, language: language)])
    case .themes: return textsByTheme(assessment, language: language)
    }
  }
}
