/// A checklist on its way from what was written to what is checked: the names so far, and the faults found.
public struct ChecklistDraft {
  let written: WrittenChecklist
  var diagnostics = FaultList()
  var title = Text(variants: [])
  var sourceTitle: Text?
  var notice: Text?
  var hearingText: Text?
  var units: [Choice] = []
  var purposes: [Choice] = []
  var sourceKinds: [Choice] = []
  var respondents: [Respondent] = []
  var themes: [Choice] = []
  /// As many as were written once all of them are read without a fault.
  package var definitions: [Definition] = []
  /// Those of the visit before come last.
  package var facts: [Fact] = []
  var earlierFacts: [EarlierFact] = []
  package var demands: [Demand] = []
  var scales: [Scale] = []
  package var items: [Item] = []
  /// What was written for each of `items`; `nil` for the overall result.
  var writtenItems: [WrittenItem?] = []
  package var findings: [FindingDefinition] = []
  package var rules: [Rule] = []
  var baselines: [Baseline] = []
  var authorities: [String] = []
  package var conditions = Conditions()
  /// How many comparisons the conditions so far come to for a record.
  var conditionCost: Int64 = 0
  /// The bands of each level.
  var levelBands: [Level: [Band]] = [:]
  /// The first item with each path, and the first fact with each id.
  var itemsByPath: [String: Int] = [:]
  var factsByID: [String: Int] = [:]
  /// What became of each definition so far, by its id.
  var definitionsByID: [String: DefinitionReading] = [:]
  /// Items whose scale is not known, so that what is said about their answers can't be judged.
  var doubtful: Set<Int> = []
  /// Ids that can't be names, so that what is said where they are used can't be judged.
  var badIDs: [String] = []

  init(_ written: WrittenChecklist) { self.written = written }

  /// What became of it, to change some of it.
  package init(_ checklist: Checklist) {
    written = checklist.written
    (title, sourceTitle, notice) = (checklist.title, checklist.sourceTitle, checklist.notice)
    hearingText = checklist.hearingText
    (units, purposes, sourceKinds) = (checklist.units, checklist.purposes, checklist.sourceKinds)
    (respondents, definitions, demands) = (checklist.respondents, checklist.definitions, checklist.demands)
    earlierFacts = checklist.earlierFacts
    (facts, scales, items, writtenItems) = (
      checklist.allFacts, checklist.scales, checklist.items, checklist.writtenItems
    )
    (findings, rules, authorities) = (checklist.findings, checklist.rules, checklist.authorities)
    baselines = checklist.baselines
    conditions = checklist.conditions
  }

  /// Puts another scale in the place of one of the same id; the highest scores there can be follow.
  package mutating func replace(scale: Int, by kind: Scale.Kind) {
    scales[scale] = Scale(id: scales[scale].id, kind: kind, guidance: scales[scale].guidance)
    for index in items.indices where items[index].isAggregate { findHighest(of: index) }
  }

  var tags: [String] { items.flatMap { $0.tags } }

  /// The child of an item with this id.
  func child(_ id: String, of item: Int) -> Int? { itemsByPath[item == 0 ? id : items[item].path + "." + id] }

  /// The item at a path like `dialogue.curiosity`; the overall result at its keyword.
  func item(at path: String) -> Int? {
    Self.overall.match(exactly: path) != nil ? 0 : itemsByPath[path]
  }

  private static let overall = KeywordSet([.overall])

  /// Whether the item can get a number.
  func hasScore(_ item: Int) -> Bool {
    if let question = items[item].question { return scales[question.scale].scores != nil }
    guard let aggregation = items[item].aggregation, aggregation.method != Method.none else { return false }
    return aggregation.method == .table || hasScore(at: aggregation.of, below: item)
  }

  /// Whether an item of a level, or one above it that has nothing below, can get a number.
  private func hasScore(at level: Level, below item: Int) -> Bool {
    items[item].children.contains { child in
      items[child].level >= level || items[child].children.isEmpty || items[child].several != nil
        ? hasScore(child) : hasScore(at: level, below: child)
    }
  }

  /// Whether a text names something by an id that can't be one, as it was written or with hyphens for spaces.
  func namesBadID(_ text: String) -> Bool {
    badIDs.contains { id in
      text.names(id) || text.names(String(id.map { $0.isWhitespace ? "-" : $0 }))
    }
  }

  /// Whether the item is answered with a number.
  func isNumber(_ item: Int) -> Bool {
    guard let question = items[item].question, case .number = scales[question.scale].kind else { return false }
    return true
  }
}

extension String {
  /// Whether an id stands in the text as a whole word; a number counts as one only behind a point.
  fileprivate func names(_ id: String) -> Bool {
    let isNumber = Rational(id) != nil
    func isPart(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } ?? false
    }
    return places(of: id).contains { range in
      let before = self[..<range.lowerBound].last
      return !isPart(before) && !isPart(self[range.upperBound...].first) && (!isNumber || before == ".")
    }
  }
}
