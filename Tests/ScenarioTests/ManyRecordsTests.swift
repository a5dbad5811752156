import Testing

/// What is told while many records are read, and what is left when someone ends it.
@Suite struct ManyRecordsTests {
  /// The report that was begun ends after the last record; a file is there only with all in it.
  @Test(arguments: [
    ("score - --format ndjson", "wc -l < ud", "2", "rapporten går så langt"),
    (
      "score - --format json", "python3 -c 'import json; print(len(json.load(open(\"ud\"))))'", "2",
      "rapporten går så langt"
    ),
    ("score - --output ndjson=o --jobs 3", "ls o 2>/dev/null; wc -c < ud", "0", "der er ikke skrevet nogen fil"),
    ("summary - --all-visits --drafts", "wc -c < ud", "0", "der er ikke skrevet nogen fil"),
  ])
  func aStopLeavesWhatIsWrittenWhole(_ words: String, _ look: String, _ left: String, _ told: String) throws {
    let lines = try playShell(
      """
      set -m; mkfifo rør
      "$1" \(words) < rør > ud 2> fejl & program=$!
      exec 3> rør; for id in a b; do sed "s/skema: a/skema: $id/" a.yaml; echo ---; done >&3
      sleep 2; kill -INT $program; sleep 0.3; (echo >&3) 2> /dev/null; exec 3>&-; wait $program 2>/dev/null; echo $?; \(look); cat fejl
      """)
    #expect(lines == ["130", left, "tilsyn: afbrudt efter 2 skemaer, det sidste i `<stdin>`, linje 5; \(told)"])
  }

  /// On a screen, after a second, on one line that goes away; where messages are piped, or it isn't wanted, there is none.
  @Test(arguments: [("", true), ("--quiet", false), ("2> fejl", false)])
  func howFarTheReadingIs(_ words: String, isShown: Bool) throws {
    let lines = try playShell(
      """
      mkfifo rør; for i in $(seq 1500); do sed "s/skema: a/skema: s$i/" a.yaml; echo ---; done > mange.yaml
      echo '"$1" summary - --all-visits --drafts --lang en \(words) < rør > ud' > kør.sh
      script -qec "bash kør.sh '$1'" skærm > /dev/null & exec 3> rør
      cat mange.yaml >&3; sleep 1.3; sed 's/skema: s/skema: t/' mange.yaml >&3; exec 3>&-; wait
      grep -a -o '[0-9,]* records, [0-9,]* a second' skærm | sed 's/[0-9][0-9,]*/N/g' | sort -u; tr '\\r' '\\n' < skærm | tail -n 2 | head -n 1 | grep -c second
      """)
    #expect(lines == (isShown ? ["N records, N a second"] : []) + ["0"])
  }
}
