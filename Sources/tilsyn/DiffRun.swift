import Inspection
import InspectionAnalysis
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
    while true {
      var busy = 0
      while busy < workers.count, reader.fill(&workers[busy].batch) { busy += 1 }
      if busy == 0 { return exit }
      Threads.run(workers[..<busy])
      for worker in workers[..<busy] {
        if !worker.messages.isEmpty { tell(worker.messages) }
        exit.rise(to: worker.exit)
        summary += worker.summary
        for change in worker.changes { try sink.write(change) }
      }
    }
  }
}

/// Works the documents of one batch out by both versions. A class, because a thread is handed a reference to it.
private final class DiffWorker: Work {
  var batch = Batch()
  private(set) var changes: [RecordChange] = []
  private(set) var summary: ImpactSummary
  private(set) var messages = ""
  private(set) var exit = ExitCode.fine
  private let comparison: ChecklistComparison
  private let language: Language
  private var reader = DocumentReader()

  init(_ comparison: ChecklistComparison, _ language: Language) {
    (self.comparison, self.language) = (comparison, language)
    summary = ImpactSummary(comparison)
  }

  func work() {
    (changes, summary, messages, exit) = ([], ImpactSummary(comparison), "", .fine)
    batch.bytes.withUnsafeBufferPointer { bytes in
      for entry in batch.entries {
        switch entry {
        case .document(let range, let firstLine, let input):
          compare(RawDocument(bytes: UnsafeBufferPointer(rebasing: bytes[range]), firstLine: firstLine), input)
        case .failure(let failure):
          messages += failure.text(language)
          exit.rise(to: failure.exit)
        }
      }
    }
  }

  /// Reads the document once and types it by both. In a folder what is no record is passed over.
  private func compare(_ document: RawDocument, _ input: Input) {
    let faults = reader.open(document)
    let source = Source(name: input.name, document: reader.document)
    if faults.hasErrors { return fail(faults, source) }
    switch reader.kind {
    case .record: break
    case .empty: return fail([.emptyDocument(document.firstLine)], source)
    case .checklist, .tests, .other:
      if !input.isFromFolder { fail([.notARecord(reader.kind, document.firstLine)], source) }
      return
    }
    let (head, headFaults) = reader.recordHead()
    guard let reference = head.checklist, headFaults.isEmpty else { return fail(headFaults, source) }
    guard [comparison.old.id.rawValue, comparison.new.id.rawValue].contains(reference.value.id) else {
      summary.others += 1
      return
    }
    let older = reader.record(for: comparison.old)
    guard let record = older.value else { return fail(older.diagnostics, source) }
    let newer = reader.record(for: comparison.new)
    guard let renewed = newer.value else {
      summary.lost += 1
      let fault = newer.diagnostics.first { $0.severity == .error }
      changes.append(RecordChange(file: source.name, what: .lost(record.id, fault)))
      return
    }
    guard let impact = comparison.impact(on: record, renewed) else {
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
