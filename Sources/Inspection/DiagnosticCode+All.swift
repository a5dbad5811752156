extension DiagnosticCode {
  /// Every code of the core: what can be wrong with a checklist, its conditions and a record's assessment.
  package static let core: [DiagnosticCode] = [
    personalNumber, overflow, answerNotApplicable, setAsideUnused, stanceUnused, applicabilityUnknown, emptyPeriod,
    idTwice, replacedFinding, readsInternal, demandOnResult,
    spaceInOption,
    tooManyOptions, noScale, someScores, stepsBeginTooHigh, boundsSwapped, badID, reservedID, noPoints,
    idClash, scoringWithoutParts, numberOfAnswers, negativeWeight, unknownScale, unknownLevel, sameBand, unusedByMethod,
    someBandScores, levelNotBelow, coverageOutside, table, noHighest, noMinCoverage, tooFewQuestions, weightUnused,
    unknownItem, ruleWithoutEffect, effectWithoutScore, noBandScore, unknownTextKey, respondentText,
    unknownSourceKind, baseline, earlierVisit, unknownName,
    unknownOption, unknownTag, twoMeanings, noComparison, optionOrder, wrongKind, suffixNeeded, predicate,
    noSet, dateOrder, dateShift, conditionSign, conditionTooLong, conditionQuote, conditionIncomplete, conditionTooDeep,
    conditionStatus, conditionFunction, conditionArithmetic, conditionCost, cycle, moreFaults,
  ]
}
