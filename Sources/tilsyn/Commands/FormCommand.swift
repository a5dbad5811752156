import ArgumentParser
import FormParts
import Inspection
import InspectionDesk
import InspectionReports
import InspectionYAML

struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: help(
      "Laver en side til at udfylde et besøg i browseren.", "Makes a page to fill in a visit in the browser.",
      "Gör en sida för att fylla i ett besök i webbläsaren."),
    discussion: help(
      """
      Én HTML-fil med alt i sig, til alle besøg efter tjeklisten: den regner, mens der skrives, og gemmer skemaet som en fil, som \
      tilsyn score læser. Den henter og sender intet.

      Eksempel: tilsyn form sociale-medier --output sociale-medier.html
      """,
      """
      One HTML file with everything in it, for all visits by the checklist: it scores as one types and saves the record as a file \
      that tilsyn score reads. It fetches and sends nothing.

      Example: tilsyn form sociale-medier --output sociale-medier.html
      """,
      """
      En HTML-fil med allt i sig, för alla besök enligt checklistan: den räknar medan man skriver och sparar protokollet som en fil som \
      tilsyn score läser. Den hämtar och skickar inget.

      Exempel: tilsyn form sociale-medier --output sociale-medier.html
      """), aliases: CommandName.form.aliases)

  @Argument(
    help: ArgumentHelp(
      help(
        "Tjeklisten: id, id@version eller fil.", "The checklist: id, id@version or a file.",
        "Checklistan: id, id@version eller fil."),
      valueName: help("tjekliste", "checklist", "checklista")), completion: Completions.checklists)
  var checklist: String

  @Option(
    help: ArgumentHelp(
      help(
        "Enhedens type, som er valgt fra begyndelsen.", "The kind of unit that is chosen to begin with.",
        "Enhetens typ som är vald från början."),
      valueName: help("type", "kind", "typ")), completion: Completions.units)
  var unit: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Tilsynstypen, som er valgt fra begyndelsen.", "The purpose that is chosen to begin with.",
        "Tillsynstypen som är vald från början."),
      valueName: help("tilsynstype", "purpose", "tillsynstyp")), completion: Completions.purposes)
  var purpose: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Skemaet fra sidste besøg, som siden begynder med; eller svar, der er gemt i en browser, som ikke kunne regne.",
        "The record of the last visit, which the page begins from; or answers saved in a browser that could not score.",
        "Protokollet från förra besöket, som sidan börjar med; eller svar sparade i en webbläsare som inte kunde räkna."
      ),
      valueName: help("fil", "file", "fil")))
  var from: String?

  @OptionGroup var output: OutputOption
  @OptionGroup var checklists: ChecklistsOption
  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    var catalogue = try Catalogue(folder: checklists.folder)
    defer { catalogue.tellWarnings(Invocation.language) }
    let checklist = try catalogue.named(checklist, takesNewest: true, Invocation.language)
    try Files.protect(catalogue.files + [self.checklist] + [from].compactMap { $0 }, from: output.paths)
    guard let loaded = catalogue.loaded(checklist) else { preconditionFailure("a checklist was read from something") }
    let documents = loaded.bytes.map { bytes in
      let id = bytes.withUnsafeBufferPointer { ChecklistHead($0)?.id } ?? ""
      return (name: "\(id)/\(id).yaml", bytes: bytes)
    }
    let form = RecordForm(
      checklist, unit: try checklist.unit(unit), purpose: try checklist.purpose(purpose),
      language: language.language ?? checklist.language)
    let publishes = catalogue.mayPublish(checklist)
    let given = try from.map { try Self.given($0, checklist, Catalogue(ofPage: documents)) }
    let engine = try Self.engine()
    let (script, style) = (form_script.all, form_style.all)
    let styles = [Digest.base64(ofSHA256: style), Digest.base64(ofSHA256: HTMLReport.styleElement)]
    let packed = PrintableText.encoded(LZMA.packed(FormPage.json(documents)))
    var file = try Output(output.path)
    try file.write(FormPage.head(form, script: Digest.base64(ofSHA256: script), styles: styles, style: style))
    try file.write(FormPage.body(form, publishes: publishes))
    try file.write(
      FormPage.foot(
        checklist, publishes: publishes, documents: packed, given: given, engine: engine,
        unpacker: Base64.encoded(form_unpacker.all), script: script))
    try file.finish()
  }

  /// A record to begin from, once it is seen that the page can; or the answers of a page that could not score.
  private static func given(
    _ path: String, _ checklist: Checklist, _ catalogue: Catalogue
  ) throws -> (name: String, base64: String) {
    let bytes = try Files.read(path, limit: Limits.documentBytes)
    let name = path == "-" ? "skema.yaml" : path.split(separator: "/").last.map { String($0) } ?? path
    let given = (name: name, base64: Base64.encoded(bytes))
    if name.hasSuffix(".json") { return given }
    guard let desk = FormDesk("\(checklist.id.rawValue)@\(checklist.version)", catalogue) else {
      preconditionFailure("the checklist was found in the same catalogue")
    }
    if case .failure(let refused) = desk.begin(from: bytes, file: path, Invocation.language) {
      tell(TerminalText(lines: String(decoding: refused.words, as: UTF8.self)))
      throw Finished(.invalidRecord)
    }
    return given
  }

  /// What the page scores with, as text. A program that carries none, or one of other sources than its own, makes no pages.
  private static func engine() throws(Failure) -> [UInt8] {
    let (engine, made, own) = (form_engine.all, form_engine_sources.all, form_program_sources.all)
    if engine.isEmpty { throw .noEngine }
    if made != own { throw .otherEngine }
    return PrintableText.encoded(engine)
  }
}

extension form_part {
  fileprivate var all: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: count)) }
}

extension Failure {
  fileprivate static var noEngine: Failure {
    Failure(
      Message(
        da:
          "programmet er bygget uden den motor, som siden regner med; byg den med `make engine`, og byg programmet igen med `make build`",
        en:
          "the program was built without the engine that a page scores with; build it with `make engine`, and the program again with `make build`",
        sv:
          "programmet är byggt utan motorn som sidan räknar med; bygg den med `make engine`, och programmet igen med `make build`"
      ))
  }

  fileprivate static var otherEngine: Failure {
    Failure(
      Message(
        da:
          "motoren, som siden regner med, er bygget af en anden kildekode end programmet; byg den igen med `make engine`, og programmet med `make build`",
        en:
          "the engine that a page scores with was built from other sources than the program; build it again with `make engine`, and the program with `make build`",
        sv:
          "motorn som sidan räknar med är byggd av en annan källkod än programmet; bygg den igen med `make engine`, och programmet med `make build`"
      ))
  }
}
