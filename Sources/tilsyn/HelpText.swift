import Inspection

/// What swift-argument-parser adds to the help in English.
enum HelpText {
  private static let danish: [(english: String, danish: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "BRUG: "), ("ARGUMENTS:\n", "ARGUMENTER:\n"), ("OPTIONS:\n", "TILVALG:\n"),
    ("SUBCOMMANDS:\n", "KOMMANDOER:\n"), ("<subcommand>", "<kommando>"), ("Show the version.", "Viser versionen."),
    ("Show help information.", "Viser denne hjælp."),
    ("Show subcommand help information.", "Viser hjælp til en kommando."), ("(values: ", "(muligheder: "),
    ("(default: ", "(ellers: "),
    (
      "See 'tilsyn help <kommando>' for detailed help.",
      "Mere om en kommando: tilsyn help <kommando>"
    ),
  ]

  static func localized(_ text: String, _ language: Language) -> String {
    switch language {
    case .english: text
    case .danish: danish.reduce(text) { $0.replacing($1.english, with: $1.danish) }
    }
  }
}
