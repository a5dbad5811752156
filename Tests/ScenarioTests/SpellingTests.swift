import Foundation
import TestSupport
import Testing

/// The spell check of `make lint` finds what is misspelled, and reads nothing but prose.
@Suite struct SpellingTests {
  @Test(arguments: [
    (
      "tjekliste.yaml",
      """
      tjekliste: mågruppe
      titel: En tekst om mågruppen
      # Og en bemærkning, der er fokert.
      regler:
        - id: stavefejll
          når: mågruppe.svarr <= 2 og mågruppe er besvaret
          tekst: |
            Stedet kan ikke se det, der er skrvet,
            før det er rettet.
      """, ["2: mågruppen", "3: fokert", "8: skrvet"]
    ),
    (
      "svensk.yaml",
      "titel: Det här är kommunens strategn\ntext: Och inte barnen, som är rätt stavat", ["1: strategn"]
    ),
    (
      "side.md",
      """
      # Vejledning til det, der er `kodde`

      En [henvsning](docs/henvsning.md) og en CPR-kontol [unknown-kode].

      ```yaml
      svarr: 4
      ```

      ## In English

      This is not misspeled, for it is the language of the other page.

      ## Igen på dansk

      Og det er heller ikke rigitgt.
      """, ["15: rigitgt", "3: henvsning", "3: kontol"]
    ),
    (
      "forkert.yaml",
      """
      titel: Skemaet er ikke
        bedømt efter den, og det er ikke et Skriveprogram
      # Et fund, som du ikke
      # vil stå ved, og som ikke er bedømt efter denne.
      """,
      [
        "2: Skriveprogram → teksteditor", "2: bedømt efter den → regnet ud efter den",
        "3: ikke vil stå ved → ikke kan stå inde for",
      ]
    ),
    ("fel.md", "Det är inte ett allvarligt förhållande.", ["1: allvarligt förhållande → allvarlig omständighet"]),
    ("tidligere.yaml", "tidligere-id: [skriveprogram]\ntitel: Det er tjeklistens trin, og de er ikke forkerte", []),
    ("rigtig.yaml", "titel: Det er tjeklistens trin, og de er ikke forkerte", []),
  ])
  func misspelledWords(name: String, text: String, faults: [String]) throws {
    let script = repositoryRoot.appending(path: "Tests/Spelling/spelling.py").path
    let outcome = try inEmptyFolder { folder in
      try Data(text.utf8).write(to: folder.appending(path: name))
      return try Launch(program: "/usr/bin/python3", words: [script, name], folder: folder.path).run()
    }
    let told = String(decoding: outcome.stdout, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(told == faults.map { "\(name):\($0)" }, "\(String(decoding: outcome.stderr, as: UTF8.self))")
    #expect(outcome.exit == (faults.isEmpty ? 0 : 1))
  }
}
