import Foundation
import TestSupport
import Testing

/// Files and folders that are not as one would wish them.
@Suite struct FileFaultTests {
  /// A pipe in a folder would be waited for until someone writes to it.
  @Test func aPipeInAFolderIsPassedOver() throws {
    let told = try playShell(
      """
      mkdir d; mv a.yaml d; mkfifo d/b.yaml
      "$1" score d --format ndjson | grep -c assessment; "$1" check d
      """)
    #expect(told == ["1", "0 tjeklister og 1 skema: 0 fejl og 0 advarsler"])
  }

  @Test func aPipeThatIsNamedIsRead() throws {
    #expect(
      try playShell("mkfifo b.yaml; cat a.yaml > b.yaml & \"$1\" check b.yaml") == [
        "0 tjeklister og 1 skema: 0 fejl og 0 advarsler"
      ])
  }

  /// What is named is looked at for checklists before it is read; a pipe would be empty the second time.
  @Test func aPipeAmongFilesIsReadOnce() throws {
    #expect(
      try playShell(
        """
        mkfifo rør.yaml; sed 's/: a/: b/' a.yaml > b.yaml
        sed 's/: a/: c/' a.yaml > rør.yaml & "$1" check rør.yaml a.yaml b.yaml
        """) == ["0 tjeklister og 3 skemaer: 0 fejl og 0 advarsler"])
  }

  /// A checklist that is named is that of the records beside it, before one of the program's.
  @Test func aChecklistThatIsNamedIsFound() throws {
    let told = try playShell(
      """
      printf 'tjekliste: egen\nversion: 1.0.0\ntitel: Egen\nskalaer: {a: [{værdi: ja, score: 1}, {værdi: nej, score: 0}]}\n' > liste.yaml
      printf 'beregning: {mindste-dækning: 50%%}\nfokuspunkter: [{id: d, titel: D, kriterier: [{id: x, spørgsmål: X?}]}]\n' >> liste.yaml
      printf 'skema: 1\ntjekliste: egen\nsvar: {d: {x: ja}}\n' > skema.yaml
      "$1" check skema.yaml 2>&1 | grep -c unknown-checklist; "$1" check skema.yaml liste.yaml
      "$1" score skema.yaml liste.yaml --format ndjson | grep -c '"checklist"'
      """)
    #expect(told == ["1", "1 tjekliste og 1 skema: 0 fejl og 0 advarsler", "1"])
  }

  @Test func linksThatGoRoundAreToldAndTheRestIsRead() throws {
    let told = try playShell(
      """
      mkdir d; mv a.yaml d; ln -s . d/selv; ln -s loop2.yaml d/loop1.yaml; ln -s loop1.yaml d/loop2.yaml
      "$1" check d 2>&1; echo $?
      """)
    #expect(
      told == [
        "tilsyn: `d/loop1.yaml` kan ikke læses: genvejene går i ring",
        "tilsyn: `d/loop2.yaml` kan ikke læses: genvejene går i ring",
        "0 tjeklister og 1 skema: 0 fejl og 0 advarsler", "2",
      ])
  }

  /// A folder that may not be entered, and a file that may not be read; who may everything tries it as another.
  @Test func whatMayNotBeReadIsToldAndTheRestIsRead() throws {
    let told = try playShell(
      """
      mkdir -p d/lukket; mv a.yaml d; cp d/a.yaml d/låst.yaml; chmod 000 d/lukket d/låst.yaml; chmod 755 .
      run=(); [ "$(id -u)" = 0 ] && run=(setpriv --reuid=65534 --regid=65534 --clear-groups)
      "${run[@]}" "$1" check d 2>&1; echo $?; chmod 755 d/lukket
      """)
    #expect(
      told == [
        "tilsyn: `d/lukket` kan ikke læses: der er ikke adgang til den",
        "tilsyn: `d/låst.yaml` kan ikke læses: der er ikke adgang til den",
        "0 tjeklister og 1 skema: 0 fejl og 0 advarsler", "2",
      ])
  }

  /// One line each, and JSON that is valid.
  @Test func namesOfAllKindsStayOnOneLine() throws {
    let told = try playShell(
      """
      mkdir d; cp a.yaml 'd/med mellemrum.yaml'; sed 's/skema: a/skema: b/' a.yaml > $'d/ny\\nlinje.yaml'; cp a.yaml $'d/gal\\xff.yaml'
      "$1" check d 2>&1; "$1" check $'d/ikke\\nder.yaml' 2>&1
      "$1" score d --format ndjson 2>/dev/null | python3 -c 'import json,sys; [print(json.loads(l)["record"]["file"].encode()) for l in sys.stdin]'
      """)
    #expect(
      told == [
        "tilsyn: `d/gal\u{FFFD}.yaml` kan ikke læses: filens navn er ikke i UTF-8; giv den et andet navn",
        "0 tjeklister og 2 skemaer: 0 fejl og 0 advarsler", "tilsyn: `d/ikke␊der.yaml` kan ikke læses: den findes ikke",
        "b'd/med mellemrum.yaml'", "b'd/ny\\nlinje.yaml'",
      ])
  }

  @Test func tenThousandFilesInAFolder() throws {
    let told = try playShell(
      """
      mkdir d; cp a.yaml d; cd d; for i in $(seq 10000); do echo 'a: 1' > $i.yml; done; cd ..
      "$1" score d --format ndjson | grep -c assessment
      """)
    #expect(told == ["1"])
  }

  /// The files are listed before they are read; this one goes while the pipe before it is read.
  @Test func aFileThatVanishesIsToldAndTheRestIsRead() throws {
    let told = try playShell(
      """
      mkfifo rør; cp a.yaml b.yaml; sed 's/skema: a/skema: c/' a.yaml > c.yaml
      "$1" check rør b.yaml c.yaml 2>&1 & exec 3> rør; rm b.yaml; cat a.yaml >&3; exec 3>&-; wait $!; echo $?
      """)
    #expect(
      told == [
        "tilsyn: `b.yaml` kan ikke læses: den findes ikke", "0 tjeklister og 2 skemaer: 0 fejl og 0 advarsler", "2",
      ])
  }

  /// A file may grow to 16 KiB only, as on a disk that fills up while it is written.
  @Test func aDiskThatFillsUpLeavesTheEarlierFileWhole() throws {
    let told = try playShell(
      """
      echo før > r.json
      for i in $(seq 2000); do echo ---; cat a.yaml; done > mange.yaml
      (ulimit -f 16; "$1" score mange.yaml --output ndjson=r.json 2>&1; echo $?
      "$1" score mange.yaml --output ndjson=ny.json 2>&1; echo $?
      "$1" score mange.yaml --format ndjson 2>&1 > skærm; echo $?)
      cat r.json; ls
      """)
    #expect(
      told == [
        "tilsyn: `r.json` kan ikke skrives: filen må ikke blive så stor", "2",
        "tilsyn: `ny.json` kan ikke skrives: filen må ikke blive så stor", "2",
        "tilsyn: `stdout` kan ikke skrives: filen må ikke blive så stor", "2", "før", "Checklists", "a.yaml",
        "mange.yaml", "r.json", "skærm",
      ])
  }

  /// A folder that may not be written to, for a file that is new and for one that is there and may itself be written to. Who may
  /// everything (root) tries it as another user (nobody), and everyone else as they are.
  @Test func whatCannotBeWrittenInAFolderLeavesItAsItWas() throws {
    let told = try playShell(
      """
      mkdir lukket; echo før > lukket/r.json; chmod 666 lukket/r.json; chmod 555 lukket; chmod 755 .
      run=(); [ "$(id -u)" = 0 ] && run=(setpriv --reuid=65534 --regid=65534 --clear-groups)
      for file in lukket/ny.json lukket/r.json; do
        "${run[@]}" "$1" score a.yaml --output json=$file 2>&1; echo $?
      done
      "${run[@]}" "$1" new p --output lukket/ny.yaml 2>&1; echo $?
      cat lukket/r.json; ls lukket; chmod 755 lukket
      """)
    #expect(
      told == [
        "tilsyn: `lukket/ny.json` kan ikke skrives: der er ikke adgang til at skrive i mappen", "2",
        "tilsyn: `lukket/r.json` kan ikke skrives: der er ikke adgang til at skrive i mappen", "2",
        "tilsyn: `lukket/ny.yaml` kan ikke skrives: der er ikke adgang til at skrive i mappen", "2", "før", "r.json",
      ])
  }

  @Test func theDeviceThatIsAlwaysEmpty() throws {
    let told = try playShell(
      """
      "$1" check /dev/null | grep -o empty-document; "$1" score /dev/null 2>&1 | grep -o empty-document
      "$1" score - < /dev/null 2>&1 | grep -o empty-document; "$1" new /dev/null 2>&1 | grep -o not-a-checklist
      "$1" new p --from /dev/null 2>&1 | grep -o empty-document; "$1" score a.yaml --output json=/dev/null; echo $?
      """)
    #expect(
      told == ["empty-document", "empty-document", "empty-document", "not-a-checklist", "empty-document", "0"])
  }

  /// What has no end is given up, and the next file is read.
  @Test func whatHasNoEndIsGivenUp() throws {
    let told = try playShell(
      """
      "$1" check /dev/zero a.yaml 2>&1 | grep -v ' |'
      """)
    #expect(
      told == [
        "tilsyn: resten af `/dev/zero` bliver ikke læst: der kom 64 MiB uden en linje `---`",
        "/dev/zero:1:1: fejl: dokumentet fylder mere end 4 MiB [document-too-large]",
        "0 tjeklister og 2 skemaer: 1 fejl og 0 advarsler",
      ])
  }
}
