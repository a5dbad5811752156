import Inspection
import InspectionYAML

extension Catalogue {
  /// A checklist with what it builds on, or what is wrong with it.
  mutating func read(_ bytes: [UInt8], as entry: Entry) -> Loaded {
    let own = LayeredText(bytes, named: entry.origin.name)
    let (reading, base) = bytes.withUnsafeBufferPointer { bytes -> (Reading<Checklist>, Located<String>?) in
      var reader = DocumentReader()
      let faults = reader.open(RawDocument(bytes: bytes))
      if faults.hasErrors { return (Reading(nil, faults), nil) }
      let kind = reader.kind
      if kind == .record || kind == .tests || kind == .empty { return (Reading(nil, [.notAChecklist(kind)]), nil) }
      if let base = reader.base { return (Reading(nil, faults), base) }
      let reading = reader.checklist()
      return (Reading(reading.value, faults + reading.diagnostics), nil)
    }
    guard let base else {
      if let checklist = reading.value { self.bytes[ObjectIdentifier(checklist)] = [bytes] }
      return Loaded(entry: entry, reading: reading, text: own)
    }
    opened.append(entry.origin)
    defer { opened.removeLast() }
    switch lower(base, of: entry.origin) {
    case .failure(let fault):
      return Loaded(entry: entry, reading: Reading(nil, reading.diagnostics + [fault.diagnostic]), text: own)
    case .success(let lower):
      let text = lower.text.adding(bytes, named: entry.origin.name)
      let reading = text.checklist(over: lower.reading)
      if let checklist = reading.value, let below = lower.reading.value {
        self.bytes[ObjectIdentifier(checklist)] = (self.bytes[ObjectIdentifier(below)] ?? []) + [bytes]
      }
      return Loaded(entry: entry, reading: reading, lower: lower.reading.value, text: text)
    }
  }

  /// The checklist that another builds on: beside it first, then in the usual places.
  private mutating func lower(_ name: Located<String>, of upper: Entry.Origin) -> Result<Loaded, LookupFault> {
    guard let value = ChecklistReference(name.value), let version = value.version else {
      return .failure(
        LookupFault(.baseWithoutVersion(name, versions(entries.indices.filter { entries[$0].id == name.value }))))
    }
    let reference = Located(value, at: name.range)
    let loaded: Loaded
    if let path = path(beside: upper, value) {
      let entry = Entry(file: path)
      if let fault = circle(to: entry.origin, name.range) { return .failure(fault) }
      loaded = read((try? Files.read(path, limit: Self.mostBytes)) ?? [], as: entry)
    } else {
      var sameID = entries.indices.filter { entries[$0].id == value.id }
      // What the program carries goes with what it carries, not with a file of the same name that someone has edited.
      if case .builtIn = upper { sameID = sameID.filter { entries[$0].place == builtInPlace } }
      if sameID.isEmpty { return .failure(LookupFault(unknown(reference))) }
      switch index(of: reference, version, among: sameID) {
      case .failure(let fault): return .failure(fault)
      case .success(let index):
        if let fault = circle(to: entries[index].origin, name.range) { return .failure(fault) }
        loaded = read(index)
      }
    }
    if loaded.reading.value != nil { return .success(loaded) }
    // Of a circle each member is told, by itself.
    let circle = loaded.reading.diagnostics.first { $0.code == .checklistCircle }
    return .failure(
      LookupFault(
        circle.map { Diagnostic(.checklistCircle, $0.message, at: name.range, help: $0.help) }
          ?? .faultyBase(reference, loaded.entry.origin.name)))
  }

  /// The file of the same folder that has this checklist.
  private func path(beside upper: Entry.Origin, _ wanted: ChecklistReference) -> String? {
    guard case .file(let path) = upper, let names = try? Files.names(in: Files.folder(of: path)) else { return nil }
    let folder = Files.folder(of: path)
    for name in names where Files.isYAML(name) {
      let other = folder == "." ? name : folder == "/" ? "/" + name : folder + "/" + name
      guard other != path, let bytes = try? Files.read(other, limit: 1 << 16),
        let head = bytes.withUnsafeBufferPointer({ Head($0) }), head.id == wanted.id, head.version == wanted.version
      else { continue }
      return other
    }
    return nil
  }

  /// The fault when what is to be read is being read already.
  private func circle(to origin: Entry.Origin, _ range: SourceRange) -> LookupFault? {
    guard let start = opened.firstIndex(where: { Files.isSame($0, origin) }) else { return nil }
    return LookupFault(.checklistCircle((opened[start...] + [origin]).map(\.name), at: range))
  }
}

extension Files {
  fileprivate static func isSame(_ one: Catalogue.Entry.Origin, _ other: Catalogue.Entry.Origin) -> Bool {
    if case (.file(let one), .file(let other)) = (one, other) { return target(of: one) == target(of: other) }
    return one == other
  }
}

/// Why a checklist is not found.
struct LookupFault: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

extension Diagnostic {
  fileprivate static func baseWithoutVersion(_ name: Located<String>, _ known: [Version]) -> Self {
    let id = name.value.split(separator: "@", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    let version = known.max().map(\.description) ?? "1.0.0"
    return Diagnostic(
      .baseWithoutVersion,
      Message(
        da: "det siges ikke, hvilken version af `\(id)` der bygges på",
        en: "it isn't said which version of `\(id)` this builds on",
        sv: "det sägs inte vilken version av `\(id)` detta bygger på"),
      at: name.range,
      help: Message(
        da: "skriv for eksempel `\(id)@\(version)`", en: "write, for example, `\(id)@\(version)`",
        sv: "skriv till exempel `\(id)@\(version)`"))
  }

  fileprivate static func faultyBase(_ reference: Located<ChecklistReference>, _ name: Message) -> Self {
    let id = reference.value.id
    return Diagnostic(
      .faultyBase,
      Message(
        da: "tjeklisten `\(id)`, som der bygges på, har fejl",
        en: "the checklist `\(id)` that this builds on has faults",
        sv: "checklistan `\(id)` som detta bygger på har fel"),
      at: reference.range,
      help: Message(
        da: "ret først `\(name.da)`; `tilsyn check` viser fejlene",
        en: "mend `\(name.en)` first; `tilsyn check` shows the faults",
        sv: "rätta först `\(name.sv)`; `tilsyn check` visar felen"))
  }

  fileprivate static func checklistCircle(_ names: [Message], at range: SourceRange) -> Self {
    func circle(_ language: Language) -> String { names.map { "`\($0(language))`" }.joined(separator: " → ") }
    return Diagnostic(
      .checklistCircle,
      Message(
        da: "tjeklister bygger på hinanden i ring: \(circle(.danish))",
        en: "checklists build on each other in a circle: \(circle(.english))",
        sv: "checklistor bygger på varandra i en ring: \(circle(.swedish))"),
      at: range,
      help: Message(
        da: "lad en af dem bygge på en anden, eller slet linjen",
        en: "let one of them build on another, or delete the line",
        sv: "låt en av dem bygga på en annan, eller ta bort raden"))
  }
}

extension DiagnosticCode {
  static let baseWithoutVersion = DiagnosticCode(
    "base-without-version",
    da: """
      En tjekliste, der bygger på en anden, nævner den med version, `id@1.0.0`. Ellers ville den blive en anden, hver gang den anden \
      ændres, uden at nogen havde set på det.
      """,
    en: """
      A checklist that builds on another names it with its version, `id@1.0.0`. Otherwise it would become another one whenever that \
      one changes, and nobody would have looked at it.
      """,
    sv: """
      En checklista som bygger på en annan nämner den med version, `id@1.0.0`. Annars skulle den bli en annan varje gång den andra \
      ändras, utan att någon hade sett på det.
      """)
  static let faultyBase = DiagnosticCode(
    "faulty-base",
    da: "Den tjekliste, som denne bygger på, har fejl. Før de er rettet, kan denne ikke læses.",
    en: "The checklist that this one builds on has faults. Until they are mended this one can't be read.",
    sv: "Checklistan som denna bygger på har fel. Innan de är rättade kan denna inte läsas.")
  static let checklistCircle = DiagnosticCode(
    "checklist-circle",
    da: "En tjekliste kan ikke bygge på sig selv, heller ikke gennem andre. Meddelelsen viser hele ringen.",
    en: "A checklist can't build on itself, nor through others. The message shows the whole circle.",
    sv: "En checklista kan inte bygga på sig själv, inte heller genom andra. Meddelandet visar hela ringen.")
}
