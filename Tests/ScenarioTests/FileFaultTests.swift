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
      mkdir d; cp a.yaml 'd/med mellemrum.yaml'; cp a.yaml $'d/ny\\nlinje.yaml'; cp a.yaml $'d/gal\\xff.yaml'
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
      mkfifo rør; cp a.yaml b.yaml; cp a.yaml c.yaml
      "$1" check rør b.yaml c.yaml 2>&1 & exec 3> rør; rm b.yaml; cat a.yaml >&3; exec 3>&-; wait $!; echo $?
      """)
    #expect(
      told == [
        "tilsyn: `b.yaml` kan ikke læses: den findes ikke", "0 tjeklister og 2 skemaer: 0 fejl og 0 advarsler", "2",
      ])
  }

  @Test func aFullDiskLeavesTheEarlierFileWhole() throws {
    let told = try playShell(
      """
      mkdir lille; mount -t tmpfs -o size=64k tmpfs lille 2>/dev/null || { echo uprøvet; exit; }
      echo før > lille/r.json
      for i in $(seq 2000); do echo ---; cat a.yaml; done > mange.yaml
      "$1" score mange.yaml --output ndjson=lille/r.json 2>&1; echo $?; cat lille/r.json; ls lille; umount lille
      """)
    // Where no disk may be made, only the device that is always full can be tried; another test does.
    #expect(
      told == ["uprøvet"]
        || told == ["tilsyn: `lille/r.json` kan ikke skrives: der er ikke mere plads på disken", "2", "før", "r.json"])
  }
}
