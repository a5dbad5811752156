import Foundation
import Inspection
import TestSupport
import Testing

@testable import InspectionReports

/// What is written at once, in stretches or sixteen bytes at a time, is what would be written sign by sign.
@Suite struct JSONWriterTests {
  @Test(arguments: [true, false])
  func aStretchIsWhatItsPartsAre(isIndented: Bool) {
    var parts = JSONWriter(indented: isIndented)
    parts.beginObject()
    parts.key("a")
    parts.beginArray()
    for text in ["x", "y"] {
      parts.beginObject()
      parts.key("t")
      parts.value(text)
      parts.key("none")
      parts.null()
      parts.key("empty")
      parts.beginArray()
      parts.endArray()
      parts.endObject()
    }
    parts.endArray()
    parts.key("b")
    parts.value("ab" as StaticString)
    parts.endObject()

    var stretches = JSONWriter(indented: isIndented)
    stretches.stretch(#"{"a":["#)
    for text in ["x", "y"] {
      stretches.stretch(#"{"t":"#)
      stretches.value(text)
      stretches.stretch(#","none":null,"empty":[]}"#)
    }
    stretches.stretch(#"],"b":"ab"}"#)
    #expect(String(decoding: stretches.written, as: UTF8.self) == String(decoding: parts.written, as: UTF8.self))
  }

  @Test(arguments: 0..<64 as Range<UInt64>)
  func aTextIsReadAsItWasWritten(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let signs = Array("abc æøå–€😀\"\\\n\t\r\u{0}\u{1F}\u{7F}\u{80}\u{2028}").map(String.init)
    for length in 0..<48 {
      let rare = Int.random(in: 1...12, using: &random)
      let text = (0..<length).map { _ in
        Int.random(in: 0..<rare, using: &random) == 0 ? signs.randomElement(using: &random) ?? "" : "a"
      }.joined()
      var writer = JSONWriter(indented: false)
      writer.value(text)
      let written = String(decoding: writer.written, as: UTF8.self)
      #expect(try JSONDecoder().decode(String.self, from: Data(written.utf8)) == text, "\(written)")
      #expect(written.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }, "\(written)")
    }
  }

  @Test func aNumberIsWrittenAsItIs() {
    let numbers = [0, 9, 10, 99, 100, 101, 999, 1000, 1234, 65_007, 1_000_000, .max, -1, -10, -100, .min]
    for number in numbers {
      var writer = JSONWriter(indented: false)
      writer.value(number)
      #expect(String(decoding: writer.written, as: UTF8.self) == "\(number)")
    }
  }
}
