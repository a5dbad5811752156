import Inspection

extension RadarChart {
  /// Writes the chart as inline SVG with its title and numbers in words.
  func write(to html: inout HTML) {
    html.markup("<svg class=\"radar\" viewBox=\"0 0 400 400\" role=\"img\"")
    html.attribute("aria-label", inWords)
    html.markup(">\n")
    writeWeb(to: &html)
    writeOpen(to: &html)
    writeAround("area", "edge", axes.map { $0.score }, to: &html)
    writeAround("before", "before", axes.map { $0.earlier }, to: &html)
    writeDots("before", "4", axes.map { $0.earlier }, to: &html)
    writeDots("dot", "5", axes.map { $0.score }, to: &html)
    writeNames(to: &html)
    html.markup("</svg>\n")
  }

  private func writeWeb(to html: inout HTML) {
    for ring in 1...ringCount { html.shape("<polygon", "ring", corners(ofRing: ring)) }
    for axis in axes.indices { html.shape("<polyline", "spoke", [place(axis, share: 0), place(axis, share: 1)]) }
    for (ring, number) in rings.enumerated().dropFirst() {
      let place = place(0, share: Double(ring) / Double(ringCount))
      Self.write(digits: number, "scale", x: place.x + 6, y: place.y + 12, height: 9, isCentred: false, to: &html)
    }
  }

  /// What open answers can still make of each point.
  private func writeOpen(to html: inout HTML) {
    for (index, axis) in axes.enumerated() {
      guard let range = axis.range else { continue }
      html.shape(
        "<polyline", "open", [place(index, share: range.lowerBound), place(index, share: range.upperBound)])
    }
  }

  private func writeAround(_ whole: StaticString, _ broken: StaticString, _ scores: [Double?], to html: inout HTML) {
    let (isClosed, lines) = around(scores)
    for line in lines { html.shape(isClosed ? "<polygon" : "<polyline", isClosed ? whole : broken, line) }
  }

  private func writeDots(_ kind: StaticString, _ size: StaticString, _ scores: [Double?], to html: inout HTML) {
    for (index, score) in scores.enumerated() {
      guard let score else { continue }
      let place = place(index, share: score)
      html.markup("<circle class=\"")
      html.markup(kind)
      html.markup("\"")
      html.attribute("cx", Self.tenths(place.x))
      html.attribute("cy", Self.tenths(place.y))
      html.markup(" r=\"")
      html.markup(size)
      html.markup("\"/>\n")
    }
  }

  private func writeNames(to html: inout HTML) {
    for (index, axis) in axes.enumerated() {
      let place = place(index, distance: Self.labels)
      let kind: StaticString = axis.score == nil ? "name none" : "name"
      Self.write(digits: String(index + 1), kind, x: place.x, y: place.y + 6, height: 12, to: &html)
    }
  }

  /// With one decimal.
  static func tenths(_ number: Double) -> String { Rational(Int((number * 10).rounded()), over: 10).decimal() }

  static func hundredths(_ number: Double) -> String { Rational(Int((number * 100).rounded()), over: 100).decimal() }
}

extension HTML {
  /// A line or an area through places.
  fileprivate mutating func shape(_ start: StaticString, _ kind: StaticString, _ places: [RadarChart.Place]) {
    markup(start)
    markup(" class=\"")
    markup(kind)
    markup("\"")
    attribute(
      "points",
      places.map { "\(RadarChart.tenths($0.x)),\(RadarChart.tenths($0.y))" }.joined(separator: " "))
    markup("/>\n")
  }
}
