import Inspection

/// Where the tag and the anchor before a node stand, and where its content begins.
struct NodeProperties {
  private(set) var tag: SourceRange?
  private(set) var anchor: SourceRange?
  private(set) var contentStart: SourcePosition

  /// YAML's own tags; they change nothing, as every scalar is typed by the field that holds it.
  static let knownTags = ["str", "int", "float", "bool", "null", "map", "seq"].map { "tag:yaml.org,2002:" + $0 }

  init(from start: SourcePosition, in document: RawDocument) {
    contentStart = start
    guard let text = document.text(ofLine: Int(start.line)) else { return }
    let line = SourceLine(number: Int(start.line), text)
    var offset = Int(start.column) - 1
    while let first = line.scalar(at: offset), first == "!" || first == "&" {
      let end =
        line.scalars[offset...].firstIndex { scalar in
          scalar == " " || scalar == "\t" || (first == "&" && ",[]{}".unicodeScalars.contains(scalar))
        } ?? line.scalars.count
      let range = line.range(offset..<end)
      if first == "!" { tag = range } else { anchor = range }
      offset = end + line.scalars[end...].prefix { $0 == " " || $0 == "\t" }.count
      // Content on the next line begins there; that the line ends here is near enough.
      contentStart = SourcePosition(line: line.number, column: (offset < line.scalars.count ? offset : end) + 1)
    }
  }
}

extension RawDocument {
  /// What stands in a range of one line.
  func text(in range: SourceRange) -> String? {
    guard range.start.line == range.end.line, let text = text(ofLine: Int(range.start.line)) else { return nil }
    return SourceLine(number: 0, text).text(Int(range.start.column) - 1..<Int(range.end.column) - 1)
  }

  /// How to write the value at a place when its first character was meant as text.
  func remedyByQuotes(at position: SourcePosition) -> Remedy? {
    guard let text = text(ofLine: Int(position.line)) else { return nil }
    let line = SourceLine(number: Int(position.line), text)
    let isWhole = line.value.lowerBound == Int(position.column) - 1
    return (isWhole ? line.withoutMarks : nil) ?? .quoting(isWhole ? line.value : nil, of: line)
  }
}

extension Message {
  /// What to do when a text needs quotes; `corrected` is the line with them.
  static func quoting(_ corrected: String?) -> Message {
    guard let corrected else {
      return Message(
        da: "sæt citationstegn om hele teksten", en: "put quotes around the whole text",
        sv: "sätt citattecken runt hela texten")
    }
    return Message(da: "skriv: \(corrected)", en: "write: \(corrected)", sv: "skriv: \(corrected)")
  }
}
