import Inspection

/// The points of a visit around a centre (*spindelvæv*): each on an axis of its own from the lowest to the highest that it could get,
/// with its score and, as a bar along the axis, what open answers can still make of it.
struct RadarChart {
  struct Axis {
    let name: String
    /// Shares of the axis, 0 at the centre and 1 at the rim; `nil` without a number.
    let score: Double?
    let range: ClosedRange<Double>?
    /// The score of the earlier visit.
    let earlier: Double?
    /// What the axis tells, in words.
    let words: String
  }

  let title: String
  let axes: [Axis]
  /// The numbers of the rings from the centre to the rim; empty where the axes differ.
  let rings: [String]

  /// The fewest axes that enclose something.
  private static let fewest = 3

  /// `nil` where there are too few points with numbers.
  init?(_ report: VisitReport) {
    let points = report.checklist.points.filter { report.assessment.results[$0].status != .notApplicable }
    guard points.count >= Self.fewest else { return nil }
    title = report.say("Spindelvæv over fokuspunkterne", "Radar chart of the points", "Spindelnät över fokuspunkterna")
    axes = points.map { Axis($0, report) }
    guard axes.contains(where: { $0.score != nil || $0.range != nil }) else { return nil }
    rings = Self.rings(points.map { report.assessment.results[$0].possible }, report.language)
  }

  /// What its lines and bars are.
  func legend(_ language: Language) -> String {
    let open = Message(
      da:
        "Hvert fokuspunkt har sin akse fra det laveste i midten til det højeste, det kunne få. Søjlen på en akse viser, hvor meget ubesvarede spørgsmål endnu kan ændre tallet.",
      en:
        "Each point has its axis from the lowest in the middle to the highest that it could get. The bar on an axis shows how much unanswered questions can still change the number.",
      sv:
        "Varje fokuspunkt har sin axel från det lägsta i mitten till det högsta som den kunde få. Stapeln på en axel visar hur mycket obesvarade frågor ännu kan ändra talet."
    )
    let closed = Message(
      da: "Hvert fokuspunkt har sin akse fra det laveste i midten til det højeste, det kunne få.",
      en: "Each point has its axis from the lowest in the middle to the highest that it could get.",
      sv: "Varje fokuspunkt har sin axel från det lägsta i mitten till det högsta som den kunde få.")
    let earlier = Message(
      da: " Den stiplede linje er sidste besøg.", en: " The dashed line is the last visit.",
      sv: " Den streckade linjen är förra besöket.")
    return (axes.contains { $0.range != nil } ? open : closed)(language)
      + (axes.contains { $0.earlier != nil } ? earlier(language) : "")
  }

  /// A ring for each whole number where all axes go from one to another; else quarters without numbers.
  private static func rings(_ axes: [Interval?], _ language: Language) -> [String] {
    let known = axes.compactMap { $0 }
    guard let first = known.first, known.allSatisfy({ $0 == first }), first.isBounded,
      first.lowest.denominator == 1, first.highest.denominator == 1
    else { return [] }
    let (low, high) = (first.lowest.numerator, first.highest.numerator)
    return (1...10).contains(high - low) ? (low...high).map { language.number(Rational($0)) } : []
  }
}

extension RadarChart.Axis {
  fileprivate init(_ point: Int, _ report: VisitReport) {
    let (phrases, result) = (report.phrases, report.assessment.results[point])
    name = phrases.title(of: point)
    let before = report.assessment.comparison?.results[point]
    let possible = (result.possible ?? before?.possible).flatMap { $0.isBounded && $0.lowest < $0.highest ? $0 : nil }
    func share(_ number: Rational?) -> Double? {
      guard let number, let possible, number.isFinite else { return nil }
      let share = (number - possible.lowest) / (possible.highest - possible.lowest)
      return share.isFinite ? min(1, max(0, Double(share.numerator) / Double(share.denominator))) : nil
    }
    score = share(result.exact)
    if let low = share(result.range?.lowest), let high = share(result.range?.highest), low < high {
      range = low...high
    } else {
      range = nil
    }
    earlier = share(before?.exact)
    let last = phrases.shown(before?.exact, at: point).map {
      phrases.say("sidst \($0)", "last time \($0)", "förra gången \($0)")
    }
    let number = phrases.shown(result.exact, at: point) ?? phrases.level(of: point)
    words = [number, phrases.range(of: point), last].compactMap { $0 }.joined(separator: ", ")
  }
}
