public import Inspection

/// What an overlay does to the checklist it builds on, a line each, as in `dialog.vægt: 2 (før 1)`.
public func overlayLines(_ layer: ChecklistLayer, _ language: Language) -> [String] {
  layer.changes.map { change in
    let place = change.place(language)
    return switch change.kind {
    case .added: "\(place): \(change.new ?? "") (\(Phrase.added(language)))"
    case .removed: "\(place) \(Phrase.removed(language)): \(change.reason ?? "")"
    case .changed: "\(place): \(change.new ?? "") (\(Phrase.before(language)) \(change.old ?? ""))"
    }
  }
}

private enum Phrase {
  static let added = Message(da: "nyt", en: "new", sv: "nytt")
  static let removed = Message(da: "udgår", en: "is removed", sv: "utgår")
  static let before = Message(da: "før:", en: "before:", sv: "förut:")
}
