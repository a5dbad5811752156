extension Review {
  /// Warns of answers to what is not asked, and of questions where it is not known whether they are: in a draft only where something
  /// was answered, and never where one word holds for the whole point.
  mutating func findUnknownApplicability() {
    for fact in unasked where evaluator.record.facts[fact].value != .open { warnOfAnswer(toFact: fact) }
    for index in checklist.items.indices {
      let applicable = evaluator.states[index].isApplicable
      if applicable == .no, checklist.items[index].question != nil { warnOfAnswer(to: index) }
      guard applicable == .unknown, let condition = checklist.items[index].appliesWhen,
        checklist.items[index].parent.map({ evaluator.states[$0].isApplicable == .yes }) ?? true,
        evaluator.record.answers[index].statedOn == nil, evaluator.record.stage == .final || isAnswered(index)
      else { continue }
      var waits = Waits()
      wait(for: condition, &waits)
      let position = evaluator.record.answers[index].position
      let place = position.line > 0 ? SourceRange(position, position) : evaluator.record.idRange
      warnings.append(.applicabilityUnknown(checklist.items[index].path, waits.paths, at: place))
    }
  }

  /// Whether anything was answered at an item or below it.
  private func isAnswered(_ index: Int) -> Bool {
    evaluator.record.answers[index].value != .open || checklist.items[index].children.contains { isAnswered($0) }
  }

  private mutating func warnOfAnswer(toFact fact: Int) {
    let position = SourcePosition(line: Int(evaluator.record.facts[fact].line), column: 1)
    warnings.append(
      .notApplicable(
        checklist.facts[fact].id, causes(ofLeavingOutFact: fact), at: SourceRange(position, position)))
  }

  private mutating func warnOfAnswer(to index: Int) {
    let position = evaluator.record.answers[index].position
    guard evaluator.record.answers[index].value != .open, evaluator.record.answers[index].statedOn == nil else {
      return
    }
    let causes = causes(ofLeavingOut: index)
    warnings.append(.notApplicable(checklist.items[index].path, causes, at: SourceRange(position, position)))
  }
}

extension Diagnostic {
  fileprivate static func notApplicable(
    _ path: String, _ causes: [DecidingAnswer], at range: SourceRange
  ) -> Self {
    Diagnostic(
      .answerNotApplicable,
      Message(
        da: "`\(path)` gælder ikke her; svaret gemmes, men tæller ikke",
        en: "`\(path)` doesn't apply here; the answer is kept but doesn't count",
        sv: "`\(path)` gäller inte här; svaret sparas men räknas inte"), at: range,
      help: causes.isEmpty
        ? Message(
          da: "slet svaret, eller ret enhedens type og oplysninger",
          en: "delete the answer, or correct the unit's kind and the facts",
          sv: "ta bort svaret, eller rätta enhetens typ och uppgifterna")
        : Message(
          da: "slet svaret, eller ret det, der afgør det: \(causes.told(.danish))",
          en: "delete the answer, or correct what decides it: \(causes.told(.english))",
          sv: "ta bort svaret, eller rätta det som avgör det: \(causes.told(.swedish))"))
  }

  fileprivate static func applicabilityUnknown(_ path: String, _ waiting: [String], at range: SourceRange) -> Self {
    let list = waiting.quotedList
    return Diagnostic(
      .applicabilityUnknown,
      Message(
        da: "det vides ikke, om `\(path)` gælder her; det regnes med",
        en: "it isn't known whether `\(path)` applies; it is counted",
        sv: "det är okänt om `\(path)` gäller här; det räknas med"),
      at: range,
      help: waiting.isEmpty ? nil : Message(da: "udfyld \(list)", en: "fill in \(list)", sv: "fyll i \(list)"))
  }
}

extension DiagnosticCode {
  static let answerNotApplicable = DiagnosticCode(
    "answer-not-applicable", .warning,
    da:
      """
      Tjeklisten stiller ikke spørgsmålet til denne slags enhed eller ved denne slags besøg. Svaret bliver stående, \
      men tæller ikke.
      """,
    en: "The checklist doesn't ask this of such a unit or at such a visit. The answer stays but doesn't count.",
    sv: """
      Checklistan ställer inte frågan till den här sortens enhet eller vid den här sortens besök. Svaret \
      står kvar men räknas inte.
      """)
  static let applicabilityUnknown = DiagnosticCode(
    "applicability-unknown", .warning,
    da: "Om spørgsmålet gælder, afhænger af noget, der ikke er udfyldt. Indtil da regnes det for gældende.",
    en: "Whether the question applies depends on something not filled in. Until then it counts as applicable.",
    sv: "Om frågan gäller beror på något som inte är ifyllt. Till dess räknas den som gällande.")
}
