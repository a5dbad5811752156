/// Where the parts of the chart stand, in a square with sides of 400.
extension RadarChart {
  static let side = 400.0
  private static let centre = 200.0
  static let radius = 150.0
  /// Where the numbers of the axes stand.
  static let labels = 178.0

  struct Place {
    let x: Double
    let y: Double
  }

  /// The first axis points up; the others follow with the clock.
  func place(_ axis: Int, distance: Double) -> Place {
    let turn = 2 * Double.pi * Double(axis) / Double(axes.count)
    let (sine, cosine) = (Self.sine(turn), Self.sine(turn + Double.pi / 2))
    return Place(x: Self.centre + distance * sine, y: Self.centre - distance * cosine)
  }

  func place(_ axis: Int, share: Double) -> Place { place(axis, distance: share * Self.radius) }

  var ringCount: Int { rings.isEmpty ? 4 : rings.count - 1 }

  /// The corners of a ring, the innermost being the first.
  func corners(ofRing ring: Int) -> [Place] {
    axes.indices.map { place($0, share: Double(ring) / Double(ringCount)) }
  }

  /// Scores joined around the centre: one area, or where one is missing the pieces of a broken line.
  func around(_ scores: [Double?]) -> (isClosed: Bool, lines: [[Place]]) {
    let scored = scores.enumerated().compactMap { index, score in score.map { place(index, share: $0) } }
    if scored.count == axes.count { return (true, [scored]) }
    return (
      false,
      axes.indices.compactMap { index in
        let next = (index + 1) % axes.count
        guard let from = scores[index], let to = scores[next] else { return nil }
        return [place(index, share: from), place(next, share: to)]
      }
    )
  }

  /// The title and what each axis tells, for those who don't see the chart.
  var inWords: String {
    ([title] + axes.enumerated().map { "\($0.offset + 1). \($0.element.name): \($0.element.words)" })
      .joined(separator: ". ")
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
}
