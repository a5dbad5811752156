import Inspection

extension RecordTemplate {
  /// A line for each answer that there must be, under a label to be replaced by the inspector's own.
  mutating func writeSeveral(_ index: Int, _ several: SeveralAnswers, _ question: Item.Question, indent: Int) {
    let name = form.text(several.name)
    let labels = (1...several.atLeast).map { Self.label(name, $0) }
    comment(form.numberOfAnswers(to: index), indent: indent, bullet: "  ")
    comment(howToWrite(labels[0], question), indent: indent, bullet: "  ")
    for (number, answer) in form.earlierAnswers(to: index).enumerated() {
      comment(
        Message(
          da: "Sidst, \(number + 1): \(answer)", en: "Last time, \(number + 1): \(answer)",
          sv: "Förra gången, \(number + 1): \(answer)"), indent: indent)
    }
    let margin = String(repeating: " ", count: indent)
    add(margin + checklist.items[index].id + ":")
    for label in labels {
      add(margin + "  " + label + ":")
      if question.requiredSources == nil, question.noteRequiredWhen == nil { continue }
      add(margin + "    " + key(.answer))
      if !checklist.sourceKinds.isEmpty { add(margin + "    " + key(.sources)) }
      addBlock(key(.note), indent: indent + 4)
    }
  }

  /// A name that can stand as a key: `journal-1`.
  package static func label(_ name: String, _ number: Int) -> String {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    return scalar((words.isEmpty ? "nr" : words) + "-\(number)")
  }

  private func howToWrite(_ label: String, _ question: Item.Question) -> Message {
    let example = form.options(of: question).first?.value ?? "4"
    let isFree = if case .free = checklist.scales[question.scale].kind { true } else { false }
    let short = isFree ? "\(label): …" : "\(label): \(example)"
    let long = "\(label): {\(word(.answer)): \(isFree ? "…" : example), \(word(.note)): …}"
    return Message(
      da: "Skriv hvert svar på sin linje, `\(short)` eller `\(long)`. Giv dem de navne, du vil; de bliver i huset.",
      en:
        "Write each answer on its line, `\(short)` or `\(long)`. Name them as you like; the names stay in the authority.",
      sv: "Skriv varje svar på sin rad, `\(short)` eller `\(long)`. Ge dem de namn du vill; de stannar hos myndigheten."
    )
  }
}
