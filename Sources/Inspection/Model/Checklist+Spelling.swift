/// The words of one checklist that records use, made to be found quickly.
struct ChecklistWords: Sendable {
  let units: WordTable
  let purposes: WordTable
  let sourceKinds: WordTable
  let facts: WordTable
  /// The options, a list for each fact.
  let options: WordTable
  /// The ids of what is directly below each item, those it has had after them, each standing for the item's index.
  let children: WordTable
  /// The options, a list for each scale.
  let answers: WordTable

  init(_ draft: ChecklistDraft) {
    units = WordTable(draft.units.map { $0.value })
    purposes = WordTable(draft.purposes.map { $0.value })
    sourceKinds = WordTable(draft.sourceKinds.map { $0.value })
    let former = draft.written.facts.enumerated().flatMap { index, fact in fact.formerIDs.map { ($0.value, index) } }
    facts = WordTable(
      draft.facts.map { $0.id } + former.map { $0.0 }, standingFor: Array(draft.facts.indices) + former.map { $0.1 })
    func values(_ choices: [Choice]) -> WordTable.Words { choices.enumerated().map { ($1.value, $0) } }
    options = WordTable(
      lists: draft.facts.map { fact in if case .choice(let options, _) = fact.kind { values(options) } else { [] } })
    children = WordTable(
      lists: draft.items.map { item in
        var words: WordTable.Words = []
        for child in item.children { words.append((draft.items[child].id, child)) }
        for child in item.children {
          for former in draft.writtenItems[child]?.formerIDs ?? [] { words.append((former.value, child)) }
        }
        return words
      })
    answers = WordTable(
      lists: draft.scales.map { scale in
        if case .choice(let options) = scale.kind { values(options.map { $0.choice }) } else { [] }
      })
  }
}

/// What was typed, as indices; `nil` when it is none of the checklist's words.
extension Checklist {
  package func unit(spelled word: TypedWord) -> Int? { words.units.index(of: word) }
  package func purpose(spelled word: TypedWord) -> Int? { words.purposes.index(of: word) }
  package func sourceKind(spelled word: TypedWord) -> Int? { words.sourceKinds.index(of: word) }
  package func fact(spelled word: TypedWord) -> Int? { words.facts.index(of: word) }

  package func option(of fact: Int, spelled word: TypedWord) -> Int? {
    words.options.index(of: word, inList: fact)
  }

  /// The child of an item by its id.
  package func child(of item: Int, spelled word: TypedWord) -> Int? {
    words.children.index(of: word, inList: item)
  }

  /// The option of a question's scale.
  package func option(ofQuestion item: Int, spelled word: TypedWord) -> Int? {
    let question = Int(plan.items[item].question)
    return question < 0 ? nil : words.answers.index(of: word, inList: plan.questions[question].scale)
  }

  /// The path of the point or criterion under which an id stands, if it stands under just one.
  package func owner(ofIDSpelled id: String) -> String? {
    let found = items.dropFirst().filter { $0.id == id && $0.level != .point && !$0.isOneOfSeveral }
    guard found.count == 1, let parent = found[0].parent else { return nil }
    return items[parent].path
  }
}
