import Inspection

/// What the place reads of a visit: first what matters most and what is asked of it, then point by point what was judged and why, with room
/// to answer where it is a draft. Made of an assessment for the place; each format sets the same blocks.
struct PlaceReport {
  let visit: VisitReport

  init(_ assessment: Assessment, language: Language) {
    precondition(assessment.audience == .place, "what isn't for the place is in no report for it")
    visit = VisitReport(assessment, file: "", language: language)
  }

  var assessment: Assessment { visit.assessment }
  var checklist: Checklist { visit.checklist }
  var record: Record { visit.record }
  var phrases: Phrases { visit.phrases }
  var language: Language { visit.language }
  var isDraft: Bool { record.stage != .final }

  func say(_ da: String, _ en: String, _ sv: String) -> String { visit.say(da, en, sv) }

  var blocks: [Block] {
    head + summary + asked
      + checklist.points.filter { isTold($0) }.enumerated().flatMap { point($0.element, number: $0.offset + 1) }
      + general + facts + closing
  }

  /// Whether there is anything to say of a point; of one whose result stays in the house, what was asked, found or written.
  private func isTold(_ point: Int) -> Bool {
    if assessment.results[point].status == .notApplicable { return false }
    return !checklist.items[point].hasInternalResult || assessment.judgement(of: point) != nil
      || !upheld(at: point).isEmpty || !rows(below: point).isEmpty
  }

  // MARK: Head

  /// What it is and for whom, who writes, and by when to answer.
  private var head: [Block] {
    let rows = rows.filter { !$0.text.isEmpty }
    return [.paragraph(Words(edition), .kind), .heading(1, visit.quote(checklist.title)), .pairs(rows)]
      + (isDraft ? [.paragraph(invitation, .notice)] : [])
  }

  private var edition: String {
    if isDraft { return say("Udkast – til bemærkninger", "Draft – for remarks", "Utkast – för synpunkter") }
    guard let kind = record.unit.kind else {
      return say("Endelig – til stedet", "Final – for the place", "Slutlig – till verksamheten")
    }
    if checklist.isFosterFamily(kind) {
      return say("Endelig – til plejefamilien", "Final – for the foster family", "Slutlig – till familjehemmet")
    }
    return checklist.units[kind].value == Self.placement
      ? say("Endelig – til tilbuddet", "Final – for the placement", "Slutlig – till verksamheten")
      : say("Endelig – til stedet", "Final – for the place", "Slutlig – till verksamheten")
  }

  /// The unit that the Danish law calls so.
  private static let placement = "tilbud"

  private var rows: [(term: String, text: Words)] {
    let (day, unit) = (record.visit, record.unit)
    let kind = unit.kind.map { assessment.text(checklist.units[$0].text, language) }
    let first = [day.date.map { phrases.date($0) }, day.form?.word(language)].compactMap { $0 }.joined(separator: ", ")
    let purpose = day.purpose.map { assessment.text(checklist.purposes[$0].text, language) }
    let until = isDraft ? deadline : nil
    return [
      (term: say("Bemærkninger senest", "Remarks by", "Synpunkter senast"), text: Words(until ?? "")),
      (term: say("Udkast sendt", "Draft sent", "Utkast skickat"), text: Words(quoting: sent)),
      (
        term: say("Enhed", "Unit", "Enhet"),
        text: Words(quoting: [kind, unit.id].compactMap { $0 }.joined(separator: " "))
      ),
      (
        term: phrases.occasion.day(phrases.language),
        text: Words(
          quoting: ([first] + day.others.map { phrases.words(for: $0) }).filter { !$0.isEmpty }.joined(separator: "; "))
      ),
      (term: phrases.occasion.purpose(phrases.language), text: Words(quoting: purpose ?? "")),
      (term: say("Fra", "From", "Från"), text: Words(quoting: day.authority ?? "")),
      (
        term: phrases.occasion.filledIn(by: day.inspectors.count)(phrases.language),
        text: Words(quoting: language.list(day.inspectors))
      ),
      (term: say("Skema", "Record", "Protokoll"), text: Words(quoting: record.id)),
      (term: say("Erstatter", "Replaces", "Ersätter"), text: Words(quoting: phrases.replacedWords)),
      (
        term: say("Tjekliste", "Checklist", "Checklista"),
        text: Words(quoting: checklist.versionedName(language))
      ),
    ]
  }

  /// When the draft was sent, and to whom.
  private var sent: String {
    record.course.hearings.map { hearing in
      [hearing.sent.map { phrases.date($0) }, hearing.recipient.map { say("til \($0)", "to \($0)", "till \($0)") }]
        .compactMap { $0 }.joined(separator: " ")
    }.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private var deadline: String? { record.course.hearings.last?.deadline.map { phrases.date($0) } }

  /// The checklist's own words, or that there is room to answer.
  private var invitation: Words {
    checklist.hearingText.map { visit.quote($0) } ?? Words(ordinaryInvitation)
  }

  private var ordinaryInvitation: String {
    let until = deadline.map { say(" senest \($0)", " by \($0)", " senast \($0)") } ?? ""
    return say(
      "Dette er et udkast. Skriv til os\(until), hvis noget er forkert eller ikke er med, og hvis I ser anderledes på det. Der er plads under hvert punkt. Jeres bemærkninger følger rapporten.",
      "This is a draft. Write to us\(until) if anything is wrong or missing, and if you see it differently. There is room below each point. Your remarks go with the report.",
      "Detta är ett utkast. Skriv till oss\(until) om något är fel eller saknas, och om ni ser annorlunda på det. Det finns plats under varje punkt. Era synpunkter följer rapporten."
    )
  }

  // MARK: What matters most

  private var summary: [Block] {
    let text = assessment.judgement(of: 0)?.text.map { [Block.paragraph(visit.quote($0), .quoted)] } ?? []
    let gravest = gravest.map { finding in
      finding.point.map { visit.parts(of: finding).text + " (" + visit.title(of: $0) + ")" }
        ?? visit.parts(of: finding).text
    }
    let strengths = upheld.filter { $0.category == .strength }.map { visit.parts(of: $0).text }
    let parts =
      text
      + part(say("Det bør der ses på først", "To be looked at first", "Detta bör ses över först"), gravest)
      + part(say("Det lykkes", "What succeeds", "Detta lyckas"), Array(strengths.prefix(Self.mostStrengths)))
      + (levels.rows.isEmpty
        ? [] : [.heading(3, Words(levelsTitle)), .table(levels)])
    if parts.isEmpty { return [] }
    return [.heading(2, Words(say("Det vigtigste", "What matters most", "Det viktigaste")))] + parts
  }

  /// A leader reads one page.
  private static let mostStrengths = 5

  private var upheld: [Finding] { assessment.findings.filter { $0.setAside == nil } }

  /// The findings of the gravest kind that there is, from development upwards.
  private var gravest: [Finding] {
    let most = upheld.filter { $0.category >= .significant }
    return (most.isEmpty ? upheld.filter { $0.category == .development } : most).sorted { $0.category > $1.category }
  }

  private func part(_ title: String, _ items: [Words]) -> [Block] {
    items.isEmpty ? [] : [.heading(3, Words(title)), .list(items)]
  }

  private var toldPoints: [Int] { checklist.points.filter { isTold($0) } }
  private var haveLevels: Bool { toldPoints.allSatisfy { hasLevel($0) } }

  private var levelsTitle: String {
    haveLevels ? say("Niveauerne", "The levels", "Nivåerna") : say("Resultaterne", "The results", "Resultaten")
  }

  private var levels: Block.Table {
    let told: [[Words]] = toldPoints.enumerated().map { number, point in
      ["\(number + 1). " + visit.title(of: point), level(of: point)]
    }
    return Block.Table(
      caption: say("Fokuspunkterne", "The points", "Fokuspunkterna"),
      head: [say("Fokuspunkt", "Point", "Fokuspunkt"), levelTitle(haveLevels)],
      rows: told.filter { !$0[1].isEmpty })
  }

  /// Whether a point has a level: one that results fall into, or the inspector's own.
  func hasLevel(_ point: Int) -> Bool {
    assessment.judgement(of: point)?.level != nil || checklist.items[point].aggregation?.bands.isEmpty == false
  }

  /// What stands before it, or before the number where there are no levels.
  func levelTitle(_ isLevel: Bool) -> String {
    isLevel ? say("Niveau", "Level", "Nivå") : say("Resultat", "Result", "Resultat")
  }

  /// In words: the inspector's own level where there is one, else the computed with its number; else what became of it. Nothing of what
  /// is worked out and stays in the house.
  func level(of item: Int) -> Words {
    if let own = assessment.judgement(of: item)?.level {
      return Words(quoting: assessment.words(forLevel: own, of: item, language))
    }
    if checklist.items[item].isAggregate, checklist.items[item].hasInternalResult || phrases.hasNoNumber(item) {
      return Words("")
    }
    let result = assessment.results[item]
    let score = phrases.shown(result.exact, at: item).map { say("score \($0)", "score \($0)", "poäng \($0)") }
    if let band = result.band.flatMap({ checklist.items[item].aggregation?.bands[$0] }) {
      return visit.quote(band.text) + (score.map { " (\($0))" } ?? "")
    }
    if checklist.items[item].question != nil, let words = phrases.answer(to: item), result.isAnswered {
      return Words(quoting: words)
    }
    return Words(score.map { $0.capitalizedFirst } ?? result.status.words(language).capitalizedFirst)
  }

  // MARK: What is asked

  private var asked: [Block] {
    if record.followUp.isEmpty { return [] }
    let title = say(
      "Det er aftalt, eller det beder vi jer om", "Agreed, or asked of you", "Avtalat, eller det vi ber er om")
    return [
      .heading(2, Words(title)),
      .table(
        Block.Table(
          caption: title,
          head: [
            say("Hvad", "What", "Vad"), say("Hvem", "Who", "Vem"), say("Frist", "Deadline", "Tidsfrist"),
            say("Status", "Status", "Status"),
          ],
          rows: record.followUp.map { step in
            [
              visit.quote(step.what), step.who.map { visit.quote($0) } ?? Words(""),
              Words(step.deadline.map { phrases.date($0) } ?? ""),
              Words(phrases.state(of: step).joined(separator: ", ").capitalizedFirst),
            ]
          })),
    ]
  }
}
