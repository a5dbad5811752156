/// A place in a document: which keys may stand there, and what belongs in each.
///
/// The readers allow what is declared here, and the reference of the languages and the schemas for editors are made of it.
package struct Place: Sendable {
  package enum ID: String, CaseIterable, Sendable {
    case checklist, source, period, change, definition, respondent, baseline, fact, bounds, consistency
    case factNumber = "fact-number"
    case factOption = "fact-option"
    case scale, option, step
    case scoring, aggregation, row, rounding, bands, band
    case point, criterion, indicator
    case requiredSources = "required-sources"
    case severalAnswers = "several-answers"
    case note, finding, rule, then
    case ruleFinding = "rule-finding"
    case cap, floor, adjust, unrate
    case toInspector = "to-inspector"
    case record, visit, unit, answer, evidence, judgement
    case ownFinding = "own-finding"
    case agreement, stance, hearing, withheld, decision, review, replaced
    case otherDay = "other-day"
    case hearingReply = "hearing-reply"
    case tests
    case testCase = "case"
    case expect
    case expectedFinding = "expected-finding"
  }

  package struct Key: Sendable {
    package let keyword: Keyword
    package let shape: Shape
    /// What belongs there, for people.
    package let content: Message
    /// What holds where the key is left out; empty where nothing does.
    package let standard: Message
    package let isRequired: Bool
  }

  package let id: ID
  package let keys: [Key]

  package static func of(_ id: ID) -> Place { Place(id: id, keys: keys(of: id)) }

  private static func keys(of id: ID) -> [Key] {
    switch id {
    case .checklist: checklistKeys
    case .source: sourceKeys
    case .period: periodKeys
    case .change: changeKeys
    case .definition: definitionKeys
    case .respondent: respondentKeys
    case .baseline: baselineKeys
    case .fact: factKeys
    case .bounds: boundsKeys
    case .consistency: consistencyKeys
    case .factOption: factOptionKeys
    case .factNumber: boundsKeys + [wholeNumber]
    case .scale: scaleKeys
    case .option: optionKeys
    case .step: stepKeys
    case .scoring: levelKeys
    case .aggregation: aggregationKeys
    case .row: rowKeys
    case .rounding: roundingKeys
    case .bands: bandLevelKeys
    case .band: bandKeys
    case .point: pointKeys
    case .criterion: criterionKeys
    case .indicator: indicatorKeys
    case .requiredSources: requiredSourcesKeys
    case .severalAnswers: severalAnswersKeys
    case .note: noteKeys
    case .finding: findingKeys
    case .rule: ruleKeys
    case .then: thenKeys
    case .ruleFinding: ruleFindingKeys
    case .cap: keys(of: EffectKind.cap)
    case .floor: keys(of: EffectKind.floor)
    case .adjust: keys(of: EffectKind.adjust)
    case .unrate: keys(of: EffectKind.unrate)
    case .toInspector: keys(of: EffectKind.toInspector)
    case .record: recordKeys
    case .visit: visitKeys
    case .unit: unitKeys
    case .answer: answerKeys
    case .evidence: evidenceKeys
    case .judgement: judgementKeys
    case .ownFinding: ownFindingKeys
    case .agreement: agreementKeys
    case .otherDay: otherDayKeys
    case .stance: stanceKeys
    case .hearing: hearingKeys
    case .withheld: withheldKeys
    case .hearingReply: hearingReplyKeys
    case .decision: decisionKeys
    case .review: reviewKeys
    case .replaced: replacedKeys
    case .tests: testsKeys
    case .testCase: caseKeys
    case .expect: expectationKeys
    case .expectedFinding: expectedFindingKeys
    }
  }
}

extension Place.Key {
  /// A key that may be left out; without words of its own, the content is what the shape says.
  static func may(
    _ keyword: Keyword, _ shape: Shape, _ content: Message? = nil, else standard: Message = Message("")
  ) -> Place.Key {
    Place.Key(
      keyword: keyword, shape: shape, content: content ?? shape.words, standard: standard, isRequired: false)
  }

  static func must(_ keyword: Keyword, _ shape: Shape, _ content: Message? = nil) -> Place.Key {
    Place.Key(
      keyword: keyword, shape: shape, content: content ?? shape.words, standard: Message(""), isRequired: true)
  }
}

extension Message {
  /// The same in every language.
  init(_ text: String) { self.init(da: text, en: text, sv: text) }

  init(_ da: String, _ en: String, _ sv: String) { self.init(da: da, en: en, sv: sv) }
}
