import Glibc
import Inspection
import InspectionAnalysis
import InspectionDesk
import InspectionReports
import InspectionYAML

/// Reads documents of all kinds and tells what is wrong with them.
struct Checker: ~Copyable {
  private var pipeline: DocumentPipeline
  private let language: Language
  /// How many steps a checklist is searched with.
  private let effort: Int
  private let format: CheckFormat
  private var text = TerminalText()
  /// What other programs are told, in their form; only that of the format that is asked for is used.
  private var json: FaultJSON
  private var sarif: SARIFReport
  private var looked = LookedAt()
  private var inputs: [Input] = []
  /// Of a checklist's file that was asked for, whether it is one of the inputs.
  private var areInputs: [String: Bool] = [:]
  private(set) var faults = FaultCount()
  private var exit = ExitCode.fine
  /// Where the records were read that have these ids.
  private var ids: [String: (file: String, line: Int32)] = [:]
  /// The checklists that were read, with the folder that was named or in which they stand.
  private var known: [(checklist: Checklist, folder: String, origin: Origin)] = []

  /// `given`: the checklists that are named on the command line, to which the other files may refer.
  init(
    folder: String?, given: [String] = [], effort: Int, _ format: CheckFormat, _ language: Language
  ) throws(Failure) {
    pipeline = DocumentPipeline(try Catalogue(folder: folder, given: given))
    (self.language, self.effort, self.format) = (language, effort, format)
    json = FaultJSON(language)
    sarif = SARIFReport(language)
  }

  /// Checks all documents of the inputs and writes what is wrong with them to standard output.
  /// `withPlaces`: what can't be used in the places of checklists is told, too.
  mutating func check(_ inputs: [Input], withPlaces: Bool = true) throws(Failure) -> ExitCode {
    self.inputs = inputs
    var reader = BatchReader(inputs)
    var output = try Output("-")
    var batch = Batch()
    while reader.fill(&batch) {
      check(batch)
      try write(to: &output)
    }
    checkPeriods()
    if withPlaces { checkPlaces() }
    switch format {
    case .text: text += looked.summary(language, faults, isFine: exit == .fine)
    case .json: json.end()
    case .sarif: sarif.end()
    }
    try write(to: &output)
    try output.finish()
    return exit
  }

  /// Writes what was told since the last time.
  private mutating func write(to output: inout Output) throws(Failure) {
    switch format {
    case .text: try output.write(text)
    case .json: try output.write(json.take())
    case .sarif: try output.write(sarif.take())
    }
    text = TerminalText()
  }

  private mutating func tell(_ fault: ToldFault) {
    switch format {
    case .text: break
    case .json: json.add(fault)
    case .sarif: sarif.add(fault)
    }
  }

  private mutating func check(_ batch: Batch) {
    batch.withEach {
      switch $0 {
      case .document(let document, let input): check(document, input)
      case .failure(let failure):
        tilsyn.tell(failure.text(language))
        exit.rise(to: failure.exit)
      }
    }
  }

  private mutating func check(_ document: RawDocument, _ input: Input) {
    let opened = pipeline.open(document)
    var found = opened.faults
    var failed = ChecklistHead(ofUnreadable: document.bytes) == nil ? ExitCode.invalidRecord : .invalidChecklist
    switch opened.kind {
    case nil:
      found = pipeline.advised(found)
      if failed == .invalidChecklist { looked.checklists += 1 } else { looked.records += 1 }
    case .checklist:
      looked.checklists += 1
      failed = .invalidChecklist
      if pipeline.base != nil {
        // Lines are numbered from the beginning of the file.
        let before = [UInt8](repeating: UInt8(ascii: "\n"), count: document.firstLine - 1)
        let loaded = pipeline.catalogue.read(before + document.bytes, as: Origin(path: input.path))
        if let checklist = loaded.reading.value { noteCopy(of: checklist, input) }
        check(loaded)
        return
      }
      let reading = pipeline.checklist()
      if let checklist = reading.value {
        noteCopy(of: checklist, input)
        say(checklist.remarks(besides: found + reading.diagnostics, within: effort), of: checklist, input)
        return
      }
      found = pipeline.advised(found + reading.diagnostics)
    case .record:
      looked.records += 1
      found = record(found, input)
    case .tests:
      looked.tests += 1
      found = cases(found, near: input)
    case .empty:
      looked.others += 1
      found.append(.emptyDocument(document.firstLine))
    case .other:
      looked.others += 1
      found.append(pipeline.unknownKind())
    }
    count(found, failed)
    say(found.sortedByPlace().map { ($0, nil) }, input)
  }

  /// Tells of files that can't be used beside the inputs, and in the places where checklists are looked for.
  private mutating func checkPlaces() {
    var seen: Set<String> = []
    for (origin, warning) in Catalogue.strays(below: inputs.folders).warnings + pipeline.catalogue.warnings {
      guard case .file(let path) = origin, !isInput(path), seen.insert(Files.target(of: path)).inserted else {
        continue
      }
      say(warning, of: origin)
    }
    for path in inputs.skipped where !isInput(path) && seen.insert(Files.target(of: path)).inserted {
      say(.fileIsSkipped, of: .file(path))
    }
  }

  /// Tells of days that several versions of a checklist in one folder have, or none.
  private mutating func checkPeriods() {
    var looked: [(id: String, folder: String)] = []
    for (checklist, folder, _) in known where !looked.contains(where: { $0 == (checklist.id.rawValue, folder) }) {
      looked.append((checklist.id.rawValue, folder))
      let versions = known.filter { $0.folder == folder && $0.checklist.id == checklist.id && !$0.checklist.isDraft }
      let periods = VersionPeriods(versions.map { VersionPeriods.Entry($0.checklist, $0.origin) })
      for (origin, fault) in periods.faults { say(fault, of: origin) }
    }
  }

  /// Tells where the same version of a checklist stands in several files of one folder.
  private mutating func noteCopy(of checklist: Checklist, _ input: Input) {
    let (folder, origin) = (input.folder ?? DocumentPath.folder(of: input.path), Origin(path: input.path))
    let others = known.filter {
      $0.checklist.id == checklist.id && $0.checklist.version == checklist.version && $0.folder == folder
    }
    known.append((checklist, folder, origin))
    if others.isEmpty { return }
    say(.copied(checklist.id.rawValue, checklist.version, others.map(\.origin), at: .beginning), of: origin)
  }

  /// What is said of a file as a whole.
  private mutating func say(_ warning: Diagnostic, of origin: Origin) {
    faults.add([warning])
    let name = origin.name(language)
    if format == .text {
      text += origin.text(warning, language, colours: Terminal.hasColours(STDOUT_FILENO))
    } else {
      tell(ToldFault(warning) { (name, $0) })
    }
  }

  /// What is said of a checklist that can be used.
  private mutating func say(_ remarks: [Remark], of checklist: Checklist, _ input: Input) {
    let language = remarks.isEmpty ? nil : pipeline.document.language
    let faults = remarks.map { $0.fault.quoting(in: language) }.cut()
    count(faults, .invalidChecklist)
    say(faults.enumerated().map { index, fault in (fault, witness(remarks, index, checklist)) }, input)
  }

  private func witness(_ remarks: [Remark], _ index: Int, _ checklist: Checklist) -> String? {
    index < remarks.count ? remarks[index].witness.map { RecordDocument.yaml($0, by: checklist) } : nil
  }

  private mutating func say(_ found: [(fault: Diagnostic, witness: String?)], _ input: Input) {
    if found.isEmpty { return }
    if format == .text {
      text += Source(name: input.name, document: pipeline.document).text(
        found.map(\.fault), language, colours: Terminal.hasColours(STDOUT_FILENO))
    } else {
      for (fault, witness) in found { tell(ToldFault(fault, witness: witness) { (input.name, $0) }) }
    }
  }

  /// A checklist that builds on another, whose file may be the one that has the fault.
  private mutating func check(_ loaded: Loaded) {
    var loaded = loaded
    var remarks = loaded.reading.diagnostics.map { Remark(fault: $0, witness: nil) }
    if let checklist = loaded.reading.value {
      // What the checklist below has by itself is told when that one is checked.
      let below = Set(loaded.lower?.remarks(besides: [], within: effort).map(\.fault) ?? [])
      remarks = checklist.remarks(besides: loaded.reading.diagnostics, within: effort).filter {
        !below.contains($0.fault)
      }
    }
    loaded.reading = Reading(loaded.reading.value, remarks.map(\.fault).cut())
    count(loaded.reading.diagnostics, .invalidChecklist)
    if format == .text {
      text += loaded.text(language, colours: Terminal.hasColours(STDOUT_FILENO))
      return
    }
    let layers = loaded.text
    for (index, fault) in loaded.reading.diagnostics.enumerated() {
      let shown = loaded.reading.value.flatMap { witness(remarks, index, $0) }
      let place = { [language] (line: Int) in
        let (name, line) = layers.place(ofLine: line)
        return (file: name(language), line: line)
      }
      tell(ToldFault(fault, witness: shown, place: place))
    }
  }

  private mutating func count(_ found: [Diagnostic], _ failed: ExitCode) {
    faults.add(found)
    if found.hasErrors { exit.rise(to: failed) }
  }

  /// The faults of a record, with the warnings that scoring it gives.
  private mutating func record(_ warnings: [Diagnostic], _ input: Input) -> [Diagnostic] {
    switch pipeline.recordHead(warnings) {
    case .record(let record):
      switch pipeline.assess(record) {
      case .assessed(let assessment): return assessment.warnings + doubts(assessment.record, input)
      case .refused(let refusal): return faults(of: refusal)
      }
    case .refused(let refusal): return refusal.diagnostics
    case .passedOver, .faultyChecklist: preconditionFailure("a record is open")
    }
  }

  /// What is doubtful about a record that is read for itself without fault: another has its id, or it lies far ahead.
  private mutating func doubts(_ record: Record, _ input: Input) -> [Diagnostic] {
    let ahead = record.visitAhead.map { [$0] } ?? []
    if let first = ids[record.id] { return ahead + [.recordTwice(record.id, first: first, at: record.idRange)] }
    ids[record.id] = (input.name, record.idRange.start.line)
    return ahead
  }

  /// The faults of test cases, by the checklist that they are run against.
  private mutating func cases(_ warnings: [Diagnostic], near input: Input) -> [Diagnostic] {
    switch pipeline.cases(warnings, near: input.path) {
    case .cases(let checklist, let document): return pipeline.advised(document.allDiagnostics, by: checklist)
    case .refused(let refusal): return faults(of: refusal)
    }
  }

  /// The faults of a document of which nothing comes; none where its checklist has faults and these are told beside it.
  private mutating func faults(of refusal: Refusal) -> [Diagnostic] {
    if refusal.isOfChecklist { exit.rise(to: .invalidChecklist) }
    guard let checklist = refusal.checklist else { return refusal.diagnostics }
    guard case .file(let path) = checklist.origin, isInput(path) else { return refusal.diagnostics }
    looked.unexamined += 1
    return refusal.diagnostics.filter { $0.code != .faultyChecklist }
  }

  /// Whether a file is one of the inputs, whatever they call it.
  private mutating func isInput(_ path: String) -> Bool {
    if let known = areInputs[path] { return known }
    let target = Files.target(of: path)
    let isInput = inputs.contains { Files.target(of: $0.path) == target }
    areInputs[path] = isInput
    return isInput
  }
}
