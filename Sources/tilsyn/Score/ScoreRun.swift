import Glibc
import Inspection
import InspectionAnalysis
import InspectionDesk
import InspectionReports
import InspectionYAML

/// Takes documents from the inputs to the outputs, in their order, in little memory, on one or several threads.
struct ScoreRun: ~Copyable {
  private var reader: BatchReader
  private let workers: [ScoreWorker]
  private var sinks: [Sink]
  private var exit = ExitCode.fine
  private(set) var faults = FaultCount()
  private var records = 0
  private var withheld = 0
  private var faulty = 0
  /// Where the records stand that have these ids, and the ids that several have.
  private var ids: [String: (file: String, line: Int32)] = [:]
  private var twice: [(id: String, first: (file: String, line: Int32), file: String, line: Int32)] = []
  private let skipped: [String]
  /// What was named on the command line.
  private let named: [String]
  private var toldChecklists: Set<String> = []
  private var catalogue: Catalogue
  private let language: Language
  private var progress: Progress
  private var last: VisitPlace?

  init(_ options: ScoreOptions, _ catalogue: Catalogue, _ inputs: [Input], jobs: Int, _ sinks: [Sink]) {
    progress = Progress(isQuiet: options.isQuiet, options.messages)
    self.sinks = sinks
    (self.catalogue, language) = (catalogue, options.messages)
    reader = BatchReader(inputs)
    skipped = inputs.skipped
    named = inputs.map { $0.folder ?? $0.name }.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    workers = (0..<jobs).map { _ in ScoreWorker(options, catalogue) }
  }

  /// Scores everything, batch by batch, and writes what came out in the order of the batches.
  mutating func run() throws(Failure) -> ExitCode {
    try Stop.delayed { () throws(Failure) in
      try Threads.run(workers) {
        reader.fill(&$0.batch)
      } give: { worker throws(Failure) in
        try write(worker)
        progress.show(Int64(records), faulty: Int64(faulty), read: reader.count) { reader.total }
      }
    }
    Progress.hide()
    if Stop.isRequested { try stop() }
    for worker in workers { catalogue.told.formUnion(worker.toldFiles) }
    catalogue.tellWarnings(language)
    tellWhatIsDoubtful()
    if records == 0, exit == .fine { throw .noRecords(named) }
    // Below text it stands in the report itself.
    if !sinks.contains(where: { $0.isShown && $0.format == .text }) {
      VisitCount(records: Int64(records), faulty: Int64(faulty), exit: exit).tellFaults(language)
    }
    if withheld > 0 { tell(Failure.withheld(withheld).text(language)) }
    for index in sinks.indices { try sinks[index].finish() }
    return exit
  }

  /// Ends what goes to standard output, so that it is whole; a file appears only when all is in it.
  private mutating func stop() throws(Failure) {
    for index in sinks.indices where sinks[index].isShown { try sinks[index].finish() }
    throw .stopped(after: Int64(records), last, isShown: sinks.contains { $0.isShown })
  }

  /// Files that were passed by, and records that may be there twice.
  private func tellWhatIsDoubtful() {
    if !skipped.isEmpty { tell(Failure.skipped(skipped).text(language)) }
    for (id, first, file, line) in twice.prefix(Limits.toldFaults) {
      let first = VisitPlace(file: first.file, line: first.line)
      tell(Failure.sameID(id, first, VisitPlace(file: file, line: line)).text(language))
    }
  }

  private mutating func note(_ ids: [(id: String, file: String, line: Int32)]) {
    for (id, file, line) in ids {
      if let first = self.ids[id] { twice.append((id, first, file, line)) } else { self.ids[id] = (file, line) }
    }
  }

  private mutating func write(_ worker: ScoreWorker) throws(Failure) {
    let outcome = worker.outcome
    for checklist in outcome.faultyChecklists where toldChecklists.insert(checklist.name).inserted {
      tell(checklist.text)
      faults.add(checklist.diagnostics)
    }
    if !outcome.messages.isEmpty { tell(outcome.messages) }
    exit.rise(to: outcome.exit)
    faults.add(outcome.faults)
    records += outcome.records
    withheld += outcome.withheld
    faulty += outcome.faulty
    note(outcome.ids)
    if let (_, file, line) = outcome.ids.last { last = VisitPlace(file: file, line: line) }
    for sink in sinks { try worker.write(to: sink) }
  }
}

/// A scorer with the batch it works on. A class, because a thread is handed a reference to it; only that thread touches it until it
/// is joined.
final class ScoreWorker: Work {
  var batch = Batch()
  private var scorer: Scorer
  private let language: Language

  init(_ options: ScoreOptions, _ catalogue: Catalogue) {
    scorer = Scorer(options, catalogue)
    language = options.messages
  }

  var toldFiles: Set<Origin> { scorer.toldFiles }

  /// What came out of the batch.
  var outcome: Scorer.Outcome { scorer.outcome }

  /// Writes the reports of the batch.
  func write(to sink: Sink) throws(Failure) {
    switch sink.format.form {
    case .text:
      for visit in scorer.outcome.visits { try sink.write(visit) }
      sink.unread += scorer.outcome.records - scorer.outcome.visits.count
    case .json:
      try scorer.read(sink.format) { (reports, count) throws(Failure) in try sink.write(reports, count) }
    case .parts:
      for part in scorer.outcome.parts where part.format == sink.format { try sink.write(part) }
    case .package:
      for part in scorer.outcome.packaged where part.format == sink.format { sink.keep(part.visit) }
    }
  }

  func work() {
    scorer.clear()
    batch.withEach {
      switch $0 {
      case .document(let document, let input): scorer.score(document, of: input)
      case .failure(let failure): scorer.note(failure.text(language), failure.exit)
      }
    }
  }
}

extension Failure {
  /// What is not in the public edition, without a word on what it is.
  fileprivate static func withheld(_ count: Int) -> Failure {
    Failure(
      Message(
        da: """
          \(count == 1 ? "et skema" : "\(count) skemaer") er ikke med i den offentlige udgave; med er kun endelige skemaer uden fejl og \
          personnumre om enheder, som tjeklisten lader offentliggøre, og aldrig plejefamilier (`tilsyn check` viser fejl)
          """,
        en: """
          \(count == 1 ? "one record is" : "\(count) records are") not in the public edition; it holds only final records without faults \
          and personal numbers, on units that the checklist lets be published, and never foster families (`tilsyn check` shows faults)
          """,
        sv: """
          \(count == 1 ? "ett protokoll är" : "\(count) protokoll är") inte med i den offentliga utgåvan; med är bara slutliga protokoll utan \
          fel och personnummer om verksamheter som checklistan låter offentliggöra, och aldrig familjehem (`tilsyn check` visar fel)
          """), exit: .invalidRecord)
  }

  static func noRecords(_ named: [String]) -> Failure {
    let places = named.map { "`\($0)`" }
    return Failure(
      Message(
        da: "der er ingen skemaer at bedømme i \(Language.danish.list(places))",
        en: "there are no records to score in \(Language.english.list(places))",
        sv: "det finns inga protokoll att bedöma i \(Language.swedish.list(places))"))
  }
}
