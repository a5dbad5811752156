package import Inspection

/// The names that a document may have, and the headings that they stand below.
package struct Outline {
  /// What a record is typed by; `nil` for other documents.
  let checklist: Checklist?

  package init(_ checklist: Checklist? = nil) { self.checklist = checklist }

  /// Whether a line of this name says something and is no text.
  func knows(_ name: String) -> Bool {
    if Keyword.isWord(name) || Keyword.isWord(name.lowercased()) { return true }
    guard let checklist else { return false }
    return checklist.facts.contains { $0.id == name } || checklist.items.dropFirst().contains { $0.id == name }
  }

  /// A heading that may have been lost above a line, and how far in it stands.
  struct Heading: Hashable {
    let name: String
    let indent: Int
  }

  func headings(above line: SourceLine, in lines: KnownLines, _ language: Language) -> [Heading] {
    let outer = max(0, line.indent - 2)
    guard let key = line.keyText else { return [] }
    guard let checklist else { return sections(above: line, in: lines, language) }
    func heading(_ keyword: Keyword) -> Heading { Heading(name: keyword.word(in: language), indent: 0) }
    var found: [Heading] = []
    if Self.visit.match(key) != nil { found.append(heading(.visit)) }
    if Self.unit.match(key) != nil { found.append(heading(.unit)) }
    if checklist.facts.contains(where: { $0.id == key }) { found.append(heading(.facts)) }
    if checklist.points.contains(where: { checklist.items[$0].id == key }) {
      found += [heading(.answers), heading(.judgement)]
    }
    for item in checklist.items.dropFirst() where item.id == key && item.level != .point {
      if let parent = item.parent { found.append(Heading(name: checklist.items[parent].id, indent: outer)) }
    }
    if Self.answer.match(key) != nil {
      found += questions(before: line, in: lines, checklist).map { Heading(name: $0, indent: outer) }
    }
    if Self.finding.match(key) != nil { found.append(heading(.findings)) }
    if Self.agreement.match(key) != nil { found.append(heading(.followUp)) }
    return found
  }

  private static let visit = KeywordSet(.visit)
  private static let unit = KeywordSet(.unit)
  private static let answer = KeywordSet(.answer)
  private static let finding = KeywordSet(.ownFinding)
  private static let agreement = KeywordSet(.agreement)

  /// The questions that may stand above the parts of an answer: those that follow the one above and are nowhere yet.
  private func questions(before line: SourceLine, in lines: KnownLines, _ checklist: Checklist) -> [String] {
    var above = lines.said(before: line.number)
    while let next = above, !checklist.items.contains(where: { $0.id == next.keyText }) {
      above = lines.said(before: next.number)
    }
    guard let name = above?.keyText, let start = checklist.items.firstIndex(where: { $0.id == name }) else { return [] }
    let written = Set(zip(lines.all, lines.kinds).compactMap { $1 == .says ? $0.keyText : nil })
    return checklist.items[(start + 1)...].prefix(8).filter {
      $0.isAsked && !$0.isOneOfSeveral && !written.contains($0.id)
    }
    .map { $0.id }
  }

  /// The headings of a checklist or of test cases below which a name may stand.
  private func sections(above line: SourceLine, in lines: KnownLines, _ language: Language) -> [Heading] {
    guard let key = line.keyText else { return [] }
    let indents = line.hasDash ? [line.indent, line.indent - 2] : [line.indent - 2]
    let owners = Self.owners.filter { $0.key.match(key) != nil }.map { $0.owner }
    // An author's own name may stand below what is named.
    let all = owners + (Keyword.isWord(key) ? [] : Self.ofNames.filter { !isWritten($0, lines) })
    return all.unique.flatMap { keyword in
      indents.filter { $0 >= 0 }.map { Heading(name: keyword.word(in: language), indent: $0) }
    }
  }

  private static let ofNames: [Keyword] = [.scales, .facts, .units, .purposes, .sourceKinds, .respondents, .bands]

  private func isWritten(_ keyword: Keyword, _ lines: KnownLines) -> Bool {
    let words = KeywordSet([keyword])
    return lines.all.contains { line in line.indent == 0 && line.keyText.map { words.match($0) != nil } ?? false }
  }

  /// Each key that has others below it, with those.
  private static let owners: [(owner: Keyword, key: KeywordSet)] = Place.ID.allCases.flatMap { id in
    Place.of(id).keys.flatMap { key in key.shape.places.map { (key.keyword, KeywordSet($0)) } }
  }

  /// The language of most of a document's keywords.
  static func language(of lines: KnownLines) -> Language? {
    var counts = [Int](repeating: 0, count: Language.allCases.count)
    for (line, kind) in zip(lines.all, lines.kinds) where kind == .says {
      guard let key = line.keyText else { continue }
      for (index, language) in Language.allCases.enumerated() where Keyword.isWord(key, in: language) {
        counts[index] += 1
      }
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return zip(Language.allCases, counts).first { $0.1 == most }?.0
  }
}

extension RawDocument {
  /// The language of most of the document's keywords.
  package var language: Language? { Outline.language(of: KnownLines(self)) }
}

extension Shape {
  /// The places whose keys may stand below.
  fileprivate var places: [Place.ID] {
    switch self {
    case .place(let place): [place]
    case .list(let shape), .named(let shape): shape.places
    case .either(let shapes): shapes.flatMap { $0.places }
    default: []
    }
  }
}
