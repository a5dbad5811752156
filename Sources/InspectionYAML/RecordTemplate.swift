package import Inspection

/// A record to fill in, as YAML that explains itself.
package struct RecordTemplate {
  let form: RecordForm
  let id: String
  let date: Day?
  var lines: [String] = []

  /// The whole template. `id` names the visit; the day is left open unless it is given.
  package static func yaml(_ form: RecordForm, id: String, date: Day?) -> String {
    var template = RecordTemplate(form: form, id: id, date: date)
    template.write()
    return template.lines.joined(separator: "\n") + "\n"
  }

  private init(form: RecordForm, id: String, date: Day?) {
    (self.form, self.id, self.date) = (form, id, date)
  }

  private mutating func write() {
    writeInstructions()
    writeHead()
    writeFacts()
    add("", key(.answers))
    for point in form.children(of: 0) { writePoint(point) }
    writeRest()
  }

  /// What a record is called until it has an id of its own.
  package static func newID(_ language: Language) -> String {
    Message(da: "nyt-skema", en: "new-record", sv: "nytt-protokoll")(language)
  }

  // MARK: Pieces

  var checklist: Checklist { form.checklist }

  func word(_ keyword: Keyword) -> String { keyword.word(in: form.language) }

  func key(_ keyword: Keyword) -> String { word(keyword) + ":" }

  mutating func add(_ more: String...) { lines += more }

  /// A line with a key, its value where there is one, and perhaps a word on how to fill it in.
  mutating func add(_ keyword: Keyword, _ value: String? = nil, indent: Int = 0, comment: Message? = nil) {
    let start = String(repeating: " ", count: indent) + key(keyword) + (value.map { " " + $0 } ?? "")
    lines.append(start + (comment.map { "   # " + $0(form.language) } ?? ""))
  }

  /// A key with a block of text to be written below it.
  mutating func addBlock(_ name: String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    add(margin + name + " |", margin + "  ")
  }

  /// A text as a comment, in lines that fit on a screen; those that follow stand under the text after a short `bullet`.
  mutating func comment(_ text: String, indent: Int, bullet: String = "") {
    let margin = String(repeating: " ", count: indent) + "# "
    let start = bullet.prefix { $0 == " " }.count
    let hanging = String(repeating: " ", count: bullet.count - start > 4 ? start + 2 : bullet.count)
    var isFirst = true
    for paragraph in text.paragraphs where !paragraph.isEmpty {
      var line = isFirst ? bullet : hanging
      var isEmpty = true
      for word in paragraph.split(whereSeparator: { $0.isWhitespace }) {
        if !isEmpty, margin.count + line.count + 1 + word.count > 98 {
          lines.append(margin + line)
          (line, isEmpty) = (hanging, true)
        }
        line += (isEmpty ? "" : " ") + RecordTemplate.harmless(word)
        isEmpty = false
      }
      if !isEmpty { lines.append(margin + line) }
      isFirst = false
    }
  }

  mutating func comment(_ text: Message, indent: Int, bullet: String = "") {
    comment(text(form.language), indent: indent, bullet: bullet)
  }

  /// Without what would end a comment, be refused in a document or turn the direction of what is around it.
  private static func harmless(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.value {
      case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
      case 0x20...0x7E, 0xA0...0x2027, 0x202F...0xFEFE, 0xFF00...0xFFFD, 0x10000...: scalar
      default: "\u{FFFD}"
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Whether a text may stand in a document as it is.
  static func isPrintable(_ text: some StringProtocol) -> Bool { harmless(text) == String(text) }

  /// A text as a scalar that reads back as the same text.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-.@".unicodeScalars.contains($0)
      }
      && text.first.map { $0.isLetter || $0.isNumber } == true
    if isPlain { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where harmless(String(scalar)) == String(scalar): quoted.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return quoted + "\""
  }
}
