import BuiltInChecklists
import Glibc
import Inspection
import InspectionYAML

/// The checklists at hand: in the folder of `--checklists`, of `TILSYN_CHECKLISTS`, in `./Checklists`, and those built into the program.
///
/// The first of these places that has a fitting version of a checklist wins, so that an edited file is used before the built-in copy.
struct Catalogue {
  struct Entry {
    enum Origin { case file(String), builtIn(Int) }

    let origin: Origin
    let id: String
    let version: Version?
    /// The number of the place, nearest first.
    let place: Int

    /// How messages and lists name it.
    func name(_ language: Language) -> String {
      switch origin {
      case .file(let path): path
      case .builtIn(let index):
        "\(Message(da: "indbygget", en: "built-in")(language)):\(BuiltIn.path(of: index))"
      }
    }
  }

  /// A checklist that was read, or what is wrong with it.
  struct Loaded {
    let entry: Entry
    let reading: Reading<Checklist>
    let bytes: [UInt8]
  }

  enum Lookup {
    case found(Checklist)
    /// A checklist is there and faulty.
    case faulty(Loaded)
    case notFound(Diagnostic)
  }

  private let folders: [String]
  private var entries: [Entry]?
  private var loaded: [Loaded?] = []
  /// What the last lookups found, by the words of the record.
  private var known: [Key: Checklist] = [:]

  private struct Key: Hashable {
    let reference: ChecklistReference
    let date: Day?
  }

  init(folder: String?) throws(Failure) {
    var folders: [String] = []
    if let folder {
      switch Files.kind(of: folder) {
      case .failure(let failure): throw failure
      case .success(.folder): folders.append(folder)
      case .success: throw .unreadable(folder, ENOTDIR)
      }
    }
    if let named = getenv("TILSYN_CHECKLISTS").map({ String(cString: $0) }), !named.isEmpty { folders.append(named) }
    folders.append("Checklists")
    self.folders = folders
  }

  // MARK: Finding

  /// Every checklist, those of the nearest place first.
  mutating func all() -> [Entry] {
    if let entries { return entries }
    var found: [Entry] = []
    for (place, folder) in folders.enumerated() {
      guard case .success(.folder) = Files.kind(of: folder), let paths = try? Files.documents(below: folder, depth: 4)
      else { continue }
      for path in paths {
        guard let bytes = try? Files.read(path, limit: 1 << 16), let head = bytes.withUnsafeBufferPointer({ Head($0) })
        else { continue }
        found.append(Entry(origin: .file(path), id: head.id, version: head.version, place: place))
      }
    }
    for index in 0..<BuiltIn.count {
      guard let head = Head(BuiltIn.bytes(of: index)) else { continue }
      found.append(Entry(origin: .builtIn(index), id: head.id, version: head.version, place: folders.count))
    }
    entries = found
    loaded = Array(repeating: nil, count: found.count)
    return found
  }

  /// The checklist that a record asks for; without a version, the one in force on the day of the visit.
  mutating func find(_ reference: Located<ChecklistReference>, on date: Day?) -> Lookup {
    let key = Key(reference: reference.value, date: date)
    if let checklist = known[key] { return .found(checklist) }
    let lookup = search(reference, on: date)
    if case .found(let checklist) = lookup { known[key] = checklist }
    return lookup
  }

  private mutating func search(_ reference: Located<ChecklistReference>, on date: Day?) -> Lookup {
    let all = all()
    let sameID = all.indices.filter { all[$0].id == reference.value.id }
    guard !sameID.isEmpty else {
      return .notFound(
        .unknownChecklist(reference, nearest: Spelling.nearest(to: reference.value.id, among: all.map(\.id)), folders))
    }
    if let version = reference.value.version {
      guard let index = sameID.first(where: { all[$0].version == version }) else {
        return .notFound(.unknownVersion(reference, known: sameID.compactMap { all[$0].version }))
      }
      return load(index)
    }
    for place in 0...folders.count {
      let here = sameID.filter { all[$0].place == place }
      if here.isEmpty { continue }
      var fitting: [Int] = []
      for index in here {
        guard case .found(let checklist) = load(index) else { return load(index) }
        if here.count == 1, checklist.effective == .always { return .found(checklist) }
        guard let date else {
          if here.count == 1 { return .found(checklist) }
          return .notFound(.dateNeeded(reference))
        }
        if checklist.effective.contains(date) { fitting.append(index) }
      }
      if fitting.count == 1 { return load(fitting[0]) }
      if fitting.count > 1 { return .notFound(.severalInForce(reference, fitting.compactMap { all[$0].version })) }
    }
    return .notFound(.noneInForce(reference, date, known: sameID.compactMap { all[$0].version }))
  }

  // MARK: Loading

  private mutating func load(_ index: Int) -> Lookup {
    if let loaded = loaded[index] { return loaded.reading.value.map { .found($0) } ?? .faulty(loaded) }
    let all = all()
    let bytes: [UInt8]
    switch all[index].origin {
    case .builtIn(let file): bytes = Array(BuiltIn.bytes(of: file))
    case .file(let path):
      bytes = (try? Files.read(path, limit: 4 << 20)) ?? []
    }
    let read = Loaded(entry: all[index], reading: Self.read(bytes), bytes: bytes)
    loaded[index] = read
    return read.reading.value.map { .found($0) } ?? .faulty(read)
  }

  /// The checklist of an entry with its faults.
  mutating func read(_ index: Int) -> Loaded {
    _ = load(index)
    return loaded[index] ?? Loaded(entry: all()[index], reading: Reading(nil, []), bytes: [])
  }

  static func read(_ bytes: [UInt8]) -> Reading<Checklist> {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = DocumentReader()
      let faults = reader.open(RawDocument(bytes: bytes))
      if faults.contains(where: { $0.severity == .error }) { return Reading(nil, faults) }
      let reading = reader.checklist()
      return Reading(reading.value, faults + reading.diagnostics)
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

extension Diagnostic {
  fileprivate static func unknownChecklist(
    _ reference: Located<ChecklistReference>, nearest: String?, _ folders: [String]
  ) -> Self {
    let places = folders.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .unknownChecklist,
      Message(
        da: "der er ingen tjekliste `\(reference.value.id)`", en: "there is no checklist `\(reference.value.id)`"), at: reference.range,
      help: nearest.map { Message(da: "mente du `\($0)`?", en: "did you mean `\($0)`?") }
        ?? Message(da: "der er ledt i \(places) og blandt de indbyggede; se `tilsyn list`", en: "looked in \(places) and among the built-in ones; see `tilsyn list`"))
  }

  fileprivate static func unknownVersion(_ reference: Located<ChecklistReference>, known: [Version]) -> Self {
    let list = known.map { "`\(reference.value.id)@\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .unknownChecklist,
      Message(
        da: "`\(reference.value.id)` findes ikke i version \(reference.value.version?.description ?? "")",
        en: "`\(reference.value.id)` doesn't exist in version \(reference.value.version?.description ?? "")"), at: reference.range,
      help: Message(da: "vælg mellem \(list)", en: "choose among \(list)"))
  }

  fileprivate static func dateNeeded(_ reference: Located<ChecklistReference>) -> Self {
    Diagnostic(
      .checklistNotInForce,
      Message(
        da: "`\(reference.value.id)` findes i flere versioner, og besøgets dato mangler", en: "`\(reference.value.id)` exists in several versions, and the date of the visit is missing"),
      at: reference.range, help: Message(da: "skriv besøgets dato, eller nævn versionen efter `@`", en: "write the date of the visit, or name the version after `@`"))
  }

  fileprivate static func severalInForce(_ reference: Located<ChecklistReference>, _ versions: [Version]) -> Self {
    let list = versions.map { "`\(reference.value.id)@\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .checklistNotInForce,
      Message(da: "flere versioner af `\(reference.value.id)` gælder på besøgets dato", en: "several versions of `\(reference.value.id)` are in force on the date of the visit"),
      at: reference.range, help: Message(da: "nævn den, der menes: \(list)", en: "name the one that is meant: \(list)"))
  }

  fileprivate static func noneInForce(_ reference: Located<ChecklistReference>, _ date: Day?, known: [Version]) -> Self {
    let list = known.map { "`\(reference.value.id)@\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .checklistNotInForce,
      Message(
        da: "ingen version af `\(reference.value.id)` gælder \(date?.description ?? "")", en: "no version of `\(reference.value.id)` is in force on \(date?.description ?? "")"),
      at: reference.range, help: Message(da: "skal en bestemt version bruges alligevel, så nævn den: \(list)", en: "if a certain version is to be used all the same, name it: \(list)"))
  }
}

extension DiagnosticCode {
  static let unknownChecklist = DiagnosticCode("unknown-checklist", da: "Skemaet nævner en tjekliste, som ikke findes der, hvor der ledes: mappen i --checklists, mappen i TILSYN_CHECKLISTS, ./Checklists og de indbyggede. `tilsyn list` viser, hvad der er.", en: "The record names a checklist that isn't where Tilsyn looks: the folder of --checklists, the folder of TILSYN_CHECKLISTS, ./Checklists and the built-in ones. `tilsyn list` shows what there is.")
  static let checklistNotInForce = DiagnosticCode("checklist-not-in-force", da: "Et skema, der ikke nævner en version, bedømmes efter den, der gælder på besøgets dato. Der skal være netop én.", en: "A record that names no version is scored by the one in force on the date of the visit. There must be exactly one.")
}
