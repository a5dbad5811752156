import Glibc
import Inspection
import InspectionAnalysis
import InspectionDesk
import InspectionReports
import InspectionYAML

/// Takes the records of many visits through the one pipeline, on one or several threads, and gives what is kept of each in the order in
/// which they stand.
struct VisitRun<Kept: Sendable>: ~Copyable {
  private var reader: BatchReader
  private let workers: [VisitWorker<Kept>]
  private let language: Language
  private let skipped: [String]
  private var catalogue: Catalogue
  private var exit = ExitCode.fine
  /// Records that were read, well or not, and of these those with errors.
  private(set) var records: Int64 = 0
  private(set) var faulty: Int64 = 0
  private var toldChecklists: Set<String> = []

  /// `keep` says what is kept of a visit; each thread asks one of its own.
  init(
    _ inputs: [Input], _ catalogue: Catalogue, jobs: Int, _ language: Language,
    keep: () -> (Assessment, VisitPlace) -> Kept?
  ) {
    reader = BatchReader(inputs)
    skipped = inputs.skipped
    (self.catalogue, self.language) = (catalogue, language)
    workers = (0..<jobs).map { _ in VisitWorker(catalogue, language, keep()) }
  }

  /// Reads all there is. Faults are told in their places; they stop nothing.
  mutating func run(_ give: (Kept) throws(Failure) -> Void) throws(Failure) -> ExitCode {
    try Threads.run(workers) {
      reader.fill(&$0.batch)
    } give: { worker throws(Failure) in
      for checklist in worker.outcome.faultyChecklists where toldChecklists.insert(checklist.name).inserted {
        tell(checklist.text)
      }
      if !worker.outcome.messages.isEmpty { tell(worker.outcome.messages) }
      exit.rise(to: worker.outcome.exit)
      records += worker.outcome.records
      faulty += worker.outcome.faulty
      for kept in worker.outcome.kept { try give(kept) }
    }
    for worker in workers { catalogue.told.formUnion(worker.toldFiles) }
    catalogue.tellWarnings(language)
    if !skipped.isEmpty { tell(Failure.skipped(skipped).text(language)) }
    return exit
  }
}

/// Where a record stands.
struct VisitPlace: Sendable {
  let file: String
  let line: Int32
}

/// Works through one batch after the other. A class, because a thread is handed a reference to it.
private final class VisitWorker<Kept: Sendable>: Work {
  struct Outcome {
    var kept: [Kept] = []
    var messages = TerminalText()
    var exit = ExitCode.fine
    var records: Int64 = 0
    var faulty: Int64 = 0
    /// Checklists that records name and that are faulty, by what they are called.
    var faultyChecklists: [(name: String, text: TerminalText)] = []
  }

  var batch = Batch()
  private(set) var outcome = Outcome()
  private var pipeline: DocumentPipeline
  private let language: Language
  private let keep: (Assessment, VisitPlace) -> Kept?

  init(_ catalogue: Catalogue, _ language: Language, _ keep: @escaping (Assessment, VisitPlace) -> Kept?) {
    pipeline = DocumentPipeline(catalogue)
    (self.language, self.keep) = (language, keep)
  }

  /// Files in places of checklists that messages on records have named.
  var toldFiles: Set<Origin> { pipeline.catalogue.told }

  func work() {
    outcome = Outcome()
    batch.withEach {
      switch $0 {
      case .document(let document, let input): take(document, input)
      case .failure(let failure): note(failure.text(language), failure.exit)
      }
    }
  }

  /// In a folder what is no record is passed over.
  private func take(_ document: RawDocument, _ input: Input) {
    let opening = pipeline.openRecord(document, isAmongOthers: input.isFromFolder)
    let source = Source(name: input.name, document: pipeline.document)
    switch opening {
    case .record(let record):
      switch pipeline.assess(record) {
      case .assessed(let assessment):
        outcome.records += 1
        let place = VisitPlace(file: source.name, line: assessment.record.idRange.start.line)
        if let kept = keep(assessment, place) { outcome.kept.append(kept) }
      case .refused(let refusal): refuse(refusal, source)
      }
    case .passedOver: break
    case .faultyChecklist(let faults): note(source.text(faults, language), .invalidChecklist)
    case .refused(let refusal): refuse(refusal, source)
    }
  }

  private func note(_ message: TerminalText, _ exit: ExitCode) {
    outcome.messages += message
    outcome.exit.rise(to: exit)
  }

  private func refuse(_ refusal: Refusal, _ source: Source) {
    outcome.records += 1
    outcome.faulty += 1
    note(source.text(refusal.diagnostics.sortedByPlace(), language), .invalidRecord)
    if refusal.isOfChecklist { outcome.exit.rise(to: .invalidChecklist) }
    guard let checklist = refusal.checklist else { return }
    let name = checklist.origin.name(language)
    if !outcome.faultyChecklists.contains(where: { $0.name == name }) {
      outcome.faultyChecklists.append((name, checklist.text(language)))
    }
  }
}
