import ArgumentParser
import Glibc
import Inspection
import InspectionAnalysis
import InspectionDesk
import InspectionReports

/// What `tilsyn describe` writes.
enum DescriptionFormat: String, CaseIterable, Sendable, ExpressibleByArgument { case text, html, markdown }

struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: help(
      "Beskriver en tjekliste i almindelige ord.", "Describes a checklist in plain words.",
      "Beskriver en checklista med vanliga ord."),
    discussion: help(
      """
      Til den leder eller jurist, der svarer for tjeklisten: hvad der spørges om, hvordan tallene bliver til, hver regel som en \
      sætning, og hvad der er efterprøvet.

      Eksempel: tilsyn describe sociale-medier --format html --output beskrivelse.html
      """,
      """
      For the leader or lawyer who answers for the checklist: what is asked, how the numbers come about, each rule as a sentence, and \
      what has been proved.

      Example: tilsyn describe sociale-medier --format html --output description.html
      """,
      """
      För den chef eller jurist som svarar för checklistan: vad som frågas, hur talen kommer till, varje regel som en mening, och vad \
      som har prövats.

      Exempel: tilsyn describe sociale-medier --format html --output beskrivning.html
      """), aliases: CommandName.describe.aliases)

  @Argument(
    help: ArgumentHelp(
      help(
        "Tjeklisten: id, id@version eller fil.", "The checklist: id, id@version or a file.",
        "Checklistan: id, id@version eller fil."),
      valueName: help("tjekliste", "checklist", "checklista")), completion: Completions.checklists)
  var checklist: String

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      help(
        "text er til skærmen, html er til at læse og skrive ud, markdown er til andre programmer. Uden --format gælder filens navn.",
        "text is for the screen, html is to be read and printed, markdown is for other programs. Without --format the file's name tells.",
        "text är för skärmen, html är till för att läsa och skriva ut, markdown är för andra program. Utan --format gäller filens namn."
      )))
  var chosenFormat: DescriptionFormat?

  private var format: DescriptionFormat { output.format(chosenFormat, else: .text) }

  @Option(
    help: ArgumentHelp(
      help(
        "Hvor mange regneskridt der højst søges med i det, der efterprøves; 0 søger ikke.",
        "How many steps of calculation what is proved is searched with at most; 0 doesn't search.",
        "Hur många räknesteg det som prövas söks igenom med som mest; 0 söker inte."),
      valueName: help("tal", "number", "tal")))
  var effort: StepsArgument = StepsArgument(steps: Effort.usual)

  @OptionGroup var output: OutputOption
  @OptionGroup var checklists: ChecklistsOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  mutating func run() throws {
    var catalogue = try Catalogue(folder: checklists.folder)
    defer { catalogue.tellWarnings(Invocation.language) }
    let checklist = try catalogue.named(checklist, on: nil, takesNewest: true, Invocation.language)
    guard
      let report = DescriptionReport(
        checklist, language: language.language ?? checklist.language, effort: effort.steps)
    else { throw Failure.notDescribed }
    try Files.protect(catalogue.files + [self.checklist], from: output.paths)
    var file = try Output(output.path)
    switch format {
    case .text: try file.write(report.text(width: output.width, colours: output.hasColours))
    case .html: try file.write(report.html)
    case .markdown: try file.write(report.markdown)
    }
    try file.finish()
  }
}

extension Failure {
  fileprivate static var notDescribed: Failure {
    Failure(
      Message(
        da: "tallene i tjeklisten er for store til at regne med; se `tilsyn check`",
        en: "the numbers of the checklist are too large to calculate with; see `tilsyn check`",
        sv: "talen i checklistan är för stora att räkna med; se `tilsyn check`"))
  }
}
