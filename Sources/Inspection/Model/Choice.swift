/// A value that can be chosen.
public struct Choice: Sendable {
  package let value: String
  package let text: Text
}
