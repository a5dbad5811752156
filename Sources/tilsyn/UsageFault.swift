import Inspection

/// What swift-argument-parser says in English about a command line, in the user's language.
struct UsageFault {
  let message: Message

  private struct Pattern: Sendable {
    let beginning: String
    /// From the words in quotes.
    let danish: @Sendable ([String]) -> String
  }

  private static let patterns = [
    Pattern(beginning: "Unknown option ") { words in
      "der er intet tilvalg `\(words[0])`" + (words.count > 1 ? "; mente du `\(words[1])`?" : "")
    },
    Pattern(beginning: "Missing value for ") { "`\(withoutValue($0[0]))` mangler en værdi" },
    Pattern(beginning: "Missing expected argument ") { "her mangler \(argument($0[0]))" },
    Pattern(beginning: "Unexpected argument ") { "`\($0[0])` hører ikke til her" },
    Pattern(beginning: "The value ") { words in
      words.count > 1 ? "`\(words[0])` er ingen gyldig værdi for `\(withoutValue(words[1]))`" : "`\(words[0])` er ingen gyldig værdi"
    },
    Pattern(beginning: "The option ") { "`\($0[0])` tager ingen værdi" },
  ]

  init(_ text: String) {
    var line = text.split(separator: "\n").first.map(String.init) ?? text
    if line.hasPrefix("Error: ") { line.removeFirst("Error: ".count) }
    let words = Self.quoted(line)
    let pattern = Self.patterns.first { line.hasPrefix($0.beginning) && !words.isEmpty }
    message = Message(da: pattern?.danish(words) ?? "kommandolinjen kunne ikke forstås", en: line)
  }

  /// What stands between single quotes.
  private static func quoted(_ line: String) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map {
      String($0.element)
    }
  }

  /// `--format <format>` without its value.
  private static func withoutValue(_ option: String) -> String {
    option.split(separator: " ").first.map(String.init) ?? option
  }

  /// `<skema> ...` in words.
  private static func argument(_ name: String) -> String {
    let bare = name.filter { $0 != "<" && $0 != ">" && $0 != "." }.split(separator: " ").joined(separator: " ")
    return "`\(bare)`"
  }
}
