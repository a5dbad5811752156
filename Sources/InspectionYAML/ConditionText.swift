import Inspection

extension Reader {
  /// A condition with the place of each of its letters, worked out from the scalar as it was typed.
  mutating func condition(_ node: Node) -> SourceText? {
    guard expect(.scalar, node) else { return nil }
    if node.isEmpty {
      report(.conditionEmpty(at: node.range))
      return nil
    }
    if node.style == .folded || node.style != .literal && node.range.start.line != node.range.end.line {
      report(.conditionOverLines(at: node.range))
      return nil
    }
    let source = node.style == .literal ? block(node) : line(node)
    for (word, languages) in source.keywords { note(languages, word) }
    return source
  }

  private mutating func line(_ node: Node) -> SourceText {
    let text = Array(node.string.unicodeScalars)
    let raw = letters(in: node.range)
    var typed = node.style == .plain ? 0 : 1
    var positions: [SourcePosition] = []
    for _ in text {
      positions.append(node.start.moved(by: typed))
      typed += node.style.width(ofLetterAt: typed, in: raw)
    }
    positions.append(node.start.moved(by: typed))
    return SourceText(scalars: text, positions: positions)
  }

  /// A `|` block: its lines follow the one with the sign, all indented alike. The line breaks at its end are no part of it.
  private mutating func block(_ node: Node) -> SourceText {
    let text = Array(node.trimmedString.unicodeScalars)
    var positions: [SourcePosition] = []
    var line = Int(node.start.line) + 1
    for content in text.split(separator: "\n", omittingEmptySubsequences: false) {
      // YAML leaves out the indentation; what is more than this, it keeps.
      let typed = letters(ofLine: Int32(line))
      let blank = content.prefix { $0 == " " }.count
      let indent = max(0, typed.prefix { $0 == " " }.count - blank)
      positions += (0...content.count).map { SourcePosition(line: line, column: indent + $0 + 1) }
      line += 1
    }
    return SourceText(scalars: text, positions: positions)
  }
}

extension SourcePosition {
  fileprivate func moved(by letters: Int) -> SourcePosition {
    SourcePosition(line: Int(line), column: Int(column) + letters)
  }
}

extension Node.Style {
  /// How many letters were typed for the one at this index of its line.
  fileprivate func width(ofLetterAt index: Int, in raw: [Unicode.Scalar]) -> Int {
    guard raw.indices.contains(index) else { return 1 }
    switch self {
    case .singleQuoted: return raw[index] == "'" ? 2 : 1
    case .doubleQuoted:
      guard raw[index] == "\\", raw.indices.contains(index + 1) else { return 1 }
      switch raw[index + 1] {
      case "x": return 4
      case "u": return 6
      case "U": return 10
      default: return 2
      }
    default: return 1
    }
  }
}

extension Diagnostic {
  fileprivate static func conditionEmpty(at range: SourceRange) -> Self {
    Diagnostic(
      .conditionEmpty,
      Message(da: "her mangler en betingelse", en: "a condition is missing here", sv: "här saknas ett villkor"),
      at: range,
      help: Message(
        da: "skriv den efter kolonet, eller slet linjen", en: "write it after the colon, or delete the line",
        sv: "skriv det efter kolonet, eller ta bort raden"))
  }

  fileprivate static func conditionOverLines(at range: SourceRange) -> Self {
    Diagnostic(
      .conditionOverLines,
      Message(
        da: "en betingelse kan ikke brydes sådan over flere linjer",
        en: "a condition can't be broken over several lines like this",
        sv: "ett villkor kan inte brytas så över flera rader"), at: range,
      help: Message(
        da: "skriv den på én linje, eller sæt `|` efter kolonet og betingelsen på linjerne under",
        en: "write it on one line, or put `|` after the colon and the condition on the lines below",
        sv: "skriv det på en rad, eller sätt `|` efter kolonet och villkoret på raderna under"))
  }
}

extension DiagnosticCode {
  static let conditionEmpty = DiagnosticCode(
    "condition-empty", da: "En betingelse, der skal være sand eller falsk, er ikke skrevet.",
    en: "A condition that must be true or false isn't written.",
    sv: "Ett villkor som ska vara sant eller falskt är inte skrivet.")
  static let conditionOverLines = DiagnosticCode(
    "condition-over-lines",
    da: "YAML lægger linjerne sammen til én, så en fejl ikke kan vises på sin plads. Brug én linje eller en `|`-blok.",
    en: "YAML folds the lines together, so that a fault can't be shown at its place. Use one line or a `|` block.",
    sv: """
      YAML lägger ihop raderna till en, så att ett fel inte kan visas på sin plats. Använd en rad eller \
      ett `|`-block.
      """)
}
