import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

@Suite struct RefusalTests {
  @Test(arguments: [
    (
      "tjekliste: prøve\nb: 1\n«1»tjekliste«/1»: igen\n",
      "`tjekliste` står to gange, første gang i linje 1 [key-twice]\nbehold kun den ene"
    ),
    ("a: {b: 1, «1»b: 2}", "`b` står to gange"),
    ("a: 1\n«1»\"a\": 2", "`a` står to gange"),
    ("\u{E5}r: 1\n«1»a\u{30A}r: 2", "står to gange, første gang i linje 1 [key-twice]"),
    (
      "b: «1»*a«/1»\n",
      "`*a` henviser til `&a`, som ikke står tidligere i dokumentet [unknown-alias]\nskriv: b: a"
    ),
    ("a: &x\n  b: «1»*x«/1»", "`*x` står inde i det, den selv henviser til [alias-inside-itself]"),
    (
      "note: «1»!vigtigt«/1» husk",
      "`!vigtigt` er læst som et YAML-mærke, og det kender Tilsyn ikke [foreign-tag]\nskriv: note: '!vigtigt husk'"
    ),
    ("note: «1»! husk", "[foreign-tag]\nskriv: note: '! husk'"),
    ("a: «1»!!python/object:x {b: 1}", "`!!python/object:x` er læst som et YAML-mærke"),
    ("a: &x {c: 1}\nb:\n  «1»<<«/1»: *x\n  d: 1", "`<<` kan ikke bruges til at flette felter ind [merge-key]"),
    ("«1»[a, b]: 1", "her skal stå et navn før kolon, ikke en liste eller en gruppe [key-not-text]"),
    ("? «1»{a: b}\n: 1", "[key-not-text]"),
    ("a: 1\n«1»--- \nb: 2", "her begynder endnu et dokument, men der må kun være ét [second-document]"),
    ("a: 1\nb: «1»\u{7}hej", "her står et usynligt styretegn, U+0007 [control-character]"),
    ("a: æ«1»\0", "her står et NUL-tegn [control-character]"),
    ("a: «1»\u{80}", "her står et usynligt styretegn, U+0080 [control-character]"),
    ("a: 1\nb: ø«1»\u{2028}«/1»c", "her står et usynligt linjeskift af en fremmed slags (U+2028) [foreign-line-break]"),
    ("a: «1»\u{2029}", "(U+2029) [foreign-line-break]"),
    ("a: «1»\u{85}", "(U+0085) [foreign-line-break]"),
  ])
  func refusal(_ text: String, _ expected: String) { expectFaults(in: text, ("1", expected)) }

  @Test func aKeyThreeTimesIsToldTwice() {
    expectFaults(
      in: "a: 1\n«1»a: 2\n«2»a: 3", ("1", "første gang i linje 1"), ("2", "første gang i linje 1"))
  }

  @Test func theFirstPlaceOfAKeyIsRelated() {
    let found = diagnostics(of: Array("a: 1\nb: 2\na: 3".utf8))
    #expect(found.first?.related == SourceRange(line: 1, column: 1, length: 1))
  }

  @Test func aKeyTwiceAmongMany() {
    let keys = (0..<500).map { "nøgle-\($0): 1\n" }.joined()
    expectFaults(in: keys + "«1»nøgle-250: 2\n", ("1", "`nøgle-250` står to gange, første gang i linje 251"))
    #expect(diagnostics(of: Array(keys.utf8)).isEmpty)
  }

  @Test func keysThatOnlyBeginAlikeAreDifferent() {
    expectFaults(in: "dialogue: 1\ndialogue-2: 1\ndialogue-3: 1\n\"\": 1\nd: 1")
  }

  @Test func aLoneCarriageReturn() {
    let found = diagnostics(of: Array("a: 1\r\nb: 2\rc: 3\r\n".utf8))
    #expect(found.map { $0.told(in: .danish) }.first?.contains("(CR) [foreign-line-break]") == true)
    #expect(found.map(\.range) == [SourceRange(line: 2, column: 5, length: 1)])
  }

  @Test func windows1252IsRecognisedByItsWord() {
    let bytes = Array("a: 1\nnote: et b".utf8) + [0xF8] + Array("rnehjem\n".utf8)
    let found = diagnostics(of: bytes)
    #expect(
      found.map { $0.told(in: .danish) } == [
        "filen er ikke gemt som UTF-8, men vist nok som Windows-1252: her står et `ø` i `børnehjem` [invalid-utf-8]\n"
          + "gem filen som UTF-8 (vælg det under “Gem som”)"
      ])
    #expect(found.map(\.range) == [SourceRange(line: 2, column: 11, length: 1)])
  }

  @Test(arguments: [[0xE6], [0xE6, 0x20], [0x61, 0xC5, 0x61]] as [[UInt8]])
  func aLetterOfWindows1252AnywhereIsFound(_ bytes: [UInt8]) {
    #expect(diagnostics(of: bytes).map { $0.message.en }.first?.contains("Windows-1252") == true)
  }

  @Test func bytesThatAreNoTextAtAll() {
    let told = diagnostics(of: Array("a: ".utf8) + [0xD7, 0xFF]).map { $0.told(in: .english) }
    #expect(
      told == [
        "the file is not saved as UTF-8: byte D7 can't be read as text [invalid-utf-8]\nsave the file as UTF-8 (choose it under “Save as”)"
      ])
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0x61, 0, 0x3A, 0], [0, 0x61, 0, 0x3A],
    ] as [[UInt8]])
  func utf16(_ bytes: [UInt8]) {
    #expect(diagnostics(of: bytes).map(\.code.id) == ["utf-16"])
    #expect(diagnostics(of: bytes).map(\.message.da) == ["filen er gemt som UTF-16"])
  }

  @Test func aByteOrderMarkInsideIsRefused() {
    let found = diagnostics(of: Array("a: 1\n\u{FEFF}b: 2\n".utf8))
    #expect(found.map { $0.told(in: .danish).contains("allerførst i en fil [control-character]") } == [true])
    #expect(found.first?.range.start == SourcePosition(line: 2, column: 1))
  }

  @Test func theLimits() {
    let code = { (text: String) in diagnostics(of: Array(text.utf8)).map(\.code.id) }
    #expect(code("a: " + String(repeating: "x", count: Limits.documentBytes)) == ["document-too-large"])
    #expect(code("a: \"" + String(repeating: "x", count: Limits.scalarBytes) + "\"").isEmpty)
    #expect(code("a: \"" + String(repeating: "x", count: Limits.scalarBytes + 1) + "\"") == ["text-too-long"])
    #expect(code(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).isEmpty)
    #expect(code(String(repeating: "[", count: 65) + String(repeating: "]", count: 65)) == ["too-deep"])
    #expect(code("[" + String(repeating: "1,", count: Limits.nodes - 1) + "]").isEmpty)
    #expect(code("[" + String(repeating: "1,", count: Limits.nodes) + "]") == ["too-many-nodes"])
  }

  @Test func aliasesCountAsWhatTheyStandFor() {
    let hundred = "[" + String(repeating: "1,", count: 100) + "]"
    var text = "a: &a0 \(hundred)\n"
    for level in 1...3 { text += "b\(level): &a\(level) [" + String(repeating: "*a\(level - 1),", count: 20) + "]\n" }
    #expect(diagnostics(of: Array(text.utf8)).map(\.code.id) == ["too-many-nodes"])
  }

  @Test func aliasesCountAsDeepAsTheyAre() {
    let nested = { (inner: String) in String(repeating: "[", count: 40) + inner + String(repeating: "]", count: 40) }
    let text = "a: &x \(nested("1"))\nb: \(nested("*x"))\n"
    #expect(diagnostics(of: Array(text.utf8)).map(\.code.id) == ["too-deep"])
  }

  @Test func everyCodeIsOneNameAndHasAnExplanation() {
    let codes = DiagnosticCode.yaml
    #expect(Set(codes.map(\.id)).count == codes.count)
    for code in codes {
      #expect(code.id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }, "\(code.id)")
      #expect(code.explanation.da.count > 30 && code.explanation.en.count > 30, "\(code.id)")
    }
  }
}
