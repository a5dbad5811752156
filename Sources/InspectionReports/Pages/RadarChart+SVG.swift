import Inspection

extension RadarChart {
  private static let centre = 200.0
  private static let radius = 150.0
  /// Where the numbers of the axes stand.
  private static let labels = 178.0

  /// The chart as inline SVG with its title and numbers in words.
  var svg: String {
    let words = axes.enumerated().map { "\($0.offset + 1). \($0.element.name): \($0.element.words)" }
    return """
      <svg class="radar" viewBox="0 0 400 400" role="img" aria-label="\(HTMLText.onOneLine(([title] + words).joined(separator: ". ")))">
      \(web)\(open)\(around("area", "edge") { $0.score })\(around("before", "before") { $0.earlier })\(dots)\(names)</svg>

      """
  }

  private var ringCount: Int { rings.isEmpty ? 4 : rings.count - 1 }

  private var web: String {
    let circles = (1...ringCount).map { ring in
      "<polygon class=\"ring\" points=\"\(axes.indices.map { place($0, Double(ring) / Double(ringCount)) }.joined(separator: " "))\"/>\n"
    }
    let spokes = axes.indices.map { line("spoke", from: place($0, 0), to: place($0, 1)) }
    let numbers = rings.enumerated().dropFirst().map { ring, number in
      let (x, y) = position(0, Double(ring) / Double(ringCount) * Self.radius)
      return Self.digits(number, "scale", x: x + 6, y: y + 12, height: 9, isCentred: false)
    }
    return (circles + spokes + numbers).joined()
  }

  /// What open answers can still make of each point.
  private var open: String {
    axes.enumerated().map { index, axis in
      axis.range.map { line("open", from: place(index, $0.lowerBound), to: place(index, $0.upperBound)) } ?? ""
    }.joined()
  }

  /// Scores joined around the centre; where one is missing, the line is broken.
  private func around(_ whole: String, _ broken: String, _ score: (Axis) -> Double?) -> String {
    let scored = axes.enumerated().compactMap { index, axis in score(axis).map { place(index, $0) } }
    if scored.count == axes.count {
      return "<polygon class=\"\(whole)\" points=\"\(scored.joined(separator: " "))\"/>\n"
    }
    return axes.indices.map { index in
      let next = (index + 1) % axes.count
      guard let from = score(axes[index]), let to = score(axes[next]) else { return "" }
      return line(broken, from: place(index, from), to: place(next, to))
    }.joined()
  }

  private var dots: String { dots("before", 4) { $0.earlier } + dots("dot", 5) { $0.score } }

  private func dots(_ kind: String, _ size: Int, _ score: (Axis) -> Double?) -> String {
    axes.enumerated().map { index, axis in
      guard let score = score(axis) else { return "" }
      let (x, y) = position(index, score * Self.radius)
      return "<circle class=\"\(kind)\" cx=\"\(tenths(x))\" cy=\"\(tenths(y))\" r=\"\(size)\"/>\n"
    }.joined()
  }

  private var names: String {
    axes.enumerated().map { index, axis in
      let (x, y) = position(index, Self.labels)
      let kind = axis.score == nil ? "name none" : "name"
      return Self.digits(String(index + 1), kind, x: x, y: y + 6, height: 12)
    }.joined()
  }

  private func line(_ kind: String, from start: String, to end: String) -> String {
    "<polyline class=\"\(kind)\" points=\"\(start) \(end)\"/>\n"
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
