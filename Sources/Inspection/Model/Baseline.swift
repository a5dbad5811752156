/// Answers that were counted elsewhere, to stand beside those of a summary. No number is made of them.
public struct Baseline: Sendable {
  package let id: String
  package let title: Text
  /// Where the numbers are from.
  package let citation: String?
  /// How many answered.
  package let count: Int?
  /// By question, the shares of some of its options, indices into its scale.
  package let shares: [(item: Int, options: [(option: Int, share: Rational)])]
  package let range: SourceRange

  /// The shares of the options of a question; none where it says nothing of it.
  package func shares(of item: Int) -> [(option: Int, share: Rational)] {
    shares.first { $0.item == item }?.options ?? []
  }
}

public struct WrittenBaseline: Sendable {
  package var id: Located<String>
  package var title: WrittenText
  package var citation: String?
  package var count: Int?
  package var shares: [(path: Located<String>, options: [(value: Located<String>, share: Located<Rational>)])] = []

  package init(id: Located<String>, title: WrittenText) { (self.id, self.title) = (id, title) }
}
