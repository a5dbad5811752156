import Inspection
import InspectionAnalysis

/// The forms of the checklists that visits were scored by, each made once. A class, as two ways of keeping a visit share it; only one
/// thread touches it.
final class CountedForms {
  private struct Key: Hashable {
    let checklist: ObjectIdentifier
    let kind: Int?
  }

  private var forms: [Key: CountedForm] = [:]

  func form(of assessment: Assessment) -> CountedForm {
    form(of: assessment.checklist, kind: assessment.record.unit.kind)
  }

  func form(of checklist: Checklist, kind: Int?) -> CountedForm {
    let key = Key(checklist: ObjectIdentifier(checklist), kind: kind)
    if let known = forms[key] { return known }
    let form = CountedForm(checklist, kind: kind)
    forms[key] = form
    return form
  }
}
