import BuiltInChecklists
import Glibc
import Inspection
import InspectionDesk

extension Catalogue {
  static let usualFolder = "Checklists"

  /// The checklists in the folder of `--checklists`, of `TILSYN_CHECKLISTS`, in `./Checklists`, and those built into the program.
  /// Someone who names a folder wants it used, so it must be one that can be read.
  init(folder: String?) throws(Failure) {
    let variable = getenv("TILSYN_CHECKLISTS").map { String(cString: $0) }
    var shelves: [Shelf] = []
    for (source, folder) in [("--checklists", folder), ("TILSYN_CHECKLISTS", variable)] {
      guard let folder, !folder.isEmpty else { continue }
      guard case .success(.folder) = Files.kind(of: folder) else { throw .noFolder(folder, of: source) }
      let shown = PersonalNumber.masked(folder)
      let title = Message(
        da: "mappen i \(source), `\(shown)`", en: "the folder of \(source), `\(shown)`",
        sv: "mappen i \(source), `\(shown)`")
      shelves.append(.folder(folder, title, try Files.documents(below: folder, depth: 4)))
    }
    var usual: [String] = []
    if case .success = Files.kind(of: Self.usualFolder) {
      usual = try Files.documents(below: Self.usualFolder, depth: 4)
    }
    let title = Message(
      da: "mappen `./\(Self.usualFolder)`", en: "the folder `./\(Self.usualFolder)`",
      sv: "mappen `./\(Self.usualFolder)`")
    shelves += [.folder(Self.usualFolder, title, usual), .builtIn]
    self.init(shelves, named: folder?.isEmpty == false ? 1 : 0) { .beside($0) }
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
    let paths = names.filter(DocumentPath.isYAML).map { DocumentPath.path(of: $0, in: folder) }
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
