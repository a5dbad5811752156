import Foundation
import Inspection
import TestSupport
import Testing

@Suite struct HelpTests {
  private func text(_ words: [String], _ language: Language) throws -> String {
    let outcome = try Launch(program: builtProgram, words: words + ["--lang", language.rawValue], folder: "/").run()
    return String(decoding: outcome.stdout + outcome.stderr, as: UTF8.self)
  }

  /// The help of the program and of each command, and what is said to a command line that is not understood.
  @Test func helpIsInEveryLanguage() throws {
    let commands = try text(["xqxq"], .english).split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 && $0.element.allSatisfy(\.isLetter) && $0.element != "xqxq" }.map {
        String($0.element)
      }
    #expect(commands.contains("score") && commands.contains("explain"))
    for words in [["--help"], ["xqxq"]] + commands.flatMap({ [[$0, "--help"], [$0, "--xqxq"]] }) {
      expectDifferent(try Language.allCases.map { try text(words, $0) }, words)
    }
  }

  /// No line of several words is the same in two languages, and none has letters of another.
  private func expectDifferent(_ texts: [String], _ words: [String]) {
    let lines = texts.map { $0.split(separator: "\n").filter { $0.contains(/\p{L}{2,} \p{L}{2,}/) } }
    for (language, own) in zip(Language.allCases, lines) {
      #expect(!own.isEmpty, "\(words)")
      for line in own {
        #expect(!language.hasForeignWord(String(line)), "\(words) in \(language.rawValue): \(line)")
        #expect(lines.count { $0.contains(line) } == 1, "\(words) in more than one language: \(line)")
      }
    }
  }
}
