import Inspection

/// The changes that make a document say what a form says, and leave every other byte as it is.
struct FormEdits {
  private let document: RawDocument
  private let lineBreak: String
  private(set) var edits: [DocumentEdit] = []

  init(_ document: RawDocument) {
    self.document = document
    lineBreak =
      document.line(document.firstLine).map { $0.count } != document.bytes.firstIndex(of: 0x0A) ? "\r\n" : "\n"
  }

  /// Where a value stands: how far in its key or dash is, and whether braces or brackets are around it.
  struct Place {
    let indent: Int
    let isInFlow: Bool
    /// Where the line of its key can go on.
    let after: SourcePosition
  }

  /// What is said by a word alone, never by a key.
  private static let adopted = "!" + Keyword.adopted.rawValue

  mutating func change(_ written: WrittenValue, to wanted: FormValue, at place: Place) {
    if written.said == wanted.said { return }
    switch (written.content, wanted) {
    case (.short(let name, _), .fields(let fields, _)):
      if let alone = wanted.alone, fields[0].name == name || name.utf8.first == UInt8(ascii: "!") || name == "@answer" {
        put(alone, for: written.node, at: place)
      } else {
        put(wanted, for: written.node, at: place)
      }
    case (.fields(let old), _) where wanted.isEmpty && written.node.style == .block:
      change(old, to: [], of: written.node, at: place)
    case (.list(let old), _) where wanted.isEmpty && written.node.style == .block: change(old, to: [], at: place)
    case (.fields, .fields(let new, _)) where new.first?.name == Self.adopted:
      put(wanted, for: written.node, at: place)
    case (.fields(let old), .fields(let new, _)) where written.node.kind == .mapping && !old.isEmpty:
      change(old, to: new, of: written.node, at: place)
    case (.list(let old), .list(let new)) where written.node.kind == .sequence && written.node.style != .flow:
      change(old, to: new, at: place)
    case (.fields, .fields(let new, _)) where written.node.kind == .mapping && written.node.style != .flow:
      insert(new, in: written.node)
    case (.several(let old), .several(let new)) where change(old, to: new, of: written.node, at: place): break
    default: put(wanted, for: written.node, at: place)
    }
  }

  // MARK: Mappings

  private mutating func change(
    _ old: [WrittenValue.Field], to new: [FormValue.Field], of mapping: Node, at place: Place
  ) {
    if mapping.style == .flow, old.count != new.count || zip(old, new).contains(where: { $0.name != $1.name }) {
      return put(.fields(new, short: nil), for: mapping, at: place)
    }
    for field in old {
      let inside = Place(
        indent: Int(field.key.start.column) - 1, isInFlow: mapping.style == .flow, after: afterColon(field.key))
      if let wanted = new.first(where: { $0.name == field.name }) {
        change(field.value, to: wanted.value, at: inside)
      } else if field.name.utf8.first == UInt8(ascii: "!") {
        remove(from: field.key.start, through: lastLine(of: field.value.node))
      } else {
        change(field.value, to: .nothing, at: inside)
      }
    }
    insert(new.filter { field in !old.contains { $0.name == field.name } }, in: mapping)
  }

  /// Adds fields below the last of a mapping.
  private mutating func insert(_ fields: [FormValue.Field], in mapping: Node) {
    if fields.isEmpty { return }
    guard let first = mapping.pairs.first(where: { _ in true })?.key else { return }
    let lines = FormValue.fields(fields, short: nil).lines(indent: Int(first.start.column) - 3).below
    add(lines, below: lastLine(of: mapping))
  }

  // MARK: Lists

  private mutating func change(_ old: [WrittenValue], to new: [FormValue], at place: Place) {
    let (before, after) = (old.map { $0.said }, new.map { $0.said })
    var start = 0
    while start < min(old.count, new.count), before[start] == after[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, before[old.count - 1 - end] == after[new.count - 1 - end] {
      end += 1
    }
    let (middle, wanted) = (old[start..<old.count - end], new[start..<new.count - end])
    let indent = old.first.map { dash(of: $0.node) } ?? place.indent + 2
    for (entry, value) in zip(middle, wanted) {
      change(entry, to: value, at: Place(indent: indent, isInFlow: false, after: entry.node.start))
    }
    for entry in middle.dropFirst(wanted.count) { remove(from: entry.node.start, through: lastLine(of: entry.node)) }
    let more = wanted.dropFirst(middle.count).flatMap { $0.entry(indent: indent) }
    if more.isEmpty { return }
    let last = start + min(middle.count, wanted.count) - 1
    add(more, below: last >= 0 ? lastLine(of: old[last].node) : Int(place.after.line))
  }

  // MARK: Several answers

  /// Changes those of several answers that are others; `false` where they can't stand as they stood, as all are to get labels.
  private mutating func change(
    _ old: [WrittenValue.OneOfSeveral], to new: [(label: String, answer: FormValue)], of node: Node, at place: Place
  ) -> Bool {
    let isFlow = node.style == .flow
    if old.isEmpty || isFlow && old.count != new.count { return false }
    let keys = old.compactMap { $0.label }
    if keys.isEmpty {
      if new.contains(where: { !$0.label.isEmpty }) { return false }
      if isFlow {
        for (one, wanted) in zip(old, new) {
          change(one.value, to: wanted.answer, at: Place(indent: 0, isInFlow: true, after: one.value.node.start))
        }
      } else {
        change(old.map { $0.value }, to: new.map { $0.answer }, at: place)
      }
      return true
    }
    if new.contains(where: { $0.label.isEmpty }) { return false }
    let labelled = zip(keys, old).map { (key: $0, value: $1.value) }
    change(labelled, to: new, isInFlow: isFlow, below: Int(place.after.line))
    return true
  }

  /// Answers below their labels. One is known by its label; between those that are known, by its place.
  private mutating func change(
    _ old: [(key: Node, value: WrittenValue)], to new: [(label: String, answer: FormValue)], isInFlow: Bool,
    below line: Int
  ) {
    let (before, after) = (old.map { $0.key.trimmedString }, new.map { $0.label })
    var first = 0
    while first < min(old.count, new.count), before[first] == after[first] { first += 1 }
    var last = 0
    while last < min(old.count, new.count) - first, before[old.count - 1 - last] == after[new.count - 1 - last] {
      last += 1
    }
    let paired = min(old.count, new.count) - last
    for index in 0..<paired + last {
      let isBehind = index >= paired
      let (key, value) = old[isBehind ? index + old.count - paired - last : index]
      let (label, answer) = new[isBehind ? index + new.count - paired - last : index]
      if key.trimmedString != label { edits.append(DocumentEdit(key.range, RecordTemplate.scalar(label))) }
      change(
        value, to: answer,
        at: Place(indent: Int(key.start.column) - 1, isInFlow: isInFlow, after: afterColon(key)))
    }
    for (key, value) in old[paired..<old.count - last] {
      remove(from: key.start, through: lastLine(of: value.node))
    }
    let more = new[paired..<new.count - last].map {
      FormValue.Field(name: $0.label, key: $0.label, value: $0.answer)
    }
    if more.isEmpty { return }
    let lines = FormValue.fields(more, short: nil).lines(indent: Int(old[0].key.start.column) - 3).below
    add(lines, below: paired > 0 ? lastLine(of: old[paired - 1].value.node) : line)
  }

  /// How far in the dash of an entry stands.
  private func dash(of entry: Node) -> Int { document.line(Int(entry.start.line))?.prefix { $0 == 0x20 }.count ?? 0 }

  // MARK: Values

  /// Writes a value in the place of what stands there.
  private mutating func put(_ value: FormValue, for node: Node, at place: Place) {
    if place.isInFlow {
      let text = value.flow
      edits.append(DocumentEdit(node.range, node.isEmpty && !text.isEmpty ? " " + text : text))
      return
    }
    let new = value.lines(indent: place.indent)
    let line = Int(node.start.line)
    if node.isEmpty {
      edits.append(DocumentEdit(SourceRange(place.after, place.after), new.inline.isEmpty ? "" : " " + new.inline))
      return add(new.below, below: Int(place.after.line))
    }
    switch node.style {
    case .literal, .folded:
      let header = document.line(line).map { Array(Node.string($0).unicodeScalars) } ?? []
      var end = Int(node.start.column)
      while end < header.count, "0123456789+-".unicodeScalars.contains(header[end]) { end += 1 }
      let mark = SourceRange(node.start, SourcePosition(line: line, column: end + 1))
      edits.append(DocumentEdit(mark, new.inline))
      let rest = SourceRange(self.end(ofLine: line), self.end(ofLine: lastLine(of: node)))
      edits.append(DocumentEdit(rest, joined(new.below)))
    case .block:
      let inline = new.inline.isEmpty ? "" : " " + new.inline
      edits.append(DocumentEdit(SourceRange(place.after, place.after), inline))
      let rest = SourceRange(end(ofLine: Int(place.after.line)), end(ofLine: lastLine(of: node)))
      edits.append(DocumentEdit(rest, joined(new.below)))
    case .plain, .singleQuoted, .doubleQuoted, .flow:
      edits.append(DocumentEdit(node.range, new.inline))
      add(new.below, below: Int(node.range.end.line))
    }
  }

  private func joined(_ lines: [String]) -> String { lines.map { lineBreak + $0 }.joined() }

  private mutating func add(_ lines: [String], below line: Int) {
    if lines.isEmpty { return }
    let end = end(ofLine: line)
    edits.append(DocumentEdit(SourceRange(end, end), joined(lines)))
  }

  /// Takes out whole lines.
  private mutating func remove(from start: SourcePosition, through line: Int) {
    let above = Int(start.line) - 1
    if above < document.firstLine {
      edits.append(DocumentEdit(SourceRange(SourcePosition(line: Int(start.line), column: 1), end(ofLine: line)), ""))
    } else {
      edits.append(DocumentEdit(SourceRange(end(ofLine: above), end(ofLine: line)), ""))
    }
  }

  // MARK: Places

  private func end(ofLine number: Int) -> SourcePosition {
    guard var line = document.line(number) else { return SourcePosition(line: number, column: 1) }
    if line.starts(with: byteOrderMark) { line = UnsafeBufferPointer(rebasing: line[3...]) }
    return SourcePosition(line: number, column: line.count { $0 & 0xC0 != 0x80 } + 1)
  }

  private func afterColon(_ key: Node) -> SourcePosition {
    var column = Int(key.range.end.column)
    if let line = document.line(Int(key.range.end.line)) {
      let signs = Array(Node.string(line).unicodeScalars)
      while column - 1 < signs.count, signs[column - 1] == " " { column += 1 }
    }
    return SourcePosition(line: Int(key.range.end.line), column: column + 1)
  }

  /// The last line that belongs to a node; comments below it don't.
  private func lastLine(of node: Node) -> Int {
    switch node.style {
    case .plain, .singleQuoted, .doubleQuoted, .flow: return Int(node.range.end.line)
    case .block:
      var last = Int(node.start.line)
      for item in node.items { last = max(last, lastLine(of: item)) }
      return last
    case .literal, .folded:
      if node.isBlank { return Int(node.start.line) }
      var (line, last, margin) = (Int(node.start.line), Int(node.start.line), 0)
      while let text = document.line(line + 1) {
        line += 1
        let indent = text.prefix { $0 == 0x20 }.count
        if indent == text.count { continue }
        if margin == 0 { margin = indent }
        if indent < margin || margin == 0 { break }
        last = line
      }
      return last
    }
  }
}
