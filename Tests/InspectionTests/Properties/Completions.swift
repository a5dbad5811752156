@testable import Inspection

extension Checklist {
  /// The result of every item as an assessment gives it, without what is not asked for here.
  func results(of record: Record) -> [Rational?] {
    var evaluator = Evaluator(self, record)
    evaluator.run(.asIs)
    return evaluator.states.map { $0.mayCount ? $0.result.lowest : nil }
  }

  /// Every record in which all open answers and facts are given.
  func completions(of record: Record) -> [Record] {
    var records = [record]
    for (index, item) in items.enumerated() where item.question != nil && record.answers[index].value.isOpen {
      records = records.flatMap { record in values(of: index).map { record.answering(index, $0) } }
    }
    for index in facts.indices where record.facts[index].value == .open {
      records = records.flatMap { record in values(ofFact: index).map { record.stating(index, $0) } }
    }
    return records
  }

  /// All answers to a question; on a number scale those at the ends of its steps.
  func values(of item: Int) -> [Answer.Value] {
    guard let question = items[item].question else { return [] }
    switch scales[question.scale].kind {
    case .choice(let options): return options.indices.map { .option(Int32($0)) }
    case .number(let bounds, let steps):
      return ([bounds.lowest, bounds.highest] + steps.map(\.from)).map { .number($0) }
    case .free: return [.text("t")]
    }
  }

  func values(ofFact fact: Int) -> [FactAnswer.Value] {
    switch allFacts[fact].kind {
    case .choice(let options, several: false): options.indices.map { .choice(Int32($0)) }
    case .choice(let options, several: true): (0..<1 << UInt64(options.count)).map { .several(chosen: $0, open: 0) }
    case .number(let bounds):
      [max(bounds.lowest, -1000), 3, min(bounds.highest, 1000)].filter { bounds.contains(Interval($0)) }.map {
        .number($0)
      }
    case .date: []
    }
  }
}

extension Answer.Value {
  var isOpen: Bool { self == .open || self == .notEstablished }
}

extension Record {
  func answering(_ item: Int, _ value: Answer.Value) -> Record {
    var record = self
    record.answers[item].value = value
    return record
  }

  func isAnswered(_ item: Int) -> Bool {
    switch answers[item].value {
    case .option, .number, .text: true
    case .open, .notRelevant, .notInFocus, .notEstablished: false
    }
  }

  func noting(_ item: Int) -> Record {
    var record = self
    record.answers[item].note = record.keep("n")
    return record
  }

  func supporting(_ item: Int, by kinds: [Int]) -> Record {
    var record = self
    for kind in kinds { record.add(EvidenceSource(kind: kind), to: item) }
    return record
  }

  func stating(_ fact: Int, _ value: FactAnswer.Value) -> Record {
    var record = self
    record.facts[fact].value = value
    return record
  }
}
