import Inspection

/// The text of a Word document as it grows (ECMA-376, WordprocessingML). Markup comes from our source alone; words go in as runs, in which
/// nothing is markup.
struct WordML {
  private var xml = XML()

  var bytes: [UInt8] { xml.bytes }

  mutating func markup(_ markup: StaticString) { xml.markup(markup) }

  mutating func attribute(_ name: StaticString, _ value: String) { xml.attribute(name, value) }

  mutating func number(_ name: StaticString, _ value: Int) { xml.attribute(name, String(value)) }

  /// A paragraph in a style of the document, with properties of its own behind the style's.
  mutating func paragraph(_ style: StaticString, _ properties: StaticString = "", _ content: (inout WordML) -> Void) {
    markup("<w:p><w:pPr><w:pStyle w:val=\"")
    markup(style)
    markup("\"/>")
    markup(properties)
    markup("</w:pPr>")
    content(&self)
    markup("</w:p>")
  }

  mutating func paragraph(_ style: StaticString, _ properties: StaticString = "", _ words: Words) {
    paragraph(style, properties) { $0.words(words) }
  }

  /// What a document says is marked with its language where that is not the report's.
  mutating func words(_ words: Words, _ properties: StaticString = "") {
    for part in words.parts { run(part.text, properties, part.language) }
  }

  /// Text whose lines stay lines.
  mutating func run(_ text: String, _ properties: StaticString = "", _ language: Language? = nil) {
    markup("<w:r><w:rPr>")
    markup(properties)
    if let language {
      markup("<w:lang")
      attribute("w:val", language.tag)
      markup("/>")
    }
    markup("</w:rPr>")
    if text == "\n\n" {
      markup("<w:br/>")
    } else {
      let lines = Display.harmless(text, keepingLines: true).paragraphs
      let (first, last) = (text.unicodeScalars.first, text.unicodeScalars.dropFirst().last)
      for (index, line) in lines.enumerated() {
        if index > 0 { markup("<w:br/>") }
        markup("<w:t xml:space=\"preserve\">")
        if index == 0, Self.isBlank(first) { markup(" ") }
        xml.text(line)
        if index == lines.count - 1, Self.isBlank(last) { markup(" ") }
        markup("</w:t>")
      }
      if lines.isEmpty, Self.isBlank(first) { markup("<w:t xml:space=\"preserve\"> </w:t>") }
    }
    markup("</w:r>")
  }

  /// What stands for a drawing where drawings aren't shown.
  mutating func alternative(_ text: String) {
    markup("<w:t>")
    xml.text(Display.harmless(text))
    markup("</w:t>")
  }

  private static func isBlank(_ end: Unicode.Scalar?) -> Bool { end == " " || end == Page.hardSpace }
}
