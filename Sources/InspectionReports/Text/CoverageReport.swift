package import Inspection
package import InspectionAnalysis

/// What the cases of a checklist don't reach, a line each with its place; then how many goals of each kind they reach. `place` tells in
/// which file a line of the checklist stands, and its number there.
package func coverageText(
  _ coverage: CaseCoverage, language: Language, colours: Bool = false, place: (Int) -> (file: String, line: Int)
) -> TerminalText {
  let words = CoverageWords(coverage: coverage, language: language)
  let label = Paint(isOn: colours)(Message(da: "ikke nået", en: "not reached", sv: "inte nått")(language), .concern)
  let note = Paint(isOn: colours)(
    Message(da: "tæller ikke med", en: "not counted", sv: "räknas inte")(language), .notice)
  let lines = coverage.goals.indices.compactMap { index -> TerminalText? in
    let isImpossible = coverage.impossible.contains(index)
    if coverage.isReached[index] { return nil }
    let start = coverage.goals[index].range.start
    let (file, line) = place(Int(start.line))
    let told =
      isImpossible ? "\(note): \(words.impossibility(index))" : "\(label): \(words.sentence(index))" as TerminalText
    return "\(file):\(line):\(start.column): \(told)\n"
  }
  return "\(lines.joined())\(words.summary)\n\(words.table)"
}

extension CoverageWords {
  /// A line for each kind of goal that the checklist has.
  fileprivate var table: TerminalText {
    let rows = Goal.Kind.allCases.map { (name: $0.name(language), count: coverage.count($0)) }.filter {
      $0.count.all > 0
    }
    let width = rows.map { Display.width($0.name) }.max() ?? 0
    let of = Message(da: "af", en: "of", sv: "av")(language)
    return rows.map { name, count -> TerminalText in
      let space = String(repeating: " ", count: width - Display.width(name))
      return "  \(name)\(space)  \(count.reached) \(of) \(count.all)\n"
    }.joined()
  }
}
