import ArgumentParser
import Inspection

/// Runs a command line and turns whatever happens into a message and an exit code.
enum Program {
  static func run(_ arguments: [String]) -> ExitCode {
    let language = Program.language(of: arguments)
    do {
      var command = try Tilsyn.parseAsRoot(arguments)
      try command.run()
      return .fine
    } catch let finished as Finished {
      return finished.exit
    } catch let failure as Failure {
      tell("tilsyn: " + failure.message(language))
      return failure.exit
    } catch where Tilsyn.exitCode(for: error).isSuccess {
      return show(Tilsyn.message(for: error), language)
    } catch {
      tell("tilsyn: " + UsageFault(Tilsyn.message(for: error)).message(language))
      tell(Message(da: "se `tilsyn --help`", en: "see `tilsyn --help`")(language))
      return .usage
    }
  }

  /// The help or the version that was asked for.
  private static func show(_ text: String, _ language: Language) -> ExitCode {
    do {
      var output = try Output("-")
      try output.write(text + "\n")
      try output.finish()
      return .fine
    } catch {
      tell("tilsyn: " + error.message(language))
      return error.exit
    }
  }

  /// The language that `--lang` asks for, found before the command line is understood.
  private static func language(of arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) ?? .danish }
      if argument == "--lang", index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) ?? .danish }
    }
    return .danish
  }
}
