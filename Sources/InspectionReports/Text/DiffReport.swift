package import Inspection
package import InspectionAnalysis

/// What two versions of a checklist have otherwise, as text. `line` tells what a line of the newer version is called: its number, with the
/// file where that is another.
package struct DiffReport {
  package let words: DiffWords
  let width: Int

  var comparison: ChecklistComparison { words.comparison }
  var language: Language { words.language }

  package init(_ comparison: ChecklistComparison, language: Language, width: Int = 80) {
    words = DiffWords(comparison: comparison, language: language)
    self.width = width
  }

  /// All but the records: the changes in groups, each with its witness, and the version that follows.
  package func text(_ search: DifferenceSearch) -> TerminalText {
    var blocks = [title]
    for bearing in [Bearing.wording, .use, .results, .questions] {
      let indices = comparison.changes.indices.filter { comparison.changes[$0].bearing == bearing }
      if indices.isEmpty { continue }
      var lines: [TerminalText] = ["\(bearing.heading(language)): \(indices.count)"]
      for index in indices { lines += self.lines(index, search) }
      blocks.append(lines.joined(separator: "\n"))
    }
    if comparison.changes.isEmpty {
      blocks.append(
        filled(
          Message(
            da: "Der er ingen forskel.", en: "There is no difference.", sv: "Det är ingen skillnad.")(language)))
    } else if comparison.changesWordingOnly {
      blocks.append(wordingOnly)
    }
    blocks.append(version(search))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var title: TerminalText {
    let (old, new) = (comparison.old, comparison.new)
    let name = new.id == old.id ? "" : "\(new.id.rawValue) "
    return "\(old.id.rawValue) \(old.version) → \(name)\(new.version)"
  }

  private var wordingOnly: TerminalText {
    filled(
      Message(
        da: "Alt andet end ordlyden er ens. Derfor kan intet tal, niveau eller fund blive et andet.",
        en: "Everything but the wording is the same. So no number, band or finding can be another.",
        sv: "Allt utom ordalydelsen är lika. Därför kan inget tal, ingen nivå och ingen iakttagelse bli en annan.")(
          language))
  }

  private func filled(_ text: String, indent: Int = 0, bullet: String = "") -> TerminalText {
    let page = Page(width: width)
    return page.wrapped(text, indent: indent, bullet: bullet).joined(separator: "\n")
  }

  // MARK: Changes

  private func lines(_ index: Int, _ search: DifferenceSearch) -> [TerminalText] {
    let change = comparison.changes[index]
    var lines = [filled(words.sentence(change), indent: 4, bullet: "– ")]
    guard change.bearing == .results else { return lines }
    if let witness = search.witnesses[index] {
      lines.append(filled(words.witness(witness), indent: 6))
    } else if let proof = search.proofs[index] {
      lines.append(filled(words.sentence(proof), indent: 6))
    } else if search.isSearched(index) {
      let tries = search.tries
      lines.append(
        filled(
          Message(
            da: "Ingen forskel fundet i \(tries) forsøg; det er intet bevis.",
            en: "No difference found in \(tries) tries, which proves nothing.",
            sv: "Ingen skillnad hittad i \(tries) försök; det bevisar ingenting.")(language), indent: 6))
    }
    return lines
  }

  // MARK: Version

  private func version(_ search: DifferenceSearch) -> TerminalText {
    let (old, new) = (comparison.old, comparison.new)
    if old.id != new.id {
      return filled(
        Message(
          da: "Det er to forskellige tjeklister, så af deres versioner følger intet.",
          en: "These are two different checklists, so nothing follows of their versions.",
          sv: "Det är två olika checklistor, så av deras versioner följer ingenting.")(language))
    }
    let least = search.step.version(after: old.version)
    let why = search.step.reason(
      language, isOfUse: comparison.changes.allSatisfy { $0.bearing == .use || $0.bearing == .wording },
      isProved: !comparison.changesWordingOnly)
    if search.isVersionFitting {
      return filled(
        Message(
          da: "Version \(new.version) passer: mindst \(least), \(why).",
          en: "Version \(new.version) fits: at least \(least), \(why).",
          sv: "Version \(new.version) passar: minst \(least), \(why).")(language))
    }
    return filled(
      Message(
        da: "Version \(new.version) passer ikke: den skal være mindst \(least), \(why).",
        en: "Version \(new.version) doesn't fit: it must be at least \(least), \(why).",
        sv: "Version \(new.version) passar inte: den ska vara minst \(least), \(why).")(language))
  }
}
