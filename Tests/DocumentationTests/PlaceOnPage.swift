import Inspection
import Testing

/// A place of a document as the reference shows it.
struct PlaceOnPage: Sendable, CustomTestStringConvertible {
  enum Document: Sendable { case checklist, record, tests }

  let document: Document
  let place: Place
  let title: String
  /// Sections of a document in which `⟨her⟩` marks the place, so that a test can ask the readers what they allow there.
  let probe: String
  /// Sections of a document that use every key of the place; several documents where keys exclude each other.
  let example: String

  init(_ document: Document, _ place: Place.ID, _ title: String, probe: String, example: String) {
    (self.document, self.place, self.title) = (document, .of(place), title)
    (self.probe, self.example) = (probe, example)
  }

  static let all = checklists + records + cases

  var keys: [Place.Key] { place.keys }
  var testDescription: String { title }
}
