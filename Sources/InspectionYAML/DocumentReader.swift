package import Inspection

/// What a document is, by its keys.
package enum DocumentKind: Sendable {
  case checklist, record
  /// Test cases of a checklist.
  case tests
  /// Nothing, or comments only.
  case empty
  case other

  package var isKnown: Bool { self != .empty && self != .other }
}

/// The lines of a record that tell what it is, read before its checklist is known.
package struct RecordHead: Sendable {
  package var id: String?
  package var checklist: Located<ChecklistReference>?
  package var visitDate: Day?
}

/// Reads YAML documents one after the other, its storage used again for each.
package struct DocumentReader: ~Copyable {
  /// A class, as Embedded Swift can't end the life of what can't be copied and is another module's.
  private final class Storage {
    var parser = Parser()
    var tree = Tree()
    var mask = MaskedDocument()
  }

  private let storage = Storage()
  /// The document that is open, without CPR numbers.
  package private(set) var document = RawDocument(bytes: UnsafeBufferPointer(start: nil, count: 0))

  private var lastReference: (spelling: WordTable, reference: ChecklistReference?) = (WordTable([]), nil)

  package init() {}

  /// Of the document that is open.
  var root: Node? { storage.tree.root }

  /// Parses a document. Its bytes must stay where they are until the next one is opened.
  package mutating func open(_ document: RawDocument) -> [Diagnostic] {
    let warnings: [Diagnostic]
    (self.document, warnings) = storage.mask.hidden(in: document)
    let read = storage.parser.read(self.document, into: &storage.tree)
    let faults = self.document.markInText.map { [$0] } ?? read
    return warnings.isEmpty ? faults : (warnings + faults).sortedByPlace()
  }

  private static let kinds = KeywordSet([.record, .tests, .checklist])
  private static let recordKeys = KeywordSet([
    .status, .visit, .unit, .answers, .judgement, .setAside, .followUp, .stances, .hearingReplies,
  ])
  private static let checklistKeys = KeywordSet([.title, .scales, .points, .rules])
  private static let testKeys = KeywordSet([.base, .cases])

  /// By the key that names it; where that is forgotten or misspelled, by the keys that only one kind has.
  package var kind: DocumentKind {
    guard let root = storage.tree.root, !root.isEmpty else { return .empty }
    guard root.kind == .mapping else { return .other }
    var (looksLikeRecord, looksLikeChecklist, looksLikeTests) = (false, false, false)
    for (key, _) in root.pairs {
      switch Self.kinds.match(key.word)?.keyword {
      case .record: return .record
      case .tests: return .tests
      case .checklist: looksLikeChecklist = true
      default:
        if Self.recordKeys.match(key.word) != nil { looksLikeRecord = true }
        if Self.checklistKeys.match(key.word) != nil { looksLikeChecklist = true }
        if Self.testKeys.match(key.word) != nil { looksLikeTests = true }
      }
    }
    return looksLikeRecord ? .record : looksLikeChecklist ? .checklist : looksLikeTests ? .tests : .other
  }

  /// The fault of a document that is of no known kind.
  package func unknownKind() -> Diagnostic {
    .unknownKind(at: storage.tree.root.map { Fields(node: $0).place } ?? .beginning)
  }

  private static let headKeys = KeywordSet([.record, .checklist, .visit])
  private static let dateKeys = KeywordSet([.date])

  /// Which record this is and which checklist it answers, with a fault when it names none.
  package mutating func recordHead() -> (head: RecordHead, diagnostics: [Diagnostic]) {
    var head = RecordHead()
    guard let root = storage.tree.root, root.kind == .mapping else { return (head, []) }
    for (key, value) in root.pairs {
      switch Self.headKeys.match(key.word)?.keyword {
      case .record where value.kind == .scalar: head.id = value.string
      case .checklist where value.kind == .scalar && !value.isEmpty:
        let (reference, fault) = reference(value)
        head.checklist = reference
        if let fault { return (head, [fault]) }
      case .visit: head.visitDate = visitDate(value)
      default: break
      }
    }
    return (head, head.checklist == nil ? [noChecklist(root)] : [])
  }

  private static let testsKeys = KeywordSet([.tests, .base])
  private static let visitKeys = KeywordSet([.visit])

  /// Which checklist the cases of this document test, and on which date all of them are, with a fault when it names none.
  package mutating func testsHead() -> (head: RecordHead, diagnostics: [Diagnostic]) {
    var head = RecordHead()
    guard let root = storage.tree.root, root.kind == .mapping else { return (head, []) }
    for (key, value) in root.pairs {
      switch Self.testsKeys.match(key.word)?.keyword {
      case .tests where value.kind == .scalar && !value.isEmpty:
        let (reference, fault) = reference(value)
        head.checklist = reference
        if let fault { return (head, [fault]) }
      case .base where value.kind == .mapping:
        for (key, value) in value.pairs where Self.visitKeys.match(key.word) != nil {
          head.visitDate = visitDate(value)
        }
      default: break
      }
    }
    if head.checklist != nil { return (head, []) }
    var reader = Reader(document)
    _ = reader.require(.tests, in: reader.fields(root, CaseReader.keys))
    return (head, reader.finished())
  }

  private func visitDate(_ visit: Node) -> Day? {
    guard visit.kind == .mapping else { return nil }
    for (key, value) in visit.pairs where Self.dateKeys.match(key.word) != nil && value.kind == .scalar {
      return Day(value.bytes)
    }
    return nil
  }

  /// The key is missing, or there under another spelling.
  private func noChecklist(_ root: Node) -> Diagnostic {
    for (key, _) in root.pairs.prefix(RecordReader.keys.words.count) where RecordReader.keys.match(key.word) == nil {
      guard let meant = Spelling.nearest(to: key.string, among: RecordReader.keys.words) else { continue }
      if RecordReader.keys.match(meant)?.keyword == .checklist {
        return .unknownKey(key.located, RecordReader.keys, meant: meant)
      }
    }
    let names = root.pairs.contains { Self.headKeys.match($0.key.word)?.keyword == .record }
    if document.firstLine > 1, !names { return .tornApart(at: Fields(node: root).place) }
    return .missingKey(.checklist, at: Fields(node: root).place)
  }

  /// The checklist that is named here, or what is wrong with the name. Nearly all records of a stream name the same as the one before.
  private mutating func reference(_ node: Node) -> (Located<ChecklistReference>?, Diagnostic?) {
    if lastReference.spelling.index(of: node.word) == nil {
      let text = node.string
      if let meant = ChecklistReference(meantBy: text) { return (nil, .looseReference(node.located, meant)) }
      lastReference = (WordTable([text]), ChecklistReference(text))
    }
    guard let reference = lastReference.reference else { return (nil, .badReference(node.located)) }
    return (Located(reference, at: node.range), nil)
  }

  /// The record, typed by its checklist. Warnings come with the value.
  package func record(for checklist: Checklist) -> Reading<Record> {
    guard let root = storage.tree.root else { return Reading(nil, []) }
    var reader = RecordReader(document, for: checklist)
    reader.read(root)
    if let mark = document.markedStep(checklist) { reader.reader.warn(mark) }
    return reader.finished()
  }

  /// The record typed by another version than `own`, by which it was written, so that visits can be compared. What the other version
  /// can't read is left out, with a note each; `nil` where `own` can't read it.
  package func record(for checklist: Checklist, writtenBy own: Checklist) -> Reading<Record> {
    guard let root = storage.tree.root, case let read = record(for: own), read.value != nil else {
      return record(for: own)
    }
    var reader = RecordReader(document, for: checklist)
    reader.read(root)
    return reader.finished(by: checklist)
  }

  /// The test cases, typed by the checklist that they test.
  package mutating func cases(for checklist: Checklist) -> CaseDocument {
    var reader = CaseReader(document, for: checklist)
    return reader.read(&storage.tree)
  }

  private static let names = KeywordSet([.checklist, .version])

  /// The id and the version that a checklist gives itself; `nil` where it has no id.
  package var checklistName: (id: String, version: String?)? {
    guard let root = storage.tree.root, root.kind == .mapping else { return nil }
    var (id, version): (String?, String?)
    for (key, value) in root.pairs where value.kind == .scalar && !value.isEmpty {
      switch Self.names.match(key.word)?.keyword {
      case .checklist: id = value.string
      case .version: version = value.string
      default: break
      }
    }
    return id.map { ($0, version) }
  }

  private static let extends = KeywordSet([.extends])

  /// What a checklist says that it builds on.
  package var base: Located<String>? {
    guard let root = storage.tree.root, root.kind == .mapping else { return nil }
    return root.pairs.first { Self.extends.match($0.key.word) != nil && $0.value.kind == .scalar }?.value.located
  }

  /// The checklist, checked and compiled; what it builds on is not looked at.
  package func checklist(_ copy: ChecklistCopy? = nil) -> Reading<Checklist> {
    guard let root = storage.tree.root else { return Reading(nil, []) }
    var reader = ChecklistReader(document)
    var written = reader.read(root)
    written.copy = copy
    // What can't be read is no reason to keep quiet about the rest.
    let compiled = Checklist.compile(written)
    let language = reader.reader.language
    return Reading(
      compiled.value, reader.reader.finished() + compiled.diagnostics.map { $0.quoting(in: language) })
  }
}

extension Diagnostic {
  fileprivate static func looseReference(_ value: Located<String>, _ meant: ChecklistReference) -> Self {
    Diagnostic(
      .notAVersion,
      Message(
        da: "mellem tjeklistens id og versionen skal der kun stå `@`: `\(value.value)`",
        en: "only `@` may stand between the checklist's id and its version: `\(value.value)`",
        sv: "mellan checklistans id och versionen ska det bara stå `@`: `\(value.value)`"),
      at: value.range, help: .didYouMean(meant.description))
  }

  fileprivate static func badReference(_ value: Located<String>) -> Self {
    Diagnostic(
      .notAVersion,
      Message(
        da: "efter `@` skal stå en version: `\(value.value)`", en: "a version must follow the `@`: `\(value.value)`",
        sv: "efter `@` ska det stå en version: `\(value.value)`"),
      at: value.range,
      help: Message(
        da: "skriv for eksempel `sociale-medier@1.0.0`", en: "write, for example, `sociale-medier@1.0.0`",
        sv: "skriv till exempel `sociale-medier@1.0.0`"))
  }

  /// What stands behind a `---` has neither a record's id nor its checklist.
  fileprivate static func tornApart(at range: SourceRange) -> Self {
    Diagnostic(
      .missingKey,
      Message(
        da:
          "efter `---` begynder et nyt skema, og her mangler `\(Keyword.record.word(in: .danish))` og `\(Keyword.checklist.word(in: .danish))`",
        en:
          "another record begins after `---`, and `\(Keyword.record.canonical)` and `\(Keyword.checklist.canonical)` are missing here",
        sv:
          "efter `---` börjar ett nytt protokoll, och här saknas `\(Keyword.record.word(in: .swedish))` och `\(Keyword.checklist.word(in: .swedish))`"
      ),
      at: range,
      help: Message(
        da: "hører det til skemaet ovenfor, så slet linjen med `---` eller `...`",
        en: "if it belongs to the record above, delete the line with `---` or `...`",
        sv: "hör det till protokollet ovanför, ta bort raden med `---` eller `...`"))
  }

  fileprivate static func unknownKind(at range: SourceRange) -> Self {
    Diagnostic(
      .unknownKind,
      Message(da: "det ses ikke, hvad dette er", en: "it can't be seen what this is", sv: "det syns inte vad detta är"),
      at: range,
      help: Message(
        da: "et skema begynder med `skema:`, en tjekliste med `tjekliste:`, prøver med `prøver:`",
        en: "a record begins with `record:`, a checklist with `checklist:`, test cases with `tests:`",
        sv: "ett protokoll börjar med `protokoll:`, en checklista med `checklista:`, prov med `prov:`"))
  }
}

extension DiagnosticCode {
  static let unknownKind = DiagnosticCode(
    "unknown-document",
    da: "Filen er hverken et skema, en tjekliste eller prøver til en tjekliste. Det ses af den første nøgle.",
    en: "The file is neither a record nor a checklist nor test cases of one. The first key tells which it is.",
    sv: """
      Filen är varken ett protokoll, en checklista eller prov till en checklista. Det syns på den första \
      nyckeln.
      """)
}
