import Inspection
import InspectionAnalysis

extension ExplanationReport {
  /// The number written out, its parts, what is not in it, and how much was answered.
  func calculation(_ explanation: ItemExplanation) -> [TerminalText] {
    let item = explanation.item
    guard let aggregation = checklist.items[item].aggregation else { return applicability(explanation) }
    let blocks = [
      page.wrapped(how(aggregation)) + formula(of: explanation) + rows(of: explanation), parts(of: explanation),
      leftOut(of: explanation), coverage(of: item, aggregation), applicability(explanation),
    ]
    return report.section(
      say("Sådan er tallet regnet", "How the number is made", "Så är talet beräknat"), report.spaced(blocks))
  }

  private func how(_ aggregation: Aggregation) -> String {
    let method = say("Regnet som", "Calculated as", "Beräknat som") + ": \(aggregation.method.sentence(language))"
    guard aggregation.method.usesWeights, Set(aggregation.weights).count == 1 else { return method + "." }
    return method
      + say(" (alle dele vejer lige meget).", " (all parts weigh the same).", " (alla delar väger lika mycket).")
  }

  /// As in `(4·1 + 2·3 + 5·1) / 5 = 3`, exact, with the number that is shown where that is another.
  func formula(of explanation: ItemExplanation) -> [TerminalText] {
    let item = explanation.item
    guard let formula = explanation.formula else { return [] }
    let (number, value) = (formula.value, assessment.results[item].value ?? formula.value)
    var line = formula.text(language, phrases.number) + " = " + phrases.number(number)
    if value != number {
      line += say(
        ", afrundet til \(phrases.number(value))", ", rounded to \(phrases.number(value))",
        ", avrundat till \(phrases.number(value))")
    }
    if let shown = assessment.told(value, at: item), shown != value {
      let shown = phrases.shown(value, at: item) ?? ""
      line += say(", vist som \(shown)", ", shown as \(shown)", ", visat som \(shown)")
    }
    return page.wrapped(line, indent: 2)
  }

  private func rows(of explanation: ItemExplanation) -> [TerminalText] {
    explanation.rows.enumerated().flatMap { index, row in
      let score = row.score.map { phrases.number($0) } ?? Status.notRated.words(language)
      let outcome =
        switch row.truth {
        case .yes: say("gælder og giver \(score)", "holds and gives \(score)", "gäller och ger \(score)")
        case .no: say("gælder ikke", "doesn't hold", "gäller inte")
        case .unknown: say("vides ikke", "is not known", "är okänd")
        }
      let why = row.statements.map { words.sentence($0) }.joined(separator: "; ")
      let name = say("Række \(index + 1)", "Row \(index + 1)", "Rad \(index + 1)")
      return listed("\(name) \(outcome)" + (why.isEmpty ? "" : ": \(why)"))
    }
  }

  private func parts(of explanation: ItemExplanation) -> [TerminalText] {
    if phrases.hasNoNumber(explanation.item) { return [] }
    var (rows, hasWeights): ([[String]], Bool) = ([], false)
    for part in explanation.parts {
      let line = assessment.record.answers[part.item].position.line
      let place = line > 0 ? say("linje \(line)", "line \(line)", "rad \(line)") : ""
      let (score, remark): (Rational, String)
      switch part.role {
      case .counted(let number): (score, remark) = (number, place)
      case .highest(let number):
        (score, remark) = (number, assessment.results[part.item].status.words(language))
      case .zero:
        (score, remark) = (0, assessment.results[part.item].status.words(language) + (line > 0 ? ", \(place)" : ""))
      case .leftOut, .blocking, .outside: continue
      }
      hasWeights = hasWeights || part.weight != 1
      rows.append([label(of: part.item), phrases.number(score), phrases.number(part.weight), remark])
    }
    if rows.isEmpty { return [] }
    if !hasWeights { rows = rows.map { [$0[0], $0[1], "", $0[3]] } }
    let head = [
      say("Del", "Part", "Del"), say("Score", "Score", "Poäng"), hasWeights ? say("Vægt", "Weight", "Vikt") : "", "",
    ]
    return page.table([head] + rows, right: [1, 2])
  }

  /// A point by its title, what is below it by its path, behind its title where it has one.
  private func label(of item: Int) -> String {
    checklist.items[item].level == .point ? phrases.title(of: item) : phrases.name(of: item)
  }

  func leftOut(of explanation: ItemExplanation) -> [TerminalText] {
    if phrases.hasNoNumber(explanation.item) { return [] }
    let lines = explanation.parts.compactMap { reason(for: $0) }.flatMap { listed($0) }
    if lines.isEmpty { return [] }
    return page.wrapped(say("Ikke med i tallet:", "Not in the number:", "Inte med i talet:")) + lines
  }

  private func reason(for part: PartExplanation) -> String? {
    let result = assessment.results[part.item]
    let place = phrases.place(assessment.record.answers[part.item].position.line)
    let why = phrases.reason(of: part.item).map { ", \($0)" } ?? ""
    let state = "\(label(of: part.item))\(place): \(result.status.words(language))\(why)"
    switch part.role {
    case .counted, .zero, .highest: return nil
    case .leftOut: return state
    case .blocking:
      return state
        + say("; derfor er der intet tal", "; that is why there is no number", "; därför finns det inget tal")
    case .outside:
      if result.status == .notApplicable { return nil }
      let words =
        part.weight == 0
        ? say("har vægten 0", "has the weight 0", "har vikten 0")
        : say("giver ingen score", "gives no score", "ger inga poäng")
      return "\(label(of: part.item))\(place): \(words)"
    }
  }

  private func coverage(of item: Int, _ aggregation: Aggregation) -> [TerminalText] {
    guard let counted = phrases.coverage(of: item) else { return [] }
    var text = say(
      "\(counted) spørgsmål med score er besvaret", "\(counted) scored questions are answered",
      "\(counted) frågor med poäng är "
        + (assessment.results[item].coverage.answered == 1 ? "besvarad" : "besvarade"))
    if let least = aggregation.minCoverage {
      let share = language.percentage(least)
      text += say("; mindst \(share) kræves", "; at least \(share) is required", "; minst \(share) krävs")
    }
    if let least = aggregation.minAnswered {
      text += say(
        "; mindst \(least) svar kræves", "; at least \(least) answers are required", "; minst \(least) svar krävs")
    }
    return page.wrapped(text + ".")
  }

  private func applicability(_ explanation: ItemExplanation) -> [TerminalText] {
    let why = explanation.notApplicable.map { words.sentence($0) }.joined(separator: "; ")
    if why.isEmpty { return [] }
    return page.wrapped(say("Gælder ikke her: \(why).", "Doesn't apply here: \(why).", "Gäller inte här: \(why)."))
  }
}
