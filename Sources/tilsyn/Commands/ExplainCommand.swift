import ArgumentParser
import Glibc
import Inspection
import InspectionAnalysis
import InspectionDesk
import InspectionReports
import InspectionYAML

/// How `tilsyn explain` and `tilsyn improve` write.
enum ExplanationFormat: String, CaseIterable, Sendable, ExpressibleByArgument { case text, json }

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: help(
      "Forklarer et tal i et skema, eller hvad en fejlkode betyder.",
      "Explains a number of a record, or what the code of a fault means.",
      "Förklarar ett tal i ett protokoll, eller vad en felkod betyder."),
    discussion: help(
      """
      Af et skema vises, hvordan det samlede tal og hvert fokuspunkt er regnet. Med en sti vises ét af dem i alle enkeltheder: \
      regnestykket, det, der ikke er med, niveauerne, reglerne, og hvad ét bedre svar ville gøre. Uden argumenter vises alle fejlkoder.

      Eksempel: tilsyn explain besøg.yaml dialog
      """,
      """
      Of a record it shows how the overall number and each point are made. With a path one of them is shown in full: the sum, what is \
      not in it, the bands, the rules, and what one better answer would do. Without arguments all codes are shown.

      Example: tilsyn explain visit.yaml dialog
      """,
      """
      Av ett protokoll visas hur det sammanlagda talet och varje fokuspunkt är beräknade. Med en sökväg visas en av dem i detalj: \
      uträkningen, det som inte är med, nivåerna, reglerna och vad ett bättre svar skulle göra. Utan argument visas alla felkoder.

      Exempel: tilsyn explain besök.yaml dialog
      """), aliases: CommandName.explain.aliases)

  @Argument(
    help: ArgumentHelp(
      help(
        "Et skema (en fil eller `-` for stdin), eller koden, der står i [ ] efter en besked.",
        "A record (a file or `-` for stdin), or the code that stands in [ ] after a message.",
        "Ett protokoll (en fil eller `-` för stdin), eller koden som står i [ ] efter ett meddelande."),
      valueName: help("skema-eller-kode", "record-or-code", "protokoll-eller-kod")), completion: Completions.codes)
  var subject: String?

  @Argument(
    help: ArgumentHelp(
      help(
        "Et fokuspunkt, et kriterium, en indikator, en regel, et fund, et sammenhængskrav eller `samlet`.",
        "A point, a criterion, an indicator, a rule, a finding, a demand on consistency or `overall`.",
        "En fokuspunkt, ett kriterium, en indikator, en regel, en iakttagelse, ett sammanhangskrav eller `totalt`."),
      valueName: help("sti", "path", "sökväg")))
  var path: String?

  @Option(help: ArgumentHelp(help("Forklaringens form.", "The form of the explanation.", "Förklaringens form.")))
  var format: ExplanationFormat?

  @OptionGroup var checklists: ChecklistsOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  mutating func run() throws {
    if let subject, isRecord(subject) {
      try explain(record: subject)
    } else {
      if path != nil || format != nil || checklists.folder != nil { throw Failure.notOfCodes(subject) }
      try explainCode()
    }
  }

  /// A file that is there, or something that looks like the name of one.
  private func isRecord(_ subject: String) -> Bool {
    if subject == "-" || subject.contains("/") || DocumentPath.isYAML(subject) { return true }
    return Files.identity(of: subject) != nil && !DiagnosticCode.all.contains { $0.id == subject }
  }

  private func explain(record: String) throws {
    var catalogue = try Catalogue(folder: checklists.folder)
    defer { catalogue.tellWarnings(Invocation.language) }
    let assessment = try ScoredRecord.read(record, &catalogue, Invocation.language)
    let language = language.language ?? assessment.checklist.language
    let name = Input(path: record, folder: nil).name
    let bytes =
      switch format ?? .text {
      case .text:
        explanationText(
          assessment, path: path, file: name, language: language, width: Terminal.width,
          colours: Terminal.hasColours(STDOUT_FILENO)
        ).map { Array($0.utf8) }
      case .json: explanationJSON(assessment, path: path, file: name, language: language)
      }
    guard let bytes else { throw Failure.unknownPath(path ?? "", in: assessment) }
    var output = try Output("-")
    try output.write(bytes)
    try output.finish()
  }

  private func explainCode() throws {
    let language = Invocation.language
    var output = try Output("-")
    guard let subject else {
      try output.write(DiagnosticCode.all.map { $0.lines(language) }.joined(separator: "\n"))
      try output.finish()
      return
    }
    guard let found = DiagnosticCode.all.first(where: { $0.id == subject }) else { throw Failure.unknownCode(subject) }
    try output.write(found.lines(language))
    try output.finish()
  }
}

extension DiagnosticCode {
  fileprivate func lines(_ language: Language) -> TerminalText {
    "\(id) (\(severity.names.one(language)))\n  \(explanation(language))\n"
  }
}

extension Failure {
  fileprivate static func unknownCode(_ code: String) -> Failure {
    let nearest = Spelling.nearest(to: code, among: DiagnosticCode.all.map(\.id))
    return Failure(
      Message(
        da: "der er hverken en fil eller en fejlkode, der hedder `\(code)`; "
          + (nearest.map { "mente du `\($0)`?" } ?? "`tilsyn explain` viser alle koder"),
        en: "there is neither a file nor a code called `\(code)`; "
          + (nearest.map { "did you mean `\($0)`?" } ?? "`tilsyn explain` shows all codes"),
        sv: "det finns varken en fil eller en felkod som heter `\(code)`; "
          + (nearest.map { "menade du `\($0)`?" } ?? "`tilsyn explain` visar alla koder")))
  }

  /// Options and paths are for records.
  fileprivate static func notOfCodes(_ code: String?) -> Failure {
    guard let code else {
      return Failure(
        Message(
          da: "her mangler skemaet: skriv en fil eller `-`", en: "the record is missing: write a file or `-`",
          sv: "här saknas protokollet: skriv en fil eller `-`"))
    }
    return Failure(
      Message(
        da: "der er ingen fil `\(code)`; en fejlkode forklares alene, uden sti og tilvalg",
        en: "there is no file `\(code)`; a code is explained by itself, without a path or options",
        sv: "det finns ingen fil `\(code)`; en felkod förklaras ensam, utan sökväg och val"))
  }

  static func unknownPath(_ path: String, in assessment: Assessment) -> Failure {
    let id = assessment.checklist.id.rawValue
    func nearest(_ language: Language) -> String? {
      let known = assessment.checklist.explainable(in: language)
      return Spelling.nearest(to: path, among: known)
        ?? known.first { $0.split(separator: ".").last.map(String.init) == path }
    }
    func points(_ language: Language) -> String {
      language.choice(among: assessment.checklist.points.map { "`\(assessment.checklist.items[$0].path)`" })
    }
    return Failure(
      Message(
        da: "`\(id)` har intet, der hedder `\(path)`; "
          + (nearest(.danish).map { "mente du `\($0)`?" } ?? "skriv fx `samlet`, \(points(.danish))"),
        en: "`\(id)` has nothing called `\(path)`; "
          + (nearest(.english).map { "did you mean `\($0)`?" } ?? "write for example `overall`, \(points(.english))"),
        sv: "`\(id)` har inget som heter `\(path)`; "
          + (nearest(.swedish).map { "menade du `\($0)`?" } ?? "skriv till exempel `totalt`, \(points(.swedish))")))
  }
}
