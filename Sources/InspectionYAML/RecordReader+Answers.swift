import Inspection

// The part of a record that is long: written for speed, without an array for each mapping.

extension RecordReader {
  static let statuses = KeywordSet([.notRelevant, .notInFocus, .notEstablished])
  static let answerKeys = KeywordSet(.answer)

  private static let besideAnswer = KeywordSet([.note, .sources, .workNote])

  /// The point and the question in `dialog.aftaler`.
  private func path(_ text: String) -> (point: String, question: String)? {
    let words = text.split(separator: ".").map(String.init)
    guard words.count == 2, checklist.items.contains(where: { $0.path == text }) else { return nil }
    return (words[0], words[1])
  }

  /// The answers to what stands below an item.
  mutating func readAnswers(_ node: Node, of parent: Int) {
    guard reader.expect(.mapping, node) else { return }
    var astray: Astray?
    var former: [(child: Int, key: Node)] = []
    for (key, value) in node.pairs {
      if let child = checklist.child(of: parent, spelled: key.word) {
        if key.string != checklist.items[child].id {
          former.append((child, key))
          if node.pairs.contains(where: { $0.key.string == checklist.items[child].id }) { continue }
          reader.warn(.formerID(key.located, now: checklist.items[child].id))
        }
        readAnswer(value, to: child)
      } else if parent != 0, reader.keyword(key, Self.statuses) != nil {
        continue  // read with the parent
      } else if isTakenOut(key, below: parent) {
        continue
      } else {
        reportUnknown(key, in: parent, &astray)
      }
    }
    if let astray { reader.report(.astray(astray)) }
    reportSaidTwice(former, in: node)
  }

  /// What stands under a former id and under another of the same question.
  private mutating func reportSaidTwice(_ former: [(child: Int, key: Node)], in node: Node) {
    for (place, (child, key)) in former.enumerated() {
      let first =
        node.pairs.first { $0.key.string == checklist.items[child].id }?.key
        ?? former[..<place].first { $0.child == child }?.key
      if let first { reader.report(.sameKeyTwice(key.located, first: first.range)) }
    }
  }

  /// A question that stands under the wrong point, with those that follow it: they went astray together.
  struct Astray {
    let key: Located<String>
    let owner: String
    var followers = 0
  }

  private mutating func reportUnknown(_ key: Node, in parent: Int, _ astray: inout Astray?) {
    // After a hundred faults nobody reads what was meant.
    let owner = reader.faults.isFull ? nil : checklist.owner(ofIDSpelled: key.string)
    if let owner, astray?.owner == owner {
      astray?.followers += 1
      return
    }
    if let astray { reader.report(.astray(astray)) }
    astray = owner.map { Astray(key: key.located, owner: $0) }
    if owner != nil { return }
    let known = { [checklist] in checklist.items[parent].children.map { checklist.items[$0].id } }
    if parent == 0, let path = path(key.string) {
      reader.report(.pathAsKey(key.located, path))
    } else if parent != 0, Self.besideAnswer.match(key.word) != nil {
      reader.report(.besideAnswerAlone(key.located))
    } else if parent == 0 {
      let isOutside = Self.keys.match(key.word) != nil
      reader.report(isOutside ? .tooFarIn(key.located) : .unknownPoint(key.located, known()))
    } else {
      let isPoint = checklist.child(of: 0, spelled: key.word) != nil
      reader.report(isPoint ? .tooFarIn(key.located) : .unknownItem(key.located, known()))
    }
  }

  private mutating func readAnswer(_ node: Node, to item: Int) {
    if node.isEmpty {
      record.answers[item].position = node.start
    } else if checklist.items[item].several != nil {
      readSeveral(node, item)
    } else if !checklist.isAggregate(item) {
      if record.answers[item].statedOn != nil, node.kind == .mapping, node.hasNoAnswer {
        readBeside(node, item)
      } else if record.answers[item].statedOn != nil {
        let first = record.answers[item].position
        reader.report(.answeredTwice(at: node.range, first: SourceRange(first, first)))
      } else if node.kind == .mapping {
        readLong(node, item)
      } else {
        readShort(node, item)
      }
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
      spread(status, below: item, reason: nil, at: node.range)
      return
    }
    guard reader.expect(.mapping, node) else { return }
    var first: Node?
    for (key, value) in node.pairs {
      guard let status = Self.statuses.match(key.word)?.keyword else { continue }
      if let first {
        reader.report(.answeredTwice(at: key.range, first: first.range))
        continue
      }
      first = key
      let reason = value.isEmpty ? nil : keptText(value)
      spread(status, below: item, reason: reason, at: key.range)
    }
    readAnswers(node, of: item)
  }

  /// Gives all questions below an item the status that was written on it.
  mutating func spread(_ status: Keyword, below item: Int, reason: RecordText?, at range: SourceRange) {
    var alwaysRelevant: [String] = []
    var waiting = checklist.items[item].children
    while let child = waiting.popLast() {
      guard let question = checklist.items[child].question else {
        waiting += checklist.items[child].children
        continue
      }
      // The fewest answers there must be stand for all.
      if checklist.isBeyondLeast(child) { continue }
      set(status, on: child, reason)
      record.answers[child].position = range.start
      record.answers[child].statedOn = item
      let path = checklist.items[checklist.asked(child)].path
      if !question.allowsNotRelevant, alwaysRelevant.last != path { alwaysRelevant.append(path) }
    }
    if status == .notRelevant, !alwaysRelevant.isEmpty {
      reader.report(.alwaysRelevant(alwaysRelevant.reversed(), at: range))
    }
  }

  private mutating func set(_ status: Keyword, on item: Int, _ reason: RecordText?) {
    switch status {
    case .notInFocus: record.answers[item].value = .notInFocus
    case .notEstablished: record.answers[item].value = .notEstablished
    default: record.answers[item].value = .notRelevant
    }
    record.answers[item].reason = reason
  }

  /// A status on a question itself.
  private mutating func set(_ status: Keyword, on item: Int, _ reason: RecordText?, _ key: Node) {
    set(status, on: item, reason)
    if status == .notRelevant, checklist.items[item].question?.allowsNotRelevant == false {
      reader.report(.alwaysRelevant([checklist.items[checklist.asked(item)].path], at: key.range))
    }
  }

  mutating func readShort(_ node: Node, _ item: Int) {
    record.answers[item].position = node.start
    if node.kind == .sequence {
      reader.report(.listAsAnswer(at: node.range))
      return
    }
    if let option = checklist.option(ofQuestion: item, spelled: node.word) {
      record.answers[item].value = .option(Int32(option))
    } else if let status = reader.keyword(node, Self.statuses) {
      set(status, on: item, nil, node)
    } else {
      readNumberOrText(node, item)
    }
  }

  private mutating func readNumberOrText(_ node: Node, _ item: Int) {
    guard let question = checklist.items[item].question else { return }
    let scale = checklist.scales[question.scale]
    switch scale.kind {
    case .choice(let options):
      if let option = reader.choice(node, butForCaseAmong: options.map({ $0.choice.value })) {
        record.answers[item].value = .option(Int32(option))
        return
      }
      reader.report(.unknownAnswer(node.located, options, question, checklist.language))
    case .number(let bounds, _):
      guard let number = reader.number(node) else { return }
      adviseOnThousands(number, node, bounds)
      if bounds.contains(Interval(number.value)) {
        record.answers[item].value = .number(number.value)
      } else {
        reader.report(.outOfBounds(number, bounds))
      }
    case .free: record.answers[item].value = reader.freeText(node).map { .text($0) } ?? .open
    }
  }

  mutating func readLong(_ node: Node, _ item: Int) {
    record.answers[item].position = node.start
    var first: (keyword: Keyword, range: SourceRange)?
    // What stands there without an answer; `nil` as soon as there is a place for one.
    var alone: Node? = node
    for (key, value) in node.pairs {
      guard let keyword = reader.keyword(key, Self.answerKeys) else {
        reportUnknown(key)
        alone = nil
        continue
      }
      switch keyword {
      case .sources: readSources(value, of: item)
      case .note: record.answers[item].note = keptText(value)
      case .workNote: readWorkNote(value, item)
      case .notHeard: readNotHeard(value, item)
      case .answer where value.isEmpty, .score where value.isEmpty:
        record.answers[item].position = value.start
        alone = nil
      default:
        alone = nil
        if let first {
          reader.report(.answeredTwice(at: key.range, first: first.range))
          continue
        }
        first = (keyword, key.range)
        readMain(keyword, key, value, item)
      }
    }
    if let alone { adviseOnMissingAnswer(alone, to: item) }
  }

  /// A key that answers don't have; perhaps another question that was indented too far.
  private mutating func reportUnknown(_ key: Node) {
    if reader.faults.isFull {
      reader.report(.unknownKey(key.located, Self.answerKeys, meant: nil))
    } else if let owner = checklist.owner(ofIDSpelled: key.string) {
      reader.report(.astray(Astray(key: key.located, owner: owner)))
    } else {
      let meant = Spelling.nearest(to: key.string, among: Self.answerKeys.words)
      reader.report(.unknownKey(key.located, Self.answerKeys, meant: meant))
    }
  }

  private mutating func readMain(_ keyword: Keyword, _ key: Node, _ value: Node, _ item: Int) {
    switch keyword {
    case .answer: readShort(value, item)
    case .score: readScore(value, item)
    default:
      record.answers[item].position = key.start
      set(keyword, on: item, value.isEmpty ? nil : keptText(value), key)
    }
  }

  /// An answer given by its score, where only one option has it.
  private mutating func readScore(_ node: Node, _ item: Int) {
    record.answers[item].position = node.start
    guard let score = reader.number(node) else { return }
    guard let question = checklist.items[item].question,
      case .choice(let options) = checklist.scales[question.scale].kind
    else {
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

  /// A text for people, which the record takes up.
  mutating func keptText(_ node: Node) -> RecordText? { reader.freeUTF8(node).map { record.keep($0) } }
}
