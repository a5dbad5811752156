public import ArgumentParser
package import Inspection

/// The language of messages and reports.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      help(
        "Sprog for beskeder og rapporter. Ellers rapporter på tjeklistens sprog og beskeder på dansk.",
        "Language of messages and reports. Else reports in the checklist's language and messages in Danish.",
        "Språk för meddelanden och rapporter. Annars rapporter på checklistans språk och meddelanden på danska."),
      valueName: help("sprog", "language", "språk")))
  var language: Language?
}

extension Language: ExpressibleByArgument {}

/// Where checklists are looked for.
struct ChecklistsOption: ParsableArguments {
  @Option(
    name: .customLong("checklists"),
    help: ArgumentHelp(
      help(
        "Mappe med tjeklister, der går forud for TILSYN_CHECKLISTS, ./Checklists og de indbyggede.",
        "Folder of checklists that goes before TILSYN_CHECKLISTS, ./Checklists and the built-in ones.",
        "Mapp med checklistor som går före TILSYN_CHECKLISTS, ./Checklists och de inbyggda."),
      valueName: help("mappe", "folder", "mapp")))
  var folder: String?
}
