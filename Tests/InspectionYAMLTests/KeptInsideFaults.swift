import InspectionAnalysis
import TestSupport

@testable import Inspection

/// Faults of what stays in the house, of demands, of drafts and of words to an option; told without marks, as their places are tested
/// where they belong.
enum KeptInsideFaults {
  private static let unrest = "uro: {spørgsmål: Er der uro?, valgmuligheder: {ja: Ja, nej: Nej}, kun-internt: ja}"

  static let checklists = [
    FaultCase(
      "aFindingThatTellsOfWhatIsInternal",
      FaultCase.checklist(
        "oplysninger: {\(unrest)}\nregler: [{id: r, når: uro = ja, så: {fund: {kategori: udviklingspunkt, tekst: T}}}]")
    ),
    FaultCase(
      "aDemandOnAResult", FaultCase.checklist("sammenhængskrav: [{id: k, kræver: dialog >= 2, tekst: Det passer ikke}]")
    ),
    FaultCase(
      "aCapThatReadsTheVisitBefore",
      FaultCase.checklist("regler: [{id: r, når: dialog < sidst.dialog, så: {loft: {af: dialog, højst: 1}}}]")),
  ]

  private static let places = "oplysninger: {pladser: {spørgsmål: Hvor mange?, tal: {mindst: 0, højst: 9}}}\n"

  static let proofs = [
    FaultCase(
      "aDemandThatAlwaysHolds",
      FaultCase.checklist(places + "sammenhængskrav: [{id: k, kræver: pladser >= 0, tekst: Det passer ikke}]")),
    FaultCase(
      "aDemandThatNeverHolds",
      FaultCase.checklist(places + "sammenhængskrav: [{id: k, kræver: pladser > 9, tekst: Det passer ikke}]")),
  ]

  static let records = [
    FaultCase(
      "aFinalRecordByADraft", "skema: 1\ntjekliste: prøve\nstatus: endelig\nsvar: {dialog: {nysgerrighed: 2}}\n"),
    FaultCase(
      "wordsThatAreNotAskedFor",
      "skema: 1\ntjekliste: prøve\noplysninger: {tema: {natten: Søvn}}\nsvar: {dialog: {nysgerrighed: 2}}\n"),
  ]

  static func recordFaults(_ text: String) -> [Diagnostic] {
    let draft = FaultCase.checklist(
      "udkast: ja\noplysninger: {tema: {spørgsmål: Hvad?, valgmuligheder: {natten: Natten, andet: {tekst: Andet, uddybes: ja}}}}"
    )
    return reading(ofChecklist: draft).value.map { TestSupport.recordFaults(text, for: $0) } ?? []
  }
}
