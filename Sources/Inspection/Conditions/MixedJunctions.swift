// `a og b eller c`: which of the two goes first is clear to the program and seldom to who reads it.

extension SourceText {
  /// The parts joined by `and` that stand beside an `or` without brackets of their own, in order of place.
  package var mixedJunctions: [Located<String>] {
    guard let tokens = try? ConditionLexer.tokens(of: self).get() else { return [] }
    var (found, levels) = ([Range<Int>](), [Bracketed(start: 0)])
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .bracket("("): levels.append(Bracketed(start: index + 1))
      case .bracket(")"), .end:
        if var level = levels.popLast() { found += level.mixed(end: index) }
      case .bracket(","): if !levels.isEmpty { levels[levels.count - 1].begin(at: index + 1) }
      case .word:
        guard !levels.isEmpty, let word = ConditionParser.operators.match(exactly: token.text)?.keyword else { break }
        if word == .and { levels[levels.count - 1].hasAnd = true }
        if word == .or { levels[levels.count - 1].end(at: index) }
      case .quoted, .comparison, .bracket: break
      }
    }
    return found.map { part in
      let range = SourceRange(tokens[part.lowerBound].range.start, tokens[part.upperBound - 1].range.end)
      return Located(string(between: range), at: range)
    }.sorted { $0.range.start < $1.range.start }
  }
}

/// What stands between two brackets: parts with `or` between them.
private struct Bracketed {
  private var start: Int
  var hasAnd = false
  private var hasOr = false
  private var parts: [Range<Int>] = []

  init(start: Int) { self.start = start }

  mutating func begin(at start: Int) { self.start = start }

  /// Ends a part before an `or`.
  mutating func end(at index: Int) {
    close(at: index)
    hasOr = true
    begin(at: index + 1)
  }

  mutating func mixed(end index: Int) -> [Range<Int>] {
    close(at: index)
    return hasOr ? parts : []
  }

  private mutating func close(at index: Int) {
    if hasAnd, start < index { parts.append(start..<index) }
    hasAnd = false
  }
}
