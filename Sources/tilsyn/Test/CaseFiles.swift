import Inspection
import InspectionDesk
import InspectionYAML

/// The files of test cases that someone names: each once, in the order of the names.
struct CaseFiles {
  private(set) var files: [Input] = []
  /// Checklists that were looked through and have no cases.
  private(set) var untested: [String] = []
  private var known: Set<Files.Identity> = []

  /// By an id, a file or a folder. What has no cases is a fault of who named it.
  init(_ names: [String], _ catalogue: Catalogue) throws(Failure) {
    for name in names {
      let count = files.count
      if name == "-" {
        files.append(Input(path: name, folder: nil))
      } else if name.contains("/") || DocumentPath.isYAML(name) || Self.isFolder(name) {
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
      if try add(below: DocumentPath.folder(of: path), id: entry.id) == 0 {
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
    } else if let head = Self.head(path, { ChecklistHead($0) }) {
      try add(below: DocumentPath.folder(of: path), id: head.id)
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
    if let file = catalogue.unusedFile(for: reference.id) { throw .notRead(reference, file) }
    if entries.isEmpty { throw .noSuchChecklist(name) }
    for case .file(let path) in entries.map(\.origin) {
      try add(below: DocumentPath.folder(of: path), id: reference.id)
    }
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
      add(file: path, folder: folder)
    }
    return count
  }

  private mutating func add(file path: String, folder: String?) {
    if let identity = Files.identity(of: path), !known.insert(identity).inserted { return }
    files.append(Input(path: path, folder: folder))
  }

  /// The beginning of a file, looked at; one that can't be read is told when it is read as a whole.
  private static func head<Value>(_ path: String, _ look: (UnsafeBufferPointer<UInt8>) -> Value?) -> Value? {
    guard let bytes = try? Files.read(path, limit: 1 << 16) else { return nil }
    return bytes.withUnsafeBufferPointer(look)
  }
}

extension Failure {
  /// What is named may stand in a file that can't be used.
  fileprivate static func notRead(_ reference: ChecklistReference, _ file: UnusedFile) -> Failure {
    Failure(file.fault(for: Located(reference, at: .beginning)), exit: .invalidChecklist)
  }

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
