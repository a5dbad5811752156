import Inspection
import InspectionYAML

extension Catalogue {
  /// A checklist that is being read.
  struct Opened {
    let origin: Origin
    let id: String
    let version: Version?
  }

  mutating func layered(_ bytes: [UInt8], _ origin: Origin) -> Loaded {
    let own = (name: origin.name, bytes: bytes)
    let head = bytes.withUnsafeBufferPointer { ChecklistHead($0) }
    let copy = copy(bytes, head, origin)
    let (reading, base) = alone(bytes, copy)
    guard let base else { return Loaded(origin: origin, reading: reading, documents: [own]) }
    opened.append(Opened(origin: origin, id: head?.id ?? "", version: head?.version))
    defer { opened.removeLast() }
    switch lower(base, of: origin) {
    case .failure(let fault):
      let reading = Reading<Checklist>(nil, reading.diagnostics + [fault.diagnostic])
      return Loaded(origin: origin, reading: reading, documents: [own])
    case .success(let lower):
      let documents = lower.documents + [own]
      var loaded = Loaded(origin: origin, reading: reading, lower: lower.reading.value, documents: documents)
      loaded.reading = loaded.text.checklist(over: lower.reading, copy: copy)
      return loaded
    }
  }

  /// Which copy of a checklist this is, held against the one that the program carries in that version.
  private func copy(_ bytes: [UInt8], _ head: ChecklistHead?, _ origin: Origin) -> ChecklistCopy? {
    switch origin {
    case .nowhere: return ChecklistCopy(isBuiltIn: false, file: "<stdin>", differs: differs(bytes, head))
    case .file(let path):
      return ChecklistCopy(isBuiltIn: false, file: PersonalNumber.masked(path), differs: differs(bytes, head))
    case .builtIn(let path): return ChecklistCopy(isBuiltIn: true, file: path, differs: false)
    }
  }

  private func differs(_ bytes: [UInt8], _ head: ChecklistHead?) -> Bool? {
    guard let head, let carried = builtIn(head) else { return nil }
    let isSame = bytes.withUnsafeBufferPointer { bytes in carried.withUnsafeBufferPointer { bytes.isSame(as: $0) } }
    if isSame { return false }
    // How editors end lines and begin a file is nothing that it says.
    func said(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
      bytes.filter { $0 != UInt8(ascii: "\r") }.drop { [0xEF, 0xBB, 0xBF].contains($0) }
    }
    return said(bytes) != said(carried)
  }

  /// What a document has by itself, and the checklist that it says it builds on.
  private func alone(_ bytes: [UInt8], _ copy: ChecklistCopy?) -> (Reading<Checklist>, base: Located<String>?) {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = DocumentReader()
      let faults = reader.open(RawDocument(bytes: bytes))
      if faults.hasErrors { return (Reading(nil, faults), nil) }
      let kind = reader.kind
      if kind == .record || kind == .tests || kind == .empty { return (Reading(nil, [.notAChecklist(kind)]), nil) }
      if let base = reader.base { return (Reading(nil, faults), base) }
      let reading = reader.checklist(copy)
      return (Reading(reading.value, faults + reading.diagnostics), nil)
    }
  }

  /// The checklist that another builds on: beside it first, then in the usual places.
  private mutating func lower(_ name: Located<String>, of upper: Origin) -> Result<Loaded, LookupFault> {
    guard let value = ChecklistReference(name.value), let version = value.version else {
      let known = versions(all.indices.filter { all[$0].id == name.value })
      return .failure(LookupFault(.baseWithoutVersion(name, known)))
    }
    let reference = Located(value, at: name.range)
    if let start = opened.firstIndex(where: { $0.id == value.id && $0.version == version }) {
      let circle = opened[start...].map { $0.origin.name }
      return .failure(LookupFault(.checklistCircle(circle, of: reference)))
    }
    if opened.count >= Limits.layers { return .failure(LookupFault(.tooManyLayers(at: name.range))) }
    let places = places(below: upper)
    if let file = unusedFile(for: value.id, on: places) { return .failure(LookupFault(file.fault(for: reference))) }
    let sameID = indices(of: value.id, on: places).filter { all[$0].origin != upper }
    if sameID.isEmpty { return .failure(LookupFault(unknown(reference, on: places))) }
    switch index(of: reference, version, among: sameID) {
    case .failure(let fault): return .failure(fault)
    case .success(let index):
      let loaded = read(index)
      return loaded.reading.value == nil ? .failure(loaded.fault(over: reference)) : .success(loaded)
    }
  }
}

extension Loaded {
  /// Whether too many checklists build on each other for it to be looked at.
  var isTooDeep: Bool { reading.diagnostics.contains { $0.code == .tooManyLayers } }

  /// Why another can't build on it. Of a circle each member is told, by itself.
  fileprivate func fault(over reference: Located<ChecklistReference>) -> LookupFault {
    let deep = reading.diagnostics.first { $0.code == .checklistCircle || $0.code == .tooManyLayers }
    return LookupFault(
      deep.map { Diagnostic($0.code, $0.message, at: reference.range, help: $0.help) }
        ?? .faultyBase(reference, origin.name))
  }
}
