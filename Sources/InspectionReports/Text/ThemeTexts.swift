package import Inspection

extension ReportFormat {
  package static let themeTexts = ReportFormat(
    "tematekster", endings: [],
    purpose: Message(
      da: "tematekster er til myndighedens eget system",
      en: "tematekster is for the authority's own system",
      sv: "tematekster är till myndighetens eget system"),
    isData: false,
    .parts(
      Parts(
        visit: { textsByTheme($0, language: $1.language) }, separator: Array("\n\n".utf8))))
}

/// The texts of a visit by theme.
package func textsByTheme(_ assessment: Assessment, language: Language) -> [UInt8] {
  Array(ThemeTexts(Phrases(assessment, language)).text.utf8)
}

/// What a visit gives to each theme: the inspector's words, the findings that stand, the kinds of sources, and what was not established;
/// last what belongs to none. Paragraphs are not broken into lines, as they are made to be copied into a field. A checklist without
/// themes, and the edition for everyone, are told by points.
struct ThemeTexts {
  let phrases: Phrases

  init(_ phrases: Phrases) { self.phrases = phrases }

  private var assessment: Assessment { phrases.assessment }
  private var checklist: Checklist { assessment.checklist }
  private var isByPoints: Bool { checklist.themes.isEmpty || assessment.audience == .everyone }

  /// A heading, the points that it is about, and the questions among theirs whose answers go below it.
  private struct Theme {
    let title: String
    let points: [Int]
    let questions: [Int]
  }

  var text: TerminalText {
    let themes = themes
    let standing = assessment.findings.filter { $0.setAside == nil }
    var sections = themes.map { theme in
      section(
        theme.title,
        judgements(of: theme.points) + standing.filter { belongs($0, to: theme) }.map(words)
          + [sources(theme), notEstablished(theme)].compactMap { $0 })
    }
    let others = checklist.items.indices.filter { item in !themes.contains { $0.points.contains(item) } }
    let rest =
      judgements(of: others)
      + standing.filter { finding in !themes.contains { belongs(finding, to: $0) } }.map(words)
    if !rest.isEmpty { sections.append(section(phrases.say("Øvrigt", "Other", "Övrigt"), rest)) }
    return ([head] + sections).joined(separator: "\n\n\n") + "\n"
  }

  /// Whose visit it is.
  private var head: TerminalText {
    let visit = [phrases.record.id, phrases.record.visit.date.map { phrases.language.date($0) }].compactMap { $0 }
    return TerminalText(visit.joined(separator: ", "))
  }

  private func section(_ title: String, _ paragraphs: [TerminalText]) -> TerminalText {
    let nothing = TerminalText(phrases.say("Intet skrevet.", "Nothing written.", "Inget skrivet."))
    return ([TerminalText(title)] + (paragraphs.isEmpty ? [nothing] : paragraphs)).joined(separator: "\n\n")
  }

  /// Those with questions that this unit is asked.
  private var themes: [Theme] {
    func isAsked(_ item: Int) -> Bool { assessment.results[item].status != .notApplicable }
    if isByPoints {
      return checklist.points.filter(isAsked).map { point in
        Theme(
          title: phrases.title(of: point), points: [point],
          questions: checklist.asked(below: point).filter(isAsked))
      }
    }
    return checklist.themes.map { theme in
      let questions = checklist.asked(below: 0).filter { question in
        isAsked(question) && checklist.lineage(of: question).contains { checklist.items[$0].tags.contains(theme.value) }
      }
      let points = checklist.points.filter { point in questions.contains { checklist.lineage(of: $0).contains(point) } }
      return Theme(title: assessment.text(theme.text, phrases.language), points: points, questions: questions)
    }.filter { !$0.questions.isEmpty }
  }

  private func judgements(of items: [Int]) -> [TerminalText] {
    items.compactMap { assessment.judgement(of: $0)?.text.map { TerminalText(lines: $0) } }
  }

  /// By the questions that it rests on; by its point where it rests on none, and where points are told.
  private func belongs(_ finding: Finding, to theme: Theme) -> Bool {
    let items = finding.because.compactMap { reason in
      if case .item(let item) = reason.basis { item } else { nil }
    }
    if isByPoints || items.isEmpty { return finding.point.map { theme.points.contains($0) } ?? false }
    return theme.questions.contains { question in checklist.lineage(of: question).contains { items.contains($0) } }
  }

  private func words(_ finding: Finding) -> TerminalText {
    let parts = phrases.parts(of: finding)
    let category = finding.category.names.one(phrases.language)
    return TerminalText(
      lines: ["\(category): \(parts.text)", parts.recommendation].compactMap { $0 }.joined(separator: " "))
  }

  private func sources(_ theme: Theme) -> TerminalText? {
    let kinds = theme.questions.flatMap { phrases.record.sources(of: $0) }.map { $0.kind }
    let used = checklist.sourceKinds.indices.filter { kinds.contains($0) }
    if used.isEmpty { return nil }
    let names = used.map { assessment.text(checklist.sourceKinds[$0].text, phrases.language) }
    return TerminalText(phrases.say("Datakilder", "Sources", "Källor") + ": " + names.joined(separator: "; ") + ".")
  }

  /// What the visit gave no answer to.
  private func notEstablished(_ theme: Theme) -> TerminalText? {
    let open = theme.questions.filter {
      assessment.results[$0].status == .notEstablished || assessment.results[$0].status == .unanswered
    }
    if open.isEmpty { return nil }
    return TerminalText(
      phrases.say("Ikke belyst", "Not established", "Inte belyst") + ": "
        + open.map { phrases.title(of: $0) }.joined(separator: " "))
  }
}
