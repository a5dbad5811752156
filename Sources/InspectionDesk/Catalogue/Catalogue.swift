package import Inspection
package import InspectionYAML

/// The checklists at hand, on shelves of which the nearest goes first.
///
/// The first place that has a fitting version of a checklist wins, so that an edited file is used before the built-in copy.
package struct Catalogue {
  package struct Entry: Sendable {
    package let origin: Origin
    package let id: String
    package let version: Version?
    /// Whether it is found only where its version is named.
    package let isDraft: Bool
    /// The number of its shelf.
    package let place: Int

    package func name(_ language: Language) -> String { origin.name(language) }
  }

  package enum Lookup {
    case found(Checklist)
    /// A checklist is there and faulty.
    case faulty(Loaded)
    case notFound(Diagnostic)
    /// In its place, or nearer than the nearest, is a file that may be it and can't be used.
    case unread(UnusedFile, Diagnostic)
  }

  /// The usual ones, nearest first, and after them the folders beside documents, in the order in which they were asked for.
  package private(set) var shelves: [Shelf]
  /// How many are the usual ones.
  let usual: Int
  /// How many of these go before what stands beside test cases.
  private let named: Int
  private let openFolder: @Sendable (String) -> Shelf?
  /// The numbers of the shelves of folders beside documents; `nil` where there is none.
  private var folders: [String: Int?] = [:]
  private(set) var all: [Entry] = []
  private(set) var unused: [UnusedFile] = []
  /// Files that answers to documents have told of.
  package var told: Set<Origin> = []
  private var loaded: [Loaded?] = []
  /// What checklists were read from.
  private var sources: [ObjectIdentifier: Loaded] = [:]
  /// What is being read: a checklist, the one it builds on, and so on.
  var opened: [Opened] = []
  /// What the last lookups found, by the words of the document.
  private var known: [Key: Checklist] = [:]

  private struct Key: Hashable {
    let reference: ChecklistReference
    /// `nil` where the version is named, which then is the same on every day.
    let date: Day?
    let place: Int?
  }

  /// `named`: how many of the shelves were named for this run. `folder` opens the folder beside a document.
  package init(_ shelves: [Shelf], named: Int = 0, folder: @escaping @Sendable (String) -> Shelf? = { _ in nil }) {
    (self.shelves, usual, self.named, openFolder) = (shelves, shelves.count, named, folder)
    for place in shelves.indices { look(through: place) }
  }

  private mutating func look(through place: Int) {
    let shelf = shelves[place]
    for name in shelf.names {
      let origin = shelf.origin(of: name)
      switch FileLook(name, { shelf.read(name, $0) }) {
      case .nothing: break
      case .checklist(let head):
        all.append(Entry(origin: origin, id: head.id, version: head.version, isDraft: head.isDraft, place: place))
        loaded.append(nil)
      case .unused(let cause, let id):
        unused.append(UnusedFile(origin: origin, place: place, id: id, cause: cause))
      }
    }
  }

  /// The checklists of the usual shelves, those of the nearest first.
  package var entries: [Entry] { all.filter { $0.place < usual } }

  /// The files of those that are not built in.
  package var files: [String] {
    entries.compactMap { if case .file(let path) = $0.origin { path } else { nil } }
  }

  /// Whether it stands on a shelf that was named for this run.
  package func isNamed(_ origin: Origin) -> Bool { all.contains { $0.place < named && $0.origin == origin } }

  // MARK: Places

  /// The number of the shelf of a folder; `nil` where there is none.
  private mutating func place(of folder: String) -> Int? {
    if let known = folders[folder] { return known }
    guard let shelf = openFolder(folder) else {
      folders[folder] = .some(nil)
      return nil
    }
    let place = shelves.count
    shelves.append(shelf)
    folders[folder] = place
    look(through: place)
    return place
  }

  /// The shelves for what a checklist builds on: the folder in which it stands, then the usual ones. What the program carries goes
  /// with what it carries, not with a file of the same name that someone has edited.
  mutating func places(below upper: Origin) -> [Int] {
    switch upper {
    case .builtIn: return (0..<usual).filter { shelves[$0].folder == nil }
    case .nowhere: return Array(0..<usual)
    case .file(let path):
      let beside = place(of: DocumentPath.folder(of: path))
      return (beside.map { [$0] } ?? []) + (0..<usual)
    }
  }

  /// How far above a document its checklist may stand.
  private static let steps = 4

  /// The nearest folder at or above a document in which a checklist of this id stands, or what may be it. Above, where anything may lie,
  /// only what is called so.
  private mutating func place(of id: String, near path: String) -> Int? {
    var folder = DocumentPath.folder(of: path)
    for step in 0..<Self.steps {
      if let place = place(of: folder) {
        if all.contains(where: { $0.place == place && $0.id == id }) { return place }
        let isMeant = { (file: UnusedFile) in step == 0 ? file.couldBe(id) : file.isCalled(id) }
        if unused.contains(where: { $0.place == place && isMeant($0) }) { return place }
      }
      folder = DocumentPath.parent(of: folder)
    }
    return nil
  }

  // MARK: Finding

  /// The checklist that a document asks for; without a version, the one in force on the day of the visit. For a document that stands
  /// `near` its checklist, the first place that has the checklist decides which versions there are.
  package mutating func find(
    _ reference: Located<ChecklistReference>, on date: Day?, near path: String? = nil
  ) -> Lookup {
    let beside = path.flatMap { place(of: reference.value.id, near: $0) }
    let key = Key(reference: reference.value, date: reference.value.version == nil ? date : nil, place: beside)
    if let checklist = known[key] { return .found(checklist) }
    let lookup = search(reference, on: date, beside: beside)
    if case .found(let checklist) = lookup { known[key] = checklist }
    return lookup
  }

  private mutating func search(
    _ reference: Located<ChecklistReference>, on date: Day?, beside: Int?
  ) -> Lookup {
    var places = Array(0..<usual)
    if let beside { places.insert(beside, at: named) }
    if let file = unusedFile(for: reference.value.id, on: places) {
      told.insert(file.origin)
      return .unread(file, file.fault(for: reference))
    }
    var sameID = indices(of: reference.value.id, on: places)
    if reference.value.version == nil, case let drafts = sameID.filter({ all[$0].isDraft }), !drafts.isEmpty {
      sameID.removeAll { all[$0].isDraft }
      if sameID.isEmpty { return .notFound(.onlyDrafts(reference, versions(drafts))) }
    }
    if beside != nil, let nearest = sameID.first { sameID.removeAll { all[$0].place != all[nearest].place } }
    if sameID.isEmpty { return .notFound(unknown(reference, on: places)) }
    if let version = reference.value.version {
      switch index(of: reference, version, among: sameID) {
      case .success(let index): return load(index)
      case .failure(let fault): return .notFound(fault.diagnostic)
      }
    }
    for place in places {
      let here = sameID.filter { all[$0].place == place }
      if !here.isEmpty, let lookup = inForce(reference, on: date, among: here) { return lookup }
    }
    return .notFound(.noneInForce(reference, date, known: versions(sameID)))
  }

  /// The version of a place that is in force on a day; `nil` where none is.
  private mutating func inForce(
    _ reference: Located<ChecklistReference>, on date: Day?, among here: [Int]
  ) -> Lookup? {
    if here.count > 1, Set(here.map { all[$0].version }).count == 1 {
      return .notFound(twice(reference, here))
    }
    var fitting: [Int] = []
    for index in here {
      guard case .found(let checklist) = load(index) else { return load(index) }
      if here.count == 1, checklist.effective == .always { return .found(checklist) }
      guard let date else { return here.count == 1 ? .found(checklist) : .notFound(.dateNeeded(reference)) }
      if checklist.effective.contains(date) { fitting.append(index) }
    }
    if fitting.count == 1 { return load(fitting[0]) }
    if fitting.isEmpty { return nil }
    let versions = versions(fitting)
    return .notFound(
      versions.count > 1 ? .severalInForce(reference, date, versions) : twice(reference, fitting))
  }

  /// The checklists of an id on these shelves, in the order of the shelves.
  func indices(of id: String, on places: [Int]) -> [Int] {
    let sameID = all.indices.filter { all[$0].id == id }
    return places.flatMap { place in sameID.filter { all[$0].place == place } }
  }

  func unknown(_ reference: Located<ChecklistReference>, on places: [Int]) -> Diagnostic {
    let nearest = Spelling.nearest(to: reference.value.id, among: entries.map { $0.id })
    return .unknownChecklist(
      reference, nearest: nearest, places.compactMap { shelves[$0].folder }.filter { !$0.isEmpty })
  }

  /// The version of a checklist that is named, in the nearest place.
  mutating func index(
    of reference: Located<ChecklistReference>, _ version: Version, among sameID: [Int]
  ) -> Result<Int, LookupFault> {
    // A version that can't be read may be the one that is meant; then its fault is told.
    let fitting = sameID.filter { all[$0].version == version || all[$0].version == nil }
    guard let first = fitting.first else {
      return .failure(LookupFault(.unknownVersion(reference, known: versions(sameID))))
    }
    let here = fitting.filter { all[$0].place == all[first].place }
    let exact = here.filter { all[$0].version == version }
    if exact.count > 1 { return .failure(LookupFault(twice(reference, exact))) }
    return .success(exact.first ?? first)
  }

  private mutating func twice(_ reference: Located<ChecklistReference>, _ files: [Int]) -> Diagnostic {
    let origins = files.map { all[$0].origin }
    told.formUnion(origins)
    return .twice(reference, files: origins.map { $0.name })
  }

  /// Each once, in their order.
  func versions(_ indices: [Int]) -> [Version] {
    indices.compactMap { all[$0].version }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What the program carries in a version; `nil` where it carries none.
  func builtIn(_ head: ChecklistHead) -> [UInt8]? {
    let entry = all.first { $0.id == head.id && $0.version == head.version && shelves[$0.place].folder == nil }
    return entry.flatMap { try? shelves[$0.place].read($0.origin.path, Limits.documentBytes).get() }
  }

  // MARK: Loading

  private mutating func load(_ index: Int) -> Lookup {
    let loaded = read(index)
    return loaded.reading.value.map { .found($0) } ?? .faulty(loaded)
  }

  /// The checklist of an entry with its faults, read once.
  package mutating func read(_ index: Int) -> Loaded {
    if let loaded = loaded[index] { return loaded }
    let entry = all[index]
    let bytes = (try? shelves[entry.place].read(entry.origin.path, Limits.documentBytes).get()) ?? []
    let read = read(bytes, as: entry.origin)
    // What was not looked at, as too much was being read already, may be fine by itself.
    if opened.isEmpty || !read.isTooDeep { loaded[index] = read }
    return read
  }

  /// A checklist with what it builds on, or what is wrong with it.
  package mutating func read(_ bytes: [UInt8], as origin: Origin) -> Loaded {
    let read = layered(bytes, origin)
    if let checklist = read.reading.value { sources[ObjectIdentifier(checklist)] = read }
    return read
  }

  /// What a checklist that was found was read from.
  package func loaded(_ checklist: Checklist) -> Loaded? { sources[ObjectIdentifier(checklist)] }
}

/// A checklist that was read, or what is wrong with it.
package struct Loaded: Sendable {
  package let origin: Origin
  package var reading: Reading<Checklist>
  /// What it builds on.
  package var lower: Checklist?
  /// Its document after those of the checklists that it builds on, each with what messages call it.
  let documents: [(name: Message, bytes: [UInt8])]

  /// The bytes of the documents.
  package var bytes: [[UInt8]] { documents.map { $0.bytes } }

  /// Its text over those of the checklists that it builds on.
  package var text: LayeredText {
    documents.dropFirst().reduce(LayeredText(documents[0].bytes, named: documents[0].name)) {
      $0.adding($1.bytes, named: $1.name)
    }
  }
}

extension Origin {
  fileprivate var path: String {
    switch self {
    case .file(let path), .builtIn(let path): path
    case .nowhere: ""
    }
  }
}
