package import Inspection
import InspectionAnalysis

/// How a result came about, as plain text in lines of at most `width` cells: a point, criterion, indicator or the overall result by
/// its path, or a rule, finding or demand by its id; without one, the overall result and each point in short. `nil` where there is no such.
package func explanationText(
  _ assessment: Assessment, path: String?, file: String, language: Language, width: Int = 80, colours: Bool = false
) -> TerminalText? {
  let report = ExplanationReport(
    report: TextReport(
      phrases: Phrases(assessment, language), file: file, page: Page(width: max(40, width)), isFull: false,
      paint: Paint(isOn: colours)))
  let sections: [[TerminalText]]
  if let path {
    guard let subject = assessment.checklist.subject(named: path) else { return nil }
    switch subject {
    case .item(let item): sections = report.sections(on: item)
    case .rule(let id): sections = report.sections(onRule: id)
    case .demand(let demand): sections = report.sections(onDemand: demand)
    }
  } else {
    sections =
      report.sections(on: 0, hasChanges: false) + assessment.checklist.points.map { report.summary(of: $0) } + [
        report.hint
      ]
  }
  return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
}

/// The explanations of one assessment in a language.
struct ExplanationReport {
  let report: TextReport

  var assessment: Assessment { phrases.assessment }
  var checklist: Checklist { phrases.checklist }
  var language: Language { report.language }
  var page: Page { report.page }
  var phrases: Phrases { report.phrases }
  var words: ConditionWords { ConditionWords(phrases: phrases) }

  func say(_ da: String, _ en: String, _ sv: String) -> String { phrases.say(da, en, sv) }

  /// All about one item.
  func sections(on item: Int, hasChanges: Bool = true) -> [[TerminalText]] {
    let explanation = assessment.explain(item)
    return [head(of: item), calculation(explanation), bands(of: item)] + rules(of: explanation)
      + (hasChanges ? [changes(of: item)] : [])
  }

  /// A point in a few lines.
  func summary(of item: Int) -> [TerminalText] {
    let explanation = assessment.explain(item)
    let lines =
      report.scoreLine(of: item) + answer(to: item) + formula(of: explanation) + leftOut(of: explanation)
      + explanation.effects.filter { $0.applied != nil }.flatMap { listed(phrases.sentence(on: $0, of: item)) }
    return report.section(phrases.name(of: item), lines)
  }

  var hint: [TerminalText] {
    page.wrapped(
      say(
        "Mere om ét af dem: tilsyn explain SKEMA STI, hvor STI er et fokuspunkt, et kriterium, en regel eller `samlet`.",
        "More on one of them: tilsyn explain RECORD PATH, where PATH is a point, a criterion, a rule or `overall`.",
        "Mer om en av dem: tilsyn explain PROTOKOLL SÖKVÄG, där SÖKVÄG är en fokuspunkt, ett kriterium, en regel eller `totalt`."
      ))
  }

  func listed(_ text: String) -> [TerminalText] { page.wrapped(text, indent: 4, bullet: "- ") }

  private func head(of item: Int) -> [TerminalText] {
    let question =
      checklist.items[item].level > .point ? page.wrapped(assessment.text(checklist.items[item].title, language)) : []
    return report.heading(phrases.name(of: item), "=") + question + report.scoreLine(of: item) + answer(to: item)
  }

  /// Of a question, its answer with what that step looks like.
  private func answer(to item: Int) -> [TerminalText] {
    guard checklist.items[item].question != nil else { return [] }
    let (answer, result) = (assessment.record.answers[item], assessment.results[item])
    let reason = assessment.record.reason(of: item)
    guard result.isAnswered || reason != nil else { return [] }
    let status = result.isAnswered ? phrases.value(of: item) : result.status.words(language)
    let text = (status ?? "") + (reason.map { ": \($0)" } ?? "") + phrases.place(answer.position.line)
    let level = checklist.items[item].levels.first { $0.value == phrases.value(of: item) }
    return page.wrapped(text, label: say("Svar: ", "Answer: ", "Svar: "))
      + (level.map {
        page.wrapped(
          assessment.text($0.text, language),
          label: say("Trin \($0.value): ", "Level \($0.value): ", "Steg \($0.value): "))
      } ?? []) + step(of: item)
  }

  /// The step of a number scale that gave the score of an answer.
  private func step(of item: Int) -> [TerminalText] {
    guard assessment.results[item].isAnswered, case .number(let answer) = assessment.record.answers[item].value,
      let scale = checklist.items[item].question?.scale, case .number(_, let steps) = checklist.scales[scale].kind,
      let step = steps.last(where: { $0.from <= answer })
    else { return [] }
    let (from, score) = (phrases.number(step.from), phrases.number(step.score))
    return page.wrapped(
      say("Trin: fra \(from) giver \(score)", "Step: from \(from) gives \(score)", "Steg: från \(from) ger \(score)"))
  }

  // MARK: Bands

  private func bands(of item: Int) -> [TerminalText] {
    guard let bands = checklist.items[item].aggregation?.bands, !bands.isEmpty else { return [] }
    let result = assessment.results[item]
    let rows = bands.indices.reversed().map { index in
      let band = bands[index]
      return [
        assessment.text(band.text, language), say("fra ", "from ", "från ") + phrases.number(band.from),
        band.score.map {
          say("giver \(phrases.number($0))", "gives \(phrases.number($0))", "ger \(phrases.number($0))")
        }
          ?? "",
        index == result.band ? "← " + (phrases.shown(result.exact, at: item) ?? "") : "",
      ]
    }
    return report.section(
      say("Niveauer", "Bands", "Nivåer"), page.table(rows) + distance(item).flatMap { page.wrapped($0) })
  }

  /// How far it is to the next band up and down.
  private func distance(_ item: Int) -> [String] {
    guard let margin = assessment.margin(of: item), let bands = checklist.items[item].aggregation?.bands,
      let band = assessment.results[item].band
    else { return [] }
    var parts: [String] = []
    if let up = margin.up {
      let next = assessment.text(bands[band + 1].text, language)
      let by = phrases.amount(up)
      parts.append(
        say(
          "Der mangler \(by) op til »\(next)«.", "It is \(by) short of “\(next)”.", "Det fattas \(by) till ”\(next)”."))
    }
    if let down = margin.down {
      let by = phrases.amount(down)
      parts.append(
        down == 0
          ? say(
            "Tallet ligger netop på niveauets grænse.", "The number lies right at the limit of its band.",
            "Talet ligger precis på nivåns gräns.")
          : say(
            "Tallet ligger \(by) over niveauets grænse.", "The number lies \(by) above the limit of its band.",
            "Talet ligger \(by) över nivåns gräns."))
    }
    return [parts.joined(separator: " ")]
  }
}
