import ArgumentParser
import Glibc
import Inspection
import InspectionDesk
import InspectionReports
import InspectionYAML

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: help(
      "Regner skemaer fra tilsynsbesøg ud.", "Scores records of inspection visits.",
      "Räknar ut protokoll från tillsynsbesök."),
    discussion: help(
      """
      Læser filer, mapper og `-` (stdin). En fil kan have flere skemaer, skilt af linjer med `---`. Et skema med fejl standser ikke \
      de andre.

      Exitkoder: 0 i orden, 1 fund eller mangler (se --fail-on), 2 forkert brug eller en fil, der ikke kan læses eller skrives, \
      3 fejl i en tjekliste, 4 fejl i et skema.
      """,
      """
      Reads files, folders and `-` (stdin). A file may hold several records, with lines `---` between them. A faulty record doesn't \
      stop the others.

      Exit codes: 0 fine, 1 findings or things missing (see --fail-on), 2 wrong use or a file that can't be read or written, 3 \
      faults in a checklist, 4 faults in a record.
      """,
      """
      Läser filer, mappar och `-` (stdin). En fil kan ha flera protokoll, åtskilda av rader med `---`. Ett protokoll med fel stoppar \
      inte de andra.

      Slutkoder: 0 i ordning, 1 iakttagelser eller något som saknas (se --fail-on), 2 fel användning eller en fil som inte kan läsas \
      eller skrivas, 3 fel i en checklista, 4 fel i ett protokoll.
      """), aliases: CommandName.score.aliases)

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
        "Rapportens form; \(ReportFormat.purposes(.danish)).", "The report's form; \(ReportFormat.purposes(.english)).",
        "Rapportens form; \(ReportFormat.purposes(.swedish))."
      )))
  var format: ReportFormat?

  @Option(
    help: ArgumentHelp(
      help(
        "Skriv en rapport til en fil, for eksempel rapport.html eller json=rapport.txt. Kan gentages.",
        "Write a report to a file, for example report.html or json=report.txt. May be repeated.",
        "Skriv en rapport till en fil, till exempel rapport.html eller json=rapport.txt. Kan upprepas."),
      valueName: help("[format=]fil", "[format=]file", "[format=]fil")))
  var output: [OutputArgument] = []

  @Option(
    help: ArgumentHelp(
      help(
        "Tjekliste, der bruges i stedet for den, skemaet nævner: id, id@version eller fil.",
        "Checklist to use instead of the one that the record names: id, id@version or a file.",
        "Checklista som används i stället för den som protokollet nämner: id, id@version eller fil."),
      valueName: help("tjekliste", "checklist", "checklista")), completion: Completions.checklists)
  var checklist: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Slut med kode 1 ved fund af denne kategori eller en senere, eller `ufuldstændig` for endelige skemaer.",
        "End with code 1 on findings of this category or a later one, or `incomplete` final records.",
        "Sluta med kod 1 vid iakttagelser av den här kategorin eller en senare, eller `ofullständig` för slutliga protokoll."
      ),
      valueName: help("kategori", "category", "kategori")))
  var failOn: FailOn?

  @OptionGroup var jobs: JobsOption

  @Flag(
    name: [.customShort("q"), .customLong("quiet")],
    help: ArgumentHelp(
      help(
        "Tekst: en linje for hvert besøg.", "Text: a line for each visit.", "Text: en rad för varje besök.")))
  var isQuiet = false

  @Flag(
    name: [.customShort("v"), .customLong("verbose")],
    help: ArgumentHelp(
      help(
        "Tekst: også vejledning, trin, datakilder og bedømmelser, og et afsnit til rapporten for hvert fokuspunkt.",
        "Text: also guidance, levels, sources and notes, and a paragraph for the report on each point.",
        "Text: även vägledning, steg, källor och bedömningar, och ett stycke till rapporten för varje fokuspunkt.")))
  var isVerbose = false

  @Flag(
    name: .customLong("plain"),
    help: ArgumentHelp(
      help(
        "Tekst i sætninger uden søjler, tabeller og farver, til en skærmlæser. Også når TERM er dumb.",
        "Text in sentences without bars, tables and colours, for a screen reader. Also where TERM is dumb.",
        "Text i meningar utan staplar, tabeller och färger, för en skärmläsare. Också när TERM är dumb.")))
  var isPlain = false

  @OptionGroup var csv: DialectOption
  @OptionGroup var content: ContentOptions
  @OptionGroup var checklists: ChecklistsOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  mutating func run() throws {
    var outputs = try output.map { output throws(Failure) in try output.file(format) }
    // What `--format` says of files isn't said of the screen.
    if outputs.isEmpty || format != nil && output.allSatisfy({ $0.format != nil }) {
      outputs.insert(ReportFile(format: format ?? .text, path: "-"), at: 0)
    }
    for (index, output) in outputs.enumerated()
    where outputs[..<index].contains(where: { $0.place == output.place }) {
      throw Failure.twoOutputs(output.path)
    }
    if let file = outputs.first(where: { !$0.format.isText && $0.path == "-" }), isatty(STDOUT_FILENO) == 1 {
      throw Failure.notForTerminal(file.format.name, file: "\(file.format.name)=rapport.\(file.format.name)")
    }
    let detail = try detail(for: outputs)
    if content.audience != .inside { try refuseWhatIsNotIn(content.audience, outputs) }
    let all = try Input.find(records)
    let given = Catalogue.checklists(among: all)
    var catalogue = try Catalogue(folder: checklists.folder, given: given)
    // Checklists beside records are those that the records name.
    let inputs = given.count < all.count ? all.filter { !given.contains($0.path) } : all
    if content.earlier != nil, inputs.count != 1 || inputs[0].isFromFolder { throw Failure.compareOne }
    try Files.protect(
      inputs.map(\.path) + catalogue.files + [checklist, content.earlier].compactMap { $0 }, from: outputs.map(\.path))
    let formats = outputs.map(\.format).reduce(into: [ReportFormat]()) { if !$0.contains($1) { $0.append($1) } }
    var options = ScoreOptions(formats: formats, language: language.language, failOn: failOn)
    (options.detail, options.isQuiet) = (detail, isQuiet)
    options.hasTexts = try content.hasTexts(in: outputs)
    (options.audience, options.isHashed) = (content.audience, content.isHashed)
    options.earlier = content.earlier
    if isPlain, !outputs.contains(where: { $0.format == .text }) { throw Failure.onlyForText("--plain") }
    options.isSpoken = isPlain
    options.csvDialect = try csv.chosen(isUsed: outputs.contains { $0.format == .csv })
    if let text = outputs.first(where: { $0.format == .text }), text.path == "-" {
      (options.width, options.hasColours) = (Terminal.width, Terminal.hasColours(STDOUT_FILENO))
      if Terminal.isPlain { options.isSpoken = true }
    }
    if let checklist { options.checklist = try catalogue.named(checklist, options.messages) }
    let sinks = try outputs.map { try Sink($0.format, $0.path, options) }
    var run = ScoreRun(options, catalogue, inputs, jobs: jobs.number, sinks)
    let exit = try run.run()
    if exit != .fine { throw Finished(exit) }
  }

  private func detail(for outputs: [ReportFile]) throws(Failure) -> Detail {
    if isQuiet, isVerbose { throw .quietAndVerbose }
    if content.audience != .inside, !isQuiet, !isVerbose { return .full }
    guard isQuiet || isVerbose else { return .plain }
    let flag = isQuiet ? "--quiet" : "--verbose"
    if !outputs.contains(where: { $0.format == .text }) { throw .onlyForText(flag) }
    return isQuiet ? .line : .full
  }

  /// What would show more than an edition holds that leaves the authority, or nothing in it.
  private func refuseWhatIsNotIn(_ audience: Audience, _ outputs: [ReportFile]) throws(Failure) {
    let asked = [
      ("--quiet", isQuiet), ("--verbose", isVerbose), ("--compare", content.earlier != nil),
      ("--hash", content.isHashed),
    ]
    if let flag = asked.first(where: { $0.1 }) { throw .notIn(audience, flag.0) }
    guard audience == .place else { return }
    if let data = outputs.first(where: { $0.format.isData || $0.format == .themeTexts }) {
      throw .notForPlaces(data.format.name)
    }
  }
}

extension Audience {
  fileprivate var edition: Message {
    switch self {
    case .inside: Message(da: "den interne udgave", en: "the internal edition", sv: "den interna utgåvan")
    case .place: Message(da: "udgaven til stedet", en: "the edition for the place", sv: "utgåvan till verksamheten")
    case .everyone: Message(da: "den offentlige udgave", en: "the public edition", sv: "den offentliga utgåvan")
    }
  }
}

extension FailOn: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
  static var allValueStrings: [String] { words(Invocation.language) }
}

extension Failure {
  fileprivate static func twoOutputs(_ path: String) -> Failure {
    let path = path == "-" ? "stdout" : path
    return Failure(
      Message(
        da: "to rapporter kan ikke skrives til `\(path)`", en: "two reports can't be written to `\(path)`",
        sv: "två rapporter kan inte skrivas till `\(path)`"))
  }

  fileprivate static func notIn(_ audience: Audience, _ flag: String) -> Failure {
    let (name, edition) = (audience.rawValue, audience.edition)
    return Failure(
      Message(
        da: "`\(flag)` viser noget, der ikke er i \(edition.da); udelad `\(flag)` eller `--audience \(name)`",
        en: "`\(flag)` shows what is not in \(edition.en); leave out `\(flag)` or `--audience \(name)`",
        sv: "`\(flag)` visar något som inte är med i \(edition.sv); utelämna `\(flag)` eller `--audience \(name)`"))
  }

  fileprivate static func notForPlaces(_ format: String) -> Failure {
    Failure(
      Message(
        da: "udgaven til stedet er til at læse og findes ikke som `\(format)`; vælg text, html, markdown eller docx",
        en:
          "the edition for the place is to be read and doesn't come as `\(format)`; choose text, html, markdown or docx",
        sv:
          "utgåvan till verksamheten är till för att läsas och finns inte som `\(format)`; välj text, html, markdown eller docx"
      ))
  }

  fileprivate static var quietAndVerbose: Failure {
    Failure(
      Message(
        da: "`--quiet` og `--verbose` kan ikke bruges sammen", en: "`--quiet` and `--verbose` can't be used together",
        sv: "`--quiet` och `--verbose` kan inte användas tillsammans"))
  }

  fileprivate static func onlyForText(_ flag: String) -> Failure {
    Failure(
      Message(
        da: "`\(flag)` gælder kun rapporten som tekst, og her er ingen",
        en: "`\(flag)` is for the report as text only, and there is none",
        sv: "`\(flag)` gäller bara rapporten som text, och här finns ingen"))
  }
}
