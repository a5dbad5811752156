import Foundation
import TestSupport
import Testing

/// What bash offers when Tab is pressed, asked of a real bash.
@Suite struct CompletionTests {
  @Test(arguments: [
    (
      "new ",
      [
        "barnbarometer", "kvalitetsmodel-tilbud", "kvalitetsmodel-tilbud-fladt", "sociale-medier",
        "sociale-medier-godkendelse",
        "sociale-medier-tilpasset",
      ]
    ),
    ("new sociale-medier --unit ", ["plejefamilie", "tilbud"]), ("new sociale-medier --unit p", ["plejefamilie"]),
    ("new sociale-medier --purpose ", ["drift", "opfølgning", "væsentlig-ændring"]),
    ("list --lang ", ["da", "en", "sv"]),
    ("explain unknown-po", ["unknown-point"]), ("overb", ["overblik"]), ("o", ["opfølgning", "overblik", "overview"]),
    ("nyt sociale-medier --unit p", ["plejefamilie"]), ("nytt sociale-medier --unit p", ["plejefamilie"]),
    ("tjeklister --lang s", ["sv"]),
  ])
  func whatIsOffered(line: String, expected: [String]) throws {
    let script = """
      PATH="$(dirname "$1"):$PATH"
      source <(tilsyn --generate-completion-script bash)
      COMP_LINE="tilsyn $2" COMP_POINT=$((${#2} + 7))
      read -ra COMP_WORDS <<< "$COMP_LINE"
      [ "${COMP_LINE: -1}" = " " ] && COMP_WORDS+=("")
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _tilsyn tilsyn "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}" | sed 's/ *$//' | sort
      """
    let outcome = try inEmptyFolder { folder in
      try Launch(
        program: "/bin/bash", words: ["-c", script, "bash", builtProgram, line], environment: ["PATH=/usr/bin:/bin"],
        folder: folder.path
      ).run()
    }
    let offered = String(decoding: outcome.stdout, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(offered == expected, "\(String(decoding: outcome.stderr, as: UTF8.self))")
  }

  /// Neither shell need be on the machine: that the names are put in where the parser's script has the English ones.
  @Test(arguments: [
    ("zsh", ["'overblik:Viser mange steder", "overblik|översikt) words[1]=overview ;;"]),
    ("fish", ["-fa 'overblik' -d", "    case 'overblik' 'översikt'\n        set unparsed_tokens[2] overview\n"]),
  ])
  func otherShellsKnowTheNamesAsWell(shell: String, parts: [String]) throws {
    let outcome = try inEmptyFolder { folder in
      try Launch(program: builtProgram, words: ["--generate-completion-script", shell], folder: folder.path).run()
    }
    let script = String(decoding: outcome.stdout, as: UTF8.self)
    for part in parts { #expect(script.contains(part), "\(part)") }
  }
}
