import ArgumentParser
import Inspection
import InspectionDesk
import InspectionReports

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: help(
      "Viser de tjeklister, der er, og hvor de kommer fra.", "Shows the checklists there are and where they come from.",
      "Visar de checklistor som finns och var de kommer ifrån."),
    discussion: help(
      "Findes en tjekliste flere steder, bruges den øverste; de andre står som skjult.",
      "Where a checklist is in several places, the topmost is used; the others are shown as hidden.",
      "Finns en checklista på flera ställen används den översta; de andra står som dolda."),
    aliases: CommandName.list.aliases)

  @Flag(
    name: .customLong("origin"),
    help: ArgumentHelp(
      help(
        "Vis også, hvor hver tjekliste er fundet, hvad den går forud for, og hvad den ændrer i den, den bygger på.",
        "Also show where each checklist was found, what it goes before, and what it changes in the one it builds on.",
        "Visa även var varje checklista hittades, vad den går före och vad den ändrar i den som den bygger på.")))
  var showsOrigin = false

  @OptionGroup var checklists: ChecklistsOption
  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    let language = Invocation.language
    var catalogue = try Catalogue(folder: checklists.folder)
    defer { catalogue.tellWarnings(Invocation.language) }
    var output = try Output("-")
    var seen: [Catalogue.Entry] = []
    var exit = ExitCode.fine
    for (index, entry) in catalogue.entries.enumerated() {
      let loaded = catalogue.read(index)
      let above = seen.first { $0.id == entry.id && $0.version == entry.version }
      seen.append(entry)
      if loaded.reading.value == nil { exit.rise(to: .invalidChecklist) }
      if index > 0 { try output.write("\n") }
      try output.write(loaded.lines(entry, language, below: above))
      if showsOrigin {
        try output.write(origin(of: entry, in: catalogue, language) + (loaded.reading.value?.origins(language) ?? ""))
      }
    }
    try output.finish()
    if exit != .fine { throw Finished(exit) }
  }
}

extension ListCommand {
  /// The place by which an entry was found, and the files of the same checklist and version that it hides.
  private func origin(of entry: Catalogue.Entry, in catalogue: Catalogue, _ language: Language) -> TerminalText {
    let place = catalogue.shelves[entry.place].title(language)
    var text: TerminalText =
      "  \(Message(da: "fundet i \(place)", en: "found in \(place)", sv: "hittad i \(place)")(language))\n"
    let hidden = catalogue.entries.filter { other in
      other.id == entry.id && other.version == entry.version && other.place > entry.place
    }
    for other in hidden {
      let name = other.name(language)
      text +=
        "  \(Message(da: "går forud for \(name)", en: "goes before \(name)", sv: "går före \(name)")(language))\n"
    }
    return text
  }
}

extension Checklist {
  /// What an overlay builds on, and every value that it has from elsewhere than that.
  fileprivate func origins(_ language: Language) -> TerminalText {
    zip(layers, layers.dropFirst()).reversed().map { lower, layer -> TerminalText in
      let title = Message(
        da: "\(layer.name) bygger på \(lower.name) og ændrer:",
        en: "\(layer.name) builds on \(lower.name) and changes:",
        sv: "\(layer.name) bygger på \(lower.name) och ändrar:")(language)
      let lines = overlayLines(layer, language).map { line -> TerminalText in "  - \(line)\n" }
      return "  \(title)\n\(lines.joined())"
    }.joined()
  }
}

extension Loaded {
  /// Name, title and origin of a checklist, on lines of their own.
  fileprivate func lines(
    _ entry: Catalogue.Entry, _ language: Language, below above: Catalogue.Entry?
  ) -> TerminalText {
    var text: TerminalText = "\(entry.id)\(entry.version.map { "@\($0)" } ?? "")"
    if entry.isDraft { text += TerminalText(Self.draft(language)) }
    if let above {
      text += TerminalText(above.place == entry.place ? Self.twice(language) : Self.hidden(language))
    }
    text += "\n"
    if let checklist = reading.value {
      text += "  \(checklist.title.text(unit: nil, purpose: nil, language: language))\n"
      let (from, until) = (checklist.effective.from, checklist.effective.until)
      if from != nil || until != nil {
        let words = [
          from.map {
            Message(da: "fra \(language.date($0))", en: "from \(language.date($0))", sv: "från \(language.date($0))")(
              language)
          },
          until.map {
            Message(da: "til \(language.date($0))", en: "until \(language.date($0))", sv: "till \(language.date($0))")(
              language)
          },
        ].compactMap { $0 }.joined(separator: " ")
        text += "  \(Message(da: "gælder", en: "in force", sv: "gäller")(language)) \(words)\n"
      }
    } else {
      let errors = reading.diagnostics.count { $0.severity == .error }
      text += "  \(language.count(errors, Diagnostic.Severity.error.names))"
      text += "\(Message(da: "; se `tilsyn check`", en: "; see `tilsyn check`", sv: "; se `tilsyn check`")(language))\n"
    }
    return "\(text)  \(entry.name(language))\n"
  }
  private static let draft = Message(da: "  (udkast)", en: "  (draft)", sv: "  (utkast)")
  private static let hidden = Message(
    da: "  (skjult af den ovenfor)", en: "  (hidden by the one above)", sv: "  (dold av den ovanför)")
  private static let twice = Message(
    da: "  (står også ovenfor, så ingen af dem kan bruges)", en: "  (also stands above, so neither can be used)",
    sv: "  (står också ovanför, så ingen av dem kan användas)")
}
