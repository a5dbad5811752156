import Inspection
import InspectionAnalysis
import InspectionDesk
import InspectionReports
import InspectionYAML

/// A visit as text.
struct VisitText: Sendable {
  let assessment: Assessment
  let language: Language
  /// `nil` where only a line of a table is wanted.
  let report: TerminalText?
}

/// A visit in a format whose file is a head and the visits after it.
struct VisitPart: Sendable {
  let format: ReportFormat
  /// Empty but for the first visit of a scorer.
  let head: [UInt8]
  let visit: [UInt8]
}

/// Scores documents one after the other and keeps what comes out until it is taken.
struct Scorer: ~Copyable {
  /// What came out of some documents, in their order.
  struct Outcome: Sendable {
    var visits: [VisitText] = []
    var parts: [VisitPart] = []
    /// What visits give to files that are made once all are known.
    var packaged: [(format: ReportFormat, visit: PackagedVisit)] = []
    /// How many reports there are in each format of JSON.
    var jsonCount = 0
    var messages = TerminalText()
    var exit = ExitCode.fine
    /// What was told of records, in messages and in reports.
    var faults = FaultCount()
    /// Records that were read, well or not.
    var records = 0
    /// Of these, those with errors.
    var faulty = 0
    /// Records of which there is no public report, and of which nothing is told for that reason.
    var withheld = 0
    /// The ids of the records that were scored, with their places.
    var ids: [(id: String, file: String, line: Int32)] = []
    /// Checklists that records name and that are faulty, by what they are called.
    var faultyChecklists: [(name: String, text: TerminalText, diagnostics: [Diagnostic])] = []
  }

  private let options: ScoreOptions
  private var pipeline: DocumentPipeline
  private var json = JSONWriter(indented: true)
  private var ndjson = JSONWriter(indented: false)
  private(set) var outcome = Outcome()
  private var hasReported = false
  /// Whether the heads of files were made, which only the first visit of all needs.
  private var hasHeads = false
  private var checklistHashes: [ObjectIdentifier: String] = [:]

  init(_ options: ScoreOptions, _ catalogue: Catalogue) {
    self.options = options
    pipeline = DocumentPipeline(catalogue)
  }

  /// Files in places of checklists that messages on records have named.
  var toldFiles: Set<Origin> { pipeline.catalogue.told }

  /// Forgets what came out.
  mutating func clear() {
    outcome = Outcome()
    json.removeAll()
    ndjson.removeAll()
  }

  /// Lends the reports in one format of JSON, already separated from each other, and how many they are.
  func read(
    _ format: ReportFormat, _ body: (UnsafeBufferPointer<UInt8>, Int) throws(Failure) -> Void
  ) throws(Failure) {
    guard case .json(let isIndented) = format.form else { return }
    if isIndented {
      try body(json.written, outcome.jsonCount)
    } else {
      try body(ndjson.written, outcome.jsonCount)
    }
  }

  /// Scores one document. In a folder, checklists, test cases and what is none of ours are passed over beside records.
  mutating func score(_ document: RawDocument, of input: Input) {
    let opening = pipeline.openRecord(document, isAmongOthers: input.isFromFolder)
    let source = Source(name: input.name, document: pipeline.document)
    switch opening {
    case .record(let record):
      switch pipeline.assess(record, by: options.checklist) {
      case .assessed(let assessment): report(assessment, record, source, document)
      case .refused(let refusal): refuse(refusal, source)
      }
    case .passedOver: break
    case .faultyChecklist(let faults): note(source.text(faults, options.messages), .invalidChecklist)
    case .refused(let refusal): refuse(refusal, source)
    }
  }

  private mutating func report(
    _ assessed: consuming Assessment, _ record: OpenRecord, _ source: Source, _ document: RawDocument
  ) {
    var assessment = assessed
    guard compare(&assessment) else { return }
    if options.isHashed { assessment.hashes = hashes(document, assessment.checklist) }
    let reasons = assessment.reasonsToKeep(from: options.audience, asDocument: options.formats.contains(.docx))
    if !reasons.isEmpty { return fail(reasons, assessment.record.id, source) }
    guard let edition = edition(of: assessment) else {
      withhold()
      return
    }
    outcome.records += 1
    outcome.faults.add(edition.warnings)
    if options.audience != .everyone { doubt(assessment.record, source) }
    if options.failOn?.holds(for: assessment) == true { outcome.exit.rise(to: .failed) }
    write(edition, source)
  }

  /// Tells of a visit far ahead, and keeps the record's id to be held against others.
  private mutating func doubt(_ record: Record, _ source: Source) {
    outcome.ids.append((record.id, source.name, record.idRange.start.line))
    guard let ahead = record.visitAhead else { return }
    outcome.faults.add([ahead])
    outcome.messages += source.text([ahead], options.messages)
  }

  /// What the readers of the report may read; `nil` where they may read nothing.
  private mutating func edition(of assessment: Assessment) -> Assessment? {
    switch options.audience {
    case .inside: assessment
    case .place: assessment.forPlace
    case .everyone: pipeline.catalogue.mayPublish(assessment) ? assessment.published : nil
    }
  }

  /// Counts a record that is left out of the public edition. Nothing is said of it, not even where it stands.
  private mutating func withhold() {
    outcome.records += 1
    outcome.withheld += 1
    outcome.exit.rise(to: .invalidRecord)
  }

  /// Tells why nothing comes of a record, and once what is wrong with its checklist where that is the cause.
  private mutating func refuse(_ refusal: Refusal, _ source: Source) {
    fail(refusal.diagnostics, refusal.record, source)
    if refusal.isOfChecklist { outcome.exit.rise(to: .invalidChecklist) }
    guard let checklist = refusal.checklist else { return }
    let name = checklist.origin.name(options.messages)
    if !outcome.faultyChecklists.contains(where: { $0.name == name }) {
      outcome.faultyChecklists.append((name, checklist.text(options.messages), checklist.reading.diagnostics))
    }
  }

  /// Adds what has come of the unit since the visit before; `false` where that was refused.
  private mutating func compare(_ assessment: inout Assessment) -> Bool {
    guard let earlier = options.earlier else { return true }
    do {
      assessment = try ScoredRecord.compare(assessment, with: earlier, &pipeline.catalogue, options.messages)
      return true
    } catch let finished as Finished {
      outcome.exit.rise(to: finished.exit)
    } catch let failure as Failure {
      note(failure.text(options.messages), failure.exit)
    } catch {
      preconditionFailure("an earlier visit fails in no other way")
    }
    return false
  }

  private mutating func hashes(_ document: RawDocument, _ checklist: Checklist) -> Hashes {
    let known =
      checklistHashes[ObjectIdentifier(checklist)]
      ?? Digest.sha256(pipeline.catalogue.loaded(checklist)?.bytes ?? [])
    checklistHashes[ObjectIdentifier(checklist)] = known
    return Hashes(record: Digest.sha256(document.bytes), checklist: known)
  }

  /// Tells of something that happened in this place.
  mutating func note(_ message: TerminalText, _ exit: ExitCode) {
    outcome.messages += message
    outcome.exit.rise(to: exit)
  }

  // MARK: Writing

  private mutating func write(_ assessment: Assessment, _ source: Source) {
    let language = options.language ?? assessment.checklist.language
    let data = options.hasTexts ? assessment : assessment.withoutTexts
    let settings = ReportSettings(file: source.name, language: language, csvDialect: options.csvDialect)
    for format in options.formats {
      switch format.form {
      case .text: writeText(assessment, source, language)
      case .json: break
      case .parts(let parts):
        let shown = format.isData ? data : assessment
        let head = hasHeads ? [] : parts.head(shown, settings)
        outcome.parts.append(VisitPart(format: format, head: head, visit: parts.visit(shown, settings)))
      case .package(let package):
        outcome.packaged.append((format, package.visit(format.isData ? data : assessment, settings)))
      }
    }
    hasHeads = true
    writeJSON { JSONReport.write(data, file: source.name, language: language, to: &$0) }
  }

  /// Of several visits only the first may have a report of its own, which is not written when a second comes.
  private mutating func writeText(_ assessment: Assessment, _ source: Source, _ language: Language) {
    let isWanted =
      switch options.detail {
      case .line: false
      case .plain: !hasReported
      case .full: true
      }
    hasReported = true
    let report =
      isWanted
      ? textReport(
        assessment, file: source.name, language: language, width: options.width, isFull: options.detail == .full,
        isSpoken: options.isSpoken, colours: options.hasColours) : nil
    outcome.visits.append(VisitText(assessment: assessment, language: language, report: report))
  }

  /// Writes a document in each of the JSON formats that are wanted.
  private mutating func writeJSON(_ body: (inout JSONWriter) -> Void) {
    if options.formats.contains(.json) {
      if outcome.jsonCount > 0 { json.separateDocuments() }
      body(&json)
      json.endDocument()
    }
    if options.formats.contains(.ndjson) {
      body(&ndjson)
      ndjson.endLine()
    }
    outcome.jsonCount += 1
  }

  /// Tells what is wrong with a record, on standard error and, so that lines and records stay in step, in JSON.
  private mutating func fail(_ diagnostics: [Diagnostic], _ record: String?, _ source: Source) {
    if options.audience == .everyone { return withhold() }
    let diagnostics = diagnostics.sortedByPlace()
    outcome.records += 1
    outcome.faulty += 1
    outcome.faults.add(diagnostics)
    outcome.exit.rise(to: .invalidRecord)
    outcome.messages += source.text(diagnostics, options.messages)
    let language = options.messages
    let written = options.hasTexts ? diagnostics : diagnostics.map(\.withoutTexts)
    writeJSON { JSONDiagnostics.write(written, record: record, file: source.name, language: language, to: &$0) }
  }
}
