/// Where the conditions of a checklist tell numbers apart: between two neighbours, one value is as good as another.
struct Breaks {
  /// The constants that numbers are compared with: of facts, of answers and scores, and of sources.
  private var (factBreaks, answerBreaks, sourceBreaks): (Set<Rational>, Set<Rational>, Set<Rational>) = ([], [], [])
  /// Whether facts, the numbers of answers or sources are compared with anything but a constant.
  private var (areFactsFree, areAnswersFree) = (false, false)
  private var areSourcesFree = false
  private(set) var readsNotes = false
  private(set) var readsSources = false
  /// The kinds of sources that conditions name, by item.
  private var namedKinds: [Int: Set<Int>] = [:]

  init(of checklist: Checklist) {
    for condition in checklist.conditions.conditions {
      guard case .leaf(let leaf) = condition else { continue }
      switch leaf {
      case .numbers(_, let left, let right): add(checklist.conditions[left], checklist.conditions[right])
      case .hasNote: readsNotes = true
      case .hasSource(.item(let item), let kind): namedKinds[Int(item), default: []].insert(Int(kind))
      case .hasSource(.member, let kind):
        for item in checklist.items.indices { namedKinds[item, default: []].insert(Int(kind)) }
      case .days, .choice, .has, .status, .factIsAnswered: break
      }
    }
    readsSources = checklist.conditions.quantities.contains { $0.isOfSources } || !namedKinds.isEmpty
    // A number that goes into results by itself, as in a row or a function, takes all its values.
    let compared = checklist.items.flatMap { $0.aggregation?.rows.compactMap { $0.score } ?? [] }
    for reference in compared { free(checklist.conditions[reference]) }
  }

  /// Where the conditions of any of several checklists do.
  init(of checklists: [Checklist]) {
    self.init(of: checklists[0])
    for more in checklists.dropFirst().map({ Breaks(of: $0) }) {
      factBreaks.formUnion(more.factBreaks)
      answerBreaks.formUnion(more.answerBreaks)
      sourceBreaks.formUnion(more.sourceBreaks)
      (areFactsFree, areAnswersFree) = (areFactsFree || more.areFactsFree, areAnswersFree || more.areAnswersFree)
      areSourcesFree = areSourcesFree || more.areSourcesFree
      for (item, kinds) in more.namedKinds { namedKinds[item, default: []].formUnion(kinds) }
      (readsNotes, readsSources) = (readsNotes || more.readsNotes, readsSources || more.readsSources)
    }
  }

  private mutating func add(_ left: Quantity, _ right: Quantity) {
    switch (left, right) {
    case (.number(let number), let other), (let other, .number(let number)): add(number, of: other)
    default:
      free(left)
      free(right)
    }
  }

  private mutating func add(_ constant: Rational, of quantity: Quantity) {
    switch quantity {
    case .fact: factBreaks.insert(constant)
    case .answer, .score, .value: answerBreaks.insert(constant)
    case .sources, .sourceKinds: sourceBreaks.insert(constant)
    case .number, .count, .share, .aggregate: break
    }
  }

  private mutating func free(_ quantity: Quantity) {
    switch quantity {
    case .fact: areFactsFree = true
    case .answer: areAnswersFree = true
    case .sources, .sourceKinds: areSourcesFree = true
    case .number, .score, .value, .count, .share, .aggregate: break
    }
  }

  // MARK: Values

  func numbers(ofFactWithin bounds: Interval, isWhole: Bool) -> [InputValue] {
    let cells = Self.cells(of: factBreaks, within: bounds)
    let whole = isWhole ? cells.compactMap { $0.ofWholeNumbers } : cells
    return whole.map { areFactsFree ? $0 : $0.asOne }
  }

  /// Numbers that can be answered. Where the scale has steps, the number itself goes into no result.
  func answers(within bounds: Interval, _ steps: [Scale.Step], _ otherSteps: [Scale.Step] = []) -> [InputValue] {
    let breaks = answerBreaks.union((steps + otherSteps).map { $0.from })
    return Self.cells(of: breaks, within: bounds).map { areAnswersFree || steps.isEmpty ? $0 : $0.asOne }
  }

  /// How many sources, of how many kinds, and which of those that conditions name: never more kinds than sources, nor than there are.
  func sources(of item: Int, kinds: Int) -> InputValues {
    if kinds == 0 { return InputValues([.sources(count: 0, kinds: 0)]) }
    let kinds = min(kinds, UInt64.bitWidth)
    let all = (namedKinds[item] ?? []).sorted()
    let named = all.prefix(Self.mostNamedKinds).filter { $0 < kinds }
    let others = (0..<kinds).filter { !all.contains($0) }
    var counts: Set<Int> = [0, 1, 2]
    for number in sourceBreaks where number.isFinite && number >= 0 {
      let whole = Int(min(number.numerator / number.denominator, Int64(Self.mostSources)))
      counts.formUnion([max(0, whole - 1), whole, whole + 1, whole + 2])
    }
    counts.formUnion(0..<named.count + 2)
    let sorted = counts.sorted()
    let choices = (0..<1 << named.count).map { choice in
      named.indices.filter { choice & 1 << $0 != 0 }.map { named[$0] }
    }
    let values = sorted.flatMap { count in
      sorted.filter { $0 <= min(count, kinds) && ($0 > 0) == (count > 0) }.flatMap { different in
        choices.filter { $0.count <= different && different - $0.count <= others.count }.map { choice in
          let kinds = choice + others.prefix(different - choice.count)
          return InputValue.sources(count: count, kinds: kinds.reduce(0) { $0 | 1 << UInt64($1) })
        }
      }
    }
    return InputValues(values, isExhaustive: !areSourcesFree && all.count == named.count)
  }

  /// Named kinds come in all their combinations, which are only so many.
  private static let mostNamedKinds = 5

  /// A document has no place for more.
  private static let mostSources = 1 << 20

  /// The breaks within bounds, and what lies between them.
  private static func cells(of breaks: Set<Rational>, within bounds: Interval) -> [InputValue] {
    var points = breaks.filter { bounds.lowest <= $0 && $0 <= bounds.highest }
    for end in [bounds.lowest, bounds.highest] where end.isFinite { points.insert(end) }
    let sorted = points.sorted()
    guard let first = sorted.first, let last = sorted.last else { return [.between(bounds, example: 0)] }
    var cells: [InputValue] = []
    if bounds.lowest < first { cells.append(.between(Interval(bounds.lowest, first), example: first - 1)) }
    for (point, next) in zip(sorted, sorted.dropFirst()) {
      cells += [.number(point), .between(Interval(point, next), example: (point + next) / 2)]
    }
    cells.append(.number(last))
    if last < bounds.highest { cells.append(.between(Interval(last, bounds.highest), example: last + 1)) }
    return cells
  }
}

extension InputValue {
  /// The same of whole numbers alone; `nil` where there is none.
  fileprivate var ofWholeNumbers: InputValue? {
    switch self {
    case .number(let number): return number.denominator == 1 ? self : nil
    case .between(let interval, _):
      guard interval.lowest.isFinite else {
        guard interval.highest.isFinite else { return self }
        return .between(interval, example: Rounding(decimals: 0, mode: .down).round(interval.highest) - 1)
      }
      // Rounding down goes toward 0, so it may give the number itself or the one above it.
      var example = Rounding(decimals: 0, mode: .down).round(interval.lowest)
      while example <= interval.lowest { example = example + 1 }
      return example < interval.highest ? .between(interval, example: example) : nil
    case .open, .status, .option, .text, .day, .flag, .sources: return self
    }
  }

  /// The example in place of all the numbers that are like it.
  fileprivate var asOne: InputValue {
    if case .between(_, let example) = self { .number(example) } else { self }
  }
}

extension Quantity {
  package var isOfSources: Bool {
    switch self {
    case .sources, .sourceKinds: true
    case .number, .score, .value, .answer, .fact, .count, .share, .aggregate: false
    }
  }
}
