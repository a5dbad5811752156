/// A value that can be chosen.
public struct Choice: Sendable {
  public let value: String
  let bytes: [UInt8]
  public let text: Text

  init(value: String, text: Text) {
    self.value = value
    self.bytes = Array(value.utf8)
    self.text = text
  }
}
