import Inspection

// Questions that take several answers: a field of its own for each answer there can be.

extension FormValue {
  /// The same without what is said only of such answers: a list, or labels as keys.
  static func plain(_ answers: [(label: String, answer: FormValue)]) -> FormValue {
    if answers.contains(where: { $0.label.isEmpty }) { return .list(answers.map { $0.answer }) }
    return .fields(answers.map { Field(name: $0.label, key: $0.label, value: $0.answer) }, short: nil)
  }
}

extension FormRecord {
  /// The answers that are given; where one has a label, all get one.
  func several(_ tree: FormTree, to item: Int) -> FormValue {
    let given = checklist.items[item].children.compactMap { place -> (label: String, answer: FormValue)? in
      let own = tree[checklist.items[place].id]
      let (label, answer) = (own["@label"].text.trimmedEnd, answer(own, to: place))
      return answer.isEmpty && label.isEmpty ? nil : (label, answer.isEmpty ? .nothing : answer)
    }
    guard given.contains(where: { !$0.label.isEmpty }), let several = checklist.items[item].several else {
      return .several(given)
    }
    let name = several.name.text(unit: nil, purpose: nil, language: language)
    return .several(
      given.enumerated().map { index, answer in
        (answer.label.isEmpty ? RecordTemplate.label(name, index + 1) : answer.label, answer.answer)
      })
  }
}

extension FormReader {
  /// The answers of a list or under labels; a status that holds for all of them stands as of a point.
  func several(_ node: Node, _ item: Int) -> WrittenValue {
    let places = checklist.items[item].children
    switch node.kind {
    case .scalar: return answers(node, below: item)
    case .sequence:
      let all = zip(places, node.items).map { WrittenValue.OneOfSeveral(label: nil, value: answer($1, to: $0)) }
      return WrittenValue(node: node, content: .several(all))
    case .mapping:
      if node.pairs.contains(where: { RecordReader.statuses.match($0.key.word) != nil }) {
        return answers(node, below: item)
      }
      let all = zip(places, node.pairs).map {
        WrittenValue.OneOfSeveral(label: $1.key, value: answer($1.value, to: $0))
      }
      return WrittenValue(node: node, content: .several(all))
    }
  }
}
