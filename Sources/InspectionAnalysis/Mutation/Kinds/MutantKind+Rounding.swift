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
  fileprivate var mistaken: [(Message, Rounding)] {
    var all: [(Message, Rounding)] = []
    for new in [decimals - 1, decimals + 1] where new >= 0 && new <= Limits.decimals {
      all.append(
        (
          .instead(of: Rational(decimals), Rational(new), what: .decimals),
          Rounding(decimals: new, mode: mode, place: place)
        ))
    }
    for new in [Mode.halfUp, .halfEven, .down] where new != mode {
      all.append(
        (.instead(of: .code(mode.keyword), .code(new.keyword)), Rounding(decimals: decimals, mode: new, place: place)))
    }
    let other = place == .display ? Place.eachLevel : .display
    all.append(
      (.instead(of: .code(place.keyword), .code(other.keyword)), Rounding(decimals: decimals, mode: mode, place: other))
    )
    return all
  }
}
