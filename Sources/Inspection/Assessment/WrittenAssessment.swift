/// An assessment as a data report has it (`tilsyn-assessment-1`), by the words that stand there.
package struct WrittenAssessment: Sendable {
  package static let schema = "tilsyn-assessment-1"

  /// An answer or a result, with those that it is made of.
  package struct Result: Sendable {
    package var id = ""
    package var status: Status?
    package var exact: Rational?
    package var answer: String?
    package var band: String?
    /// The level that the inspector has set.
    package var level: String?
    package var parts: [Result] = []

    package init() {}
  }

  package struct Finding: Sendable {
    package var id = ""
    /// The point that an inspector's own finding is about.
    package var point: String?
    package var category: FindingCategory?
    package var isOwn = false
    package var isSetAside = false

    package init() {}
  }

  package var record = ""
  package var stage: Record.Stage?
  package var replaced: String?
  package var authority: String?
  package var date: Day?
  package var unit: String?
  package var kind: String?
  /// The facts of one value, by their ids.
  package var facts: [String: String] = [:]
  /// The visit as a whole, with its points.
  package var overall = Result()
  package var findings: [Finding] = []
  /// Where the record's id stands.
  package var place: SourceRange = .beginning

  package init() {}
}

extension Status {
  package init?(name: String) {
    guard let status = Status.allCases.first(where: { $0.name == name }) else { return nil }
    self = status
  }
}
