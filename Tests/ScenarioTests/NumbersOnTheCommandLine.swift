import Foundation
import Testing

/// A CPR number in a document, in the name of a file or a folder, in a variable or on the command line comes out of no command.
@Suite struct NumbersOnTheCommandLine {
  private static let number = "010203-1234"

  private static let files = [
    "lister_010203-1234/liste-0102031234.yaml": """
    tjekliste: liste-010203-1234
    version: 1.0.0
    titel: Om 010203-1234
    enheder: {hjem-010203-1234: Hjem 010203-1234}
    beregning: {mindste-dækning: 50%}
    skalaer: {grad: [{værdi: 2, score: 2}, {værdi: 1, score: 1}]}
    fokuspunkter: [{id: om-010203-1234, titel: "Om 010203\\u20111234", kriterier: [{id: ro, spørgsmål: 0102031234?}]}]
    """,
    "lister_010203-1234/fejl-010203-1234.yaml": """
    tjekliste: fejl-010203-1234
    version: 010203-1234
    """,
    "besøg 010203-1234/et_0102031234.yaml": """
    skema: 010203-1234
    tjekliste: liste-010203-1234
    enhed: {id: 010203-1234, type: hjem-010203-1234}
    svar: {om-010203-1234: {ro: {svar: 2, bedømmelse: "Først\\n010203-1234"}}}
    """,
    "besøg 010203-1234/to_0102031234.yaml": "skema: 010203-1234 # og 0102031234\ntjekliste: ukendt-010203-1234\n",
    "besøg 010203-1234/tre_0102031234.yaml": "skema: 010203-1234\ntjekliste: fejl-010203-1234\n",
    "besøg 010203-1234/fire_0102031234.yaml": "skema: 010203-1234: \n  - 010203-1234\n",
  ]

  private static let visits = "besøg 010203-1234"
  private static let visit = "besøg 010203-1234/et_0102031234.yaml"
  private static let list = ["--checklists", "lister_010203-1234"]
  private static let known = "liste-010203-1234"

  /// Each with the exit code that shows that it did what it was meant to do.
  private static let commands: [(exit: Int32, words: [String])] = [
    (0, ["score", visit]), (0, ["score", visit, "--verbose"]), (3, ["score", visits]),
    (3, ["score", visits, "--format", "json"]), (3, ["score", visits, "--format", "ndjson", "--without-texts"]),
    (0, ["score", visit, "--checklist", known]), (2, ["score", visit, "--checklist", "ukendt-010203-1234"]),
    (2, ["score", "mangler-010203-1234.yaml"]), (2, ["score", visit, "--output", "json=mangler-010203-1234/ud"]),
    (2, ["score", visit, "--output", "json=\(visit)"]), (2, ["score", visit, "--output", number]),
    (2, ["score", visit, "--fail-on", number]), (2, ["score", visit, "--jobs", number]),
    (2, ["score", visit, "--format", number]), (2, ["score", visit, "--color", number]),
    (2, ["score", visit, "--\(number)"]), (2, ["score", visit, "--lang=\(number)"]), (3, ["check", visits]),
    (3, ["check", "lister_010203-1234"]), (2, ["check", number]), (3, ["list"]), (3, ["list", "--origin"]),
    (0, ["new", known]), (0, ["new", known, "--format", "markdown"]), (0, ["new", known, "--format", "html"]),
    (0, ["new", known, "--from", visit]), (2, ["new", known, "--from", "mangler-010203-1234.yaml"]),
    (4, ["new", known, "--from", "besøg 010203-1234/fire_0102031234.yaml"]), (2, ["new", known, "--id", number]),
    (2, ["new", known, "--date", number]), (2, ["new", known, "--unit", number]),
    (2, ["new", known, "--purpose", number]), (2, ["new", known, "--output", visit]), (2, ["new", number]),
    (3, ["new", "fejl-010203-1234"]), (2, ["explain", number]), (0, ["explain", visit]),
    (0, ["explain", visit, "--format", "json"]), (2, ["explain", visit, number]),
    (0, ["improve", visit]), (2, ["improve", visit, "--of", number]), (2, ["improve", visit, "--effort", number]),
    (2, ["watch", number]), (2, [number]),
    (2, ["new", known, number]),
  ]

  private func inFolder(_ body: (URL) throws -> Void) throws {
    try inEmptyFolder { folder in
      for (name, text) in Self.files {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      try body(folder)
    }
  }

  @Test(arguments: ["da", "en", "sv"]) func noCommandShowsIt(language: String) throws {
    try inFolder { folder in
      for (exit, words) in Self.commands {
        let list = words == [Self.number] || words == ["explain", Self.number] ? [] : Self.list
        let inLanguage = words.contains("--lang=\(Self.number)") ? [] : ["--lang", language]
        let launch = Launch(program: builtProgram, words: words + list + inLanguage, folder: folder.path)
        expectHidden(try launch.run(), words, exit: exit)
      }
    }
  }

  @Test func noVariableShowsIt() throws {
    try inFolder { folder in
      for (place, exit) in [("lister_010203-1234", 3), ("mangler-010203-1234", 2)] as [(String, Int32)] {
        let launch = Launch(
          program: builtProgram, words: ["list", "--origin"], environment: ["TILSYN_CHECKLISTS=\(place)"],
          folder: folder.path)
        expectHidden(try launch.run(), [place], exit: exit)
      }
    }
  }

  private func expectHidden(_ outcome: Outcome, _ words: [String], exit: Int32) {
    let text = String(decoding: outcome.stdout + outcome.stderr, as: UTF8.self)
    #expect(outcome.exit == exit, "\(words)\n\(text)")
    #expect(!text.contains("010203") && !text.isEmpty, "\(words)\n\(text)")
  }

  @Test func watchDoesNotShowIt() throws {
    let told = try playShell(
      """
      set -m
      mkdir "sag 010203-1234"; sed 's/skema: a/skema: 010203-1234/' a.yaml > "sag 010203-1234/a_0102031234.yaml"
      "$1" watch "sag 010203-1234" > out 2>&1 &
      for i in $(seq 600); do grep -q Venter out && break; sleep 0.05; done
      kill -INT $!; wait $!
      grep -c 'xxxxxx-xxxx' out; grep -c 010203 out
      """)
    #expect(told.count == 2 && told.first != "0" && told.last == "0")
  }
}
