import ArgumentParser
import Inspection

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

      Exitkoder: 0 alle bestod, 1 en prøve fejlede, 2 forkert brug eller en fil, der ikke kan læses, 3 fejl i en tjekliste, 4 fejl i \
      en prøve.
      """,
      """
      A test case is a small record and what must come of it. The cases stand in files in the checklist's folder, and the checklist \
      beside them is the one that is tested. What differs is shown with its line and the answers behind it.

      Example: tilsyn test Checklists/sociale-medier --run dialog

      Exit codes: 0 all passed, 1 a test failed, 2 wrong use or a file that can't be read, 3 faults in a checklist, 4 faults in a \
      test case.
      """,
      """
      Ett prov är ett litet protokoll och det som ska komma ut av det. Proven står i filer i checklistans mapp, och checklistan bredvid \
      dem är den som prövas. Det som är annorlunda visas med raden och svaren bakom.

      Exempel: tilsyn test Checklists/sociale-medier --run dialog

      Slutkoder: 0 alla godkändes, 1 ett prov underkändes, 2 fel användning eller en fil som inte kan läsas, 3 fel i en checklista, 4 \
      fel i ett prov.
      """))

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

  @OptionGroup var checklists: ChecklistsOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  mutating func run() throws {
    let catalogue = try Catalogue(folder: checklists.folder)
    let files = names.isEmpty ? try CaseFiles(of: catalogue) : try CaseFiles(names, catalogue)
    var run = CaseRun(folder: checklists.folder, pattern: pattern.map { Pattern(text: $0) }, Program.language)
    let exit = try run.run(files)
    if exit != .fine { throw Finished(exit) }
  }
}
