extension Checklist {
  /// The checked checklist, or all that is wrong with it.
  package static func compile(_ written: WrittenChecklist) -> Reading<Checklist> {
    var draft = ChecklistDraft(written)
    draft.readHead()
    draft.readFacts()
    draft.readScales()
    // Without a scale nothing below can be judged.
    guard !draft.scales.isEmpty else { return Reading(nil, draft.diagnostics.all) }
    draft.readItems()
    draft.readDefinitions()
    draft.readFindings()
    draft.readRules()
    draft.readReplacements()
    draft.readConditions()
    draft.readBaselines()
    draft.readDemands()
    guard !draft.diagnostics.hasErrors, written.lost.isEmpty else { return Reading(nil, draft.diagnostics.all) }
    draft.adviseOnScoring()
    switch EvaluationOrder.find(for: draft) {
    case .failure(let fault): return Reading(nil, draft.diagnostics.all + [fault.diagnostic])
    case .success(let order):
      draft.reportLeaks(order)
      if draft.diagnostics.hasErrors { return Reading(nil, draft.diagnostics.all) }
      return Reading(draft.checklist(in: order), draft.diagnostics.all)
    }
  }
}

extension ChecklistDraft {
  /// The checklist, its steps in an order in which each reads only what is known. With another checklist of the same names and the
  /// same order, what was found out about these is taken over.
  package func checklist(in order: [Step], like other: Checklist? = nil) -> Checklist {
    let plan = Plan(self, order, other?.plan.repetition ?? Repetition(self, order))
    return Checklist(self, plan, other?.words ?? ChecklistWords(self))
  }

  fileprivate mutating func readHead() {
    units = choices(written.units)
    purposes = choices(written.purposes)
    sourceKinds = choices(written.sourceKinds)
    themes = choices(written.themes)
    readRespondents()
    title = text(written.title)
    sourceTitle = written.source?.title.map { text($0) }
    notice = written.notice.map { text($0) }
    hearingText = written.hearingText.map { text($0) }
    if !written.id.value.isEmpty { checkID(written.id, mayBeReserved: true) }
    check(written.effective, at: written.effectiveRange ?? written.id.range)
    // No report shows the history, but what is wrong with its texts is told.
    for change in written.changes { _ = text(change.text) }
  }

  mutating func check(_ effective: Period, at range: SourceRange) {
    guard let from = effective.from, let until = effective.until, until < from else { return }
    diagnostics.append(.emptyPeriod(from: from, until: until, at: range))
  }

  mutating func choices(_ written: [WrittenChoice]) -> [Choice] {
    reportTwice(written.map { $0.value })
    for choice in written where choice.value.value.contains(where: { $0.isWhitespace }) || choice.value.value.isEmpty {
      diagnostics.append(.spaceInOption(choice.value))
    }
    let quotes = "“”„«»".unicodeScalars
    for choice in written where choice.value.value.unicodeScalars.contains(where: quotes.contains) {
      let bare = choice.value.value.filter { !"“”„«»".contains($0) }
      if bare != choice.value.value { diagnostics.append(.quotesInOption(choice.value, bare: bare)) }
    }
    return written.map { choice in
      Choice(
        value: choice.value.value, text: choice.text.map { text($0) } ?? Text(choice.value.value),
        asksForWords: choice.asksForWords)
    }
  }

  /// A fault for each value that stood before.
  mutating func reportTwice(_ ids: [Located<String>]) {
    var first: [String: SourceRange] = [:]
    for id in ids {
      if let before = first[id.value] {
        diagnostics.append(.idTwice(id, first: before))
      } else {
        first[id.value] = id.range
      }
    }
  }

  fileprivate mutating func readFacts() {
    reportTwice(written.facts.map { $0.id })
    reportFormer(written.facts.map { $0.formerIDs }, among: written.facts.map { $0.id })
    for fact in written.facts {
      checkID(fact.id, mayBeReserved: false)
      let kind: Fact.Kind
      switch fact.kind {
      case .choice(let options, let several):
        if several, options.count > Limits.factOptions { diagnostics.append(.tooManyOptions(fact.id)) }
        kind = .choice(choices(options), several: several)
      case .number(let lowest, let highest):
        kind = .number(bounds(lowest, highest, of: fact.id))
      case .date: kind = .date
      }
      if factsByID[fact.id.value] == nil { factsByID[fact.id.value] = facts.count }
      facts.append(
        Fact(
          id: fact.id.value, label: fact.label.map { text($0) },
          question: fact.question.map { text($0, mayBePut: true) },
          guidance: fact.guidance.map { text($0, mayBePut: true) }, kind: kind, isRequired: fact.isRequired,
          carriesOver: fact.carriesOver, isWhole: fact.isWhole, isInternal: fact.isInternal, range: fact.id.range))
    }
  }

  private mutating func bounds(_ lowest: Rational?, _ highest: Rational?, of id: Located<String>) -> Interval {
    if let lowest, let highest, highest < lowest { diagnostics.append(.boundsSwapped(id)) }
    return Interval(lowest ?? -Rational.infinity, highest ?? .infinity)
  }

  fileprivate mutating func readScales() {
    reportTwice(written.scales.map { $0.id })
    if written.scales.isEmpty, !written.lost.contains(.scales) { diagnostics.append(.noScale(at: written.id.range)) }
    for scale in written.scales {
      checkID(scale.id, mayBeReserved: true)
      let kind: Scale.Kind
      switch scale.kind {
      case .choice(let options):
        let choices = choices(options.map { $0.choice })
        kind = .choice(zip(choices, options).map { Scale.Option(choice: $0, score: $1.score?.value) })
        let unscored = options.filter { $0.score == nil }.count
        if options.isEmpty, !written.lost.contains(.scales) { diagnostics.append(.emptyScale(scale.id)) }
        if unscored > 0, unscored < options.count { diagnostics.append(.someScores(scale.id)) }
      case .number(let lowest, let highest, let steps):
        let sorted = steps.sorted { $0.from.value < $1.from.value }
        for (step, next) in zip(sorted, sorted.dropFirst()) where step.from.value == next.from.value {
          diagnostics.append(.sameStep(next.from, first: step.from.range))
        }
        if let first = sorted.first, lowest.map({ $0 < first.from.value }) ?? true {
          diagnostics.append(.stepsBeginTooHigh(first.from, lowest: lowest))
        }
        kind = .number(
          bounds(lowest, highest, of: scale.id),
          steps: sorted.map { Scale.Step(from: $0.from.value, score: $0.score) })
      case .free: kind = .free
      }
      scales.append(Scale(id: scale.id.value, kind: kind, guidance: scale.guidance.map { text($0) }))
    }
  }

  /// Letters, digits and hyphens, a letter first; and for what conditions name no word of theirs.
  mutating func checkID(_ id: Located<String>, mayBeReserved: Bool) {
    let isWell =
      id.value.first?.isLetter == true && id.value.allSatisfy { $0.isPlainInID || $0.isLetter || $0.isNumber }
    if !isWell {
      diagnostics.append(.badID(id))
      if !id.value.isEmpty { badIDs.append(id.value) }
    } else if !mayBeReserved, Keyword.reserved.match(exactly: id.value) != nil {
      diagnostics.append(.reservedID(id))
    }
  }

  fileprivate mutating func readConditions() {
    for index in written.facts.indices { facts[index].requiredWhen = condition(written.facts[index].requiredWhen) }
    for index in items.indices.dropFirst() {
      guard let item = writtenItems[index] else { continue }
      let scope = ConditionScope(own: items[index].isAggregate ? nil : index, container: items[index].parent)
      let appliesWhen = condition(item.appliesWhen, scope)
      items[index].appliesWhen = appliesWhen
      if items[index].several != nil {
        readConditionsOfAnswers(to: index, item)
        continue
      }
      let noteRequiredWhen = condition(item.noteRequiredWhen, scope)
      items[index].question?.noteRequiredWhen = noteRequiredWhen
      let sourcesRequiredWhen = condition(item.requiredSources?.when, scope)
      items[index].question?.requiredSources?.when = sourcesRequiredWhen
    }
    for index in items.indices {
      let scope = ConditionScope(own: nil, container: index)
      guard let rows = items[index].aggregation.map({ _ in writtenRows(of: index) }), !rows.isEmpty else { continue }
      let checked = rows.map { row in
        let isNotRated = Keyword.unratedRow.match(row.score.string) != nil
        return Aggregation.Row(
          when: condition(row.when, scope), score: isNotRated ? nil : quantity(row.score, scope))
      }
      items[index].aggregation?.rows = checked
    }
  }
}

extension Text {
  package init(_ text: String) {
    self.init(variants: [Variant(text: text)])
  }
}

extension Character {
  /// Whether it is what nearly all letters of ids are, for which Unicode's tables need not be asked.
  fileprivate var isPlainInID: Bool { "a"..."z" ~= self || "0"..."9" ~= self || self == "-" }
}

extension Keyword {
  /// What the score of a table's row is where there is none.
  fileprivate static let unratedRow = KeywordSet([.notRated])

  /// What no fact, point, criterion or indicator may be called: the words of conditions and of answers.
  static let reserved = KeywordSet([
    .and, .or, .not, .in, .is, .has, .answered, .unanswered, .notRelevant, .notInFocus, .notEstablished, .applicable,
    .count, .share, .any, .all, .smallest, .largest, .mean, .sum, .children, .points, .criteria, .indicators, .tag,
    .visit, .earlier, .unit, .overall, .score, .answer, .band, .value, .note, .sources, .kinds,
  ])
}
