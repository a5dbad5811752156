/// Someone whom questions may be put to in words of their own.
public struct Respondent: Sendable {
  package let id: String
  package let title: Text
  /// What a conversation with them counts as, an index into the checklist's kinds of sources.
  package let sourceKind: Int?
  /// What is said before the first question and after the last.
  package let opening: Text?
  package let closing: Text?
  package let range: SourceRange
}

public struct WrittenRespondent: Sendable {
  package var id: Located<String>
  package var title: WrittenText
  package var sourceKind: Located<String>?
  package var opening: WrittenText?
  package var closing: WrittenText?

  package init(id: Located<String>, title: WrittenText) { (self.id, self.title) = (id, title) }
}
