package import Inspection

/// A text with marks that name places in it: `«1»` a beginning, `«/1»` an end. The marks are no part of the text.
package struct MarkedText: Sendable {
  package let text: String
  package let starts: [String: SourcePosition]
  package let ends: [String: SourcePosition]

  package init(_ marked: String) {
    var (text, starts, ends) = (String.UnicodeScalarView(), [String: SourcePosition](), [String: SourcePosition]())
    var (line, column) = (1, 1)
    var rest = Substring(marked).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "«", let end = rest.firstIndex(of: "»") {
        let name = String(rest[..<end])
        let place = SourcePosition(line: line, column: column)
        if name.hasPrefix("/") { ends[String(name.dropFirst())] = place } else { starts[name] = place }
        rest = rest[rest.index(after: end)...]
        continue
      }
      text.append(scalar)
      if scalar == "\n" {
        (line, column) = (line + 1, 1)
      } else if scalar != "\u{FEFF}" {
        column += 1
      }
    }
    self.text = String(text)
    self.starts = starts
    self.ends = ends
  }
}
