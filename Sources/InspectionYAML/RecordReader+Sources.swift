import Inspection

// What stands beside an answer.

extension RecordReader {
  /// What stands beside an empty answer below a status, as in the template: a note or sources that may have been written.
  mutating func readBeside(_ node: Node, _ item: Int) {
    for (key, value) in node.pairs {
      switch reader.keyword(key, Self.answerKeys) {
      case .sources: readSources(value, of: item)
      case .note: record.answers[item].note = keptText(value)
      case .workNote: readWorkNote(value, item)
      case .notHeard: readNotHeard(value, item)
      default: break
      }
    }
  }

  mutating func readWorkNote(_ node: Node, _ item: Int) {
    if let text = reader.freeText(node) { record.workNotes.append((item: item, text: text)) }
  }

  mutating func readNotHeard(_ node: Node, _ item: Int) {
    if let text = reader.freeText(node) { record.notHeard.append((item: item, reason: text)) }
  }

  static let mainKeys = KeywordSet([.answer, .score, .notRelevant, .notInFocus, .notEstablished])

  private static let sourceKeys = KeywordSet(.evidence)

  mutating func readSources(_ node: Node, of item: Int) {
    if node.isEmpty { return }
    if node.kind != .sequence {
      addSource(node, to: item, isAlone: true)
      return
    }
    for source in node.items { addSource(source, to: item) }
  }

  private mutating func addSource(_ node: Node, to item: Int, isAlone: Bool = false) {
    var (kind, date, text): (Int?, Day?, RecordText?)
    if node.kind == .scalar {
      kind = checklist.sourceKind(spelled: node.word)
      if kind == nil, isTakenOut(sourceKind: node) { return }
      kind = kind ?? unknownChoice(node, checklist.sourceKinds, isAlone ? .noListYet : .inList)
    } else {
      guard reader.expect(.mapping, node) else { return }
      var hasKind = false
      for (key, value) in node.pairs {
        switch reader.keyword(key, Self.sourceKeys) {
        case .kind:
          hasKind = true
          kind = checklist.sourceKind(spelled: value.word)
          if kind == nil, isTakenOut(sourceKind: value) { return }
          kind = kind ?? unknownChoice(value, checklist.sourceKinds)
        case .date: if !value.isEmpty { date = reader.day(value) }
        case .text: text = keptText(value)
        default: reader.report(.unknownKey(key.located, Self.sourceKeys, meant: nil))
        }
      }
      if !hasKind { reader.report(.missingKey(.kind, at: node.range)) }
    }
    guard let kind else { return }
    record.add(EvidenceSource(kind: kind, date: date, text: text), to: item)
  }
}

extension Node {
  /// Whether these are the fields of an answer that was not given.
  var hasNoAnswer: Bool {
    var isAnswer = false
    for (key, value) in pairs {
      guard RecordReader.answerKeys.match(key.word) != nil else { return false }
      guard RecordReader.mainKeys.match(key.word) != nil else { continue }
      if !value.isEmpty { return false }
      isAnswer = true
    }
    return isAnswer
  }
}
