/// Which steps of an evaluation are to be done again when an answer or a fact becomes another, as positions among the steps.
///
/// A range is found by many evaluations that differ in one answer, and most steps don't read it, nor anything made of it.
public struct Repetition: Sendable {
  /// To find out what each answer changes takes time by the square of the steps. In checklists larger than this all of them are
  /// repeated.
  static let mostSteps = 2000

  /// By item, and by fact; `nil` for all steps.
  package let afterAnswer: [[Int]]?
  let afterFact: [[Int]]?
}
