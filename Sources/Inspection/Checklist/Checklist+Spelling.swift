/// The words of one checklist that records use, made to be found quickly.
struct ChecklistWords: Sendable {
  let units: WordTable
  let purposes: WordTable
  let sourceKinds: WordTable
  let facts: WordTable
  /// The options of each fact.
  let options: [WordTable]
  /// The ids of what is directly below each item, each standing for the item's index.
  let children: [WordTable]
  /// The options of each question's scale; no words for an item that is none.
  let answers: [WordTable]

  init(_ draft: ChecklistDraft) {
    units = WordTable(draft.units.map(\.value))
    purposes = WordTable(draft.purposes.map(\.value))
    sourceKinds = WordTable(draft.sourceKinds.map(\.value))
    facts = WordTable(draft.facts.map(\.id))
    options = draft.facts.map { fact in
      if case .choice(let options, _) = fact.kind { WordTable(options.map(\.value)) } else { WordTable([]) }
    }
    children = draft.items.map { item in
      WordTable(item.children.map { draft.items[$0].id }, standingFor: item.children)
    }
    let none = WordTable([])
    answers = draft.items.map { item in item.question.map { draft.scales[$0.scale].words } ?? none }
  }
}

/// What was typed, as indices; `nil` when it is none of the checklist's words.
extension Checklist {
  public func unit(spelled word: TypedWord) -> Int? { words.units.index(of: word) }
  public func purpose(spelled word: TypedWord) -> Int? { words.purposes.index(of: word) }
  public func sourceKind(spelled word: TypedWord) -> Int? { words.sourceKinds.index(of: word) }
  public func fact(spelled word: TypedWord) -> Int? { words.facts.index(of: word) }

  public func option(of fact: Int, spelled word: TypedWord) -> Int? {
    words.options[fact].index(of: word)
  }

  /// The child of an item by its id.
  public func child(of item: Int, spelled word: TypedWord) -> Int? {
    words.children[item].index(of: word)
  }

  /// The option of a question's scale.
  public func option(ofQuestion item: Int, spelled word: TypedWord) -> Int? {
    words.answers[item].index(of: word)
  }

  /// The path of the point or criterion under which an id stands, if it stands under just one.
  public func owner(ofIDSpelled id: String) -> String? {
    let found = items.dropFirst().filter { $0.id == id && $0.level != .point }
    guard found.count == 1, let parent = found[0].parent else { return nil }
    return items[parent].path
  }
}
