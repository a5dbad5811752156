import Inspection

/// Takes a record from one version of a checklist to another: what the other one knows by the same names.
struct RecordTranslation {
  private let pairs: ChecklistPairs
  private let units: [Int?]
  private let purposes: [Int?]
  private let sourceKinds: [Int?]
  /// By fact of the newer version, the older one's, and the new code of each old option.
  private let facts: [(old: Int, options: [Int?])?]
  /// By item of the newer version, the new code of each old option.
  private let options: [[Int?]]

  init(_ pairs: ChecklistPairs) {
    let (old, new) = (pairs.old, pairs.new)
    func codes(_ old: [String], _ new: [String]) -> [Int?] { old.map { new.firstIndex(of: $0) } }
    self.pairs = pairs
    units = codes(old.units.map { $0.value }, new.units.map { $0.value })
    purposes = codes(old.purposes.map { $0.value }, new.purposes.map { $0.value })
    sourceKinds = codes(old.sourceKinds.map { $0.value }, new.sourceKinds.map { $0.value })
    facts = new.facts.indices.map { index in
      let (fact, former) = (new.facts[index], new.formerIDs(ofFact: index))
      let before =
        old.facts.firstIndex { $0.id == fact.id } ?? old.facts.firstIndex { former.contains($0.id) }
      guard let before else { return nil }
      return (before, codes(old.facts[before].optionValues, fact.optionValues))
    }
    options = new.items.indices.map { index in
      guard let before = pairs.items[index], let was = old.items[before].question, let now = new.items[index].question
      else { return [] }
      return codes(old.optionValues(ofScale: was.scale), new.optionValues(ofScale: now.scale))
    }
  }

  func translate(_ record: Record) -> Record {
    var translated = Record(id: record.id, for: pairs.new)
    translated.visit = record.visit
    translated.visit.purpose = record.visit.purpose.flatMap { purposes[$0] }
    translated.unit.kind = record.unit.kind.flatMap { units[$0] }
    for index in pairs.new.facts.indices { translated.facts[index].value = fact(index, record) }
    for index in pairs.new.items.indices {
      translated.answers[index].value = answer(index, record)
      if let before = pairs.items[index] { addSupport(of: before, to: index, record, &translated) }
    }
    translated.closeGaps(in: pairs.new)
    return translated
  }

  /// The note and the sources beside an answer.
  private func addSupport(of before: Int, to index: Int, _ record: Record, _ translated: inout Record) {
    translated.answers[index].note = record.note(of: before).map { translated.keep($0) }
    for source in record.sources(of: before) {
      guard let kind = sourceKinds[source.kind] else { continue }
      let text = record.text(of: source).map { translated.keep($0) }
      translated.add(EvidenceSource(kind: kind, date: source.date, text: text), to: index)
    }
  }

  private func fact(_ index: Int, _ record: Record) -> FactAnswer.Value {
    guard let known = facts[index] else { return .open }
    switch (record.facts[known.old].value, pairs.new.facts[index].kind) {
    case (.choice(let option), .choice(_, false)):
      return known.options[Int(option)].map { .choice(Int32($0)) } ?? .open
    case (.several(let chosen, let open), .choice(_, true)):
      func bits(_ old: UInt64) -> UInt64 {
        known.options.indices.reduce(into: 0) { bits, option in
          if old & 1 << UInt64(option) != 0, let new = known.options[option] { bits |= 1 << UInt64(new) }
        }
      }
      return .several(chosen: bits(chosen), open: bits(open))
    case (.number(let number), .number(let bounds)):
      return bounds.contains(Interval(number)) ? .number(number) : .open
    case (.date(let day), .date): return .date(day)
    case (.open, _), (.choice, _), (.several, _), (.number, _), (.date, _): return .open
    }
  }

  private func answer(_ index: Int, _ record: Record) -> Answer.Value {
    guard let before = pairs.items[index], let question = pairs.new.items[index].question else { return .open }
    let value = record.answers[before].value
    switch (value, pairs.new.scales[question.scale].kind) {
    case (.option(let option), .choice):
      guard options[index].indices.contains(Int(option)) else { return .open }
      return options[index][Int(option)].map { .option(Int32($0)) } ?? .open
    case (.number(let number), .number(let bounds, _)):
      return bounds.contains(Interval(number)) ? .number(number) : .open
    case (.text, .free), (.notRelevant, _), (.notInFocus, _), (.notEstablished, _): return value
    case (.open, _), (.option, _), (.number, _), (.text, _): return .open
    }
  }
}

extension Fact {
  fileprivate var optionValues: [String] {
    if case .choice(let options, _) = kind { options.map { $0.value } } else { [] }
  }
}
