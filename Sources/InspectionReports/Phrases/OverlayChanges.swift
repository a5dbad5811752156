package import Inspection

/// What an overlay does to the checklist it builds on, a line each, as in `dialog.vægt: 2 (før 1)`.
package func overlayLines(_ layer: ChecklistLayer, _ language: Language) -> [String] {
  lines(layer.changes, language)
}

/// The same in no more lines than one reads in passing: what is more than words first, then how much else there is.
func shortOverlayLines(_ layer: ChecklistLayer, _ language: Language) -> [String] {
  let most = 12
  if layer.changes.count <= most { return overlayLines(layer, language) }
  let shown = Array(layer.changes.filter { !$0.isWording }.prefix(most - 1))
  let others = layer.changes.count - shown.count
  return lines(shown, language) + [Phrase.others(others)(language)]
}

private func lines(_ changes: [OverlayChange], _ language: Language) -> [String] {
  changes.map { change in
    let place = change.place(language)
    return switch change.kind {
    case .added: "\(place): \(change.new ?? "") (\(Phrase.added(language)))"
    case .removed: "\(place) \(Phrase.removed(language)): \(change.reason ?? "")"
    case .changed: "\(place): \(change.new ?? "") (\(Phrase.before(language)) \(change.old ?? ""))"
    }
  }
}

private enum Phrase {
  static func others(_ count: Int) -> Message {
    Message(
      da: "og \(count) ændringer mere; alle står med --verbose og i `tilsyn list --origin`",
      en: "and \(count) more changes; all are shown with --verbose and in `tilsyn list --origin`",
      sv: "och \(count) ändringar till; alla står med --verbose och i `tilsyn list --origin`")
  }

  static let added = Message(da: "nyt", en: "new", sv: "nytt")
  static let removed = Message(da: "udgår", en: "is removed", sv: "utgår")
  static let before = Message(da: "før:", en: "before:", sv: "förut:")
}
