import ArgumentParser
import Inspection

/// What a shell reads so that Tab completes: the parser's script, in which each command has its names in other languages as well. Those
/// of the user's language are offered; all are understood.
enum CompletionScript {
  /// The script that the arguments ask for; `nil` where they ask for none.
  static func asked(by arguments: [String]) -> String? {
    guard arguments.count == 2, arguments[0] == "--generate-completion-script",
      let shell = CompletionShell(rawValue: arguments[1])
    else { return nil }
    let script = Tilsyn.completionScript(for: shell)
    switch shell {
    case .bash: return bash(script)
    case .zsh: return zsh(script)
    case .fish: return fish(script)
    default: return script
    }
  }

  private static let commands = CommandName.allCases.filter { !$0.otherNames.isEmpty }
  private static let offered = CommandName.allCases.flatMap(\.aliases)

  private static func bash(_ script: String) -> String {
    let cases = commands.map { "\($0.otherNames.joined(separator: "|"))) subcommand=\($0.rawValue) ;;" }
    return script.replacing(
      "local -r subcommand=\"${unparsed_words[0]}\"",
      with: "local subcommand=\"${unparsed_words[0]}\"\n    case \"${subcommand}\" in\n    "
        + cases.joined(separator: "\n    ") + "\n    esac"
    ).replacing(" help' -- \"${cur}\"", with: (offered + ["help"]).map { " " + $0 }.joined() + "' -- \"${cur}\"")
  }

  private static func zsh(_ script: String) -> String {
    let cases = commands.map { "\($0.otherNames.joined(separator: "|"))) words[1]=\($0.rawValue) ;;" }
    let known = script.replacing(
      "        case \"${words[1]}\" in\n",
      with: "        case \"${words[1]}\" in\n        " + cases.joined(separator: "\n        ")
        + "\n        esac\n        case \"${words[1]}\" in\n", maxReplacements: 1)
    return known.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      guard let command = commands.first(where: { line.hasPrefix("            '\($0.rawValue):") }) else {
        return [String(line)]
      }
      let others = command.aliases.map { line.replacing("'\(command.rawValue):", with: "'\($0):", maxReplacements: 1) }
      return [String(line)] + others.map { String($0) }
    }.joined(separator: "\n")
  }

  private static func fish(_ script: String) -> String {
    let cases = commands.map {
      "    case " + $0.otherNames.map { "'\($0)'" }.joined(separator: " ")
        + "\n        set unparsed_tokens[2] \($0.rawValue)\n"
    }
    let known = script.replacing(
      "    set -l unparsed_tokens (__tilsyn_tokens -pc)\n",
      with: "    set -l unparsed_tokens (__tilsyn_tokens -pc)\n    switch \"$unparsed_tokens[2]\"\n" + cases.joined()
        + "    end\n")
    return known.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      guard let command = commands.first(where: { line.contains("\"tilsyn\" -eq 1' -fa '\($0.rawValue)'") }) else {
        return [String(line)]
      }
      let others = command.aliases.map { line.replacing("-fa '\(command.rawValue)'", with: "-fa '\($0)'") }
      return [String(line)] + others.map { String($0) }
    }.joined(separator: "\n")
  }
}
