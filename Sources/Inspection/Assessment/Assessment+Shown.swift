extension Assessment {
  /// The number as the checklist wants it shown.
  package func shown(_ number: Rational?, at item: Int) -> Rational? { checklist.shown(number, at: item) }
}

extension Checklist {
  /// The number as reports show it: rounded as the checklist says, with as many more decimals as it takes not to show a number
  /// of another band. The number of a question is shown as it is.
  package func shown(_ number: Rational?, at item: Int) -> Rational? {
    guard let number, number.denominator > 1, var rounding = items[item].aggregation?.rounding else {
      return number
    }
    var rounded = rounding.round(number)
    guard rounded != number, let bands = items[item].aggregation?.bands else { return rounded }
    let band = Bands.index(ofResult: number, in: bands)
    while Bands.index(ofResult: rounded, in: bands) != band, rounding.decimals < Limits.decimals {
      rounding.decimals += 1
      rounded = rounding.round(number)
    }
    return rounded
  }
}
