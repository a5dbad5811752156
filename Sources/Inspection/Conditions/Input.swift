/// Something that a record says and that results may turn on.
public enum Input: Hashable, Sendable {
  /// The answer to a question, its note and its sources.
  case answer(Int)
  case note(Int)
  case sources(Int)
  /// A fact; of one that takes several options, whether it is given at all.
  case fact(Int)
  case member(fact: Int, option: Int)
  case unitKind, visitForm, purpose, authority, visitDate

  /// The question that it belongs to.
  package var question: Int? {
    switch self {
    case .answer(let item), .note(let item), .sources(let item): item
    case .fact, .member, .unitKind, .visitForm, .purpose, .authority, .visitDate: nil
    }
  }

  /// The fact that it belongs to.
  package var fact: Int? {
    switch self {
    case .fact(let fact), .member(let fact, _): fact
    case .answer, .note, .sources, .unitKind, .visitForm, .purpose, .authority, .visitDate: nil
    }
  }
}
