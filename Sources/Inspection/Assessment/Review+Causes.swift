/// Something that a record says and that decides whether a question is asked.
struct DecidingAnswer: Equatable {
  /// What it is called, in back quotes where it is an id.
  let name: Message
  let value: String
  /// The line that it stands on; 0 where there is none.
  let line: Int32
}

extension Review {
  /// What the record says that makes a question be left out: what the conditions on it and on what it stands under read, as far as
  /// they are not fulfilled.
  mutating func causes(ofLeavingOut index: Int) -> [DecidingAnswer] {
    var (found, item): ([DecidingAnswer], Int?) = ([], index)
    while let next = item, evaluator.states[next].isApplicable == .no {
      if let condition = checklist.items[next].appliesWhen, evaluator.truth(condition) == .no {
        blame(condition, for: .no, &found)
        break
      }
      item = checklist.items[next].parent
    }
    return found
  }

  /// What decides that a fact is not asked.
  mutating func causes(ofLeavingOutFact fact: Int) -> [DecidingAnswer] {
    var found: [DecidingAnswer] = []
    if let condition = checklist.facts[fact].appliesWhen { blame(condition, for: .no, &found) }
    return found
  }

  /// What is read by the parts of a condition that make it what it is.
  private mutating func blame(_ condition: ConditionRef, for truth: Truth, _ found: inout [DecidingAnswer]) {
    switch checklist.conditions[condition] {
    case .or(let left, let right), .and(let left, let right):
      let isLeft = evaluator.truth(left) == truth
      let isRight = evaluator.truth(right) == truth
      if isLeft { blame(left, for: truth, &found) }
      if isRight { blame(right, for: truth, &found) }
    case .not(let inner): blame(inner, for: truth == .no ? .yes : .no, &found)
    case .named(_, let inner): blame(inner, for: truth, &found)
    case .any, .all, .leaf:
      var reads: [Read] = []
      checklist.conditions.forEachRead(of: condition) { reads.append($0) }
      for read in reads {
        if let said = said(of: read), !found.contains(said) { found.append(said) }
      }
    }
  }

  /// What the record says of something; `nil` where it says nothing, or where that is a result.
  private func said(of read: Read) -> DecidingAnswer? {
    let record = evaluator.record
    if let fact = read.fact, let value = checklist.words(for: record.facts[fact].value, of: fact) {
      return DecidingAnswer(name: Message.quoted(checklist.facts[fact].id), value: value, line: record.facts[fact].line)
    }
    if let item = read.item, let value = checklist.words(for: record.answers[item].value, to: item) {
      return DecidingAnswer(
        name: Message.quoted(checklist.items[item].path), value: value, line: record.answers[item].position.line)
    }
    if case .input(.unitKind) = read, let kind = record.unit.kind {
      return DecidingAnswer(
        name: Message(da: "enhedens type", en: "the unit's kind", sv: "enhetens typ"),
        value: checklist.units[kind].value, line: record.unit.kindRange.map { $0.start.line } ?? 0)
    }
    if case .input(.purpose) = read, let purpose = record.visit.purpose {
      return DecidingAnswer(
        name: Message(da: "tilsynstypen", en: "the purpose", sv: "tillsynstypen"),
        value: checklist.purposes[purpose].value, line: 0)
    }
    return nil
  }
}

extension Message {
  fileprivate static func quoted(_ id: String) -> Message { Message(da: "`\(id)`", en: "`\(id)`", sv: "`\(id)`") }
}

extension [DecidingAnswer] {
  /// All of them on one line: `enhed-frataget` er `nej` (linje 682).
  func told(_ language: Language) -> String {
    let (verb, line) = (Message(da: "er", en: "is", sv: "är"), Message(da: "linje", en: "line", sv: "rad"))
    let each = prefix(3).map { said in
      "\(said.name(language)) \(verb(language)) `\(said.value)`"
        + (said.line > 0 ? " (\(line(language)) \(said.line))" : "")
    }
    let and = Message(da: " og ", en: " and ", sv: " och ")
    return each.joined(separator: and(language))
  }
}
