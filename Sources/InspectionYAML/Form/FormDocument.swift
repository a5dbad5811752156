package import Inspection

/// A record as the fields of a form, and the fields of a form as a record.
package enum FormDocument {
  /// What a record says, field by field, with its language; `nil` where it can't be parsed. Numbers of persons are as they were typed.
  package static func fields(
    of document: RawDocument, by checklist: Checklist
  ) -> (fields: [FormField], language: Language)? {
    var tree = Tree()
    guard let root = root(of: document, in: &tree) else { return nil }
    var fields: [FormField] = []
    FormReader(checklist: checklist).record(root).fields(at: "", to: &fields)
    let named = fields.map { FormField(String($0.path.dropFirst()), $0.value, at: $0.range) }
    return (named, FormReader.language(of: root) ?? checklist.language)
  }

  /// A new record that says what the fields say.
  package static func yaml(_ fields: [FormField], by checklist: Checklist, in language: Language) -> [UInt8] {
    let record = FormRecord(checklist: checklist, language: language).value(of: FormTree(fields))
    guard case .fields(let sections, _) = record else { return [] }
    var text = ""
    for section in sections {
      let lines = FormValue.fields([section], short: nil).lines(indent: -2).below
      let isPart = lines.count > 1 && section.name != Keyword.comments.rawValue
      text += (isPart || section.name == Keyword.comments.rawValue ? "\n" : "") + lines.joined(separator: "\n") + "\n"
    }
    return Array(text.utf8)
  }

  /// The document with what the fields say, every byte kept that says something else. `isNew`: it could not be done so, and the record
  /// was written anew.
  package static func changed(
    _ document: RawDocument, to fields: [FormField], by checklist: Checklist
  ) -> (bytes: [UInt8], isNew: Bool) {
    var tree = Tree()
    guard let root = root(of: document, in: &tree) else {
      return (yaml(fields, by: checklist, in: checklist.language), true)
    }
    let language = FormReader.language(of: root) ?? checklist.language
    let written = FormReader(checklist: checklist).record(root)
    let wanted = FormRecord(checklist: checklist, language: language, setAside: written.setAside)
      .value(of: FormTree(fields))
    if written.said == wanted.said { return (Array(document.bytes), false) }
    var edits = FormEdits(document)
    edits.change(written, to: wanted, at: FormEdits.Place(indent: -2, isInFlow: false, after: root.start))
    let bytes = document.bytes(with: edits.edits)
    let isRight = bytes.withUnsafeBufferPointer { changed in
      var tree = Tree()
      guard let root = self.root(of: RawDocument(bytes: changed), in: &tree) else { return false }
      return FormReader(checklist: checklist).record(root).said == wanted.said
    }
    return isRight ? (bytes, false) : (yaml(fields, by: checklist, in: language), true)
  }

  private static func root(of document: RawDocument, in tree: inout Tree) -> Node? {
    var parser = Parser()
    return parser.read(document, into: &tree).hasErrors ? nil : tree.root
  }
}

extension FormDocument {
  /// The paths of fields that a record made of them has no place for: a reason beside an answer that needs none, say. `written`: the
  /// record's own.
  package static func unwritten(_ fields: [FormField], written: [FormField]) -> [String] {
    let given = fields.filter { !$0.value.trimmedEnd.isEmpty }
    if given.count == written.count { return [] }
    var counts: [String: Int] = [:]
    for field in written { counts[field.shape] = (counts[field.shape] ?? 0) + 1 }
    var unwritten: [String] = []
    for field in given {
      let count = counts[field.shape] ?? 0
      if count == 0 { unwritten.append(field.path) }
      counts[field.shape] = max(0, count - 1)
    }
    return unwritten
  }

  /// The field of a record that a fault stands in; `nil` where it stands in none.
  package static func path(of fault: Diagnostic, among fields: [FormField]) -> String? {
    if let path = pathToFillFirst(fault) { return path }
    let place = fault.range.start
    return fields.last { $0.range.start <= place && place <= $0.range.end }?.path
  }

  /// The field that a checklist can't do without, where a fault says that it is empty.
  package static func pathToFillFirst(_ fault: Diagnostic) -> String? {
    switch fault.code {
    case .missingUnitKind: "unit/kind"
    case .missingVisitDate: "visit/date"
    default: nil
    }
  }
}
