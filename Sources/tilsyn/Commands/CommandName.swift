import Inspection

/// What the commands are called, each in the languages of those who type them. Programs use the English name, which is the first.
enum CommandName: String, CaseIterable {
  case new, form, score, check, test, diff, watch, list, describe, schema, explain, improve, overview, followup, summary

  private var names: Message {
    switch self {
    case .new: Message(da: "nyt", en: "new", sv: "nytt")
    case .form: Message(da: "formular", en: "form", sv: "formulär")
    case .score: Message(da: "regn", en: "score", sv: "räkna")
    case .check: Message(da: "tjek", en: "check", sv: "granska")
    case .test: Message(da: "prøv", en: "test", sv: "pröva")
    case .diff: Message(da: "forskelle", en: "diff", sv: "skillnader")
    case .watch: Message(da: "følg", en: "watch", sv: "följ")
    case .list: Message(da: "tjeklister", en: "list", sv: "checklistor")
    case .schema: Message(da: "editorhjælp", en: "schema", sv: "editorhjälp")
    case .describe: Message(da: "beskriv", en: "describe", sv: "beskriv")
    case .explain: Message(da: "forklar", en: "explain", sv: "förklara")
    case .improve: Message(da: "forbedr", en: "improve", sv: "förbättra")
    case .overview: Message(da: "overblik", en: "overview", sv: "översikt")
    case .followup: Message(da: "opfølgning", en: "followup", sv: "uppföljning")
    case .summary: Message(da: "sammenfatning", en: "summary", sv: "sammanfattning")
    }
  }

  /// What help calls it beside its English name: nothing in English.
  var aliases: [String] { [names(Invocation.language)].filter { $0 != rawValue } }

  /// What it is called in any language beside its English name.
  var otherNames: [String] {
    Language.allCases.map { names($0) }.filter { $0 != rawValue }.reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  /// The command that a word in any language names.
  init?(_ word: String) {
    let found = Self.allCases.first { command in
      Language.allCases.contains { command.names($0) == word }
    }
    guard let found else { return nil }
    self = found
  }
}
