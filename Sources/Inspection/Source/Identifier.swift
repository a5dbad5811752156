/// A name for one kind of thing, so that a point's id can't stand in for a criterion's.
public struct Identifier<Entity>: Hashable, Comparable, Sendable {
  public let rawValue: String

  public init(_ rawValue: String) { self.rawValue = rawValue }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
