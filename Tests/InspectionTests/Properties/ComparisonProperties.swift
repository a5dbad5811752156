import Foundation
import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis

/// What `diff` says of two versions, against all records there are. `CLAIMS=n` tries so many more checklists.
@Suite struct ComparisonProperties {
  private static let features = Set(RandomChecklist.Feature.allCases).subtracting([.raisingMethod, .answerRules])

  /// Something that a version may have otherwise.
  private static let edits: [(String, String)] = [
    ("weight: 2", "weight: 3"), ("weight: 1/2", "weight: 1"), ("method: mean", "method: min"),
    ("method: sum", "method: mean"), ("method: min", "method: max"), ("method: max", "method: median"),
    ("method: median", "method: mean"), ("score: 3}", "score: 4}"), ("score: 5}", "score: 6}"),
    ("score: 0}", "score: 1}"), ("from: 2", "from: 5/2"), ("from: 3", "from: 7/2"), ("from: -50", "from: -40"),
    ("at-most: 2", "at-most: 5/2"), ("at-least: 3", "at-least: 1"), ("by: -1", "by: -2"), (">= 3", "> 3"),
    ("<= 2", "< 3"), ("> 2", "> 5/2"), ("= high", "= mid"), ("= yes", "= no"), ("= 5", "= 4"), (" and ", " or "),
    (" or ", " and "), ("exclude", "zero"), ("exclude", "unrated"), ("zero", "exclude"), ("50%", "60%"),
    ("100%", "99%"), ("decimals: 1", "decimals: 2"), ("category: attention", "category: serious"),
    ("not any", "any"), ("score: \"2\"", "score: \"3\""), ("id: bad", "id: worst"), ("(not ", "("),
    ("rules:\n", "rules:\n  - {id: extra, when: \"age = teen\", then: {cap: {of: overall, at-most: 3}}}\n"),
    ("rules:\n", "rules:\n  - {id: extra, when: \"age = teen\", then: {finding: {category: serious, text: x}}}\n"),
    ("findings: [{", "findings: [{when: \"age = child\", category: serious, text: x}, {"),
  ]

  /// A checklist with one or two things otherwise; `nil` where that is none.
  private func edited(_ text: String, _ random: inout SeededGenerator) -> String? {
    var text = text
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let (old, new) = Self.edits[Int.random(in: 0..<Self.edits.count, using: &random)]
      let places = text.ranges(of: old)
      guard !places.isEmpty else { continue }
      text.replaceSubrange(places[Int.random(in: 0..<places.count, using: &random)], with: new)
    }
    return reading(ofChecklist: text).value == nil ? nil : text
  }

  @Test func whatIsSaidOfTwoVersionsHolds() throws {
    let more = UInt64(ProcessInfo.processInfo.environment["CLAIMS"] ?? "") ?? 0
    var told = Told()
    for seed in 1..<(more > 0 ? more : 45) {
      var draft = RandomChecklist(seed: seed, Self.features)
      let text = draft.checklist()
      var random = SeededGenerator(seed: seed)
      guard reading(ofChecklist: text).value != nil, let other = edited(text, &random), other != text else { continue }
      let comparison = ChecklistComparison(try checklist(text), try checklist(other))
      guard let records = comparison.old.allRecords(upTo: more > 0 ? 10_000 : 1000) else { continue }
      if let fault = fault(in: comparison, records, &told) {
        Issue.record("seed \(seed): \(fault)\n\(text)\n---\n\(other)")
        return
      }
      told.checklists += 1
    }
    #expect(told.witnesses > 3 && told.proofs > 0, "\(told)")
    // Of so few records all are tried.
    #expect(told.undecided * 100 <= told.witnesses + told.proofs, "\(told)")
    if more > 0 { print(told) }
  }

  private struct Told {
    var (checklists, witnesses, proofs, undecided, causes) = (0, 0, 0, 0, 0)
  }

  private func fault(in comparison: ChecklistComparison, _ records: [Record], _ told: inout Told) -> String? {
    let (search, changes) = (DifferenceSearch(comparison, mostTries: 40), SingleChanges(comparison))
    let whole = ChangeAlone(comparison.old, comparison.new)
    let briefs = records.map { comparison.old.brief($0) }
    func differ(_ alone: ChangeAlone) -> Bool {
      zip(records, briefs).contains { record, brief in
        brief.flatMap { alone.difference($0, record) }.map { !$0.isEmpty } ?? false
      }
    }
    if comparison.changesWordingOnly, differ(whole) { return "told to be wording only, and some record differs" }
    for change in comparison.changes.indices where search.isSearched(change) {
      let alone = changes.smallest(with: change)
      let name = "\(comparison.changes[change].kind) of \(comparison.changes[change].names)"
      if let witness = search.witnesses[change] {
        told.witnesses += 1
        guard let before = comparison.old.brief(witness.record),
          let difference = alone.difference(before, witness.record), !difference.isEmpty
        else { return "\(name): the witness shows nothing" }
        if difference.subjects(of: alone.new) != witness.difference.subjects(of: witness.new) {
          return "\(name): the witness shows something else"
        }
      } else if search.proofs[change] != nil {
        told.proofs += 1
        if differ(alone) { return "\(name): told to change nothing, and some record differs" }
      } else {
        told.undecided += 1
      }
    }
    return fault(inCauses: comparison, records, &told)
  }

  /// What a record is changed by is a change of something that is otherwise in it; a finding that comes in neither version is none.
  private func fault(
    inCauses comparison: ChecklistComparison, _ records: [Record], _ told: inout Told
  ) -> String? {
    var search = ImpactSearch(comparison)
    let translation = RecordTranslation(comparison.pairs)
    for (number, record) in records.enumerated() where number % 29 == 0 {
      let impact = search.impact(on: record, translation.translate(record)) {
        RecordTranslation(ChecklistPairs(comparison.old, $0)).translate(record)
      }
      guard let impact else { continue }
      if impact.difference.isEmpty != impact.causes.isEmpty, comparison.changes.count == 1 {
        return "a record is otherwise by nothing, or by something without being otherwise"
      }
      for cause in impact.causes {
        told.causes += 1
        let change = comparison.changes[cause]
        guard change.part == .finding, case .changed(.when, _, _) = change.kind else { continue }
        let isTold = impact.difference.findings.contains { finding in
          change.parts.contains { $0.old?.name == finding.old.map { comparison.old.findings[$0].id } }
        }
        if !isTold { return "the finding \(change.names) is told as a cause and is not otherwise" }
      }
    }
    return nil
  }
}
