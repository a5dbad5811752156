import ArgumentParser
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
      """), aliases: CommandName.new.aliases)

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

  @Flag(
    name: .customLong("only-follow-up"),
    help: ArgumentHelp(
      help(
        "Med --from: kun de spørgsmål, der skal følges op på.",
        "With --from: only the questions that are to be followed up.",
        "Med --from: bara de frågor som ska följas upp.")))
  var isFollowUp = false

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
    if isFollowUp, from == nil { throw Failure.followUpOfNothing }
    if let id, PersonalNumber.masked(id) != id { throw Failure.personalNumberAsID }
    var catalogue = try Catalogue(folder: checklists.folder)
    defer { catalogue.tellWarnings(Invocation.language) }
    let checklist = try catalogue.named(checklist, on: date?.day, takesNewest: true, Invocation.language)
    let earlier = try from.map { try ScoredRecord.read($0, orBy: checklist, &catalogue, Invocation.language) }
    if let earlier, !RecordForm.hasCommonQuestions(earlier.checklist, checklist) {
      throw Failure.otherChecklist(earlier, checklist)
    }
    let form = RecordForm(
      checklist, unit: try unit(in: checklist, earlier), purpose: try purpose(in: checklist, earlier),
      language: language.language ?? checklist.language, earlier: earlier, isFollowUp: isFollowUp)
    if isFollowUp, form.children(of: 0).isEmpty { throw Failure.nothingToFollowUp(from ?? "") }
    tellWhatFitsBadly(form, &catalogue)
    var output = try Output(output ?? "-")
    switch format {
    case .yaml:
      let day = date?.day ?? (checklist.readsVisitDate ? Day.today() : nil)
      try output.write(
        TerminalText(lines: RecordTemplate.yaml(form, id: id ?? RecordTemplate.newID(form.language), date: day)))
    case .markdown: try output.write(ConversationGuide.markdown(form))
    case .html: try output.write(ConversationGuide.html(form))
    }
    try output.finish()
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

extension NewCommand {
  /// The purpose that was named; else that of the visit before, where it answered the same checklist, or the only one there is.
  private func purpose(in checklist: Checklist, _ earlier: Assessment?) throws(Failure) -> Int? {
    if purpose == nil, let earlier, earlier.checklist.id == checklist.id, let before = earlier.record.visit.purpose {
      let value = earlier.checklist.purposes[before].value
      if let same = checklist.purposes.firstIndex(where: { $0.value == value }) { return same }
    }
    return try checklist.purpose(purpose) ?? (checklist.purposes.count == 1 ? 0 : nil)
  }

  /// Says on standard error that the checklist isn't in force on the day, or that another is made for the purpose.
  private func tellWhatFitsBadly(_ form: RecordForm, _ catalogue: inout Catalogue) {
    let checklist = form.checklist
    if let day = date?.day ?? Day.today(), !checklist.effective.contains(day) {
      tilsyn.tell(Failure.notInForce(checklist, on: day, isToday: date == nil).text(Invocation.language))
    }
    guard let purpose = form.purpose, checklist.purposes.count > 1 else { return }
    let value = checklist.purposes[purpose].value
    let ids = catalogue.entries.map(\.id).filter { $0.hasPrefix(checklist.id.rawValue + "-") }
    for id in ids {
      guard let reference = ChecklistReference(id),
        case .found(let other) = catalogue.find(Located(reference, at: .beginning), on: date?.day),
        other.purposes.map(\.value) == [value]
      else { continue }
      tilsyn.tell(Failure.madeForPurpose(id, form.text(checklist.purposes[purpose].text)).text(Invocation.language))
      return
    }
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

extension Failure {
  fileprivate static var followUpOfNothing: Failure {
    Failure(
      Message(
        da: "`--only-follow-up` skal vide, hvad der følges op på; skriv det sidste skema med `--from`",
        en: "`--only-follow-up` must know what is followed up; give the last record with `--from`",
        sv: "`--only-follow-up` måste veta vad som följs upp; ange det förra protokollet med `--from`"))
  }

  fileprivate static func nothingToFollowUp(_ path: String) -> Failure {
    Failure(
      Message(
        da: "`\(path)` har intet spørgsmål, der skal følges op på; udelad `--only-follow-up`",
        en: "`\(path)` has no question that is to be followed up; leave out `--only-follow-up`",
        sv: "`\(path)` har ingen fråga som ska följas upp; utelämna `--only-follow-up`"))
  }

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

  fileprivate static func notInForce(_ checklist: Checklist, on day: Day, isToday: Bool) -> Failure {
    let name = "`\(checklist.id.rawValue)` \(checklist.version)"
    func period(_ from: String, _ until: String) -> String {
      [checklist.effective.from.map { "\(from) \($0)" }, checklist.effective.until.map { "\(until) \($0)" }]
        .compactMap { $0 }.joined(separator: " ")
    }
    let (da, en, sv) = (period("fra", "til"), period("from", "until"), period("från", "till"))
    return Failure(
      isToday
        ? Message(
          da: "\(name) gælder \(da) og altså ikke i dag; er besøget en anden dag, så skriv den med `--date`",
          en: "\(name) is in force \(en), and so not today; if the visit is on another day, write it with `--date`",
          sv: "\(name) gäller \(sv), alltså inte i dag; är besöket en annan dag, skriv den med `--date`")
        : Message(
          da: "\(name) gælder \(da) og altså ikke \(day); se efter, om datoen er rigtig",
          en: "\(name) is in force \(en), and so not on \(day); check whether the date is right",
          sv: "\(name) gäller \(sv), alltså inte \(day); se efter om datumet är rätt"))
  }

  fileprivate static func madeForPurpose(_ id: String, _ purpose: String) -> Failure {
    Failure(
      Message(
        da: "tjeklisten `\(id)` er lavet til »\(purpose)« og passer måske bedre: `tilsyn new \(id)`",
        en: "the checklist `\(id)` is made for “\(purpose)” and may fit better: `tilsyn new \(id)`",
        sv: "checklistan `\(id)` är gjord för ”\(purpose)” och passar kanske bättre: `tilsyn new \(id)`"))
  }

  fileprivate static func otherChecklist(_ earlier: Assessment, _ checklist: Checklist) -> Failure {
    let (old, new) = (earlier.checklist.id.rawValue, checklist.id.rawValue)
    return Failure(
      Message(
        da: "skemaet efter `--from` svarer på `\(old)`, som ingen spørgsmål har fælles med `\(new)`",
        en: "the record after `--from` answers `\(old)`, which has no questions in common with `\(new)`",
        sv: "protokollet efter `--from` svarar på `\(old)`, som inte har några frågor gemensamma med `\(new)`"))
  }
}
