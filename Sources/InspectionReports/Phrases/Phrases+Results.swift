import Inspection

extension Phrases {
  /// As in `5 af 6`; `nil` when nothing below the item has a score, or its answers are only counted.
  func coverage(of item: Int) -> String? {
    let coverage = assessment.results[item].coverage
    guard !checklist.items[item].isAsked, coverage.relevant > 0, !hasNoNumber(item) else { return nil }
    return Message(
      da: "\(coverage.answered) af \(coverage.relevant)", en: "\(coverage.answered) of \(coverage.relevant)",
      sv: "\(coverage.answered) av \(coverage.relevant)")(
        language)
  }

  /// The name of the band or the answer, or else what became of the item.
  func level(of item: Int) -> String {
    let result = assessment.results[item]
    if let band = result.band.flatMap({ checklist.items[item].aggregation?.bands[$0] }) {
      return assessment.text(band.text, language)
    }
    switch result.status {
    case .rated: return ""
    case .scored, .unscored:
      if case .text = record.answers[item].value { return result.status.words(language) }
      return answer(to: item) ?? ""
    case .notRated where result.reason == Reason.none:
      return Message(da: "fordeling", en: "distribution", sv: "fördelning")(language)
    case .notRated, .unanswered, .notEstablished, .notRelevant, .notInFocus, .notApplicable:
      return result.status.words(language)
    }
  }

  /// An answer in the words of its scale.
  func answer(to item: Int) -> String? {
    if checklist.items[item].several != nil { return severalAnswers(to: item) }
    switch record.answers[item].value {
    case .option(let option):
      guard let question = checklist.items[item].question,
        case .choice(let options) = checklist.scales[question.scale].kind
      else { return nil }
      return assessment.text(options[Int(option)].choice.text, language)
    case .number(let number): return language.number(number)
    case .text(let text): return Message(da: "»\(text)«", en: "“\(text)”", sv: "”\(text)”")(language)
    case .open, .notRelevant, .notInFocus, .notEstablished: return nil
    }
  }

  /// What open answers still allow, as in `kan blive 3,2–4,1`; `nil` when nothing is open.
  func range(of item: Int) -> String? {
    let result = assessment.results[item]
    guard let range = result.range, result.exact == nil || !range.isSingle,
      let low = shown(range.lowest, at: item), let high = shown(range.highest, at: item)
    else { return nil }
    if range.isSingle {
      return Message(
        da: "bliver \(low), når alt er besvaret", en: "will be \(low) once all is answered",
        sv: "blir \(low) när allt är besvarat")(language)
    }
    return result.isRangeSharp
      ? Message(
        da: "kan blive \(low)–\(high), når alt er besvaret", en: "can become \(low)–\(high) once all is answered",
        sv: "kan bli \(low)–\(high) när allt är besvarat")(
          language)
      : Message(
        da: "ligger inden for \(low)–\(high), når alt er besvaret",
        en: "will lie within \(low)–\(high) once all is answered",
        sv: "ligger inom \(low)–\(high) när allt är besvarat")(language)
  }

  /// Why there is no result, as a reader would put it; `nil` when there is one or the status says it all.
  func reason(of item: Int) -> String? {
    let result = assessment.results[item]
    switch result.reason {
    case nil, .some(Reason.none): return nil
    case .nothingAnswered:
      return result.coverage.answered > 0
        ? Message(
          da: "ingen af delene har en score", en: "none of the parts has a score", sv: "ingen av delarna har poäng")(
            language)
        : Message(da: "ingen svar med score endnu", en: "no answers with a score yet", sv: "inga svar med poäng än")(
          language)
    case .lowCoverage: return lowCoverage(of: item)
    case .unanswered:
      return Message(da: "ikke alt er besvaret", en: "not everything is answered", sv: "allt är inte besvarat")(
        language)
    case .partNotRelevant:
      return Message(da: "en del er ikke relevant", en: "a part is not relevant", sv: "en del är inte relevant")(
        language)
    case .partNotInFocus:
      return Message(da: "en del er ikke i fokus", en: "a part is not in focus", sv: "en del är inte i fokus")(language)
    case .noWeight:
      return Message(
        da: "intet af det har vægt i beregningen", en: "none of it has any weight",
        sv: "inget av det har vikt i beräkningen")(language)
    case .unknownRow:
      return Message(
        da: "tabellen kan ikke læses, før mere er besvaret", en: "the table can't be read until more is answered",
        sv: "tabellen kan inte läsas förrän mer är besvarat")(
          language)
    case .tableSaysSo:
      return Message(
        da: "efter tabellen i tjeklisten", en: "by the checklist's table", sv: "enligt tabellen i checklistan")(
          language)
    case .unratedByRule: return unrated(item)
    }
  }

  private func lowCoverage(of item: Int) -> String {
    let few = Message(da: "for få svar", en: "too few answers", sv: "för få svar")(language)
    guard let counted = coverage(of: item), let aggregation = checklist.items[item].aggregation else { return few }
    let wanted = [
      aggregation.minCoverage.map { language.percentage($0) },
      aggregation.minAnswered.map { say("\($0) svar", $0 == 1 ? "1 answer" : "\($0) answers", "\($0) svar") },
    ].compactMap { $0 }
    if wanted.isEmpty { return few }
    let share = wanted.joined(separator: say(" og ", " and ", " och "))
    return few
      + Message(
        da: " (\(counted), mindst \(share))", en: " (\(counted), at least \(share))",
        sv: " (\(counted), minst \(share))")(language)
  }

  private func unrated(_ item: Int) -> String {
    guard let reference = assessment.results[item].effects.last(where: { $0.to == nil })?.reference else {
      return Message(da: "efter en regel", en: "by a rule", sv: "enligt en regel")(language)
    }
    let id = checklist.rules[reference.rule].id
    let reason = checklist.effect(reference).amount.text.map { ": " + assessment.text($0, language) } ?? ""
    return Message(da: "efter reglen \(id)", en: "by the rule \(id)", sv: "enligt regeln \(id)")(language) + reason
  }
}
