import Inspection
import InspectionDesk

extension [Input] {
  /// The folders that were named, each once.
  var folders: [String] {
    var folders: [String] = []
    for case let folder? in map(\.folder) where !folders.contains(folder) { folders.append(folder) }
    return folders
  }

  /// Files of the folders that aren't read and may have been meant as records; not what an editor keeps of a file that is read.
  var skipped: [String] {
    let read = Set(map(\.path))
    return folders.flatMap { Files.skipped(below: $0) }.filter { path in
      !read.contains(path)
        && !["~", ".bak", ".orig"].contains { path.hasSuffix($0) && read.contains(String(path.dropLast($0.count))) }
    }
  }
}

extension Files {
  /// Files below a folder that may have been meant as records and aren't named so.
  static func skipped(below folder: String) -> [String] {
    let found = (try? documents(below: folder, depth: 32, where: DocumentPath.mayBeMeant)) ?? []
    return found.filter { if case .success(.folder) = kind(of: $0) { false } else { true } }
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
