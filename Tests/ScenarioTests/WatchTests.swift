import Foundation
import TestSupport
import Testing

/// The program as it runs on and on, or is ended before it is done.
@Suite struct WatchTests {
  /// Plays a script; `wait_for` gives the program time, and fails when it is up.
  private func play(_ script: String) throws -> [String] {
    try playShell(
      """
      set -m
      mv a.yaml besøg.yaml
      wait_for() {
        for i in $(seq 600); do
          [ "$(grep -c -- "$1" out)" -ge "$2" ] && return
          sleep 0.05
        done
        echo "waited in vain for $1"; cat out; kill -KILL $!; exit 1
      }
      \(script)
      """)
  }

  @Test func eachSaveIsScoredAndControlCEnds() throws {
    let told = try play(
      """
      cp besøg.yaml kopi
      "$1" watch besøg.yaml > out 2>&1 &
      wait_for 'i orden. Venter' 1
      wait_for 'Score 2,0' 1
      sed 's/ro: 2/ro: 1/' besøg.yaml > ny && cat ny > besøg.yaml
      wait_for 'Score 1,0' 1
      sed 's/ro: 1/ro: 7/' besøg.yaml > ny && mv ny besøg.yaml
      wait_for 'fejl i et skema (1 fejl). Venter' 1
      wait_for 'er ikke et af svarene her' 1
      sed -i 's/ro: 7/ro: 1/' besøg.yaml
      wait_for 'Score 1,0' 2
      sed -i 's/score: 1/score: 0/' Checklists/p.yaml
      wait_for 'Score 0,0' 1
      rm besøg.yaml
      wait_for 'en fil kan ikke læses. Venter' 1
      mv kopi besøg.yaml
      wait_for 'Score 2,0' 2
      kill -INT $!; wait $!; echo "exit $?"
      """)
    #expect(told == ["exit 130"])
  }

  @Test func aFolderAndAChecklistAreWatched() throws {
    let told = try play(
      """
      "$1" watch . --lang en > out 2>&1 &
      wait_for 'fine. Waiting' 1
      printf '\\nvægt: x\\n' >> Checklists/p.yaml
      wait_for 'faults in a checklist (1 error). Waiting' 1
      wait_for 'unknown-key' 1
      kill -INT $!; wait $!; echo "exit $?"
      "$1" watch -; echo "exit $?"
      "$1" watch mangler.yaml; echo "exit $?"
      mkfifo rør; "$1" watch rør; echo "exit $?"
      """)
    #expect(told == ["exit 130", "exit 2", "exit 2", "exit 2"])
  }

  /// A new folder with a file in it, and a checklist that is moved away.
  @Test func whatComesInAFolderAndWhatGoesIsNoticed() throws {
    let told = try play(
      """
      "$1" watch . > out 2>&1 &
      wait_for 'i orden. Venter' 1
      mkdir ny; wait_for 'i orden. Venter' 2
      sed 's/ro: 2/ro: 7/' besøg.yaml > ny/b.yaml
      wait_for 'fejl i et skema (1 fejl). Venter' 1
      mkdir væk; mv ny/b.yaml væk/b.txt; wait_for 'i orden. Venter' 3
      mv Checklists/p.yaml p.txt
      wait_for 'unknown-checklist' 1
      kill -INT $!; wait $!; echo "exit $?"
      """)
    #expect(told == ["exit 130"])
  }

  /// A checklist in a folder of its own comes to the usual place, which comes itself, and both go; what a link leads to is saved.
  @Test func placesOfChecklistsComeAndGo() throws {
    let told = try play(
      """
      mkdir -p fjern sager; mv Checklists ny; cp besøg.yaml fjern/rigtig.yaml; ln -s ../fjern/rigtig.yaml sager/besøg.yaml
      "$1" watch sager/besøg.yaml > out 2>&1 &
      wait_for 'unknown-checklist' 1
      mkdir -p Checklists/en/to; wait_for 'Venter' 2
      mv ny/p.yaml Checklists/en/to/; wait_for 'Score 2,0' 1
      sed -i 's/ro: 2/ro: 1/' fjern/rigtig.yaml; wait_for 'Score 1,0' 1
      mv Checklists/en væk; wait_for 'unknown-checklist' 2
      mv væk Checklists/igen; wait_for 'Score 1,0' 2
      rm -r Checklists; wait_for 'unknown-checklist' 3
      kill -INT $!; wait $!; echo "exit $?"
      """)
    #expect(told == ["exit 130"])
  }

  /// On a screen, as editors save: another file that takes the name, and the same one cut off and written anew. Each round begins on an
  /// empty screen.
  @Test func aScreenIsDrawnAnew() throws {
    let told = try play(
      """
      cat > ret.sh <<'END'
      echo $$ > pid; exec "$1" watch besøg.yaml --lang $2
      END
      for lang in da sv; do
        cp besøg.yaml kopi
        TERM=xterm script -qefc "bash ret.sh '$1' $lang" /dev/null > out 2>&1 < /dev/null &
        wait_for 'Ctrl+C' 1
        { cat besøg.yaml; echo 'bemærkninger: 010203-1234'; } > .ny; mv .ny besøg.yaml
        wait_for 'Ctrl+C' 2
        sed 's/ro: 2/ro: 7/' besøg.yaml > ny; cat ny > besøg.yaml
        wait_for 'Ctrl+C' 3
        kill -INT $(cat pid); wait $!
        grep 'Ctrl+C' out | tr -d '\\r' | sed 's/^[0-9:]* · //; s/Ctrl.*//'; grep -c "$(printf '\\033\\[H\\033\\[2J')" out
        cp kopi besøg.yaml
      done
      """)
    #expect(
      told == [
        "i orden. Venter på, at der bliver gemt; ", "i orden (1 advarsel). Venter på, at der bliver gemt; ",
        "fejl i et skema (1 fejl og 1 advarsel). Venter på, at der bliver gemt; ", "2",
        "i ordning. Väntar på att något sparas; ", "i ordning (1 varning). Väntar på att något sparas; ",
        "fel i ett protokoll (1 fel och 1 varning). Väntar på att något sparas; ", "2",
      ])
  }

  /// Ended while it writes, by Ctrl+C or at once: the earlier file is whole, and nothing else is left.
  @Test(arguments: ["INT", "KILL"]) func whatIsEndedWhileWritingLeavesNothing(signal: String) throws {
    let told = try play(
      """
      echo før > rapport.json
      mkfifo rør
      "$1" score rør --output ndjson=rapport.json & program=$!
      exec 3> rør
      yes "$(printf -- '---\\nskema: 1\\ntjekliste: p\\nsvar: {dialog: {ro: 2}}')" | head -n 8000 >&3
      for i in $(seq 600); do
        stat -L -c '%F %s' /proc/$program/fd/* 2>/dev/null | grep -q 'regular file [1-9]' && break
        sleep 0.05
      done
      kill -\(signal) $program; wait $program 2>/dev/null; echo "exit $?"
      cat rapport.json; ls
      """)
    #expect(told.first == (signal == "INT" ? "exit 130" : "exit 137"))
    #expect(told.dropFirst().contains("før"))
    #expect(told.suffix(4) == ["Checklists", "besøg.yaml", "rapport.json", "rør"])
  }
}
