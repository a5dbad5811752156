import ArgumentParser
import Inspection
import InspectionYAML

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: help(
      "Forklarer, hvad en fejlkode betyder.", "Explains what the code of a fault means.",
      "Förklarar vad en felkod betyder."),
    discussion: help(
      "Uden en kode vises alle koder.", "Without a code all codes are shown.", "Utan en kod visas alla koder."))

  @Argument(
    help: ArgumentHelp(
      help(
        "Koden, der står i [ ] efter en besked.", "The code that stands in [ ] after a message.",
        "Koden som står i [ ] efter ett meddelande."),
      valueName: help("kode", "code", "kod")), completion: Completions.codes)
  var code: String?

  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    let language = Program.language
    var output = try Output("-")
    guard let code else {
      try output.write(DiagnosticCode.all.map { $0.lines(language) }.joined(separator: "\n"))
      try output.finish()
      return
    }
    guard let found = DiagnosticCode.all.first(where: { $0.id == code }) else {
      let nearest = Spelling.nearest(to: code, among: DiagnosticCode.all.map(\.id))
      throw Failure(
        Message(
          da: "der er ingen fejlkode `\(code)`; "
            + (nearest.map { "mente du `\($0)`?" } ?? "`tilsyn explain` viser dem alle"),
          en: "there is no code `\(code)`; "
            + (nearest.map { "did you mean `\($0)`?" } ?? "`tilsyn explain` shows them all"),
          sv: "det finns ingen felkod `\(code)`; "
            + (nearest.map { "menade du `\($0)`?" } ?? "`tilsyn explain` visar alla")))
    }
    try output.write(found.lines(language))
    try output.finish()
  }
}

extension DiagnosticCode {
  /// Every kind of fault that a document can have, by the order of their names.
  static let all = (core + documents + yaml + program).sorted { $0.id < $1.id }

  /// Those that the program itself finds.
  static let program = [
    baseWithoutVersion, checklistCircle, checklistNotInForce, checklistTwice, emptyDocument, faultyBase,
    faultyChecklist, notAChecklist, notARecord, notTests, otherChecklist,
    unknownChecklist,
  ]

  fileprivate func lines(_ language: Language) -> String {
    "\(id) (\(severity.names.one(language)))\n  \(explanation(language))\n"
  }
}
