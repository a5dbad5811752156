import Inspection
import InspectionDesk

extension [Input] {
  /// The folders that were named, each once.
  var folders: [String] {
    var folders: [String] = []
    for case let folder? in map(\.folder) where !folders.contains(folder) { folders.append(folder) }
    return folders
  }

  /// Files of the folders that aren't read and may have been meant as records.
  var skipped: [String] {
    folders.flatMap { folder in
      let found = (try? Files.documents(below: folder, depth: 32, where: DocumentPath.mayBeMeant)) ?? []
      return found.filter { path in
        if case .success(.folder) = Files.kind(of: path) { return false }
        return !contains { $0.path == path }
      }
    }
  }
}

extension Failure {
  /// Files that were passed by.
  static func skipped(_ paths: [String]) -> Failure {
    let shown = paths.prefix(Self.mostShown).map { "`\(PersonalNumber.masked($0))`" }
    let more = paths.count - shown.count
    func list(_ language: Language, _ others: String) -> String {
      more > 0 ? shown.joined(separator: ", ") + " \(others)" : language.list(shown)
    }
    let isOne = paths.count == 1
    return Failure(
      Message(
        da:
          "\(list(.danish, "og \(more) til")) er ikke læst, fordi \(isOne ? "navnet" : "navnene") ikke ender på .yaml eller .yml",
        en:
          "\(list(.english, "and \(more) more")) \(isOne ? "wasn't" : "weren't") read, as the \(isOne ? "name doesn't" : "names don't") end in .yaml or .yml",
        sv:
          "\(list(.swedish, "och \(more) till")) har inte lästs, eftersom \(isOne ? "namnet" : "namnen") inte slutar på .yaml eller .yml"
      ))
  }

  private static let mostShown = 8
}
