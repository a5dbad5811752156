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
    let isPlain = withID && assessment.results[index].isAnswered && checklist.items[index].effects.isEmpty
    if isPlain, let slot = slots.answer(index) {
      let assessment = assessment
      writer.fragment(slot) { Self.write(answerTo: index, of: assessment, withID: true, to: &$0) }
    } else {
      Self.write(answerTo: index, of: assessment, withID: withID, to: &writer)
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
  private static func write(
    answerTo index: Int, of assessment: Assessment, withID: Bool, to writer: inout JSONWriter
  ) {
    let item = assessment.checklist.items[index]
    if withID {
      writer.key("id")
      writer.value(item.id)
    }
    writer.key("status")
    writer.value(assessment.results[index].status.name)
    writer.key("score")
    writer.value(assessment.shown(assessment.results[index].exact, at: index))
    writer.key("exact")
    writer.fraction(assessment.results[index].exact)
    writer.key("answer")
    writer.value(assessment.checklist.words(for: assessment.record.answers[index].value, to: index))
    writer.key("weight")
    writer.fraction(item.weight)
  }

  private mutating func writeSources(of index: Int) {
    writer.key("sources")
    writer.beginArray()
    for source in assessment.record.answers[index].sources {
      writer.beginObject()
      if source.date == nil, source.text == nil {
        let checklist = checklist
        writer.fragment(slots.source(source.kind)) { Self.write(source, checklist, to: &$0) }
      } else {
        Self.write(source, checklist, to: &writer)
      }
      writer.endObject()
    }
    writer.endArray()
  }

  private static func write(_ source: EvidenceSource, _ checklist: Checklist, to writer: inout JSONWriter) {
    writer.key("kind")
    writer.value(checklist.sourceKinds[source.kind].value)
    writer.key("date")
    writer.value(source.date)
    writer.key("text")
    writer.value(source.text)
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
    writeEffects(of: index)
    writeCoverage(result.coverage)
    writer.key("range")
    write(result.range, at: index, sharp: result.isRangeSharp)
    writer.key("possible")
    write(result.possible, at: index, sharp: nil)
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
