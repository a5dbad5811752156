import Inspection

/// Goes through a checklist for the values that could be mistyped: weights, limits, comparisons, effects and the edges of bands, one at a
/// time. What a checklist takes over from the one that it builds on is left to that one.
struct MutantFinder {
  let checklist: Checklist
  private(set) var found: [Mutant] = []
  private var places: [Key: Int] = [:]

  private struct Key: Hashable {
    let range: SourceRange
    let change: Mutant.Change
  }

  /// In the order of the document.
  static func mutants(of checklist: Checklist) -> [Mutant] {
    var finder = MutantFinder(checklist: checklist)
    finder.findWeights()
    finder.findConditions()
    finder.findEffects()
    finder.findBands()
    finder.findCoverage()
    let own = checklist.layers.last?.firstLine ?? 1
    return finder.found.filter { Int($0.range.start.line) >= own }.sorted { $0.range.start < $1.range.start }
  }

  private init(checklist: Checklist) { self.checklist = checklist }

  /// What is written once and holds for several is one mutant.
  mutating func add(_ change: Mutant.Change, _ name: String, at range: SourceRange, _ part: MutantPart) {
    let key = Key(range: range, change: change)
    if let known = places[key] {
      found[known].parts.append(part)
    } else {
      places[key] = found.count
      found.append(Mutant(change: change, name: name, range: range, parts: [part]))
    }
  }

  // MARK: Weights and effects

  private mutating func findWeights() {
    let weighed = checklist.dependencies.weighed
    for index in checklist.items.indices where weighed.contains(index) {
      let weight = checklist.items[index].weight
      let range = checklist.writtenItems[index]?.weight?.range ?? checklist.items[index].range
      add(
        .weight(old: weight, new: weight * 2), checklist.items[index].path, at: range,
        .weight(item: index, new: weight * 2))
    }
  }

  private mutating func findEffects() {
    for (index, rule) in checklist.rules.enumerated() {
      for (number, effect) in rule.effects.enumerated() {
        guard let of = effect.of else { continue }
        let (reference, path) = (EffectRef(rule: index, effect: number), checklist.items[of].path)
        let range = checklist.place(of: reference)
        add(.withoutEffect(of: path), rule.id, at: range, .effect(reference, new: nil))
        guard let old = effect.amount.number else { continue }
        add(.effect(of: path, old: old, new: old + 1), rule.id, at: range, .effect(reference, new: old + 1))
      }
    }
  }

  // MARK: Limits

  /// A tenth up and a tenth down, as far as the order of the bands allows.
  private mutating func findBands() {
    let tenth = Rational(1, over: 10)
    for (index, item) in checklist.items.enumerated() {
      let bands = item.aggregation?.bands ?? []
      for ((number, band), range) in zip(bands.enumerated(), checklist.places(ofBandsAt: item.level)) {
        for new in [band.from - tenth, band.from + tenth] {
          let isAboveLower = number == 0 || bands[number - 1].from < new
          let isBelowUpper = number + 1 == bands.count || new < bands[number + 1].from
          guard isAboveLower, isBelowUpper else { continue }
          add(
            .bandEdge(band.id, old: band.from, new: new), band.id, at: range,
            .bandEdge(item: index, band: number, new: new))
        }
      }
    }
  }

  private mutating func findCoverage() {
    let tenth = Rational(1, over: 10)
    for (index, item) in checklist.items.enumerated() {
      guard let old = item.aggregation?.minCoverage, let range = checklist.place(ofCoverageOf: index) else { continue }
      for new in [old - tenth, old + tenth] where new >= 0 && new <= 1 {
        add(
          .minCoverage(old: old, new: new), "", at: range, .minCoverage(item: index, new: new))
      }
    }
  }
}

extension Checklist {
  /// Where the least coverage of an item is written: on itself, its level or for all.
  fileprivate func place(ofCoverageOf item: Int) -> SourceRange? {
    let scoring = written.scoring
    return
      (writtenItems[item]?.scoring?.minCoverage ?? scoring.levels[items[item].level]?.minCoverage
      ?? scoring.general.minCoverage)?.range
  }
}
