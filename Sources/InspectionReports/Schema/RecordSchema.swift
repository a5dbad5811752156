package import Inspection

/// The JSON Schema of the records that answer a checklist, so that an editor completes and checks while one types.
///
/// Anything may still be empty, but what the checklist can't do without. What applies to which unit is for `tilsyn check`.
package struct RecordSchema {
  private let checklist: Checklist
  private let draft: SchemaDraft

  package static func json(_ checklist: Checklist, _ language: Language) -> [UInt8] {
    let schema = RecordSchema(checklist: checklist, draft: SchemaDraft(language: language))
    let title = "\(schema.words(checklist.title)) (\(checklist.id.rawValue) \(checklist.version))"
    return schema.draft.document(title: title, schema.object(.record), definitions: schema.definitions)
  }

  /// What comes again and again: a source, what may stand beside an answer, and each question's answers.
  private var definitions: [(key: String, value: JSON)] {
    let beside = Place.of(.answer).keys.filter { $0.keyword != .answer }.map { key in
      (key: name(of: key), value: draft.described(key, draft.orEmpty(schema(of: key.shape))))
    }
    // The answers to a question that takes several are alike.
    let questions = checklist.items.indices.filter { checklist.number(ofAnswer: $0) ?? 1 == 1 }.compactMap { item in
      checklist.items[item].question.map { question in
        (key: checklist.items[item].path, value: value(of: item, checklist.scales[question.scale]))
      }
    }
    return [("source", draft.either([schema(of: .sourceKind), object(.evidence)]))] + beside + questions
  }

  private func name(of key: Place.Key) -> String { "answer-" + key.keyword.canonical }

  /// A text for whom it is for: where it differs between units or purposes, all of it.
  private func words(_ text: Text) -> String {
    let fitting = text.shown.filter { $0.language == draft.language }
    let variants = fitting.isEmpty ? text.shown : fitting
    var seen: [String] = []
    for variant in variants where !seen.contains(variant.text) { seen.append(variant.text) }
    return seen.joined(separator: " / ")
  }

  // MARK: Places

  private func object(_ place: Place.ID) -> JSON {
    let place = Place.of(place)
    let needed = needed(place.id)
    return draft.object(
      draft.properties(of: place) { key in
        let schema = schema(of: key.shape)
        return key.isRequired || needed.contains(key.keyword) ? schema : draft.orEmpty(schema)
      }, required: (place.keys.filter { $0.isRequired }.map { $0.keyword } + needed).map(draft.word))
  }

  /// What this checklist can't do without.
  private func needed(_ place: Place.ID) -> [Keyword] {
    switch place {
    case .record: (checklist.units.isEmpty ? [] : [.unit]) + (checklist.readsVisitDate ? [.visit] : [])
    case .unit: checklist.units.isEmpty ? [] : [.kind]
    case .visit: checklist.readsVisitDate ? [.date] : []
    default: []
    }
  }

  private func schema(of shape: Shape) -> JSON {
    switch shape {
    case .text, .string, .id, .reference, .version, .language, .condition, .rowScore, .anything: draft.scalar
    case .number, .share: draft.number
    case .count: draft.count
    case .date: draft.date
    case .words(let keywords): draft.words(keywords)
    case .place(let place): object(place)
    case .list(.either): draft.either([draft.list(draft.reference("source")), draft.reference("source")])
    case .list(let items): draft.list(schema(of: items))
    case .named(let shape): .object([("type", .string("object")), ("additionalProperties", schema(of: shape))])
    case .either(let shapes): draft.either(shapes.map { schema(of: $0) })
    case .checklist:
      .object([("enum", .strings([checklist.id.rawValue, "\(checklist.id.rawValue)@\(checklist.version)"]))])
    case .purpose: choice(checklist.purposes)
    case .unitKind: choice(checklist.units)
    case .sourceKind: choice(checklist.sourceKinds)
    case .pointID: draft.choice(points)
    case .facts: draft.object(checklist.facts.map { ($0.id, fact($0)) })
    case .answers: draft.object(answers(below: 0))
    case .judgements: draft.object(judgements)
    case .setAside:
      draft.object(
        checklist.findings.map { ($0.id, draft.scalar.with(("description", .string(words($0.text))))) })
    case .stances:
      draft.object(
        checklist.findings.map { finding in
          let stance = draft.either([draft.words([.adopted, .declined]), object(.stance)])
          return (finding.id, draft.orEmpty(stance).with(("description", .string(words(finding.text)))))
        })
    case .replySubject:
      draft.choice(
        checklist.points.map { (checklist.items[$0].id, words(checklist.items[$0].title)) }
          + checklist.findings.map { ($0.id, words($0.text)) }
          + [(draft.word(.wholeReport), Message(da: "Rapporten", en: "The report", sv: "Rapporten")(draft.language))])
    case .answer, .level: draft.scalar
    }
  }

  private func choice(_ choices: [Choice]) -> JSON {
    choices.isEmpty ? draft.scalar : draft.choice(choices.map { ($0.value, words($0.text)) })
  }

  private var points: [(value: String, words: String)] {
    checklist.points.map { (checklist.items[$0].id, words(checklist.items[$0].title)) }
      + [(draft.word(.overall), Message(da: "Samlet", en: "Overall", sv: "Totalt")(draft.language))]
  }

  private func fact(_ fact: Fact) -> JSON {
    let schema: JSON
    switch fact.kind {
    case .choice(let options, let several):
      let plain = choice(options)
      let one = options.contains { $0.asksForWords } ? draft.either([plain, worded(options)]) : plain
      schema = several ? draft.either([draft.list(one), one]) : one
    case .number(let bounds): schema = fact.isWhole && bounds.lowest >= 0 ? draft.count : draft.number
    case .date: schema = draft.date
    }
    let texts = [fact.label, fact.question, fact.guidance].compactMap { $0 }.map(words)
    let description = texts.isEmpty ? fact.id : texts.joined(separator: "\n\n")
    return draft.orEmpty(schema).with(("description", .string(description)))
  }

  /// Options as keys, with words to those that ask for them.
  private func worded(_ options: [Choice]) -> JSON {
    draft.object(
      options.map { option in
        let words = option.asksForWords ? draft.orEmpty(draft.scalar) : draft.type("null")
        return (key: option.value, value: words.with(("description", .string(self.words(option.text)))))
      })
  }

  private var judgements: [(key: String, value: JSON)] {
    ([0] + checklist.points).map { item in
      var levels = (checklist.items[item].aggregation?.bands ?? []).map { (value: $0.id, words: words($0.text)) }
      if case .choice(let options) = checklist.scales[0].kind {
        levels += options.map { (value: $0.choice.value, words: words($0.choice.text)) }
      }
      let judgement = draft.object(
        draft.properties(of: .of(.judgement)) { key in
          if case .level = key.shape {
            draft.orEmpty(draft.choice(levels))
          } else {
            draft.orEmpty(schema(of: key.shape))
          }
        })
      let id = item == 0 ? draft.word(.overall) : checklist.items[item].id
      return (id, draft.orEmpty(draft.either([draft.scalar, judgement])))
    }
  }

  // MARK: Answers

  private static let statuses: [Keyword] = [.notRelevant, .notInFocus, .notEstablished]

  private func answers(below item: Int) -> [(key: String, value: JSON)] {
    checklist.items[item].children.map { child in
      let schema = checklist.items[child].question.map { answer(to: child, $0) } ?? several(child) ?? group(child)
      let item = checklist.items[child]
      let description = [item.label, item.title, item.guidance].compactMap { $0 }.map(words)
      return (item.id, draft.orEmpty(schema).with(("description", .string(description.joined(separator: "\n\n")))))
    }
  }

  /// Answers below, or a status for all of them.
  private func group(_ item: Int) -> JSON {
    let reasons = Self.statuses.map { (key: draft.word($0), value: draft.orEmpty(draft.scalar)) }
    return draft.either([draft.words(Self.statuses), draft.object(answers(below: item) + reasons)])
  }

  /// A list of answers, or each under a name of the inspector's; `nil` for what doesn't take several.
  private func several(_ item: Int) -> JSON? {
    guard checklist.items[item].several != nil, let first = checklist.items[item].children.first,
      let question = checklist.items[first].question
    else { return nil }
    let one = draft.orEmpty(answer(to: first, question))
    let most = Rational(checklist.mostAnswers(to: item))
    let statuses = Self.statuses.filter { question.allowsNotRelevant || $0 != .notRelevant }
    return draft.either([
      draft.list(one).with(("maxItems", .number(most))),
      .object([("type", .string("object")), ("additionalProperties", one), ("maxProperties", .number(most))]),
      draft.words(statuses),
    ])
  }

  private func answer(to item: Int, _ question: Item.Question) -> JSON {
    let value = draft.reference(checklist.items[item].path)
    let statuses = Self.statuses.filter { question.allowsNotRelevant || $0 != .notRelevant }
    let properties = Place.of(.answer).keys.map { key in
      (
        key: draft.word(key.keyword),
        value: key.keyword == .answer ? draft.orEmpty(value) : draft.reference(name(of: key))
      )
    }
    return draft.either([value, draft.words(statuses), draft.object(properties)])
  }

  /// What can be answered, each option with what the step looks like in practice.
  private func value(of item: Int, _ scale: Scale) -> JSON {
    switch scale.kind {
    case .choice(let options):
      let levels = checklist.items[item].levels
      return draft.choice(
        options.map { option in
          let level = levels.first { $0.value == option.choice.value }
          let texts = [words(option.choice.text), level.map { words($0.text) } ?? ""].filter { !$0.isEmpty }
          return (option.choice.value, texts.joined(separator: ": "))
        })
    case .number: return draft.number
    case .free: return draft.scalar
    }
  }
}
