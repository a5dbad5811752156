import Inspection

extension ReportFormat {
  package static let themeTexts = ReportFormat(
    "tematekster",
    purpose: Message(
      da: "tematekster er til myndighedens eget system",
      en: "tematekster is for the authority's own system",
      sv: "tematekster är till myndighetens eget system"),
    isData: false,
    .parts(
      Parts(
        visit: { Array(ThemeTexts(Phrases($0, $1.language)).text.utf8) }, separator: Array("\n\n".utf8))))
}

/// What a visit gives to each theme: the inspector's words, the findings that stand, the kinds of sources, and what was not established.
/// Paragraphs are not broken into lines, as they are made to be copied into a field. A checklist without themes is told by its points.
struct ThemeTexts {
  let phrases: Phrases

  init(_ phrases: Phrases) { self.phrases = phrases }

  private var assessment: Assessment { phrases.assessment }
  private var checklist: Checklist { assessment.checklist }

  /// A heading, and the questions whose answers go below it.
  private struct Theme {
    let title: String
    let questions: [Int]
  }

  var text: TerminalText {
    themes.map { theme in
      let paragraphs = judgements(theme) + findings(theme) + [sources(theme), notEstablished(theme)].compactMap { $0 }
      let nothing = TerminalText(
        phrases.say("Intet skrevet.", "Nothing written.", "Inget skrivet."))
      return ([TerminalText(theme.title)] + (paragraphs.isEmpty ? [nothing] : paragraphs)).joined(separator: "\n\n")
    }.joined(separator: "\n\n\n") + "\n"
  }

  /// Those with questions that this unit is asked.
  private var themes: [Theme] {
    let asked = checklist.items.indices.filter {
      checklist.items[$0].question != nil && assessment.results[$0].status != .notApplicable
    }
    let all =
      checklist.themes.isEmpty
      ? checklist.points.map { point in
        Theme(title: phrases.title(of: point), questions: asked.filter { ancestors(of: $0).contains(point) })
      }
      : checklist.themes.map { theme in
        Theme(
          title: assessment.text(theme.text, phrases.language),
          questions: asked.filter { ancestors(of: $0).contains { checklist.items[$0].tags.contains(theme.value) } })
      }
    return all.filter { !$0.questions.isEmpty }
  }

  /// An item and those that it lies in, the overall result left out.
  private func ancestors(of item: Int) -> [Int] {
    Array(sequence(first: item) { checklist.items[$0].parent }.prefix { $0 != 0 })
  }

  /// What the inspector wrote on the points that the questions lie in.
  private func judgements(_ theme: Theme) -> [TerminalText] {
    let points = checklist.points.filter { point in theme.questions.contains { ancestors(of: $0).contains(point) } }
    return points.compactMap { point in
      assessment.judgement(of: point)?.text.map { TerminalText(lines: $0) }
    }
  }

  /// The findings that rest on an answer to one of the questions, or that the inspector put under a point with one.
  private func findings(_ theme: Theme) -> [TerminalText] {
    assessment.findings.filter { finding in
      guard finding.setAside == nil else { return false }
      switch finding.origin {
      case .definition:
        return finding.because.contains { reason in
          guard case .item(let item) = reason.basis else { return false }
          return theme.questions.contains { ancestors(of: $0).contains(item) }
        }
      case .inspector:
        return theme.questions.contains { question in
          finding.point.map { ancestors(of: question).contains($0) } ?? false
        }
      }
    }.map { finding in
      let parts = phrases.parts(of: finding)
      let category = finding.category.names.one(phrases.language)
      return TerminalText(
        lines: ["\(category): \(parts.text)", parts.recommendation].compactMap { $0 }.joined(separator: " "))
    }
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
