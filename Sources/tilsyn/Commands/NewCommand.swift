import ArgumentParser
import Glibc
import Inspection
import InspectionDesk
import InspectionReports
import InspectionYAML

/// What `tilsyn new` writes.
enum FormFormat: String, CaseIterable, Sendable, ExpressibleByArgument { case yaml, markdown, html }

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: help("Laver et skema til udfyldning.", "Makes a record to fill in.", "Gör ett protokoll att fylla i."),
    discussion: help(
      """
      Skemaet forklarer sig selv: spørgsmål, vejledning og trin står som forklaringer ved hvert svar, og kun det, der gælder for \
      enheden, er med. Med --format markdown eller html bliver det en spørgeguide til samtalen, som kan skrives ud.

      Eksempel: tilsyn new sociale-medier --unit plejefamilie --output besøg.yaml
      """,
      """
      The record explains itself: questions, guidance and levels stand as comments beside each answer, and only what applies to the \
      unit is in it. With --format markdown or html it becomes a guide for the conversation that can be printed.

      Example: tilsyn new sociale-medier --unit plejefamilie --output visit.yaml
      """,
      """
      Protokollet förklarar sig självt: frågor, vägledning och steg står som förklaringar vid varje svar, och bara det som gäller för \
      verksamheten är med. Med --format markdown eller html blir det en samtalsguide som kan skrivas ut.

      Exempel: tilsyn new sociale-medier --unit plejefamilie --output besök.yaml
      """))

  @Argument(
    help: ArgumentHelp(
      help(
        "Tjeklisten: id, id@version eller fil.", "The checklist: id, id@version or a file.",
        "Checklistan: id, id@version eller fil."),
      valueName: help("tjekliste", "checklist", "checklista")), completion: Completions.checklists)
  var checklist: String

  @Option(
    help: ArgumentHelp(
      help(
        "Enhedens type, som tjeklisten skriver den.", "The kind of unit, as the checklist writes it.",
        "Enhetens typ, som checklistan skriver den."),
      valueName: help("type", "kind", "typ")), completion: Completions.units)
  var unit: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Tilsynstypen, som tjeklisten skriver den.", "The purpose, as the checklist writes it.",
        "Tillsynstypen, som checklistan skriver den."),
      valueName: help("tilsynstype", "purpose", "tillsynstyp")), completion: Completions.purposes)
  var purpose: String?

  @Option(
    help: ArgumentHelp(
      help(
        "Skemaet fra sidste besøg: enhed, oplysninger og fund tages med som noget at se på igen.",
        "The record of the last visit: unit, facts and findings are brought along to be looked at again.",
        "Protokollet från förra besöket: enhet, uppgifter och iakttagelser tas med för att ses på igen."),
      valueName: help("skema", "record", "protokoll")), completion: .file(extensions: ["yaml", "yml"]))
  var from: String?

  @Option(
    help: ArgumentHelp(
      help("Besøgets id.", "The visit's id.", "Besökets id."), valueName: "id"))
  var id: String?

  @Option(
    help: ArgumentHelp(
      help("Besøgets dato, år-måned-dag.", "The date of the visit, year-month-day.", "Besökets datum, år-månad-dag."),
      valueName: help("dato", "date", "datum")))
  var date: DateArgument?

  @Option(
    help: ArgumentHelp(
      help(
        "yaml: skemaet; markdown, html: en spørgeguide.",
        "yaml: the record; markdown, html: a guide for the conversation.",
        "yaml: protokollet; markdown, html: en samtalsguide.")))
  var format: FormFormat = .yaml

  @Option(
    help: ArgumentHelp(
      help(
        "Fil, der skal skrives; den må ikke findes i forvejen. Ellers skrives på skærmen.",
        "File to write, which must not be there yet. Else written to the screen.",
        "Fil att skriva, som inte får finnas redan. Annars skrivs på skärmen."),
      valueName: help("fil", "file", "fil")))
  var output: String?

  @OptionGroup var checklists: ChecklistsOption
  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    if let output, output != "-", Files.identity(of: output) != nil { throw Failure.alreadyThere(output) }
    if format != .yaml { try refuseUnused() }
    if let id, PersonalNumber.masked(id) != id { throw Failure.personalNumberAsID }
    var catalogue = try Catalogue(folder: checklists.folder)
    defer { catalogue.tellWarnings(Invocation.language) }
    let checklist = try catalogue.named(checklist, on: date?.day, takesNewest: true, Invocation.language)
    let earlier = try from.map { try ScoredRecord.read($0, &catalogue, Invocation.language) }
    if date == nil, let last = checklist.effective.until, let today = Day.today(), last < today {
      tell(Failure(Self.ended(checklist, last)).text(Invocation.language))
    }
    if let earlier, earlier.checklist.id != checklist.id { throw Failure.otherChecklist(earlier, checklist) }
    let form = RecordForm(
      checklist, unit: try unit(in: checklist, earlier), purpose: try checklist.purpose(purpose),
      language: language.language ?? checklist.language, earlier: earlier)
    var output = try Output(output ?? "-")
    switch format {
    case .yaml:
      let day = date?.day ?? (checklist.readsVisitDate ? Day.today() : nil)
      try output.write(TerminalText(lines: RecordTemplate.yaml(form, id: id ?? newID(form.language), date: day)))
    case .markdown: try output.write(ConversationGuide.markdown(form))
    case .html: try output.write(ConversationGuide.html(form))
    }
    try output.finish()
  }

  /// Said of a form that is for visits of the past only.
  private static func ended(_ checklist: Checklist, _ last: Day) -> Message {
    func day(_ language: Language) -> String { language.date(last) }
    return Message(
      da: "`\(checklist.id.rawValue)` gælder til og med \(day(.danish)); skemaet er til besøg før da",
      en: "`\(checklist.id.rawValue)` is in force until \(day(.english)); the record is for visits up to then",
      sv: "`\(checklist.id.rawValue)` gäller till och med \(day(.swedish)); protokollet är för besök fram till dess")
  }

  /// What a record is called until it has an id of its own.
  private func newID(_ language: Language) -> String {
    Message(da: "nyt-skema", en: "new-record", sv: "nytt-protokoll")(language)
  }

  private func refuseUnused() throws(Failure) {
    if id != nil { throw .onlyForRecords("--id") }
    if date != nil { throw .onlyForRecords("--date") }
  }

  /// The kind of unit that was named; else that of the visit before, or the only one there is.
  private func unit(in checklist: Checklist, _ earlier: Assessment?) throws(Failure) -> Int? {
    if unit == nil, let earlier, let kind = earlier.record.unit.kind {
      return checklist.units.firstIndex { $0.value == earlier.checklist.units[kind].value }
    }
    if unit == nil, checklist.units.count > 1 { throw .unitNeeded(checklist.units.map(\.value)) }
    return try checklist.unit(unit)
  }
}

extension Checklist {
  /// The kind of unit of this name; without one, the only one there is.
  func unit(_ name: String?) throws(Failure) -> Int? {
    try choice(name, among: units, "--unit") ?? (units.count == 1 ? 0 : nil)
  }

  /// The purpose of this name.
  func purpose(_ name: String?) throws(Failure) -> Int? { try choice(name, among: purposes, "--purpose") }

  private func choice(_ name: String?, among choices: [Choice], _ option: String) throws(Failure) -> Int? {
    guard let name else { return nil }
    let known = choices.map(\.value)
    guard let index = known.firstIndex(of: name) else { throw .unknown(name, for: option, known) }
    return index
  }
}

/// A day, as documents write it.
struct DateArgument: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = Day(argument) else { return nil }
    self.day = day
  }
}

extension Day {
  /// The day where the program runs.
  static func today() -> Day? {
    var (now, parts) = (time(nil), tm())
    localtime_r(&now, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}

extension Failure {
  fileprivate static func alreadyThere(_ path: String) -> Failure {
    Failure(
      Message(
        da: "`\(path)` findes allerede og bliver ikke overskrevet; vælg et andet navn",
        en: "`\(path)` is there already and is not overwritten; choose another name",
        sv: "`\(path)` finns redan och skrivs inte över; välj ett annat namn"))
  }

  fileprivate static var personalNumberAsID: Failure {
    Failure(
      Message(
        da: "id'et efter `--id` ligner et CPR-nummer; brug et andet, som ingen kan kendes på",
        en: "the id after `--id` looks like a CPR number; use another by which nobody can be known",
        sv: "id:t efter `--id` liknar ett danskt CPR-nummer; använd ett annat som ingen kan kännas igen på"))
  }

  fileprivate static func onlyForRecords(_ flag: String) -> Failure {
    Failure(
      Message(
        da: "`\(flag)` hører til skemaet og bruges kun med `--format yaml`",
        en: "`\(flag)` belongs to the record and is used with `--format yaml` only",
        sv: "`\(flag)` hör till protokollet och används bara med `--format yaml`"))
  }

  /// A value that a checklist doesn't have.
  static func unknown(_ value: String, for option: String, _ known: [String]) -> Failure {
    let nearest = Spelling.nearest(to: value, among: known)
    func list(_ language: Language) -> String { language.list(known.map { "`\($0)`" }) }
    if known.isEmpty {
      return Failure(
        Message(
          da: "tjeklisten har ingen værdier for `\(option)`", en: "the checklist has no values for `\(option)`",
          sv: "checklistan har inga värden för `\(option)`"))
    }
    return Failure(
      Message(
        da: "tjeklisten kender ikke `\(value)`; "
          + (nearest.map { "mente du `\($0)`?" } ?? "vælg mellem \(list(.danish))"),
        en: "the checklist doesn't know `\(value)`; "
          + (nearest.map { "did you mean `\($0)`?" } ?? "choose among \(list(.english))"),
        sv: "checklistan känner inte till `\(value)`; "
          + (nearest.map { "menade du `\($0)`?" } ?? "välj bland \(known.quotedList)")))
  }

  fileprivate static func unitNeeded(_ known: [String]) -> Failure {
    let list = known.map { "`--unit \($0)`" }.joined(separator: ", ")
    return Failure(
      Message(
        da: "hvilken slags enhed er det? Skriv én af: \(list)", en: "which kind of unit is it? Write one of: \(list)",
        sv: "vilken typ av enhet är det? Skriv en av: \(list)"))
  }

  fileprivate static func otherChecklist(_ earlier: Assessment, _ checklist: Checklist) -> Failure {
    let (old, new) = (earlier.checklist.id.rawValue, checklist.id.rawValue)
    return Failure(
      Message(
        da: "skemaet efter `--from` svarer på `\(old)`, ikke på `\(new)`",
        en: "the record after `--from` answers `\(old)`, not `\(new)`",
        sv: "protokollet efter `--from` svarar på `\(old)`, inte på `\(new)`"))
  }
}
