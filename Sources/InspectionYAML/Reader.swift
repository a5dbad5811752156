import Inspection

/// Takes typed values out of a tree and collects what is wrong on the way. No value is typed by its looks: the field that holds it
/// decides.
struct Reader {
  let document: RawDocument
  private(set) var diagnostics: [Diagnostic] = []
  /// Where each line begins, once someone has asked.
  private var lineStarts: [Int] = []
  /// Where words were used that only one language has.
  private var uses = [Use?](repeating: nil, count: Language.allCases.count)

  private struct Use {
    let first: Located<String>
    var count = 1
  }

  init(_ document: RawDocument) { self.document = document }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// All faults, and a warning when the keywords of two languages are mixed.
  func finished() -> [Diagnostic] {
    guard let most = uses.compactMap({ $0?.count }).max(), let main = uses.firstIndex(where: { $0?.count == most })
    else { return diagnostics }
    return diagnostics
      + uses.indices.compactMap { index in
        guard index != main, let other = uses[index] else { return nil }
        return .mixedLanguages(other.first.value, Language.allCases[main], at: other.first.range)
      }
  }

  // MARK: Lines

  /// The bytes of a line of the file, from its first to the end of the document.
  private mutating func bytes(fromLine number: Int32) -> UnsafeBufferPointer<UInt8>? {
    if lineStarts.isEmpty {
      lineStarts = [document.bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0]
      var start = 0
      while let lineBreak = document.bytes.offset(of: UInt8(ascii: "\n"), from: start) {
        start = lineBreak + 1
        lineStarts.append(start)
      }
    }
    let line = Int(number) - document.firstLine
    guard lineStarts.indices.contains(line) else { return nil }
    return UnsafeBufferPointer(rebasing: document.bytes[lineStarts[line]...])
  }

  /// The letters of a line of the file.
  mutating func letters(ofLine number: Int32) -> [Unicode.Scalar] {
    guard let bytes = bytes(fromLine: number) else { return [] }
    return Array(
      String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
        .unicodeScalars)
  }

  /// The comment that follows a plain scalar on its last line, from its `#`.
  private mutating func comment(after end: SourcePosition) -> String? {
    guard var rest = bytes(fromLine: end.line)?[...] else { return nil }
    var column = 1
    while let byte = rest.first, column < end.column || byte & 0xC0 == 0x80 {
      rest = rest.dropFirst()
      if byte & 0xC0 != 0x80 { column += 1 }
    }
    rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard rest.first == UInt8(ascii: "#") else { return nil }
    return String(decoding: rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
  }

  // MARK: Mappings

  /// The known keys of a mapping with their values; unknown ones are reported.
  mutating func fields(_ node: Node, _ keys: KeywordSet) -> Fields {
    guard expect(.mapping, node) else { return Fields(node: node) }
    var fields = Fields(node: node)
    for (key, value) in node.pairs {
      guard let keyword = keyword(key, keys) else {
        report(.unknownKey(key.located, keys))
        continue
      }
      if let twice = fields.entries.first(where: { $0.keyword == keyword }) {
        report(.sameKeyTwice(key.located, first: twice.key.range))
        continue
      }
      fields.entries.append((keyword, key, value))
    }
    return fields
  }

  /// The keyword that a scalar spells, its language noted.
  mutating func keyword(_ node: Node, _ keys: KeywordSet) -> Keyword? {
    guard node.kind == .scalar, let match = keys.match(node.bytes) else { return nil }
    note(match.languages, node)
    return match.keyword
  }

  @inline(__always) mutating func note(_ languages: LanguageSet, _ node: Node) {
    guard let language = languages.only else { return }
    if uses[language]?.count != nil { uses[language]?.count += 1 } else { uses[language] = Use(first: node.located) }
  }

  /// Whether the node is of this kind; reported when not.
  mutating func expect(_ kind: Node.Kind, _ node: Node) -> Bool {
    if node.kind == kind { return true }
    report(document.slip(inText: node) ?? .wrongShape(expected: kind, at: node.range))
    return false
  }

  mutating func require(_ keyword: Keyword, in fields: Fields) -> Node? {
    if let value = fields[keyword] {
      if !value.isEmpty { return value }
      report(.emptyValue(keyword, at: value.range))
      return nil
    }
    report(.missingKey(keyword, at: fields.place))
    return nil
  }

  /// The items of a sequence; a single value counts as a sequence of one.
  mutating func items(_ node: Node) -> [Node] {
    switch node.kind {
    case .sequence: Array(node.items)
    case .scalar: node.isEmpty ? [] : [node]
    case .mapping: [node]
    }
  }

  // MARK: Scalars

  mutating func string(_ node: Node) -> String? {
    guard expect(.scalar, node) else { return nil }
    return node.string
  }

  mutating func located(_ node: Node) -> Located<String>? { string(node).map { Located($0, at: node.range) } }

  /// Text for people, without spaces and line breaks at its end; a comment sign that cut it off is pointed out.
  mutating func freeText(_ node: Node) -> String? {
    guard expect(.scalar, node) else { return nil }
    let text = node.trimmedString
    if node.style == .plain, let lost = comment(after: node.range.end) {
      report(.textCutOff(lost, text: text, at: node.range))
    }
    return text
  }

  mutating func number(_ node: Node) -> Located<Rational>? {
    guard let text = string(node) else { return nil }
    if let number = Rational(text) { return Located(number, at: node.range) }
    report(.notANumber(text, at: node.range))
    return nil
  }

  mutating func percentage(_ node: Node) -> Located<Rational>? {
    guard let text = string(node) else { return nil }
    if let number = Rational(percentage: text) { return Located(number, at: node.range) }
    report(.notANumber(text, at: node.range))
    return nil
  }

  mutating func count(_ node: Node) -> Int? {
    guard let number = number(node) else { return nil }
    if number.value.denominator == 1, (0...1_000_000).contains(number.value.numerator) { return number.value.numerator }
    report(.notACount(node.string, at: node.range))
    return nil
  }

  mutating func day(_ node: Node) -> Day? {
    guard let text = string(node) else { return nil }
    if let day = Day(text) { return day }
    report(.notADate(text, at: node.range))
    return nil
  }

  private static let yesNo = KeywordSet([.yes, .no])

  mutating func yesNo(_ node: Node) -> Bool? {
    switch choice(node, Self.yesNo) {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  /// One of a few keywords as a value.
  mutating func choice(_ node: Node, _ keys: KeywordSet) -> Keyword? {
    guard expect(.scalar, node) else { return nil }
    if let keyword = keyword(node, keys) { return keyword }
    report(.unknownValue(node.located, keys))
    return nil
  }

  mutating func version(_ node: Node) -> Located<Version>? {
    guard let text = string(node) else { return nil }
    if let version = Version(text) { return Located(version, at: node.range) }
    report(.notAVersion(text, at: node.range))
    return nil
  }
}

extension LanguageSet {
  /// The index of the one language that is in the set; `nil` when there are several.
  fileprivate var only: Int? {
    rawValue & (rawValue &- 1) == 0 && rawValue != 0 ? rawValue.trailingZeroBitCount : nil
  }
}

/// The known keys of a mapping with their values.
struct Fields {
  let node: Node
  var entries: [(keyword: Keyword, key: Node, value: Node)] = []

  init(node: Node) { self.node = node }

  subscript(_ keyword: Keyword) -> Node? { entries.first { $0.keyword == keyword }?.value }
  func key(_ keyword: Keyword) -> Node? { entries.first { $0.keyword == keyword }?.key }

  /// Where to point when something is not there: the first key.
  var place: SourceRange {
    for (key, _) in node.pairs { return key.range }
    return node.range
  }
}

extension Node {
  var located: Located<String> { Located(string, at: range) }

  fileprivate var trimmedString: String {
    let bytes = bytes
    var count = bytes.count
    while count > 0, bytes[count - 1] == UInt8(ascii: " ") || (9...13).contains(bytes[count - 1]) { count -= 1 }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<count]), as: UTF8.self)
  }
}
