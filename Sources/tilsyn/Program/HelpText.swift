import Inspection

/// What swift-argument-parser adds to the help in English.
enum HelpText {
  private static let danish: [(english: String, danish: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "BRUG: "), ("ARGUMENTS:\n", "ARGUMENTER:\n"), ("OPTIONS:\n", "TILVALG:\n"),
    ("SUBCOMMANDS:\n", "KOMMANDOER:\n"), ("<subcommand>", "<kommando>"), ("[<options>]", "[<tilvalg>]"),
    ("Show the version.", "Viser versionen."),
    ("Show help information.", "Viser denne hjælp."),
    ("Show subcommand help information.", "Viser hjælp til en kommando."), ("(values:", "(muligheder:"),
    ("default: ", "ellers: "),
    (
      "See 'tilsyn help <kommando>' for detailed help.",
      "Mere om en kommando: tilsyn help <kommando>"
    ),
  ]

  private static let swedish: [(english: String, swedish: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "ANVÄNDNING: "), ("ARGUMENTS:\n", "ARGUMENT:\n"), ("OPTIONS:\n", "VAL:\n"),
    ("SUBCOMMANDS:\n", "KOMMANDON:\n"), ("<subcommand>", "<kommando>"), ("[<options>]", "[<val>]"),
    ("Show the version.", "Visar versionen."),
    ("Show help information.", "Visar den här hjälpen."),
    ("Show subcommand help information.", "Visar hjälp till ett kommando."), ("(values:", "(möjligheter:"),
    ("default: ", "annars: "),
    (
      "See 'tilsyn help <kommando>' for detailed help.",
      "Mer om ett kommando: tilsyn help <kommando>"
    ),
  ]

  static func localized(_ text: String, _ language: Language) -> String {
    switch language {
    case .english: text
    case .swedish: swedish.reduce(text) { $0.replacing($1.english, with: $1.swedish) }
    case .danish: danish.reduce(text) { $0.replacing($1.english, with: $1.danish) }
    }
  }
}
