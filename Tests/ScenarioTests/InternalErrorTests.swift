import Testing

@Suite struct InternalErrorTests {
  /// The program reads from a pipe that stays open while a trap strikes, as a broken promise of its own would.
  @Test func aTrapEndsWithItsOwnExitCode() throws {
    let told = try playShell(
      """
      mkfifo rør; "$1" check rør 2>&1 & program=$!
      # Waits until the program has opened it.
      exec 3> rør
      kill -TRAP $program; wait $program; echo $?
      """)
    #expect(told.count == 4 && told.last == "70")
    #expect(
      zip(told, ["tilsyn: intern fejl", "tilsyn: internal error", "tilsyn: internt fel"]).allSatisfy {
        $0.hasPrefix($1)
      })
  }
}
