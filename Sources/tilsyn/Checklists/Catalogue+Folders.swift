import BuiltInChecklists
import Glibc
import Inspection
import InspectionDesk

extension Catalogue {
  static let usualFolder = "Checklists"

  /// The checklists in the folder of `--checklists`, of `TILSYN_CHECKLISTS`, in `./Checklists`, and those built into the program.
  /// Someone who names a folder wants it used, so it must be one that can be read. `given`: checklists that were named besides; they
  /// go before all others.
  init(folder: String?, given: [String] = []) throws(Failure) {
    var shelves: [Shelf] = []
    if !given.isEmpty {
      let title = Message(da: "de nævnte filer", en: "the files that were named", sv: "de angivna filerna")
      shelves.append(.folder("", title, given))
    }
    for (source, folder) in Self.namedFolders(folder) {
      guard case .success(.folder) = Files.kind(of: folder) else { throw .noFolder(folder, of: source) }
      let shown = PersonalNumber.masked(folder)
      let title = Message(
        da: "mappen i \(source), `\(shown)`", en: "the folder of \(source), `\(shown)`",
        sv: "mappen i \(source), `\(shown)`")
      shelves.append(.folder(folder, title, try Self.names(below: folder)))
    }
    let title = Message(
      da: "mappen `./\(Self.usualFolder)`", en: "the folder `./\(Self.usualFolder)`",
      sv: "mappen `./\(Self.usualFolder)`")
    shelves += [.folder(Self.usualFolder, title, Self.usualNames), .builtIn]
    self.init(shelves, named: (given.isEmpty ? 0 : 1) + (folder?.isEmpty == false ? 1 : 0)) { .beside($0) }
  }

  /// How many files are looked at before they are read.
  private static let mostGiven = 200

  /// The files that were named and are checklists. What can't be read twice, such as a pipe, is none.
  static func checklists(among inputs: [Input]) -> [String] {
    let files = inputs.filter { !$0.isFromFolder }.map(\.path)
    if files.count > mostGiven { return [] }
    return files.filter { path in
      guard DocumentPath.isYAML(path), Files.regularFile(at: path) != nil,
        let beginning = try? Files.read(path, limit: DocumentHead.size)
      else { return false }
      return beginning.withUnsafeBufferPointer { ChecklistHead($0) } != nil
    }
  }

  /// The folders that someone named, with what they were named by.
  private static func namedFolders(_ folder: String?) -> [(source: String, folder: String)] {
    let variable = getenv("TILSYN_CHECKLISTS").map { String(cString: $0) }
    return [("--checklists", folder), ("TILSYN_CHECKLISTS", variable)].compactMap { source, folder in
      folder.flatMap { $0.isEmpty ? nil : (source, $0) }
    }
  }

  /// The folders in which checklists are looked for, also where there are none yet.
  static func folders(named folder: String?) -> [String] { namedFolders(folder).map(\.folder) + [usualFolder] }

  /// What has or nearly has the name of a YAML file.
  private static func names(below folder: String) throws(Failure) -> [String] {
    try Files.documents(below: folder, depth: 4) { DocumentPath.isYAML($0) || DocumentPath.isStray($0) }
  }

  /// What in some folders nearly has the name of a YAML file.
  static func strays(below folders: [String]) -> Catalogue {
    Catalogue(
      folders.map { folder in
        let names = (try? Files.documents(below: folder, depth: 32, where: DocumentPath.isStray)) ?? []
        return .folder(folder, Message(da: folder, en: folder, sv: folder), names)
      })
  }

  /// Nobody named this folder. One that can't be looked through is told as a file of it would be.
  private static var usualNames: [String] {
    guard case .success = Files.kind(of: usualFolder) else { return [] }
    return (try? names(below: usualFolder)) ?? [usualFolder]
  }

  /// Tells what must be said of files in places of checklists, but for those that were told already.
  func tellWarnings(_ language: Language) {
    for (origin, warning) in warnings { tell(origin.text(warning, language)) }
  }
}

extension Shelf {
  fileprivate static func folder(_ folder: String, _ title: Message, _ paths: [String]) -> Shelf {
    Shelf(title, folder: folder, names: paths) { path, limit in
      do throws(Failure) {
        return .success(try Files.read(path, limit: limit))
      } catch {
        return .failure(Unreadable(error.message))
      }
    }
  }

  /// The folder beside a document, without those below it.
  fileprivate static func beside(_ folder: String) -> Shelf? {
    guard let names = try? Files.names(in: folder) else { return nil }
    let shown = PersonalNumber.masked(folder)
    let title = Message(da: "mappen `\(shown)`", en: "the folder `\(shown)`", sv: "mappen `\(shown)`")
    let paths = names.filter { DocumentPath.isYAML($0) || DocumentPath.isStray($0) }.map {
      DocumentPath.path(of: $0, in: folder)
    }
    return .folder(folder, title, paths)
  }

  fileprivate static var builtIn: Shelf {
    let title = Message(da: "programmet selv", en: "the program itself", sv: "programmet självt")
    return Shelf(title, folder: nil, names: (0..<BuiltIn.count).map(BuiltIn.path)) { name, limit in
      guard let index = (0..<BuiltIn.count).first(where: { BuiltIn.path(of: $0) == name }) else {
        preconditionFailure("the program carries what it lists")
      }
      return .success(Array(BuiltIn.bytes(of: index).prefix(limit + 1)))
    }
  }
}

/// The files that the program carries.
enum BuiltIn {
  static var count: Int { built_in_checklist_count }

  static func path(of index: Int) -> String { String(cString: built_in_checklists[index].path) }

  static func bytes(of index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: built_in_checklists[index].bytes, count: built_in_checklists[index].count)
  }
}
