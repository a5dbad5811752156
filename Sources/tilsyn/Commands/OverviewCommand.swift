import ArgumentParser
import Glibc
import Inspection
import InspectionAnalysis
import InspectionDesk
import InspectionReports
import InspectionYAML

/// What `tilsyn overview` writes.
enum OverviewFormat: String, CaseIterable, ExpressibleByArgument { case text, html, xlsx }

struct OverviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overview",
    abstract: help(
      "Viser mange steder på én side.", "Shows many places on one page.", "Visar många ställen på en sida."),
    discussion: help(
      """
      Viser for hvert sted niveauet i ord for hvert fokuspunkt med besøgets dato og form, skemaets status, det, der ikke er udfyldt, næste frist og næste \
      besøg. For hvert fokuspunkt tæller det seneste besøg, der så på det, et endeligt skema før et, der ikke er. Steder står efter navn, aldrig \
      efter niveau. Der er intet med, som nogen har skrevet med egne ord.

      Siden (`html`) virker uden net. Den kan sorteres og filtreres, hvor der må køre et script, og er hel uden.

      Eksempel: tilsyn overview besøg --names steder.csv --every 12m --format html --output overblik.html

      Exitkoder: 0 i orden, 2 forkert brug eller en fil, der ikke kan læses eller skrives, 3 fejl i en tjekliste, 4 fejl i et skema.
      """,
      """
      Shows for each place the level in words of each point with the date and form of the visit, the record's status, what isn't filled in, the next \
      deadline and the next visit. For each point the latest visit that looked at it counts, a final record before one that isn't. Places come by \
      name, never by level. Nothing is there that anyone wrote in words of their own.

      The page (`html`) works without a network. It can be sorted and filtered where a script may run, and is whole without.

      Example: tilsyn overview visits --names places.csv --every 12m --format html --output overview.html

      Exit codes: 0 fine, 2 wrong use or a file that can't be read or written, 3 faults in a checklist, 4 faults in a record.
      """,
      """
      Visar för varje ställe nivån i ord för varje fokuspunkt med besökets datum och form, protokollets status, det som inte är ifyllt, nästa tidsfrist \
      och nästa besök. För varje fokuspunkt räknas det senaste besöket som såg på den, ett slutligt protokoll före ett som inte är det. Ställena står \
      efter namn, aldrig efter nivå. Inget är med som någon har skrivit med egna ord.

      Sidan (`html`) fungerar utan nät. Den kan sorteras och filtreras där ett skript får köras, och är hel utan.

      Exempel: tilsyn overview besök --names ställen.csv --every 12m --format html --output översikt.html

      Slutkoder: 0 i ordning, 2 fel användning eller en fil som inte kan läsas eller skrivas, 3 fel i en checklista, 4 fel i ett protokoll.
      """), aliases: CommandName.overview.aliases)

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
        "CSV-fil med enhedernes navne: et id og et navn i hver række.",
        "CSV file with the names of the units: an id and a name in each row.",
        "CSV-fil med enheternas namn: ett id och ett namn på varje rad."),
      valueName: help("fil", "file", "fil")), completion: .file(extensions: ["csv"]))
  var names: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Hvor længe efter det seneste besøg det næste kommer efter jeres egen plan, hvor intet skema siger det: 12m er 12 måneder.",
        "How long after the latest visit the next comes by your own plan, where no record says it: 12m is 12 months.",
        "Hur länge efter det senaste besöket nästa kommer enligt er egen plan, där inget protokoll säger det: 12m är 12 månader."
      ),
      valueName: help("tid", "time", "tid")))
  var every: MonthsArgument?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      help(
        "Den dag, frister ses fra, år-måned-dag; ellers i dag.",
        "The day that deadlines are seen from, year-month-day; else today.",
        "Den dag som tidsfrister ses från, år-månad-dag; annars i dag."),
      valueName: help("dato", "date", "datum")))
  var asOf: DateArgument?

  @Option(
    help: ArgumentHelp(
      help(
        "Tekst, en side eller et regneark.", "Text, a page or a spreadsheet.", "Text, en sida eller ett kalkylark.")))
  var format: OverviewFormat = .text

  @Option(
    help: ArgumentHelp(
      help(
        "Fil, der skal skrives; ellers skrives på skærmen.", "File to write; else written to the screen.",
        "Fil att skriva; annars skrivs på skärmen."),
      valueName: help("fil", "file", "fil")))
  var output: String?

  @Option(
    help: ArgumentHelp(
      help("Antal tråde.", "Number of threads.", "Antal trådar."), valueName: help("antal", "number", "antal")))
  var jobs: JobsArgument = JobsArgument(number: 1)

  @OptionGroup var checklists: ChecklistsOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  mutating func run() throws {
    if format == .xlsx, output == nil, isatty(STDOUT_FILENO) == 1 { throw Failure.notForTerminal("xlsx") }
    guard let day = asOf?.day ?? Day.today() else { preconditionFailure("a clock tells a day") }
    let catalogue = try Catalogue(folder: checklists.folder)
    let inputs = try Input.find(records)
    try Files.protect(
      inputs.map(\.path) + catalogue.files + [names].compactMap { $0 }, from: [output].compactMap { $0 })
    let known = try names.map { path throws(Failure) in try NamesFile.read(path) } ?? [:]
    var file = try Output(output ?? "-")
    let language = Invocation.language
    var (visits, seen, told) = ([OverviewVisit](), SeenVisits(), 0)
    var run = VisitRun(inputs, catalogue, jobs: jobs.number, language) {
      var forms = CountedForms()
      return { assessment, place in
        (OverviewVisit(assessment, forms.form(of: assessment), file: place.file, language: language), place)
      }
    }
    let exit = try run.run { visit, place in
      let id = visit.visit.record
      func tellOnce(_ failure: Failure) {
        told += 1
        if told <= Limits.toldFaults { tell(failure.text(language)) }
      }
      switch seen.look(at: id, visit.fingerprint.fingerprint, place) {
      case .new: break
      case .copy(let first): return tellOnce(.copy(id, first, place))
      case .sameID(let first): tellOnce(.sameID(id, first, place))
      }
      visits.append(visit)
    }
    if run.records == 0, exit == .fine { throw Failure.noRecords(records) }
    let months = every?.months
    let overview = Overview(visits, asOf: day) { day in months.map { day.moved(byMonths: $0) } }
    try write(OverviewReport(overview, language: language, names: known), to: &file)
    try file.finish()
    if exit != .fine { throw Finished(exit) }
  }

  private func write(_ report: OverviewReport, to file: inout Output) throws(Failure) {
    switch format {
    case .text:
      let isOnScreen = output == nil
      try file.write(
        report.text(width: isOnScreen ? Terminal.width : 80, colours: isOnScreen && Terminal.hasColours(STDOUT_FILENO)))
    case .html:
      try file.write(
        report.html(
          script: Digest.base64(ofSHA256: OverviewReport.script), style: Digest.base64(ofSHA256: OverviewReport.style)))
    case .xlsx:
      let workbook: [UInt8]
      do throws(PackageFault) { workbook = try report.xlsx() } catch { throw Failure(error.message) }
      try file.write(workbook)
    }
  }
}

/// A number of months: `12m` or `12`, years `2y` or `2å`.
struct MonthsArgument: ExpressibleByArgument {
  let months: Int

  init?(argument: String) {
    let isYears = argument.hasSuffix("y") || argument.hasSuffix("å")
    let digits = isYears || argument.hasSuffix("m") ? argument.dropLast() : argument[...]
    guard let number = Int(digits), (1...1200).contains(number) else { return nil }
    months = isYears ? 12 * number : number
  }
}
