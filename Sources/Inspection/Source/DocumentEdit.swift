/// A change to a document: other text in the place of what stands in a range. In an empty range it is put in.
public struct DocumentEdit: Hashable, Sendable {
  package let range: SourceRange
  package let replacement: String

  package init(_ range: SourceRange, _ replacement: String) { (self.range, self.replacement) = (range, replacement) }
}

/// What mends a fault: the changes to the document, and the sentence that is made of them.
public struct Remedy: Sendable {
  package let sentence: Message
  /// Each of these mends the fault by itself, its edits made together.
  package let alternatives: [[DocumentEdit]]
  /// The sentences of each alone, where all of them stand in one sentence.
  package let alone: [Message]

  package init(_ sentence: Message, _ alternatives: [[DocumentEdit]], alone: [Message] = []) {
    (self.sentence, self.alternatives, self.alone) = (sentence, alternatives, alone)
  }

  /// One word in the place of another.
  package static func didYouMean(_ word: String, at range: SourceRange) -> Remedy {
    Remedy(.didYouMean(word), [[DocumentEdit(range, word)]])
  }
}

extension Message {
  /// The advice that follows a word nearly right.
  package static func didYouMean(_ word: String) -> Message {
    Message(da: "mente du `\(word)`?", en: "did you mean `\(word)`?", sv: "menade du `\(word)`?")
  }
}
