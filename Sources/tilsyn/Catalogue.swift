import BuiltInChecklists
import Glibc
import Inspection
import InspectionYAML

/// The checklists at hand: in the folder of `--checklists`, of `TILSYN_CHECKLISTS`, in `./Checklists`, and those built into the program.
///
/// The first of these places that has a fitting version of a checklist wins, so that an edited file is used before the built-in copy.
struct Catalogue {
  struct Entry {
    enum Origin: Hashable {
      case file(String)
      case builtIn(Int)
      /// Standard input.
      case nowhere

      var name: Message {
        switch self {
        case .file(let path):
          let path = PersonalNumber.masked(path)
          return Message(da: path, en: path, sv: path)
        case .nowhere: return Message(da: "<stdin>", en: "<stdin>", sv: "<stdin>")
        case .builtIn(let index):
          return Message(
            da: "indbygget:\(BuiltIn.path(of: index))", en: "built-in:\(BuiltIn.path(of: index))",
            sv: "inbyggd:\(BuiltIn.path(of: index))")
        }
      }
    }

    let origin: Origin
    let id: String
    let version: Version?
    /// The number of the place, nearest first.
    let place: Int

    /// How messages and lists name it.
    func name(_ language: Language) -> String { origin.name(language) }
  }

  /// A checklist that was read, or what is wrong with it.
  struct Loaded {
    let entry: Entry
    var reading: Reading<Checklist>
    /// What it builds on.
    var lower: Checklist?
    /// Its text over those of the checklists that it builds on.
    let text: LayeredText
  }

  enum Lookup {
    case found(Checklist)
    /// A checklist is there and faulty.
    case faulty(Loaded)
    case notFound(Diagnostic)
  }

  /// Every checklist, those of the nearest place first.
  let entries: [Entry]
  /// What the places are called, nearest first.
  let places: [Message]
  private let folders: [String]
  /// Whether another version further away is no stand-in for the one nearby.
  private let isNearestOnly: Bool
  private var loaded: [Loaded?]
  /// By checklist, the bytes of its file after those of the files it builds on.
  var bytes: [ObjectIdentifier: [[UInt8]]] = [:]
  /// What is being read: a checklist, the one it builds on, and so on.
  var opened: [Entry.Origin] = []
  /// What the last lookups found, by the words of the record.
  private var known: [Key: Checklist] = [:]

  private struct Key: Hashable {
    let reference: ChecklistReference
    /// `nil` where the version is named, which then is the same on every day.
    let date: Day?
  }

  /// Looks through all the places. Someone who names a folder wants it used, so it must be one that can be read. What stands
  /// `beside` a document goes before the usual places.
  init(folder: String?, beside: String? = nil) throws(Failure) {
    let variable = getenv("TILSYN_CHECKLISTS").map { String(cString: $0) }
    var named: [String] = []
    var places: [Message] = []
    for (source, folder) in [("--checklists", folder), ("TILSYN_CHECKLISTS", variable)] {
      guard let folder, !folder.isEmpty else { continue }
      guard case .success(.folder) = Files.kind(of: folder) else { throw .noFolder(folder, of: source) }
      named.append(folder)
      let shown = PersonalNumber.masked(folder)
      places.append(
        Message(
          da: "mappen i \(source), `\(shown)`", en: "the folder of \(source), `\(shown)`",
          sv: "mappen i \(source), `\(shown)`"))
    }
    let besidePlace = beside == nil ? nil : folder?.isEmpty == false ? 1 : 0
    if let beside, let place = besidePlace {
      named.insert(beside, at: place)
      let shown = PersonalNumber.masked(beside)
      places.insert(Message(da: "mappen `\(shown)`", en: "the folder `\(shown)`", sv: "mappen `\(shown)`"), at: place)
    }
    var found: [Entry] = []
    for (place, folder) in (named + [Self.usualFolder]).enumerated() {
      if place == named.count, case .failure = Files.kind(of: folder) { break }
      for path in try Files.documents(below: folder, depth: place == besidePlace ? 1 : 4) {
        let bytes = try Files.read(path, limit: 1 << 16)
        guard let head = bytes.withUnsafeBufferPointer({ Head($0) }) else { continue }
        found.append(Entry(origin: .file(path), id: head.id, version: head.version, place: place))
      }
    }
    folders = named + [Self.usualFolder]
    for index in 0..<BuiltIn.count {
      guard let head = Head(BuiltIn.bytes(of: index)) else { continue }
      found.append(Entry(origin: .builtIn(index), id: head.id, version: head.version, place: folders.count))
    }
    entries = found
    self.places =
      places + [
        Message(
          da: "mappen `./\(Self.usualFolder)`", en: "the folder `./\(Self.usualFolder)`",
          sv: "mappen `./\(Self.usualFolder)`"),
        Message(da: "programmet selv", en: "the program itself", sv: "programmet självt"),
      ]
    loaded = Array(repeating: nil, count: found.count)
    isNearestOnly = beside != nil
  }

  static let usualFolder = "Checklists"

  /// The number of the last place, the program itself.
  var builtInPlace: Int { folders.count }

  // MARK: Finding

  /// The checklist that a record asks for; without a version, the one in force on the day of the visit.
  mutating func find(_ reference: Located<ChecklistReference>, on date: Day?) -> Lookup {
    let key = Key(reference: reference.value, date: reference.value.version == nil ? date : nil)
    if let checklist = known[key] { return .found(checklist) }
    let lookup = search(reference, on: date)
    if case .found(let checklist) = lookup { known[key] = checklist }
    return lookup
  }

  private mutating func search(_ reference: Located<ChecklistReference>, on date: Day?) -> Lookup {
    var sameID = entries.indices.filter { entries[$0].id == reference.value.id }
    if isNearestOnly, let nearest = sameID.first {
      sameID.removeAll { entries[$0].place != entries[nearest].place }
    }
    if sameID.isEmpty { return .notFound(unknown(reference)) }
    if let version = reference.value.version {
      switch index(of: reference, version, among: sameID) {
      case .success(let index): return load(index)
      case .failure(let fault): return .notFound(fault.diagnostic)
      }
    }
    for place in 0...folders.count {
      let here = sameID.filter { entries[$0].place == place }
      if here.isEmpty { continue }
      var fitting: [Int] = []
      for index in here {
        guard case .found(let checklist) = load(index) else { return load(index) }
        if here.count == 1, checklist.effective == .always { return .found(checklist) }
        guard let date else {
          return here.count == 1 ? .found(checklist) : .notFound(.dateNeeded(reference))
        }
        if checklist.effective.contains(date) { fitting.append(index) }
      }
      if fitting.count == 1 { return load(fitting[0]) }
      if Set(fitting.map { entries[$0].version }).count > 1 {
        return .notFound(.severalInForce(reference, date, versions(fitting)))
      }
      if fitting.count > 1 { return .notFound(.twice(reference, files: fitting.map(name))) }
    }
    return .notFound(.noneInForce(reference, date, known: versions(sameID)))
  }

  func unknown(_ reference: Located<ChecklistReference>) -> Diagnostic {
    let nearest = Spelling.nearest(to: reference.value.id, among: entries.map(\.id))
    return .unknownChecklist(reference, nearest: nearest, folders)
  }

  /// The version of a checklist that is named, in the nearest place.
  func index(
    of reference: Located<ChecklistReference>, _ version: Version, among sameID: [Int]
  ) -> Result<Int, LookupFault> {
    // A version that can't be read may be the one that is meant; then its fault is told.
    let fitting = sameID.filter { entries[$0].version == version || entries[$0].version == nil }
    guard let first = fitting.first else {
      return .failure(LookupFault(.unknownVersion(reference, known: versions(sameID))))
    }
    let here = fitting.filter { entries[$0].place == entries[first].place }
    let exact = here.filter { entries[$0].version == version }
    if exact.count > 1 { return .failure(LookupFault(.twice(reference, files: exact.map(name)))) }
    return .success(exact.first ?? first)
  }

  /// The files of those that are not built in.
  var files: [String] {
    entries.compactMap { if case .file(let path) = $0.origin { path } else { nil } }
  }

  private func name(_ index: Int) -> String { entries[index].name(.danish) }

  /// Each once, in their order.
  func versions(_ indices: [Int]) -> [Version] {
    indices.compactMap { entries[$0].version }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  // MARK: Loading

  private mutating func load(_ index: Int) -> Lookup {
    let loaded = read(index)
    return loaded.reading.value.map { .found($0) } ?? .faulty(loaded)
  }

  /// The checklist of an entry with its faults, read once.
  mutating func read(_ index: Int) -> Loaded {
    if let loaded = loaded[index] { return loaded }
    let bytes: [UInt8]
    switch entries[index].origin {
    case .builtIn(let file): bytes = Array(BuiltIn.bytes(of: file))
    case .file(let path): bytes = (try? Files.read(path, limit: Self.mostBytes)) ?? []
    case .nowhere: bytes = []
    }
    let read = read(bytes, as: entries[index])
    loaded[index] = read
    return read
  }

  /// What a checklist that was found was read from.
  func loaded(_ checklist: Checklist) -> Loaded? {
    loaded.lazy.compactMap { $0 }.first { $0.reading.value === checklist }
  }

  /// As large as a document may be; of a larger file no more is read than it takes to refuse it.
  static let mostBytes = 4 << 20
}

/// The files that the program carries.
enum BuiltIn {
  static var count: Int { built_in_checklist_count }

  static func path(of index: Int) -> String { String(cString: built_in_checklists[index].path) }

  static func bytes(of index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: built_in_checklists[index].bytes, count: built_in_checklists[index].count)
  }
}
