/// What must hold between the answers, facts and dates of a record. Where it doesn't, something is filled in wrongly; no number changes.
public struct Demand: Sendable {
  package let id: String
  package var requires: ConditionRef
  /// What is said where it doesn't hold.
  package let text: Text
  package let range: SourceRange
}

/// A demand as someone wrote it.
public struct WrittenDemand: Sendable {
  package var id: Located<String>
  package var requires: SourceText
  package var text: WrittenText

  package init(id: Located<String>, requires: SourceText, text: WrittenText) {
    (self.id, self.requires, self.text) = (id, requires, text)
  }
}
