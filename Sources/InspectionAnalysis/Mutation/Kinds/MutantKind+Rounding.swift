import Inspection

extension MutantKind {
  /// One decimal more or less, another way to round, and whether it is done on the way up.
  static let rounding = MutantKind { finder in
    let checklist = finder.checklist
    for (index, item) in checklist.items.enumerated() {
      guard let aggregation = item.aggregation, aggregation.method != Method.none,
        let range = checklist.scorings(of: index).compactMap({ $0.places[.rounding] }).first
      else { continue }
      for (words, new) in aggregation.rounding.mistaken {
        finder.add(
          words, "", at: range, beyondResults: true,
          MutantPart(isUntouched: { $0.isWithoutResult(of: index) }) {
            $0.items[index].aggregation?.rounding = new
          })
      }
    }
  }
}

extension Rounding {
  private func with(_ change: (inout Rounding) -> Void) -> Rounding {
    var changed = self
    change(&changed)
    return changed
  }

  fileprivate var mistaken: [(Message, Rounding)] {
    var all: [(Message, Rounding)] = []
    if let step {
      all.append((.without(.code(.to)), Rounding(decimals: 1, mode: mode, place: place)))
      all.append((.instead(of: step, step * 2, what: .to), with { $0.step = step * 2 }))
    }
    for new in [decimals - 1, decimals + 1] where step == nil && new >= 0 && new <= Limits.decimals {
      all.append(
        (
          .instead(of: Rational(decimals), Rational(new), what: .decimals),
          Rounding(decimals: new, mode: mode, place: place)
        ))
    }
    for new in [Mode.halfUp, .halfEven, .down] where new != mode {
      all.append(
        (.instead(of: .code(mode.keyword), .code(new.keyword)), with { $0.mode = new }))
    }
    let other = place == .display ? Place.eachLevel : .display
    all.append(
      (.instead(of: .code(place.keyword), .code(other.keyword)), with { $0.place = other })
    )
    return all
  }
}
