import Testing

@testable import Inspection
@testable import InspectionDesk
@testable import InspectionYAML

/// A folder in memory.
func shelf(_ folder: String, _ files: [(name: String, text: String)]) -> Shelf {
  let files = files.map { (name: "\(folder)/\($0.name)", bytes: Array($0.text.utf8)) }
  return Shelf(Message(da: folder, en: folder, sv: folder), folder: folder, names: files.map(\.name)) { name, limit in
    guard let file = files.first(where: { $0.name == name }) else {
      return .failure(Unreadable(Message(da: "væk", en: "gone", sv: "borta")))
    }
    return .success(Array(file.bytes.prefix(limit + 1)))
  }
}

/// A small checklist; `more` is what stands besides, above what is asked.
func checklist(_ id: String, _ version: String = "1.0.0", _ more: String = "") -> String {
  """
  tjekliste: \(id)
  version: \(version)
  titel: Prøve
  \(more)
  skalaer: {grad: [{værdi: 2, tekst: Ja, score: 2}, {værdi: 1, tekst: Nej, score: 1}]}
  fokuspunkter: [{id: dialog, titel: Dialog, kriterier: [{id: ro, spørgsmål: Er der ro?}]}]
  """
}

func overlay(_ id: String, over base: String) -> String {
  "tjekliste: \(id)\nversion: 1.0.0\ntitel: Ovenpå\nbygger-på: \(base)\n"
}

extension Catalogue {
  /// What is found, or what is told in its place.
  mutating func answer(_ name: String, on day: String? = nil, near path: String? = nil) throws -> String {
    let reference = try #require(ChecklistReference(name))
    switch find(Located(reference, at: .beginning), on: day.flatMap { Day($0) }, near: path) {
    case .found(let checklist): return loaded(checklist)?.origin.name(.danish) ?? "?"
    case .faulty(let loaded): return loaded.reading.diagnostics.map { "\($0.code.id): \($0.message.da)" }.joined()
    case .notFound(let fault), .unread(_, let fault): return "\(fault.code.id): \(fault.message.da)"
    }
  }
}
