package import Inspection

/// What an author hardly meant, though nothing is wrong with it.
struct Advice {
  let checklist: Checklist
  private(set) var faults: [Diagnostic] = []

  init(_ checklist: Checklist) { self.checklist = checklist }

  var written: WrittenChecklist { checklist.written }

  mutating func tell(_ fault: Diagnostic) { faults.append(fault) }

  mutating func advise() {
    adviseOnOverflow()
    adviseOnLevels()
    adviseOnTranslations()
    adviseOnWords()
    adviseOnReferences()
    adviseOnBands()
    adviseOnUnused()
    adviseOnNumbers()
    adviseOnPeriods()
    adviseOnSplitTexts()
    adviseOnPlaceholders()
    adviseOnConditions()
    adviseOnFindings()
  }
}

extension Checklist {
  /// Advice to the author, in order of place.
  package func advise() -> [Diagnostic] {
    var advice = Advice(self)
    advice.advise()
    return advice.faults.sortedByPlace()
  }
}

// MARK: Bands

extension Advice {
  /// Bands are written from the lowest to the highest or the other way, and their scores rise with them.
  fileprivate mutating func adviseOnBands() {
    for level in [Level.overall, .point, .criterion] {
      let bands = written.bands[level] ?? []
      let steps = zip(bands, bands.dropFirst())
      guard let first = steps.first(where: { _ in true }) else { continue }
      let rises = first.0.from.value < first.1.from.value
      for (band, next) in steps {
        if (band.from.value < next.from.value) != rises {
          tell(.bandOutOfOrder(next))
        } else if let score = band.score, let other = next.score, score != other, (score < other) != rises {
          tell(.bandScoreOutOfOrder(next))
        }
      }
    }
  }
}

// MARK: What nothing uses

extension Advice {
  fileprivate mutating func adviseOnUnused() {
    var (facts, sets, readsSources): (Set<Int>, [[Int32]], Bool) = ([], [], false)
    for condition in checklist.conditions.conditions {
      guard case .leaf(let leaf) = condition else { continue }
      for case .read(let read) in checklist.conditions.operands(of: leaf) {
        if let fact = read.fact { facts.insert(fact) }
      }
      if case .hasSource = leaf { readsSources = true }
    }
    for quantity in checklist.conditions.quantities {
      if case .fact(let fact) = quantity { facts.insert(Int(fact)) }
      readsSources = readsSources || quantity.isOfSources
    }
    for set in checklist.conditions.sets where set.owner < 0 { sets.append(set.members) }
    for (index, fact) in checklist.facts.enumerated() where !facts.contains(index) {
      tell(.unusedFact(fact.id, at: fact.range))
    }
    let used = Set(checklist.items.compactMap { $0.question?.scale })
    for (index, scale) in written.scales.enumerated() where !used.contains(index) { tell(.unusedScale(scale.id)) }
    adviseOnDefinitions()
    adviseOnTags(sets)
    adviseOnRespondents()
    let wantsSources =
      checklist.items.contains { $0.question?.requiredSources != nil }
      || checklist.respondents.contains { $0.sourceKind != nil }
    if let kind = written.sourceKinds.first, !readsSources, !wantsSources { tell(.unusedSourceKinds(kind.value)) }
  }

  /// A definition is used where a condition names it that is not that of an unused one.
  private mutating func adviseOnDefinitions() {
    let conditions = checklist.conditions
    func named(below root: ConditionRef) -> [(place: Int32, definition: Int)] {
      conditions.walk(from: root).compactMap { part in
        guard case .named(let definition, _) = conditions[part.condition] else { return nil }
        return (part.condition.index, Int(definition))
      }
    }
    let inside = Set(checklist.definitions.flatMap { named(below: $0.when) }.map { $0.place })
    var used: Set<Int> = []
    for (index, condition) in conditions.conditions.enumerated() where !inside.contains(Int32(index)) {
      guard case .named(let definition, let inner) = condition else { continue }
      used.formUnion([Int(definition)] + named(below: inner).map { $0.definition })
    }
    for (index, definition) in checklist.definitions.enumerated() where !used.contains(index) {
      tell(.unusedDefinition(definition.id, at: definition.range))
    }
  }

  /// A tag is used where a condition goes through what bears it, and where it has a title under which texts are gathered.
  private mutating func adviseOnTags(_ sets: [[Int32]]) {
    for theme in written.themes where !checklist.items.contains(where: { $0.tags.contains(theme.value.value) }) {
      tell(.themeWithoutQuestions(theme.value))
    }
    var known = Set(checklist.themes.map { $0.value })
    for item in checklist.writtenItems {
      for tag in item?.tags ?? [] where known.insert(tag.value).inserted {
        let members = checklist.items.indices.filter { checklist.items[$0].tags.contains(tag.value) }.map { Int32($0) }
        if !sets.contains(members) { tell(.unusedTag(tag)) }
      }
    }
  }
}
