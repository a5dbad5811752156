import ArgumentParser
import Inspection
import InspectionAnalysis
import InspectionReports

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

  @OptionGroup var visits: VisitsOptions
  @OptionGroup var names: NamesOption

  @Option(
    help: ArgumentHelp(
      help(
        "Hvor længe efter det seneste besøg det næste kommer efter jeres egen plan, hvor intet skema siger det: 12m er 12 måneder.",
        "How long after the latest visit the next comes by your own plan, where no record says it: 12m is 12 months.",
        "Hur länge efter det senaste besöket nästa kommer enligt er egen plan, där inget protokoll säger det: 12m är 12 månader."
      ),
      valueName: help("tid", "time", "tid")))
  var every: MonthsArgument?

  @OptionGroup var asOf: DayOption

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      help(
        "Tekst, en side eller et regneark; ellers det, filens navn siger, eller text.",
        "Text, a page or a spreadsheet; else what the file's name tells, or text.",
        "Text, en sida eller ett kalkylark; annars det som filens namn säger, eller text.")))
  var chosenFormat: OverviewFormat?

  private var format: OverviewFormat { output.format(chosenFormat, else: .text) }

  @OptionGroup var output: OutputOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  mutating func run() throws {
    if format == .xlsx { try output.refuseScreen("xlsx") }
    let (day, known, language, months) = (asOf.day, try names.read(), Invocation.language, every?.months)
    var (places, seen) = ([OverviewVisit](), SeenVisits(language))
    try visits.run(into: output, reading: [names.file].compactMap { $0 }) {
      let forms = CountedForms()
      return (
        { assessment, place in
          OverviewVisit(assessment, forms.form(of: assessment), file: place.file, language: language)
        }, nil
      )
    } give: { visit, place in
      if seen.counts(visit.visit.record, visit.fingerprint.fingerprint, place) { places.append(visit) }
    } write: { (_, file) throws(Failure) in
      let overview = Overview(places, asOf: day) { day in months.map { day.moved(byMonths: $0) } }
      try write(OverviewReport(overview, language: language, names: known), to: &file)
    }
  }

  private func write(_ report: OverviewReport, to file: inout Output) throws(Failure) {
    switch format {
    case .text: try file.write(report.text(width: output.width, colours: output.hasColours))
    case .html:
      try file.write(
        report.html(
          script: Digest.base64(ofSHA256: OverviewReport.script), style: Digest.base64(ofSHA256: OverviewReport.style)))
    case .xlsx: try file.write(package: report.xlsx)
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
