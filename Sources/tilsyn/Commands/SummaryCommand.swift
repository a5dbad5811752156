import ArgumentParser
import Inspection
import InspectionAnalysis
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

  @OptionGroup var visits: VisitsOptions

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
    name: .customLong("format"),
    help: ArgumentHelp(
      help(
        "Tekst, en side, JSON eller en tabel med en række for hvert tal (csv, xlsx); ellers det, filens navn siger, eller text.",
        "Text, a page, JSON or a table with a row for each number (csv, xlsx); else what the file's name tells, or text.",
        "Text, en sida, JSON eller en tabell med en rad för varje tal (csv, xlsx); annars det som filens namn säger, eller text."
      )))
  var chosenFormat: SummaryFormat?

  private var format: SummaryFormat { output.format(chosenFormat, else: .text) }

  @OptionGroup var output: OutputOption
  @OptionGroup var csv: DialectOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  mutating func run() throws {
    if format == .xlsx { try output.refuseScreen("xlsx") }
    let (dialect, language) = (try csv.chosen(isUsed: format == .csv), Invocation.language)
    // What is grouped by the kind of unit stands in a table for each kind anyway.
    let grouping = (by?.grouping ?? []).filter { $0 != .unitKind }
    var reading = SummaryReading()
    (reading.takesAllVisits, reading.takesDrafts, reading.hasIntervals) = (takesAllVisits, takesDrafts, hasIntervals)
    var counting = SummaryRun(by: grouping, reading, isOrdered: visits.isStream, language)
    try visits.run(into: output) {
      let forms = CountedForms()
      return (
        { assessment, _ in CountedVisit(assessment, forms.form(of: assessment), by: grouping) },
        { written, checklist, _ in
          let kind = written.kind.flatMap { kind in checklist.units.firstIndex { $0.value == kind } }
          return CountedVisit(written, forms.form(of: checklist, kind: kind), by: grouping)
        }
      )
    } give: { (visit, place) throws(Failure) in
      try counting.add(visit, at: place)
    } write: { (count, file) throws(Failure) in
      let summary = counting.summary(count)
      for case .fact(let id) in grouping where !counting.hasFact(id) { throw .noSuchGroup(id) }
      let report = SummaryReport(summary, counting.reading, language: language)
      switch format {
      case .text: try file.write(report.text(width: output.width, colours: output.hasColours))
      case .html: try file.write(report.html)
      case .json: try file.write(summaryJSON(summary, counting.reading, language: language))
      case .csv: try file.write(report.csv(dialect))
      case .xlsx: try file.write(package: report.xlsx)
      }
    }
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
