/// How large a document may be. A stream of documents has no limit.
enum Limits {
  static let documentBytes = 4 << 20
  static let scalarBytes = 1 << 20
  static let depth = 64
  /// Nodes, counted after aliases are written out.
  static let nodes = 200_000
}
