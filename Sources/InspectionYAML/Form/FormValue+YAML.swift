import Inspection

/// A value as YAML: what stands on the line of its key, and the lines below it.
struct WrittenLines {
  var inline = ""
  var below: [String] = []
}

extension FormValue {
  /// As it is written below a key, or behind the dash of an entry, that stands `indent` in.
  func lines(indent: Int) -> WrittenLines {
    let margin = String(repeating: " ", count: indent + 2)
    switch self {
    case .text(let text):
      guard let lines = FormValue.block(text) else { return WrittenLines(inline: RecordTemplate.scalar(text)) }
      return WrittenLines(inline: "|", below: lines.map { $0.isEmpty ? "" : margin + $0 })
    case .word, .keyword, .words: return WrittenLines(inline: flow)
    case .fields(let fields, _):
      if let alone { return alone.lines(indent: indent) }
      var written = WrittenLines()
      for field in fields {
        let value = field.value.lines(indent: indent + 2)
        written.below.append(margin + FormValue.key(field.key) + (value.inline.isEmpty ? "" : " " + value.inline))
        written.below += value.below
      }
      return written
    case .several(let answers): return FormValue.plain(answers).lines(indent: indent)
    case .list(let values):
      if values.allSatisfy({ if case .word? = $0.alone { true } else { false } }) { return WrittenLines(inline: flow) }
      return WrittenLines(below: values.flatMap { $0.entry(indent: indent + 2) })
    }
  }

  /// The lines of an entry of a list, whose dash stands `indent` in.
  func entry(indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var written = lines(indent: indent)
    if written.inline.isEmpty, let first = written.below.first {
      written.below[0] = margin + "- " + String(first.dropFirst(indent + 2))
      return written.below
    }
    return [margin + "- " + written.inline] + written.below
  }

  /// On one line, for where brackets or braces stand around it.
  var flow: String {
    switch self {
    case .text(let text): return RecordTemplate.scalar(text)
    case .word(let word), .keyword(let word, _): return word.isEmpty ? "" : RecordTemplate.scalar(word)
    case .words(let words): return "[" + words.map { RecordTemplate.scalar($0) }.joined(separator: ", ") + "]"
    case .several(let answers): return FormValue.plain(answers).flow
    case .list(let values): return "[" + values.map { $0.flow }.joined(separator: ", ") + "]"
    case .fields(let fields, _):
      if let alone { return alone.flow }
      let parts = fields.map { field in
        let value = field.value.flow
        return FormValue.key(field.key) + (value.isEmpty ? "" : " " + value)
      }
      return "{" + parts.joined(separator: ", ") + "}"
    }
  }

  static func key(_ key: String) -> String { RecordTemplate.scalar(key) + ":" }

  /// The lines of a text of several lines, where a `|` keeps each sign of it; `nil` for others.
  private static func block(_ text: String) -> [String]? {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Substring($0) }
    guard lines.count > 1 || text.utf8.count > 90, let first = lines.first, !first.isEmpty else { return nil }
    for line in lines {
      guard line.utf8.first != 0x20 || line.utf8.contains(where: { $0 != 0x20 }), RecordTemplate.isPrintable(line)
      else {
        return nil
      }
    }
    return first.utf8.first == 0x20 ? nil : lines.map { String($0) }
  }
}
