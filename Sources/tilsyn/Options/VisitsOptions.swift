import ArgumentParser
import Inspection
import InspectionDesk

/// The records of many visits, and how they are read.
struct VisitsOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      help(
        "Skemaer: filer, mapper eller `-` for stdin.", "Records: files, folders or `-` for stdin.",
        "Protokoll: filer, mappar eller `-` för stdin."),
      valueName: help("skema", "record", "protokoll")))
  var records: [String]

  @Flag(
    name: .customLong("quiet"),
    help: ArgumentHelp(
      help(
        "Vis ikke undervejs, hvor langt læsningen er.", "Don't show how far the reading is.",
        "Visa inte under tiden hur långt läsningen är.")))
  var isQuiet = false

  @OptionGroup var jobs: JobsOption
  @OptionGroup var checklists: ChecklistsOption

  /// Whether the records come in one stream, which can be read once only.
  var isStream: Bool { records.contains("-") }

  /// Reads all there is, and gives in their order what is kept of each; then `write` writes what comes of it. `others` are files that are
  /// read beside. `keep` makes what says what is kept of a visit; each thread has one of its own.
  func run<Kept: Sendable>(
    into output: OutputOption, reading others: [String] = [], keep: () -> VisitRun<Kept>.Keep,
    give: (Kept, VisitPlace) throws(Failure) -> Void, write: (VisitCount, inout Output) throws(Failure) -> Void
  ) throws {
    let catalogue = try Catalogue(folder: checklists.folder)
    let inputs = try Input.find(records)
    try Files.protect(inputs.map(\.path) + catalogue.files + others, from: output.paths)
    var file = try Output(output.path)
    var run = VisitRun(inputs, catalogue, jobs: jobs.number, isQuiet: isQuiet, Invocation.language, keep: keep)
    let count = try run.run(give)
    if count.records == 0, count.exit == .fine { throw Failure.noRecords(records) }
    try write(count, &file)
    try file.finish()
    if count.exit != .fine { throw Finished(count.exit) }
  }
}
