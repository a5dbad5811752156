/// What a rule may read of the visit before. It is kept as a fact that nobody is asked for: its value comes of that visit's record.
public enum EarlierFact: Hashable, Sendable {
  /// The result of an item.
  case score(Int)
  /// The band of a result; one more than there are, where it lies below the lowest.
  case band(Int)
  /// The answer to a question.
  case answer(Int)
  /// Findings of the checklist that were upheld, indices of the options.
  case findings([String])
}
