import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

@Suite struct RobustnessTests {
  @Test(arguments: ["[", "{", "- ", "{a: ", "? ", "[{", "!!str [", "&a [", "\"a\" ", "a:\n "])
  func deepNestingReturnsAtOnce(_ mark: String) {
    let text = String(repeating: mark, count: 80_000 / mark.utf8.count)
    #expect(!diagnostics(of: Array(text.utf8)).isEmpty)
  }

  @Test func manyLinesOfCommentsBeforeAFaultReturnAtOnce() {
    let text = "a: 1\n" + String(repeating: "#\n", count: 1 << 18) + " b: 2\n"
    #expect(diagnostics(of: Array(text.utf8)).map(\.code.id) == ["indented-under-value"])
  }

  /// Every fault has a place in the document, words in both languages and no word of libyaml; and the short ways of reading lead to the
  /// same as the longest.
  private func check(_ bytes: [UInt8], _ comment: Comment) {
    let byReader = ReadTree(bytes, by: .reader)
    #expect(ReadTree(bytes, by: .tokens) == byReader, comment)
    #expect(ReadTree(bytes, by: .events) == byReader, comment)
    #expect(ReadTree(bytes, by: .tokens, after: "a:\n  - {b: [c, d]}\n  - e\n") == byReader, comment)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
    for fault in diagnostics(of: bytes, firstLine: 10) {
      #expect(fault.range.start.line >= 10 && Int(fault.range.start.line) < 10 + lines, comment)
      #expect(fault.range.start.column >= 1 && fault.range.start <= fault.range.end, comment)
      #expect(DiagnosticCode.yaml.contains(fault.code), comment)
      #expect(!fault.message.da.contains("did not find") && !fault.message.da.contains("while "), comment)
    }
  }

  /// Another version is read the longest way, whose trees are the same; should Debian have one, it is to be read before it is trusted.
  @Test func theVersionOfLibyamlIsTheOneThatWasRead() { #expect(DecodedInput.isKnown) }

  @Test(arguments: [
    "a: \u{1}", "a: \u{7F}", "a: \u{80}", "a: \u{85}", "a: \u{9F}", "a: \u{2028}", "a: \u{2029}", "a: \u{FEFF}",
    "a: \u{FFFE}",
    "a: \rb", "a: \0",
  ])
  func whatIsRefusedIsNotPlain(_ text: String) { #expect(!isPlain(Array(text.utf8))) }

  @Test(arguments: [
    [0x80], [0xC0, 0x80], [0xC2], [0xC3, 0x28], [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xED, 0xA0, 0x80],
    [0xF0, 0x8F, 0xBF, 0xBF],
    [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
  ])
  func whatIsNoUTF8IsNotPlain(_ bytes: [UInt8]) { #expect(!isPlain(Array("a: ".utf8) + bytes)) }

  @Test(arguments: [
    "", "a", "\u{FEFF}a: 1", "a: \t1\r\nb: 2\r\n", "a: ~}", "æøåÆØÅ",
    "a: \u{A0}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF}", "€ – “x”",
    "grin \u{1F600}", "\u{2027}\u{202A}",
  ])
  func whatATextMayHaveIsPlain(_ text: String) { #expect(isPlain(Array(text.utf8))) }

  /// The same, told letter by letter from what Swift decodes.
  private func isPlainLetterByLetter(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes.starts(with: byteOrderMark) ? Array(bytes[3...]) : bytes, as: UTF8.self)
    else { return false }
    let letters = Array(text.unicodeScalars.map(\.value))
    return letters.indices.allSatisfy { index in
      switch letters[index] {
      case 0x0D: index + 1 < letters.count && letters[index + 1] == 0x0A
      case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
      case 0x09, 0x0A, 0x20...0x7E, 0xA0...0x10FFFF: true
      default: false
      }
    }
  }

  /// Usual letters with something among them at each place, so that it begins, ends or lies across what is passed at once.
  @Test(arguments: UInt64(1)...20)
  func whatIsPlainIsSoWhereverItStands(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let some: [[UInt8]] = [
      Array("æ".utf8), Array("ÿÀ".utf8), Array("–".utf8), Array("😀".utf8), Array("\u{A0}".utf8), Array("\u{FF}".utf8),
      Array("\u{100}".utf8), Array("\r\n".utf8), [0x09], [0x0A], [0x0D], [0x00], [0x1F], [0x7F], [0x80], [0xBF], [0xC3],
      [0xC3, 0xC3, 0xA6], [0xA6], [0xC3, 0x41], [0xC2], [0xC1, 0xA6], [0xC4], [0xE2, 0x80], [0xFF],
      Array("\u{85}".utf8), Array("\u{2028}".utf8), Array("\u{FEFF}".utf8), Array("\u{9F}".utf8), Array("~}".utf8),
    ]
    for round in 0..<300 {
      var bytes: [UInt8] = Bool.random(using: &random) ? byteOrderMark : []
      for _ in 0..<Int.random(in: 0...90, using: &random) {
        bytes +=
          Int.random(in: 0..<4, using: &random) == 0 ? Array("ø".utf8) : [UInt8.random(in: 0x20...0x7E, using: &random)]
      }
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        bytes.insert(contentsOf: some.randomElement(using: &random) ?? [], at: place)
      }
      #expect(isPlain(bytes) == isPlainLetterByLetter(bytes), "seed \(seed), round \(round), \(bytes)")
    }
  }

  private func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { RawDocument(bytes: $0, firstLine: 1).isPlainText }
  }

  @Test(arguments: UInt64(1)...10)
  func randomBytesNeverCrash(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<200 {
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      check(bytes, "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: UInt64(1)...20)
  func randomYAMLNeverCrashes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "b: ", ": ", ":", "- ", "-", "  ", " ", "\n", "\n  ", "\n    ", "\r\n", "\t", "'", "\"", "[", "]", "{", "}",
      ", ", ",", "|", ">",
      "|\n", "*x", "&x ", "!y ", "!!str ", "# c", "%", "@", "`", "? ", "---", "...", "æøå", "0,5", "\\", "<<: ",
      "\n---\n", "\u{FEFF}", "~", "=",
    ]
    for round in 0..<400 {
      let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      check(Array(text.utf8), "seed \(seed), round \(round), \(text.debugDescription)")
    }
  }

  @Test(arguments: UInt64(1)...5)
  func aDocumentWithOneByteChangedNeverCrashes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text =
      "tjekliste: prøve # ja\nskala: &s {værdi: 5, tekst: 'Ja''s'}\npunkter:\n  - id: dialog\n    note: |\n      to\n      linjer\n  - *s\n"
    for round in 0..<300 {
      var bytes = Array(text.utf8)
      bytes[Int.random(in: bytes.indices, using: &random)] =
        Array("\t\n :-[]{}'\"|>*&!%@,#æ\0".utf8).randomElement(using: &random) ?? 0
      check(bytes, "seed \(seed), round \(round)")
    }
  }
}
