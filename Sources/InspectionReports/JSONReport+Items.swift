import Inspection

extension JSONReport {
  mutating func writePoint(_ index: Int) {
    writer.beginObject()
    writer.key("id")
    writer.value(checklist.items[index].id)
    writer.key("title")
    writer.value(assessment.text(checklist.items[index].title, language))
    checklist.items[index].question == nil ? writeAggregate(index) : writeAnswer(index)
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
    writer.key("id")
    writer.value(checklist.items[index].id)
    if checklist.items[index].question != nil {
      writeAnswer(index)
    } else {
      writeAggregate(index)
      writer.key("weight")
      writer.fraction(checklist.items[index].weight)
    }
    writer.key("indicators")
    writeArray(checklist.items[index].children) { $0.writeItem($1) }
    writer.endObject()
  }

  // MARK: What is answered

  private mutating func writeAnswer(_ index: Int) {
    let (result, answer) = (assessment.results[index], assessment.record.answers[index])
    writer.key("status")
    writer.value(result.status.name)
    writer.key("score")
    writer.value(assessment.shown(result.exact, at: index))
    writer.key("exact")
    writer.fraction(result.exact)
    writer.key("answer")
    writer.value(checklist.words(for: answer.value, to: index))
    writer.key("weight")
    writer.fraction(checklist.items[index].weight)
    if !result.effects.isEmpty { writeEffects(result) }
    writer.key("sources")
    writeArray(answer.sources) { report, source in
      report.writeObject {
        $0.writer.key("kind")
        $0.writer.value($0.checklist.sourceKinds[source.kind].value)
        $0.writer.key("date")
        $0.writer.value(source.date?.description)
        $0.writer.key("text")
        $0.writer.value(source.text)
      }
    }
    writer.key("note")
    writer.value(answer.note)
    writer.key("reason")
    writer.value(answer.reason)
    writer.key("line")
    writeLine(answer.position.line)
    writer.key("column")
    writeLine(answer.position.column)
  }

  // MARK: What is made of parts

  mutating func writeAggregate(_ index: Int) {
    let result = assessment.results[index]
    writer.key("status")
    writer.value(result.status.name)
    writer.key("reason")
    writer.value(result.reason?.name)
    writer.key("score")
    writer.value(assessment.shown(result.exact, at: index))
    writer.key("exact")
    writer.fraction(result.exact)
    writer.key("value")
    writer.fraction(result.value)
    writer.key("band")
    writer.value(result.band.flatMap { checklist.items[index].aggregation?.bands[$0].id })
    writeEffects(result)
    writeCoverage(result.coverage)
    writer.key("range")
    write(result.range, at: index, sharp: result.isRangeSharp)
    writer.key("possible")
    write(result.possible, at: index, sharp: nil)
    writeMargin(of: index)
    if checklist.items[index].aggregation?.method.keyword == Keyword.none { writeDistribution(below: index) }
    if checklist.items[index].level <= .point { writeJudgement(of: index) }
  }

  private mutating func writeEffects(_ result: ItemResult) {
    let language = language
    writer.key("effects")
    writeArray(result.effects) { report, effect in
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
