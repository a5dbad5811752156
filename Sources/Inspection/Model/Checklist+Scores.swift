// Between which numbers a result lies by itself, before rules change it.

extension Checklist {
  /// The lowest and the highest result that an item can have before rules change it; `nil` where it has none, or where it is not known
  /// what a table may give.
  package func scores(of item: Int) -> Interval? {
    if let question = items[item].question { return scales[question.scale].scores }
    guard let aggregation = items[item].aggregation else { return nil }
    let bandScores = aggregation.bands.compactMap { $0.score }
    if let lowest = bandScores.min(), let highest = bandScores.max() { return Interval(lowest, highest) }
    if aggregation.method == .table { return hull(aggregation.rows.compactMap { $0.score }.map { scores(of: $0) }) }
    let addsUp = aggregation.method == .sum || aggregation.method == .deduct
    let parts = aggregation.parts.enumerated().compactMap { position, part in
      scores(of: part).map { scores in
        Part(
          score: scores, weight: aggregation.weights[position], highestPossible: scores.highest, isOptional: addsUp)
      }
    }
    guard let scores = aggregation.method.aggregate(parts, Method.Settings(start: aggregation.start)) else {
      return nil
    }
    return addsUp ? scores.hull(Interval(aggregation.start)) : scores
  }

  /// The same of the number that a row of a table gives.
  package func scores(of quantity: QuantityRef) -> Interval? {
    switch conditions[quantity] {
    case .number(let number): return Interval(number)
    case .score(.item(let item)), .value(.item(let item)): return scores(of: Int(item))
    case .aggregate(let method, let set):
      if Method.all[Int(method)] == .sum { return nil }
      return hull(conditions[set].members.map { scores(of: Int($0)) })
    case .score(.member), .value(.member), .answer, .sources, .sourceKinds, .fact, .count, .share: return nil
    }
  }

  /// The hull of all; `nil` where one of them is not known.
  private func hull(_ intervals: [Interval?]) -> Interval? {
    guard var hull = intervals.first.flatMap({ $0 }) else { return nil }
    for interval in intervals.dropFirst() {
      guard let interval else { return nil }
      hull = hull.hull(interval)
    }
    return hull
  }
}
