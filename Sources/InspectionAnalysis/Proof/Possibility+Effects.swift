import Inspection

// Whether an effect of a rule changes a result: as an assessment lists it among those that did.

extension Evaluator {
  func changes(_ reference: EffectRef) -> TruthSet {
    let effect = checklist.rules[reference.rule].effects[reference.effect]
    let counted = states[effect.of].beforeEffects.intersection(.counted)
    guard rules[reference.rule].contains(.yes), !counted.isEmpty else { return .no }
    let isActive = rules[reference.rule] == .yes && counted == states[effect.of].beforeEffects
    let change = change(by: effect.kind, reference, on: effect.of)
    if change == .no { return .no }
    return isActive && change == .yes ? .yes : .either
  }

  /// Whether the effect changes the result, if its rule holds.
  private func change(by kind: Effect.Kind, _ reference: EffectRef, on item: Int) -> Truth {
    let others = checklist.items[item].effects.filter { $0 != reference && rules[$0.rule].contains(.yes) }
    switch kind {
    case .adjust(let by): return Truth(by != 0)
    case .unrate:
      return !others.reduce(.no) { found, other in
        guard case .unrate = self.kind(of: other), other.stands(before: reference, in: checklist.items[item]) else {
          return found
        }
        return found.or(rules[other.rule].truth)
      }
    case .floor(let number):
      return isUnbeaten(reference, others, on: item) { other in
        if case .floor(let otherNumber) = other {
          (otherNumber > number, otherNumber == number)
        } else {
          (false, false)
        }
      }.and(Comparison.greater.holds(Interval(number), adjusted(item, by: others)))
    case .cap(let number):
      var before = adjusted(item, by: others)
      for other in others {
        guard case .floor(let floor) = self.kind(of: other) else { continue }
        if rules[other.rule] == .yes { before.lowest = max(before.lowest, floor) }
        before.highest = max(before.highest, floor)
      }
      return isUnbeaten(reference, others, on: item) { other in
        if case .cap(let otherNumber) = other { (otherNumber < number, otherNumber == number) } else { (false, false) }
      }.and(Comparison.less.holds(Interval(number), before))
    }
  }

  private func kind(of reference: EffectRef) -> Effect.Kind {
    checklist.rules[reference.rule].effects[reference.effect].kind
  }

  /// Whether no effect of the same kind goes further, or as far and stands before.
  private func isUnbeaten(
    _ reference: EffectRef, _ others: [EffectRef], on item: Int,
    _ compare: (Effect.Kind) -> (goesFurther: Bool, goesAsFar: Bool)
  ) -> Truth {
    let beaten = others.reduce(Truth.no) { found, other in
      let (goesFurther, goesAsFar) = compare(kind(of: other))
      let beats = goesFurther || goesAsFar && other.stands(before: reference, in: checklist.items[item])
      return beats ? found.or(rules[other.rule].truth) : found
    }
    return !beaten
  }

  /// The number that floors and caps begin with.
  private func adjusted(_ item: Int, by effects: [EffectRef]) -> Interval {
    var result = startOfEffects(item)
    for effect in effects {
      guard case .adjust(let by) = kind(of: effect) else { continue }
      let isSure = rules[effect.rule] == .yes
      result.lowest = result.lowest + (isSure ? by : min(0, by))
      result.highest = result.highest + (isSure ? by : max(0, by))
    }
    return result
  }

  /// The number that effects begin with.
  private func startOfEffects(_ item: Int) -> Interval {
    let (value, bands) = (states[item].value, checklist.items[item].aggregation?.bands ?? [])
    let (low, high) = (Bands.index(of: value.lowest, in: bands), Bands.index(of: value.highest, in: bands))
    return Bands.scores(of: value, from: Int(low), to: Int(high), in: bands)?.0 ?? value
  }
}

extension EffectRef {
  fileprivate func stands(before other: EffectRef, in item: Item) -> Bool {
    guard let own = item.effects.firstIndex(of: self), let place = item.effects.firstIndex(of: other) else {
      return false
    }
    return own < place
  }
}
