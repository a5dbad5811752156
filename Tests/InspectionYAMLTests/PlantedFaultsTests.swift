import Foundation
import Inspection
import TestSupport
import Testing

@testable import InspectionAnalysis
@testable import InspectionYAML

/// A copy of a shipped checklist with a fault of each kind is told all of them, and nothing else.
@Suite struct PlantedFaultsTests {
  /// What is written for what stands there, and the code that is told of it. Each text must be there once.
  private static let planted: [(code: String, old: String, new: String)] = [
    (
      "rule-never", "regler:\n",
      """
      regler:
        - id: plantet-aldrig
          når: rollemodeller.egen-brug = 1 og rollemodeller.egen-brug = 5
          så: {fund: {kategori: opmærksomhedspunkt, tekst: Opdigtet.}}
        - id: plantet-altid
          når: rollemodeller <= 5
          så: {fund: {kategori: styrke, tekst: Opdigtet.}}
        - id: plantet-loft
          når: rollemodeller.egen-brug <= 2
          så: {loft: {af: rollemodeller, højst: 5}}
        - id: plantet-lavt
          når: rollemodeller.egen-brug = 1
          så: {loft: {af: viden, højst: 2}}
        - id: plantet-højt
          når: rollemodeller.egen-brug <= 2
          så: {gulv: {af: viden, mindst: 3}}
        - id: plantet-en
          når: rollemodeller.egen-brug = 3
          så: {fund: {kategori: styrke, tekst: Opdigtet.}}
        - id: plantet-to
          når: rollemodeller.egen-brug = 3
          så: {fund: {kategori: styrke, tekst: Opdigtet.}}
        - id: plantet-ord
          når: rollemodeller.egen-brug = 1
          så: {fund: {kategori: alvorligt-forhold, tekst: Stedet får skærpet tilsyn.}}
        - id: plantet-henvisning
          når: rollemodeller.egen-brug = 2
          så: {fund: {kategori: opmærksomhedspunkt, tekst: Opdigtet., henvisning: Opdigtet lov § 1 (ophævet)}}

      """
    ),
    ("rule-always", "", ""), ("effect-without-change", "", ""), ("cap-below-floor", "", ""), ("same-rule", "", ""),
    ("sounds-like-decision", "", ""), ("expired-reference", "", ""),
    (
      "never-asked", "fokuspunkter:\n",
      """
      fokuspunkter:
        - id: plantet
          titel: Plantet
          vægt: 0
          beregning:
            metode: tabel
            rækker:
              - {når: a >= 3, score: 1}
              - {når: a = 5, score: 5}
              - {score: 3}
          kriterier:
            - id: a
              spørgsmål: {da: A?, en: A?}
              trin: {5: A, 4: B, 3: C, 2: D, 1: E}
              fund: [{når: score > 5, kategori: styrke, tekst: Opdigtet.}]
            - id: b
              spørgsmål: {da: B?, sv: B?}
              trin: {5: A, 4: B, 3: C, 2: D, 1: E}
              fund: [{når: score >= 1, kategori: styrke, tekst: Opdigtet.}]
            - id: c
              spørgsmål: C?
              trin: {5: A, 4: B, 3: C, 2: D, 1: E}
              fund: [{når: score >= 4, kategori: opmærksomhedspunkt, tekst: Opdigtet.}]
            - id: d
              spørgsmål: D?
              trin: {5: A, 4: B, 3: C, 2: D, 1: E}
              gælder-når: enhed.type = tilbud og enhed.type = plejefamilie
            - id: e
              spørgsmål: E?
              trin: {5: A, 4: B, 3: C, 2: D, 1: E}
              gælder-når: enhed.type = tilbud eller enhed.type = plejefamilie
            - id: f
              spørgsmål: F?
              trin: {5: A, 4: B, 2: D, 1: E}

      """
    ),
    ("translation-missing", "", ""), ("translation-missing", "", ""), ("always-asked", "", ""),
    ("finding-never", "", ""), ("finding-always", "", ""),
    ("concern-at-best", "", ""),
    ("level-missing", "", ""), ("row-never", "", ""),
    ("unused-scale", "  ja-nej-uafklaret:\n", "  plantet: {tekst: fri}\n  ja-nej-uafklaret:\n"),
    (
      "unused-acceptance", "  unused-tag: Mærkerne",
      "  unused-source-kind: Opdigtet.\n  unused-ting: Opdigtet.\n  unused-tag: Mærkerne"
    ),
    ("unknown-acceptance", "", ""),
    (
      "band-never", "niveauer:\n",
      "niveauer:\n  samlet: [{fra: 1, id: lav-i-alt}, {fra: 5.5, id: plantet}, {fra: 3, id: midt-i-alt}]\n"
    ),
    ("band-out-of-order", "", ""),
  ]

  @Test func eachIsToldAndNothingElse() throws {
    var text = String(decoding: try repositoryFile("Checklists/sociale-medier/sociale-medier.yaml"), as: UTF8.self)
    for (code, old, new) in Self.planted where !old.isEmpty {
      #expect(text.ranges(of: "\n" + old).count == 1, "\(code)")
      text = text.replacing("\n" + old, with: "\n" + new)
    }
    let read = reading(ofChecklist: text)
    let checklist = try #require(read.value, "\(read.diagnostics.map { $0.told(in: .danish) })")
    let remarks = checklist.remarks(besides: read.diagnostics)
    #expect(
      remarks.map(\.fault.code.id).sorted() == Self.planted.map(\.code).sorted(),
      "\(remarks.map { $0.fault.told(in: .danish) }.joined(separator: "\n"))")
    // What has a witness is shown by it.
    for remark in remarks {
      guard let witness = remark.witness else { continue }
      let again = try record(RecordDocument.yaml(witness, by: checklist), for: checklist)
      #expect(again.answers.map(\.value) == witness.answers.map(\.value), "\(remark.fault.code.id)")
    }
  }

  @Test func aHardenedCapIsNamedAsWhatKeepsABandAway() throws {
    let text = String(decoding: try repositoryFile("Checklists/sociale-medier/sociale-medier.yaml"), as: UTF8.self)
      .replacing("\nregler:\n", with: "\nregler:\n  - {id: plantet, så: {loft: {af: samlet, højst: 4}}}\n")
      .replacing("\nniveauer:\n", with: "\nniveauer:\n  samlet: [{fra: 1, id: lav-i-alt}, {fra: 4.5, id: høj-i-alt}]\n")
    let checklist = try #require(reading(ofChecklist: text).value)
    let faults = checklist.remarks(besides: []).map { $0.fault.message.da }
    #expect(faults.contains { $0.contains("`samlet` kan aldrig blive") && $0.hasSuffix("loftet i reglen `plantet`") })
  }
}
