/// A typed fact about the visit or the unit that conditions may use.
public struct Fact: Sendable {
  public enum Kind: Sendable {
    case choice([Choice], several: Bool)
    case number(Interval)
    case date
  }

  package let id: String
  package let question: Text?
  package let kind: Kind
  package var isRequired: Bool
  package let range: SourceRange
}
