import Inspection

// Numbers that are possible and hardly meant.

extension Advice {
  mutating func adviseOnNumbers() {
    adviseOnShares(written.points)
    for point in written.points { adviseOnShares(point.children) }
    adviseOnSteps()
    adviseOnCoverage()
    adviseOnMixedScales()
    adviseOnRows()
    adviseOnScores()
    adviseOnWeightsOfZero()
  }

  /// Weights that seem to be shares of a whole, and don't add up to it. Weights are relative, so nothing is wrong in the result.
  private mutating func adviseOnShares(_ items: [WrittenItem]) {
    for item in items where !item.children.isEmpty && item.children.first?.children.isEmpty == false {
      adviseOnShares(item.children)
    }
    let weights = items.compactMap { $0.weight?.value }
    guard weights.count == items.count, weights.count > 1, let first = items[0].weight else { return }
    let sum = weights.reduce(0) { $0 + $1 }
    let areParts = weights.allSatisfy { $0 > 0 && $0 < 1 }
    let areHundredths = weights.allSatisfy { $0 >= 5 }
    for (whole, looks) in [(Rational(1), areParts), (100, areHundredths)] where looks && sum != whole {
      let isNear = whole * Rational(9, over: 10) <= sum && sum <= whole * Rational(11, over: 10)
      if isNear { tell(.sharesDoNotAddUp(sum, whole, at: first.range)) }
    }
  }

  /// A step of a number scale that no number reaches.
  private mutating func adviseOnSteps() {
    for scale in written.scales {
      guard case .number(_, let highest?, let steps) = scale.kind else { continue }
      for step in steps where step.from.value > highest { tell(.stepOutOfReach(step.from, highest)) }
    }
  }

  /// A least coverage of 0 asks for nothing: one answer is then enough for a level.
  private mutating func adviseOnCoverage() {
    let scoring = written.scoring
    let levels = Level.allCases.compactMap { scoring.levels[$0]?.minCoverage }
    let own = checklist.writtenItems.compactMap { $0?.scoring?.minCoverage }
    for coverage in (scoring.general.minCoverage.map { [$0] } ?? []) + levels + own where coverage.value == 0 {
      tell(.coverageOfZero(at: coverage.range))
    }
  }

  /// Questions on scales of different reach whose scores go into one number as they are.
  private mutating func adviseOnMixedScales() {
    for (index, item) in checklist.items.enumerated() {
      guard let aggregation = item.aggregation, aggregation.method.isOfOneScale else { continue }
      let reaches = aggregation.parts.map { checklist.items[$0].question.flatMap { checklist.scales[$0.scale].scores } }
      guard let first = reaches.first.flatMap({ $0 }) else { continue }
      guard let other = zip(aggregation.parts, reaches).first(where: { $1 != nil && $1 != first })?.0 else { continue }
      tell(.mixedScales(checklist.items[other], in: item, at: checklist.writtenItems[index]?.id.range ?? item.range))
    }
  }
}

extension Method {
  /// Whether scores of different scales can't stand beside each other: half of one is not half of the other.
  fileprivate var isOfOneScale: Bool { [.mean, .minimum, .maximum, .median].contains(self) }
}

extension Diagnostic {
  fileprivate static func sharesDoNotAddUp(_ sum: Rational, _ whole: Rational, at range: SourceRange) -> Self {
    Diagnostic(
      .sharesDoNotAddUp,
      Message(
        da: "vægtene ligner andele, men giver tilsammen \(Language.danish.number(sum)) og ikke \(whole.decimal())",
        en: "the weights look like shares, but add up to \(Language.english.number(sum)) and not \(whole.decimal())",
        sv: "vikterna liknar andelar men blir tillsammans \(Language.swedish.number(sum)) och inte \(whole.decimal())"),
      at: range,
      help: Message(
        da: "se vægtene efter; kun forholdet mellem dem betyder noget",
        en: "look the weights over; only their proportions matter",
        sv: "se över vikterna; bara förhållandet mellan dem har betydelse"))
  }

  fileprivate static func stepOutOfReach(_ step: Located<Rational>, _ highest: Rational) -> Self {
    Diagnostic(
      .stepOutOfReach,
      Message(
        da:
          "trinnet fra \(Language.danish.number(step.value)) kan ikke nås; der svares højst \(Language.danish.number(highest))",
        en:
          "the step from \(Language.english.number(step.value)) can't be reached; answers are at most \(Language.english.number(highest))",
        sv:
          "steget från \(Language.swedish.number(step.value)) kan inte nås; svaren är högst \(Language.swedish.number(highest))"
      ), at: step.range,
      help: Message(
        da: "ret trinnet, eller sæt `højst` op", en: "correct the step, or raise `at-most`",
        sv: "rätta steget, eller höj `högst`"))
  }

  fileprivate static func coverageOfZero(at range: SourceRange) -> Self {
    Diagnostic(
      .coverageOfZero,
      Message(
        da: "med en mindste dækning på 0 % er ét svar nok til et niveau",
        en: "with a least coverage of 0% one answer is enough for a level",
        sv: "med en minsta täckning på 0 % räcker ett svar för en nivå"), at: range,
      help: Message(
        da: "skriv, hvor stor en del af spørgsmålene der skal være besvaret, fx `60%`",
        en: "write which part of the questions must be answered, such as `60%`",
        sv: "skriv hur stor del av frågorna som ska vara besvarad, till exempel `60%`"))
  }

  fileprivate static func mixedScales(_ part: Item, in item: Item, at range: SourceRange) -> Self {
    Diagnostic(
      .mixedScales,
      Message(
        da: "`\(item.path)` blander skalaer med forskellige scorer: `\(part.path)` har en anden end de første",
        en: "`\(item.path)` mixes scales of different scores: `\(part.path)` has another than the first ones",
        sv: "`\(item.path)` blandar skalor med olika poäng: `\(part.path)` har en annan än de första"), at: range,
      help: Message(
        da: "giv skalaerne samme laveste og højeste score, eller brug metoden `procent`",
        en: "give the scales the same lowest and highest score, or use the method `percent`",
        sv: "ge skalorna samma lägsta och högsta poäng, eller använd metoden `procent`"))
  }
}

extension DiagnosticCode {
  static let sharesDoNotAddUp = DiagnosticCode(
    "shares-do-not-add-up", .warning,
    da:
      "Vægte er forhold og behøver ikke give 1 eller 100. Ligner de andele af en helhed, er en af dem nok skrevet forkert.",
    en:
      "Weights are proportions and need not add up to 1 or 100. Where they look like shares of a whole, one is probably mistyped.",
    sv:
      "Vikter är förhållanden och behöver inte bli 1 eller 100. Liknar de andelar av en helhet är en av dem nog felskriven."
  )
  static let stepOutOfReach = DiagnosticCode(
    "step-out-of-reach", .warning,
    da: "Skalaen har et trin over det højeste tal, der kan svares. Trinnets score kan aldrig gives.",
    en: "The scale has a step above the highest number that can be answered. Its score can never be given.",
    sv: "Skalan har ett steg över det högsta tal som kan svaras. Stegets poäng kan aldrig ges.")
  static let coverageOfZero = DiagnosticCode(
    "coverage-of-zero", .warning,
    da:
      "Mindste dækning siger, hvor stor en del af spørgsmålene der skal være besvaret, før et punkt får et tal. 0 % kræver ingenting.",
    en:
      "The least coverage says which part of the questions must be answered before a point gets a number. 0% asks for nothing.",
    sv:
      "Minsta täckning säger hur stor del av frågorna som ska vara besvarad innan en punkt får ett tal. 0 % kräver ingenting."
  )
  static let mixedScales = DiagnosticCode(
    "mixed-scales", .warning,
    da: """
      Et gennemsnit af scorer fra 0 til 1 og scorer fra 1 til 5 siger ikke noget om nogen af dem. Det samme gælder den \
      laveste, den højeste og medianen.
      """,
    en: """
      A mean of scores from 0 to 1 and scores from 1 to 5 tells nothing of either. The same holds for the lowest, the \
      highest and the median.
      """,
    sv: """
      Ett medelvärde av poäng från 0 till 1 och poäng från 1 till 5 säger ingenting om någotdera. Detsamma gäller den \
      lägsta, den högsta och medianen.
      """)
}
