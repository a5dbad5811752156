import ArgumentParser
import Inspection
import InspectionReports

/// The command line.
struct Tilsyn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tilsyn",
    abstract: "Bedømmer tilsynsbesøg efter tjeklister og forklarer hvert tal.",
    discussion: """
      Tilsyn læser skemaer fra besøg hos tilbud og plejefamilier, regner dem ud efter en tjekliste og viser scorer, fund og det, der \
      mangler. Det træffer ingen afgørelser.

      Første skridt: tilsyn score SKEMA.yaml
      """,
    version: "tilsyn \(Engine.version)",
    subcommands: [ScoreCommand.self, CheckCommand.self, ListCommand.self, ExplainCommand.self])
}

/// The language of messages and reports.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp("Sprog for beskeder og rapporter: da eller en. Ellers tjeklistens sprog.", valueName: "sprog"),
    transform: { code in
      guard let language = Language(rawValue: code) else { throw ValidationError("da, en") }
      return language
    })
  var language: Language?
}

/// Where checklists are looked for.
struct ChecklistsOption: ParsableArguments {
  @Option(
    name: .customLong("checklists"),
    help: ArgumentHelp("Mappe med tjeklister, der går forud for TILSYN_CHECKLISTS, ./Checklists og de indbyggede.", valueName: "mappe"))
  var folder: String?
}
