import Foundation
import Inspection
import TestSupport
import Testing

@testable import InspectionAnalysis
@testable import InspectionYAML

/// Faults of one line planted by hand in a checklist whose cases notice every mutant.
@Suite struct HandPlantedFaultsTests {
  static let checklistText = """
    tjekliste: hp
    version: 1.0.0
    titel: HP
    enheder: {tilbud: Tilbud, familie: Familie}
    datakildetyper: {samtale: Samtale, iagttagelse: Iagttagelse, papir: Papir}
    oplysninger:
      sted: {valgmuligheder: {by: By, land: Land, ø: Ø}, påkrævet: ja}
      typer: {valgmuligheder: {pn: Pn, risiko: Risiko, fast: Fast}, flere: ja}
      pladser: {tal: {mindst: 0}}
      seneste: {dato: {}}
    skalaer:
      grad: [{værdi: 5, score: 5}, {værdi: 4, score: 4}, {værdi: 3, score: 3}, {værdi: 2, score: 2}, {værdi: 1, score: 1}]
      fejl: {tal: {mindst: 0}, trin: [{fra: 0, score: 5}, {fra: 1, score: 3}, {fra: 4, score: 1}]}
    beregning:
      mindste-dækning: 60%
      ikke-relevant: udelad
      ubesvaret: udelad
      afrunding: {decimaler: 1, måde: halve-op}
      fokuspunkt: {metode: gennemsnit}
    niveauer: {samlet: [{fra: 1, id: lav}, {fra: 3, id: middel}, {fra: 4, id: høj}]}
    fokuspunkter:
      - id: dialog
        titel: Dialog
        vægt: 2
        kriterier:
          - id: ro
            spørgsmål: Er der ro?
            vægt: 2
            datakildekrav: {mindst: 2, slags: 2}
            bedømmelse: {påkrævet-når: score <= 2 eller score = 5}
            fund:
              - {når: score <= 2 og dialog.tid >= 3, kategori: udviklingspunkt, tekst: Der er uro., anbefaling: Skab ro.}
          - {id: tid, spørgsmål: Er der tid?, datakildekrav: {mindst: 1}}
          - {id: mad, spørgsmål: Er der mad?, gælder-når: "sted i [by, land] og enhed.type = tilbud"}
      - id: medicin
        titel: Medicin
        beregning:
          metode: tabel
          rækker:
            - {når: "antal(egne, score <= 2) >= 2", score: 1}
            - {når: "mindste(egne) <= 2", score: 3}
            - {score: gennemsnit(egne)}
        kriterier:
          - {id: fejl, spørgsmål: Hvor mange fejl?, skala: fejl}
          - {id: låst, spørgsmål: Er skabet låst?}
          - {id: liste, spørgsmål: Er der en liste?}
    regler:
      - id: risiko
        når: "typer har risiko og (pladser >= 5 eller medicin.låst <= 2)"
        så: {fund: {fokuspunkt: medicin, kategori: opmærksomhedspunkt, tekst: Risiko., anbefaling: Se på det.}}
      - id: gammel
        når: "seneste < besøg.dato - 12 måneder og medicin.fejl er besvaret"
        gælder: {fra: 2026-02-01, til: 2026-06-30}
        så: {loft: {af: medicin, højst: 3}}
      - id: begge
        når: "dialog.ro er ikke-relevant eller ikke medicin.liste = 4"
        så: {fund: {kategori: styrke, tekst: Noget.}}
      - id: nogen-lav
        når: "nogen(kriterier, score <= 1) og besøg.form = uanmeldt"
        så: {justering: {af: samlet, med: -1}}
    """

  static let casesText = """
    prøver: hp
    udgangspunkt:
      besøg: {dato: 2026-03-15, form: anmeldt}
      enhed: {type: tilbud}
      oplysninger: {sted: by, typer: [pn], pladser: 4, seneste: 2026-03-01}
      svar:
        dialog:
          ro: {svar: 4, datakilder: [samtale, papir], bedømmelse: Set.}
          tid: {svar: 3, datakilder: [samtale]}
          mad: 4
        medicin: {fejl: 0, låst: 4, liste: 4}
    tilfælde:
      - id: rent
        forvent: {samlet: 71/18, fokuspunkter: {dialog: 3.8, medicin: 13/3}, fund: [], mangler: 0, uafgjorte: []}
      - id: uro
        skema: {svar: {dialog: {ro: {svar: 2, bedømmelse: }}}}
        forvent:
          fund: [{id: dialog.ro-1, kategori: udviklingspunkt, anbefaling: Skab}]
          mangler: [dialog.ro]
          fokuspunkter: {dialog: 2.8}
      - id: uro-og-god-tid
        skema: {svar: {dialog: {ro: {svar: 2}, tid: {svar: 4}}}}
        forvent: {fund: [dialog.ro-1], mangler: 0}
      - id: uro-og-ingen-tid
        skema: {svar: {dialog: {ro: {svar: 2}, tid: {svar: 2}}}}
        forvent: {fund: [], mangler: 0}
      - id: stor-uro
        skema: {svar: {dialog: {ro: 1, tid: 3}}}
        forvent: {fund: [dialog.ro-1], mangler: [dialog.ro, dialog.tid]}
      - id: næsten-ro
        skema: {svar: {dialog: {ro: {svar: 3, bedømmelse: , datakilder: [samtale, samtale]}}}}
        forvent: {fund: [], mangler: [dialog.ro]}
      - id: fire-uden-ord
        skema: {svar: {dialog: {ro: {svar: 4, bedømmelse: , datakilder: [samtale]}}}}
        forvent: {fund: [], mangler: [dialog.ro]}
      - id: fire-uden-ord-med-to
        skema: {svar: {dialog: {ro: {svar: 4, bedømmelse: }}}}
        forvent: {mangler: 0}
      - id: fem-uden-ord
        skema: {svar: {dialog: {ro: {svar: 5, bedømmelse: }}}}
        forvent: {mangler: [dialog.ro]}
      - id: land
        skema: {oplysninger: {sted: land}}
        forvent: {kriterier: {dialog.mad: 4}, fokuspunkter: {dialog: 15/4}}
      - id: øen
        skema: {oplysninger: {sted: ø}}
        forvent: {kriterier: {dialog.mad: ikke-gældende}, fokuspunkter: {dialog: 11/3}}
      - id: familie
        skema: {enhed: {type: familie}}
        forvent: {kriterier: {dialog.mad: ikke-gældende}}
      - id: uden-sted
        skema: {oplysninger: {sted: }}
        forvent: {mangler: 1}
      - id: tre-fejl
        skema: {svar: {medicin: {fejl: 3}}}
        forvent: {kriterier: {medicin.fejl: 3}, fokuspunkter: {medicin: 11/3}}
      - id: fire-fejl
        skema: {svar: {medicin: {fejl: 4, låst: 5, liste: 5}}}
        forvent: {kriterier: {medicin.fejl: 1, medicin.låst: 5}, fokuspunkter: {medicin: 3}}
      - id: en-fejl
        skema: {svar: {medicin: {fejl: 1, låst: 5}}}
        forvent: {kriterier: {medicin.fejl: 3}, fund: []}
      - id: to-lave
        skema: {svar: {medicin: {låst: 2, liste: 2}}}
        forvent: {fokuspunkter: {medicin: 1}}
      - id: en-lav
        skema: {svar: {medicin: {låst: 2, liste: 4}}}
        forvent: {fokuspunkter: {medicin: 3}, fund: []}
      - id: risiko-pladser
        skema: {oplysninger: {typer: [risiko], pladser: 5}}
        forvent: {fund: [{id: risiko, kategori: opmærksomhedspunkt, fokuspunkt: medicin, anbefaling: Se på}]}
      - id: risiko-mange-pladser
        skema: {oplysninger: {typer: [risiko], pladser: 6}}
        forvent: {fund: [risiko]}
      - id: risiko-få
        skema: {oplysninger: {typer: [risiko]}}
        forvent: {fund: []}
      - id: risiko-få-tre
        skema: {oplysninger: {typer: [risiko]}, svar: {medicin: {låst: 3}}}
        forvent: {fund: []}
      - id: risiko-låst
        skema: {oplysninger: {typer: [risiko]}, svar: {medicin: {låst: 2}}}
        forvent: {fund: [risiko]}
      - id: fast-med-pladser
        skema: {oplysninger: {typer: [fast], pladser: 5}}
        forvent: {fund: []}
      - id: gammel
        skema: {oplysninger: {seneste: 2025-03-14}}
        forvent: {fokuspunkter: {medicin: 3}, samlet: 7/2}
      - id: lige-et-år
        skema: {oplysninger: {seneste: 2025-03-15}}
        forvent: {fokuspunkter: {medicin: 13/3}}
      - id: lidt-under-et-år
        skema: {oplysninger: {seneste: 2025-04-01}}
        forvent: {fokuspunkter: {medicin: 13/3}}
      - id: lidt-over
        skema: {oplysninger: {seneste: 2025-03-01}}
        forvent: {fokuspunkter: {medicin: 3}}
      - id: gammel-uden-fejl
        skema: {oplysninger: {seneste: 2025-03-14}, svar: {medicin: {fejl: ikke-relevant}}}
        forvent: {fokuspunkter: {medicin: 4}, samlet: 23/6}
      - id: første-dag
        skema: {besøg: {dato: 2026-02-01}, oplysninger: {seneste: 2024-03-14}}
        forvent: {fokuspunkter: {medicin: 3}}
      - id: dagen-før
        skema: {besøg: {dato: 2026-01-31}, oplysninger: {seneste: 2024-03-14}}
        forvent: {fokuspunkter: {medicin: 13/3}}
      - id: sidste-dag
        skema: {besøg: {dato: 2026-06-30}, oplysninger: {seneste: 2024-03-14}}
        forvent: {fokuspunkter: {medicin: 3}}
      - id: dagen-efter
        skema: {besøg: {dato: 2026-07-01}, oplysninger: {seneste: 2024-03-14}}
        forvent: {fokuspunkter: {medicin: 13/3}}
      - id: ikke-relevant
        skema: {svar: {dialog: {ro: {ikke-relevant: Ingen bor her.}}}}
        forvent: {fund: [{id: begge, kategori: styrke, fokuspunkt: samlet}], fokuspunkter: {dialog: 3.5}}
      - id: liste
        skema: {svar: {medicin: {liste: 5}}}
        forvent: {fund: [begge]}
      - id: liste-tre
        skema: {svar: {medicin: {liste: 3}}}
        forvent: {fund: [begge]}
      - id: anmeldt-lav
        skema: {svar: {medicin: {låst: 1}}}
        forvent: {samlet: 7/2}
      - id: uanmeldt-lav
        skema: {besøg: {form: uanmeldt}, svar: {medicin: {låst: 1}}}
        forvent: {samlet: 5/2}
      - id: uanmeldt
        skema: {besøg: {form: uanmeldt}}
        forvent: {samlet: 71/18}
      - id: uanmeldt-to
        skema: {besøg: {form: uanmeldt}, svar: {medicin: {låst: 2}}}
        forvent: {samlet: 7/2}
      - id: høj
        skema: {svar: {dialog: {tid: {svar: 4}}, medicin: {liste: 3}}}
        forvent: {samlet: høj}
      - id: næsten-høj
        skema: {}
        forvent: {samlet: middel}
      - id: middel
        skema: {svar: {dialog: {ro: 3, mad: 3}, medicin: {fejl: 1, låst: 3, liste: 3}}}
        forvent: {samlet: middel}
      - id: næsten-middel
        skema: {svar: {dialog: {ro: 3, mad: 2}, medicin: {fejl: 1, låst: 4, liste: 3}}}
        forvent: {samlet: lav}
      - id: lavest
        skema: {svar: {dialog: {ro: 1, tid: 1, mad: 1}, medicin: {fejl: 4, låst: 1}}}
        forvent: {samlet: lav}
      - id: en-halv
        skema: {svar: {dialog: {ro: {svar: 3}}}}
        forvent: {fokuspunkter: {dialog: 3.3}}
      - id: ubesvaret-tid
        skema: {svar: {dialog: {tid: }}}
        forvent: {fokuspunkter: {dialog: 4}, kriterier: {dialog.tid: ubesvaret}}
      - id: to-ubesvarede
        skema: {svar: {dialog: {tid: , mad: }}}
        forvent: {fokuspunkter: {dialog: ikke-vurderet}}
      - id: ikke-i-fokus
        skema: {svar: {dialog: {tid: ikke-i-fokus}}}
        forvent: {fokuspunkter: {dialog: 4}}
      - id: tre-af-fem
        skema: {svar: {dialog: {ro: , tid: }}}
        forvent: {samlet: 13/3}
      - id: næsten-lave
        skema: {svar: {medicin: {låst: 3, liste: 3}}}
        forvent: {fokuspunkter: {medicin: 11/3}}
      - id: to-uden-ord
        skema: {svar: {dialog: {ro: {svar: 3, bedømmelse: }}}}
        forvent: {mangler: 0}
      - id: tre-af-seks
        skema: {svar: {dialog: {ro: , tid: }, medicin: {liste: }}}
        forvent: {samlet: ikke-vurderet}
    """

  /// What is written for what stands there once.
  private static let planted: [(old: String, new: String)] = [
    ("score <= 2 og dialog.tid >= 3, kategori", "score <= 2, kategori"),
    ("score <= 2 og dialog.tid >= 3, kategori", "dialog.tid >= 3, kategori"),
    ("score <= 2 og dialog.tid >= 3", "score <= 2 eller dialog.tid >= 3"),
    ("score <= 2 og dialog.tid >= 3", "ikke score <= 2 og dialog.tid >= 3"),
    ("dialog.tid >= 3", "dialog.tid > 3"),
    ("dialog.tid >= 3", "dialog.tid >= 2"),
    ("score <= 2 eller score = 5", "score <= 2"),
    ("score <= 2 eller score = 5", "score = 5"),
    ("pladser >= 5 eller medicin.låst <= 2", "pladser >= 5"),
    ("pladser >= 5 eller medicin.låst <= 2", "medicin.låst <= 2"),
    ("typer har risiko og (", "("),
    ("typer har risiko", "typer har fast"),
    ("pladser >= 5", "pladser > 5"),
    ("pladser >= 5", "pladser >= 4"),
    ("dialog.ro er ikke-relevant eller ikke medicin", "ikke medicin"),
    ("eller ikke medicin.liste = 4", "eller medicin.liste = 4"),
    ("medicin.liste = 4", "medicin.liste >= 4"),
    ("dialog.ro er ikke-relevant eller", "dialog.ro er ubesvaret eller"),
    ("nogen(kriterier", "alle(kriterier"),
    ("score <= 1) og besøg.form = uanmeldt", "score <= 1)"),
    ("score <= 1) og", "score <= 2) og"),
    ("- 12 måneder", "- 11 måneder"),
    ("- 12 måneder", "- 12 uger"),
    ("seneste < besøg.dato", "seneste <= besøg.dato"),
    (" og medicin.fejl er besvaret", ""),
    ("sted i [by, land]", "sted i [by]"),
    ("sted i [by, land]", "sted i [by, ø]"),
    ("sted i [by, land]", "sted i [by, land, ø]"),
    ("sted i [by, land] og enhed.type = tilbud", "sted i [by, land]"),
    ("sted i [by, land] og enhed.type = tilbud", "enhed.type = tilbud"),
    (", gælder-når: \"sted i [by, land] og enhed.type = tilbud\"", ""),
    ("{fra: 4, score: 1}", "{fra: 3, score: 1}"),
    ("{fra: 4, score: 1}", "{fra: 5, score: 1}"),
    ("{fra: 1, score: 3}", "{fra: 2, score: 3}"),
    ("{fra: 1, score: 3}", "{fra: 1, score: 4}"),
    ("{fra: 0, score: 5}", "{fra: 0, score: 4}"),
    ("{værdi: 2, score: 2}", "{værdi: 2, score: 1}"),
    ("{værdi: 4, score: 4}", "{værdi: 4, score: 5}"),
    (">= 2\", score: 1}", ">= 2\", score: 2}"),
    ("        - {når: \"antal(egne, score <= 2) >= 2\", score: 1}\n", ""),
    (
      "        - {når: \"antal(egne, score <= 2) >= 2\", score: 1}\n        - {når: \"mindste(egne) <= 2\", score: 3}\n",
      "        - {når: \"mindste(egne) <= 2\", score: 3}\n        - {når: \"antal(egne, score <= 2) >= 2\", score: 1}\n"
    ),
    ("antal(egne, score <= 2) >= 2", "antal(egne, score <= 2) >= 1"),
    ("antal(egne, score <= 2)", "antal(egne, score <= 3)"),
    ("mindste(egne) <= 2", "største(egne) <= 2"),
    ("score: gennemsnit(egne)", "score: mindste(egne)"),
    ("fokuspunkt: {metode: gennemsnit}", "fokuspunkt: {metode: median}"),
    ("fokuspunkt: {metode: gennemsnit}", "fokuspunkt: {metode: mindste}"),
    ("ikke-relevant: udelad", "ikke-relevant: nul"),
    ("ubesvaret: udelad", "ubesvaret: ingen-score"),
    ("mindste-dækning: 60%", "mindste-dækning: 50%"),
    ("decimaler: 1", "decimaler: 0"),
    ("måde: halve-op", "måde: ned"),
    ("måde: halve-op", "måde: halve-lige"),
    ("  afrunding: {decimaler: 1, måde: halve-op}\n", "  afrunding: {decimaler: 2}\n"),
    ("    vægt: 2\n    kriterier", "    kriterier"),
    ("        vægt: 2\n", ""),
    ("{fra: 3, id: middel}", "{fra: 3.1, id: middel}"),
    ("{fra: 4, id: høj}", "{fra: 3.9, id: høj}"),
    ("højst: 3}}", "højst: 4}}"),
    ("med: -1", "med: 0"),
    ("        datakildekrav: {mindst: 2, slags: 2}\n", ""),
    ("{mindst: 2, slags: 2}", "{mindst: 1}"),
    ("{mindst: 2, slags: 2}", "{mindst: 2}"),
    (", datakildekrav: {mindst: 1}", ""),
    (", påkrævet: ja", ""),
    ("kategori: udviklingspunkt", "kategori: opmærksomhedspunkt"),
    ("kategori: styrke", "kategori: alvorligt-forhold"),
    (", anbefaling: Skab ro.", ""),
    (", anbefaling: Se på det.", ""),
    ("fokuspunkt: medicin, kategori", "kategori"),
    ("fokuspunkt: medicin, kategori", "fokuspunkt: dialog, kategori"),
    ("fra: 2026-02-01", "fra: 2026-02-02"),
    ("fra: 2026-02-01", "fra: 2026-01-31"),
    ("til: 2026-06-30", "til: 2026-06-29"),
    ("til: 2026-06-30", "til: 2026-07-01"),
    ("    gælder: {fra: 2026-02-01, til: 2026-06-30}\n", ""),
  ]

  private func read() throws -> (checklist: Checklist, cases: [TestCase]) {
    let checklist = try checklist(Self.checklistText)
    let document = TestSupport.cases(Self.casesText, for: checklist)
    #expect(document.allDiagnostics.isEmpty)
    return (checklist, document.cases.compactMap(\.reading.value))
  }

  /// By `--mutate` and `--coverage` there is nothing left to show.
  @Test func theCasesAreAllThatIsAskedFor() throws {
    let (checklist, cases) = try read()
    let test = MutationTest(of: checklist, cases, within: 1_000_000)
    #expect(test.unnoticed.map { "\($0.mutant.name): \($0.mutant.words.en)" } == [])
    var coverage = CaseCoverage(of: checklist)
    for test in cases { coverage.add(test.record) }
    #expect(coverage.share == 1)
  }

  /// A fault that tests of a checklist don't see is none that `--mutate` is silent about.
  @Test(arguments: planted) func whatHandsPlantIsSeen(_ old: String, _ new: String) throws {
    let parts = Self.checklistText.components(separatedBy: old)
    try #require(parts.count == 2, "\(old)")
    let (original, cases) = try read()
    // Without the cases that notice it.
    let blind: [TestCase]
    if let changed = reading(ofChecklist: parts.joined(separator: new)).value {
      let results = TestSupport.cases(Self.casesText, for: changed).cases.map { changed.run($0) }
      let noticing = results.map { if case .passed = $0.outcome { false } else { true } }
      #expect(noticing.contains(true), "no case notices it")
      blind = zip(cases, noticing).filter { !$0.1 }.map(\.0)
    } else {
      blind = []
    }
    let lines = old.components(separatedBy: "\n").count
    let line = parts[0].components(separatedBy: "\n").count
    let test = MutationTest(of: original, blind, within: 0) { _, mutant in
      (line..<line + lines).contains(Int(mutant.range.start.line))
    }
    #expect(!test.unnoticed.isEmpty, "without the cases that notice it, nothing is told of it")
  }
}
