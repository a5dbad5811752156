import Inspection

extension TextReport {
  /// What the checklist changes in the one that it builds on, and what that changes in turn; all of it only in the full report.
  var layers: [TerminalText] {
    let lines = checklist.layers.dropFirst().flatMap { layer in
      page.wrapped(
        Message(da: "\(layer.name) ændrer:", en: "\(layer.name) changes:", sv: "\(layer.name) ändrar:")(language))
        + (isFull ? overlayLines(layer, language) : shortOverlayLines(layer, language)).flatMap {
          page.wrapped($0, indent: 4, bullet: "- ")
        }
    }
    return section(Message(da: "Tilpasset tjekliste", en: "Adapted checklist", sv: "Anpassad checklista"), lines)
  }
}
