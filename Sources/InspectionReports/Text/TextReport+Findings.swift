import Inspection

extension TextReport {
  /// Findings on the visit as a whole.
  var generalFindings: [TerminalText] {
    section(
      phrases.occasion.whole,
      spaced(findings(assessment.findings.filter { $0.point == nil })))
  }

  /// Findings by category, first the strengths, then the gravest; at the end those that the inspector has set aside.
  func findings(_ findings: [Finding]) -> [[TerminalText]] {
    var blocks: [[TerminalText]] = []
    for category in FindingCategory.inOrderOfReports {
      let found = findings.filter { $0.category == category && $0.setAside == nil }
      guard !found.isEmpty else { continue }
      let name = (found.count == 1 ? category.names.one : category.names.many)(language)
      blocks.append([paint(name, category.tone)] + spaced(found.map(lines)))
    }
    let setAside = findings.filter { $0.setAside != nil }
    if !setAside.isEmpty {
      blocks.append([paint(phrases.occasion.setAside(language), .quiet)] + spaced(setAside.map(lines)))
    }
    return blocks
  }

  private func lines(of finding: Finding) -> [TerminalText] {
    let parts = phrases.parts(of: finding)
    let category = finding.setAside == nil ? "" : finding.category.names.one(language) + ": "
    var lines = page.wrapped(parts.text, label: category, indent: 4, bullet: "- ")
    func add(_ label: Message, _ text: String?) {
      if let text, !text.isEmpty { lines += page.wrapped(text, label: label(language) + ": ", indent: 4) }
    }
    add(Message(da: "Anbefaling", en: "Recommendation", sv: "Rekommendation"), parts.recommendation)
    add(Message(da: "Henvisning", en: "Reference", sv: "Hänvisning"), parts.reference)
    add(Message(da: "Tema", en: "Theme", sv: "Tema"), phrases.themes(of: finding).joined(separator: "; "))
    switch finding.origin {
    case .definition:
      let because = finding.because.map(phrases.words).joined(separator: "; ")
      add(
        Message(da: "Bygger på", en: "Based on", sv: "Bygger på"),
        because + (because.isEmpty ? "–" : "") + phrases.mark(of: finding))
    case .inspector(let index):
      let place = phrases.place(record.findings[index].line)
      lines += page.wrapped(phrases.occasion.added(language) + place, indent: 4)
    }
    add(Message(da: "Stillingtagen", en: "Stand taken", sv: "Ställningstagande"), phrases.stance(on: finding))
    if let reason = finding.setAside {
      let none = Message(da: "ikke skrevet", en: "not written", sv: "inte skrivet")(language)
      add(Message(da: "Begrundelse", en: "Reason", sv: "Skäl"), reason.isEmpty ? none : reason)
    }
    return lines
  }
}

extension FindingCategory {
  var tone: Tone {
    switch self {
    case .strength: .good
    case .attention: .notice
    case .development, .significant: .concern
    case .serious: .grave
    }
  }
}
