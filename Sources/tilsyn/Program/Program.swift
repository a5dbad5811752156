import ArgumentParser
import Glibc
import Inspection
import InspectionDesk
import InspectionReports
import Prologue

/// Runs a command line and turns whatever happens into a message and an exit code.
enum Program {
  static func run() -> ExitCode { run(Invocation.words) }

  private static func run(_ arguments: [String]) -> ExitCode {
    do {
      try refuseWhatIsNoText()
      try refuseRepetition(in: arguments)
      try refuseNamesLikeOptions(in: arguments)
      if arguments.first == "--version" { return show(versions) }
      if let script = CompletionScript.asked(by: arguments) { return show(script) }
      var command = try command(arguments)
      try command.run()
      return .fine
    } catch let finished as Finished {
      return finished.exit
    } catch let failure as Failure {
      tell(failure.text(Invocation.language))
      return failure.exit
    } catch  where Tilsyn.exitCode(for: error).isSuccess {
      return show(HelpText.localized(Tilsyn.message(for: error), Invocation.language))
    } catch {
      tell(Failure(UsageFault(Tilsyn.message(for: error), arguments).message).text(Invocation.language))
      tell(
        "\(Message(da: "se `tilsyn --help`", en: "see `tilsyn --help`", sv: "se `tilsyn --help`")(Invocation.language))"
      )
      return .usage
    }
  }

  /// Straight to the command that is named, as the way by the program takes as long as reading a record. What is not understood, and
  /// what asks for help, goes that way for its answer.
  private static func command(_ words: [String]) throws -> any ParsableCommand {
    // `tilsyn help score --lang sv` is `tilsyn score --lang sv --help`.
    var arguments = words.first == "help" ? Array(words.dropFirst()) + ["--help"] : words
    if let first = arguments.first, let name = CommandName(first) { arguments[0] = name.rawValue }
    let named = Tilsyn.configuration.subcommands.first { $0.configuration.commandName == arguments.first }
    if let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == named {
      return command
    }
    return try Tilsyn.parseAsRoot(arguments)
  }

  /// The help or the version that was asked for.
  private static func show(_ help: String) -> ExitCode {
    let text = TerminalText(lines: help)
    do {
      var output = try Output("-")
      try output.write(text.endsLine ? text : text + "\n")
      try output.finish()
      return .fine
    } catch {
      tell(error.text(Invocation.language))
      return error.exit
    }
  }

  /// The program's version, and those of the checklists it carries.
  private static var versions: String {
    let carried = (0..<BuiltIn.count).compactMap { ChecklistHead(BuiltIn.bytes(of: $0)) }.map { head in
      "  \(head.id) \(head.version?.description ?? "")\n"
    }
    return "tilsyn \(Engine.version)\n" + carried.joined()
  }

  /// The parser takes the last of several; that would leave the others aside in silence.
  private static func refuseRepetition(in arguments: [String]) throws(Failure) {
    var seen: Set<String> = ["--output"]
    for argument in arguments.prefix(while: { $0 != "--" }) where argument.hasPrefix("--") {
      let option = String(argument.prefix { $0 != "=" })
      if !seen.insert(option).inserted, option != "--output" { throw .twice(option) }
    }
  }

  /// A file is asked for and written by its name as text, so one that is none would become another.
  private static func refuseWhatIsNoText() throws(Failure) {
    for (index, word) in Invocation.words.enumerated()
    where String(validatingCString: prologue_words()[index + 1]) == nil {
      throw .noText(word)
    }
  }

  /// Where a pattern of the shell gives the name of a file that begins with a dash, the parser would take it for options, among them the
  /// one that asks for help.
  private static func refuseNamesLikeOptions(in arguments: [String]) throws(Failure) {
    for word in arguments.prefix(while: { $0 != "--" }) where word.hasPrefix("-") && word != "-" {
      let letters = word.dropFirst()
      let isCluster = letters.allSatisfy { "hqv".contains($0) } || letters.first?.isNumber == true || letters.count < 2
      if !isCluster, !word.hasPrefix("--") || Files.identity(of: word) != nil { throw .nameLikeOption(word) }
    }
  }
}

extension Failure {
  fileprivate static func noText(_ word: String) -> Failure {
    Failure(
      Message(
        da: "`\(word)` er ikke skrevet i UTF-8, så navnet kan ikke bruges; giv filen eller mappen et andet navn",
        en: "`\(word)` is not written in UTF-8, so the name can't be used; give the file or folder another name",
        sv: "`\(word)` är inte skrivet i UTF-8, så namnet kan inte användas; ge filen eller mappen ett annat namn"))
  }

  fileprivate static func nameLikeOption(_ word: String) -> Failure {
    Failure(
      Message(
        da: "der er intet tilvalg `\(word)`; er det en fil eller en mappe, så skriv `./\(word)`",
        en: "there is no option `\(word)`; if it is a file or a folder, write `./\(word)`",
        sv: "det finns inget val `\(word)`; är det en fil eller en mapp, skriv `./\(word)`"))
  }

  fileprivate static func twice(_ option: String) -> Failure {
    Failure(
      Message(
        da: "`\(option)` kan kun stå én gang", en: "`\(option)` can stand once only",
        sv: "`\(option)` kan bara stå en gång"))
  }
}
