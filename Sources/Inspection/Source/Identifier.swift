/// A name for one kind of thing, so that a point's id can't stand in for a criterion's.
public struct Identifier<Entity>: Hashable, Sendable {
  public let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }
}
