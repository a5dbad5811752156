/// A typed fact about the visit or the unit that conditions may use.
public struct Fact: Sendable {
  public enum Kind: Sendable {
    case choice([Choice], several: Bool)
    case number(Interval)
    case date
  }

  package let id: String
  /// What reports call it in short, where it has a title.
  package let label: Text?
  package let question: Text?
  package let guidance: Text?
  package var kind: Kind
  package var isRequired: Bool
  package var requiredWhen: ConditionRef?
  /// Where it doesn't hold, the fact is not asked, and an answer to it is none.
  package var appliesWhen: ConditionRef?
  /// Whether the next visit takes it over; `nil` where that follows from what is asked.
  package let carriesOver: Bool?
  /// Whether only whole numbers can be given.
  package var isWhole: Bool
  /// Whether it is in nothing that leaves the authority.
  package let isInternal: Bool
  package let range: SourceRange

  /// What reports call it: its title, else what is asked.
  package var name: Text? { label ?? question }
}
