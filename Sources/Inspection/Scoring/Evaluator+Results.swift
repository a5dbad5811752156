// What becomes of an aggregate's number: bands, then the effects of rules.

extension Evaluator {
  mutating func evaluateResult(_ index: Int) {
    guard states[index].mayCount else { return }
    let item = plan.items[index]
    if !item.isQuestion {
      states[index].result = states[index].value
      if item.hasBands { takeBands(index) }
    }
    guard item.hasEffects else { return }
    let bands = checklist.items[index].aggregation?.bands ?? []
    let before = states[index].result
    applyEffects(index)
    if !bands.isEmpty { takeBandsAfterEffects(index, bands, before) }
  }

  private mutating func takeBandsAfterEffects(_ index: Int, _ bands: [Band], _ before: Interval) {
    let (result, old) = (states[index].result, states[index].bands)
    // Of an interval the ends may stay while what lies between them changes.
    if result == before, before.isSingle { return }
    var new = (
      lowest: Bands.index(ofResult: result.lowest, in: bands), highest: Bands.index(ofResult: result.highest, in: bands)
    )
    if bands[0].score != nil, !before.isSingle || !result.isSingle {
      // A band that no effect changed stays, if its score may still be the result.
      let kept = (old.lowest...max(old.lowest, old.highest)).filter { band in
        band < 0 || bands[Int(band)].score.map { result.contains(Interval($0)) } ?? false
      }
      new = (min(new.lowest, kept.first ?? new.lowest), max(new.highest, kept.last ?? new.highest))
    }
    states[index].bands = new
  }

  private mutating func takeBands(_ index: Int) {
    guard let bands = checklist.items[index].aggregation?.bands else { return }
    states[index].bands.lowest = Bands.index(of: states[index].value.lowest, in: bands)
    states[index].bands.highest =
      states[index].value.isSingle
      ? states[index].bands.lowest : Bands.index(of: states[index].value.highest, in: bands)
    takeBandScores(index, bands)
  }

  /// Where bands have scores, the band's score is the result; below the lowest band the number itself.
  private mutating func takeBandScores(_ index: Int, _ bands: [Band]) {
    let (value, low, high) = (states[index].value, Int(states[index].bands.lowest), Int(states[index].bands.highest))
    guard let (result, rises) = Bands.scores(of: value, from: low, to: high, in: bands) else { return }
    states[index].result = result
    if !rises { states[index].isSharp = false }
  }

  /// A number to go on with: what no longer fits may be anything, and the pass remembers it.
  mutating func kept(_ number: Interval) -> Interval {
    guard number.isUndefined else { return number }
    hasOverflowed = true
    #if FAULTS_PUT_BACK
      return number
    #else
      return .everything
    #endif
  }

  /// What rules make of the result, one after the other in their order.
  private mutating func applyEffects(_ index: Int) {
    for effect in plan.effects[index]
    where rules[effect.reference.rule].contains(.yes) && effect.reference != dropped {
      let isSure = rules[effect.reference.rule] == .yes
      if !isSure {
        states[index].isSharp = false
        leaveUnresolved(.rule(effect.reference.rule))
      }
      if effect.isRemoval { unrate(index, isSure) }
      states[index].result = kept(effect.result(of: states[index].result, isSure: isSure))
    }
  }

  private mutating func unrate(_ index: Int, _ isSure: Bool) {
    states[index].possible.insert(StatusSet(.notRated))
    guard isSure else { return }
    states[index].possible.subtract(.counted)
    (states[index].status, states[index].reason) = (.notRated, .unratedByRule)
  }

  /// The number that effects begin with: the value, or the scores of the bands that it falls into.
  package mutating func startOfEffects(on item: Int) -> Interval {
    let (value, bands) = (states[item].value, checklist.items[item].aggregation?.bands ?? [])
    let (low, high) = (Bands.index(of: value.lowest, in: bands), Bands.index(of: value.highest, in: bands))
    return Bands.scores(of: value, from: Int(low), to: Int(high), in: bands)?.0 ?? value
  }
}

/// Which band a number falls into.
package enum Bands {
  /// What stands for a number that falls into one of these bands, where bands have scores, and whether the scores rise with the
  /// bands; `nil` where none has.
  package static func scores(of value: Interval, from low: Int, to high: Int, in bands: [Band]) -> (
    Interval, rises: Bool
  )? {
    #if FAULTS_PUT_BACK
      let isPossible = low >= 0 || high >= 0
    #else
      let isPossible = high >= 0
    #endif
    guard let first = bands.first, let firstScore = first.score, isPossible else { return nil }
    let scores = bands[max(low, 0)...high].compactMap { $0.score }
    var result = scores.dropFirst().reduce(Interval(scores.first ?? firstScore)) { $0.hull(Interval($1)) }
    var rises = zip(scores, scores.dropFirst()).allSatisfy { $0 <= $1 }
    if low < 0 {
      rises = rises && first.from <= firstScore
      result = result.hull(Interval(value.lowest, rises ? value.lowest : first.from))
    }
    return (result, rises)
  }

  /// The band with the largest `from` not above the number; -1 below all.
  package static func index(of number: Rational, in bands: [Band]) -> Int32 {
    Int32(bands.lastIndex { $0.from <= number } ?? -1)
  }

  /// The band of a result that effects have changed; where bands have scores, by these.
  package static func index(ofResult number: Rational, in bands: [Band]) -> Int32 {
    guard bands.first?.score != nil else { return index(of: number, in: bands) }
    return Int32(bands.lastIndex { ($0.score ?? $0.from) <= number } ?? 0)
  }
}
