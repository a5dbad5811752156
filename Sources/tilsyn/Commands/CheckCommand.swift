import ArgumentParser
import Inspection
import InspectionAnalysis
import InspectionDesk

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: help(
      "Finder alt, der er galt i tjeklister, skemaer og prøver.",
      "Finds everything that is wrong in checklists, records and test cases.",
      "Hittar allt som är fel i checklistor, protokoll och prov."),
    discussion: help(
      """
      Læser filer, mapper og `-` (stdin) og viser hver fejl med fil, linje og et råd. Intet bliver regnet ud eller ændret.

      Exitkoder: 0 i orden (advarsler tæller ikke), 2 forkert brug eller en fil, der ikke kan læses, 3 fejl i en tjekliste, \
      4 fejl i et skema eller en prøve.
      """,
      """
      Reads files, folders and `-` (stdin) and shows each fault with its file, line and some advice. Nothing is scored or changed.

      Exit codes: 0 fine (warnings don't count), 2 wrong use or a file that can't be read, 3 faults in a checklist, 4 faults in a \
      record or a test case.
      """,
      """
      Läser filer, mappar och `-` (stdin) och visar varje fel med fil, rad och ett råd. Inget räknas ut eller ändras.

      Slutkoder: 0 i ordning (varningar räknas inte), 2 fel användning eller en fil som inte kan läsas, 3 fel i en checklista, \
      4 fel i ett protokoll eller ett prov.
      """), aliases: CommandName.check.aliases)

  @Argument(
    help: ArgumentHelp(
      help(
        "Filer, mapper eller `-` for stdin.", "Files, folders or `-` for stdin.", "Filer, mappar eller `-` för stdin."),
      valueName: help("fil", "file", "fil")))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      help(
        "Hvor mange regneskridt hver tjekliste højst søges igennem med; 0 søger ikke.",
        "How many steps of calculation each checklist is searched with at most; 0 doesn't search.",
        "Hur många räknesteg varje checklista söks igenom med som mest; 0 söker inte."),
      valueName: help("tal", "number", "tal")))
  var effort: StepsArgument = StepsArgument(steps: Effort.usual)

  @Option(
    help: ArgumentHelp(
      help(
        "json og sarif er til andre programmer, med et skema, der viser det, hvor der er et.",
        "json and sarif are for other programs, with a record that shows it where there is one.",
        "json och sarif är för andra program, med ett protokoll som visar det där det finns ett.")))
  var format: CheckFormat = .text

  @OptionGroup var checklists: ChecklistsOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  mutating func run() throws {
    let language = Invocation.language
    let inputs = try Input.find(files)
    var checker = try Checker(
      folder: checklists.folder, given: Catalogue.checklists(among: inputs), effort: effort.steps, format, language)
    let exit = try checker.check(inputs)
    if exit != .fine { throw Finished(exit) }
  }
}

/// How many steps: 0 to 100 million.
struct StepsArgument: ExpressibleByArgument {
  let steps: Int

  init(steps: Int) { self.steps = steps }

  init?(argument: String) {
    guard let steps = Int(argument), (0...100_000_000).contains(steps) else { return nil }
    self.steps = steps
  }

  var defaultValueDescription: String { String(steps) }
}
