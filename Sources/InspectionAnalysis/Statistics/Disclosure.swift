/// Which groups are shown: none under five, none under ten of which all or none are something, and none from which such a one could be
/// worked out by subtracting what is shown from what is shown.
enum Disclosure {
  /// The fewest that a group has.
  static let fewest: Int64 = 5
  /// From how many on all, or none, of a group may be something.
  static let fewestAlike: Int64 = 10

  /// A group of which something is counted.
  struct Group: Hashable, Sendable {
    let count: Int64
    /// Whether it would tell of single ones.
    let isRevealing: Bool

    /// `cells`: how many of them are this or that.
    init(_ cells: [Int64]) {
      let all = cells.reduce(0, +)
      self.init(count: all, areAlike: cells.contains { $0 == 0 || $0 == all })
    }

    init(count: Int64, areAlike: Bool = false) {
      self.count = count
      isRevealing =
        count > 0 && (count < Disclosure.fewest || areAlike && count < Disclosure.fewestAlike)
    }
  }

  /// A group by two things.
  struct Cell: Hashable, Sendable {
    let row: Int
    let column: Int
    let group: Group
  }

  /// Which of the groups are hidden where all of them together are shown: with one that would tell too much the next smallest goes, until
  /// what is hidden tells no more when it is worked out as a whole.
  static func hidden(_ groups: [Group]) -> [Bool] {
    var hidden = groups.map { $0.isRevealing }
    if !hidden.contains(true) { return hidden }
    for index in smallestFirst(groups.indices.map { $0 }, groups)
    where !isEnough(groups.indices.filter { hidden[$0] }, groups) {
      hidden[index] = true
    }
    return hidden
  }

  private static func smallestFirst(_ indices: [Int], _ groups: [Group]) -> [Int] {
    indices.filter { groups[$0].count > 0 }.sorted { (groups[$0].count, $0) < (groups[$1].count, $1) }
  }

  /// Whether these may be known together.
  private static func isEnough(_ hidden: [Int], _ groups: [Group]) -> Bool {
    hidden.count > 1 && hidden.reduce(0) { $0 + groups[$1].count } >= fewestAlike
  }

  /// The same for groups by two things, where those by each of them are shown elsewhere; `nil` where no choice of them would do.
  static func hidden(_ cells: [Cell], rows: [Group], columns: [Group]) -> [Bool]? {
    let (hiddenRows, hiddenColumns) = (hidden(rows), hidden(columns))
    let groups = cells.map { $0.group }
    var hidden = cells.map { cell in
      cell.group.count > 0 && (cell.group.isRevealing || hiddenRows[cell.row] || hiddenColumns[cell.column])
    }
    func next(_ indices: [Int]) -> Int? { smallestFirst(indices, groups).first { !hidden[$0] } }
    while true {
      var lines: [[Int]] = []
      for row in rows.indices where !hiddenRows[row] { lines.append(cells.indices.filter { cells[$0].row == row }) }
      for column in columns.indices where !hiddenColumns[column] {
        lines.append(cells.indices.filter { cells[$0].column == column })
      }
      if let line = lines.first(where: { line in
        let gone = line.filter { hidden[$0] }
        return !gone.isEmpty && !isEnough(gone, groups)
      }) {
        guard let index = next(line) else { return nil }
        hidden[index] = true
        continue
      }
      // A row or column whose sum is not shown is known only together with the others of that kind.
      let edges = cells.indices.filter { hidden[$0] }.map { index in
        (
          cell: index, row: hiddenRows[cells[index].row] ? rows.count : cells[index].row,
          column: rows.count + 1 + (hiddenColumns[cells[index].column] ? columns.count : cells[index].column)
        )
      }
      let nodes = rows.count + columns.count + 2
      guard let single = edges.first(where: { edge in isBridge(edge.cell, among: edges, nodes) }) else { return hidden }
      let beside = cells.indices.filter {
        cells[$0].row == cells[single.cell].row || cells[$0].column == cells[single.cell].column
      }
      guard let index = next(beside) else { return nil }
      hidden[index] = true
    }
  }

  /// Whether a cell's row and column hang together by it alone, so that it could be worked out from the sums.
  private static func isBridge(_ cell: Int, among edges: [(cell: Int, row: Int, column: Int)], _ nodes: Int) -> Bool {
    var roots = Array(0..<nodes)
    func root(_ node: Int) -> Int {
      var node = node
      while roots[node] != node { node = roots[node] }
      return node
    }
    for edge in edges where edge.cell != cell { roots[root(edge.row)] = root(edge.column) }
    return edges.contains { $0.cell == cell && root($0.row) != root($0.column) }
  }
}
