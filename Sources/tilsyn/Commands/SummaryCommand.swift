import ArgumentParser
import Inspection
import InspectionAnalysis
import InspectionDesk
import InspectionReports

struct SummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: help(
      "Sammenfatter mange besøg i tal.", "Sums many visits up in numbers.", "Sammanfattar många besök i tal."),
    discussion: help(
      """
      Viser for hver tjekliste og type enhed, hvor mange der blev spurgt og svarede, hvordan svarene fordeler sig, gennemsnit, median og \
      kvartiler af hvert fokuspunkt, og hvor ofte hvert fund forekommer. For hver enhed og hvert fokuspunkt tæller det seneste besøg, der \
      så på det. Kun endelige skemaer er med.

      Grupper under fem vises ikke, heller ikke det, de kunne regnes ud fra. Intet er stillet op efter, hvem der klarer sig bedst.

      Eksempel: tilsyn summary besøg --by socialtilsyn,år --format csv --output tal.csv

      Exitkoder: 0 i orden, 2 forkert brug eller en fil, der ikke kan læses eller skrives, 3 fejl i en tjekliste, 4 fejl i et skema.
      """,
      """
      Shows for each checklist and kind of unit how many were asked and answered, how the answers fall, mean, median and quartiles of \
      each point, and how often each finding comes. For each unit and point the latest visit that looked at it counts. Only final records \
      are taken in.

      Groups under five are not shown, nor what they could be worked out from. Nothing is put in order of who does best.

      Example: tilsyn summary visits --by authority,year --format csv --output numbers.csv

      Exit codes: 0 fine, 2 wrong use or a file that can't be read or written, 3 faults in a checklist, 4 faults in a record.
      """,
      """
      Visar för varje checklista och typ av enhet hur många som frågades och svarade, hur svaren fördelar sig, medelvärde, median och \
      kvartiler för varje fokuspunkt, och hur ofta varje iakttagelse förekommer. För varje enhet och fokuspunkt räknas det senaste \
      besöket som såg på den. Bara slutliga protokoll är med.

      Grupper under fem visas inte, inte heller det som de kunde räknas ut från. Inget är uppställt efter vem som klarar sig bäst.

      Exempel: tilsyn summary besök --by tillsynsmyndighet,år --format csv --output tal.csv

      Slutkoder: 0 i ordning, 2 fel användning eller en fil som inte kan läsas eller skrivas, 3 fel i en checklista, 4 fel i ett protokoll.
      """), aliases: CommandName.summary.aliases)

  @Argument(
    help: ArgumentHelp(
      help(
        "Skemaer: filer, mapper eller `-` for stdin.", "Records: files, folders or `-` for stdin.",
        "Protokoll: filer, mappar eller `-` för stdin."),
      valueName: help("skema", "record", "protokoll")))
  var records: [String]

  @Option(
    help: ArgumentHelp(
      help(
        "Del op efter højst to: socialtilsyn, år, enhed.type eller en oplysning, hvor én mulighed vælges; fx socialtilsyn,år.",
        "Group by at most two: authority, year, unit.kind or a fact that one option is chosen of; for example authority,year.",
        "Dela upp efter högst två: tillsynsmyndighet, år, enhet.typ eller en uppgift där ett alternativ väljs; t.ex. tillsynsmyndighet,år."
      ),
      valueName: help("hvad", "what", "vad")))
  var by: GroupingArgument?

  @Flag(
    name: .customLong("all-visits"),
    help: ArgumentHelp(
      help(
        "Hvert besøg tæller, ikke kun det seneste hos hver enhed.",
        "Each visit counts, not only the latest to each unit.",
        "Varje besök räknas, inte bara det senaste hos varje enhet.")))
  var takesAllVisits = false

  @Flag(
    name: .customLong("drafts"),
    help: ArgumentHelp(
      help(
        "Også skemaer, der ikke er endelige.", "Also records that aren't final.",
        "Även protokoll som inte är slutliga.")))
  var takesDrafts = false

  @Flag(
    name: .customLong("intervals"),
    help: ArgumentHelp(
      help(
        "Spænd på 95 % ved andele og gennemsnit.", "Intervals of 95% beside shares and means.",
        "Intervall på 95 % vid andelar och medelvärden.")))
  var hasIntervals = false

  @Option(
    help: ArgumentHelp(
      help(
        "Tekst, JSON eller en tabel med en række for hvert tal.", "Text, JSON or a table with a row for each number.",
        "Text, JSON eller en tabell med en rad för varje tal.")))
  var format: SummaryFormat = .text

  @Option(
    help: ArgumentHelp(
      help(
        "Fil, der skal skrives; ellers skrives på skærmen.", "File to write; else written to the screen.",
        "Fil att skriva; annars skrivs på skärmen."),
      valueName: help("fil", "file", "fil")))
  var output: String?

  @Option(
    help: ArgumentHelp(
      help(
        "CSV: danish er til et dansk regneark (semikolon, decimalkomma); ellers standard.",
        "CSV: danish is for a Danish spreadsheet (semicolons, decimal commas); else standard.",
        "CSV: danish är för ett danskt kalkylark (semikolon, decimalkomma); annars standard."),
      valueName: help("form", "form", "form")))
  var csvDialect: DialectArgument?

  @Option(
    help: ArgumentHelp(
      help("Antal tråde.", "Number of threads.", "Antal trådar."), valueName: help("antal", "number", "antal")))
  var jobs: JobsArgument = JobsArgument(number: 1)

  @OptionGroup var checklists: ChecklistsOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  mutating func run() throws {
    if csvDialect != nil, format != .csv { throw Failure.onlyForCSV("--csv-dialect") }
    let catalogue = try Catalogue(folder: checklists.folder)
    let inputs = try Input.find(records)
    try Files.protect(inputs.map(\.path) + catalogue.files, from: [output].compactMap { $0 })
    var file = try Output(output ?? "-")
    // What is grouped by the kind of unit stands in a table for each kind anyway.
    let grouping = (by?.grouping ?? []).filter { $0 != .unitKind }
    var reading = SummaryReading()
    (reading.takesAllVisits, reading.takesDrafts, reading.hasIntervals) = (takesAllVisits, takesDrafts, hasIntervals)
    var counting = SummaryRun(
      by: grouping, reading, isOrdered: inputs.contains { $0.path == "-" }, Invocation.language)
    var run = VisitRun(inputs, catalogue, jobs: jobs.number, Invocation.language) {
      var forms = CountedForms()
      return { assessment, place in (CountedVisit(assessment, forms.form(of: assessment), by: grouping), place) }
    }
    let exit = try run.run { (kept) throws(Failure) in try counting.add(kept.0, at: kept.1) }
    if run.records == 0, exit == .fine { throw Failure.noRecords(records) }
    let summary = counting.summary(records: run.records, faulty: run.faulty)
    for case .fact(let id) in grouping where !counting.hasFact(id) { throw Failure.noSuchGroup(id) }
    try write(summary, counting.reading, to: &file)
    try file.finish()
    if exit != .fine { throw Finished(exit) }
  }

  private func write(_ summary: Summary, _ reading: SummaryReading, to file: inout Output) throws(Failure) {
    let language = Invocation.language
    switch format {
    case .text:
      let isOnScreen = output == nil
      let report = SummaryReport(
        summary, reading, language: language, width: isOnScreen ? Terminal.width : 80,
        colours: isOnScreen && Terminal.hasColours(1))
      try file.write(report.text)
    case .json: try file.write(summaryJSON(summary, reading, language: language))
    case .csv:
      try file.write(
        summaryCSV(summary, reading, language: language, dialect: csvDialect?.dialect ?? .standard))
    }
  }
}

/// The forms of the checklists that visits were scored by, each made once.
struct CountedForms {
  private struct Key: Hashable {
    let checklist: ObjectIdentifier
    let kind: Int?
  }

  private var forms: [Key: CountedForm] = [:]

  mutating func form(of assessment: Assessment) -> CountedForm {
    let (checklist, kind) = (assessment.checklist, assessment.record.unit.kind)
    let key = Key(checklist: ObjectIdentifier(checklist), kind: kind)
    if let known = forms[key] { return known }
    let form = CountedForm(checklist, kind: kind)
    forms[key] = form
    return form
  }
}

extension Failure {
  fileprivate static func noSuchGroup(_ id: String) -> Failure {
    Failure(
      Message(
        da:
          "ingen af tjeklisterne har oplysningen `\(id)`, hvor én mulighed vælges; `--by` tager socialtilsyn, år, enhed.type eller sådan en oplysning",
        en:
          "none of the checklists has the fact `\(id)` that one option is chosen of; `--by` takes authority, year, unit.kind or such a fact",
        sv:
          "ingen av checklistorna har uppgiften `\(id)` där ett alternativ väljs; `--by` tar tillsynsmyndighet, år, enhet.typ eller en sådan uppgift"
      ))
  }
}
