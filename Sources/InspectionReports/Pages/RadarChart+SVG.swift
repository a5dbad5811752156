import Inspection

extension RadarChart {
  private static let centre = 200.0
  private static let radius = 150.0
  /// Where the numbers of the axes stand.
  private static let labels = 178.0

  /// Writes the chart as inline SVG with its title and numbers in words.
  func write(to html: inout HTML) {
    let words = axes.enumerated().map { "\($0.offset + 1). \($0.element.name): \($0.element.words)" }
    html.markup("<svg class=\"radar\" viewBox=\"0 0 400 400\" role=\"img\"")
    html.attribute("aria-label", ([title] + words).joined(separator: ". "))
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

  private var ringCount: Int { rings.isEmpty ? 4 : rings.count - 1 }

  private func writeWeb(to html: inout HTML) {
    for ring in 1...ringCount {
      let places = axes.indices.map { place($0, Double(ring) / Double(ringCount)) }
      html.shape("<polygon", "ring", points: places)
    }
    for axis in axes.indices { html.shape("<polyline", "spoke", points: [place(axis, 0), place(axis, 1)]) }
    for (ring, number) in rings.enumerated().dropFirst() {
      let (x, y) = position(0, Double(ring) / Double(ringCount) * Self.radius)
      Self.write(digits: number, "scale", x: x + 6, y: y + 12, height: 9, isCentred: false, to: &html)
    }
  }

  /// What open answers can still make of each point.
  private func writeOpen(to html: inout HTML) {
    for (index, axis) in axes.enumerated() {
      guard let range = axis.range else { continue }
      html.shape("<polyline", "open", points: [place(index, range.lowerBound), place(index, range.upperBound)])
    }
  }

  /// Scores joined around the centre; where one is missing, the line is broken.
  private func writeAround(_ whole: StaticString, _ broken: StaticString, _ scores: [Double?], to html: inout HTML) {
    let scored = scores.enumerated().compactMap { index, score in score.map { place(index, $0) } }
    if scored.count == axes.count { return html.shape("<polygon", whole, points: scored) }
    for index in axes.indices {
      let next = (index + 1) % axes.count
      guard let from = scores[index], let to = scores[next] else { continue }
      html.shape("<polyline", broken, points: [place(index, from), place(next, to)])
    }
  }

  private func writeDots(_ kind: StaticString, _ size: StaticString, _ scores: [Double?], to html: inout HTML) {
    for (index, score) in scores.enumerated() {
      guard let score else { continue }
      let (x, y) = position(index, score * Self.radius)
      html.markup("<circle class=\"")
      html.markup(kind)
      html.markup("\"")
      html.attribute("cx", tenths(x))
      html.attribute("cy", tenths(y))
      html.markup(" r=\"")
      html.markup(size)
      html.markup("\"/>\n")
    }
  }

  private func writeNames(to html: inout HTML) {
    for (index, axis) in axes.enumerated() {
      let (x, y) = position(index, Self.labels)
      let kind: StaticString = axis.score == nil ? "name none" : "name"
      Self.write(digits: String(index + 1), kind, x: x, y: y + 6, height: 12, to: &html)
    }
  }

  // MARK: Places

  private func place(_ axis: Int, _ share: Double) -> String {
    let (x, y) = position(axis, share * Self.radius)
    return "\(tenths(x)),\(tenths(y))"
  }

  /// The first axis points up; the others follow with the clock.
  private func position(_ axis: Int, _ distance: Double) -> (x: Double, y: Double) {
    let turn = 2 * Double.pi * Double(axis) / Double(axes.count)
    let (sine, cosine) = (Self.sine(turn), Self.sine(turn + Double.pi / 2))
    return (Self.centre + distance * sine, Self.centre - distance * cosine)
  }

  /// By its series, so that every machine draws the same.
  private static func sine(_ angle: Double) -> Double {
    let angle = angle > Double.pi ? angle - 2 * Double.pi : angle
    var (term, sum) = (angle, angle)
    for step in 1...12 {
      term *= -angle * angle / Double(2 * step * (2 * step + 1))
      sum += term
    }
    return sum
  }

  private func tenths(_ number: Double) -> String { Self.tenths(number) }

  /// With one decimal.
  static func tenths(_ number: Double) -> String { Rational(Int((number * 10).rounded()), over: 10).decimal() }

  static func hundredths(_ number: Double) -> String { Rational(Int((number * 100).rounded()), over: 100).decimal() }
}

extension HTML {
  /// A line or an area through points.
  fileprivate mutating func shape(_ start: StaticString, _ kind: StaticString, points: [String]) {
    markup(start)
    markup(" class=\"")
    markup(kind)
    markup("\"")
    attribute("points", points.joined(separator: " "))
    markup("/>\n")
  }
}
