import Inspection

/// Takes typed values out of a tree and collects what is wrong on the way. No value is typed by its looks: the field that holds it
/// decides.
struct Reader {
  let document: RawDocument
  private(set) var faults = FaultList()
  private var lines: LineIndex
  /// How often words were used that not every language has, by the languages that have them.
  private var uses: [Use] = []

  private struct Use {
    let languages: LanguageSet
    let first: Located<String>
    var count = 1
  }

  init(_ document: RawDocument) {
    self.document = document
    lines = LineIndex(document)
  }

  mutating func report(_ error: @autoclosure () -> Diagnostic) { faults.append(error()) }
  mutating func warn(_ warning: @autoclosure () -> Diagnostic) { faults.warn(warning()) }

  /// All faults, and a warning when the keywords of two languages are mixed.
  func finished() -> [Diagnostic] {
    func count(_ language: Language) -> Int {
      uses.filter { $0.languages.contains(LanguageSet([language])) }.reduce(0) { $0 + $1.count }
    }
    guard uses.count > 1, let most = Language.allCases.map(count).max(),
      let main = Language.allCases.first(where: { count($0) == most }),
      let other = uses.filter({ !$0.languages.contains(LanguageSet([main])) }).map(\.first).min(by: {
        $0.range.start < $1.range.start
      })
    else { return faults.all }
    return faults.all + [.mixedLanguages(other.value, main, at: other.range)]
  }

  // MARK: Lines

  /// The letters of a line of the file.
  mutating func letters(ofLine number: Int32) -> [Unicode.Scalar] { lines.letters(ofLine: number) }

  /// The letters as they were typed in a stretch of one line.
  mutating func letters(in range: SourceRange) -> [Unicode.Scalar] { lines.letters(in: range) }

  // MARK: Mappings

  /// The known keys of a mapping with their values; unknown ones are reported.
  mutating func fields(_ node: Node, _ keys: KeywordSet) -> Fields {
    guard expect(.mapping, node) else { return Fields(node: node) }
    var fields = Fields(node: node)
    for (key, value) in node.pairs {
      guard let keyword = keyword(key, keys) else {
        reportUnknown(key, keys, &fields)
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

  private mutating func reportUnknown(_ key: Node, _ keys: KeywordSet, _ fields: inout Fields) {
    fields.hasUnknown = true
    // What was meant is not missing.
    let meant = faults.isFull ? nil : Spelling.nearest(to: key.string, among: keys.words)
    if let meant, let keyword = keys.match(meant)?.keyword { fields.meant.append(keyword) }
    report(.unknownKey(key.located, keys, meant: meant))
  }

  /// The keyword that a scalar spells, its language noted.
  mutating func keyword(_ node: Node, _ keys: KeywordSet) -> Keyword? {
    guard node.kind == .scalar, let match = keys.match(node.bytes) else { return nil }
    note(match.languages, node)
    return match.keyword
  }

  @inline(__always) mutating func note(_ languages: LanguageSet, _ node: Node) {
    note(languages, node.located)
  }

  @inline(__always) mutating func note(_ languages: LanguageSet, _ word: @autoclosure () -> Located<String>) {
    if languages == .everyLanguage { return }
    let known = uses.firstIndex { $0.languages == languages }
    if let known {
      uses[known].count += 1
    } else {
      uses.append(Use(languages: languages, first: word()))
    }
  }

  /// Whether the node is of this kind; reported when not.
  mutating func expect(_ kind: Node.Kind, _ node: Node) -> Bool {
    if node.kind == kind { return true }
    let document = document
    report(document.slip(inText: node) ?? .wrongShape(expected: kind, at: node.range))
    return false
  }

  /// The value of a key that must be there.
  mutating func require(_ keyword: Keyword, in fields: Fields) -> Node? {
    guard fields.node.kind == .mapping, !fields.meant.contains(keyword) else { return fields[keyword] }
    if let value = fields[keyword] {
      if !value.isBlank { return value }
      report(.emptyValue(keyword, at: value.range))
      return nil
    }
    report(.missingKey(keyword, at: fields.place))
    return nil
  }

  /// The items of a sequence; a single value counts as a sequence of one.
  mutating func items(_ node: Node) -> [Node] {
    switch node.kind {
    case .sequence: return Array(node.items)
    case .mapping: return [node]
    case .scalar:
      guard let first = node.bytes.first else { return [] }
      // A dash, or the first byte of what is typed for one.
      let document = document
      if first == UInt8(ascii: "-") || first == 0xE2 || first == 0xC2,
        let slip = document.slip(inText: node)
      {
        report(slip)
        return []
      }
      return [node]
    }
  }

  // MARK: Scalars

  mutating func string(_ node: Node) -> String? {
    guard expect(.scalar, node) else { return nil }
    return node.string
  }

  mutating func located(_ node: Node) -> Located<String>? { string(node).map { Located($0, at: node.range) } }

  /// Text for people, without spaces and line breaks at its end; `nil` when nothing is left. A comment sign that cut it off is
  /// pointed out.
  mutating func freeText(_ node: Node) -> String? {
    guard expect(.scalar, node) else { return nil }
    let text = node.trimmedString
    if text.isEmpty { return nil }
    if node.style == .plain, let lost = lines.comment(after: node.range.end) {
      warn(.textCutOff(lost, at: node.range))
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
    guard expect(.scalar, node) else { return nil }
    if let day = Day(node.bytes) { return day }
    report(.notADate(node.string, at: node.range))
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
  static let everyLanguage = LanguageSet(Language.allCases)
}

/// The known keys of a mapping with their values.
struct Fields {
  let node: Node
  var entries: [(keyword: Keyword, key: Node, value: Node)] = []
  /// Whether there are keys that nobody knows, and which ones they were meant to be.
  var hasUnknown = false
  var meant: [Keyword] = []

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

  /// The text of a scalar without spaces and line breaks at its end.
  var trimmedString: String {
    let bytes = bytes
    var count = bytes.count
    while count > 0, bytes[count - 1] == UInt8(ascii: " ") || (9...13).contains(bytes[count - 1]) { count -= 1 }
    return Node.string(UnsafeBufferPointer(rebasing: bytes[..<count]))
  }
}
