import Inspection
import InspectionYAML
import TestSupport
import Testing

/// A page of the documentation in Markdown.
struct Guide: Sendable {
  /// A block between lines of three back quotes.
  struct Block: Sendable {
    /// The word after the back quotes that begin it.
    let kind: String
    let text: String
    let line: Int
  }

  static let paths = ["README.md", "Docs/tilsynskonsulent.md", "Docs/tjeklisteforfatter.md"]

  let text: String
  let blocks: [Block]

  init(_ path: String) throws {
    text = String(decoding: try repositoryFile(path), as: UTF8.self)
    var (blocks, open): ([Block], (kind: String, lines: [Substring], line: Int)?) = ([], nil)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard line.hasPrefix("```") else {
        open?.lines.append(line)
        continue
      }
      if let block = open {
        let text = block.lines.map { $0 + "\n" }.joined()
        blocks.append(Block(kind: block.kind, text: text, line: block.line))
        open = nil
      } else {
        open = (kind: String(line.dropFirst(3)), lines: [], line: index + 1)
      }
    }
    self.blocks = blocks
  }

  /// The blocks that are a whole checklist.
  var checklists: [Block] { blocks.filter { $0.kind == "yaml" && $0.text.hasPrefix("tjekliste:") } }

  /// The blocks that go over the checklist of the page.
  var overlays: [Block] { blocks.filter { $0.kind == "yaml" && $0.text.hasPrefix("bygger-på:") } }

  /// The blocks that are a whole record.
  var records: [Block] { blocks.filter { $0.kind == "yaml" && $0.text.hasPrefix("skema:") } }

  /// The blocks that are a whole file of test cases.
  var tests: [Block] { blocks.filter { $0.kind == "yaml" && $0.text.hasPrefix("prøver:") } }

  /// The shipped checklist and those of the page.
  func knownChecklists() throws -> [Checklist] {
    let shipped = try repositoryFile("Checklists/sociale-medier/sociale-medier.yaml")
    return try [checklist(String(decoding: shipped, as: UTF8.self))] + checklists.map { try checklist($0.text) }
  }

  /// The rows of the page's tables that have a cell of a document in front: what was typed, what is told.
  var slips: [(typed: String, told: String)] {
    text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: " | ").map(String.init)
      guard line.hasPrefix("| `"), cells.count == 3, cells[1].hasSuffix("]") else { return nil }
      return (typed: String(cells[0].dropFirst(3).dropLast()), told: cells[1])
    }
  }
}
