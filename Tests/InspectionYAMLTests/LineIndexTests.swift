import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

/// Comments behind values, and the counting of lines that finds them.
@Suite struct LineIndexTests {
  @Test func linesAreCountedInTheFileNotInTheDocument() {
    let found = diagnostics(of: Array("---\nnote: @navn\n".utf8), firstLine: 41)
    #expect(found.map(\.range.start.line) == [42])
  }

  @Test func theReadersLearnWhatACommentCutOff() {
    let cut = { (text: String) in
      read(Array(text.utf8)) { tree, _, document in
        var lines = LineIndex(document)
        return tree.root?.pairs.first { _ in true }.flatMap { lines.comment(after: $0.value.range.end) }
      }
    }
    #expect(cut("note: sal #2 på øen  \n") == "#2 på øen  ")
    #expect(cut("note: sal#2") == nil)
    #expect(cut("note: sal\nb: 2 # to") == nil)
    #expect(cut("# et\n# to # tre\nnote: sal # fire # fem\nb: 2 # seks") == "# fire # fem")
    #expect(cut("\u{FEFF}note: sal # to") == "# to")
  }

  @Test func commentsAreFoundInAnyOrder() {
    let text = (1...9).map { $0 % 3 == 0 ? "k\($0): v # \($0)\n" : "k\($0): v\n" }.joined()
    read(Array(text.utf8), firstLine: 5) { tree, _, document in
      var lines = LineIndex(document)
      let values = tree.root.map { $0.pairs.map(\.value) } ?? []
      for index in [0, 2, 5, 8, 8, 2, 3, 5] {
        let comment = lines.comment(after: values[index].range.end)
        #expect(comment == (index % 3 == 2 ? "# \(index + 1)" : nil))
      }
    }
  }

  @Test(arguments: UInt64(1)...20)
  func aLineFeedBeforeAMarkIsFound(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<200 {
      let bytes = (0..<Int.random(in: 1...150, using: &random)).map { _ in
        // Mostly what is neither, so that whole stretches are passed.
        Int.random(in: 0..<12, using: &random) > 0
          ? UInt8.random(in: 0x30...0xFF, using: &random) : Array("\n\n\n-.,/+".utf8).randomElement(using: &random) ?? 0
      }
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let range = start..<Int.random(in: start..<bytes.count, using: &random)
      let found = bytes.withUnsafeBufferPointer { $0.offsetOfLineFeed(beforeMarkIn: range) }
      let expected = range.first { bytes[$0] == 0x0A && Array(",-./".utf8).contains(bytes[$0 + 1]) }
      #expect(found == expected, "seed \(seed), round \(round), \(bytes)")
    }
  }

  @Test(arguments: UInt64(1)...20)
  func aByteIsCounted(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0...700, using: &random)).map { _ in
      [0x0A, 0x0A, 0x0B, 0x8A, 0x00, 0xFF].randomElement(using: &random) ?? 0x0A as UInt8
    }
    let start = Int.random(in: 0...bytes.count, using: &random)
    let counted = bytes.withUnsafeBufferPointer { $0.count(of: 0x0A, in: start..<bytes.count) }
    #expect(counted == bytes[start...].count { $0 == 0x0A }, "seed \(seed)")
  }
}
