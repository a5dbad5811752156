extension Assessment {
  /// The number as reports show it: rounded as the checklist says, with as many more decimals as it takes not to show a number
  /// of another band. The number of a question is shown as it is.
  public func shown(_ number: Rational?, at item: Int) -> Rational? {
    guard let number else { return nil }
    guard let aggregation = checklist.items[item].aggregation, number.denominator > 1 else { return number }
    var rounding = aggregation.rounding
    var rounded = rounding.round(number)
    let band = Bands.index(ofResult: number, in: aggregation.bands)
    while Bands.index(ofResult: rounded, in: aggregation.bands) != band, rounding.decimals < Rounding.mostDecimals {
      rounding.decimals += 1
      rounded = rounding.round(number)
    }
    return rounded
  }
}
