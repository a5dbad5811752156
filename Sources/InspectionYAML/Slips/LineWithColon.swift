import Inspection

// The line that was meant where a colon is missing.

extension SourceLine {
  /// What makes the line a name with its value, when that is plain: `b 4`, `b=4`, `b; 4`, `b - 4`.
  var colonEdit: DocumentEdit? {
    let signs = " =;：，"
    var name = valueText.prefix { !signs.contains($0) }
    var rest = valueText[name.endIndex...].drop { signs.contains($0) }
    if rest.hasPrefix("- ") || rest.hasPrefix("– ") { rest = rest.dropFirst(2) }
    while name.last == ",", name.count > 1 { name.removeLast() }
    guard !name.isEmpty else { return nil }
    let start = value.lowerBound + name.unicodeScalars.count
    return edit(start..<value.upperBound - rest.unicodeScalars.count, rest.isEmpty ? ":" : ": ")
  }

  /// The line of a name with a value behind its colon.
  func withValue(_ text: String) -> String? {
    guard let key, let colon = scalars[key.upperBound...].firstIndex(of: ":") else { return nil }
    return replacing(colon + 1..<max(colon + 1, value.upperBound), with: " " + text)
  }

  private static let fieldsOfText = KeywordSet([
    .question, .text, .title, .guidance, .recommendation, .note, .notice, .reason, .reference, .comments, .what,
    .workNote, .notHeard, .remark, .authorityReply,
  ])

  static func isFieldOfText(_ key: String) -> Bool { fieldsOfText.match(key) != nil }

  /// Whether the first word is the name of a field that holds a text, so that only its colon is missing.
  var beginsWithFieldOfText: Bool {
    SourceLine.fieldsOfText.match(text(word(at: body))) != nil
  }
}
