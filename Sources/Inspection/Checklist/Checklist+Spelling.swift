/// The words of one checklist that records use, made to be found quickly.
struct ChecklistWords: Sendable {
  let units: WordTable
  let purposes: WordTable
  let sourceKinds: WordTable
  let facts: WordTable
  /// The options of each fact.
  let options: [WordTable]
  /// The ids of what is directly below each item.
  let children: [WordTable]

  init(_ draft: ChecklistDraft) {
    units = WordTable(draft.units.map(\.value))
    purposes = WordTable(draft.purposes.map(\.value))
    sourceKinds = WordTable(draft.sourceKinds.map(\.value))
    facts = WordTable(draft.facts.map(\.id))
    options = draft.facts.map { fact in
      if case .choice(let options, _) = fact.kind { WordTable(options.map(\.value)) } else { WordTable([]) }
    }
    children = draft.items.map { item in WordTable(item.children.map { draft.items[$0].id }) }
  }
}

/// What bytes of UTF-8 spell, as indices; `nil` when it is none of the checklist's words.
extension Checklist {
  public func unit(spelled word: UnsafeBufferPointer<UInt8>) -> Int? { words.units.index(of: word) }
  public func purpose(spelled word: UnsafeBufferPointer<UInt8>) -> Int? { words.purposes.index(of: word) }
  public func sourceKind(spelled word: UnsafeBufferPointer<UInt8>) -> Int? { words.sourceKinds.index(of: word) }
  public func fact(spelled word: UnsafeBufferPointer<UInt8>) -> Int? { words.facts.index(of: word) }

  public func option(of fact: Int, spelled word: UnsafeBufferPointer<UInt8>) -> Int? {
    words.options[fact].index(of: word)
  }

  /// The child of an item by its id.
  public func child(of item: Int, spelled word: UnsafeBufferPointer<UInt8>) -> Int? {
    words.children[item].index(of: word).map { items[item].children[$0] }
  }

  /// The option of a question's scale.
  public func option(of question: Item.Question, spelled word: UnsafeBufferPointer<UInt8>) -> Int? {
    scales[question.scale].words.index(of: word)
  }

  /// The path of the point or criterion under which an id stands, if it stands under just one.
  public func owner(ofIDSpelled id: String) -> String? {
    let found = items.dropFirst().filter { $0.id == id && $0.level != .point }
    guard found.count == 1, let parent = found[0].parent else { return nil }
    return items[parent].path
  }
}
