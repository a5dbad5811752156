import Testing

@Suite struct InternalErrorTests {
  /// The program reads what has no end while a trap strikes, as a broken promise of its own would.
  @Test func aTrapEndsWithItsOwnExitCode() throws {
    let words = ["--preserve-status", "-s", "TRAP", "1", builtProgram, "check", "/dev/zero"]
    let outcome = try Launch(program: "/usr/bin/timeout", words: words, folder: "/").run()
    #expect(outcome.exit == 70)
    #expect(String(decoding: outcome.stderr, as: UTF8.self).hasPrefix("tilsyn: intern fejl"))
  }
}
