extension Checklist {
  /// Scores a record. The only fault is a number that no longer fits; `warnings` are passed on from the reader.
  /// Without ranges, what open answers still allow is not worked out.
  package func assess(
    _ record: consuming Record, warnings: [Diagnostic] = [], withRanges: Bool = true, after earlier: Assessment? = nil
  ) -> Reading<Assessment> {
    let place = record.idRange
    if let earlier { record.take(earlier, for: self) }
    var evaluator = Evaluator(self, record)
    evaluator.run(.asIs)
    let (states, rules) = (evaluator.states, evaluator.rules)
    let ranges = withRanges && evaluator.hasOpenInput ? RangeSearch.ranges(of: &evaluator) : nil
    evaluator.run(.anew)
    if evaluator.hasOverflowed { return Reading(nil, [.overflow(at: place)]) }
    let possible = evaluator.states
    evaluator.restore(.asIs, states, rules)
    let results = items.indices.map { evaluator.result(of: $0, range: ranges?[$0], possible: possible) }
    var review = Review(evaluator, warnings, isAfterAnother: earlier != nil)
    review.findUnasked()
    review.findFindings()
    review.findUnusedSetAsides()
    review.findMissing()
    review.findUnknownApplicability()
    return Reading(review.assessment(results), [])
  }
}

extension Evaluator {
  /// Whether an answer or fact is missing that could still be given.
  fileprivate var hasOpenInput: Bool {
    for index in states.indices where plan.items[index].isQuestion {
      if !states[index].beforeEffects.isDisjoint(with: .open) || states[index].isApplicable == .unknown { return true }
    }
    return record.facts.prefix(checklist.facts.count).contains { $0.value == .open }
  }

  /// The result of an item as the record is, with what it may become; `range` is `nil` when nothing is open.
  fileprivate mutating func result(
    of index: Int, range found: RangeSearch.Found?, possible: [ItemState]
  ) -> ItemResult {
    let counts = states[index].mayCount
    let range = found.map { $0.range } ?? (counts ? states[index].result : nil)
    return ItemResult(
      status: states[index].status, reason: states[index].reason, exact: counts ? states[index].result.lowest : nil,
      value: counts || states[index].reason == .unratedByRule ? states[index].value.lowest : nil,
      band: counts && states[index].bands.lowest >= 0 ? Int(states[index].bands.lowest) : nil,
      effects: plan.items[index].hasEffects ? appliedEffects(on: index) : [], coverage: states[index].coverage,
      range: range.flatMap { $0.isBounded ? $0 : nil }, isRangeSharp: found?.isSharp ?? true,
      possible: possible[index].mayCount && possible[index].result.isBounded ? possible[index].result : nil)
  }

  /// The effects that changed the item's result, in the order in which they did.
  private mutating func appliedEffects(on index: Int) -> [AppliedEffect] {
    guard states[index].mayCount || states[index].reason == .unratedByRule else { return [] }
    var (number, applied): (Rational, [AppliedEffect]) = (startOfEffects(on: index).lowest, [])
    for effect in plan.effects[index] where rules[effect.reference.rule] == .yes {
      switch effect.outcome(of: number) {
      case .unchanged: break
      case .changed(let changed):
        applied.append(AppliedEffect(reference: effect.reference, from: number, to: changed))
        number = changed
      case .removed: return applied + [AppliedEffect(reference: effect.reference, from: number, to: nil)]
      }
    }
    return applied
  }
}

extension Diagnostic {
  fileprivate static func overflow(at range: SourceRange) -> Self {
    Diagnostic(
      .overflow,
      Message(
        da: "et tal bliver for stort til at regne med", en: "a number becomes too large to calculate with",
        sv: "ett tal blir för stort att räkna med"),
      at: range,
      help: Message(
        da: "se efter meget store tal eller meget fine brøker i vægte, scorer og svar",
        en: "look for very large numbers or very fine fractions among weights, scores and answers",
        sv: "leta efter mycket stora tal eller mycket fina bråk bland vikter, poäng och svar"))
  }
}

extension DiagnosticCode {
  static let overflow = DiagnosticCode(
    "overflow",
    da: """
      Tilsyn regner med nøjagtige brøker og afrunder aldrig undervejs. Tallene er her så store, eller brøkerne så fine, at resultatet \
      ikke kan gemmes nøjagtigt. Hellere intet tal end et forkert.
      """,
    en: """
      Tilsyn calculates with exact fractions and never rounds on the way. The numbers here are so large, or the fractions so fine, \
      that the result can't be kept exactly. Rather no number than a wrong one.
      """,
    sv: """
      Tilsyn räknar med exakta bråk och avrundar aldrig på vägen. Talen är här så stora, eller bråken så \
      fina, att resultatet inte kan sparas exakt. Hellre inget tal än ett felaktigt.
      """)
}
