/// How large a document may be. A stream of documents has no limit.
package enum Limits {
  package static let documentBytes = 4 << 20
  static let scalarBytes = 1 << 20
  static let depth = 64
  /// Checklists that build on each other.
  package static let layers = 16
  /// Nodes, counted after aliases are written out.
  static let nodes = 200_000
  /// How much is read after a document that is too large in search of the next one, as what has no end has none.
  package static let skippedBytes = 64 << 20
}
