import Inspection

// Texts that are split by unit kind or purpose, and lack one that can occur. Another's text would be shown.

extension Advice {
  mutating func adviseOnSplitTexts() {
    var lacking: [SourceRange: [String]] = [:]
    var places: [SourceRange] = []
    for situation in Situation.all(of: checklist) {
      var evaluator = Evaluator(checklist, situation.record(for: checklist))
      evaluator.run(.completed)
      for (text, range) in texts(shownIn: &evaluator) {
        guard let key = situation.key(missingIn: text, checklist) else { continue }
        if lacking[range] == nil { places.append(range) }
        if lacking[range]?.contains(key) != true { lacking[range, default: []].append(key) }
      }
    }
    for place in places { tell(.textLacksKey(lacking[place] ?? [], at: place)) }
  }

  /// The texts of questions that are asked and of rules that may hold, each with its place.
  private func texts(shownIn evaluator: inout Evaluator) -> [(text: Text, range: SourceRange)] {
    var texts: [(text: Text, range: SourceRange)] = []
    func add(_ text: Text?, _ written: WrittenText?, _ fallback: SourceRange) {
      if let text { texts.append((text, written?.range ?? fallback)) }
    }
    func add(_ finding: Int, _ written: WrittenFinding, _ fallback: SourceRange) {
      add(checklist.findings[finding].text, written.text, fallback)
      add(checklist.findings[finding].recommendation, written.recommendation, fallback)
    }
    for (index, item) in checklist.items.enumerated() where evaluator.states[index].isApplicable != .no {
      guard let written = checklist.writtenItems[index] else { continue }
      add(item.title, written.title, item.range)
      add(item.label, written.label, item.range)
      add(item.guidance, written.guidance, item.range)
      for (level, own) in zip(item.levels, written.levels) { add(level.text, own.text, item.range) }
      for (finding, own) in zip(item.findings, written.findings) { add(finding, own, item.range) }
    }
    for (rule, own) in zip(checklist.rules, written.rules) {
      guard let finding = rule.finding, let written = own.finding else { continue }
      if rule.when.map({ evaluator.truth($0) }) != .no { add(finding, written, own.id.range) }
    }
    return texts
  }
}

/// A kind of unit visited for a purpose; `nil` where a checklist knows none.
private struct Situation {
  let unit: Int?
  let purpose: Int?

  static func all(of checklist: Checklist) -> [Situation] {
    func orNone(_ choices: [Choice]) -> [Int?] { choices.isEmpty ? [nil] : choices.indices.map { $0 } }
    return orNone(checklist.units).flatMap { unit in
      orNone(checklist.purposes).map { Situation(unit: unit, purpose: $0) }
    }
  }

  func record(for checklist: Checklist) -> Record {
    var record = Record(id: "", for: checklist)
    record.unit.kind = unit
    record.visit.purpose = purpose
    return record
  }

  /// The unit kind or purpose that a text has no variant for; `nil` where it has one.
  func key(missingIn text: Text, _ checklist: Checklist) -> String? {
    // To a respondent, what has no words for a unit is not asked there.
    let variants = text.shown
    if variants.contains(where: { $0.isFor(unit: unit, purpose: purpose) }) { return nil }
    if let unit, !variants.contains(where: { $0.isFor(unit: unit) }) { return checklist.units[unit].value }
    return purpose.map { checklist.purposes[$0].value }
  }
}

extension Diagnostic {
  fileprivate static func textLacksKey(_ keys: [String], at range: SourceRange) -> Self {
    Diagnostic(
      .textLacksKey,
      Message(
        da: "teksten mangler for \(keys.quotedList), som også kan få den vist",
        en: "the text is missing for \(keys.quotedList), which may be shown it too",
        sv: "texten saknas för \(keys.quotedList), som också kan få den visad"), at: range,
      help: Message(
        da: "tilføj \(keys.quotedList), eller lad den kun gælde de andre; ellers vises den første af teksterne",
        en: "add \(keys.quotedList), or let it apply to the others only; else the first of the texts is shown",
        sv: "lägg till \(keys.quotedList), eller låt den bara gälla de andra; annars visas den första av texterna"))
  }
}

extension DiagnosticCode {
  static let textLacksKey = DiagnosticCode(
    "text-lacks-unit", .warning,
    da: """
      En tekst er skrevet for sig til enheder eller tilsynstyper, men en af dem, der får spørgsmålet eller fundet, er ikke \
      med. Den får en anden enheds tekst.
      """,
    en: """
      A text is written separately for unit kinds or purposes, but one that gets the question or the finding has none. \
      It gets the text of another kind.
      """,
    sv: """
      En text är skriven för sig för enheter eller tillsynstyper, men en av dem som får frågan eller iakttagelsen finns \
      inte med. Den får en annan enhets text.
      """)
}
