import Inspection
import InspectionYAML

/// A file with test cases, and the folder beside or above it in which its checklist stands.
struct CaseFile {
  let input: Input
  let beside: String?
}

/// The files of test cases that someone names: each once, in the order of the names.
struct CaseFiles {
  private(set) var files: [CaseFile] = []
  /// Checklists that were looked through and have no cases.
  private(set) var untested: [String] = []
  private var known: Set<Files.Identity> = []

  /// By an id, a file or a folder. What has no cases is a fault of who named it.
  init(_ names: [String], _ catalogue: Catalogue) throws(Failure) {
    for name in names {
      let count = files.count
      if name == "-" {
        files.append(CaseFile(input: Input(path: name, folder: nil), beside: nil))
      } else if name.contains("/") || Files.isYAML(name) || Self.isFolder(name) {
        try add(path: name)
      } else {
        try add(checklist: name, catalogue)
      }
      if files.count == count, !isKnown(name) { throw .noCases(name) }
    }
  }

  /// Those of all checklists that stand in files; where none does, those below this folder.
  init(of catalogue: Catalogue) throws(Failure) {
    for entry in catalogue.entries {
      guard case .file(let path) = entry.origin else { continue }
      if try add(below: Files.folder(of: path), id: entry.id) == 0 {
        untested.append(entry.id + (entry.version.map { "@\($0)" } ?? ""))
      }
    }
    if catalogue.files.isEmpty { try add(below: ".", id: nil) }
    if files.isEmpty { throw untested.isEmpty ? .noChecklists : .noCases(untested.joined(separator: "`, `")) }
  }

  private static func isFolder(_ name: String) -> Bool {
    if case .success(.folder) = Files.kind(of: name) { true } else { false }
  }

  /// Whether what was named had been found already.
  private func isKnown(_ name: String) -> Bool { Files.identity(of: name).map(known.contains) ?? !files.isEmpty }

  private mutating func add(path: String) throws(Failure) {
    if Self.isFolder(path) {
      try add(below: path, id: nil)
    } else if let head = Self.head(path, { Head($0) }) {
      try add(below: Files.folder(of: path), id: head.id)
    } else {
      // Whatever it is, it is told when it is read.
      add(file: path, folder: nil)
    }
  }

  private mutating func add(checklist name: String, _ catalogue: Catalogue) throws(Failure) {
    guard let reference = ChecklistReference(name) else { throw .noSuchChecklist(name) }
    let entries = catalogue.entries.filter {
      $0.id == reference.id && (reference.version == nil || $0.version == reference.version)
    }
    if entries.isEmpty { throw .noSuchChecklist(name) }
    for case .file(let path) in entries.map(\.origin) { try add(below: Files.folder(of: path), id: reference.id) }
  }

  /// The case files below a folder, of one checklist or of any; how many there are.
  @discardableResult
  private mutating func add(below folder: String, id: String?) throws(Failure) -> Int {
    var count = 0
    for path in try Files.documents(below: folder) {
      guard let head = Self.head(path, { CaseHead($0) }), id == nil || head.id == nil || head.id == id else {
        continue
      }
      count += 1
      add(file: path, folder: folder, head)
    }
    return count
  }

  private mutating func add(file path: String, folder: String?, _ head: CaseHead? = nil) {
    if let identity = Files.identity(of: path), !known.insert(identity).inserted { return }
    let head = head ?? Self.head(path) { CaseHead($0) }
    files.append(
      CaseFile(input: Input(path: path, folder: folder), beside: head?.id.flatMap { Self.folder(of: $0, near: path) }))
  }

  /// The beginning of a file, looked at; one that can't be read is told when it is read as a whole.
  private static func head<Value>(_ path: String, _ look: (UnsafeBufferPointer<UInt8>) -> Value?) -> Value? {
    guard let bytes = try? Files.read(path, limit: 1 << 16) else { return nil }
    return bytes.withUnsafeBufferPointer(look)
  }

  /// How far above a case file its checklist may stand.
  private static let steps = 4

  /// The nearest folder at or above a file in which a checklist of this id stands.
  static func folder(of id: String, near path: String) -> String? {
    var folder = Files.folder(of: path)
    for _ in 0..<steps {
      let documents = (try? Files.documents(below: folder, depth: 1)) ?? []
      if documents.contains(where: { head($0, { Head($0) })?.id == id }) { return folder }
      folder = parent(of: folder)
    }
    return nil
  }

  private static func parent(of folder: String) -> String {
    switch folder {
    case ".": ".."
    case _ where folder.hasSuffix(".."): folder + "/.."
    default: Files.folder(of: folder)
    }
  }
}

extension Failure {
  fileprivate static func noCases(_ name: String) -> Failure {
    Failure(
      Message(
        da: "`\(name)` har ingen prøver; en fil med prøver begynder med `prøver: …` og står i tjeklistens mappe",
        en: "`\(name)` has no test cases; a file of them begins with `tests: …` and stands in the checklist's folder",
        sv: "`\(name)` har inga prov; en fil med prov börjar med `prov: …` och står i checklistans mapp"))
  }

  fileprivate static var noChecklists: Failure {
    Failure(
      Message(
        da: "her er ingen tjeklister i filer; nævn en fil eller en mappe",
        en: "there are no checklists in files here; name a file or a folder",
        sv: "här finns inga checklistor i filer; nämn en fil eller en mapp"))
  }
}
