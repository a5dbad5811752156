import Inspection
import InspectionYAML

/// What a file in a place of checklists is.
enum FileLook {
  case checklist(ChecklistHead)
  /// A record, test cases, or a name by which nothing was meant.
  case nothing
  case unused(UnusedFile.Cause, id: String?)

  /// `read` gives the bytes of the file up to a limit.
  init(_ name: String, _ read: (Int) -> Result<[UInt8], Unreadable>) {
    switch read(DocumentHead.size) {
    case .failure(let fault): self = .unused(.unreadable(fault.reason), id: nil)
    case .success(let beginning):
      let look = Self(beginning: beginning) { (try? read(Limits.documentBytes).get()) ?? beginning }
      self = DocumentPath.isStray(name) ? look.stray : look
    }
  }

  /// The whole is asked for only where the lines at the left edge don't tell.
  private init(beginning: [UInt8], whole: () -> [UInt8]) {
    if ForeignText.hasOldLineEnds(beginning) {
      self = Self(illegible: beginning)
      return
    }
    let lines = beginning.withUnsafeBufferPointer { DocumentHead.lines(of: $0) }
    if DocumentHead.isRecordOrTests(lines) {
      self = .nothing
    } else if let head = ChecklistHead(lines) {
      self = head.hasUsableID ? .checklist(head) : .unused(.badID(head.id), id: head.id)
    } else {
      self = Self(illegible: whole())
    }
  }

  private init(illegible bytes: [UInt8]) {
    switch ForeignText(bytes) {
    case .utf16(let text): self = .unused(.utf16, id: LooseHead(text)?.id)
    case .carriageReturns(let text): self = .unused(.carriageReturns, id: LooseHead(text)?.id)
    case nil: self = bytes.withUnsafeBufferPointer { Self(parsing: RawDocument(bytes: $0)) }
    }
  }

  private init(parsing document: RawDocument) {
    var reader = DocumentReader()
    let faults = reader.open(document)
    lazy var loose = LooseHead(String(decoding: document.bytes, as: UTF8.self))
    if let fault = faults.first(where: { $0.severity == .error }) {
      self = .unused(.broken(fault), id: loose?.id)
      return
    }
    switch reader.kind {
    case .record, .tests: self = .nothing
    case .empty: self = .unused(.empty, id: nil)
    case .checklist, .other:
      if let name = reader.checklistName {
        let head = ChecklistHead(id: name.id, version: name.version.flatMap { Version($0) })
        self = head.hasUsableID ? .checklist(head) : .unused(.badID(head.id), id: head.id)
      } else if let loose {
        self = .unused(.misspelled(loose.key), id: loose.id)
      } else {
        self = .unused(reader.kind == .checklist ? .nameless : .other, id: nil)
      }
    }
  }

  /// What it is under a name that isn't a YAML file's: only what seems to be a checklist was meant as one.
  private var stray: FileLook {
    switch self {
    case .checklist(let head): .unused(.name, id: head.id)
    case .unused(_, let id?): .unused(.name, id: id)
    case .unused, .nothing: .nothing
    }
  }
}

/// What seems to name a checklist in a text that can't be read: the first key that is nearly `tjekliste`, wherever it stands on its line.
struct LooseHead {
  let key: String
  /// `nil` where nothing stands behind it.
  let id: String?

  private static let words = KeywordSet([.checklist]).words

  init?(_ text: String) {
    for line in text.split(whereSeparator: { $0.isNewline }) {
      let parts = line.split(maxSplits: 1, whereSeparator: { $0 == ":" || $0 == "=" || $0 == "：" })
      guard parts.count == 2 else { continue }
      let key = parts[0].filter { !$0.isWhitespace && !"\"'{-?\u{FEFF}".contains($0) }
      guard !key.isEmpty, !key.hasPrefix("#"), Self.isMeant(key) else { continue }
      let value = parts[1].filter { !"\"',}".contains($0) }
      let comment = value.indices.first {
        value[$0] == "#" && $0 > value.startIndex && value[value.index(before: $0)] == " "
      }
      let id = String(value[..<(comment ?? value.endIndex)]).trimmed
      (self.key, self.id) = (PersonalNumber.masked(String(key)), id.isEmpty ? nil : PersonalNumber.masked(id))
      return
    }
    return nil
  }

  private static func isMeant(_ key: String) -> Bool {
    words.contains(key.lowercased()) || Spelling.nearest(to: key, among: words) != nil
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
