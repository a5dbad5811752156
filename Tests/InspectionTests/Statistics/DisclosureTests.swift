import Inspection
import Testing

@testable import InspectionAnalysis

/// What is hidden can't be worked out from what is shown, however the tables of a folder are put together.
@Suite struct DisclosureTests {
  private typealias Group = Disclosure.Group

  @Test(
    arguments: [
      // One that is small takes the next smallest with it.
      ([3, 20, 8, 30], [true, false, true, false]), ([20, 30], [false, false]), ([4, 30], [true, true]),
      // Until what is hidden is no small group itself.
      ([1, 2, 3, 4, 50], [true, true, true, true, false]), ([2, 3, 9, 50], [true, true, true, false]),
      // Where there is nobody, nothing is hidden.
      ([0, 3, 12, 40], [false, true, true, false]), ([], []), ([0, 0], [false, false]),
    ] as [([Int64], [Bool])])
  func theNextSmallestGoesToo(counts: [Int64], hidden: [Bool]) {
    #expect(Disclosure.hidden(counts.map { Group(count: $0) }) == hidden)
  }

  @Test(
    arguments: [
      ([4, 0], true), ([5, 0], true), ([9, 0], true), ([8, 1], false), ([10, 0], false), ([0, 0], false),
      ([2, 2], true),
      ([3, 2], false), ([4, 3, 0], true),
    ] as [([Int64], Bool)])
  func allOrNoneOfAFew(cells: [Int64], isRevealing: Bool) { #expect(Group(cells).isRevealing == isRevealing) }

  /// For random groups by two things: an attacker who has all that the three tables show, and knows where there is nobody, finds no number
  /// of a group that would tell too much.
  @Test(arguments: 1...300)
  func nobodyWorksItOut(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let (rows, columns) = (Int.random(in: 1...5, using: &generator), Int.random(in: 1...5, using: &generator))
    let greatest = Int64([6, 12, 40].randomElement(using: &generator) ?? 6)
    let counts = (0..<rows * columns).map { _ in
      Bool.random(using: &generator) && Bool.random(using: &generator)
        ? 0 : Int64.random(in: 0...greatest, using: &generator)
    }
    let cells = counts.indices.map {
      Disclosure.Cell(row: $0 / columns, column: $0 % columns, group: Group(count: counts[$0]))
    }
    let byRow = (0..<rows).map { row in Group(count: (0..<columns).reduce(0) { $0 + counts[row * columns + $1] }) }
    let byColumn = (0..<columns).map { column in
      Group(count: (0..<rows).reduce(0) { $0 + counts[$1 * columns + column] })
    }
    let (hiddenRows, hiddenColumns) = (Disclosure.hidden(byRow), Disclosure.hidden(byColumn))
    // Of so few nothing is shown at all.
    if Group(count: counts.reduce(0, +)).isRevealing { return }
    guard let hidden = Disclosure.hidden(cells, rows: byRow, columns: byColumn) else { return }
    // Unknown are the hidden cells; known are sums of them.
    let unknown = counts.indices.filter { hidden[$0] }
    var equations: [[Double]] = [unknown.map { _ in 1 }]
    for row in 0..<rows where !hiddenRows[row] { equations.append(unknown.map { $0 / columns == row ? 1 : 0 }) }
    for column in 0..<columns where !hiddenColumns[column] {
      equations.append(unknown.map { $0 % columns == column ? 1 : 0 })
    }
    for (place, cell) in unknown.enumerated() where cells[cell].group.isRevealing {
      let single = unknown.indices.map { $0 == place ? 1.0 : 0 }
      #expect(rank(equations + [single]) > rank(equations), "seed \(seed): cell \(cell) of \(counts) by \(columns)")
    }
    for (row, group) in byRow.enumerated() where group.isRevealing {
      #expect(hiddenRows[row])
      let sum = unknown.map { $0 / columns == row ? 1.0 : 0 }
      #expect(rank(equations + [sum]) > rank(equations), "seed \(seed): row \(row) of \(counts) by \(columns)")
    }
  }

  private func rank(_ rows: [[Double]]) -> Int {
    var (rows, rank) = (rows, 0)
    for column in rows.first?.indices ?? 0..<0 {
      guard let pivot = rows.indices.dropFirst(rank).first(where: { rows[$0][column].magnitude > 1e-9 }) else {
        continue
      }
      rows.swapAt(rank, pivot)
      for other in rows.indices where other != rank {
        let factor = rows[other][column] / rows[rank][column]
        for place in rows[other].indices { rows[other][place] -= factor * rows[rank][place] }
      }
      rank += 1
    }
    return rank
  }
}
