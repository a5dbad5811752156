package import Inspection

extension DiagnosticCode {
  /// Every code of the readers, for `tilsyn explain`: what can be wrong with keys and values, and with a record against its
  /// checklist. Those of the YAML itself are in `yaml`.
  package static let documents: [DiagnosticCode] =
    [
      roundingStep, formerID, finalByDraft, wordsNotAsked, markInText,
      tooManyDecimals, unknownLanguage, severalWithoutOptions, fieldAmongNames, unusedAboveAnswers, tooManyKinds,
      kindsAboveSources, factKind, scaleKind, conditionEmpty,
      conditionOverLines, unknownKey, sameKeyTwice, missingKey, emptyValue, wrongShape, notANumber,
      notACount, notADate, notAVersion, unknownValue, mixedLanguages, textCutOff, noteInComment, unknownChoice,
      unknownFact, markedStep,
      unknownPoint, unknownFinding, unknownQuestion, unknownAnswer, outOfBounds, alwaysRelevant,
      aggregateAnswered, listAsAnswer, severalAnswers, answeredTwice, scoreIsUnclear, missingUnitKind, missingVisitDate,
      notInForce, unknownKind, readInSpiteOfCase, takenOut, notCompared, notInBase, removalWithChanges,
      removalWithoutReason,
      noCases, caseTwice, noExpectation, expectedTwice, impossibleExpectation,
    ] + overlooked + course
}
