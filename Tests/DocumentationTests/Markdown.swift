/// A table in Markdown.
func table(_ head: [String], _ rows: [[String]]) -> String {
  let rule = head.map { _ in "---" }
  return ([head, rule] + rows).map { "| " + $0.map(cell).joined(separator: " | ") + " |\n" }.joined()
}

/// A bar would end the cell, even between back quotes.
private func cell(_ text: String) -> String {
  var escaped = ""
  for character in text { escaped += character == "|" ? "\\|" : character == "\n" ? " " : String(character) }
  return escaped
}

func code(_ word: String) -> String { "`\(word)`" }

func code(_ words: [String]) -> String { words.map { code($0) }.joined(separator: ", ") }
