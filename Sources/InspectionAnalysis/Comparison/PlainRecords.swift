import Inspection

/// Records of a checklist that are easy to think of: every answer at the same step, then one of them otherwise; and any at all.
struct PlainRecords {
  private let checklist: Checklist
  /// The answers that a question may get, by item; from the lowest score to the highest. None for an aggregate.
  private let answers: [[Answer.Value]]
  private let facts: [[FactAnswer.Value]]
  private let dates: [Day]

  init(_ checklist: Checklist) {
    self.checklist = checklist
    let numbers = checklist.conditions.quantities.compactMap {
      if case .number(let number) = $0 { number } else { nil }
    }
    answers = checklist.items.map { item in
      item.question.map { checklist.scales[$0.scale].answers(near: numbers) } ?? []
    }
    dates = checklist.dates
    facts = checklist.facts.map { [dates] in $0.answers(near: numbers, dates) }
  }

  /// From the plainest on, each when it is asked for: all answers at the same step; then the best and the worst, with one otherwise.
  var records: some Sequence<Record> {
    let (levels, bases, changes) = (answers.map { $0.count }.max() ?? 0, self.bases, self.changes)
    let whole = bases.count * levels
    return (0..<whole + bases.count * changes.count).lazy.map { number in
      if number < whole { return record(bases[number / levels]) { $1[$1.count * (number % levels) / levels] } }
      let (base, index) = (number - whole).quotientAndRemainder(dividingBy: changes.count)
      let change = changes[index]
      var record = self.record(bases[base]) { change.isBest ? $1[$1.count - 1] : $1[0] }
      record.answers[change.question].value = change.answer
      return record
    }
  }

  /// Of one kind of unit, with every question answered: all at the lowest step, and all at the highest.
  func complete(unit: Int?) -> some Sequence<Record> {
    bases.lazy.filter { $0.unit.kind == unit }.flatMap { base in
      [false, true].lazy.map { isHighest in record(base) { isHighest ? $1[$1.count - 1] : $1[0] } }
    }
  }

  /// One answer otherwise than the best or the worst that all others are.
  private struct Change {
    let question: Int
    let isBest: Bool
    let answer: Answer.Value
  }

  private var changes: [Change] {
    answers.indices.flatMap { question in
      [true, false].flatMap { best in
        answers[question].map { Change(question: question, isBest: best, answer: $0) }
      }
    }
  }

  /// Every kind of unit, with each purpose, and the facts at their first and their last value.
  private var bases: [Record] {
    let units = checklist.units.isEmpty ? [nil] : checklist.units.indices.map { Optional($0) }
    let purposes = checklist.purposes.isEmpty ? [nil] : checklist.purposes.indices.map { Optional($0) }
    return units.flatMap { unit in
      purposes.flatMap { purpose in
        [true, false].map { first in
          var record = Record(id: "", for: checklist)
          (record.unit.kind, record.visit.purpose) = (unit, purpose)
          record.visit.date = first ? dates.first : dates.last
          record.visit.form = first ? .announced : .unannounced
          for index in facts.indices {
            record.facts[index].value = (first ? facts[index].first : facts[index].last) ?? .open
          }
          return record
        }
      }
    }
  }

  private func record(_ base: Record, _ choose: (Int, [Answer.Value]) -> Answer.Value) -> Record {
    var record = base
    for index in answers.indices where !answers[index].isEmpty {
      record.answers[index].value = choose(index, answers[index])
    }
    return record
  }

  /// Any record: most questions answered or only some, some with a note and sources.
  func random(_ random: inout SeededGenerator) -> Record {
    func pick<Value>(_ values: [Value]) -> Value? { values.isEmpty ? nil : values[random.next(below: values.count)] }
    var record = Record(id: "", for: checklist)
    record.unit.kind = pick(Array(checklist.units.indices))
    record.visit.purpose = pick(Array(checklist.purposes.indices))
    record.visit.date = pick(dates)
    record.visit.form = pick(Visit.Form.allCases)
    record.visit.authority = pick(checklist.authorities)
    for index in facts.indices { record.facts[index].value = pick(facts[index]) ?? .open }
    let answered = pick([95, 70, 50]) ?? 50
    for index in answers.indices where !answers[index].isEmpty {
      if random.next(below: 100) >= answered { continue }
      record.answers[index].value = pick(answers[index]) ?? .open
      if Bool.random(using: &random) { record.answers[index].note = record.keep("") }
      for _ in 0..<random.next(below: 4) {
        if let kind = pick(Array(checklist.sourceKinds.indices)) { record.add(EvidenceSource(kind: kind), to: index) }
      }
    }
    return record
  }
}

extension Scale {
  /// What may be answered, from the lowest score to the highest; on a number scale what lies at and beside its limits.
  fileprivate func answers(near numbers: [Rational]) -> [Answer.Value] {
    switch kind {
    case .choice(let options):
      let order = options.indices.sorted { (options[$0].score ?? 0, $1) < (options[$1].score ?? 0, $0) }
      return order.map { .option(Int32($0)) }
    case .number(let bounds, let steps):
      return bounds.values(near: steps.map { $0.from } + numbers, isWhole: steps.isEmpty ? nil : steps.areWhole).map {
        .number($0)
      }
    case .free: return []
    }
  }
}

extension Fact {
  fileprivate func answers(near numbers: [Rational], _ dates: [Day]) -> [FactAnswer.Value] {
    switch kind {
    case .choice(let options, several: false): options.indices.map { .choice(Int32($0)) }
    case .choice(let options, several: true):
      options.indices.map { .several(chosen: 1 << UInt64($0), open: 0) }
        + [.several(chosen: options.count == 64 ? .max : 1 << UInt64(options.count) - 1, open: 0)]
    case .number(let bounds): bounds.values(near: numbers, isWhole: nil).map { .number($0) }
    case .date: dates.map { .date($0) }
    }
  }
}

extension [Scale.Step] {
  /// Whether all begin at whole numbers, as where something is counted.
  fileprivate var areWhole: Bool { allSatisfy { $0.from.denominator == 1 } }
}

extension Interval {
  /// Numbers within these bounds that lie at some others or beside them, in their order: whole ones where only such are likely, which
  /// the bounds tell where nothing else does.
  fileprivate func values(near numbers: [Rational], isWhole: Bool?) -> [Rational] {
    let ends = [lowest, highest].filter { $0.isFinite }
    let isWhole = (isWhole ?? true) && ends.allSatisfy { $0.denominator == 1 }
    let near = (numbers + ends + (ends.isEmpty ? [0] : [])).flatMap { number -> [Rational] in
      guard isWhole, number.denominator > 1 else { return [number - 1, number, number + 1] }
      let below = Rounding(decimals: 0, mode: .down).round(number < 0 ? number - 1 : number)
      return [below, below + 1]
    }
    return Set(near.filter { contains(Interval($0)) }).sorted()
  }
}

extension Checklist {
  /// The days on which something begins or ends to hold, and those around them, as far as the checklist holds on them; else its first.
  fileprivate var dates: [Day] {
    let periods = rules.flatMap { [$0.effective.from, $0.effective.until].compactMap { $0 } }
    let years = (conditions.constantDays + periods).flatMap { day in
      [day] + [day.year - 1, day.year + 1].compactMap { Day(year: $0, month: day.month, day: day.day) }
    }
    let days = Set(years.filter { effective.contains($0) }).sorted()
    return days.isEmpty
      ? [effective.from ?? effective.until ?? Day(year: 2025, month: 1, day: 1)].compactMap { $0 } : days
  }
}
