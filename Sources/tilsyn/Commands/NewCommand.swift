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

      Har tjeklisten `respondenter`, giver --respondent med markdown eller html en guide til samtalen med én af dem.

      Eksempel: tilsyn new sociale-medier --unit plejefamilie --output besøg.yaml
      """,
      """
      The record explains itself: questions, guidance and levels stand as comments beside each answer, and only what applies to the \
      unit is in it. With --format markdown or html it becomes a guide for the conversation that can be printed.

      Where the checklist has `respondents`, --respondent with markdown or html gives a guide for talking with one of them.

      Example: tilsyn new sociale-medier --unit plejefamilie --output visit.yaml
      """,
      """
      Protokollet förklarar sig självt: frågor, vägledning och steg står som förklaringar vid varje svar, och bara det som gäller för \
      verksamheten är med. Med --format markdown eller html blir det en samtalsguide som kan skrivas ut.

      Har checklistan `respondenter`, ger --respondent med markdown eller html en guide för samtalet med en av dem.

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
        "Med --format markdown eller html: kun det, den respondent spørges om, i dens ord.",
        "With --format markdown or html: only what this respondent is asked, in their words.",
        "Med --format markdown eller html: bara det som den respondenten frågas om, i dess ord."),
      valueName: "id"), completion: Completions.respondents)
  var respondent: String?

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
    name: .customLong("format"),
    help: ArgumentHelp(
      help(
        "yaml: skemaet; markdown, html: en spørgeguide. Uden --format gælder filens navn.",
        "yaml: the record; markdown, html: a guide for the conversation. Without --format the file's name tells.",
        "yaml: protokollet; markdown, html: en samtalsguide. Utan --format gäller filens namn.")))
  var chosenFormat: FormFormat?

  private var format: FormFormat { OutputOption.format(chosenFormat, for: output, else: .yaml) }

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
    if respondent != nil { try refuseBesideRespondent() }
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
    let respondent = try respondent(in: form)
    tellWhatFitsBadly(form, &catalogue)
    var output = try Output(output ?? "-")
    switch format {
    case .yaml:
      let day = date?.day ?? (checklist.readsVisitDate ? Day.today() : nil)
      try output.write(
        TerminalText(lines: RecordTemplate.yaml(form, id: id ?? RecordTemplate.newID(form.language), date: day)))
    case .markdown:
      try output.write(
        respondent.map { ConversationGuide.markdown(form, respondent: $0) } ?? ConversationGuide.markdown(form))
    case .html:
      try output.write(respondent.map { ConversationGuide.html(form, respondent: $0) } ?? ConversationGuide.html(form))
    }
    try output.finish()
  }

  /// A guide for one respondent says nothing of what was found, and a record is for the whole visit.
  private func refuseBesideRespondent() throws(Failure) {
    if format == .yaml { throw .respondentOfRecord }
    if from != nil { throw .respondentWithEarlier("--from") }
  }

  /// The respondent that was named, who must be asked something at such a visit.
  private func respondent(in form: RecordForm) throws(Failure) -> Int? {
    guard let respondent else { return nil }
    let known = form.checklist.respondents.map(\.id)
    guard let index = known.firstIndex(of: respondent) else { throw .unknown(respondent, for: "--respondent", known) }
    if form.conversation(with: index).parts.isEmpty { throw .nothingToAsk(respondent) }
    return index
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
