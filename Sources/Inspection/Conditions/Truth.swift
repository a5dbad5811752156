/// True, false or unknown (Kleene's strong three-valued logic). S. C. Kleene, *Introduction to Metamathematics*, 1952, § 64.
public enum Truth: UInt8, Comparable, Sendable {
  case no, unknown, yes

  public init(_ value: Bool) { self = value ? .yes : .no }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }

  public func and(_ other: Truth) -> Truth { min(self, other) }
  public func or(_ other: Truth) -> Truth { max(self, other) }
}
