import Inspection

/// Words of a report: ours, or those of a document, which may be in another language and hold anything.
struct Words {
  struct Part {
    let text: String
    /// Whether a document says it.
    let isQuoted: Bool
    /// `nil`: the report's.
    let language: Language?
  }

  private(set) var parts: [Part]

  init(_ ours: String) { parts = ours.isEmpty ? [] : [Part(text: ours, isQuoted: false, language: nil)] }

  init(quoting text: String, _ language: Language? = nil) {
    parts = text.isEmpty ? [] : [Part(text: text, isQuoted: true, language: language)]
  }

  /// The words alone.
  var plain: String { parts.map { $0.text }.joined() }

  var isEmpty: Bool { parts.isEmpty }

  static func + (left: Words, right: Words) -> Words {
    var both = left
    both.parts += right.parts
    return both
  }

  static func + (left: Words, right: String) -> Words { left + Words(right) }
  static func + (left: String, right: Words) -> Words { Words(left) + right }
}

extension [Words] {
  /// Those that are not empty, with the same words between them.
  func joined(_ between: String) -> Words {
    filter { !$0.isEmpty }.reduce(Words("")) { $0.isEmpty ? $1 : $0 + between + $1 }
  }
}
