import Inspection

extension Phrases {
  var overallSentences: [String] {
    [overallResult, leftOut, overallRange, judgedOtherwise].compactMap { $0 }
  }

  private var overallResult: String {
    if let distribution = distribution(of: 0) {
      return Message(
        da: "Svarene fordeler sig: \(distribution).", en: "The answers are distributed: \(distribution).",
        sv: "Svaren fördelar sig: \(distribution).")(
          language)
    }
    guard let aggregation = checklist.items[0].aggregation,
      let number = shown(assessment.overall.exact, at: 0)
    else {
      let reason = reason(of: 0) ?? nothing
      return Message(
        da: "Der er ikke noget samlet tal: \(reason).", en: "There is no overall number: \(reason).",
        sv: "Det finns inget sammanlagt tal: \(reason).")(
          language)
    }
    let result = self.result(number)
    let counts = (counted(aggregation).count, asked(aggregation).count)
    let parts = (counts.1 == 1 ? aggregation.of.names.one : aggregation.of.names.many)(language)
    guard aggregation.method.keyword == .mean else {
      let how = aggregation.method.sentence(language)
      return Message(
        da: "\(result): \(how); \(counts.0) af \(counts.1) \(parts) indgår. Tallet er ikke en samlet vurdering.",
        en: "\(result): \(how); \(counts.0) of \(counts.1) \(parts) go in. The number is no overall judgement.",
        sv: """
          \(result): \(how); \(counts.0) av \(counts.1) \(parts) ingår. Talet är ingen samlad bedömning.
          """)(
          language)
    }
    let isWeighted = Set(aggregation.weights).count > 1
    return Message(
      da:
        "\(isWeighted ? "Vægtet gennemsnit" : "Gennemsnit") af \(counts.0) af \(counts.1) \(parts): \(result). Tallet er "
        + "et gennemsnit og ikke en samlet vurdering.",
      en:
        "\(isWeighted ? "Weighted mean" : "Mean") of \(counts.0) of \(counts.1) \(parts): \(result). The number is a "
        + "mean and no overall judgement.",
      sv: """
        \(isWeighted ? "Vägt medelvärde" : "Medelvärde") av \(counts.0) av \(counts.1) \(parts): \(result). \
        Talet är ett medelvärde och ingen samlad bedömning.
        """)(language)
  }

  /// The number and its band; the number before rules and bands too, where these have changed it.
  private func result(_ number: String) -> String {
    let level = level(of: 0)
    let number = number + rounded(at: 0)
    let result = level.isEmpty ? number : "\(number), \(level)"
    guard assessment.overall.value != assessment.overall.exact, let before = shown(assessment.overall.value, at: 0)
    else {
      return result
    }
    return Message(
      da: "\(before); efter regler og niveauer \(result)", en: "\(before); after rules and bands \(result)",
      sv: "\(before); efter regler och nivåer \(result)")(
        language)
  }

  /// Why there is nothing to make a number of.
  private var nothing: String {
    switch assessment.overall.status {
    case .notRelevant:
      Message(
        da: "intet af det er relevant her", en: "none of it is relevant here", sv: "inget av det är relevant här")(
          language)
    case .notInFocus:
      Message(da: "intet af det er i fokus", en: "none of it is in focus", sv: "inget av det är i fokus")(language)
    case .notApplicable:
      Message(da: "intet af det gælder her", en: "none of it applies here", sv: "inget av det gäller här")(language)
    case .scored, .unscored, .notEstablished, .unanswered, .rated, .notRated: assessment.overall.status.words(language)
    }
  }

  /// The points that give the overall number nothing, with the reason.
  private var leftOut: String? {
    guard let aggregation = checklist.items[0].aggregation, aggregation.of == .point, assessment.overall.exact != nil
    else { return nil }
    let counted = counted(aggregation)
    let out = asked(aggregation).filter { !counted.contains($0) }
    if out.isEmpty { return nil }
    let names = out.map { "\(title(of: $0)) (\(level(of: $0)))" }
    return Message(da: "Indgår ikke: ", en: "Not included: ", sv: "Ingår inte: ")(language)
      + names.joined(separator: "; ") + "."
  }

  private func asked(_ aggregation: Aggregation) -> [Int] {
    aggregation.parts.filter { assessment.results[$0].status != .notApplicable }
  }

  /// The parts that have a number, or count as 0.
  private func counted(_ aggregation: Aggregation) -> [Int] {
    asked(aggregation).filter { part in
      if assessment.results[part].exact != nil { return true }
      switch assessment.results[part].status {
      case .notRelevant: return aggregation.notRelevant == .zero
      case .notInFocus: return aggregation.notInFocus == .zero
      case .unanswered, .notEstablished, .notRated: return aggregation.unanswered == .zero
      case .scored, .unscored, .rated, .notApplicable: return false
      }
    }
  }

  private var overallRange: String? {
    range(of: 0).map { Message(da: "Tallet \($0).", en: "The number \($0).", sv: "Talet \($0).")(language) }
  }

  private var judgedOtherwise: String? {
    let otherwise = checklist.points.count { assessment.isJudgedOtherwise($0) == true }
    guard otherwise > 0 else { return nil }
    let points = language.count(otherwise, Level.point.names)
    return occasion.judgesOtherwise(points)(language)
  }

  /// How much of what is asked has an answer.
  var answered: String {
    let coverage = assessment.overall.coverage
    guard coverage.relevant > 0, !hasNoNumber(0) else { return "" }
    let share = language.percentage(Rational(Int(coverage.answered), over: Int(coverage.relevant)))
    let counted = Message(
      da: "\(coverage.answered) af \(coverage.relevant) spørgsmål med score er besvaret (\(share))",
      en: "\(coverage.answered) of \(coverage.relevant) scored questions are answered (\(share))",
      sv: "\(coverage.answered) av \(coverage.relevant) frågor med poäng är "
        + (coverage.answered == 1 ? "besvarad" : "besvarade") + " (\(share))")(language)
    if coverage.notInFocus == 0 { return counted + "." }
    return counted
      + Message(
        da: "; yderligere \(coverage.notInFocus) er ikke i fokus.",
        en: "; \(coverage.notInFocus) more are not in focus.",
        sv: "; ytterligare \(coverage.notInFocus) är inte i fokus.")(language)
  }
}
