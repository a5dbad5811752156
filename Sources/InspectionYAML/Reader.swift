import Inspection

/// Takes typed values out of a tree and collects what is wrong on the way. No value is typed by its looks: the field that holds it
/// decides.
struct Reader {
  let document: RawDocument
  private(set) var faults = FaultList()
  private var lines: LineIndex
  /// The lines on which a text was cut off by a comment, which was told.
  private(set) var cutLines: [Int32] = []
  /// The words used first of those that not every language has, by the languages that have them.
  private var uses: [(languages: LanguageSet, first: Located<String>)] = []
  /// How often such words were used, by the set's raw value: there are sixteen sets of up to four languages.
  private var counts = SIMD16<Int32>()
  private let everyLanguage = LanguageSet.everyLanguage
  /// The first choice that was read in spite of the case of its first letter, and how many there were.
  private var cased: (typed: Located<String>, choice: String, count: Int)?

  init(_ document: RawDocument) {
    self.document = document
    lines = LineIndex(document)
  }

  mutating func report(_ error: @autoclosure () -> Diagnostic) { faults.append(error()) }
  mutating func warn(_ warning: @autoclosure () -> Diagnostic) { faults.warn(warning()) }

  /// All faults, a note on choices that differ in case, and a warning when the keywords of two languages are mixed.
  func finished() -> [Diagnostic] {
    let language = language
    return collected().map { $0.quoting(in: language) }
  }

  private func collected() -> [Diagnostic] {
    let found = faults.all + (cased.map { [.readInSpiteOfCase($0.typed, as: $0.choice, others: $0.count - 1)] } ?? [])
    if !uses.reduce(everyLanguage, { $0.intersection($1.languages) }).isEmpty { return found }
    guard let most = Language.allCases.map(count).max(),
      let main = Language.allCases.first(where: { count($0) == most }),
      let other = uses.filter({ !$0.languages.contains(LanguageSet([main])) }).map({ $0.first }).min(by: {
        $0.range.start < $1.range.start
      })
    else { return found }
    return found + [.mixedLanguages(other.value, main, at: other.range)]
  }

  // MARK: Lines

  /// The letters of a line of the file.
  mutating func letters(ofLine number: Int32) -> [Unicode.Scalar] { lines.letters(ofLine: number) }

  /// The letters as they were typed in a stretch of one line.
  mutating func letters(in range: SourceRange) -> [Unicode.Scalar] { lines.letters(in: range) }

  /// Whether a comment may follow something anywhere.
  var hasComments: Bool { lines.hasComments }

  /// The comment that follows on the same line, from its `#`; perhaps behind signs that are passed over.
  mutating func comment(after end: SourcePosition, passing signs: StaticString = "") -> String? {
    lines.comment(after: end, passing: signs)
  }

  // MARK: Mappings

  /// The known keys of a mapping with their values; unknown ones are reported.
  mutating func fields(_ node: Node, _ keys: KeywordSet, homes: [Home] = [], ids: Home.IDs? = nil) -> Fields {
    guard expect(.mapping, node, of: keys) else { return Fields(node: node) }
    var fields = Fields(node: node)
    fields.entries.reserveCapacity(keys.keywords.count)
    var (astray, strangers): ([(key: Node, home: Int)], [Node]) = ([], [])
    for (key, value) in node.pairs {
      guard let keyword = keyword(key, keys) else {
        if let home = homes.firstIndex(where: { $0.keys.match(key.word) != nil }) {
          astray.append((key, home))
        } else if let ids, ids.contain(key.string) {
          strangers.append(key)
        } else {
          reportUnknown(key, keys, &fields)
        }
        continue
      }
      if let twice = fields.entries.first(where: { $0.keyword == keyword }) {
        report(.sameKeyTwice(key.located, first: twice.key.range))
        continue
      }
      fields.entries.append((keyword, key, value))
    }
    if !astray.isEmpty {
      for (index, home) in homes.enumerated() {
        reportAstray(astray.filter { $0.home == index }.map { $0.key }, home.place, &fields)
      }
    }
    if let ids { reportAstray(strangers, ids.place, &fields) }
    return fields
  }

  /// Keys that belong elsewhere went astray together.
  private mutating func reportAstray(_ keys: [Node], _ place: Home.Place, _ fields: inout Fields) {
    guard let first = keys.first else { return }
    fields.hasUnknown = true
    if let meant = place.meant { fields.meant.append(meant) }
    report(.misplacedKey(first.located, place, followers: keys.count - 1))
  }

  private mutating func reportUnknown(_ key: Node, _ keys: KeywordSet, _ fields: inout Fields) {
    fields.hasUnknown = true
    // What was meant is not missing.
    let meant = faults.isFull ? nil : meant(by: key.string, among: keys)
    if let meant, let keyword = keys.match(meant)?.keyword { fields.meant.append(keyword) }
    report(.unknownKey(key.located, keys, meant: meant))
  }

  /// How many of the words were of a language.
  private func count(_ language: Language) -> Int {
    uses.filter { $0.languages.contains(LanguageSet([language])) }
      .reduce(0) { $0 + Int(counts[Int($1.languages.rawValue)]) }
  }

  /// The language of most keywords so far.
  var language: Language? {
    let counts = Language.allCases.map(count)
    guard let most = counts.max(), most > 0 else { return nil }
    return zip(Language.allCases, counts).first { $0.1 == most }?.0
  }

  /// The word nearest to what was typed, of the document's own language; of any, where only its capitals are wrong.
  func meant(by text: String, among keys: KeywordSet) -> String? {
    guard let language else { return Spelling.nearest(to: text, among: keys.words) }
    return Spelling.nearest(to: text, among: keys.keywords.flatMap { $0.words(in: language) })
      ?? Keyword.meant(by: text, among: keys.keywords)?.word(in: language)
      ?? keys.words.first { $0 == text.lowercased() }
  }

  /// The keyword that a scalar spells, its language noted.
  mutating func keyword(_ node: Node, _ keys: KeywordSet) -> Keyword? {
    guard node.kind == .scalar, let match = keys.match(node.word) else { return nil }
    note(match.languages, node)
    return match.keyword
  }

  @inline(__always) mutating func note(_ languages: LanguageSet, _ node: Node) {
    note(languages, node.located)
  }

  @inline(__always) mutating func note(_ languages: LanguageSet, _ word: @autoclosure () -> Located<String>) {
    if languages == everyLanguage { return }
    let index = Int(languages.rawValue)
    if counts[index] == 0 { uses.append((languages, word())) }
    counts[index] &+= 1
  }

  /// Whether the node is of this kind; reported when not.
  mutating func expect(_ kind: Node.Kind, _ node: Node, of keys: KeywordSet? = nil) -> Bool {
    if node.kind == kind { return true }
    let document = document
    report(document.slip(inText: node) ?? .wrongShape(expected: kind, found: node, keys))
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
  mutating func freeText(_ node: Node) -> String? { freeUTF8(node).map { Node.string($0) } }

  /// The same as it lies in the tree.
  mutating func freeUTF8(_ node: Node) -> UnsafeBufferPointer<UInt8>? {
    guard expect(.scalar, node) else { return nil }
    let text = node.trimmedBytes
    if text.isEmpty { return nil }
    if node.style == .plain, let lost = lines.comment(after: node.range.end) {
      cutLines.append(node.range.end.line)
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
    report(.notANumber(text, isShare: true, at: node.range))
    return nil
  }

  mutating func count(_ node: Node) -> Int? {
    guard let number = number(node) else { return nil }
    if number.value.denominator == 1, (0...1_000_000).contains(number.value.numerator) {
      return Int(number.value.numerator)
    }
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
    let meant = meant(by: node.string, among: keys)
    report(.unknownValue(node.located, keys, meant: meant))
    return nil
  }

  /// The index of the choice that differs from what was typed only in the case of the first letter, as a word processor changes it.
  mutating func choice(_ node: Node, butForCaseAmong choices: [String]) -> Int? {
    guard node.kind == .scalar else { return nil }
    let typed = node.located
    guard let index = choices.firstIndex(where: { $0.differsOnlyInFirstLetter(from: typed.value) }) else { return nil }
    cased = (cased?.typed ?? typed, cased?.choice ?? choices[index], (cased?.count ?? 0) + 1)
    return index
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
