import Inspection

/// Reads the test cases of a document. Each is a record laid upon what all have in common, with what is expected of it.
struct CaseReader {
  static let keys = KeywordSet(.tests)
  static let caseKeys = KeywordSet(.testCase)

  private var reader: Reader
  /// A reader without faults, for each case to begin with.
  private let fresh: Reader
  private let checklist: Checklist
  /// Where each id was used first.
  private var known: [String: SourceRange] = [:]

  init(_ document: RawDocument, for checklist: Checklist) {
    reader = Reader(document)
    // Found once, so that not every case looks for them.
    _ = reader.letters(ofLine: Int32(clamping: document.firstLine))
    fresh = reader
    self.checklist = checklist
  }

  /// Where the document as a whole is wrong, no case is read: without what they have in common all would be wrong.
  mutating func read(_ tree: inout Tree) -> CaseDocument {
    guard let root = tree.root else { return CaseDocument([], []) }
    let fields = reader.fields(root, Self.keys)
    _ = reader.require(.tests, in: fields)
    let base = fields[.base].flatMap { $0.isEmpty || !reader.expect(.mapping, $0) ? nil : Int($0.index) }
    let cases = reader.require(.cases, in: fields).map { nodes(ofCases: $0) } ?? []
    if reader.faults.hasErrors { return CaseDocument([], reader.finished()) }
    return CaseDocument(cases.map { readCase(at: $0, upon: base, in: &tree) }, reader.finished())
  }

  /// The nodes of the cases; reported when there are none.
  private mutating func nodes(ofCases node: Node) -> [Int] {
    guard reader.expect(.sequence, node) else { return [] }
    let cases = node.items.map { Int($0.index) }
    if cases.isEmpty { reader.report(.noCases(at: node.range)) }
    return cases
  }

  private mutating func readCase(at index: Int, upon base: Int?, in tree: inout Tree) -> CaseReading {
    var reader = fresh
    let node = tree.node(at: index)
    let fields = reader.fields(node, Self.caseKeys)
    let id = readID(fields, &reader)
    let text = fields[.text].flatMap { reader.freeText($0) }
    let todo = fields[.todo].flatMap { readTodo($0, &reader) }
    var expectations: [Expectation] = []
    if let expect = reader.require(.expect, in: fields) {
      var inner = ExpectationReader(reader, for: checklist)
      inner.read(expect)
      (reader, expectations) = (inner.reader, inner.expectations)
    }
    let count = tree.nodeCount
    defer { tree.removeAll(from: count) }
    guard let whole = whole(fields, upon: base, in: &tree, &reader) else {
      return CaseReading(id: id, text: text, todo: todo, reading: Reading(nil, reader.finished()))
    }
    var record = RecordReader(reader, for: checklist)
    record.readCase(tree.node(at: whole), id)
    let test = TestCase(record.record, expectations)
    return CaseReading(id: id, text: text, todo: todo, reading: Reading(test, record.reader.finished()))
  }

  private mutating func readID(_ fields: Fields, _ reader: inout Reader) -> Located<String> {
    guard let id = reader.require(.id, in: fields).flatMap({ reader.located($0) }) else {
      return Located("", at: fields.place)
    }
    if let first = known[id.value] { reader.report(.caseTwice(id, first: first)) } else { known[id.value] = id.range }
    return id
  }

  /// Without its reason nobody knows what a case waits for.
  private func readTodo(_ node: Node, _ reader: inout Reader) -> String {
    if node.isBlank { reader.report(.emptyValue(.todo, at: node.range)) }
    return reader.freeText(node) ?? ""
  }

  /// The record of a case: its own laid upon what all have in common, or either alone.
  private func whole(_ fields: Fields, upon base: Int?, in tree: inout Tree, _ reader: inout Reader) -> Int? {
    guard let own = fields[.record], !own.isEmpty else {
      if base == nil { _ = reader.require(.record, in: fields) }
      return base
    }
    guard reader.expect(.mapping, own) else { return nil }
    let index = Int(own.index)
    return base.map { tree.merge($0, index) } ?? index
  }
}
