import ArgumentParser
import Inspection
import InspectionDesk
import InspectionReports

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: help(
      "Laver et JSON Schema, som teksteditorer kan hjælpe efter.", "Makes a JSON Schema for editors to go by.",
      "Gör ett JSON Schema som skrivprogram kan hjälpa efter."),
    discussion: help(
      """
      En teksteditor, der kender JSON Schema til YAML (fx VS Code med udvidelsen YAML), foreslår nøgler og svar, mens man skriver, \
      og viser, hvad der spørges om. Skemaer fra `tilsyn new` nævner filen i en linje øverst; læg den i samme mappe.

      Eksempel: tilsyn schema sociale-medier --output sociale-medier-2.0.0.schema.json
      """,
      """
      An editor that knows JSON Schema for YAML (such as VS Code with the YAML extension) offers keys and answers as one types, and \
      shows what is asked. Records from `tilsyn new` name the file in a line at the top; put it into the same folder.

      Example: tilsyn schema sociale-medier --output sociale-medier-2.0.0.schema.json
      """,
      """
      Ett skrivprogram som kan JSON Schema för YAML (till exempel VS Code med tillägget YAML) föreslår nycklar och svar medan man \
      skriver, och visar vad som frågas. Protokoll från `tilsyn new` nämner filen i en rad överst; lägg den i samma mapp.

      Exempel: tilsyn schema sociale-medier --output sociale-medier-2.0.0.schema.json
      """), aliases: CommandName.schema.aliases)

  /// What kind of document the schema is of.
  enum Subject: String, CaseIterable, Sendable, ExpressibleByArgument { case record, checklist }

  @Argument(
    help: ArgumentHelp(
      help(
        "Tjeklisten, som skemaerne svarer på: id, id@version eller fil.",
        "The checklist that the records answer: id, id@version or a file.",
        "Checklistan som protokollen svarar på: ett id, id@version eller en fil."),
      valueName: help("tjekliste", "checklist", "checklista")), completion: Completions.checklists)
  var checklist: String?

  @Option(
    help: ArgumentHelp(
      help("Skemaer eller tjeklister.", "Records or checklists.", "Protokoll eller checklistor."),
      valueName: help("hvad", "what", "vad")))
  var of: Subject = .record

  @OptionGroup var output: OutputOption
  @OptionGroup var checklists: ChecklistsOption
  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    var catalogue = try Catalogue(folder: checklists.folder)
    defer { catalogue.tellWarnings(Invocation.language) }
    let schema = try schema(&catalogue)
    try Files.protect(catalogue.files + [checklist ?? ""], from: output.paths)
    var file = try Output(output.path)
    try file.write(schema)
    try file.finish()
  }

  private func schema(_ catalogue: inout Catalogue) throws -> [UInt8] {
    switch (of, checklist) {
    case (.checklist, nil): return ChecklistSchema.json(language.language ?? .danish)
    case (.checklist, let name?): throw Failure.schemaOfAll(name)
    case (.record, nil): throw Failure.checklistNeeded
    case (.record, let name?):
      let checklist = try catalogue.named(name, takesNewest: true, Invocation.language)
      return RecordSchema.json(checklist, language.language ?? checklist.language)
    }
  }
}

extension Failure {
  fileprivate static func schemaOfAll(_ name: String) -> Failure {
    Failure(
      Message(
        da: "`--of checklist` gælder alle tjeklister; udelad `\(name)`",
        en: "`--of checklist` is for all checklists; leave out `\(name)`",
        sv: "`--of checklist` gäller alla checklistor; utelämna `\(name)`"))
  }

  fileprivate static let checklistNeeded = Failure(
    Message(
      da: "skriv den tjekliste, som skemaerne svarer på; `tilsyn list` viser dem",
      en: "write the checklist that the records answer; `tilsyn list` shows them",
      sv: "skriv checklistan som protokollen svarar på; `tilsyn list` visar dem"))
}
