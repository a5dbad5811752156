extension RadarChart {
  /// A whole number drawn with strokes, its middle or its left end at `x`, its foot at `y`. As text it would be read out of place where
  /// a word processor takes the report in without the chart.
  static func write(
    digits number: String, _ kind: StaticString, x: Double, y: Double, height: Double, isCentred: Bool = true,
    to html: inout HTML
  ) {
    let scale = height / box.height
    let width = Double(number.count) * (box.width + gap) - gap
    let start = isCentred ? x - width * scale / 2 : x
    for (place, digit) in number.compactMap({ $0.wholeNumberValue }).enumerated() {
      let left = start + Double(place) * (box.width + gap) * scale
      html.markup("<path class=\"")
      html.markup(kind)
      html.markup("\"")
      html.attribute(
        "transform", "translate(\(tenths(left)) \(tenths(y - height))) scale(\(hundredths(scale)))")
      html.attribute("d", strokes[digit])
      html.markup("/>\n")
    }
  }

  private static let box = (width: 10.0, height: 16.0)
  private static let gap = 5.0

  /// The digits from 0 to 9 in their box.
  private static let strokes = [
    "M5 0C8 0 10 3 10 8S8 16 5 16 0 13 0 8 2 0 5 0Z", "M2 3L6 0V16",
    "M.5 4.5C.5 1.8 2.3 0 5 0S9.6 1.8 9.6 4.4C9.6 8 4 11 .3 16H10",
    "M.6 2.6C1.6 1 3.1 0 5 0 7.8 0 9.4 1.6 9.4 3.9S7.4 7.6 4 7.6C8 7.6 10 9.2 10 11.8S7.9 16 5 16C2.7 16 1 15 0 13.2",
    "M7.5 16V0L0 11.4H10", "M9 0H1.8L1 7C2 6.2 3.4 5.8 5 5.8 8 5.8 10 7.8 10 10.8S8 16 5 16C2.7 16 1 15 0 13.2",
    "M9 1.5C8 .5 6.8 0 5.4 0 2 0 0 3.5 0 9 0 13.5 2 16 5 16S10 14 10 11 8 6.2 5.2 6.2C2.8 6.2.8 7.6 0 10",
    "M0 0H10L4 16",
    "M5 7.5C2.3 7.5.8 6 .8 3.8S2.4 0 5 0 9.2 1.5 9.2 3.8 7.7 7.5 5 7.5C8 7.5 10 9.2 10 11.8S8 16 5 16 0 14.4 0 11.8 2 7.5 5 7.5Z",
    "M1 14.5C2 15.5 3.2 16 4.6 16 8 16 10 12.5 10 7 10 2.5 8 0 5 0S0 2 0 5 2 9.8 4.8 9.8C7.2 9.8 9.2 8.4 10 6",
  ]
}
