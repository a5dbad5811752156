import Inspection

// A field that stands too far in, among names that authors choose, and would be read as one of them.

extension ChecklistReader {
  /// Tells the names below the key that a checklist's author may have meant as keys beside it.
  mutating func tellFields(among node: Node, below heading: Node?, ofThe keys: KeywordSet) {
    guard let heading, node.kind == .mapping, node.style != .flow else { return }
    let pairs = Array(node.pairs)
    for (index, (key, _)) in pairs.enumerated() where keys.match(key.word) != nil {
      // What comes behind it would go with it.
      let isLast = index == pairs.count - 1
      reader.warn(.fieldAmongNames(key.located, heading.located, movesOut: isLast && index > 0))
    }
  }
}

extension Diagnostic {
  fileprivate static func fieldAmongNames(_ key: Located<String>, _ heading: Located<String>, movesOut: Bool) -> Self {
    let (name, above, indent) = (key.value, heading.value, Int(heading.range.start.column) - 1)
    let margin = SourceRange(SourcePosition(line: Int(key.range.start.line), column: 1), key.range.start)
    let advice = Message(
      da: "hører den til ved siden af `\(above)`, så sæt \(indent) mellemrum foran `\(name)`",
      en: "if it belongs beside `\(above)`, put \(indent) spaces before `\(name)`",
      sv: "hör den hemma bredvid `\(above)`, sätt \(indent) mellanslag framför `\(name)`")
    return Diagnostic(
      .fieldAmongNames,
      Message(
        da: "`\(name)` læses som et navn under `\(above)`, men er også et felt ved siden af",
        en: "`\(name)` is read as a name below `\(above)`, but is a field beside it, too",
        sv: "`\(name)` läses som ett namn under `\(above)`, men är också ett fält bredvid"),
      at: key.range,
      remedy: movesOut
        ? Remedy(advice, [[DocumentEdit(margin, String(repeating: " ", count: indent))]]) : nil,
      help: Message(
        da: "hører den til ved siden af `\(above)`, så flyt linjen dertil; ellers giv den et andet navn",
        en: "if it belongs beside `\(above)`, move the line there; else give it another name",
        sv: "hör den hemma bredvid `\(above)`, flytta raden dit; ge den annars ett annat namn"))
  }
}

extension DiagnosticCode {
  static let fieldAmongNames = DiagnosticCode(
    "field-among-names", .warning,
    da:
      "En linje er rykket for langt ind: et felt som `flere: ja` står mellem valgmulighederne og bliver til en af dem. Ryk den ud, så den står lige så langt inde som feltet, den hører til ved siden af.",
    en:
      "A line stands too far in: a field such as `several: yes` is among the options and becomes one of them. Put it as far in as the field that it belongs beside.",
    sv:
      "En rad står för långt in: ett fält som `flera: ja` står bland alternativen och blir ett av dem. Flytta ut den, så att den står lika långt in som fältet den hör hemma bredvid."
  )
}
