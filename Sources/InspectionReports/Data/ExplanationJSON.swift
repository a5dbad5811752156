package import Inspection
import InspectionAnalysis

/// The same as `explanationText`, as JSON: the overall result and the points, or what the path names. `nil` where there is no such.
package func explanationJSON(_ assessment: Assessment, path: String?, file: String, language: Language) -> [UInt8]? {
  let subject = path.map { assessment.checklist.subject(named: $0) } ?? .item(0)
  guard let subject else { return nil }
  var json = ExplanationJSON(phrases: Phrases(assessment, language))
  json.writeDocument("tilsyn-explanation-1", file: file) { json in
    switch subject {
    case .rule(let id):
      json.writer.key("rules")
      json.writeArray([id]) { json, id in
        if let rule = json.assessment.explain(rule: id) { json.writeObject { $0.write(rule) } }
      }
    case .demand(let demand):
      json.writer.key("demands")
      json.writeArray([demand]) { json, demand in json.writeObject { $0.write(demand: demand) } }
    case .item(let item):
      json.writer.key("results")
      let items = path == nil ? [0] + assessment.checklist.points : [item]
      json.writeArray(items) { json, item in json.writeObject { $0.write(item) } }
    }
  }
  return json.bytes
}

/// Writes explanations as JSON, with the sentences that all reports say.
struct ExplanationJSON: ~Copyable {
  let phrases: Phrases
  var writer = JSONWriter(indented: true)

  init(phrases: Phrases) { self.phrases = phrases }

  var assessment: Assessment { phrases.assessment }
  var checklist: Checklist { phrases.checklist }

  /// What was written.
  var bytes: [UInt8] { writer.written + [UInt8(ascii: "\n")] }

  mutating func writeObject(_ body: (inout ExplanationJSON) -> Void) {
    writer.beginObject()
    body(&self)
    writer.endObject()
  }

  mutating func writeArray<Elements: Sequence>(
    _ elements: Elements, _ body: (inout ExplanationJSON, Elements.Element) -> Void
  ) {
    writer.beginArray()
    for element in elements { body(&self, element) }
    writer.endArray()
  }

  mutating func writeDocument(
    _ schema: StaticString, file: String, _ body: (inout ExplanationJSON) -> Void
  ) {
    writer.beginObject()
    writer.key("schema")
    writer.value(schema)
    writer.key("engine")
    writer.value(Engine.version)
    writer.key("checklist")
    writeObject {
      $0.writer.key("id")
      $0.writer.value($0.checklist.id.rawValue)
      $0.writer.key("version")
      $0.writer.value($0.checklist.version.description)
    }
    writer.key("record")
    writeObject {
      $0.writer.key("id")
      $0.writer.value($0.assessment.record.id)
      $0.writer.key("file")
      $0.writer.value(file)
    }
    body(&self)
    writer.endObject()
    writer.endDocument()
  }

  // MARK: A result

  fileprivate mutating func write(_ item: Int) {
    let explanation = assessment.explain(item)
    writeResult(item)
    writeCalculation(explanation)
    writer.key("bands")
    writeArray(checklist.items[item].aggregation?.bands ?? []) { json, band in
      json.writeObject {
        $0.writer.key("id")
        $0.writer.value(band.id)
        $0.writer.key("from")
        $0.writer.fraction(band.from)
        $0.writer.key("score")
        $0.writer.fraction(band.score)
      }
    }
    writeMargin(assessment.margin(of: item))
    writer.key("effects")
    writeArray(explanation.effects) { json, effect in json.writeObject { $0.write(effect) } }
    writer.key("rules")
    writeArray(explanation.rules) { json, rule in json.writeObject { $0.write(rule) } }
    writeChanges(of: item)
  }

  private mutating func writeResult(_ item: Int) {
    let result = assessment.results[item]
    writer.key("path")
    writer.value(item == 0 ? Keyword.overall.canonical : checklist.items[item].path)
    writer.key("title")
    writer.value(item == 0 ? phrases.name(of: 0) : assessment.text(checklist.items[item].title, phrases.language))
    writer.key("status")
    writer.value(result.status.name)
    writer.key("reason")
    writer.value(result.reason?.name)
    writer.key("score")
    writer.value(assessment.shown(result.exact, at: item))
    writer.key("exact")
    writer.fraction(result.exact)
    writer.key("value")
    writer.fraction(result.value)
    writer.key("band")
    writer.value(band(result.band, of: item))
  }

  /// The id of a band.
  func band(_ band: Int?, of item: Int) -> String? {
    band.flatMap { checklist.items[item].aggregation?.bands[$0].id }
  }

  private mutating func writeCalculation(_ explanation: ItemExplanation) {
    let aggregation = checklist.items[explanation.item].aggregation
    writer.key("method")
    writer.value(aggregation?.method.keyword.canonical)
    writer.key("formula")
    writer.value(
      explanation.formula?.text(.english) { $0 == Rounding(decimals: 9).round($0) ? $0.decimal() : $0.fraction })
    writer.key("parts")
    writeArray(explanation.parts) { json, part in json.writeObject { $0.write(part) } }
    writer.key("rows")
    writeArray(explanation.rows) { json, row in
      json.writeObject {
        $0.writer.key("holds")
        $0.writer.value(row.truth.name)
        $0.writer.key("statements")
        $0.writeStatements(row.statements)
        $0.writer.key("score")
        $0.writer.fraction(row.score)
      }
    }
    writer.key("coverage")
    let coverage = assessment.results[explanation.item].coverage
    writeObject {
      $0.writer.key("answered")
      $0.writer.value(Int(coverage.answered))
      $0.writer.key("relevant")
      $0.writer.value(Int(coverage.relevant))
      $0.writer.key("not-in-focus")
      $0.writer.value(Int(coverage.notInFocus))
      $0.writer.key("least")
      $0.writer.fraction(aggregation?.minCoverage)
      if let least = aggregation?.minAnswered {
        $0.writer.key("least-answered")
        $0.writer.value(least)
      }
    }
    writer.key("not-applicable")
    writeStatements(explanation.notApplicable)
  }

  private mutating func write(_ part: PartExplanation) {
    let result = assessment.results[part.item]
    writer.key("path")
    writer.value(checklist.items[part.item].path)
    writer.key("status")
    writer.value(result.status.name)
    writer.key("role")
    writer.value(part.role.name)
    writer.key("exact")
    writer.fraction(result.exact)
    writer.key("weight")
    writer.fraction(part.weight)
    writer.key("answer")
    writer.value(checklist.words(for: assessment.record.answers[part.item].value, to: part.item))
    writeLine(assessment.record.answers[part.item].position.line)
  }

  private mutating func writeLine(_ line: Int32) {
    writer.key("line")
    if line > 0 { writer.value(Int(line)) } else { writer.null() }
  }

  private mutating func writeMargin(_ margin: Assessment.Margin?) {
    writer.key("margin")
    guard let margin else { return writer.null() }
    writeObject {
      $0.writer.key("down")
      $0.writer.fraction(margin.down)
      $0.writer.key("up")
      $0.writer.fraction(margin.up)
    }
  }

  private mutating func writeChanges(of item: Int) {
    let changes = assessment.oneStepChanges(of: item)
    writer.key("gains")
    writeArray(changes.gains) { json, gain in
      json.writeObject {
        $0.write(gain.change)
        $0.writer.key("exact")
        $0.writer.fraction(gain.result)
        $0.writer.key("band")
        $0.writer.value($0.band(gain.band, of: item))
      }
    }
    writer.key("one-step")
    writeObject {
      $0.writer.key("changes")
      $0.writer.value(changes.count)
      $0.writer.key("other-band")
      $0.writer.value(changes.otherBand)
      if changes.untried > 0 {
        $0.writer.key("untried")
        $0.writer.value(changes.untried)
      }
    }
  }

  mutating func write(_ change: AnswerChange) {
    writer.key("path")
    writer.value(checklist.items[change.question].path)
    writer.key("from")
    writer.value(phrases.value(change.from, of: change.question))
    writer.key("to")
    writer.value(phrases.value(change.to, of: change.question))
  }
}

extension PartExplanation.Role {
  fileprivate var name: String {
    switch self {
    case .counted: "counted"
    case .zero: "zero"
    case .highest: "highest"
    case .leftOut: "left-out"
    case .blocking: "blocking"
    case .outside: "outside"
    }
  }
}
