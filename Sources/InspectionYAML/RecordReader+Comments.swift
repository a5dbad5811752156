import Inspection

// Words behind `#`, which nobody reads.

extension RecordReader {
  /// Where in a record words stand that are lost in a comment.
  enum CommentPlace {
    case answer, followUp, finding, setAside, judgement
    /// Where no words of one's own have a place.
    case elsewhere
  }

  /// Warns of all that was written behind values and is a comment, but for what the template says there itself.
  mutating func adviseOnComments(_ root: Node) {
    guard reader.hasComments, root.kind == .mapping else { return }
    for (key, value) in root.pairs {
      var sweep = CommentSweep(place: place(of: key), checklist)
      sweep.look(key, value, &reader)
    }
  }

  private func place(of key: Node) -> CommentPlace {
    switch Self.keys.match(key.word)?.keyword {
    case .answers: .answer
    case .followUp: .followUp
    case .findings: .finding
    case .setAside: .setAside
    case .judgement: .judgement
    default: .elsewhere
    }
  }
}

/// Goes through a part of a record and tells the comments behind values, each once.
private struct CommentSweep {
  let place: RecordReader.CommentPlace
  private let checklist: Checklist
  /// What the template says behind values. Most records have no comment that must be held against it.
  private lazy var own = TemplateComment.all(for: checklist)
  private var lastLine: Int32 = 0

  init(place: RecordReader.CommentPlace, _ checklist: Checklist) { (self.place, self.checklist) = (place, checklist) }

  mutating func look(_ key: Node, _ value: Node, _ reader: inout Reader) {
    // Behind a key whose value stands on the lines below.
    if value.kind != .scalar, value.style == .block { look(behind: key, &reader) }
    look(value, &reader)
  }

  private mutating func look(_ node: Node, _ reader: inout Reader) {
    if node.kind == .scalar || node.style == .flow { look(behind: node, &reader) }
    switch node.kind {
    case .scalar: break
    case .mapping: for (key, value) in node.pairs { look(key, value, &reader) }
    case .sequence: for item in node.items { look(item, &reader) }
    }
  }

  private mutating func look(behind node: Node, _ reader: inout Reader) {
    // A text below `|` ends on a line of its own; what may be a comment stands behind the sign.
    let isText = node.style == .literal || node.style == .folded
    let end = isText ? node.start : node.range.end
    if end.line == lastLine { return }
    guard let comment = reader.comment(after: end, passing: isText ? "|>+-123456789" : ",:]}") else { return }
    lastLine = end.line
    if reader.cutLines.contains(end.line) { return }
    let signs: [UInt8] = [0x20, 0x09, UInt8(ascii: "#")]
    var words = Substring(comment.utf8.drop { signs.contains($0) })
    while let last = words.utf8.last, last == 0x20 || last == 0x09 { words = words.dropLast() }
    guard words.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }),
      !own.contains(String(words))
    else { return }
    let line = SourceLine(number: Int(end.line), reader.document.text(ofLine: Int(end.line)) ?? "")
    let language = reader.language ?? .danish
    reader.warn(.noteInComment(String(words), behind: node, of: place, in: line, language))
  }
}
