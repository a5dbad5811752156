import Glibc
import Inspection
import InspectionReports
import Prologue

/// What the program was called with, as far as it must be known before the command line is understood.
enum Invocation {
  /// A word that is no text as it can be shown.
  static let words = (1..<max(1, Int(prologue_word_count()))).map { String(cString: prologue_words()[$0]) }

  /// The language of this run's messages and of its help.
  static let language = language(of: words)

  /// Whether this run's output is coloured where it may be.
  static let colour = colour(of: words)
  static let hasColouredMessages = Terminal.hasColours(STDERR_FILENO)

  /// What `--color` asks for, found before the command line is understood.
  private static func colour(of arguments: [String]) -> ColourChoice {
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--color=") { return ColourChoice(rawValue: String(argument.dropFirst(8))) ?? .auto }
      if argument == "--color", index + 1 < arguments.count {
        return ColourChoice(rawValue: arguments[index + 1]) ?? .auto
      }
    }
    return .auto
  }

  /// The language that `--lang` asks for, found before the command line is understood.
  private static func language(of arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) ?? .danish }
      if argument == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1]) ?? .danish
      }
    }
    return .danish
  }
}

/// A text of the command line's help, in the language of this run.
func help(_ da: String, _ en: String, _ sv: String) -> String {
  Message(da: da, en: en, sv: sv)(Invocation.language)
}
