package import Inspection

extension ReportFormat {
  package static let json = ReportFormat("json", isData: true, .json(isIndented: true))
  package static let ndjson = ReportFormat(
    "ndjson",
    purpose: Message(
      da: "ndjson er én linje pr. skema", en: "ndjson is one line a record", sv: "ndjson är en rad per protokoll"),
    isData: true, .json(isIndented: false))
}

/// An assessment as JSON; its form is fixed by `Docs/tilsyn-assessment-1.schema.json`.
package struct JSONReport: ~Copyable {
  package static let schema: StaticString = "tilsyn-assessment-1"

  let assessment: Assessment
  let checklist: Checklist
  let file: String
  let language: Language
  let slots: JSONSlots
  var writer: JSONWriter

  /// Appends the assessment of the record in `file` to the writer.
  package static func write(
    _ assessment: Assessment, file: String, language: Language, to writer: inout JSONWriter
  ) {
    if assessment.audience == .everyone { return PublicReport(assessment, language: language).write(to: &writer) }
    let (checklist, record) = (assessment.checklist, assessment.record)
    var report = JSONReport(
      assessment: assessment, checklist: checklist, file: file, language: language,
      slots: JSONSlots(checklist, unit: record.unit.kind, purpose: record.visit.purpose),
      writer: JSONWriter(indented: false))
    swap(&report.writer, &writer)
    report.writer.keepFragments(of: assessment.checklist, language)
    report.write()
    swap(&report.writer, &writer)
  }

  /// The same as a document of its own, indented.
  package static func document(_ assessment: Assessment, file: String, language: Language) -> [UInt8] {
    var writer = JSONWriter(indented: true)
    write(assessment, file: file, language: language, to: &writer)
    return Array(writer.written)
  }

  private mutating func write() {
    writeHead()
    writer.stretch(#","overall":{"#)
    writeAggregate(0)
    writer.stretch(#"},"points":["#)
    for point in checklist.points { writePoint(point) }
    writer.stretch(#"],"findings":["#)
    for index in assessment.findings.indices { write(finding: index) }
    writer.stretch(#"],"undecided":["#)
    for index in assessment.undecided.indices { write(assessment.undecided[index]) }
    writer.stretch(#"],"missing":["#)
    for index in assessment.missing.indices { write(assessment.missing[index]) }
    writer.stretch("]")
    writeRest()
    writeComparison()
    writer.endObject()
  }

  // MARK: Structure

  @inline(__always) mutating func writeObject(_ body: (inout JSONReport) -> Void) {
    writer.beginObject()
    body(&self)
    writer.endObject()
  }

  @inline(__always) mutating func writeArray<Elements: Sequence>(
    _ elements: Elements, _ body: (inout JSONReport, Elements.Element) -> Void
  ) {
    writer.beginArray()
    for element in elements { body(&self, element) }
    writer.endArray()
  }

  /// What `body` writes, which is the same whenever `slot` is; always anew without one.
  @inline(__always) mutating func writeFragment(_ slot: Int?, _ body: (inout JSONReport) -> Void) {
    if let slot, writer.copyFragment(slot) { return }
    let start = writer.position
    body(&self)
    if let slot { writer.keepFragment(slot, from: start) }
  }

  // MARK: Head

  private mutating func writeHead() {
    writeFragment(assessment.hashes == nil ? slots.head : nil) {
      $0.writer.beginObject()
      $0.writer.key("schema")
      $0.writer.value(Self.schema)
      $0.writer.key("engine")
      $0.writer.value(Engine.version)
      $0.writer.key("checklist")
      $0.writeObject {
        $0.writer.key("id")
        $0.writer.value($0.checklist.id.rawValue)
        $0.writer.key("version")
        $0.writer.value($0.checklist.version.description)
        if $0.checklist.isDraft {
          $0.writer.key("draft")
          $0.writer.value(true)
        }
        $0.writer.key("sha256")
        $0.writer.value($0.assessment.hashes?.checklist)
        $0.write($0.checklist.written.copy)
        if !$0.checklist.layers.isEmpty { $0.writeLayers() }
      }
    }
    writer.stretch(#","record":{"id":"#)
    writer.value(assessment.record.id)
    writer.stretch(#","file":"#)
    writer.value(file)
    writer.stretch(#","status":"#)
    switch assessment.record.stage {
    case .draft: writer.value("draft" as StaticString)
    case .hearing: writer.value("in-hearing" as StaticString)
    case .final: writer.value("final" as StaticString)
    }
    writer.stretch(#","sha256":"#)
    writer.value(assessment.hashes?.record)
    writer.stretch(#"},"visit":{"#)
    writeVisit()
    writer.stretch(#"},"unit":{"id":"#)
    writer.value(assessment.record.unit.id)
    writer.stretch(#","kind":"#)
    writer.value(assessment.record.unit.kind.map { checklist.units[$0].value })
    writer.stretch(#"},"facts":{"#)
    writeFacts()
    writer.stretch("}")
    if !assessment.record.factWords.isEmpty { writeFactWords() }
  }

  private mutating func writeVisit() {
    writer.stretch(#""date":"#)
    writer.value(assessment.record.visit.date)
    writer.stretch(#","form":"#)
    writer.value(assessment.record.visit.form.map { ($0 == .announced ? Keyword.announced : .unannounced).canonical })
    writer.stretch(#","purpose":"#)
    writer.value(assessment.record.visit.purpose.map { checklist.purposes[$0].value })
    writer.stretch(#","authority":"#)
    writer.value(assessment.record.visit.authority)
    writer.stretch(#","inspectors":["#)
    for inspector in assessment.record.visit.inspectors { writer.value(inspector) }
    writer.stretch("]")
    writeOtherDays()
  }

  private mutating func writeFacts() {
    for (index, fact) in checklist.facts.enumerated() {
      writer.key(named: fact.id)
      switch (assessment.record.facts[index].value, fact.kind) {
      case (.several(let chosen, _), .choice(let options, _)):
        writeArray(options.indices.filter { chosen & 1 << UInt64($0) != 0 }) { $0.writer.value(options[$1].value) }
      case (.number(let number), _): writer.value(number)
      case (let value, _): writer.value(checklist.words(for: value, of: index))
      }
    }
  }

  // MARK: Findings and the rest

  private mutating func write(finding position: Int) {
    switch assessment.findings[position].origin {
    case .definition(let index): writeFragment(slots.finding(index)) { $0.write(definition: index) }
    case .inspector(let index): write(assessment.record.findings[index], id: assessment.findings[position].id)
    }
    writer.stretch(#","set-aside":"#)
    writer.value(assessment.findings[position].setAside)
    writer.stretch(#","because":["#)
    for reason in assessment.findings[position].because {
      writeFragment(slots.because(reason.basis)) {
        $0.writer.stretch(#"{"path":"#)
        $0.writer.value($0.checklist.path(of: reason.basis))
        $0.writer.stretch(#","value":"#)
      }
      writer.value(reason.value)
      writer.stretch(#","line":"#)
      writeLine(reason.line)
      writer.stretch("}")
    }
    writer.stretch("]}")
  }

  /// What the checklist says of a finding, the same for all units of a kind.
  private mutating func write(definition index: Int) {
    let definition = checklist.findings[index]
    writer.beginObject()
    writer.key("id")
    writer.value(definition.id)
    writer.key("rule")
    writer.value(definition.rule.map { checklist.rules[$0].id })
    writer.key("point")
    writer.value(definition.point.map { checklist.items[$0].id })
    writer.key("category")
    writer.value(definition.category.keyword.canonical)
    writer.key("text")
    writer.value(assessment.text(definition.text, language))
    writer.key("recommendation")
    writer.value(definition.recommendation.map { assessment.text($0, language) })
    writer.key("reference")
    writer.value(checklist.reference(of: index))
    writer.key("by")
    writer.value("rule" as StaticString)
    if definition.isInternal {
      writer.key("internal-only")
      writer.value(true)
    }
  }

  private mutating func write(_ own: OwnFinding, id: String) {
    writer.beginObject()
    writer.key("id")
    writer.value(id)
    writer.key("rule")
    writer.null()
    writer.key("point")
    writer.value(own.point.map { checklist.items[$0].id })
    writer.key("category")
    writer.value(own.category.keyword.canonical)
    writer.key("text")
    writer.value(own.text)
    writer.key("recommendation")
    writer.value(own.recommendation)
    writer.key("reference")
    writer.value(own.reference)
    writer.key("by")
    writer.value("inspector" as StaticString)
  }

  mutating func writeLine(_ line: Int32?) {
    if let line, line > 0 { writer.value(Int(line)) } else { writer.null() }
  }

  private mutating func write(_ rule: Undecided) {
    writer.stretch(#"{"rule":"#)
    writer.value(rule.id)
    writer.stretch(#","waiting-for":["#)
    for path in rule.waitingFor { writer.value(path) }
    writer.stretch("]}")
  }

  private mutating func writeRest() {
    writeSayings()
    writer.key("follow-up")
    writeArray(assessment.record.followUp) { report, step in
      report.writeObject {
        $0.writer.key("what")
        $0.writer.value(step.what)
        $0.writer.key("who")
        $0.writer.value(step.who)
        $0.writer.key("deadline")
        $0.writer.value(step.deadline)
        $0.writeMore(of: step)
      }
    }
    writer.key("comments")
    writer.value(assessment.record.comments)
    writeCourse()
    writer.key("warnings")
    let language = language
    writeArray(assessment.warnings) { report, warning in
      report.writeObject {
        $0.writer.key("code")
        $0.writer.value(warning.code.id)
        $0.writer.key("line")
        $0.writer.value(Int(warning.range.start.line))
        $0.writer.key("column")
        $0.writer.value(Int(warning.range.start.column))
        $0.writer.key("text")
        $0.writer.value(warning.message(language))
      }
    }
  }
}

extension JSONReport {
  /// What rules say, under the key of each kind of effect; no key for what isn't said.
  private mutating func writeSayings() {
    let (sayings, language) = (assessment.sayings, language)
    if sayings.isEmpty { return }
    for kind in EffectKind.all where sayings.contains(where: { $0.effect.kind == kind }) {
      writer.key(named: kind.keyword.canonical)
      writeArray(sayings.filter { $0.effect.kind == kind }) { report, saying in
        report.writeObject {
          $0.writer.key("rule")
          $0.writer.value($0.checklist.rules[saying.rule].id)
          $0.writer.key("text")
          if let text = saying.effect.amount.text { $0.writer.value($0.assessment.text(text, language)) }
        }
      }
    }
  }
}
