import Inspection
import InspectionAnalysis
import InspectionDesk
import InspectionReports
import InspectionYAML

/// A past record of which a newer version makes something else.
struct RecordChange: Sendable {
  enum What: Sendable {
    case impact(RecordImpact)
    /// The newer version can't read it any more, and why.
    case lost(String, Diagnostic?)
  }

  let file: String
  let what: What
}

/// Works past records out by two versions of a checklist, in their order, in little memory, on one or several threads.
struct DiffRun: ~Copyable {
  private var reader: BatchReader
  private let workers: [DiffWorker]
  private(set) var summary: ImpactSummary
  private var exit = ExitCode.fine

  init(_ comparison: ChecklistComparison, _ inputs: [Input], jobs: Int, _ language: Language) {
    reader = BatchReader(inputs)
    workers = (0..<jobs).map { _ in DiffWorker(comparison, language) }
    summary = ImpactSummary(comparison)
  }

  mutating func run(into sink: inout DiffSink) throws(Failure) -> ExitCode {
    try Threads.run(workers) {
      reader.fill(&$0.batch)
    } give: { worker throws(Failure) in
      if !worker.messages.isEmpty { tell(worker.messages) }
      exit.rise(to: worker.exit)
      summary += worker.summary
      for change in worker.changes { try sink.write(change) }
    }
    return exit
  }
}

/// Works the documents of one batch out by both versions. A class, because a thread is handed a reference to it.
private final class DiffWorker: Work {
  var batch = Batch()
  private(set) var changes: [RecordChange] = []
  private(set) var summary: ImpactSummary
  private(set) var messages = TerminalText()
  private(set) var exit = ExitCode.fine
  private let comparison: ChecklistComparison
  private let language: Language
  private var search: ImpactSearch
  private var pipeline = DocumentPipeline(Catalogue([]))

  init(_ comparison: ChecklistComparison, _ language: Language) {
    (self.comparison, self.language) = (comparison, language)
    search = ImpactSearch(comparison)
    summary = ImpactSummary(comparison)
  }

  func work() {
    (changes, summary, messages, exit) = ([], ImpactSummary(comparison), TerminalText(), .fine)
    batch.withEach {
      switch $0 {
      case .document(let document, let input): compare(document, input)
      case .failure(let failure):
        messages += failure.text(language)
        exit.rise(to: failure.exit)
      }
    }
  }

  /// Reads the document once and types it by both. In a folder what is no record is passed over.
  private func compare(_ document: RawDocument, _ input: Input) {
    let opening = pipeline.openRecord(document, isAmongOthers: input.isFromFolder)
    let source = Source(name: input.name, document: pipeline.document)
    switch opening {
    case .record(let record): compare(record.reference.value.id, source)
    case .passedOver: break
    case .faultyChecklist(let faults):
      messages += source.text(faults, language)
      exit.rise(to: .invalidChecklist)
    case .refused(let refusal): fail(refusal.diagnostics, source)
    }
  }

  private func compare(_ checklist: String, _ source: Source) {
    guard [comparison.old.id.rawValue, comparison.new.id.rawValue].contains(checklist) else {
      summary.others += 1
      return
    }
    let older = pipeline.record(for: comparison.old)
    guard let record = older.value else { return fail(older.diagnostics, source) }
    let newer = pipeline.record(for: comparison.new)
    guard let renewed = newer.value else {
      summary.lost += 1
      let fault = newer.diagnostics.first { $0.severity == .error }
      changes.append(RecordChange(file: source.name, what: .lost(record.id, fault)))
      return
    }
    guard let impact = search.impact(on: record, renewed, { pipeline.record(for: $0).value }) else {
      summary.unread += 1
      return
    }
    summary.add(impact)
    if !impact.difference.isEmpty { changes.append(RecordChange(file: source.name, what: .impact(impact))) }
  }

  private func fail(_ diagnostics: [Diagnostic], _ source: Source) {
    summary.unread += 1
    exit.rise(to: .invalidRecord)
    messages += source.text(diagnostics.sortedByPlace(), language)
  }
}
