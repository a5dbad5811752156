import Glibc
import Inspection
import InspectionAnalysis
import InspectionDesk
import InspectionReports
import InspectionYAML

/// Runs the test cases of files and tells what became of them.
struct CaseRun: ~Copyable {
  private let options: CaseOptions
  private let language: Language
  private let colours: Bool
  private var pipeline: DocumentPipeline
  private var junit: JUnitReport
  private var text = TerminalText()
  /// By checklist, in the order in which they came.
  private var counts: [(checklist: String, count: CaseCount)] = []
  /// What the cases of each checklist reach, where that is asked for.
  private var coverages: [CaseCoverage] = []
  /// The cases of each checklist that pass, where mutants are to be tried on them.
  private var passed: [(checklist: Checklist, cases: [TestCase])] = []
  /// Checklists whose faults were told.
  private var faulty: [String] = []
  /// What was said of checklists that stand elsewhere.
  private var notes: Set<TerminalText> = []
  /// Documents of which no case could be run.
  private var unread = 0
  private var exit = ExitCode.fine

  init(_ options: CaseOptions, _ catalogue: Catalogue) {
    (self.options, language, colours) = (options, options.language, options.hasColours)
    pipeline = DocumentPipeline(catalogue)
    junit = JUnitReport(language: options.language)
  }

  /// Results go to the output, the faults of documents to standard error.
  mutating func run(_ cases: CaseFiles) throws(Failure) -> ExitCode {
    var output = try Output(options.output)
    for input in cases.files {
      junit.begin(file: input.name)
      var reader = BatchReader([input])
      var batch = Batch()
      while reader.fill(&batch) {
        run(batch)
        if options.format == .text { try output.write(text) }
        text = TerminalText()
      }
      // What is told besides comes in its place.
      try output.flush()
    }
    pipeline.catalogue.tellWarnings(language)
    if let pattern = options.pattern, exit == .fine, counts.isEmpty { throw .noSuchCase(pattern) }
    for index in coverages.indices {
      coverages[index].findBeginnings()
      report(coverages[index])
    }
    if options.mutates { mutate() }
    switch options.format {
    case .text: try output.write(text + summary(untested: cases.untested))
    case .junit: try output.write(junit.xml)
    }
    try output.finish()
    return exit
  }

  private mutating func run(_ batch: Batch) {
    batch.withEach {
      switch $0 {
      case .document(let document, let input): run(document, input)
      case .failure(let failure):
        tell(failure.text(language))
        junit.add(unread: failure.text(language))
        exit.rise(to: failure.exit)
      }
    }
  }

  private mutating func run(_ document: RawDocument, _ input: Input) {
    let opened = pipeline.open(document)
    let source = Source(name: input.name, document: document)
    guard let kind = opened.kind else { return refuse(opened.faults, source) }
    guard kind == .tests else { return refuse([.notTests(kind, document.firstLine)], source) }
    switch pipeline.cases(opened.faults, near: input.path == "-" ? nil : input.path) {
    case .cases(let checklist, let document):
      noteNamesake(checklist, input)
      run(document, of: checklist, source)
    case .refused(let refusal):
      if refusal.isOfChecklist { exit.rise(to: .invalidChecklist) }
      if let checklist = refusal.checklist { report(faulty: checklist) }
      refuse(refusal.diagnostics, source)
    }
  }

  private mutating func run(_ document: CaseDocument, of checklist: Checklist, _ source: Source) {
    let chosen = document.cases.filter { options.pattern?.matches($0.id.value) ?? true }
    if document.cases.isEmpty { return refuse(document.diagnostics, source) }
    say(CaseDocument(chosen, document.diagnostics).allDiagnostics, source)
    let results = chosen.map { checklist.run($0) }
    for result in results {
      text += caseText(result, file: source.name, language: language, colours: colours) {
        source.document.text(ofLine: $0)
      }
      let fault = caseFault(result, file: source.name, language: language) { source.document.text(ofLine: $0) }
      junit.add(result, of: checklist, text: fault)
    }
    count(results, of: "\(checklist.id.rawValue)@\(checklist.version)")
    if options.showsCoverage { cover(results, of: checklist) }
    if options.mutates { keep(chosen, results, of: checklist) }
  }

  /// Tells once for each folder that was named which checklist is tested where that stands elsewhere.
  private mutating func noteNamesake(_ checklist: Checklist, _ input: Input) {
    guard let folder = input.folder, let origin = pipeline.catalogue.loaded(checklist)?.origin,
      !pipeline.catalogue.isNamed(origin), !origin.isBelow(folder)
    else { return }
    let note = Failure.testsNamesake(in: folder, checklist, origin).text(language)
    if notes.insert(note).inserted { tell(note) }
  }

  /// Tells once what is wrong with a checklist.
  private mutating func report(faulty checklist: Loaded) {
    let name = checklist.origin.name(language)
    if faulty.contains(name) { return }
    faulty.append(name)
    tell(checklist.text(language))
  }

  /// Tells why nothing of a document can be run.
  private mutating func refuse(_ diagnostics: [Diagnostic], _ source: Source) {
    unread += 1
    junit.add(unread: source.text(diagnostics.sortedByPlace(), language, colours: false))
    say(diagnostics, source)
  }

  /// Tells what is wrong with a document.
  private mutating func say(_ diagnostics: [Diagnostic], _ source: Source) {
    if diagnostics.isEmpty { return }
    tell(source.text(diagnostics.sortedByPlace(), language))
    if diagnostics.hasErrors { exit.rise(to: .invalidRecord) }
  }

  private mutating func count(_ results: [CaseResult], of checklist: String) {
    if results.isEmpty { return }
    var count = CaseCount()
    for result in results { count.add(result) }
    if count.failed > 0 { exit.rise(to: .failed) }
    if count.broken > 0 { exit.rise(to: .invalidRecord) }
    if let known = counts.firstIndex(where: { $0.checklist == checklist }) {
      counts[known].count = counts[known].count + count
    } else {
      counts.append((checklist, count))
    }
  }

  private mutating func cover(_ results: [CaseResult], of checklist: Checklist) {
    if !coverages.contains(where: { $0.checklist === checklist }) { coverages.append(CaseCoverage(of: checklist)) }
    for index in coverages.indices where coverages[index].checklist === checklist {
      for result in results { coverages[index].add(result) }
    }
  }

  private mutating func keep(_ readings: [CaseReading], _ results: [CaseResult], of checklist: Checklist) {
    let cases = zip(readings, results).compactMap { reading, result in
      if case .passed = result.outcome, result.todo == nil { reading.reading.value } else { nil }
    }
    if let known = passed.firstIndex(where: { $0.checklist === checklist }) {
      passed[known].cases += cases
    } else {
      passed.append((checklist, cases))
    }
  }

  /// Tries mutants where all cases pass; on a case that fails nothing can be seen of them.
  private mutating func mutate() {
    let isSound = counts.allSatisfy { $0.count.failed == 0 && $0.count.broken == 0 } && unread == 0
    if !isSound {
      let told = mutationRefusal(language)
      if options.format == .text { text += "\(told)\n" } else { junit.addRefusal(ofMutants: told) }
      return
    }
    for (checklist, cases) in passed { report(MutationTest(of: checklist, cases)) }
  }

  private mutating func report(_ test: MutationTest) {
    let place = place(in: test.checklist)
    if options.format == .text {
      text += mutationText(test, language: language, colours: colours, place: place)
    } else {
      junit.add(test, text: mutationText(test, language: language, place: place))
    }
    if !test.unnoticed.isEmpty { exit.rise(to: .failed) }
  }

  /// The file in which a line of a checklist stands, and its number there.
  private func place(in checklist: Checklist) -> (Int) -> (file: String, line: Int) {
    let (source, language) = (pipeline.catalogue.loaded(checklist), language)
    return { line in
      guard let (name, line) = source?.text.place(ofLine: line) else { return ("", line) }
      return (name(language), line)
    }
  }

  /// Adds what the cases of a checklist reach to what is written in the end.
  private mutating func report(_ coverage: CaseCoverage) {
    let place = place(in: coverage.checklist)
    if options.format == .text {
      text += coverageText(coverage, language: language, colours: colours, place: place)
    } else {
      let told = coverageText(coverage, language: language, place: place)
      junit.add(coverage, text: told, threshold: options.threshold)
    }
    guard let threshold = options.threshold, coverage.share < threshold else { return }
    text += "\(below(threshold))\n"
    exit.rise(to: .failed)
  }

  private func below(_ threshold: Rational) -> String {
    let share = language.percentage(threshold)
    return Message(
      da: "det er under de \(share), der kræves", en: "that is below the \(share) required",
      sv: "det är under de \(share) som krävs")(language)
  }

  /// A line for each checklist where there are several, and one for all.
  private func summary(untested: [String]) -> TerminalText {
    let none = Message(da: "ingen prøver", en: "no tests", sv: "inga prov")(language)
    var lines = counts.map { "\($0.checklist): \(caseSummary($0.count, language: language))" }
    lines += untested.map { "\($0): \(none)" }
    if lines.count < 2 { lines = [] }
    if unread > 0 {
      lines.append(
        language.count(
          unread,
          Message(
            da: "dokument med prøver kunne ikke køres", en: "document of tests couldn't be run",
            sv: "dokument med prov kunde inte köras"),
          Message(
            da: "dokumenter med prøver kunne ikke køres", en: "documents of tests couldn't be run",
            sv: "dokument med prov kunde inte köras"))
      )
    }
    if !counts.isEmpty { lines.append(caseSummary(counts.reduce(CaseCount()) { $0 + $1.count }, language: language)) }
    return lines.map { "\($0)\n" }.joined()
  }
}

extension Origin {
  /// Whether it stands in a folder or below.
  fileprivate func isBelow(_ folder: String) -> Bool {
    guard case .file(let path) = self else { return false }
    let folder = Files.target(of: folder)
    return folder == "/" || Files.target(of: path).hasPrefix(folder + "/")
  }
}

extension Failure {
  fileprivate static func testsNamesake(in folder: String, _ checklist: Checklist, _ origin: Origin) -> Failure {
    let (id, name) = (checklist.id.rawValue, origin.name)
    return Failure(
      Message(
        da: "`\(folder)` har ikke tjeklisten `\(id)`; prøverne køres på den i `\(name.da)`",
        en: "`\(folder)` doesn't have the checklist `\(id)`; the tests are run on the one in `\(name.en)`",
        sv: "`\(folder)` har inte checklistan `\(id)`; proven körs på den i `\(name.sv)`"))
  }

  fileprivate static func noSuchCase(_ pattern: Pattern) -> Failure {
    let text = pattern.text
    return Failure(
      Message(
        da: "ingen prøve har et id, som `\(text)` passer på", en: "no test has an id that `\(text)` fits",
        sv: "inget prov har ett id som `\(text)` passar på"))
  }
}
