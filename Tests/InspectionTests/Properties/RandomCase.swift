import Inspection
import TestSupport
import Testing

/// A small random checklist with a record, the same for the same seed.
struct RandomCase: CustomStringConvertible {
  let description: String
  private let seed: UInt64
  private let features: Set<RandomChecklist.Feature>
  let checklist: Checklist
  let record: Record

  /// `nil` when the conditions of the checklist go round in a circle.
  init?(seed: UInt64, _ features: Set<RandomChecklist.Feature>, isTurned: Bool = false) throws {
    (self.seed, self.features) = (seed, features)
    var draft = RandomChecklist(seed: seed, features)
    draft.isTurned = isTurned
    let text = draft.checklist()
    let answers = draft.record()
    description = "seed \(seed)\n\(text)\n---\n\(answers)"
    let reading = reading(ofChecklist: text)
    let codes = Set(reading.diagnostics.filter { $0.severity == .error }.map(\.code.id))
    if codes == ["cycle"] { return nil }
    checklist = try TestSupport.checklist(text)
    record = try TestSupport.record(answers, for: checklist)
  }

  /// The same with points, criteria and indicators in the opposite order.
  func turned() throws -> RandomCase { try #require(try RandomCase(seed: seed, features, isTurned: true)) }

  /// Looks for a case in which something does not hold, and reports the first.
  static func search(
    _ seeds: Range<UInt64>, _ features: Set<RandomChecklist.Feature>, sourceLocation: SourceLocation = #_sourceLocation,
    _ fault: (RandomCase) throws -> String?
  ) throws {
    var count = 0
    for seed in seeds {
      guard let random = try RandomCase(seed: seed, features) else { continue }
      count += 1
      if let fault = try fault(random) {
        Issue.record("\(fault)\n\(random)", sourceLocation: sourceLocation)
        return
      }
    }
    #expect(count > seeds.count / 2, "too many circles", sourceLocation: sourceLocation)
  }

  func assess(_ record: Record) throws -> Assessment { try #require(checklist.assess(record).value, "\(self)") }
}
