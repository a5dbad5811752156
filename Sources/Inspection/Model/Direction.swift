// Which way is better: under a method that takes away, a higher score of a part makes a lower result.

extension Checklist {
  /// Whether a higher score of a question lowers the result of an item, as below a deduction; of a question that is not below the item,
  /// whether it lowers the overall result.
  package func isFalling(_ item: Int, with question: Int) -> Bool {
    if item == question { return false }
    guard isAbove(item, question), let aggregation = items[item].aggregation else {
      return isFalling(0, with: question)
    }
    var part = question
    while !aggregation.parts.contains(part), let above = items[part].parent, above != item { part = above }
    // What has the weight 0 goes into nothing, so it is turned by nothing above it.
    let isTurned = aggregation.method.isFalling && aggregation.parts.contains(part)
    return isTurned != isFalling(part, with: question)
  }

  private func isAbove(_ item: Int, _ question: Int) -> Bool {
    var above = items[question].parent
    while let here = above, here != item { above = items[here].parent }
    return above == item
  }

  /// The score of a question that is best for the place; `nil` where its answers have none.
  package func bestScore(of question: Int) -> Rational? {
    guard let scale = items[question].question?.scale, let scores = scales[scale].scores else { return nil }
    return isFalling(0, with: question) ? scores.lowest : scores.highest
  }

  /// The one that is worst.
  package func worstScore(of question: Int) -> Rational? {
    guard let scale = items[question].question?.scale, let scores = scales[scale].scores else { return nil }
    return isFalling(0, with: question) ? scores.highest : scores.lowest
  }
}
