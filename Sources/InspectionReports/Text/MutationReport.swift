package import Inspection
package import InspectionAnalysis

/// The mutants of a checklist that no case notices, a line each with its place; then how many are noticed. `place` tells in which file a
/// line of the checklist stands, and its number there.
package func mutationText(
  _ test: MutationTest, language: Language, colours: Bool = false, place: (Int) -> (file: String, line: Int)
) -> TerminalText {
  let words = MutationWords(test: test, language: language)
  let label = Paint(isOn: colours)(
    Message(da: "ikke opdaget", en: "not noticed", sv: "inte upptäckt")(language), .concern)
  let lines = test.unnoticed.map { survivor -> TerminalText in
    let start = survivor.mutant.range.start
    let (file, line) = place(Int(start.line))
    return "\(file):\(line):\(start.column): \(label): \(words.sentence(survivor))\n"
  }
  return "\(lines.joined())\(words.summary)\n"
}

/// Why no mutants were tried.
package func mutationRefusal(_ language: Language) -> String {
  Message(
    da: "--mutate prøver ingen forandringer, før alle prøver består; ret dem, der fejler, først",
    en: "--mutate tries no mutations until all tests pass; first mend those that fail",
    sv: "--mutate prövar inga förändringar förrän alla prov godkänns; rätta först dem som underkänns")(language)
}
