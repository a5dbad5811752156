/// One of the checklists that a checklist was put together from.
public struct ChecklistLayer: Hashable, Sendable {
  package let id: String
  package let version: Version
  /// What it does to those below it, in the order of the document; empty for the lowest.
  package let changes: [OverlayChange]
  /// The number of its first line in the text of all of them.
  package let firstLine: Int
  package let copy: ChecklistCopy?

  package init(
    id: String, version: Version, changes: [OverlayChange], firstLine: Int = 1, copy: ChecklistCopy? = nil
  ) {
    (self.id, self.version, self.changes, self.firstLine) = (id, version, changes, firstLine)
    self.copy = copy
  }

  /// As in `sociale-medier@1.0.0`.
  package var name: String { "\(id)@\(version)" }
}

/// One value of a checklist that an overlay changed, added or took out.
public struct OverlayChange: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable { case added, changed, removed }

  /// One part of the way to a value: a key of the language, or an id.
  public enum Step: Hashable, Sendable {
    case key(Keyword)
    case id(String)
  }

  package let kind: Kind
  /// Where the value stands, the outermost first.
  package let path: [Step]
  /// What stood there before and what stands there now, each on one line and cut where it is long; `nil` where nothing did.
  package let old: String?
  package let new: String?
  /// Why it was taken out.
  package let reason: String?
  /// The line of the overlay's file.
  package let line: Int

  package init(_ kind: Kind, _ path: [Step], old: String? = nil, new: String? = nil, reason: String? = nil, line: Int) {
    (self.kind, self.path, self.old, self.new, self.reason, self.line) = (kind, path, old, new, reason, line)
  }

  /// Whether only words were changed, which no number turns on.
  package var isWording: Bool {
    kind == .changed
      && path.contains { step in
        if case .key(let keyword) = step { OverlayChange.words.contains(keyword) } else { false }
      }
  }

  private static let words: [Keyword] = [
    .title, .notice, .source, .guidance, .question, .levels, .text, .recommendation, .reference,
  ]

  /// The way as in `dialog.nysgerrighed.vægt`. That points and criteria stand in lists is left out, as in conditions.
  package func place(_ language: Language) -> String {
    path.compactMap { step in
      switch step {
      case .id(let id): id
      case .key(.points), .key(.criteria), .key(.indicators): nil
      case .key(let keyword): keyword.word(in: language)
      }
    }.joined(separator: ".")
  }
}
