import ArgumentParser
import Glibc
import Inspection
import InspectionAnalysis
import InspectionDesk
import InspectionReports

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: help(
      "Viser, hvad en ny version af en tjekliste ændrer, også på tidligere besøg.",
      "Shows what a new version of a checklist changes, on past visits too.",
      "Visar vad en ny version av en checklista ändrar, även på tidigare besök."),
    discussion: help(
      """
      Ændringerne står efter, hvad de kan: kun ordlyd, resultater eller det, der spørges om. Hvor resultater kan ændre sig, vises et \
      eksempel. Til sidst står, hvilken version der følger. Med --records regnes tidligere skemaer ud efter begge versioner, uanset \
      hvilken de nævner.

      Eksempel: tilsyn diff gammel.yaml ny.yaml --records besøg --gate 2%

      Exitkoder: 0 i orden, 1 versionen passer ikke, eller for mange skifter niveau, 2 forkert brug eller en fil, der ikke kan læses, \
      3 fejl i en tjekliste, 4 fejl i et skema.
      """,
      """
      The changes stand by what they can do: wording only, results, or what is asked. Where results may change, an example is shown. \
      Then comes the version that follows. With --records past records are worked out by both versions, whichever they name.

      Example: tilsyn diff old.yaml new.yaml --records visits --gate 2%

      Exit codes: 0 fine, 1 the version doesn't fit or too many change band, 2 wrong use or a file that can't be read, 3 faults in a \
      checklist, 4 faults in a record.
      """,
      """
      Ändringarna står efter vad de kan: bara ordalydelse, resultat eller det som frågas. Där resultat kan ändras visas ett exempel. \
      Sist står vilken version som följer. Med --records räknas tidigare protokoll ut efter båda versionerna, oavsett vilken de nämner.

      Exempel: tilsyn diff gammal.yaml ny.yaml --records besök --gate 2%

      Slutkoder: 0 i ordning, 1 versionen passar inte eller för många byter nivå, 2 fel användning eller en fil som inte kan läsas, \
      3 fel i en checklista, 4 fel i ett protokoll.
      """), aliases: CommandName.diff.aliases)

  @Argument(
    help: ArgumentHelp(
      help(
        "Den gamle version: id, id@version eller fil.", "The old version: an id, id@version or file.",
        "Den gamla versionen: id, id@version eller fil."),
      valueName: help("gammel", "old", "gammal")), completion: Completions.checklists)
  var old: String

  @Argument(
    help: ArgumentHelp(
      help("Den nye version.", "The new version.", "Den nya versionen."), valueName: help("ny", "new", "ny")),
    completion: Completions.checklists)
  var new: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      help(
        "Tidligere skemaer: filer, mapper eller `-` for stdin.", "Past records: files, folders or `-` for stdin.",
        "Tidigare protokoll: filer, mappar eller `-` för stdin."),
      valueName: help("skema", "record", "protokoll")))
  var records: [String] = []

  @Option(
    help: ArgumentHelp(
      help(
        "Slut med kode 1, hvis mere end denne andel af skemaerne skifter niveau, fx 2%.",
        "End with code 1 if more than this share of the records change band, for example 2%.",
        "Sluta med kod 1 om mer än denna andel av protokollen byter nivå, t.ex. 2%."),
      valueName: help("andel", "share", "andel")))
  var gate: ShareArgument?

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      help(
        "Tekst, JSON eller en tabel: med --records en række for hvert resultat og fund, der ændres, ellers for hver ændring. Uden --format gælder filens navn.",
        "Text, JSON or a table: with --records a row for each result and finding that changes, else for each change. Without --format the file's name tells.",
        "Text, JSON eller en tabell: med --records en rad för varje resultat och iakttagelse som ändras, annars för varje ändring. Utan --format gäller filens namn."
      )))
  var chosenFormat: DiffFormat?

  private var format: DiffFormat { output.format(chosenFormat, else: .text) }

  @OptionGroup var output: OutputOption
  @OptionGroup var jobs: JobsOption
  @OptionGroup var checklists: ChecklistsOption
  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    if gate != nil, records.isEmpty { throw Failure.onlyWithRecords("--gate") }
    var catalogue = try Catalogue(folder: checklists.folder)
    defer { catalogue.tellWarnings(Invocation.language) }
    let inputs = try Input.find(records)
    try Files.protect(inputs.map(\.path) + catalogue.files + [old, new], from: output.paths)
    let comparison = ChecklistComparison(
      try catalogue.named(old, takesNewest: true, Invocation.language),
      try catalogue.named(new, takesNewest: true, Invocation.language))
    let width = format == .text ? output.width : 80
    let report = DiffReport(comparison, language: Invocation.language, width: width)
    var sink = try DiffSink(report, format, output.path, hasRecords: !records.isEmpty)
    let search = DifferenceSearch(comparison)
    try sink.begin(search)
    var exit = search.isVersionFitting ? ExitCode.fine : .failed
    if !records.isEmpty {
      var run = DiffRun(comparison, inputs, jobs: jobs.number, Invocation.language)
      exit.rise(to: try run.run(into: &sink))
      if let gate, run.summary.shareOfBands > gate.share { exit.rise(to: .failed) }
      try sink.end(run.summary, gate: gate?.share)
    } else {
      try sink.end(nil, gate: nil)
    }
    try sink.finish()
    if exit != .fine { throw Finished(exit) }
  }
}

extension Failure {
  fileprivate static func onlyWithRecords(_ flag: String) -> Failure {
    Failure(
      Message(
        da: "`\(flag)` bruges kun sammen med `--records`", en: "`\(flag)` is used with `--records` only",
        sv: "`\(flag)` används bara tillsammans med `--records`"))
  }
}
