extension Assessment {
  /// The number as the checklist wants it shown.
  package func shown(_ number: Rational?, at item: Int) -> Rational? { checklist.shown(number, at: item) }
}

extension Assessment {
  /// The number as people see it.
  package func told(_ number: Rational?, at item: Int) -> Rational? { checklist.told(number, at: item) }
}

extension Checklist {
  /// The number as people see it: as it is shown, with as many more decimals as it takes not to show an end of the scale that it
  /// does not reach.
  package func told(_ number: Rational?, at item: Int) -> Rational? {
    let shown = shown(number, at: item)
    guard let number, var told = shown, told != number, let aggregation = items[item].aggregation,
      let possible = aggregation.possible
    else { return shown }
    var rounding = aggregation.rounding
    func hidesEnd() -> Bool {
      number < possible.highest && told >= possible.highest || number > possible.lowest && told <= possible.lowest
    }
    while hidesEnd(), rounding.decimals < Limits.decimals {
      rounding.refine()
      told = rounding.round(number)
    }
    return told
  }

  /// The number as reports show it: rounded as the checklist says, with as many more decimals as it takes not to show a number
  /// of another band. The number of a question is shown as it is.
  package func shown(_ number: Rational?, at item: Int) -> Rational? {
    guard let number, var rounding = items[item].aggregation?.rounding, number.denominator > 1 || rounding.step != nil
    else {
      return number
    }
    var rounded = rounding.round(number)
    guard rounded != number, let bands = items[item].aggregation?.bands else { return rounded }
    let band = Bands.index(ofResult: number, in: bands)
    while Bands.index(ofResult: rounded, in: bands) != band, rounding.decimals < Limits.decimals {
      rounding.refine()
      rounded = rounding.round(number)
    }
    return rounded
  }
}
