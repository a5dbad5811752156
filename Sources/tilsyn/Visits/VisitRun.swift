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
  private var count = VisitCount()
  private var toldChecklists: Set<String> = []
  private var progress: Progress
  private var last: VisitPlace?

  /// What is kept of a visit that is scored, and of one that was scored before; where that is `nil`, such ones are refused.
  typealias Keep = (
    visit: (Assessment, VisitPlace) -> Kept?, written: ((WrittenAssessment, Checklist, VisitPlace) -> Kept?)?
  )

  /// `keep` makes what says what is kept; each thread has one of its own.
  init(
    _ inputs: [Input], _ catalogue: Catalogue, jobs: Int, isQuiet: Bool, _ language: Language,
    keep: () -> Keep
  ) {
    reader = BatchReader(inputs)
    skipped = inputs.skipped
    progress = Progress(isQuiet: isQuiet, language)
    (self.catalogue, self.language) = (catalogue, language)
    workers = (0..<jobs).map { _ in VisitWorker(catalogue, language, keep()) }
  }

  /// Reads all there is. Faults are told in their places; they stop nothing.
  mutating func run(_ give: (Kept, VisitPlace) throws(Failure) -> Void) throws(Failure) -> VisitCount {
    try Stop.delayed { () throws(Failure) in
      try Threads.run(workers) {
        reader.fill(&$0.batch)
      } give: { worker throws(Failure) in
        for checklist in worker.outcome.faultyChecklists where toldChecklists.insert(checklist.name).inserted {
          tell(checklist.text)
        }
        if !worker.outcome.messages.isEmpty { tell(worker.outcome.messages) }
        count += worker.outcome.count
        for (kept, place) in worker.outcome.kept { try give(kept, place) }
        last = worker.outcome.kept.last?.1 ?? last
        progress.show(count.records, faulty: count.faulty, read: reader.count) { reader.total }
      }
    }
    Progress.hide()
    if Stop.isRequested { throw .stopped(after: count.records, last, isShown: false) }
    for worker in workers { catalogue.told.formUnion(worker.toldFiles) }
    catalogue.tellWarnings(language)
    if !skipped.isEmpty { tell(Failure.skipped(skipped).text(language)) }
    count.tellFaults(language)
    return count
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
    var kept: [(Kept, VisitPlace)] = []
    var messages = TerminalText()
    var count = VisitCount()
    /// Checklists that records name and that are faulty, by what they are called.
    var faultyChecklists: [(name: String, text: TerminalText)] = []
  }

  var batch = Batch()
  private(set) var outcome = Outcome()
  private var pipeline: DocumentPipeline
  private let language: Language
  private let keep: VisitRun<Kept>.Keep

  init(_ catalogue: Catalogue, _ language: Language, _ keep: VisitRun<Kept>.Keep) {
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
    if document.isAssessment, let keep = keep.written { return takeAssessment(document, input, keep) }
    let opening = pipeline.openRecord(document, isAmongOthers: input.isFromFolder)
    let source = Source(name: input.name, document: pipeline.document)
    switch opening {
    case .record(let record):
      switch pipeline.assess(record) {
      case .assessed(let assessment):
        outcome.count.records += 1
        let place = VisitPlace(file: source.name, line: assessment.record.idRange.start.line)
        if let kept = keep.visit(assessment, place) { outcome.kept.append((kept, place)) }
      case .refused(let refusal): refuse(refusal, source)
      }
    case .passedOver: break
    case .faultyChecklist(let faults): note(source.text(faults, language), .invalidChecklist)
    case .refused(let refusal): refuse(refusal, source)
    }
  }

  private func takeAssessment(
    _ document: RawDocument, _ input: Input, _ keep: (WrittenAssessment, Checklist, VisitPlace) -> Kept?
  ) {
    let outcome = pipeline.writtenAssessment(document)
    let source = Source(name: input.name, document: pipeline.document)
    switch outcome {
    case .refused(let refusal): refuse(refusal, source)
    case .written(let written, let checklist):
      let place = VisitPlace(file: source.name, line: written.place.start.line)
      guard let kept = keep(written, checklist, place) else {
        return refuse(Refusal([.otherAssessment(written.place)], of: written.record), source)
      }
      self.outcome.count.records += 1
      self.outcome.kept.append((kept, place))
    }
  }

  private func note(_ message: TerminalText, _ exit: ExitCode) {
    outcome.messages += message
    outcome.count.exit.rise(to: exit)
  }

  private func refuse(_ refusal: Refusal, _ source: Source) {
    outcome.count.records += 1
    outcome.count.faulty += 1
    note(source.text(refusal.diagnostics.sortedByPlace(), language), .invalidRecord)
    if refusal.isOfChecklist { outcome.count.exit.rise(to: .invalidChecklist) }
    guard let checklist = refusal.checklist else { return }
    let name = checklist.origin.name(language)
    if !outcome.faultyChecklists.contains(where: { $0.name == name }) {
      outcome.faultyChecklists.append((name, checklist.text(language)))
    }
  }
}
