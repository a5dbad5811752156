import Inspection

extension JSONReport {
  mutating func writePoint(_ index: Int) {
    writer.beginObject()
    writer.key("id")
    writer.value(checklist.items[index].id)
    writer.key("title")
    writer.value(assessment.text(checklist.items[index].title, language))
    checklist.items[index].question == nil ? writeAggregate(index) : writeAnswer(index, withID: false)
    if checklist.items[index].question != nil { writeJudgement(of: index) }
    writer.key("criteria")
    writeArray(checklist.items[index].children) { $0.writeItem($1) }
    writer.key("findings")
    writeArray(assessment.findings.lazy.filter { $0.point == index }) { $0.writer.value($1.id) }
    writer.endObject()
  }

  /// A criterion or indicator.
  private mutating func writeItem(_ index: Int) {
    writer.beginObject()
    if checklist.items[index].question != nil {
      writeAnswer(index, withID: true)
    } else {
      writer.key("id")
      writer.value(checklist.items[index].id)
      writeAggregate(index)
      writer.key("weight")
      writer.fraction(checklist.items[index].weight)
    }
    writer.key("indicators")
    writer.beginArray()
    for child in checklist.items[index].children { writeItem(child) }
    writer.endArray()
    writer.endObject()
  }

  // MARK: What is answered

  private mutating func writeAnswer(_ index: Int, withID: Bool) {
    let status = assessment.results[index].status
    let isPlain = withID && (status == .scored || status == .unscored) && !hasEffects(index)
    let slot = isPlain ? slots.answer(index, assessment.record.answers[index].value) : nil
    if slot.map({ writer.copyFragment($0) }) != true {
      let start = writer.position
      write(answerTo: index, withID: withID)
      if let slot { writer.keepFragment(slot, from: start) }
    }
    if !assessment.results[index].effects.isEmpty { writeEffects(of: index) }
    writeSources(of: index)
    writer.key("note")
    writer.value(assessment.record.answers[index].note)
    writer.key("reason")
    writer.value(assessment.record.answers[index].reason)
    let position = assessment.record.answers[index].position
    writer.key("line")
    writeLine(position.line)
    writer.key("column")
    writeLine(position.column)
  }

  /// The answer and what it is worth: the same whenever a question without effects is answered alike.
  private mutating func write(answerTo index: Int, withID: Bool) {
    if withID {
      writer.key("id")
      writer.value(checklist.items[index].id)
    }
    writer.key("status")
    writer.value(assessment.results[index].status.name)
    writer.key("score")
    writer.value(assessment.shown(assessment.results[index].exact, at: index))
    writer.key("exact")
    writer.fraction(assessment.results[index].exact)
    writer.key("answer")
    writer.value(checklist.words(for: assessment.record.answers[index].value, to: index))
    writer.key("weight")
    writer.fraction(checklist.items[index].weight)
  }

  private func hasEffects(_ index: Int) -> Bool { !checklist.items[index].effects.isEmpty }

  private mutating func writeSources(of index: Int) {
    writer.key("sources")
    writer.beginArray()
    for position in assessment.record.answers[index].sources { write(assessment.record.sources[position]) }
    writer.endArray()
  }

  private mutating func write(_ source: EvidenceSource) {
    let slot = source.date == nil && source.text == nil ? slots.source(source.kind) : nil
    if slot.map({ writer.copyFragment($0, afterComma: true) }) == true { return }
    writer.beginObject()
    let start = writer.position - 1  // with its bracket
    writer.key("kind")
    writer.value(checklist.sourceKinds[source.kind].value)
    writer.key("date")
    writer.value(source.date)
    writer.key("text")
    writer.value(source.text)
    writer.endObject()
    if let slot { writer.keepFragment(slot, from: start) }
  }

  // MARK: What is made of parts

  mutating func writeAggregate(_ index: Int) {
    writer.key("status")
    writer.value(assessment.results[index].status.name)
    writer.key("reason")
    writer.value(assessment.results[index].reason?.name)
    writer.key("score")
    writer.value(assessment.shown(assessment.results[index].exact, at: index))
    writer.key("exact")
    writer.fraction(assessment.results[index].exact)
    writer.key("value")
    writer.fraction(assessment.results[index].value)
    writer.key("band")
    writer.value(assessment.results[index].band.flatMap { checklist.items[index].aggregation?.bands[$0].id })
    writeEffects(of: index)
    writeCoverage(assessment.results[index].coverage)
    writer.key("range")
    write(assessment.results[index].range, at: index, sharp: assessment.results[index].isRangeSharp)
    writer.key("possible")
    write(assessment.results[index].possible, at: index, sharp: nil)
    writeMargin(of: index)
    if checklist.items[index].aggregation?.method.keyword == Keyword.none { writeDistribution(below: index) }
    if checklist.items[index].level <= .point { writeJudgement(of: index) }
  }

  private mutating func writeEffects(of index: Int) {
    let language = language
    writer.key("effects")
    writeArray(assessment.results[index].effects) { report, effect in
      report.writeObject {
        $0.writer.key("rule")
        $0.writer.value($0.checklist.rules[effect.rule].id)
        $0.writer.key("effect")
        $0.writer.value(effect.kind.keyword.canonical)
        $0.writer.key("from")
        $0.writer.fraction(effect.from)
        $0.writer.key("to")
        $0.writer.fraction(effect.to)
        if let reason = effect.reason {
          $0.writer.key("reason")
          $0.writer.value($0.assessment.text(reason, language))
        }
      }
    }
  }

  private mutating func writeCoverage(_ coverage: Coverage) {
    writer.key("coverage")
    writeObject {
      $0.writer.key("answered")
      $0.writer.value(Int(coverage.answered))
      $0.writer.key("relevant")
      $0.writer.value(Int(coverage.relevant))
      $0.writer.key("not-in-focus")
      $0.writer.value(Int(coverage.notInFocus))
    }
  }

  private mutating func write(_ interval: Interval?, at index: Int, sharp: Bool?) {
    guard let interval else {
      writer.null()
      return
    }
    writeObject {
      $0.writer.key("lowest")
      $0.writer.value($0.assessment.shown(interval.lowest, at: index))
      $0.writer.key("highest")
      $0.writer.value($0.assessment.shown(interval.highest, at: index))
      if let sharp {
        $0.writer.key("sharp")
        $0.writer.value(sharp)
      }
    }
  }

  private mutating func writeMargin(of index: Int) {
    writer.key("margin")
    guard let margin = assessment.margin(of: index) else {
      writer.null()
      return
    }
    let decimals = 2 + (checklist.items[index].aggregation?.rounding.decimals ?? 0)
    writeObject {
      $0.writer.key("down")
      $0.writer.value(margin.down, decimals: decimals)
      $0.writer.key("up")
      $0.writer.value(margin.up, decimals: decimals)
    }
  }

  private mutating func writeDistribution(below index: Int) {
    writer.key("distribution")
    writer.beginObject()
    for (option, count) in assessment.distribution(below: index) {
      writer.key(named: option)
      writer.value(count)
    }
    writer.endObject()
  }

  private mutating func writeJudgement(of index: Int) {
    writer.key("judgement")
    guard let judgement = assessment.record.judgements.first(where: { $0.item == index })?.judgement else {
      writer.null()
      return
    }
    writeObject {
      $0.writer.key("text")
      $0.writer.value(judgement.text)
      $0.writer.key("level")
      $0.writer.value(judgement.level)
      $0.writer.key("reason")
      $0.writer.value(judgement.reason)
    }
  }
}

extension AppliedEffect.Kind {
  var keyword: Keyword {
    switch self {
    case .adjust: .adjust
    case .floor: .floor
    case .cap: .cap
    case .unrate: .unrate
    }
  }
}
