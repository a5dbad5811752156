// What stands in the way of an edition that leaves the authority.

extension Assessment {
  /// Findings of the checklist that nobody has taken a stand on; those that stay in the house need none.
  package var undecidedFindings: [Finding] {
    findings.filter { finding in
      guard case .definition(let index) = finding.origin else { return false }
      return finding.setAside == nil && record.stance(on: index) == nil && !checklist.findings[index].isInternal
    }
  }

  /// Told together, as they are mended in one place.
  package var withoutStance: [Diagnostic] {
    let open = undecidedFindings
    guard let first = open.first, case .definition(let index) = first.origin else { return [] }
    if open.count == 1 { return [.noStance(first.id, text(checklist.findings[index].text, record.language), record)] }
    return [.noStances(open.map { $0.id }, record)]
  }

  /// What stands in the way of sending a report to the place, each told with its place.
  package var reasonsToKeep: [Diagnostic] {
    (record.stage == .draft ? [.draftKept(record)] : []) + reasonsToKeepAnything
      + (record.stage == .draft ? [] : withoutStance)
  }

  /// What stands in the way of anything that leaves the authority, a document of Word's included.
  package var reasonsToKeepAnything: [Diagnostic] {
    let numbers = warnings.filter { $0.code == .personalNumber }.map { Diagnostic.personalNumberKept(at: $0.range) }
    return (record.course.withheld.map { [.withheld($0, record)] } ?? []) + numbers
  }
}

extension Diagnostic {
  fileprivate static func noStance(_ id: String, _ text: String, _ record: Record) -> Self {
    let (stances, adopted, rewritten, declined) = stanceWords(record)
    return Diagnostic(
      .noStance,
      Message(
        da: "der er ikke taget stilling til fundet `\(id)`: »\(text)«",
        en: "no stand is taken on the finding `\(id)`: “\(text)”",
        sv: "ställning har inte tagits till iakttagelsen `\(id)`: ”\(text)”"),
      at: record.stageRange,
      help: Message(
        da: "skriv under `\(stances):` `\(id): \(adopted)`, `\(id): {\(rewritten): …}` eller `\(id): {\(declined): …}`",
        en: "write below `\(stances):` `\(id): \(adopted)`, `\(id): {\(rewritten): …}` or `\(id): {\(declined): …}`",
        sv: "skriv under `\(stances):` `\(id): \(adopted)`, `\(id): {\(rewritten): …}` eller `\(id): {\(declined): …}`"
      ))
  }

  fileprivate static func noStances(_ ids: [String], _ record: Record) -> Self {
    let (stances, adopted, rewritten, declined) = stanceWords(record)
    let list = ids.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .noStance,
      Message(
        da: "der er ikke taget stilling til \(ids.count) fund: \(list)",
        en: "no stand is taken on \(ids.count) findings: \(list)",
        sv: "ställning har inte tagits till \(ids.count) iakttagelser: \(list)"),
      at: record.stageRange,
      help: Message(
        da:
          "skriv en linje om hvert under `\(stances):` – `id: \(adopted)`, `id: {\(rewritten): …}` eller `id: {\(declined): …}`",
        en:
          "write a line on each below `\(stances):` – `id: \(adopted)`, `id: {\(rewritten): …}` or `id: {\(declined): …}`",
        sv:
          "skriv en rad om var och en under `\(stances):` – `id: \(adopted)`, `id: {\(rewritten): …}` eller `id: {\(declined): …}`"
      ))
  }

  private static func stanceWords(_ record: Record) -> (
    stances: String, adopted: String, rewritten: String, declined: String
  ) {
    let word = { (keyword: Keyword) in keyword.word(in: record.language) }
    return (word(.stances), word(.adopted), word(.rewritten), word(.declined))
  }

  fileprivate static func draftKept(_ record: Record) -> Self {
    let status = Keyword.status.word(in: record.language)
    let (hearing, final) = (
      Keyword.inHearing.word(in: record.language), Keyword.final.word(in: record.language)
    )
    return Diagnostic(
      .draftKept,
      Message(
        da: "skemaet er en kladde, og kladder bliver i huset",
        en: "the record is a draft, and drafts stay in the house",
        sv: "protokollet är ett utkast för dig själv, och sådana stannar i huset"), at: record.stageRange,
      help: Message(
        da: "skriv `\(status): \(hearing)`, når udkastet skal sendes til bemærkninger, eller `\(status): \(final)`",
        en: "write `\(status): \(hearing)` when the draft is to be sent for remarks, or `\(status): \(final)`",
        sv: "skriv `\(status): \(hearing)` när utkastet ska skickas för synpunkter, eller `\(status): \(final)`"))
  }

  fileprivate static func withheld(_ reason: String, _ record: Record) -> Self {
    let withheld = Keyword.withheld.word(in: record.language)
    let words = reason.isEmpty ? "" : ": \(reason)"
    return Diagnostic(
      .withheldReport,
      Message(
        da: "rapporten er tilbageholdt og kan ikke sendes\(words)",
        en: "the report is withheld and can't be sent\(words)",
        sv: "rapporten hålls inne och kan inte skickas\(words)"), at: record.course.withheldRange,
      help: Message(
        da: "slet `\(withheld):`, når den må sendes", en: "delete `\(withheld):` when it may be sent",
        sv: "ta bort `\(withheld):` när den får skickas"))
  }

  fileprivate static func personalNumberKept(at range: SourceRange) -> Self {
    Diagnostic(
      .personalNumberKept,
      Message(
        da: "her står noget, der ligner et CPR-nummer; derfor kan rapporten ikke sendes",
        en: "something that looks like a CPR number stands here, so the report can't be sent",
        sv: "här står något som ser ut som ett personnummer; därför kan rapporten inte skickas"), at: range,
      help: Message(
        da: "slet nummeret, og skriv »den unge« eller et id i stedet",
        en: "delete the number, and write “the young person” or an id instead",
        sv: "ta bort numret, och skriv ”den unge” eller ett id i stället"))
  }
}

extension DiagnosticCode {
  /// What stands in the way of an edition that leaves the authority.
  package static let editions = [noStance, draftKept, withheldReport, personalNumberKept]

  package static let noStance = DiagnosticCode(
    "no-stance",
    da: """
      Det, der sendes til stedet, er socialtilsynets ord og ikke programmets. Derfor skal der være taget stilling til hvert \
      beregnet fund: taget med, omskrevet eller fravalgt.
      """,
    en: """
      What is sent to the place is the authority's word and not the program's. So a stand must be taken on each computed \
      finding: adopted, rewritten or declined.
      """,
    sv: """
      Det som skickas till verksamheten är myndighetens ord och inte programmets. Därför måste ställning ha tagits till varje \
      beräknad iakttagelse: medtagen, omskriven eller bortvald.
      """)
  static let draftKept = DiagnosticCode(
    "draft-kept",
    da: "Udgaven til stedet kan laves, når skemaet er i høring eller endeligt. En kladde er til dig selv.",
    en: "The edition for the place can be made when the record is in hearing or final. A draft is for yourself.",
    sv:
      "Utgåvan till verksamheten kan göras när protokollet är ute för synpunkter eller slutligt. Ett utkast är för dig själv."
  )
  static let withheldReport = DiagnosticCode(
    "withheld",
    da: "Skemaet siger under `høring`, at intet må sendes ud. Kun den interne rapport kan laves, og ikke som Word.",
    en:
      "The record says below `hearing` that nothing may be sent out. Only the internal report can be made, and not as Word.",
    sv:
      "Protokollet säger under `utskick` att inget får skickas ut. Bara den interna rapporten kan göras, och inte som Word."
  )
  static let personalNumberKept = DiagnosticCode(
    "personal-number-kept",
    da: """
      Et skema med noget, der ligner et CPR-nummer, kan ikke blive til noget, der forlader huset: udgaven til stedet, den \
      offentlige udgave eller et Worddokument.
      """,
    en: """
      A record with something that looks like a CPR number can't become anything that leaves the house: the edition for the \
      place, the public edition or a document of Word's.
      """,
    sv: """
      Ett protokoll med något som ser ut som ett personnummer kan inte bli något som lämnar huset: utgåvan till verksamheten, \
      den offentliga utgåvan eller ett Worddokument.
      """)
}
