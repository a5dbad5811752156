import ArgumentParser
import Inspection
import InspectionReports

/// The command line.
struct Tilsyn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tilsyn",
    abstract: help(
      "Regner skemaer fra tilsynsbesøg ud efter tjeklister og forklarer hvert tal.",
      "Scores inspection visits by checklists and explains each number.",
      "Räknar ut protokoll från tillsynsbesök efter checklistor och förklarar varje tal."),
    discussion: help(
      """
      Tilsyn læser skemaer fra besøg hos tilbud og plejefamilier, regner dem ud efter en tjekliste og viser scorer, fund og det, der \
      mangler. Det træffer ingen afgørelser.

      Første skridt: tilsyn score SKEMA.yaml
      """,
      """
      Tilsyn reads records of visits to social services and foster families, works them out by a checklist and shows scores, \
      findings and what is missing. It makes no decisions.

      First step: tilsyn score RECORD.yaml
      """,
      """
      Tilsyn läser protokoll från besök hos verksamheter och familjehem, räknar ut dem efter en checklista och visar poäng, \
      iakttagelser och det som saknas. Det fattar inga beslut.

      Första steget: tilsyn score PROTOKOLL.yaml
      """),
    version: "tilsyn \(Engine.version)",
    subcommands: [
      NewCommand.self, FormCommand.self, ScoreCommand.self, CheckCommand.self, TestCommand.self, DiffCommand.self,
      WatchCommand.self,
      ListCommand.self, DescribeCommand.self, SchemaCommand.self,
      ExplainCommand.self, ImproveCommand.self, OverviewCommand.self, FollowUpCommand.self,
      SummaryCommand.self,
    ])
}
