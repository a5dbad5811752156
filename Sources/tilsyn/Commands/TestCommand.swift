import ArgumentParser
import Inspection
import InspectionDesk

struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: help(
      "Kører en tjeklistes prøver.", "Runs the test cases of a checklist.", "Kör en checklistas prov."),
    discussion: help(
      """
      En prøve er et lille skema og det, der skal komme ud af det. Prøverne står i filer i tjeklistens mappe, og tjeklisten ved siden \
      af dem er den, der bliver prøvet. Det, der er anderledes, vises med linjen og de svar, det bygger på.

      Eksempel: tilsyn test Checklists/sociale-medier --run dialog

      Exitkoder: 0 alle bestod, 1 en prøve fejlede, eller prøverne når eller opdager for lidt, 2 forkert brug eller en fil, der ikke kan læses, 3 fejl i en tjekliste, 4 fejl i \
      en prøve.
      """,
      """
      A test case is a small record and what must come of it. The cases stand in files in the checklist's folder, and the checklist \
      beside them is the one that is tested. What differs is shown with its line and the answers behind it.

      Example: tilsyn test Checklists/sociale-medier --run dialog

      Exit codes: 0 all passed, 1 a test failed, or the tests reach or notice too little, 2 wrong use or a file that can't be read, 3 faults in a checklist, 4 faults in a \
      test case.
      """,
      """
      Ett prov är ett litet protokoll och det som ska komma ut av det. Proven står i filer i checklistans mapp, och checklistan bredvid \
      dem är den som prövas. Det som är annorlunda visas med raden och svaren bakom.

      Exempel: tilsyn test Checklists/sociale-medier --run dialog

      Slutkoder: 0 alla godkändes, 1 ett prov underkändes, eller proven når eller upptäcker för lite, 2 fel användning eller en fil som inte kan läsas, 3 fel i en checklista, 4 \
      fel i ett prov.
      """), aliases: CommandName.test.aliases)

  @Argument(
    help: ArgumentHelp(
      help(
        "Tjeklister (id), filer eller mapper; ellers alle tjeklister, der findes.",
        "Checklists (ids), files or folders; else all the checklists found.",
        "Checklistor (id), filer eller mappar; annars alla checklistor som hittas."),
      valueName: help("tjekliste", "checklist", "checklista")), completion: Completions.checklists)
  var names: [String] = []

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp(
      help(
        "Kør kun prøver, hvis id har dette i sig; * står for hvad som helst.",
        "Run only the tests whose id has this in it; * stands for anything.",
        "Kör bara prov vars id har detta i sig; * står för vad som helst."),
      valueName: help("mønster", "pattern", "mönster")))
  var pattern: String?

  @Flag(
    name: .customLong("coverage"),
    help: ArgumentHelp(
      help(
        "Vis, hvad i tjeklisten ingen prøve når: regler, fund, virkninger, rækker, niveauer, trin og det, der gælder.",
        "Show what no test reaches: rules, findings, effects, rows, bands, steps and what applies.",
        "Visa vad i checklistan inget prov når: regler, iakttagelser, verkningar, rader, nivåer, steg och det som gäller."
      )))
  var showsCoverage = false

  @Option(
    help: ArgumentHelp(
      help(
        "Slut med kode 1, hvis prøverne når mindre end denne andel af en tjekliste, fx 90%.",
        "End with code 1 if the tests reach less than this share of a checklist, for example 90%.",
        "Sluta med kod 1 om proven når mindre än denna andel av en checklista, t.ex. 90%."),
      valueName: help("andel", "share", "andel")))
  var threshold: ShareArgument?

  @Flag(
    name: .customLong("mutate"),
    help: ArgumentHelp(
      help(
        "Prøv at ændre én vægt, grænse, sammenligning, virkning eller niveaugrænse ad gangen, og vis det, ingen prøve opdager.",
        "Try changing one weight, limit, comparison, effect or band edge at a time, and show what no test notices.",
        "Pröva att ändra en vikt, gräns, jämförelse, verkan eller nivågräns i taget, och visa det inget prov upptäcker."
      )))
  var mutates = false

  @Option(
    help: ArgumentHelp(
      help(
        "junit er XML til programmer, der kører prøver af sig selv.",
        "junit is XML for programs that run tests by themselves.",
        "junit är XML för program som kör prov av sig själva.")))
  var format: CaseFormat = .text

  @OptionGroup var output: OutputOption
  @OptionGroup var checklists: ChecklistsOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  mutating func run() throws {
    let catalogue = try Catalogue(folder: checklists.folder)
    let files = names.isEmpty ? try CaseFiles(of: catalogue) : try CaseFiles(names, catalogue)
    var options = CaseOptions(language: Invocation.language)
    options.pattern = pattern.map { Pattern(text: $0) }
    (options.format, options.output) = (format, output.path)
    (options.showsCoverage, options.threshold) = (showsCoverage || threshold != nil, threshold?.share)
    options.mutates = mutates
    try Files.protect(files.files.map(\.path) + catalogue.files, from: output.paths)
    var run = CaseRun(options, catalogue)
    let exit = try run.run(files)
    if exit != .fine { throw Finished(exit) }
  }
}

extension CaseFormat: ExpressibleByArgument {}

/// A share of the whole, as in `90%` or `0.9`.
struct ShareArgument: ExpressibleByArgument {
  let share: Rational

  init?(argument: String) {
    guard let share = Rational(percentage: argument), (0...1 as ClosedRange<Rational>).contains(share) else {
      return nil
    }
    self.share = share
  }
}
