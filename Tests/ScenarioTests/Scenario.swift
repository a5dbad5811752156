/// A text file that says what someone does with the program and what comes of it.
///
/// It begins with a sentence that says what holds. Then come steps, each after a line `==> …`:
///
///     ==> file NAME [OPTION…]     a file with the lines that follow; options: bom, crlf, utf-16, windows-1252, unended
///                                 (no line break at the end), N-times (`{n}` is the number of the time), mode=NNN
///     ==> copy PATH NAME          a file or folder of the repository
///     ==> link NAME TARGET        a symbolic link
///     ==> run [NAME=VALUE…] WORD…  the program, with `< FILE`, `> FILE` or `| head` (a reader that goes away)
///     ==> run-as-user WORD…       the same, by someone whom permissions hold back
///     ==> exit CODE               must follow each run
///     ==> stdout, ==> stderr      what it wrote; nothing where it is not said
///     ==> content NAME            what stands in a file now
///     ==> mode NAME NNN           the permissions of a file now
///     ==> same NAME NAME          two files with the same bytes
///     ==> folder                  every file there is now
///
/// One blank line at the end of a block separates it from the next. In what is expected a line `...` stands for any lines, and
/// `[..]` for anything within a line. In names and words `\n` is a line break.
struct Scenario {
  struct Step {
    let line: Int
    let verb: String
    let words: [String]
    var text: String
  }

  var preface: String
  var steps: [Step]

  init(_ text: String) {
    (preface, steps) = ("", [])
    var block: [Substring] = []
    var header: (line: Int, text: Substring)?
    func close(_ scenario: inout Scenario) {
      if block.last == "" { block.removeLast() }
      let text = block.map { $0 + "\n" }.joined()
      if let header {
        let words = Self.words(header.text)
        scenario.steps.append(
          Step(line: header.line, verb: words.first ?? "", words: Array(words.dropFirst()), text: text))
      } else {
        scenario.preface = text
      }
      block = []
    }
    // By scalars: to Swift a carriage return and a line feed are one character.
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Substring($0) }
    if lines.last == "" { lines.removeLast() }
    for (index, line) in lines.enumerated() {
      guard line.hasPrefix("==> ") else {
        block.append(line)
        continue
      }
      close(&self)
      header = (index + 1, line.dropFirst(4))
    }
    close(&self)
  }

  /// Words between spaces; quotes keep spaces in a word.
  static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var (word, quote): (String?, Character?) = (nil, nil)
    for character in line {
      switch (character, quote) {
      case ("\"", nil), ("'", nil): (word, quote) = (word ?? "", character)
      case (_, .some(character)): quote = nil
      case (" ", nil):
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words.map { $0.replacing("\\n", with: "\n") }
  }

  /// The file with these steps, as it would be written by hand.
  func text(headers: [Substring]) -> String {
    let beginnings: Set = ["file", "copy", "link", "run", "run-as-user"]
    var (text, isClosed) = (preface, false)
    for (step, header) in zip(steps, headers) {
      if !isClosed || beginnings.contains(step.verb) { text += "\n" }
      text += header + "\n" + step.text
      isClosed = step.text.isEmpty
    }
    return text.hasSuffix("\n\n") ? text + "\n" : text
  }
}

/// Whether a text is what was expected, `...` and `[..]` standing for anything.
func matches(_ text: String, _ expected: String) -> Bool {
  if !expected.contains("...\n"), !expected.contains("[..]") { return text == expected }
  let (lines, patterns) = (lines(of: text), lines(of: expected))
  return covers(patterns[...], lines[...], isAny: { $0 == "..." }, isSame: { coversLine($0, $1) })
}

private func lines(of text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

private func coversLine(_ pattern: Substring, _ line: Substring) -> Bool {
  if !pattern.contains("[..]") { return pattern == line }
  var rest = line
  let parts = pattern.split(separator: "[..]", omittingEmptySubsequences: false)
  guard let first = parts.first, let last = parts.last, rest.hasPrefix(first) else { return false }
  rest = rest.dropFirst(first.count)
  for part in parts.dropFirst().dropLast() where !part.isEmpty {
    guard let found = rest.firstRange(of: part) else { return false }
    rest = rest[found.upperBound...]
  }
  return rest.hasSuffix(last)
}

/// Whether patterns cover elements, where some patterns stand for any number of them.
private func covers(
  _ patterns: ArraySlice<Substring>, _ elements: ArraySlice<Substring>, isAny: (Substring) -> Bool,
  isSame: (Substring, Substring) -> Bool
) -> Bool {
  // The last place to come back to: the pattern after an "any", and the first element it has not tried yet.
  var retry: (pattern: Int, element: Int)?
  var (pattern, element) = (patterns.startIndex, elements.startIndex)
  while element < elements.endIndex {
    if pattern < patterns.endIndex, isAny(patterns[pattern]) {
      pattern += 1
      retry = (pattern, element)
    } else if pattern < patterns.endIndex, isSame(patterns[pattern], elements[element]) {
      (pattern, element) = (pattern + 1, element + 1)
    } else if let last = retry {
      retry = (last.pattern, last.element + 1)
      (pattern, element) = (last.pattern, last.element + 1)
    } else {
      return false
    }
  }
  return patterns[pattern...].allSatisfy(isAny)
}
