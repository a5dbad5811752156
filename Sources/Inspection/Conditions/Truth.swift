/// True, false or unknown (Kleene's strong three-valued logic). S. C. Kleene, *Introduction to Metamathematics*, 1952, § 64.
public enum Truth: UInt8, Comparable, Sendable {
  case no, unknown, yes

  package init(_ value: Bool) { self = value ? .yes : .no }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  package static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }

  package func and(_ other: Truth) -> Truth { min(self, other) }
  package func or(_ other: Truth) -> Truth { max(self, other) }
}

/// The truths that a condition may still have; a single one where the record is read as it is.
public struct TruthSet: OptionSet, Sendable {
  public let rawValue: UInt8

  package static let no = TruthSet(rawValue: 1)
  /// Unknown for good: what is read is left out of this visit.
  package static let unknown = TruthSet(rawValue: 2)
  package static let yes = TruthSet(rawValue: 4)
  package static let either: TruthSet = [.no, .yes]

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ value: Bool) { self = value ? .yes : .no }

  package var isSingle: Bool { rawValue & (rawValue &- 1) == 0 }

  /// What can be said of it now.
  package var truth: Truth { self == .yes ? .yes : self == .no ? .no : .unknown }

  package static prefix func ! (truths: Self) -> Self {
    var turned = truths.intersection(.unknown)
    if truths.contains(.no) { turned.insert(.yes) }
    if truths.contains(.yes) { turned.insert(.no) }
    return turned
  }

  package func and(_ other: Self) -> Self {
    var both = intersection(other).intersection(.yes)
    both.formUnion(union(other).intersection(.no))
    if contains(.unknown) && other != .no || other.contains(.unknown) && self != .no { both.insert(.unknown) }
    return both
  }

  package func or(_ other: Self) -> Self {
    var either = union(other).intersection(.yes)
    either.formUnion(intersection(other).intersection(.no))
    if contains(.unknown) && other != .yes || other.contains(.unknown) && self != .yes { either.insert(.unknown) }
    return either
  }
}
