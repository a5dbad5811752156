import Foundation
import Inspection
import InspectionYAML
import TestSupport
import Testing

/// What `tilsyn new` writes, read back.
@Suite struct RecordTemplateTests {
  /// A checklist with all that a template has to write with care.
  static let hard = """
    tjekliste: svær
    version: 1.0.0
    titel: "Svær # ikke: «let»\\u2028\\u0007 ---"
    enheder: {tilbud: "# Tilbud", familie: }
    tilsynstyper: {drift: , 'a:b': }
    oplysninger:
      alder: {spørgsmål: "- Alder: [1]?", valgmuligheder: {'[': a, '{x}': b, 'c#': c}, flere: ja, påkrævet: ja}
      pladser: {tal: {mindst: 0, højst: 9}}
      sket: {dato: {}}
    datakildetyper: {samtale: , '*syn': Syn}
    beregning: {mindste-dækning: 50%}
    skalaer:
      grad: [{værdi: 5, tekst: Høj, score: 5}, {værdi: 1, tekst: Lav, score: 1}]
      ja-nej: [{værdi: ja}, {værdi: nej}]
      tal: {tal: {mindst: -3, højst: 3}}
      ord: {tekst: fri}
    fokuspunkter:
      - id: første
        titel: |
          # Overskrift
          - punkt
          1. tal
        vejledning: "\\tTab, \\"anførsel\\" og \\\\ samt et meget langt ord: \(String(repeating: "æ", count: 300))"
        kriterier:
          - id: med-note
            spørgsmål: Skal der en note?
            trin: {5: "|", 1: "%YAML"}
            datakildekrav: {mindst: 2, slags: 2}
            bedømmelse: {påkrævet-når: score <= 2}
            gælder-når: pladser > 3
          - {id: ja-eller-nej, spørgsmål: "...", skala: ja-nej}
          - {id: målt, spørgsmål: ---, skala: tal}
          - {id: kun-tilbud, spørgsmål: Kun?, gælder-når: enhed.type = tilbud}
          - id: flere-led
            spørgsmål: Led
            indikatorer: [{id: a, spørgsmål: A}, {id: b, spørgsmål: B, skala: ord}]
      - {id: selv, titel: 'Et punkt, der svares på 🙂', skala: grad}
    """

  /// The shipped checklists by their ids, and the one above.
  static let names: [String] = {
    let folder = repositoryRoot.appending(path: "Checklists")
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return folders.filter { !$0.contains(/-[0-9]+\.[0-9]+\.[0-9]+$/) }.sorted() + ["hard"]
  }()

  private func forEachForm(
    of name: String, in languages: [Language] = Language.allCases, _ body: (RecordForm) throws -> Void
  ) throws {
    let checklist = try name == "hard" ? checklist(Self.hard) : shippedChecklist(name)
    for language in languages {
      for unit in checklist.units.isEmpty ? [nil] : checklist.units.indices.map({ $0 }) {
        for purpose in [nil] + checklist.purposes.indices.map({ $0 }) {
          try body(RecordForm(checklist, unit: unit, purpose: purpose, language: language))
        }
      }
    }
  }

  private func template(_ form: RecordForm) -> String {
    RecordTemplate.yaml(form, id: "nr: 1 # \u{7}\"\\", date: form.checklist.effective.from ?? Day("2026-03-12"))
  }

  @Test(arguments: names)
  func aNewRecordReadsBackWithoutADiagnostic(name: String) throws {
    try forEachForm(of: name) { form in
      let yaml = template(form)
      let reading = reading(yaml, for: form.checklist)
      #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.map { $0.told(in: .danish) })")
      let record = try #require(reading.value)
      #expect(record.id == "nr: 1 # \u{7}\"\\" && record.unit.kind == form.unit && record.visit.purpose == form.purpose)
      #expect(record.answers.allSatisfy { $0.value == .open && $0.note == nil && $0.sources.isEmpty })
      #expect(record.judgements.isEmpty && record.findings.isEmpty && record.followUp.isEmpty && record.comments == nil)
      #expect(form.checklist.assess(record).value?.warnings.isEmpty == true)
      #expect(yaml.split(separator: "\n").allSatisfy { $0.count <= 340 })
    }
  }

  /// Every line is filled in as the template tells, with random answers; each language more than once.
  @Test(arguments: UInt64(1)...8)
  func whatIsFilledInIsRead(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let language = Language.allCases[Int(seed) % Language.allCases.count]
    for name in Self.names {
      try forEachForm(of: name, in: [language]) { form in
        let places = Dictionary(uniqueKeysWithValues: form.checklist.items.enumerated().map { ($1.path, $0) })
        let (yaml, expected) = filled(template(form), form, places, &random)
        let reading = reading(yaml, for: form.checklist)
        let record = try #require(
          reading.value, "seed \(seed): \(reading.diagnostics.map { $0.told(in: .danish) })\n\(yaml)")
        for (path, words) in expected {
          let item = try #require(places[path])
          #expect(form.checklist.words(for: record.answers[item].value, to: item) == words, "seed \(seed), \(path)")
          if let note = record.note(of: item) { #expect(note == "Ord: [x] # \"y\"\n\n– mere") }
        }
        #expect(record.comments == "Ord: [x] # \"y\"\n\n– mere")
      }
    }
  }

  /// People read what is asked of them, not the conditions of the checklist.
  @Test(arguments: names)
  func noConditionIsCode(name: String) throws {
    let signs = [" = ", " != ", " <= ", " >= ", " < ", " > "]
    try forEachForm(of: name) { form in
      let lines = template(form).split(separator: "\n").filter { $0.drop { $0 == " " }.first == "#" }
      #expect(lines.filter { line in signs.contains { line.contains($0) } } == [])
      for item in form.checklist.items.indices {
        guard let words = form.condition(of: item) else { continue }
        let paths = form.checklist.items.map(\.path).filter { $0.contains(".") } + form.checklist.facts.map(\.id)
        #expect(paths.filter { $0.contains("-") && words.contains($0) } == [], "\(words)")
      }
    }
  }

  @Test func aPointIsSetAsideByOneLine() throws {
    let checklist = try checklist(Self.hard)
    let form = RecordForm(checklist, unit: 0, purpose: nil, language: .danish)
    let yaml = template(form).replacing("  første:\n", with: "  første:\n    ikke-i-fokus: Tages op næste år\n")
    let reading = reading(yaml, for: checklist)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.map { $0.told(in: .danish) })")
    let record = try #require(reading.value)
    let questions = checklist.items.indices.filter {
      checklist.items[$0].question != nil && checklist.items[$0].path.hasPrefix("første.")
    }
    #expect(
      questions.allSatisfy { record.answers[$0].value == .notInFocus && record.reason(of: $0) == "Tages op næste år" })
  }

  /// The template with answers, and what they are by path.
  private func filled(
    _ yaml: String, _ form: RecordForm, _ places: [String: Int], _ random: inout SeededGenerator
  ) -> (yaml: String, answers: [String: String]) {
    var (lines, answers, path) = ([String](), [String: String](), [(indent: Int, id: String)]())
    var isInAnswers = false
    let answer = Keyword.answer.word(in: form.language) + ":"
    for line in yaml.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let indent = line.prefix { $0 == " " }.count
      let body = String(line.dropFirst(indent))
      if indent == 0, !body.isEmpty, body.first != "#" {
        isInAnswers = body == Keyword.answers.word(in: form.language) + ":"
      }
      if body.isEmpty, indent > 0 {
        lines += ["Ord: [x] # \"y\"", "", "– mere"].map { $0.isEmpty ? "" : String(repeating: " ", count: indent) + $0 }
        continue
      }
      lines.append(line)
      guard isInAnswers, indent > 0, body.first != "#", body.last == ":" else { continue }
      if body != answer || indent == 2 {
        path.removeAll { $0.indent >= indent }
        path.append((indent, String(body.dropLast())))
      }
      let place = path.map(\.id).joined(separator: ".")
      guard let item = places[place], let question = form.checklist.items[item].question,
        answers[place] == nil
      else { continue }
      let value: String
      switch form.checklist.scales[question.scale].kind {
      case .choice(let options): value = options.randomElement(using: &random)?.choice.value ?? ""
      case .number: value = String(Int.random(in: -3...3, using: &random))
      case .free: value = "et ord"
      }
      // A question in the long form is answered on its next line.
      if body == answer {
        lines[lines.count - 1] += " " + value
        answers[place] = value
      }
    }
    return (lines.joined(separator: "\n"), answers)
  }

  private func reading(_ yaml: String, for checklist: Checklist) -> Reading<Record> {
    Array(yaml.utf8).withUnsafeBufferPointer { bytes in
      var reader = DocumentReader()
      let faults = reader.open(RawDocument(bytes: bytes))
      if !faults.isEmpty { return Reading(nil, faults) }
      return reader.record(for: checklist)
    }
  }
}
