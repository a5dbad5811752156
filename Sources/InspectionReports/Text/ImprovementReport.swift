package import Inspection
import InspectionAnalysis

/// What could lift results to their next band, as plain text for the conversation with the place: of one item by its path or, without
/// one, of the overall result, or of each point where the overall result has no bands. `nil` where there is no such item.
package func improvementText(
  _ assessment: Assessment, of path: String?, effort: Int, file: String, language: Language, width: Int = 80,
  colours: Bool = false
) -> TerminalText? {
  guard let items = assessment.improvable(path) else { return nil }
  let report = ImprovementReport(
    ExplanationReport(
      report: TextReport(
        phrases: Phrases(assessment, language), file: file, page: Page(width: max(40, width)), isFull: false,
        paint: Paint(isOn: colours))))
  let sections = items.map { report.section(on: assessment.improvement(of: $0, effort: effort)) } + [report.reservation]
  return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
}

/// Improvements in words that are for a conversation.
struct ImprovementReport {
  let explanation: ExplanationReport

  init(_ explanation: ExplanationReport) { self.explanation = explanation }

  private var assessment: Assessment { explanation.assessment }
  private var report: TextReport { explanation.report }
  private var phrases: Phrases { report.phrases }
  private var page: Page { explanation.page }

  private func say(_ da: String, _ en: String, _ sv: String) -> String { phrases.say(da, en, sv) }

  func section(on improvement: Improvement) -> [TerminalText] {
    let item = improvement.item
    let blocks: [[TerminalText]]
    switch improvement.outcome {
    case .found(let proposals, let areAll):
      blocks =
        [introduction(proposals, isSmallest: improvement.isSmallest)] + proposals.map { lines(of: $0, on: item) } + [
          more(areAll), meaning(of: proposals),
        ]
    case .unreachable: blocks = [improvement.hides ? onlyHiding : unreachable] + [holding(item)]
    case .undecided(let tried): blocks = [page.wrapped(undecided(tried, improvement))]
    case .noBands:
      blocks = [page.wrapped(say("Tallet har ingen niveauer.", "The number has no bands.", "Talet har inga nivåer."))]
    case .noResult:
      blocks = [
        page.wrapped(
          say(
            "Der er intet tal endnu, så der er intet niveau at se frem mod.",
            "There is no number yet, so there is no band to look ahead to.",
            "Det finns inget tal än, så det finns ingen nivå att se fram mot."))
      ]
    case .highestBand:
      blocks = [
        page.wrapped(
          say(
            "Det er allerede det højeste niveau.", "It is the highest band already.", "Det är redan den högsta nivån."))
      ]
    }
    return report.heading(phrases.name(of: item))
      + report.spaced([now(item)] + blocks + [notTried(improvement.withoutSteps)])
  }

  private func now(_ item: Int) -> [TerminalText] {
    var lines = report.scoreLine(of: item)
    let bands = assessment.checklist.items[item].aggregation?.bands ?? []
    let next = (assessment.results[item].band ?? -1) + 1
    if assessment.results[item].exact != nil, next < bands.count {
      let (name, from) = (assessment.text(bands[next].text, report.language), phrases.number(bands[next].from))
      lines += page.wrapped(
        say(
          "Det næste niveau er »\(name)«, fra \(from).", "The next band is “\(name)”, from \(from).",
          "Nästa nivå är ”\(name)”, från \(from)."))
    }
    return lines
  }

  // MARK: What was found

  private func introduction(_ proposals: [Proposal], isSmallest: Bool) -> [TerminalText] {
    let size = proposals[0].changes.count
    if size == 1 {
      return page.wrapped(
        say(
          "Ét bedre svar kan være nok. Det kan være et af disse:",
          "One better answer may be enough. It may be one of these:",
          "Ett bättre svar kan räcka. Det kan vara ett av dessa:"))
    }
    if !isSmallest {
      return page.wrapped(
        say(
          "\(size) bedre svar kan være nok; om færre rækker, er ikke afgjort. Det kan være:",
          "\(size) better answers may be enough; whether fewer will do is not decided. It may be:",
          "\(size) bättre svar kan räcka; om färre räcker är inte avgjort. Det kan vara:"))
    }
    return page.wrapped(
      say(
        "Der skal mindst \(size) bedre svar til; med færre kan det ikke lade sig gøre. Det kan være:",
        "It takes at least \(size) better answers; with fewer it can't be done. It may be:",
        "Det krävs minst \(size) bättre svar; med färre går det inte. Det kan vara:"))
  }

  private func lines(of proposal: Proposal, on item: Int) -> [TerminalText] {
    let changes = proposal.changes.map { change in
      let (from, to) = (
        phrases.value(change.from, of: change.question), phrases.value(change.to, of: change.question)
      )
      let path = phrases.shortName(of: change.question)
      let place = phrases.place(assessment.record.answers[change.question].position.line)
      return say(
        "\(path) går fra \(from) til \(to)\(place)", "\(path) goes from \(from) to \(to)\(place)",
        "\(path) går från \(from) till \(to)\(place)")
    }
    let (list, number) = (report.language.list(changes), phrases.shown(proposal.result, at: item) ?? "")
    let band = phrases.band(proposal.band, of: item)
    return explanation.listed(
      say(
        "Hvis \(list), kan tallet blive \(number), »\(band)«.",
        "If \(list), the number may become \(number), “\(band)”.",
        "Om \(list) kan talet bli \(number), ”\(band)”."))
  }

  private func more(_ areAll: Bool) -> [TerminalText] {
    if areAll { return [] }
    return page.wrapped(
      say(
        "Der er flere muligheder med lige så mange svar.", "There are more possibilities with as many answers.",
        "Det finns fler möjligheter med lika många svar."))
  }

  /// What the better steps look like in practice, each once.
  private func meaning(of proposals: [Proposal]) -> [TerminalText] {
    var told: [String] = []
    for change in proposals.flatMap({ $0.changes }) {
      let value = phrases.value(change.to, of: change.question)
      let item = assessment.checklist.items[change.question]
      guard let level = item.levels.first(where: { $0.value == value }) else { continue }
      let line = "\(phrases.shortName(of: change.question)) \(value): \(assessment.text(level.text, report.language))"
      if !told.contains(line) { told.append(line) }
    }
    if told.isEmpty { return [] }
    return page.wrapped(say("Sådan kan det se ud:", "It may look like this:", "Så kan det se ut:"))
      + told.flatMap { explanation.listed($0) }
  }

  // MARK: What was not

  private func notTried(_ questions: [Int]) -> [TerminalText] {
    if questions.isEmpty { return [] }
    let list = report.language.list(questions.map { phrases.shortName(of: $0) })
    return page.wrapped(
      say(
        "Ikke alt er prøvet, fordi svaret er et tal uden trin: \(list).",
        "Not everything was tried, as the answer is a number without steps: \(list).",
        "Allt har inte prövats, eftersom svaret är ett tal utan steg: \(list)."))
  }

  private var unreachable: [TerminalText] {
    page.wrapped(
      say(
        "Bedre svar fører ikke alene dertil, uanset hvilke.",
        "Better answers alone don't lead there, whichever they are.",
        "Bättre svar leder inte ensamma dit, vilka de än är."))
  }

  private var onlyHiding: [TerminalText] {
    page.wrapped(
      say(
        "Bedre svar fører kun dertil, hvor spørgsmål falder bort ved det, og det er ingen forbedring.",
        "Better answers lead there only where questions fall away by them, and that is no improvement.",
        "Bättre svar leder dit bara där frågor faller bort genom dem, och det är ingen förbättring."))
  }

  /// The rules that hold the number down.
  private func holding(_ item: Int) -> [TerminalText] {
    let effects = assessment.explain(item).effects.filter { effect in
      effect.applied.map { applied in applied.to.map { $0 < applied.from } ?? true } ?? false
    }
    if effects.isEmpty { return [] }
    return page.wrapped(
      say("Det holdes nede af:", "It is held down by:", "Det hålls nere av:"))
      + effects.flatMap { explanation.listed(phrases.sentence(on: $0, of: item)) }
  }

  private func undecided(_ tried: Int, _ improvement: Improvement) -> String {
    let isLimit = improvement.withoutSteps.isEmpty
    let limit =
      !isLimit
      ? say(
        "Det er ikke afgjort, om bedre svar fører dertil.", "It is not decided whether better answers lead there.",
        "Det är inte avgjort om bättre svar leder dit.")
      : say(
        "Der er så mange muligheder, at de ikke alle er prøvet; `--effort` giver plads til flere.",
        "There are so many possibilities that not all were tried; `--effort` makes room for more.",
        "Det finns så många möjligheter att alla inte har prövats; `--effort` ger plats för fler.")
    if tried == 0 { return limit }
    return say(
      "Med op til \(tried) bedre svar kan det ikke lade sig gøre. ",
      "With up to \(tried) better answers it can't be done. ",
      "Med upp till \(tried) bättre svar går det inte. ") + limit
  }

  /// What the sets are and are not for.
  var reservation: [TerminalText] {
    page.wrapped(
      say(
        """
        Det her er til dig, der fører tilsynet, og ikke noget at bede stedet om. Et bedre svar følger af, at praksis er blevet bedre, og det \
        ses ved et nyt besøg. Kun svar, der er givet, er med: svar på det, der mangler, er ikke en forbedring. Oplysninger, det, der er valgt fra, og \
        svar uden score står fast, så intet, der er fundet, bliver skjult.
        """,
        """
        This is for you who inspect and nothing to ask of the place. A better answer follows from better practice, and that is \
        seen at another visit. Only answers that were given are in it: to answer what is missing is no improvement. Facts, what was left \
        out and answers without a score stay as they are, so nothing that was found is hidden.
        """,
        """
        Det här är till dig som inspekterar och inget att be verksamheten om. Ett bättre svar följer av att praktiken har blivit \
        bättre, och det syns vid ett nytt besök. Bara svar som har getts är med: att svara på det som saknas är ingen förbättring. \
        Uppgifter, bortval och svar utan poäng står fast, så att inget som har iakttagits döljs.
        """))
  }
}
