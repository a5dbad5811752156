import Inspection

extension JSONReport {
  mutating func writePoint(_ index: Int) {
    writeFragment(slots.title(index)) {
      $0.writer.beginObject()
      $0.writer.key("id")
      $0.writer.value($0.checklist.items[index].id)
      $0.writer.key("title")
      $0.writer.value($0.assessment.text($0.checklist.items[index].title, $0.language))
    }
    if checklist.items[index].several != nil {
      writeAggregate(index)
      writeSeveral(index)
    } else if checklist.items[index].question == nil {
      writeAggregate(index)
    } else {
      write(answerTo: index)
      writeRest(ofAnswerTo: index)
      writeJudgement(of: index)
    }
    writer.stretch(#","criteria":["#)
    if checklist.items[index].several == nil { for child in checklist.items[index].children { writeItem(child) } }
    writer.stretch(#"],"findings":["#)
    for finding in assessment.findings.indices where assessment.findings[finding].point == index {
      writeID(of: finding)
    }
    writer.stretch("]}")
  }

  private mutating func writeID(of finding: Int) {
    var slot: Int? = nil
    if case .definition(let index) = assessment.findings[finding].origin { slot = slots.id(ofFinding: index) }
    writeFragment(slot) { $0.writer.value($0.assessment.findings[finding].id) }
  }

  /// A criterion or indicator.
  private mutating func writeItem(_ index: Int) {
    if checklist.items[index].question != nil {
      writeFragment(slot(ofAnswerTo: index)) {
        $0.writer.beginObject()
        $0.writer.key("id")
        $0.writer.value($0.checklist.items[index].id)
        $0.write(answerTo: index)
      }
      writeRest(ofAnswerTo: index)
    } else {
      writer.stretch(#"{"id":"#)
      writer.value(checklist.items[index].id)
      writeAggregate(index)
      writer.stretch(#","weight":"#)
      writer.fraction(checklist.items[index].weight)
      if checklist.items[index].several != nil { writeSeveral(index) }
    }
    writer.stretch(#","indicators":["#)
    if checklist.items[index].several == nil { for child in checklist.items[index].children { writeItem(child) } }
    writer.stretch("]}")
  }

  /// The answers to a question that takes several, each under its label.
  private mutating func writeSeveral(_ index: Int) {
    guard let several = checklist.items[index].several else { return }
    writer.stretch(#","several":{"at-least":"#)
    writer.value(several.atLeast)
    writer.stretch(#","at-most":"#)
    writer.value(checklist.mostAnswers(to: index))
    writer.stretch(#","answers":["#)
    for answer in checklist.items[index].children where assessment.isTold(answer) {
      writeObject {
        $0.writer.key("label")
        $0.writer.value($0.assessment.record.label(of: answer))
        $0.write(answerTo: answer)
        $0.writeRest(ofAnswerTo: answer)
      }
    }
    writer.stretch("]}")
  }

  // MARK: What is answered

  /// What is written of an answer and its worth is the same whenever a question without effects is answered alike.
  @inline(__always) private func slot(ofAnswerTo index: Int) -> Int? {
    if !checklist.items[index].effects.isEmpty { return nil }
    return slots.answer(index, assessment.record.answers[index].value, assessment.results[index].status)
  }

  /// The answer and what it is worth.
  private mutating func write(answerTo index: Int) {
    writer.key("status")
    writer.value(assessment.results[index].status.name)
    writer.key("score")
    writer.value(checklist.shown(assessment.results[index].exact, at: index))
    writer.key("exact")
    writer.fraction(assessment.results[index].exact)
    writer.key("answer")
    writer.value(checklist.words(for: assessment.record.answers[index].value, to: index))
    writer.key("weight")
    writer.fraction(checklist.items[index].weight)
    if !assessment.results[index].effects.isEmpty { writeEffects(of: index) }
    writer.stretch(#","sources":["#)
  }

  /// What supports an answer, and where it stands.
  private mutating func writeRest(ofAnswerTo index: Int) {
    for position in assessment.record.answers[index].sources { writeSource(position) }
    writer.stretch(#"],"note":"#)
    writer.value(assessment.record.answers[index].note, of: assessment.record)
    writer.stretch(#","reason":"#)
    writer.value(assessment.record.answers[index].reason, of: assessment.record)
    writer.stretch(#","line":"#)
    writeLine(assessment.record.answers[index].position.line)
    writer.stretch(#","column":"#)
    writeLine(assessment.record.answers[index].position.column)
  }

  private mutating func writeSource(_ position: Int) {
    let isPlain = assessment.record.sources[position].date == nil && assessment.record.sources[position].text == nil
    let kind = assessment.record.sources[position].kind
    writeFragment(slots.source(kind, isPlain: isPlain)) {
      $0.writer.stretch(#"{"kind":"#)
      $0.writer.value($0.checklist.sourceKinds[kind].value)
      $0.writer.stretch(isPlain ? #","date":null,"text":null}"# : #","date":"#)
    }
    if isPlain { return }
    writer.value(assessment.record.sources[position].date)
    writer.stretch(#","text":"#)
    writer.value(assessment.record.sources[position].text, of: assessment.record)
    writer.stretch("}")
  }

  // MARK: What is made of parts

  mutating func writeAggregate(_ index: Int) {
    writer.stretch(#""status":"#)
    writer.value(assessment.results[index].status.name)
    writer.stretch(#","reason":"#)
    writer.value(assessment.results[index].reason?.name)
    writer.stretch(#","score":"#)
    writer.value(checklist.shown(assessment.results[index].exact, at: index))
    writer.stretch(#","exact":"#)
    writer.fraction(assessment.results[index].exact)
    writer.stretch(#","value":"#)
    writer.fraction(assessment.results[index].value)
    writer.stretch(#","band":"#)
    writer.value(assessment.results[index].band.flatMap { checklist.items[index].aggregation?.bands[$0].id })
    writeEffects(of: index)
    writer.stretch(#","coverage":{"answered":"#)
    writer.value(Int(assessment.results[index].coverage.answered))
    writer.stretch(#","relevant":"#)
    writer.value(Int(assessment.results[index].coverage.relevant))
    writer.stretch(#","not-in-focus":"#)
    writer.value(Int(assessment.results[index].coverage.notInFocus))
    writer.stretch(#"},"range":"#)
    write(assessment.results[index].range, at: index, sharp: assessment.results[index].isRangeSharp)
    writer.stretch(#","possible":"#)
    write(assessment.results[index].possible, at: index, sharp: nil)
    writeMargin(of: index)
    if checklist.items[index].aggregation?.method.keyword == Keyword.none { writeDistribution(below: index) }
    if checklist.items[index].level <= .point { writeJudgement(of: index) }
  }

  private mutating func writeEffects(of index: Int) {
    let language = language
    writer.key("effects")
    writeArray(assessment.results[index].effects) { report, applied in
      let effect = report.checklist.effect(applied.reference)
      report.writeObject {
        $0.writer.key("rule")
        $0.writer.value($0.checklist.rules[applied.reference.rule].id)
        $0.writer.key("effect")
        $0.writer.value(effect.kind.keyword.canonical)
        $0.writer.key("from")
        $0.writer.fraction(applied.from)
        $0.writer.key("to")
        $0.writer.fraction(applied.to)
        if let reason = effect.amount.text {
          $0.writer.key("reason")
          $0.writer.value($0.assessment.text(reason, language))
        }
      }
    }
  }

  private mutating func write(_ interval: Interval?, at index: Int, sharp: Bool?) {
    guard let interval else { return writer.null() }
    writer.stretch(#"{"lowest":"#)
    writer.value(checklist.shown(interval.lowest, at: index))
    writer.stretch(#","highest":"#)
    writer.value(checklist.shown(interval.highest, at: index))
    if let sharp {
      writer.stretch(#","sharp":"#)
      writer.value(sharp)
    }
    writer.stretch("}")
  }

  private mutating func writeMargin(of index: Int) {
    writer.stretch(#","margin":"#)
    guard let margin = checklist.margin(of: index, assessment.results[index]) else { return writer.null() }
    let decimals = 2 + (checklist.items[index].aggregation?.rounding.decimals ?? 0)
    writer.stretch(#"{"down":"#)
    writer.value(margin.down, decimals: decimals)
    writer.stretch(#","up":"#)
    writer.value(margin.up, decimals: decimals)
    writer.stretch("}")
  }

  private mutating func writeDistribution(below index: Int) {
    writer.key("distribution")
    writer.beginObject()
    for (option, count) in assessment.distribution(below: index) {
      writer.key(named: option)
      writer.value(count)
    }
    writer.endObject()
    writer.key("distributions")
    writer.beginArray()
    for distribution in assessment.distributions(below: index) {
      guard case .choice(let options) = checklist.scales[distribution.scale].kind else { continue }
      writer.beginObject()
      writer.key("scale")
      writer.value(checklist.scales[distribution.scale].id)
      writer.key("counts")
      writer.beginObject()
      for (option, count) in distribution.counts {
        writer.key(named: options[option].choice.value)
        writer.value(count)
      }
      writer.endObject()
      writer.key("open")
      writer.value(distribution.open)
      writer.endObject()
    }
    writer.endArray()
  }

  private mutating func writeJudgement(of index: Int) {
    writer.stretch(#","judgement":"#)
    guard let position = assessment.record.judgements.firstIndex(where: { $0.item == index }) else {
      return writer.null()
    }
    writer.stretch(#"{"text":"#)
    writer.value(assessment.record.judgements[position].judgement.text)
    writer.stretch(#","level":"#)
    writer.value(assessment.record.judgements[position].judgement.level)
    writer.stretch(#","reason":"#)
    writer.value(assessment.record.judgements[position].judgement.reason)
    writer.stretch("}")
  }
}
