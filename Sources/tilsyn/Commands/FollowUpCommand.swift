import ArgumentParser
import Glibc
import Inspection
import InspectionAnalysis
import InspectionDesk
import InspectionReports
import InspectionYAML

/// What `tilsyn followup` writes.
enum FollowUpFormat: String, CaseIterable, ExpressibleByArgument { case text, html, csv, xlsx, ics }

struct FollowUpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "followup",
    abstract: help(
      "Viser de frister, der står i mange skemaer.", "Shows the deadlines that stand in many records.",
      "Visar de tidsfrister som står i många protokoll."),
    discussion: help(
      """
      Viser det, der står under `opfølgning` og `afgørelser` i skemaerne: det, hvis frist er overskredet, og om der står noget om et besøg siden, det, der har \
      frist snart, det senere, det uden frist og det, der er udført. Tilsyn kender kun det, der står i skemaerne.

      Kalenderen (`ics`) siger kun »Frist, sag …«: intet sted og intet planlagt besøg.

      Eksempel: tilsyn followup besøg --within 30d --format html --output frister.html

      Exitkoder: 0 i orden, 2 forkert brug eller en fil, der ikke kan læses eller skrives, 3 fejl i en tjekliste, 4 fejl i et skema.
      """,
      """
      Shows what stands under `follow-up` and `decisions` in the records: what is overdue, and whether there is a word of a visit since, what is due soon, what \
      later, what has no deadline and what is done. Tilsyn knows only what stands in the records.

      The calendar (`ics`) says `Deadline, case …` alone: no place and no planned visit.

      Example: tilsyn followup visits --within 30d --format html --output deadlines.html

      Exit codes: 0 fine, 2 wrong use or a file that can't be read or written, 3 faults in a checklist, 4 faults in a record.
      """,
      """
      Visar det som står under `uppföljning` och `beslut` i protokollen: det vars tidsfrist har gått ut, och om det står något om ett besök sedan dess, det som \
      har tidsfrist snart, det senare, det utan tidsfrist och det som är utfört. Tilsyn känner bara till det som står i protokollen.

      Kalendern (`ics`) säger bara ”Tidsfrist, ärende …”: inget ställe och inget planerat besök.

      Exempel: tilsyn followup besök --within 30d --format html --output tidsfrister.html

      Slutkoder: 0 i ordning, 2 fel användning eller en fil som inte kan läsas eller skrivas, 3 fel i en checklista, 4 fel i ett protokoll.
      """), aliases: CommandName.followup.aliases)

  @Argument(
    help: ArgumentHelp(
      help(
        "Skemaer: filer, mapper eller `-` for stdin.", "Records: files, folders or `-` for stdin.",
        "Protokoll: filer, mappar eller `-` för stdin."),
      valueName: help("skema", "record", "protokoll")))
  var records: [String]

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      help(
        "Den dag, fristerne ses fra, år-måned-dag; ellers i dag.",
        "The day that deadlines are seen from, year-month-day; else today.",
        "Den dag som tidsfristerna ses från, år-månad-dag; annars i dag."),
      valueName: help("dato", "date", "datum")))
  var asOf: DateArgument?

  @Option(
    help: ArgumentHelp(
      help(
        "Hvor længe der er til det, der snart har frist: 30d er 30 dage, 6w uger; ellers 30d.",
        "How far off what is due soon may be: 30d is 30 days, 6w weeks; else 30d.",
        "Hur långt det är till det som snart har tidsfrist: 30d är 30 dagar, 6w veckor; annars 30d."),
      valueName: help("tid", "time", "tid")))
  var within: PeriodArgument = PeriodArgument(days: 30)

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
        "Tekst, en side, en tabel (csv, xlsx) eller en kalender (ics).",
        "Text, a page, a table (csv, xlsx) or a calendar (ics).",
        "Text, en sida, en tabell (csv, xlsx) eller en kalender (ics).")))
  var format: FollowUpFormat = .text

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
    if format == .xlsx, output == nil, isatty(1) == 1 { throw Failure.notForTerminal("xlsx") }
    guard let day = asOf?.day ?? Day.today() else { preconditionFailure("a clock tells a day") }
    let catalogue = try Catalogue(folder: checklists.folder)
    let inputs = try Input.find(records)
    try Files.protect(
      inputs.map(\.path) + catalogue.files + [names].compactMap { $0 }, from: [output].compactMap { $0 })
    let known = try names.map { path throws(Failure) in try NamesFile.read(path) } ?? [:]
    var file = try Output(output ?? "-")
    var gathering = DeadlineGathering(Invocation.language)
    var run = VisitRun(inputs, catalogue, jobs: jobs.number, Invocation.language) {
      var forms = CountedForms()
      return { assessment, place in
        let visit = FollowedVisit(assessment, file: place.file)
        let counted = CountedVisit(assessment, forms.form(of: assessment), by: [])
        return GatheredVisit(
          visit: visit, deadlines: assessment.deadlines(of: visit), fingerprint: counted.fingerprint, place: place)
      }
    }
    let exit = try run.run { gathering.add($0) }
    if run.records == 0, exit == .fine { throw Failure.noRecords(records) }
    let list = DeadlineList(gathering.deadlines, visits: gathering.visits, asOf: day, within: within.days)
    try write(FollowUpReport(list, language: Invocation.language, names: known), to: &file)
    try file.finish()
    if exit != .fine { throw Finished(exit) }
  }

  private func write(_ report: FollowUpReport, to file: inout Output) throws(Failure) {
    switch format {
    case .text:
      let isOnScreen = output == nil
      try file.write(
        report.text(width: isOnScreen ? Terminal.width : 80, colours: isOnScreen && Terminal.hasColours(1)))
    case .html: try file.write(report.html)
    case .csv: try file.write(report.csv(csvDialect?.dialect ?? .standard))
    case .ics: try file.write(report.calendar)
    case .xlsx:
      let workbook: [UInt8]
      do throws(PackageFault) { workbook = try report.xlsx() } catch { throw Failure(error.message) }
      try file.write(workbook)
    }
  }
}

/// What a visit gives to the list of deadlines.
struct GatheredVisit: Sendable {
  let visit: FollowedVisit
  let deadlines: [Deadline]
  let fingerprint: UInt64
  let place: VisitPlace
}

/// Gathers what is to be done, from records that each count once.
struct DeadlineGathering {
  private(set) var deadlines: [Deadline] = []
  /// The day of the latest visit to each place.
  private(set) var visits: [PlaceKey: Day] = [:]
  private var seen = SeenVisits()
  private let language: Language
  private var told = 0

  init(_ language: Language) { self.language = language }

  mutating func add(_ gathered: GatheredVisit) {
    var fingerprint = Fingerprint()
    fingerprint.add(gathered.fingerprint)
    for deadline in gathered.deadlines {
      for text in [deadline.what, deadline.who, deadline.day?.description, deadline.doneOn?.description] {
        fingerprint.add(text)
      }
      fingerprint.add(UInt64(deadline.isDone ? 1 : 0))
    }
    let id = gathered.visit.record
    switch seen.look(at: id, fingerprint.value, gathered.place) {
    case .new: break
    case .copy(let first): return tellOnce(.copy(id, first, gathered.place))
    case .sameID(let first): tellOnce(.sameID(id, first, gathered.place))
    }
    deadlines += gathered.deadlines
    if let place = gathered.visit.place, let date = gathered.visit.date {
      visits[place] = max(visits[place] ?? date, date)
    }
  }

  private mutating func tellOnce(_ failure: Failure) {
    told += 1
    if told <= Limits.toldFaults { tell(failure.text(language)) }
  }
}

/// A number of days: `30d` or `30`, weeks `6w` or `6u`.
struct PeriodArgument: ExpressibleByArgument {
  let days: Int

  init(days: Int) { self.days = days }

  init?(argument: String) {
    let isWeeks = argument.hasSuffix("w") || argument.hasSuffix("u") || argument.hasSuffix("v")
    let digits = isWeeks || argument.hasSuffix("d") ? argument.dropLast() : argument[...]
    guard let number = Int(digits), (0...3660).contains(number) else { return nil }
    days = isWeeks ? 7 * number : number
  }

  var defaultValueDescription: String { "\(days)d" }
}
