extension String {
  /// The paragraphs of a text, an empty one between them. Lines that begin like the items of a list stay lines.
  package var paragraphs: [String] {
    if isOneParagraph { return isEmpty ? [] : [self] }
    var paragraphs: [String] = []
    var current = ""
    for line in Substring(self).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = Substring(line).trimmed
      let continues = !current.isEmpty && !line.isEmpty && !line.beginsItem
      if continues {
        current += " "
      } else {
        if !current.isEmpty { paragraphs.append(current) }
        if line.isEmpty, paragraphs.last?.isEmpty == false { paragraphs.append("") }
        current = ""
      }
      current += line
    }
    if !current.isEmpty { paragraphs.append(current) }
    while paragraphs.last?.isEmpty == true { paragraphs.removeLast() }
    return paragraphs
  }

  /// One line without a space at its ends, as most texts are.
  private var isOneParagraph: Bool {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return true }
    return !first.isWhitespace && !last.isWhitespace && withBytes { !$0.contains(UInt8(ascii: "\n")) }
  }
}

extension Unicode.Scalar {
  /// As in Unicode's tables, which need not be asked about ASCII.
  fileprivate var isWhitespace: Bool { value < 0x80 ? value == 0x20 || 9...13 ~= value : properties.isWhitespace }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.isWhitespace { scalars.removeLast() }
    return Substring(scalars)
  }

  /// Whether this is a line of a list: `- …`, `• …`, `1. …`, but not `1. juli …`.
  fileprivate var beginsItem: Bool {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return false }
    if "-*•–".unicodeScalars.contains(first) { return scalars.dropFirst().first == " " }
    let rest = scalars.drop { $0.properties.numericType != nil }
    guard rest.startIndex > scalars.startIndex, let sign = rest.first, rest.dropFirst().first == " " else {
      return false
    }
    return sign == ")" || sign == "." && !Language.namesMonth(Substring(rest.dropFirst(2)))
  }
}
