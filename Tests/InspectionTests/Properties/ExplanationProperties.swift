import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis

/// What an explanation says is what the assessment found.
@Suite struct ExplanationProperties {
  private static let all = Set(RandomChecklist.Feature.allCases)

  @Test func theCalculationWrittenOutGivesTheValue() throws {
    var (formulas, rows) = (0, 0)
    try RandomCase.search(9000..<9250, Self.all) { random in
      let assessment = try random.assess(random.record)
      for (index, item) in random.checklist.items.enumerated() {
        guard let aggregation = item.aggregation else { continue }
        let (explanation, result) = (assessment.explain(index), assessment.results[index])
        guard let value = result.value else {
          if explanation.formula != nil { return "\(item.path) has no value, but a formula" }
          continue
        }
        let written = explanation.formula?.value ?? explanation.rows.last?.score
        if explanation.formula != nil { formulas += 1 } else { rows += 1 }
        let isRounded = aggregation.rounding.place == .eachLevel
        let rounded = written.map { isRounded ? aggregation.rounding.round($0) : $0 }
        if rounded != value { return "\(item.path) is \(value.fraction), written out \(rounded?.fraction ?? "-")" }
      }
      return nil
    }
    #expect(formulas > 100 && rows > 10, "\(formulas) formulas, \(rows) rows")
  }

  @Test func theDistanceToABandIsTheDistanceToItsLimit() throws {
    var margins = 0
    try RandomCase.search(10_300..<10_600, Self.all) { random in
      let assessment = try random.assess(random.record)
      for (index, item) in random.checklist.items.enumerated() {
        guard let margin = assessment.margin(of: index), let band = assessment.results[index].band,
          let exact = assessment.results[index].exact, let bands = item.aggregation?.bands
        else { continue }
        margins += 1
        let distances = [margin.down, margin.up].compactMap { $0 }
        if distances.contains(where: { $0 < 0 }) { return "\(item.path): a distance below 0" }
        guard bands[0].score == nil else { continue }
        let up = margin.up.map { Int(Bands.index(of: exact + $0, in: bands)) }
        if let up, up != band + 1 { return "\(item.path): \(exact.fraction) with \(margin) is in band \(up)" }
        let down = margin.down.map { Int(Bands.index(of: exact - $0, in: bands)) }
        if let down, down != band { return "\(item.path): \(exact.fraction) less \(margin) is in band \(down)" }
      }
      return nil
    }
    #expect(margins > 50, "\(margins)")
  }

  @Test func rulesAndEffectsAreThoseOfTheAssessment() throws {
    var (fired, applied, twice) = (0, 0, 0)
    try RandomCase.search(9300..<9550, Self.all) { random in
      let assessment = try random.assess(random.record)
      let (found, undecided) = (assessment.findings.map(\.id), assessment.undecided.map(\.id) + assessment.inapplicable)
      for definition in random.checklist.findings {
        let rule = try #require(assessment.explain(rule: definition.id))
        if (rule.truth == .yes) != found.contains(definition.id) { return "\(definition.id) is told as \(rule.truth)" }
        if (rule.truth == .unknown) != undecided.contains(definition.id) { return "\(definition.id): \(rule.truth)" }
        if rule.truth == .yes { fired += 1 }
      }
      for index in random.checklist.items.indices {
        let told = assessment.explain(index).effects.compactMap(\.applied)
        let known = assessment.results[index].effects
        applied += known.count
        if Set(told) != Set(known) || told.count != known.count {
          return "\(random.checklist.items[index].path): \(known) are told as \(told)"
        }
        if Set(known.map(\.reference.rule)).count < known.count { twice += 1 }
        if zip(known, known.dropFirst()).contains(where: { $0.to != $1.from }) {
          return "\(random.checklist.items[index].path): \(known) don't follow one on the other"
        }
        let isUnrated = assessment.results[index].reason == .unratedByRule
        if let last = known.last, last.to != (isUnrated ? nil : assessment.results[index].exact) {
          return "\(random.checklist.items[index].path): \(known) end elsewhere"
        }
      }
      return nil
    }
    #expect(
      fired > 20 && applied > 20 && twice > 0,
      "\(fired) fired, \(applied) applied, \(twice) by a rule with two of a kind")
  }

  @Test func everyComparisonIsToldWithTheNumbersThatDecideIt() throws {
    var count = 0
    try RandomCase.search(9600..<9850, Self.all) { random in
      let assessment = try random.assess(random.record)
      for rule in random.checklist.rules {
        guard let explained = assessment.explain(rule: rule.id), case .condition(let statements) = explained.ground
        else { continue }
        if statements.isEmpty { return "\(rule.id): nothing is told" }
        for statement in statements {
          guard case .leaf(.numbers(let comparison, _, _)) = random.checklist.conditions[statement.condition],
            let left = statement.numbers.left, let right = statement.numbers.right
          else { continue }
          let truth = comparison.holds(left, right)
          if (statement.isNegated ? !truth : truth) != statement.truth { return "\(rule.id): \(statement)" }
          count += 1
        }
      }
      return nil
    }
    #expect(count > 50, "\(count)")
  }

  @Test func whatOneBetterAnswerGivesIsWhatTheRecordWithItGives() throws {
    var gains = 0
    try RandomCase.search(9900..<10_050, Self.all) { random in
      let assessment = try random.assess(random.record)
      for index in random.checklist.items.indices {
        let changes = assessment.oneStepChanges(of: index)
        if changes.otherBand > changes.count || changes.gains.count > changes.count { return "\(changes)" }
        let untried = assessment.oneStepChanges(of: index, within: 0)
        if changes.untried > 0 || untried.count > 0 || (untried.untried > 0) != (changes.count > 0) {
          return "\(untried)"
        }
        for gain in changes.gains {
          let changed = try random.assess(random.record.answering(gain.change.question, gain.change.to))
          let result = changed.results[index]
          if result.exact != gain.result || (gain.result != nil && result.band != gain.band) {
            return "\(random.checklist.items[index].path) becomes \(result.told), not \(gain)"
          }
          gains += 1
        }
      }
      return nil
    }
    #expect(gains > 100, "\(gains)")
  }

  /// A better answer is one that the methods above it make more of.
  @Test func betterIsWhatRaisesTheResultAlsoBelowADeduction() throws {
    try RandomCase.search(10_100..<10_250, Self.all.subtracting([.effects, .tables, .anyApplicability, .bandScores])) {
      random in
      let assessment = try random.assess(random.record)
      for index in random.checklist.items.indices {
        guard let exact = assessment.results[index].exact else { continue }
        for gain in assessment.oneStepChanges(of: index).gains {
          if let result = gain.result, result < exact {
            return "\(random.checklist.items[index].path) falls from \(exact.fraction) by \(gain)"
          }
        }
      }
      return nil
    }
  }
}
