import Inspection

/// A file, or standard input, that documents are read from.
struct Input: Sendable {
  /// The path as it was named; `-` for standard input.
  let path: String
  /// The folder that was named, where it was found in one.
  let folder: String?

  /// Other documents may stand beside it.
  var isFromFolder: Bool { folder != nil }

  /// How messages name it.
  var name: String { path == "-" ? "<stdin>" : PersonalNumber.masked(path) }

  /// The files that the arguments name, folders with all that is below them. What can't be looked at is left to be told when read.
  static func find(_ arguments: [String]) throws(Failure) -> [Input] {
    if arguments.filter({ $0 == "-" }).count > 1 {
      throw Failure(
        Message(
          da: "`-` kan kun stå én gang: der er kun ét stdin", en: "`-` can stand once only: there is one stdin",
          sv: "`-` kan bara stå en gång: det finns bara ett stdin"))
    }
    var inputs: [Input] = []
    for argument in arguments {
      guard argument != "-", case .success(.folder) = Files.kind(of: argument) else {
        inputs.append(Input(path: argument, folder: nil))
        continue
      }
      let documents = try Files.documents(below: argument)
      if documents.isEmpty {
        throw Failure(
          Message(
            da: "mappen `\(argument)` har ingen YAML-filer (.yaml eller .yml)",
            en: "the folder `\(argument)` has no YAML files (.yaml or .yml)",
            sv: "mappen `\(argument)` har inga YAML-filer (.yaml eller .yml)"))
      }
      inputs += documents.map { Input(path: $0, folder: argument) }
    }
    return inputs
  }
}
