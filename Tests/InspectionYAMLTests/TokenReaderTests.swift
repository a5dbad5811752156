import Foundation
import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

/// Tokens and events lead to the same tree: the kinds, styles, places and texts of all nodes, or the same faults.
@Suite struct TokenReaderTests {
  /// Whether the document is read by its tokens.
  private func isReadByTokens(_ bytes: [UInt8]) -> Bool {
    var parser = Parser()
    var tree = Tree()
    return bytes.withUnsafeBufferPointer { parser.readTokens(of: RawDocument(bytes: $0), into: &tree) }
  }

  private func expectSameTree(_ bytes: [UInt8], _ comment: Comment) {
    #expect(ReadTree(bytes, by: .tokens) == ReadTree(bytes, by: .events), comment)
  }

  @Test(arguments: [
    "a", "- a\n- b", "a: 1\nb: 'x'\n", "---\na: 1\n", "# c\na: 1 # c\n# c\n", "a:\nb:\n", "a:\n", "a:\n- 1\n-\n- 2\nb:",
    "a:\n-\nb: 1", "a:\n  -\n  - - 1\n    -\nb: |\n  x\n", "a: >-\n  x\n  y\n\nb: [1, [2], {c: 3}, ]",
    "a: {b: 1, c: [], d: {}, }",
    "a: {\n  b: 1,\n  c: 2 }\n", "a: x\n  y\n", "'a': \"b\\n\"\n", "? a\n: 1\n", "? a\n:\n- 1\n",
    "\u{FEFF}a: 1\r\nb: 2\r\n",
    "a: 'x\n\n  y'\nb: \"\"\n", "[]", "{}",
  ])
  func whatIsPlainIsReadByTokens(_ text: String) {
    #expect(isReadByTokens(Array(text.utf8)))
    expectSameTree(Array(text.utf8), "\(text.debugDescription)")
  }

  @Test(arguments: [
    "", "---\n", "---\n---\n", "a\n---\nb", "a: 1\n...\n", "%YAML 1.2\n---\na: 1", "a: &x 1\nb: *x", "a: !!str 1",
    "? a\n? b\n", "? [a]\n: 1",
    "[a: b]", "{a}", "{a: }", "{a, b: 1}", "{: a}", ": a", "? \n: a", "[a,, b]", "[, a]", "{, a: 1}", "[a}", "a: ]",
    "a: ,", "[\"a\" \"b\"]",
    "a: 1\na: 2", "<<: 1", "a: [- b]", "- - a\n - b", "a: b: c", "a: 1\n b: 2", "a:\n  - 1\n  b: 2", "- a\nb: 1",
    "a: x\n  - y", "? - a\n: 1",
  ])
  func whatIsNotIsReadByEvents(_ text: String) {
    #expect(!isReadByTokens(Array(text.utf8)))
    expectSameTree(Array(text.utf8), "\(text.debugDescription)")
  }

  /// As far as the memory for texts has room and beyond, and what is copied at once.
  @Test func textsOfAnyLengthAreKept() {
    for count in Array(0...150) + [255, 256, 2047, 2048, 2049, 70_000] {
      let text = (0..<count).map { String(UnicodeScalar(UInt8(0x61 + $0 % 26))) }.joined()
      let bytes = Array("a: '\(text)'\nb: \"\(text)\"\nc: |-\n  \(text)\nd: [x\(text), y]\n".utf8)
      #expect(isReadByTokens(bytes))
      let texts = ReadTree(bytes, by: .tokens).nodes.filter { $0.kind == .scalar }.map {
        String(decoding: $0.text, as: UTF8.self)
      }
      #expect(texts == ["a", text, "b", text, "c", text, "d", "x" + text, "y"], "\(count)")
      expectSameTree(bytes, "\(count)")
    }
  }

  @Test func asDeepAndAsManyAsEventsMayBe() {
    for depth in 63...65 {
      let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      #expect(isReadByTokens(Array(text.utf8)) == (depth <= 64))
      expectSameTree(Array(text.utf8), "\(depth) deep")
    }
    for count in 199_999...200_000 {
      let text = "[" + String(repeating: "a,", count: count) + "]"
      #expect(isReadByTokens(Array(text.utf8)) == (count < 200_000))
    }
  }

  // MARK: What is shipped

  private static let shipped: [String] = {
    let folder = repositoryRoot.appending(path: "Checklists").path
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.filter { $0.hasSuffix(".yaml") }.sorted().map { "Checklists/" + $0 }
  }()

  @Test func whatIsShippedIsReadByTokens() throws {
    #expect(Self.shipped.count > 30)
    for path in Self.shipped {
      let bytes = try repositoryFile(path)
      // Cases repeat themselves by aliases.
      #expect(isReadByTokens(bytes) || path.contains("/prøver/") || path.contains("/prov/"), "\(path)")
      expectSameTree(bytes, "\(path)")
    }
  }

  /// Some lines of each file, with one thing changed.
  @Test(arguments: shipped)
  func whatIsShippedWithAChangeIsReadTheSame(path: String) throws {
    var random = SeededGenerator(seed: UInt64(path.utf8.count))
    let lines = try String(decoding: repositoryFile(path), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for round in 0..<40 {
      let start = Int.random(in: lines.indices, using: &random)
      var some = lines[start...].prefix(25).map(String.init)
      let line = Int.random(in: some.indices, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: some.remove(at: line)
      case 1: some.insert(some[line], at: line)
      case 2: some[line] = String(some[line].dropFirst(Int.random(in: 1...2, using: &random)))
      case 3: some[line] = String(repeating: " ", count: Int.random(in: 1...3, using: &random)) + some[line]
      default:
        let marks = "\t :-[]{}'\"|>*&!%@,#?\\æ"
        let place = some[line].indices.randomElement(using: &random) ?? some[line].startIndex
        if let mark = marks.randomElement(using: &random) { some[line].insert(mark, at: place) }
      }
      expectSameTree(Array(some.joined(separator: "\n").utf8), "\(path), round \(round)")
    }
  }

  // MARK: Random documents

  @Test(arguments: UInt64(1)...20)
  func randomDocumentsAreReadTheSame(seed: UInt64) {
    var documents = RandomDocument(seed: seed)
    var byTokens = 0
    for round in 0..<150 {
      let bytes = Array(documents.next().utf8)
      if isReadByTokens(bytes) { byTokens += 1 }
      expectSameTree(bytes, "seed \(seed), round \(round), \(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
    #expect(byTokens > 50 && byTokens < 150, "\(byTokens)")
  }
}

/// Documents of all that YAML offers, most of it as people write it.
private struct RandomDocument {
  private var random: SeededGenerator
  private var keys = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private mutating func one(of texts: String...) -> String { texts.randomElement(using: &random) ?? "" }
  private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }
  private func margin(_ indent: Int) -> String { String(repeating: " ", count: indent) }

  mutating func next() -> String {
    var text = chance(8) ? one(of: "%YAML 1.1\n---\n", "\u{FEFF}", "# til\n\n", "---\n", "--- # ny\n") : ""
    text += chance(10) ? flow(0) + "\n" : block(0, depth: 0)
    if chance(20) { text += one(of: "...\n", "---\n", "a", "  b: 1\n", "- c\n", "\t\n", "]") }
    if chance(10) { text = text.replacingOccurrences(of: "\n", with: "\r\n") }
    return chance(6) ? String(text.dropLast()) : text
  }

  /// Whole lines, from one margin on.
  private mutating func block(_ indent: Int, depth: Int) -> String {
    let isMapping = !chance(3)
    var text = ""
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      if chance(12) { text += one(of: "\n", "# bemærkning\n", margin(indent) + "# bemærkning\n") }
      text += margin(indent) + (isMapping ? key() + (chance(40) ? "" : ":") : "-") + value(indent, isMapping, depth)
    }
    return text
  }

  private mutating func key() -> String {
    keys += chance(40) ? 0 : 1
    switch Int.random(in: 0..<40, using: &random) {
    case 0..<4: return "'k \(keys)'"
    case 4..<8: return "\"k\\u00e6\(keys)\""
    case 8: return "? k\(keys)\n"
    case 9:
      return one(of: "[k]", "{k: 1}", "&k k\(keys)", "!!str k", "<<", "*k", "", "e\u{301}", "é", "- k", "k\(keys) ")
    default: return "nøgle-\(keys)"
    }
  }

  private mutating func value(_ indent: Int, _ isMapping: Bool, _ depth: Int) -> String {
    let inner = indent + Int.random(in: 1...3, using: &random)
    let comment = chance(8) ? " # hvorfor" : ""
    switch Int.random(in: 0..<30, using: &random) {
    case 0..<2: return comment + "\n"
    case 2..<4:
      return " " + one(of: "|", ">", "|-", ">+", "|2") + comment + "\n" + margin(inner) + "linje: 1\n\n" + margin(inner)
        + "- to\n"
    case 4..<6: return " ord og\n" + margin(inner) + one(of: "flere ord", "- punkt", "# bemærkning", "'x'") + "\n"
    case 6..<9 where depth < 4: return comment + "\n" + block(isMapping && chance(3) ? indent : inner, depth: depth + 1)
    case 9..<12 where depth < 4: return comment + "\n" + block(inner, depth: depth + 1)
    case 12..<14 where !isMapping && depth < 4:
      return " " + block(indent + 2, depth: depth + 1).drop { $0 == " " }
    case 14..<20: return " " + flow(0) + comment + "\n"
    case 20:
      return " "
        + one(of: "&x 1", "*x", "!!int 1", "!y", "@", "%", "`", "x: y", "'a' b", "\t", "- a", "? a", ": a", "] ") + "\n"
    default: return " " + scalar() + comment + "\n"
    }
  }

  private mutating func scalar() -> String {
    one(
      of: "ord", "flere ord", "3", "2026-10-11", "en–to", "'it''s'", "\"x\\ty\"", "''", "\"\"", "a:b", "a#b",
      "\"to\n   linjer\"", "😀 x", "-1")
  }

  private mutating func flow(_ depth: Int) -> String {
    let isMapping = chance(2)
    let items = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      let value =
        depth < 3 && chance(4)
        ? flow(depth + 1) : chance(30) ? one(of: "", "a: b", "&x 1", "- a", "? a", "a\n b") : scalar()
      guard isMapping else { return value }
      keys += 1
      return one(of: "k\(keys): ", "k\(keys): ", "k\(keys): ", "'k\(keys)': ", "\"k\(keys)\":") + value
    }
    let text =
      items.joined(separator: one(of: ", ", ", ", ",", ",\n    ", " ,"))
      + (chance(10) ? one(of: ",", "\n  ", ",,", " #") : "")
    return isMapping ? "{" + text + "}" : "[" + text + "]"
  }
}
