import Inspection

// What becomes of a record after the visit, as a form shows it.

extension FormReader {
  private static let agreementKeys = KeywordSet([.what, .who, .deadline, .sort, .status, .done])
  private static let otherDayKeys = KeywordSet([.date, .form, .sort])
  private static let stances = KeywordSet(FormRecord.stances)
  private static let hearingKeys = KeywordSet([.sent, .deadline, .recipient, .received, .sha256])
  private static let withheldKeys = KeywordSet([.withheld])
  private static let replyKeys = KeywordSet([.from, .received, .to, .remark, .authorityReply, .changed, .what])
  private static let decisionKeys = KeywordSet([.sort, .date, .deadline, .journalNumber])
  private static let reviewKeys = KeywordSet([.reviewer, .date])
  private static let replacedKeys = KeywordSet([.record, .reason])

  /// Fields of which some are words of the language.
  private func fields(
    _ node: Node, _ keys: KeywordSet, short: Keyword? = nil, words: [Keyword]
  ) -> WrittenValue {
    if node.kind == .scalar { return fields(node, keys, short: short) }
    return WrittenValue(
      node: node, content: .fields(known(node, keys) { words.contains($0) ? word($1) : text($1) }))
  }

  func otherDay(_ node: Node) -> WrittenValue { fields(node, Self.otherDayKeys, short: .date, words: [.form]) }

  func agreement(_ node: Node) -> WrittenValue {
    fields(node, Self.agreementKeys, short: .what, words: [.sort, .status])
  }

  func reply(_ node: Node) -> WrittenValue { fields(node, Self.replyKeys, words: [.to, .changed]) }
  func decision(_ node: Node) -> WrittenValue { fields(node, Self.decisionKeys) }
  func review(_ node: Node) -> WrittenValue { fields(node, Self.reviewKeys, short: .reviewer) }
  func replaced(_ node: Node) -> WrittenValue { fields(node, Self.replacedKeys, short: .record) }

  func hearing(_ node: Node) -> WrittenValue {
    if node.kind == .mapping, !known(node, Self.withheldKeys, { text($1) }).isEmpty {
      return fields(node, Self.withheldKeys)
    }
    return list(node) { fields($0, Self.hearingKeys) }
  }

  // MARK: Stances

  func stances(_ node: Node) -> WrittenValue {
    WrittenValue(node: node, content: .fields(findings(node).map { Field(name: $0, key: $1, value: stance($2)) }))
  }

  private func stance(_ node: Node) -> WrittenValue {
    if node.kind == .scalar {
      let stance = node.isEmpty ? nil : Self.stances.match(node.word)?.keyword
      return WrittenValue(node: node, content: stance.map { .short("!" + $0.rawValue, "") } ?? .fields([]))
    }
    let all = known(node, Self.stances) { text($1) }
    return WrittenValue(
      node: node, content: .fields(all.map { Field(name: "!" + $0.name, key: $0.key, value: $0.value) }))
  }

  func setAside(_ node: Node) -> WrittenValue {
    let all = findings(node).map { Field(name: "!" + $0, key: $1, value: text($2)) }
    return WrittenValue(node: node, content: .fields(all))
  }

  /// The findings that are named, each with what stands behind it.
  private func findings(_ node: Node) -> [(id: String, key: Node, value: Node)] {
    guard node.kind == .mapping else { return [] }
    var found: [(id: String, key: Node, value: Node)] = []
    for (key, value) in node.pairs {
      guard key.kind == .scalar, let finding = checklist.finding(named: key.string) else { continue }
      found.append((id: checklist.findings[finding].id, key: key, value: value))
    }
    return found
  }
}
