import Inspection

/// Reads a record for a form: what can't be understood is passed over, as `check` tells of it.
struct FormReader {
  let checklist: Checklist

  typealias Field = WrittenValue.Field

  /// What a form asks for; anything else stays as it is.
  private static let recordKeys = KeywordSet([
    .record, .checklist, .status, .visit, .unit, .facts, .answers, .judgement, .findings, .setAside, .stances,
    .followUp, .nextVisit, .comments, .hearing, .hearingReplies, .decisions, .reviewed, .replaces,
  ])
  private static let visitKeys = KeywordSet([.date, .form, .purpose, .authority, .inspectors, .otherDays, .reason])
  private static let unitKeys = KeywordSet([.id, .kind])
  private static let wordKeys = KeywordSet([
    .draft, .inHearing, .final, .announced, .unannounced, .agreed, .askedFor, .own, .open, .done, .dropped,
    .wholeReport, .yes, .no,
  ])
  private static let categories = KeywordSet(FindingCategory.allCases.map { $0.keyword })
  private static let answerKeys = KeywordSet([
    .answer, .score, .sources, .notHeard, .note, .workNote, .notRelevant, .notInFocus, .notEstablished,
  ])
  private static let sourceKeys = KeywordSet([.kind, .date, .text])
  private static let judgementKeys = KeywordSet([.text, .level, .reason])
  private static let findingKeys = KeywordSet([.point, .category, .text, .recommendation, .reference])
  private static let overall = KeywordSet([.overall])

  func record(_ root: Node) -> WrittenValue {
    WrittenValue(
      node: root,
      content: .fields(
        known(root, Self.recordKeys) { keyword, node in
          switch keyword {
          case .status: word(node)
          case .visit: visit(node)
          case .unit: fields(node, Self.unitKeys)
          case .facts: facts(node)
          case .answers: answers(node, below: 0)
          case .judgement: judgements(node)
          case .findings: list(node) { finding($0) }
          case .setAside: setAside(node)
          case .stances: stances(node)
          case .followUp: list(node) { agreement($0) }
          case .hearing: hearing(node)
          case .hearingReplies: list(node) { reply($0) }
          case .decisions: list(node) { decision($0) }
          case .reviewed: list(node) { review($0) }
          case .replaces: replaced(node)
          default: text(node)
          }
        }))
  }

  /// The language that a record's keys are in.
  static func language(of root: Node) -> Language? {
    guard root.kind == .mapping else { return nil }
    for language in Language.allCases
    where root.pairs.contains(where: { $0.key.string == Keyword.record.word(in: language) }) { return language }
    return nil
  }

  // MARK: Pieces

  func text(_ node: Node) -> WrittenValue {
    WrittenValue(node: node, content: .text(node.kind == .scalar ? node.trimmedString : ""))
  }

  /// A word of the language, by its English one.
  func word(_ node: Node, _ words: KeywordSet = Self.wordKeys) -> WrittenValue {
    guard node.kind == .scalar else { return text(node) }
    return WrittenValue(node: node, content: .text(words.match(node.word)?.keyword.rawValue ?? node.trimmedString))
  }

  private func words(_ node: Node) -> WrittenValue {
    let words =
      node.kind == .sequence ? node.items.filter { $0.kind == .scalar }.map { $0.trimmedString } : [node.trimmedString]
    return WrittenValue(node: node, content: .words(node.kind == .mapping ? [] : words.filter { !$0.isEmpty }))
  }

  func known(_ node: Node, _ keys: KeywordSet, _ read: (Keyword, Node) -> WrittenValue) -> [Field] {
    guard node.kind == .mapping else { return [] }
    return node.pairs.compactMap { key, value in
      keys.match(key.word).map { Field(name: $0.keyword.rawValue, key: key, value: read($0.keyword, value)) }
    }
  }

  func fields(_ node: Node, _ keys: KeywordSet, short: Keyword? = nil) -> WrittenValue {
    if node.kind == .scalar, let short, !node.isEmpty {
      return WrittenValue(node: node, content: .short(short.rawValue, node.trimmedString))
    }
    return WrittenValue(node: node, content: .fields(known(node, keys) { text($1) }))
  }

  func list(_ node: Node, _ read: (Node) -> WrittenValue) -> WrittenValue {
    let single = node.kind == .sequence || node.isEmpty ? [] : [read(node)]
    return WrittenValue(node: node, content: .list(node.kind == .sequence ? node.items.map { read($0) } : single))
  }

  // MARK: Sections

  private func visit(_ node: Node) -> WrittenValue {
    let all = known(node, Self.visitKeys) { keyword, value in
      switch keyword {
      case .form: word(value)
      case .inspectors: words(value)
      case .otherDays: list(value) { otherDay($0) }
      default: text(value)
      }
    }
    return WrittenValue(node: node, content: .fields(all))
  }

  private func facts(_ node: Node) -> WrittenValue {
    guard node.kind == .mapping else { return WrittenValue(node: node, content: .fields([])) }
    let all: [WrittenValue.Field] = node.pairs.compactMap { key, value in
      guard key.kind == .scalar, let index = checklist.fact(spelled: key.word) else { return nil }
      let fact = checklist.facts[index]
      if case .choice(let options, _) = fact.kind, let worded = worded(value, options) {
        return Field(name: fact.id, key: key, value: worded)
      }
      if case .choice(_, several: true) = fact.kind { return Field(name: fact.id, key: key, value: words(value)) }
      return Field(name: fact.id, key: key, value: text(value))
    }
    return WrittenValue(node: node, content: .fields(all))
  }

  /// Options with words to them, as `FormRecord` has them; `nil` where there are none.
  private func worded(_ node: Node, _ options: [Choice]) -> WrittenValue? {
    let parts = node.kind == .mapping ? [node] : node.kind == .sequence ? Array(node.items) : []
    let pairs = parts.filter { $0.kind == .mapping }.flatMap { Array($0.pairs) }
    if !pairs.contains(where: { !$0.value.isEmpty }) { return nil }
    var fields: [WrittenValue.Field] = []
    for option in options {
      if let pair = pairs.first(where: { $0.key.string == option.value }) {
        fields.append(Field(name: "!" + option.value, key: pair.key, value: text(pair.value)))
      } else if let bare = parts.first(where: { $0.kind == .scalar && $0.string == option.value }) {
        fields.append(
          Field(name: "!" + option.value, key: bare, value: WrittenValue(node: bare, content: .text(""))))
      }
    }
    return WrittenValue(node: node, content: .fields(fields))
  }

  func answers(_ node: Node, below parent: Int) -> WrittenValue {
    guard node.kind == .mapping else {
      let status = node.kind == .scalar && !node.isEmpty ? RecordReader.statuses.match(node.word)?.keyword : nil
      return WrittenValue(node: node, content: status.map { .short("!" + $0.rawValue, "") } ?? .fields([]))
    }
    let all: [WrittenValue.Field] = node.pairs.compactMap { key, value in
      guard key.kind == .scalar else { return nil }
      if let child = checklist.child(of: parent, spelled: key.word) {
        let item = checklist.items[child]
        let read =
          item.several != nil
          ? several(value, child) : item.question == nil ? answers(value, below: child) : answer(value, to: child)
        return Field(name: item.id, key: key, value: read)
      }
      guard parent != 0, let status = RecordReader.statuses.match(key.word)?.keyword else { return nil }
      return Field(name: "!" + status.rawValue, key: key, value: text(value))
    }
    return WrittenValue(node: node, content: .fields(all))
  }

  func answer(_ node: Node, to item: Int) -> WrittenValue {
    if node.kind == .scalar {
      return WrittenValue(node: node, content: node.isEmpty ? .fields([]) : short(node, item))
    }
    guard node.kind == .mapping else { return WrittenValue(node: node, content: .fields([])) }
    let all: [WrittenValue.Field] = node.pairs.compactMap { key, value in
      guard key.kind == .scalar, let keyword = Self.answerKeys.match(key.word)?.keyword else { return nil }
      switch keyword {
      case .answer:
        return Field(name: "@answer", key: key, value: WrittenValue(node: value, content: .text(choice(value, item))))
      case .score:
        return Field(name: "@score", key: key, value: WrittenValue(node: value, content: .text(scored(value, item))))
      case .sources:
        return Field(name: "@sources", key: key, value: list(value) { fields($0, Self.sourceKeys, short: .kind) })
      case .notHeard: return Field(name: "@not-heard", key: key, value: text(value))
      case .note: return Field(name: "@note", key: key, value: text(value))
      case .workNote: return Field(name: "@work-note", key: key, value: text(value))
      default: return Field(name: "!" + keyword.rawValue, key: key, value: text(value))
      }
    }
    return WrittenValue(node: node, content: .fields(all))
  }

  private func short(_ node: Node, _ item: Int) -> WrittenValue.Content {
    if checklist.option(ofQuestion: item, spelled: node.word) == nil,
      let status = RecordReader.statuses.match(node.word)?.keyword
    {
      return .short("!" + status.rawValue, "")
    }
    return .short("@answer", choice(node, item))
  }

  /// An answer as the checklist spells it, where it is one of its choices.
  private func choice(_ node: Node, _ item: Int) -> String {
    guard node.kind == .scalar else { return "" }
    if checklist.option(ofQuestion: item, spelled: node.word) == nil,
      case .choice(let options)? = checklist.items[item].question.map({ checklist.scales[$0.scale].kind }),
      let option = options.first(where: { $0.choice.value == node.trimmedString.lowercased() })
    {
      return option.choice.value
    }
    return node.trimmedString
  }

  private func scored(_ node: Node, _ item: Int) -> String {
    guard node.kind == .scalar, let score = Rational(node.trimmedString),
      case .choice(let options)? = checklist.items[item].question.map({ checklist.scales[$0.scale].kind })
    else { return "" }
    return options.first { $0.score == score }?.choice.value ?? ""
  }

  private func judgements(_ node: Node) -> WrittenValue {
    guard node.kind == .mapping else { return WrittenValue(node: node, content: .fields([])) }
    let all: [WrittenValue.Field] = node.pairs.compactMap { key, value in
      guard key.kind == .scalar else { return nil }
      let point = checklist.child(of: 0, spelled: key.word).map { checklist.items[$0].id }
      guard let name = point ?? Self.overall.match(key.word).map({ $0.keyword.rawValue }) else { return nil }
      return Field(name: name, key: key, value: fields(value, Self.judgementKeys, short: .text))
    }
    return WrittenValue(node: node, content: .fields(all))
  }

  private func finding(_ node: Node) -> WrittenValue {
    let all = known(node, Self.findingKeys) { keyword, value in
      switch keyword {
      case .category: word(value, Self.categories)
      case .point where Self.overall.match(value.word) != nil:
        WrittenValue(node: value, content: .text(Keyword.overall.rawValue))
      default: text(value)
      }
    }
    return WrittenValue(node: node, content: .fields(all))
  }
}
