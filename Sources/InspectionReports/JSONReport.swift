public import Inspection

/// An assessment as JSON; its form is fixed by `Docs/tilsyn-assessment-1.schema.json`.
public struct JSONReport: ~Copyable {
  public static let schema: StaticString = "tilsyn-assessment-1"

  let assessment: Assessment
  let checklist: Checklist
  let file: String
  let language: Language
  let slots: JSONSlots
  var writer: JSONWriter

  /// Appends the assessment of the record in `file` to the writer.
  public static func write(
    _ assessment: Assessment, file: String, language: Language, to writer: inout JSONWriter
  ) {
    var report = JSONReport(
      assessment: assessment, checklist: assessment.checklist, file: file,
      language: language, slots: JSONSlots(assessment.checklist), writer: JSONWriter(indented: false))
    swap(&report.writer, &writer)
    report.writer.keepFragments(of: assessment.checklist, language)
    report.write()
    swap(&report.writer, &writer)
  }

  private mutating func write() {
    writer.beginObject()
    writeHead()
    writer.key("overall")
    writeObject { $0.writeAggregate(0) }
    writer.key("points")
    writeArray(checklist.points) { $0.writePoint($1) }
    writer.key("findings")
    writer.beginArray()
    for index in assessment.findings.indices { write(assessment.findings[index]) }
    writer.endArray()
    writeUndecided()
    writeMissing()
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

  // MARK: Head

  private mutating func writeHead() {
    writer.key("schema")
    writer.value(Self.schema)
    writer.key("engine")
    writer.value(Engine.version)
    writer.key("checklist")
    writeObject {
      $0.writer.key("id")
      $0.writer.value($0.checklist.id.rawValue)
      $0.writer.key("version")
      $0.writer.value($0.checklist.version.description)
      $0.writer.key("sha256")
      $0.writer.value($0.assessment.hashes?.checklist)
      if !$0.checklist.layers.isEmpty { $0.writeLayers() }
    }
    writer.key("record")
    writeObject {
      $0.writer.key("id")
      $0.writer.value($0.assessment.record.id)
      $0.writer.key("file")
      $0.writer.value($0.file)
      $0.writer.key("status")
      $0.writer.value($0.assessment.record.stage == .draft ? "draft" as StaticString : "final")
      $0.writer.key("sha256")
      $0.writer.value($0.assessment.hashes?.record)
      if $0.assessment.audience == .everyone {
        $0.writer.key("audience")
        $0.writer.value("public" as StaticString)
      }
    }
    writer.key("visit")
    writeObject { $0.writeVisit() }
    writer.key("unit")
    let unit = assessment.record.unit
    writeObject {
      $0.writer.key("id")
      $0.writer.value(unit.id)
      $0.writer.key("kind")
      if let kind = unit.kind { $0.writer.value($0.checklist.units[kind].value) } else { $0.writer.null() }
    }
    writer.key("facts")
    writeObject { $0.writeFacts() }
  }

  private mutating func writeVisit() {
    let visit = assessment.record.visit
    writer.key("date")
    writer.value(visit.date)
    writer.key("form")
    writer.value(visit.form.map { $0 == .announced ? Keyword.announced.canonical : Keyword.unannounced.canonical })
    writer.key("purpose")
    writer.value(visit.purpose.map { checklist.purposes[$0].value })
    writer.key("authority")
    writer.value(visit.authority)
    writer.key("inspectors")
    writeArray(visit.inspectors) { $0.writer.value($1) }
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

  private mutating func write(_ finding: Finding) {
    writer.beginObject()
    switch finding.origin {
    case .definition(let index):
      let slot = slots.finding(index, assessment.record)
      if !writer.copyFragment(slot) {
        let start = writer.position
        write(definition: index)
        writer.keepFragment(slot, from: start)
      }
    case .inspector(let index): write(assessment.record.findings[index], finding)
    }
    writer.key("set-aside")
    writer.value(finding.setAside)
    writer.key("because")
    writer.beginArray()
    for reason in finding.because {
      writer.beginObject()
      writer.key("path")
      writer.value(reason.path)
      writer.key("value")
      writer.value(reason.value)
      writer.key("line")
      writeLine(reason.line)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  /// What the checklist says of a finding, the same for all units of a kind.
  private mutating func write(definition index: Int) {
    let definition = checklist.findings[index]
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
    writer.value(definition.reference)
    writer.key("by")
    writer.value("rule" as StaticString)
  }

  private mutating func write(_ own: OwnFinding, _ finding: Finding) {
    writer.key("id")
    writer.value(finding.id)
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

  private mutating func writeUndecided() {
    writer.key("undecided")
    writeArray(assessment.undecided) { report, rule in
      report.writeObject {
        $0.writer.key("rule")
        $0.writer.value(rule.id)
        $0.writer.key("waiting-for")
        $0.writeArray(rule.waitingFor) { $0.writer.value($1) }
      }
    }
  }

  private mutating func writeMissing() {
    writer.key("missing")
    writeArray(assessment.missing) { report, missing in
      report.writeObject {
        $0.writer.key("path")
        $0.writer.value(missing.path)
        $0.writer.key("what")
        $0.writer.value(missing.what.rawValue)
        $0.writer.key("line")
        $0.writeLine(missing.line)
      }
    }
  }

  private mutating func writeRest() {
    writer.key("follow-up")
    writeArray(assessment.record.followUp) { report, step in
      report.writeObject {
        $0.writer.key("what")
        $0.writer.value(step.what)
        $0.writer.key("who")
        $0.writer.value(step.who)
        $0.writer.key("deadline")
        $0.writer.value(step.deadline)
      }
    }
    writer.key("comments")
    writer.value(assessment.record.comments)
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

/// The program that wrote a report.
public enum Engine {
  public static let version = "1.0.0"
}
