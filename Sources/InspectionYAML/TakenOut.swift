import Inspection

// What a record says of something that an overlay takes out of the checklist it answers: it is passed over, and told.

extension Checklist {
  /// Where an overlay took out what had these ids, below a key of the checklist.
  fileprivate func removal(of ids: [String], below key: Keyword) -> (layer: ChecklistLayer, change: OverlayChange)? {
    for layer in layers.reversed() {
      for change in layer.changes where change.kind == .removed && change.path.first == .key(key) {
        // Where a key was taken out, what has it stays.
        guard case .id = change.path.last else { continue }
        let taken = change.path.compactMap { if case .id(let id) = $0 { id } else { nil } }
        if !taken.isEmpty, ids.starts(with: taken) { return (layer, change) }
      }
    }
    return nil
  }
}

extension Checklist {
  /// Where an overlay took out the finding of this id.
  fileprivate func removal(ofFinding id: String) -> (layer: ChecklistLayer, change: OverlayChange)? {
    for layer in layers.reversed() {
      let removed = layer.changes.first { change in
        change.kind == .removed && change.path.suffix(2) == [.key(.findings), .id(id)]
      }
      if let removed { return (layer, removed) }
    }
    return nil
  }
}

extension RecordReader {
  /// Whether a fact was taken out, which is told.
  mutating func isTakenOut(fact key: Node) -> Bool { isTakenOut(key, [key.string], .facts) }

  /// Whether a point or question below an item was taken out, which is told.
  mutating func isTakenOut(_ key: Node, below parent: Int) -> Bool {
    let above = parent == 0 ? [] : checklist.items[parent].path.split(separator: ".").map { String($0) }
    return isTakenOut(key, above + [key.string], .points)
  }

  mutating func isTakenOut(sourceKind key: Node) -> Bool { isTakenOut(key, [key.string], .sourceKinds) }

  /// Whether a finding was taken out, with its rule or with the criterion whose it was, which is told.
  mutating func isTakenOut(finding key: Node) -> Bool {
    if isTakenOut(key, [key.string], .rules) { return true }
    if key.kind == .scalar, let (layer, change) = checklist.removal(ofFinding: key.string) {
      reader.warn(.takenOut(key.located, by: layer, change.reason))
      return true
    }
    var way = key.string.split(separator: ".").map { String($0) }
    guard let last = way.popLast(), let hyphen = last.lastIndex(of: "-") else { return false }
    return isTakenOut(key, way + [String(last[..<hyphen])], .points)
  }

  private mutating func isTakenOut(_ key: Node, _ ids: [String], _ below: Keyword) -> Bool {
    guard key.kind == .scalar, let (layer, change) = checklist.removal(of: ids, below: below) else { return false }
    reader.warn(.takenOut(key.located, by: layer, change.reason))
    return true
  }
}

extension Diagnostic {
  fileprivate static func takenOut(_ key: Located<String>, by layer: ChecklistLayer, _ reason: String?) -> Self {
    let reason = reason.flatMap { $0.isEmpty ? nil : $0.split { $0.isWhitespace }.joined(separator: " ") }
    return Diagnostic(
      .takenOut,
      Message(
        da: "`\(key.value)` udgår i \(layer.name), så det, der står om det, tæller ikke med",
        en: "`\(key.value)` is taken out by \(layer.name), so what is said of it doesn't count",
        sv: "`\(key.value)` utgår i \(layer.name), så det som står om det räknas inte med"),
      at: key.range,
      help: reason.map {
        Message(da: "begrundelsen er: \($0)", en: "the reason is: \($0)", sv: "skälet är: \($0)")
      })
  }
}

extension DiagnosticCode {
  static let takenOut = DiagnosticCode(
    "taken-out", .note,
    da: """
      Skemaet siger noget om et spørgsmål, en oplysning, en datakildetype eller et fund, som tjeklisten har ladet udgå af den, den \
      bygger på. Det bliver i filen og tæller ikke med. Svarer skemaet på den tjekliste, hvor det står, så skriv den under \
      `tjekliste`.
      """,
    en: """
      The record says something of a question, a fact, a kind of source or a finding that the checklist took out of the one it builds \
      on. It stays in the file and doesn't count. If the record answers the checklist that has it, name that under `checklist`.
      """,
    sv: """
      Protokollet säger något om en fråga, en uppgift, en typ av källa eller en iakttagelse som checklistan har låtit utgå ur den som \
      den bygger på. Det blir kvar i filen och räknas inte med. Svarar protokollet på den checklista där det finns, så skriv den under \
      `checklista`.
      """)
}
