import Inspection

// The part of a record that is long: written for speed, without an array for each mapping.

extension RecordReader {
  private static let statuses = KeywordSet([.notRelevant, .notInFocus, .notEstablished])
  private static let answerKeys = KeywordSet([
    .answer, .score, .sources, .note, .notRelevant, .notInFocus, .notEstablished,
  ])

  /// The answers to what stands below an item.
  mutating func readAnswers(_ node: Node, of parent: Int) {
    guard reader.expect(.mapping, node) else { return }
    let children = checklist.items[parent].children
    var expected = 0
    for (key, value) in node.pairs {
      // Records follow the checklist's order, so the next child is tried first.
      if expected < children.count, checklist.items[children[expected]].isSpelled(key.bytes) {
        readAnswer(value, to: children[expected])
        expected += 1
      } else if let child = checklist.child(of: parent, spelling: key.bytes) {
        readAnswer(value, to: child)
        expected = (children.firstIndex(of: child) ?? 0) + 1
      } else if parent != 0, reader.keyword(key, Self.statuses) != nil {
        continue  // read with the parent
      } else {
        reader.report(
          .unknownItem(key.located, children.map { checklist.items[$0].id }, checklist.owner(ofIDSpelled: key.string)))
      }
    }
  }

  private mutating func readAnswer(_ node: Node, to item: Int) {
    if node.isEmpty {
      record.answers[item].position = node.start
    } else if checklist.items[item].question != nil {
      node.kind == .mapping ? readLong(node, item) : readShort(node, item)
    } else {
      readStatus(node, ofAllBelow: item)
    }
  }

  /// A status on a point or criterion, which holds for all below; else the answers below.
  private mutating func readStatus(_ node: Node, ofAllBelow item: Int) {
    if node.kind == .scalar {
      guard let status = reader.keyword(node, Self.statuses) else {
        reader.report(.aggregateAnswered(node.located, checklist.items[item].path))
        return
      }
      spread(status, below: item, reason: nil, at: node.start, from: item)
      return
    }
    guard reader.expect(.mapping, node) else { return }
    for (key, value) in node.pairs {
      guard let status = Self.statuses.match(key.bytes)?.keyword else { continue }
      let reason = value.isEmpty ? nil : reader.freeText(value)
      spread(status, below: item, reason: reason, at: key.start, from: item)
    }
    readAnswers(node, of: item)
  }

  private mutating func spread(
    _ status: Keyword, below item: Int, reason: String?, at position: SourcePosition, from: Int
  ) {
    for child in checklist.items[item].children {
      guard let question = checklist.items[child].question else {
        spread(status, below: child, reason: reason, at: position, from: from)
        continue
      }
      set(status, on: child, question, reason, SourceRange(position, position))
      record.answers[child].position = position
      record.answers[child].statedOn = from
    }
  }

  private mutating func set(
    _ status: Keyword, on item: Int, _ question: Item.Question, _ reason: String?, _ range: SourceRange
  ) {
    switch status {
    case .notInFocus: record.answers[item].value = .notInFocus
    case .notEstablished: record.answers[item].value = .notEstablished
    default:
      record.answers[item].value = .notRelevant
      if !question.allowsNotRelevant { reader.report(.alwaysRelevant(checklist.items[item].path, at: range)) }
    }
    record.answers[item].reason = reason
  }

  private mutating func readShort(_ node: Node, _ item: Int) {
    record.answers[item].position = node.start
    guard let question = checklist.items[item].question else { return }
    if node.kind == .sequence {
      reader.report(.listAsAnswer(at: node.range))
      return
    }
    if let value = option(node, question) {
      record.answers[item].value = value
    } else if let status = reader.keyword(node, Self.statuses) {
      set(status, on: item, question, nil, node.range)
    } else {
      readNumberOrText(node, item, question)
    }
  }

  private func option(_ node: Node, _ question: Item.Question) -> Answer.Value? {
    checklist.scales[question.scale].option(spelling: node.bytes).map { .option(Int32($0)) }
  }

  private mutating func readNumberOrText(_ node: Node, _ item: Int, _ question: Item.Question) {
    let scale = checklist.scales[question.scale]
    switch scale.kind {
    case .choice(let options):
      reader.report(.unknownAnswer(node.located, options.map(\.choice.value), checklist, scale))
    case .number(let bounds, _):
      guard let number = reader.number(node) else { return }
      if bounds.contains(Interval(number.value)) {
        record.answers[item].value = .number(number.value)
      } else {
        reader.report(.outOfBounds(number, bounds))
      }
    case .free: record.answers[item].value = reader.freeText(node).map { .text($0) } ?? .open
    }
  }

  private mutating func readLong(_ node: Node, _ item: Int) {
    guard let question = checklist.items[item].question else { return }
    record.answers[item].position = node.start
    var first: (keyword: Keyword, range: SourceRange)?
    for (key, value) in node.pairs {
      guard let keyword = reader.keyword(key, Self.answerKeys) else {
        reader.report(.unknownKey(key.located, Self.answerKeys))
        continue
      }
      switch keyword {
      case .sources: record.answers[item].sources = reader.items(value).compactMap { source($0) }
      case .note: record.answers[item].note = value.isEmpty ? nil : reader.freeText(value)
      default:
        if let first {
          reader.report(.answeredTwice(key.located, first: first.range))
          continue
        }
        first = (keyword, key.range)
        readMain(keyword, key, value, item, question)
      }
    }
  }

  private mutating func readMain(_ keyword: Keyword, _ key: Node, _ value: Node, _ item: Int, _ question: Item.Question)
  {
    switch keyword {
    case .answer:
      if value.isEmpty { record.answers[item].position = value.start } else { readShort(value, item) }
    case .score: readScore(value, item, question)
    default:
      record.answers[item].position = key.start
      set(keyword, on: item, question, value.isEmpty ? nil : reader.freeText(value), key.range)
    }
  }

  /// An answer given by its score, where only one option has it.
  private mutating func readScore(_ node: Node, _ item: Int, _ question: Item.Question) {
    record.answers[item].position = node.start
    if node.isEmpty { return }
    guard let score = reader.number(node) else { return }
    guard case .choice(let options) = checklist.scales[question.scale].kind else {
      reader.report(.scoreIsUnclear(score))
      return
    }
    let fitting = options.indices.filter { options[$0].score == score.value }
    if fitting.count == 1 {
      record.answers[item].value = .option(Int32(fitting[0]))
    } else {
      reader.report(.scoreIsUnclear(score))
    }
  }

  private static let sourceKeys = KeywordSet([.kind, .date, .text])

  private mutating func source(_ node: Node) -> EvidenceSource? {
    if node.kind == .scalar { return choice(node, checklist.sourceKinds).map { EvidenceSource(kind: $0) } }
    let fields = reader.fields(node, Self.sourceKeys)
    guard let kind = reader.require(.kind, in: fields).flatMap({ choice($0, checklist.sourceKinds) }) else {
      return nil
    }
    return EvidenceSource(
      kind: kind, date: fields[.date].flatMap { $0.isEmpty ? nil : reader.day($0) },
      text: fields[.text].flatMap { reader.freeText($0) })
  }
}
