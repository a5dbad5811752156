/// A value that can be chosen.
public struct Choice: Sendable {
  public let value: String
  public let text: Text
}
