/// A typed fact about the visit or the unit that conditions may use.
public struct Fact: Sendable {
  public enum Kind: Sendable {
    case choice([Choice], several: Bool)
    case number(Interval)
    case date
  }

  /// The most options of a fact that takes several.
  public static let mostOptions = 64

  public let id: String
  public let question: Text?
  public let kind: Kind
  public let isRequired: Bool
  public let range: SourceRange
}
