/// The version of a checklist: one to three numbers with points between; what is missing counts as 0.
public struct Version: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let major: Int64
  package let minor: Int64
  package let patch: Int64

  package init(_ major: Int64, _ minor: Int64 = 0, _ patch: Int64 = 0) {
    (self.major, self.minor, self.patch) = (major, minor, patch)
  }

  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy { $0.isNumber } ? Int64($0) : nil }
    guard (1...3).contains(parts.count), numbers.count == parts.count else { return nil }
    self.init(numbers[0], numbers.count > 1 ? numbers[1] : 0, numbers.count > 2 ? numbers[2] : 0)
  }

  public var description: String { "\(major).\(minor).\(patch)" }

  public static func < (left: Self, right: Self) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}
