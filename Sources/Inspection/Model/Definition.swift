/// A condition that a checklist has given a name, to be used wherever a condition stands.
public struct Definition: Sendable {
  package let id: String
  /// What it says to people.
  package let text: Text
  package let when: ConditionRef
  package let range: SourceRange
}

/// What became of a definition: its condition, or that it has a fault which is told already.
enum DefinitionReading {
  /// `index` is that in what was written; `depth` is 1 where it uses no other.
  case known(index: Int32, ConditionRef, depth: Int)
  case faulty
}
