import Inspection

/// Lays the tree of an overlay over that of the checklist it builds on. What comes out is the tree of a checklist like any other, in
/// which every node keeps the place where it was written.
struct OverlayMerge: ~Copyable {
  private(set) var merged = Tree()
  private(set) var changes: [OverlayChange] = []
  /// What was changed or taken out, by the last id on the way to it, and where the overlay says so.
  private(set) var touched: [Located<String>] = []
  private(set) var reader: Reader
  /// The number that the overlay's first line has in the document.
  private let firstLine: Int
  private var path: [OverlayChange.Step] = []

  /// `document` has the lines of both.
  init(_ document: RawDocument, firstLine: Int) {
    reader = Reader(document)
    self.firstLine = firstLine
  }

  /// Writes one part over the other behind what was merged so far.
  mutating func merge(_ overlay: Node, over base: Node, _ way: Overlaying) {
    switch (way, overlay.kind, base.kind) {
    case (.keys(let keys, let below), .mapping, .mapping): mergeKeys(overlay, base, keys, below)
    case (.question(let keys, var below), .mapping, .mapping):
      if overlay.pair(.scale) != nil { below[.levels] = .own }
      mergeKeys(overlay, base, keys, below)
    case (.names(let value), .mapping, .mapping):
      mergeMappings(overlay, base, step: { .id($0.string) }, way: { _ in value })
    case (.items(let item, let needed), .sequence, .sequence): mergeItems(overlay, base, item, needed)
    case (.itemsIfNamed(let item, let needed), .sequence, .sequence)
    where overlay.items.allSatisfy { $0.id != nil }:
      mergeItems(overlay, base, item, needed)
    case (.own, _, _): merged.append(copyOf: overlay)
    case (.whole, _, _), (.keys, _, _), (.question, _, _), (.names, _, _), (.items, _, _), (.itemsIfNamed, _, _):
      let (old, new) = (base.summary, overlay.summary)
      if old != new { note(.changed, old: old, new: new, at: overlay.range) }
      merged.append(copyOf: overlay)
    }
  }

  private mutating func mergeKeys(
    _ overlay: Node, _ base: Node, _ keys: KeywordSet, _ below: [Keyword: Overlaying]
  ) {
    func way(_ step: OverlayChange.Step) -> Overlaying {
      if case .key(let keyword) = step { below[keyword] ?? .whole } else { .whole }
    }
    mergeMappings(
      overlay, base, step: { keys.match($0.word).map { .key($0.keyword) } ?? .id($0.string) }, way: way)
  }

  /// Gives the tree away.
  mutating func takeTree() -> Tree {
    var tree = Tree()
    swap(&tree, &merged)
    return tree
  }

  private mutating func mergeMappings(
    _ overlay: Node, _ base: Node, step: (Node) -> OverlayChange.Step, way: (OverlayChange.Step) -> Overlaying
  ) {
    let mapping = merged.append(base.storage)
    var rest = Array(overlay.pairs)
    for (key, value) in base.pairs {
      let name = step(key)
      path.append(name)
      if let place = rest.firstIndex(where: { step($0.key) == name }) {
        let over = rest.remove(at: place)
        if let reason = removal(in: over.value) {
          note(.removed, old: value.summary, reason: reason, at: over.key.range)
        } else {
          merged.append(copyOf: over.key)
          merge(over.value, over: value, way(name))
        }
      } else if !way(name).isOwn {
        merged.append(copyOf: key)
        merged.append(copyOf: value)
      }
      path.removeLast()
    }
    let known = base.pairs.map { $0.key }
    for (key, value) in rest {
      path.append(step(key))
      if removal(in: value) != nil {
        reader.report(.notInBase(key.located, among: known.map { $0.string }, at: known.first?.range ?? base.range))
      } else {
        if !way(step(key)).isOwn { note(.added, new: value.summary, at: key.range) }
        merged.append(copyOf: key)
        merged.append(copyOf: value)
      }
      path.removeLast()
    }
    merged.close(mapping)
  }

  private mutating func mergeItems(_ overlay: Node, _ base: Node, _ way: Overlaying, _ needed: Keyword) {
    let sequence = merged.append(base.storage)
    var rest = Array(overlay.items)
    for item in base.items {
      guard let id = item.id, let place = rest.firstIndex(where: { $0.id?.string == id.string }) else {
        merged.append(copyOf: item)
        continue
      }
      let over = rest.remove(at: place)
      path.append(.id(id.string))
      if let reason = removal(in: over) {
        note(.removed, old: item.value(of: needed)?.summary, reason: reason, at: over.id?.range ?? over.range)
      } else {
        merge(over, over: item, way)
      }
      path.removeLast()
    }
    let known = base.items.compactMap { $0.id }
    for item in rest {
      guard let id = item.id else {
        merged.append(copyOf: item)  // told by the reader
        continue
      }
      path.append(.id(id.string))
      if removal(in: item) != nil {
        reader.report(.notInBase(id.located, among: known.map { $0.string }, at: known.first?.range ?? base.range))
      } else if let value = item.value(of: needed) {
        note(.added, new: value.summary, at: id.range)
        merged.append(copyOf: item)
      } else {
        reader.report(
          .notInBase(id.located, among: known.map { $0.string }, at: known.first?.range ?? base.range, needed: needed))
      }
      path.removeLast()
    }
    merged.close(sequence)
  }

  private mutating func note(
    _ kind: OverlayChange.Kind, old: String? = nil, new: String? = nil, reason: String? = nil, at range: SourceRange
  ) {
    changes.append(
      OverlayChange(
        kind, path, old: old?.cut, new: new?.cut, reason: reason, line: Int(range.start.line) - firstLine + 1))
    let ids = path.compactMap { if case .id(let id) = $0 { id } else { nil } }
    if kind != .added, let last = ids.last { touched.append(Located(last, at: range)) }
  }

  // MARK: Taking out

  private static let yes = KeywordSet([.yes])

  /// Why the overlay takes something out, where it does.
  private mutating func removal(in node: Node) -> String? {
    guard node.kind == .mapping, let remove = node.pair(.remove) else { return nil }
    let isSaid = reader.choice(remove.value, Self.yes) != nil
    for (key, _) in node.pairs where Node.removalKeys.match(key.word) == nil {
      reader.report(.removalWithChanges(key.located, remove: remove.key.range))
    }
    guard let reason = node.value(of: .reason), let text = reader.freeText(reason) else {
      if isSaid { reader.report(.removalWithoutReason(at: remove.key.range)) }
      return ""
    }
    return text
  }
}

extension String {
  /// As much as one reads in passing.
  fileprivate var cut: String { count > 160 ? prefix(159) + "…" : self }
}

extension Overlaying {
  fileprivate var isOwn: Bool { if case .own = self { true } else { false } }
}

extension Node {
  fileprivate static let removalKeys = KeywordSet([.id, .remove, .reason])
  private static let keywords = Dictionary(
    first: [Keyword.id, .remove, .reason, .title, .question, .then, .from, .scale, .text, .requires].map {
      ($0, KeywordSet([$0]))
    }
  )

  /// A key of a mapping with its value.
  fileprivate func pair(_ keyword: Keyword) -> (key: Node, value: Node)? {
    guard kind == .mapping else { return nil }
    return pairs.first { Node.keywords[keyword]?.match($0.key.word) != nil }
  }

  fileprivate func value(of keyword: Keyword) -> Node? { pair(keyword)?.value }

  fileprivate var id: Node? { value(of: .id).flatMap { $0.kind == .scalar && !$0.isEmpty ? $0 : nil } }

  /// On one line what stands here.
  fileprivate var summary: String {
    var words = ""
    summarize(into: &words)
    return words
  }

  private func summarize(into words: inout String) {
    switch kind {
    case .scalar: words += string.split { $0.isWhitespace }.joined(separator: " ")
    case .sequence:
      for (number, item) in items.enumerated() {
        if number > 0 { words += "; " }
        item.summarize(into: &words)
      }
    case .mapping:
      for (number, pair) in pairs.enumerated() {
        if number > 0 { words += "; " }
        words += pair.key.string + ": "
        pair.value.summarize(into: &words)
      }
    }
  }
}
