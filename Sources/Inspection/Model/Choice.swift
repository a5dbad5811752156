/// A value that can be chosen.
public struct Choice: Sendable {
  package let value: String
  package let text: Text
  /// Whether who chooses it must say in words what is meant.
  package var asksForWords = false
}
