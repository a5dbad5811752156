import Inspection

/// Reads what a test case expects. A name that the checklist doesn't have is an error: it could never come.
struct ExpectationReader {
  static let keys = KeywordSet(.expect)

  var reader: Reader
  private(set) var expectations: [Expectation] = []
  private let checklist: Checklist

  init(_ reader: Reader, for checklist: Checklist) {
    (self.reader, self.checklist) = (reader, checklist)
  }

  mutating func read(_ node: Node) {
    let fields = reader.fields(node, Self.keys)
    if node.isEmptyMapping { reader.report(.noExpectation(at: node.range)) }
    for (keyword, key, value) in fields.entries {
      if value.isBlank {
        reader.report(.emptyValue(keyword, at: value.range))
        continue
      }
      switch keyword {
      case .points: readResults(value, among: checklist.points) { Diagnostic.unknownPoint($0, $1) }
      case .criteria: readResults(value, among: criteria) { Diagnostic.unknownCriterion($0, $1) }
      case .overall: readResult(value, of: 0)
      case .findings:
        readFindings(value, key)
      case .undecided:
        readList(value, key, among: decisions) {
          .undecided($0)
        } unknown: {
          .unknownRule($0, $1)
        }
      default: readMissing(value, key)
      }
    }
  }

  // MARK: Results

  private var criteria: [Int] { checklist.items.indices.filter { checklist.items[$0].level >= .criterion } }

  private mutating func readResults(
    _ node: Node, among items: [Int], unknown: (Located<String>, [String]) -> Diagnostic
  ) {
    guard reader.expect(.mapping, node) else { return }
    if node.isEmptyMapping { reader.report(.noExpectation(at: node.range)) }
    for (key, value) in node.pairs {
      let path = key.string
      if let item = items.first(where: { checklist.items[$0].path == path }) {
        readResult(value, of: item)
      } else {
        let fault = unknown(key.located, items.map { checklist.items[$0].path })
        reader.report(fault)
      }
    }
  }

  private mutating func readResult(_ node: Node, of item: Int) {
    guard reader.expect(.scalar, node), let written = reader.located(node) else { return }
    guard let expected = expected(node, of: item) else {
      let fault = Diagnostic.impossibleResult(
        written, checklist.items[item], words(for: item), statuses(of: item).compactMap { $0.keyword })
      reader.report(fault)
      return
    }
    expectations.append(Expectation(.result(item: item, expected), written: written))
  }

  /// An answer, a band, a status or a number that the item can have.
  private mutating func expected(_ node: Node, of item: Int) -> ItemExpectation? {
    let (text, number) = (node.string, Rational(node.string))
    if let question = checklist.items[item].question,
      let option = checklist.option(ofQuestion: item, spelled: node.word),
      number == nil || checklist.scales[question.scale].scores == nil
    {
      return .answer(option)
    }
    if let band = bands(of: item).firstIndex(of: text) { return .band(band) }
    let statuses = statuses(of: item)
    if let keyword = reader.keyword(node, KeywordSet(statuses.compactMap({ $0.keyword }))),
      let status = statuses.first(where: { $0.keyword == keyword })
    {
      return .status(status)
    }
    if let question = checklist.items[item].question,
      case .choice(let options) = checklist.scales[question.scale].kind,
      let option = reader.choice(node, butForCaseAmong: options.map { $0.choice.value })
    {
      return .answer(option)
    }
    return number.flatMap { canBe($0, item) ? .number($0) : nil }
  }

  /// Whether a number may come of an item at all.
  private func canBe(_ number: Rational, _ item: Int) -> Bool {
    guard let question = checklist.items[item].question else {
      return checklist.items[item].aggregation?.method.keyword != Keyword.none
    }
    let scale = checklist.scales[question.scale]
    switch scale.kind {
    case .choice(let options): return options.contains { $0.score == number }
    case .number(_, let steps) where !steps.isEmpty: return steps.contains { $0.score == number }
    case .number(let bounds, _): return bounds.contains(Interval(number))
    case .free: return false
    }
  }

  private func bands(of item: Int) -> [String] { checklist.items[item].aggregation?.bands.map { $0.id } ?? [] }

  private func statuses(of item: Int) -> [Status] {
    checklist.items[item].question == nil
      ? [.notRated, .notRelevant, .notInFocus, .notApplicable]
      : [.unanswered, .notEstablished, .notRelevant, .notInFocus, .notApplicable]
  }

  /// The bands and answers that an item can be.
  private func words(for item: Int) -> [String] {
    var words = bands(of: item)
    if let question = checklist.items[item].question,
      case .choice(let options) = checklist.scales[question.scale].kind
    {
      words += options.map { $0.choice.value }
    }
    return words
  }

  // MARK: Lists

  private var findings: [String] { checklist.findings.map { $0.id } }
  private var decisions: [String] {
    checklist.findings.filter { $0.rule == nil }.map { $0.id } + checklist.rules.map { $0.id }
  }
  private var places: [String] {
    checklist.items.map { $0.path } + checklist.facts.map { $0.id } + checklist.findings.map { $0.id }
      + checklist.demands.map { $0.id }
  }

  private mutating func readList(
    _ node: Node, _ key: Node, among known: [String], _ kind: ([Located<String>]) -> Expectation.Kind,
    unknown: (Located<String>, [String]) -> Diagnostic
  ) {
    var ids: [Located<String>] = []
    for item in reader.items(node) {
      guard let id = reader.located(item) else { continue }
      add(id, to: &ids, among: known, unknown: unknown)
    }
    expectations.append(Expectation(kind(ids), written: Located(key.string, at: key.range)))
  }

  @discardableResult
  private mutating func add(
    _ id: Located<String>, to ids: inout [Located<String>], among known: [String],
    unknown: (Located<String>, [String]) -> Diagnostic
  ) -> Bool {
    // What has an id of its own now may be called by the number that it had.
    let id = Located(checklist.finding(named: id.value).map { checklist.findings[$0].id } ?? id.value, at: id.range)
    if let first = ids.first(where: { $0.value == id.value }) {
      reader.report(.expectedTwice(id, first: first.range))
    } else if known.contains(id.value) || Self.isOwnFinding(id.value) {
      ids.append(id)
      return true
    } else {
      reader.report(unknown(id, known))
    }
    return false
  }

  // MARK: Findings

  private static let traitKeys = KeywordSet(.expectedFinding)
  private static let categories = KeywordSet(behind: .category, at: .expectedFinding)
  private static let overall = KeywordSet([.overall])

  /// Findings by their ids, some with what is said of them besides.
  private mutating func readFindings(_ node: Node, _ key: Node) {
    var (ids, traits): ([Located<String>], [Expectation]) = ([], [])
    for item in reader.items(node) {
      guard item.kind == .mapping else {
        guard let id = reader.located(item) else { continue }
        add(id, to: &ids, among: findings) { .unknownFinding($0, $1) }
        continue
      }
      let fields = reader.fields(item, Self.traitKeys)
      let own = fields.entries.filter { $0.keyword != .id }.compactMap { keyword, _, value in
        trait(keyword, value).map { (trait: $0, written: value.located) }
      }
      guard let id = reader.require(.id, in: fields).flatMap({ reader.located($0) }),
        add(id, to: &ids, among: findings, unknown: { .unknownFinding($0, $1) }), let name = ids.last?.value
      else { continue }
      traits += own.map { Expectation(.finding(name, $0.trait), written: $0.written) }
    }
    expectations.append(Expectation(.findings(ids), written: Located(key.string, at: key.range)))
    expectations += traits
  }

  private mutating func trait(_ keyword: Keyword, _ node: Node) -> FindingTrait? {
    if node.isBlank {
      reader.report(.emptyValue(keyword, at: node.range))
      return nil
    }
    switch keyword {
    case .category:
      let word = reader.choice(node, Self.categories)
      return FindingCategory.allCases.first { $0.keyword == word }.map { .category($0) }
    case .point: return point(node).map { .point($0) }
    case .text: return reader.freeText(node).map { .text($0) }
    default: return reader.freeText(node).map { .recommendation($0) }
    }
  }

  private mutating func point(_ node: Node) -> Int? {
    guard let id = reader.located(node) else { return nil }
    if let point = checklist.points.first(where: { checklist.items[$0].id == id.value }) { return point }
    if reader.keyword(node, Self.overall) != nil { return 0 }
    reader.report(.unknownPoint(id, checklist.points.map { checklist.items[$0].id }))
    return nil
  }

  /// The inspector's own findings have numbers.
  private static func isOwnFinding(_ id: String) -> Bool {
    let parts = id.split(separator: "-", maxSplits: 1)
    return parts.count == 2 && parts[0] == "inspector" && parts[1].allSatisfy { $0.isNumber }
  }

  /// How many things are missing, or where.
  private mutating func readMissing(_ node: Node, _ key: Node) {
    if node.kind == .sequence {
      readList(node, key, among: places) {
        .missing($0)
      } unknown: {
        .unknownPlace($0, $1)
      }
    } else if let count = reader.count(node) {
      expectations.append(Expectation(.missingCount(count), written: node.located))
    }
  }
}
