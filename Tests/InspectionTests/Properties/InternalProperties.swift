import Foundation
import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis

/// Of small checklists that keep a fact in the house and are read without fault, no record shows anyone outside what it is. `SECRETS=1000`
/// looks at so many.
@Suite struct InternalProperties {
  private static let features = Set(RandomChecklist.Feature.allCases).subtracting([
    .raisingMethod, .answerRules, .factApplicability, .anyApplicability,
  ])

  @Test func nobodyOutsideCanTell() throws {
    let count = ProcessInfo.processInfo.environment["SECRETS"].flatMap { UInt64($0) } ?? 60
    var (refused, checklists, compared, kept) = (0, 0, 0, 0)
    for seed in 70_000..<70_000 + count {
      var draft = RandomChecklist(seed: seed, Self.features)
      draft.holdsSecret = true
      let text = draft.checklist()
      let reading = reading(ofChecklist: text)
      let errors = Set(reading.diagnostics.filter { $0.severity == .error }.map(\.code.id))
      if errors.contains("reads-internal") { refused += 1 }
      guard let checklist = reading.value else {
        #expect(errors.isSubset(of: ["reads-internal", "cycle"]), "\(errors) seed \(seed)\n\(text)")
        continue
      }
      let secret = try #require(checklist.facts.firstIndex { $0.isInternal })
      guard let records = checklist.allRecords(upTo: 3_000) else { continue }
      checklists += 1
      for record in records where record.facts[secret].value == .open {
        let seen = try [FactAnswer.Value.open, .choice(0), .choice(1)].map { value in
          var record = record
          record.stage = .final
          record.facts[secret].value = value
          return try #require(checklist.assess(record, withRanges: false).value)
        }
        compared += 1
        let outside = seen.map { $0.forPlace.said + ($0.published?.said ?? ["-"]) }
        if outside[0] != outside[1] || outside[0] != outside[2] {
          Issue.record("seed \(seed)\n\(text)\n\(outside)")
          return
        }
        if seen[1].said != seen[2].said { kept += 1 }
      }
    }
    if count > 60 {
      print("secrets: \(checklists) checklists, \(refused) refused, \(compared) compared, \(kept) that differ inside")
    }
    #expect(checklists > 5 && refused > 5 && kept > 0, "\(checklists) \(refused) \(kept)")
  }
}

extension Assessment {
  /// All that a reader could tell apart.
  fileprivate var said: [String] {
    results.map { "\($0.status) \(String(describing: $0.exact)) \(String(describing: $0.band))" }
      + findings.map { "\($0.origin) \($0.because.map { "\($0.basis) \($0.value)" })" }
      + record.facts.map { "\($0.value)" }
  }
}
