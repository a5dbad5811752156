/// A value that can be chosen.
public struct Choice: Sendable {
  public let value: String
  let word: WordBytes
  public let text: Text

  init(value: String, text: Text) {
    self.value = value
    word = WordBytes(value)
    self.text = text
  }
}
