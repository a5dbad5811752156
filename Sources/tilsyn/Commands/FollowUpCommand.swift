import ArgumentParser
import Inspection
import InspectionAnalysis
import InspectionReports

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

  @OptionGroup var visits: VisitsOptions
  @OptionGroup var asOf: DayOption

  @Option(
    help: ArgumentHelp(
      help(
        "Hvor længe der er til det, der snart har frist: 30d er 30 dage, 6w uger; ellers 30d.",
        "How far off what is due soon may be: 30d is 30 days, 6w weeks; else 30d.",
        "Hur långt det är till det som snart har tidsfrist: 30d är 30 dagar, 6w veckor; annars 30d."),
      valueName: help("tid", "time", "tid")))
  var within: PeriodArgument = PeriodArgument(days: 30)

  @OptionGroup var names: NamesOption

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      help(
        "Tekst, en side, en tabel (csv, xlsx) eller en kalender (ics); ellers det, filens navn siger, eller text.",
        "Text, a page, a table (csv, xlsx) or a calendar (ics); else what the file's name tells, or text.",
        "Text, en sida, en tabell (csv, xlsx) eller en kalender (ics); annars det som filens namn säger, eller text.")))
  var chosenFormat: FollowUpFormat?

  private var format: FollowUpFormat { output.format(chosenFormat, else: .text) }

  @OptionGroup var output: OutputOption
  @OptionGroup var csv: DialectOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  mutating func run() throws {
    let dialect = try csv.chosen(isUsed: format == .csv)
    if format == .xlsx { try output.refuseScreen("xlsx") }
    let (day, known) = (asOf.day, try names.read())
    var gathering = DeadlineGathering(Invocation.language)
    try visits.run(into: output, reading: [names.file].compactMap { $0 }) {
      let forms = CountedForms()
      return (
        { assessment, place in
          let visit = FollowedVisit(assessment, file: place.file)
          let counted = CountedVisit(assessment, forms.form(of: assessment), by: [])
          return GatheredVisit(
            visit: visit, deadlines: assessment.deadlines(of: visit), fingerprint: counted.fingerprint)
        }, nil
      )
    } give: { visit, place in
      gathering.add(visit, at: place)
    } write: { (_, file) throws(Failure) in
      let list = DeadlineList(gathering.deadlines, visits: gathering.visits, asOf: day, within: within.days)
      try write(FollowUpReport(list, language: Invocation.language, names: known), dialect, to: &file)
    }
  }

  private func write(_ report: FollowUpReport, _ dialect: CSVDialect, to file: inout Output) throws(Failure) {
    switch format {
    case .text: try file.write(report.text(width: output.width, colours: output.hasColours))
    case .html: try file.write(report.html)
    case .csv: try file.write(report.csv(dialect))
    case .ics: try file.write(report.calendar)
    case .xlsx: try file.write(package: report.xlsx)
    }
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
