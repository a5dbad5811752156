import Inspection

// Texts of the levels of a question: which of them an inspector would look for in vain.

extension Advice {
  /// A question without a text for a value: where most questions of its scale have one, at an end of the scale, as the only one, or
  /// on both sides of where a finding begins.
  mutating func adviseOnLevels() {
    for (index, scale) in checklist.scales.enumerated() {
      guard case .choice(let options) = scale.kind else { continue }
      let questions = checklist.items.indices.filter {
        checklist.items[$0].question?.scale == index && checklist.number(ofAnswer: $0) ?? 1 == 1
      }
      let usual = options.map { $0.choice.value }.filter { value in
        questions.count { hasLevel($0, value) } * 2 > questions.count
      }
      for item in questions {
        let missing = usual.filter { !hasLevel(item, $0) }
        if missing.isEmpty {
          adviseOnOwnLevels(of: item, options.sorted { ($0.score ?? 0) < ($1.score ?? 0) })
        } else {
          tell(.levelMissing(checklist.items[checklist.asked(item)], missing))
        }
      }
    }
  }

  private func hasLevel(_ item: Int, _ value: String) -> Bool {
    checklist.items[item].levels.contains { $0.value == value }
  }

  /// `options` from the lowest score to the highest.
  private mutating func adviseOnOwnLevels(of item: Int, _ options: [Scale.Option]) {
    if checklist.items[item].levels.isEmpty || options.contains(where: { $0.score == nil }) { return }
    let has = options.map { hasLevel(item, $0.choice.value) }
    let missing = has.indices.filter { !has[$0] }
    let ends = missing.filter { $0 == 0 || $0 == has.count - 1 }
    let isOnlyOne = missing.count == 1 && has.count > 3
    let borders = has.indices.dropLast().filter {
      !has[$0] && !has[$0 + 1] && isBorder(item, options[$0], options[$0 + 1])
    }
    let told = missing.filter { index in
      ends.contains(index) || isOnlyOne || borders.contains { $0 == index || $0 + 1 == index }
    }
    if told.isEmpty { return }
    tell(.ownLevelMissing(checklist.items[checklist.asked(item)], told.map { options[$0].choice.value }))
  }

  /// Whether a finding of the question comes at one of two answers and not at the other.
  private func isBorder(_ item: Int, _ first: Scale.Option, _ second: Scale.Option) -> Bool {
    guard case .choice(let options)? = checklist.items[item].question.map({ checklist.scales[$0.scale].kind }) else {
      return false
    }
    func found(_ option: Scale.Option) -> [Bool] {
      guard let index = options.firstIndex(where: { $0.choice.value == option.choice.value }) else { return [] }
      var record = Record(id: "", for: checklist)
      record.answers[item].value = .option(Int32(index))
      var evaluator = Evaluator(checklist, record)
      evaluator.run(.asIs)
      return checklist.items[item].findings.map { evaluator.comesUp($0) == .yes }
    }
    return found(first) != found(second)
  }
}

extension Diagnostic {
  fileprivate static func levelMissing(_ item: Item, _ values: [String]) -> Self {
    levelMissing(
      item, values,
      help: Message(
        da: "de fleste spørgsmål med samme skala har en under `trin`",
        en: "most questions of the same scale have one under `levels`",
        sv: "de flesta frågor med samma skala har en under `steg`"))
  }

  fileprivate static func ownLevelMissing(_ item: Item, _ values: [String]) -> Self {
    levelMissing(
      item, values,
      help: Message(
        da: "spørgsmålet har tekster for andre svar; tilføj den under `trin`",
        en: "the question has texts for other answers; add it under `levels`",
        sv: "frågan har texter för andra svar; lägg till den under `steg`"))
  }

  private static func levelMissing(_ item: Item, _ values: [String], help: Message) -> Self {
    Diagnostic(
      .levelMissing,
      Message(
        da: "`\(item.path)` har ingen tekst for \(values.quotedList)",
        en: "`\(item.path)` has no text for \(values.quotedList)",
        sv: "`\(item.path)` har ingen text för \(values.quotedList)"), at: item.range, help: help)
  }
}
