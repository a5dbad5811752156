/// An effect of a rule as it comes to the result of its item.
public struct PlannedEffect: Sendable {
  package let reference: EffectRef
  /// 0 where the effect has no number.
  private let amount: Rational
  private let working: EffectKind.Working

  /// What comes of a number.
  enum Outcome {
    case unchanged, removed
    case changed(Rational)
  }

  func outcome(of number: Rational) -> Outcome {
    switch working {
    case .removal: .removed
    case .change(let change): change(number, amount).map { .changed($0) } ?? .unchanged
    }
  }

  /// Whether it takes the number away.
  package var isRemoval: Bool { if case .removal = working { true } else { false } }

  /// All that may become of a number; of one that is taken away, what it was.
  package func result(of number: Interval, isSure: Bool) -> Interval {
    guard case .change(let change) = working else { return number }
    let lowest = change(number.lowest, amount) ?? number.lowest
    let highest = number.isSingle ? lowest : change(number.highest, amount) ?? number.highest
    let changed = Interval(lowest, highest)
    return isSure || changed.isUndefined ? changed : number.hull(changed)
  }

  /// Whether it changes a number, whichever of these it is.
  package func changes(_ number: Interval) -> Truth {
    guard case .change(let change) = working else { return .yes }
    let (lowest, highest) = (change(number.lowest, amount) != nil, change(number.highest, amount) != nil)
    return lowest == highest ? Truth(lowest) : .unknown
  }
}

extension PlannedEffect {
  /// The effects on an item in the order in which they come to its result: by their kinds, of one kind first what goes further, else
  /// as the checklist has them. So what an earlier one leaves nothing to do changes nothing.
  static func effects(on item: Item, of rules: [Rule]) -> [PlannedEffect] {
    let effects = item.effects.map { (reference: $0, effect: rules[$0.rule].effects[$0.effect]) }
    return EffectKind.order.flatMap { kind -> [PlannedEffect] in
      guard let working = kind.working else { return [] }
      var ordered: [PlannedEffect] = []
      for (reference, effect) in effects where effect.kind == kind {
        let amount = effect.amount.number ?? 0
        let place = ordered.firstIndex { kind.goesFurther(amount, $0.amount) } ?? ordered.count
        ordered.insert(PlannedEffect(reference: reference, amount: amount, working: working), at: place)
      }
      return ordered
    }
  }
}
