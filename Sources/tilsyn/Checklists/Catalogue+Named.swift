import Inspection
import InspectionDesk
import InspectionYAML

extension Catalogue {
  /// The checklist that the command line names: a file, or an id with or without a version. A faulty one ends the program. Of several
  /// versions the one in force on a day is meant; without a day, what has no visit at all takes the newest.
  mutating func named(
    _ name: String, on date: Day? = nil, takesNewest: Bool = false, _ language: Language
  ) throws -> Checklist {
    if name.contains("/") || DocumentPath.isYAML(name) {
      let bytes = try Files.read(name, limit: Limits.documentBytes)
      return try read(bytes, as: Origin(path: name)).checklist(language)
    }
    guard let reference = ChecklistReference(PersonalNumber.masked(name)) else { throw Failure.noSuchChecklist(name) }
    switch find(Located(takesNewest && date == nil ? newest(reference) : reference, at: .beginning), on: date) {
    case .found(let checklist): return checklist
    case .faulty(let loaded): return try loaded.checklist(language)
    case .notFound(let diagnostic): throw Failure(diagnostic)
    case .unread(_, let diagnostic): throw Failure(diagnostic, exit: .invalidChecklist)
    }
  }

  /// Without a version, the newest of those that stand in the nearest place.
  private func newest(_ reference: ChecklistReference) -> ChecklistReference {
    let known = entries.filter { $0.id == reference.id && !$0.isDraft }
    guard reference.version == nil, let nearest = known.first?.place else { return reference }
    let versions = Set(known.filter { $0.place == nearest }.compactMap { $0.version })
    guard versions.count > 1, let newest = versions.max() else { return reference }
    return ChecklistReference("\(reference.id)@\(newest)") ?? reference
  }

  /// What a shell offers of a checklist that is named by its id: the newest in the nearest place.
  mutating func newestChecklist(of id: String) -> Checklist? {
    let nearest = entries.first { $0.id == id && !$0.isDraft }?.place
    let known = entries.indices.filter {
      entries[$0].id == id && !entries[$0].isDraft && entries[$0].place == nearest
    }
    let newest = known.max { (entries[$0].version ?? Version(0)) < (entries[$1].version ?? Version(0)) }
    return newest.flatMap { read($0).reading.value }
  }
}

extension Catalogue {
  /// Whether a report may be published also as the program's own checklists of this id have it: a copy that someone has edited can't
  /// allow more.
  mutating func mayPublish(_ assessment: Assessment) -> Bool {
    mayPublish(assessment.checklist, assessment.record.unit.kind)
  }

  /// The same for units of every kind that the checklist itself lets be published.
  mutating func mayPublish(_ checklist: Checklist) -> Bool {
    let kinds = checklist.units.isEmpty ? [nil] : checklist.units.indices.map { Optional($0) }
    for kind in kinds where checklist.mayPublish(kind) && !mayPublish(checklist, kind) { return false }
    return true
  }

  private mutating func mayPublish(_ checklist: Checklist, _ kind: Int?) -> Bool {
    for (index, entry) in entries.enumerated() where entry.id == checklist.id.rawValue {
      guard case .builtIn = entry.origin, let own = read(index).reading.value else { continue }
      if !checklist.mayPublish(kind, accordingTo: own) { return false }
    }
    return true
  }
}

extension Loaded {
  fileprivate func checklist(_ language: Language) throws -> Checklist {
    if let checklist = reading.value { return checklist }
    tell(text(language))
    throw Finished(.invalidChecklist)
  }
}

extension Origin {
  /// A file that someone names, wherever it stands; `-` is standard input.
  init(path: String) { self = path == "-" ? .nowhere : .file(path) }
}

extension Failure {
  /// What a document would be told, told of the command line.
  init(_ diagnostic: Diagnostic, exit: ExitCode = .usage) {
    let help = diagnostic.help ?? Message(da: "se `tilsyn list`", en: "see `tilsyn list`", sv: "se `tilsyn list`")
    self.init(
      Message(
        da: "\(diagnostic.message.da); \(help.da)", en: "\(diagnostic.message.en); \(help.en)",
        sv: "\(diagnostic.message.sv); \(help.sv)"), exit: exit)
  }

  static func noSuchChecklist(_ name: String) -> Failure {
    Failure(
      Message(
        da: "`\(name)` er ingen tjekliste: skriv et id, id@version eller en fil",
        en: "`\(name)` is no checklist: write an id, id@version or a file",
        sv: "`\(name)` är ingen checklista: skriv ett id, id@version eller en fil"))
  }
}
