package import Inspection

extension RawDocument {
  /// Whether it begins as an assessment on one line does, or as what stands in its place for a record with faults.
  package var isAssessment: Bool { Self.isAssessment(bytes) == true }

  /// `nil` where there is too little to tell.
  static func isAssessment(_ bytes: some Collection<UInt8>) -> Bool? {
    let head = bytes.prefix(assessmentBeginning.count)
    guard assessmentBeginning.starts(with: head) else { return false }
    return head.count == assessmentBeginning.count ? true : nil
  }

  private static let assessmentBeginning = Array(#"{"schema":"tilsyn-"#.utf8)
}

extension DocumentReader {
  /// Whether the open document stands for a record with faults.
  package var isOfFaults: Bool { root?["schema"]?.string == "tilsyn-error-1" }

  /// The open assessment and the checklist that it was made by; `nil` where it has not all that one has.
  package func assessment() -> (written: WrittenAssessment, checklist: Located<ChecklistReference>)? {
    guard let root, root["schema"]?.string == WrittenAssessment.schema else { return nil }
    var reading = AssessmentReading()
    for (key, value) in root.pairs { reading.read(key.string, value) }
    guard let checklist = reading.reference, reading.written.stage != nil, reading.written.overall.status != nil else {
      return nil
    }
    return (reading.written, checklist)
  }
}

/// What was read of an assessment. Keys that are not known are passed over: there may be more of them in a later edition.
private struct AssessmentReading {
  var written = WrittenAssessment()
  var reference: Located<ChecklistReference>?

  mutating func read(_ name: String, _ node: Node) {
    switch name {
    case "checklist":
      if let id = node["id"], let version = node["version"]?.string {
        reference = ChecklistReference("\(id.string)@\(version)").map { Located($0, at: id.range) }
      }
    case "record":
      if let id = node["id"] { (written.record, written.place) = (id.string, id.range) }
      switch node["status"]?.scalarText {
      case "final": written.stage = .final
      case "in-hearing": written.stage = .hearing
      case "draft": written.stage = .draft
      default: break
      }
    case "visit":
      (written.date, written.authority) = (node["date"]?.scalarText.flatMap { Day($0) }, node["authority"]?.scalarText)
    case "unit": (written.unit, written.kind) = (node["id"]?.scalarText, node["kind"]?.scalarText)
    case "facts":
      guard node.kind == .mapping else { return }
      for (key, value) in node.pairs {
        if let text = value.scalarText { written.facts[key.string] = text }
      }
    case "overall":
      let parts = written.overall.parts
      written.overall = result(node)
      written.overall.parts = parts
    case "points": written.overall.parts = node.list.map { result($0) }
    case "findings": written.findings = node.list.map { finding($0) }
    case "replaces": written.replaced = node["record"]?.scalarText
    default: break
    }
  }

  private func result(_ node: Node) -> WrittenAssessment.Result {
    var result = WrittenAssessment.Result()
    guard node.kind == .mapping else { return result }
    for (key, value) in node.pairs {
      switch key.string {
      case "id": result.id = value.string
      case "status": result.status = Status(name: value.string)
      case "exact": result.exact = value.scalarText.flatMap { Rational($0) }
      case "answer": result.answer = value.scalarText
      case "band": result.band = value.scalarText
      case "judgement": result.level = value["level"]?.scalarText
      case "criteria", "indicators": result.parts = value.list.map { self.result($0) }
      default: break
      }
    }
    return result
  }

  private func finding(_ node: Node) -> WrittenAssessment.Finding {
    var finding = WrittenAssessment.Finding()
    finding.id = node["id"]?.string ?? ""
    finding.point = node["point"]?.scalarText
    finding.category = FindingCategory.allCases.first { $0.keyword.canonical == node["category"]?.string }
    finding.isOwn = node["by"]?.scalarText == "inspector"
    finding.isSetAside = node["set-aside"]?.scalarText != nil
    return finding
  }
}

extension Node {
  /// The value of a key of a mapping.
  fileprivate subscript(_ name: String) -> Node? {
    guard kind == .mapping else { return nil }
    for (key, value) in pairs where key.string == name { return value }
    return nil
  }

  /// The text of a scalar; `nil` for `null`.
  fileprivate var scalarText: String? {
    guard kind == .scalar, style != .plain || string != "null" else { return nil }
    return string
  }

  fileprivate var list: [Node] { kind == .sequence ? Array(items) : [] }
}
