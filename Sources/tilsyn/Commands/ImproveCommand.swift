import ArgumentParser
import Glibc
import Inspection
import InspectionAnalysis
import InspectionDesk
import InspectionReports

struct ImproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "improve",
    abstract: help(
      "Viser, hvilke bedre svar der kunne løfte et niveau; til konsulenten selv.",
      "Shows which better answers could lift a band; for the inspector alone.",
      "Visar vilka bättre svar som skulle kunna lyfta en nivå; för inspektören själv."),
    discussion: help(
      """
      Viser det mindste antal forbedrede svar, der skal til; at færre ikke rækker, er efterprøvet. Oplysninger, fravalg og svar uden score \
      ændres ikke. Uden --of vises det samlede tal, eller hvert fokuspunkt, hvis det samlede tal ikke har niveauer.

      Eksempel: tilsyn improve besøg.yaml --of dialog
      """,
      """
      It finds the fewest better answers that it takes, and that fewer won't do is proved. Facts, what was left out and answers without \
      a score don't change. Without --of it shows the overall number, or each point where the overall number has no bands.

      Example: tilsyn improve visit.yaml --of dialog
      """,
      """
      De minsta mängderna bättre svar som krävs hittas, och att färre inte räcker är prövat. Uppgifter, bortval och svar utan poäng \
      ändras inte. Utan --of visas det sammanlagda talet, eller varje fokuspunkt om det sammanlagda talet saknar nivåer.

      Exempel: tilsyn improve besök.yaml --of dialog
      """), aliases: CommandName.improve.aliases)

  @Argument(
    help: ArgumentHelp(
      help(
        "Et skema: en fil eller `-` for stdin.", "A record: a file or `-` for stdin.",
        "Ett protokoll: en fil eller `-` för stdin."),
      valueName: help("skema", "record", "protokoll")), completion: .file(extensions: ["yaml", "yml"]))
  var record: String

  @Option(
    name: .customLong("of"),
    help: ArgumentHelp(
      help(
        "Fokuspunktet eller kriteriet, eller `samlet`.", "The point or criterion, or `overall`.",
        "Fokuspunkten eller kriteriet, eller `totalt`."),
      valueName: help("fokuspunkt", "point", "fokuspunkt")))
  var item: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Det højeste antal beregninger, der må bruges på hvert tal.", "The most evaluations that each number may take.",
        "Det högsta antalet beräkningar som varje tal får ta."),
      valueName: help("antal", "number", "antal")))
  var effort: EffortArgument = EffortArgument(number: Improvement.usualEffort)

  @Option(help: ArgumentHelp(help("Svarets form.", "The form of the answer.", "Svarets form.")))
  var format: ExplanationFormat = .text

  @OptionGroup var checklists: ChecklistsOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  mutating func run() throws {
    var catalogue = try Catalogue(folder: checklists.folder)
    defer { catalogue.tellWarnings(Invocation.language) }
    let assessment = try ScoredRecord.read(record, &catalogue, Invocation.language)
    let language = language.language ?? assessment.checklist.language
    let name = Input(path: record, folder: nil).name
    let bytes =
      switch format {
      case .text:
        improvementText(
          assessment, of: item, effort: effort.number, file: name, language: language, width: Terminal.width,
          colours: Terminal.hasColours(STDOUT_FILENO)
        ).map { Array($0.utf8) }
      case .json: improvementJSON(assessment, of: item, effort: effort.number, file: name, language: language)
      }
    guard let bytes else { throw Failure.unknownPath(item ?? "", in: assessment) }
    var output = try Output("-")
    try output.write(bytes)
    try output.finish()
  }
}

/// How many evaluations: 1 to 100 million.
struct EffortArgument: ExpressibleByArgument {
  let number: Int

  init(number: Int) { self.number = number }

  init?(argument: String) {
    guard let number = Int(argument), (1...100_000_000).contains(number) else { return nil }
    self.number = number
  }

  var defaultValueDescription: String { String(number) }
}
