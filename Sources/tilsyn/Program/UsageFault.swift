import ArgumentParser
import Inspection
import InspectionReports

/// What swift-argument-parser says in English about a command line, in the user's language.
struct UsageFault {
  let message: Message

  private struct Pattern: Sendable {
    let beginning: String
    /// From the words in quotes.
    let words: @Sendable ([String]) -> Translated
  }

  /// What stands beside the parser's own English.
  private typealias Translated = (da: String, sv: String)

  private static let patterns = [
    Pattern(beginning: "Unknown option ") { words in
      let (option, meant) = (words[0], words.dropFirst().first)
      return (
        "der er intet tilvalg `\(option)`" + (meant.map { "; mente du `\($0)`?" } ?? ""),
        "det finns inget val `\(option)`" + (meant.map { "; menade du `\($0)`?" } ?? "")
      )
    },
    Pattern(beginning: "Missing value for ") {
      ("`\(withoutValue($0[0]))` mangler en værdi", "`\(withoutValue($0[0]))` saknar ett värde")
    },
    Pattern(beginning: "Missing expected argument ") {
      ("her mangler `\(argument($0[0]))`", "här saknas `\(argument($0[0]))`")
    },
    Pattern(beginning: "Unexpected argument ") {
      ("`\($0[0])` hører ikke til her", "`\($0[0])` hör inte hemma här")
    },
    Pattern(beginning: "The value ") { words in
      let value = words[0]
      guard words.count > 1 else {
        return ("`\(value)` er ingen gyldig værdi", "`\(value)` är inget giltigt värde")
      }
      let (option, allowed) = (withoutValue(words[1]), Array(words.dropFirst(2)))
      return (
        "`\(value)` er ingen gyldig værdi for `\(option)`"
          + (allowed.isEmpty ? "" : "; vælg mellem \(choices(allowed, .danish))"),
        "`\(value)` är inget giltigt värde för `\(option)`"
          + (allowed.isEmpty ? "" : "; välj bland \(choices(allowed, .swedish))")
      )
    },
    Pattern(beginning: "The option ") { ("`\($0[0])` tager ingen værdi", "`\($0[0])` tar inget värde") },
  ]

  /// How to write the values that are not chosen from a list.
  private static let advice = [
    "--fail-on": Message(
      da: "vælg mellem \(choices(FailOn.words(.danish), .danish))",
      en: "choose among \(choices(FailOn.words(.english), .english))",
      sv: "välj bland \(choices(FailOn.words(.swedish), .swedish))"),
    "--date": Message(
      da: "skriv år-måned-dag, for eksempel 2026-03-12", en: "write year-month-day, for example 2026-03-12",
      sv: "skriv år-månad-dag, till exempel 2026-03-12"),
    "--as-of": Message(
      da: "skriv år-måned-dag, for eksempel 2026-03-12", en: "write year-month-day, for example 2026-03-12",
      sv: "skriv år-månad-dag, till exempel 2026-03-12"),
    "--every": Message(
      da: "skriv et antal måneder eller år, for eksempel 12m eller 1å",
      en: "write a number of months or years, for example 12m or 1y",
      sv: "skriv ett antal månader eller år, till exempel 12m eller 1å"),
    "--within": Message(
      da: "skriv et antal dage eller uger, for eksempel 30d eller 6w",
      en: "write a number of days or weeks, for example 30d or 6w",
      sv: "skriv ett antal dagar eller veckor, till exempel 30d eller 6w"),
    "--jobs": Message(
      da: "skriv et tal fra 1 til 256", en: "write a number from 1 to 256", sv: "skriv ett tal från 1 till 256"),
    "--threshold": Message(
      da: "skriv en andel, for eksempel 90%", en: "write a share, for example 90%",
      sv: "skriv en andel, till exempel 90%"),
    "--gate": Message(
      da: "skriv en andel, for eksempel 2%", en: "write a share, for example 2%",
      sv: "skriv en andel, till exempel 2%"),
    "--effort": Message(
      da: "skriv et helt antal trin, for eksempel 100000", en: "write a whole number of steps, for example 100000",
      sv: "skriv ett helt antal steg, till exempel 100000"),
    "--by": Message(
      da: "skriv én eller to, for eksempel `socialtilsyn` eller `socialtilsyn,år`",
      en: "write one or two, for example `authority` or `authority,year`",
      sv: "skriv en eller två, till exempel `tillsynsmyndighet` eller `tillsynsmyndighet,år`"),
    "--output": Message(
      da: "skriv formatet og filen, for eksempel `json=rapport.json`; formaterne er \(choices(formats, .danish))",
      en:
        "write the format and the file, for example `json=report.json`; the formats are \(choices(formats, .english))",
      sv: """
        skriv formatet och filen, till exempel `json=rapport.json`; formaten är \
        \(choices(formats, .swedish))
        """),
  ]

  private static let formats = ReportFormat.all.map(\.name)

  private static func choices(_ words: [String], _ language: Language) -> String {
    language.list(words.map { "`\($0)`" })
  }

  init(_ text: String, _ arguments: [String]) {
    var line = Self.onOneLine(text.split(separator: "\n"))
    if line.hasPrefix("Error: ") { line.removeFirst("Error: ".count) }
    let words = Self.quoted(line)
    // Whatever follows an unknown command, the parser may find fault with that instead.
    if let command = arguments.first, !command.hasPrefix("-"), !(Self.commands + ["help"]).contains(command) {
      message = Self.unknownCommand(command)
      return
    }
    let pattern = Self.patterns.first { line.hasPrefix($0.beginning) && !words.isEmpty }
    let told: Translated =
      pattern?.words(words) ?? ("kommandolinjen kunne ikke forstås", "kommandoraden kunde inte förstås")
    let advice = Self.advice(line, words, arguments)
    message = Message(
      da: told.da + (advice.map { "; \($0.da)" } ?? ""), en: line + (advice.map { ": \($0.en)" } ?? ""),
      sv: told.sv + (advice.map { "; \($0.sv)" } ?? ""))
  }

  /// What to write instead, where the parser doesn't list it.
  private static func advice(_ line: String, _ words: [String], _ arguments: [String]) -> Message? {
    if line.hasPrefix("The value "), words.count == 2 { return advice[withoutValue(words[1])] }
    guard line.hasPrefix("Missing expected argument ") else { return nil }
    switch arguments.first {
    case "new", "form", "diff":
      return Message(
        da: "se dem alle med `tilsyn list`", en: "see them all with `tilsyn list`", sv: "se alla med `tilsyn list`")
    case "improve":
      return Message(da: "skriv en fil eller `-`", en: "write a file or `-`", sv: "skriv en fil eller `-`")
    default:
      return Message(
        da: "skriv en fil, en mappe eller `-`", en: "write a file, a folder or `-`",
        sv: "skriv en fil, en mapp eller `-`")
    }
  }

  private static let commands = Tilsyn.configuration.subcommands.compactMap { $0.configuration.commandName }

  private static func unknownCommand(_ command: String) -> Message {
    let nearest = Spelling.nearest(to: command, among: commands)
    let list = commands.map { "`\($0)`" }
    return Message(
      da: "der er ingen kommando `\(command)`; "
        + (nearest.map { "mente du `\($0)`?" } ?? "vælg mellem \(Language.danish.list(list))"),
      en: "there is no command `\(command)`; "
        + (nearest.map { "did you mean `\($0)`?" } ?? "choose among \(Language.english.list(list))"),
      sv: "det finns inget kommando `\(command)`; "
        + (nearest.map { "menade du `\($0)`?" } ?? "välj bland \(Language.swedish.list(list))"))
  }

  /// The first line, with the values that more than a few of are listed below it.
  private static func onOneLine(_ lines: [Substring]) -> String {
    guard let first = lines.first else { return "" }
    let values = lines.dropFirst().map { $0.drop { $0 == " " } }.prefix { $0.hasPrefix("- ") }.map {
      "'\($0.dropFirst(2))'"
    }
    return values.isEmpty
      ? String(first) : String(first).replacing("the following:", with: Language.english.choice(among: values) + ".")
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
    name.filter { $0 != "<" && $0 != ">" && $0 != "." }.split(separator: " ").joined(separator: " ")
  }
}
