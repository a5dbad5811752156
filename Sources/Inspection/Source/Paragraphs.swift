extension StringProtocol {
  /// The paragraphs of a text, an empty one between them. Lines that begin like the items of a list stay lines.
  package var paragraphs: [String] {
    var paragraphs: [String] = []
    for line in Substring(self).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = Substring(line).trimmed
      if let last = paragraphs.last, !last.isEmpty, !line.isEmpty, !line.beginsItem {
        paragraphs[paragraphs.count - 1] = last + " " + line
      } else if !(line.isEmpty && paragraphs.last?.isEmpty ?? true) {
        paragraphs.append(String(line))
      }
    }
    while paragraphs.last?.isEmpty == true { paragraphs.removeLast() }
    return paragraphs
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return Substring(scalars)
  }

  /// Whether this is a line of a list: `- …`, `• …`, `1. …`, but not `1. juli …`.
  fileprivate var beginsItem: Bool {
    if ["- ", "* ", "• ", "– "].contains(where: { hasPrefix($0) }) { return true }
    let rest = drop { $0.isNumber }
    return rest.count < count
      && (rest.hasPrefix(") ") || rest.hasPrefix(". ") && !Language.namesMonth(rest.dropFirst(2)))
  }
}
