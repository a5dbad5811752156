import Inspection
import Testing

/// One place in a document where certain keys may stand.
struct Place: Sendable, CustomTestStringConvertible {
  /// A key of a place, with what belongs in it.
  struct Key: Sendable {
    let keyword: Keyword
    let content: String
    /// What holds where the key is left out.
    let standard: String
    /// The only values there are, where they are words of the language.
    let values: [Keyword]
    let isRequired: Bool
  }

  enum Document: Sendable { case checklist, record, tests }

  let document: Document
  let title: String
  let keys: [Key]
  /// Sections of a document in which `⟨her⟩` marks the place, so that a test can ask the readers what they allow there.
  let probe: String
  /// Sections of a document that use every key of the place; several documents where keys exclude each other.
  let example: String

  var testDescription: String { title }
}

extension Place.Key {
  /// A key that may be left out.
  static func may(
    _ keyword: Keyword, _ content: String, else standard: String = "", _ values: [Keyword] = []
  ) -> Place.Key {
    Place.Key(keyword: keyword, content: content, standard: standard, values: values, isRequired: false)
  }

  static func must(_ keyword: Keyword, _ content: String, _ values: [Keyword] = []) -> Place.Key {
    Place.Key(keyword: keyword, content: content, standard: "", values: values, isRequired: true)
  }
}
