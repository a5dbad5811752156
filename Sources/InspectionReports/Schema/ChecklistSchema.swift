package import Inspection

/// The JSON Schema of checklists in one language, so that an editor completes and checks while one types.
///
/// It has each place of the grammar twice: as a checklist of its own has it, and as one that builds on another does, where what is
/// not said is inherited and everything can be taken out.
package struct ChecklistSchema {
  private let draft: SchemaDraft

  package static func json(_ language: Language) -> [UInt8] {
    let schema = ChecklistSchema(draft: SchemaDraft(language: language))
    let title = Message(da: "Tjekliste til Tilsyn", en: "Checklist for Tilsyn", sv: "Checklista för Tilsyn")
    return schema.draft.document(title: title(language), schema.root, definitions: schema.definitions)
  }

  private var root: JSON {
    .object([
      ("if", .object([("required", .strings([draft.word(.extends)]))])),
      ("then", draft.reference(name(.checklist, inLayer: true))),
      ("else", draft.reference(name(.checklist, inLayer: false))),
    ])
  }

  private func name(_ place: Place.ID, inLayer: Bool) -> String { (inLayer ? "layer-" : "") + place.rawValue }

  private var definitions: [(key: String, value: JSON)] {
    [("text", draft.either([draft.scalar, named(draft.reference("text"))])), ("removal", removal)]
      + [false, true].flatMap { inLayer in
        places.map { (name($0, inLayer: inLayer), object(.of($0), inLayer)) }
      }
  }

  /// The places of checklists: those that can be come to from the outermost.
  private var places: [Place.ID] {
    var found: [Place.ID] = [.checklist]
    var next = 0
    while next < found.count {
      for place in Place.of(found[next]).keys.flatMap({ $0.shape.places }) where !found.contains(place) {
        found.append(place)
      }
      next += 1
    }
    return found
  }

  private func object(_ place: Place, _ inLayer: Bool) -> JSON {
    if !inLayer {
      return draft.object(draft.properties(of: place) { schema(of: $0.shape, false) }, required: required(place))
    }
    let properties = draft.properties(of: place) {
      draft.either([schema(of: $0.shape, true), draft.reference("removal")])
    }
    if place.id == .checklist {
      return draft.object(properties, required: [Keyword.checklist, .version, .extends].map(draft.word))
    }
    return draft.object(properties + removing.filter { key, _ in !properties.contains { $0.key == key } })
  }

  /// Of a key with several words any will do, so none can be required.
  private func required(_ place: Place) -> [String] {
    place.keys.filter { $0.isRequired && $0.keyword.words(in: draft.language).count == 1 }.map {
      draft.word($0.keyword)
    }
  }

  private var removal: JSON {
    draft.object(removing, required: removing.map { $0.key })
  }

  /// What takes something out of what is built on.
  private var removing: [(key: String, value: JSON)] {
    [(draft.word(.remove), draft.words([.yes])), (draft.word(.reason), draft.reference("text"))]
  }

  private func named(_ schema: JSON) -> JSON {
    .object([("type", .string("object")), ("additionalProperties", schema)])
  }

  private func schema(of shape: Shape, _ inLayer: Bool) -> JSON {
    switch shape {
    case .text: draft.reference("text")
    case .id: draft.text(matching: #"^[^\s\d]\S*$"#)
    case .reference: draft.text(matching: #"^[^\s@]+@\d+\.\d+\.\d+$"#)
    case .version: draft.text(matching: #"^\d+\.\d+\.\d+$"#)
    case .language: .object([("enum", .strings(Language.allCases.map { $0.rawValue }))])
    case .number, .share: draft.number
    case .count: draft.count
    case .date: draft.date
    case .words(let keywords): draft.words(keywords)
    case .place(let place): draft.reference(name(place, inLayer: inLayer))
    case .list(let items): draft.list(schema(of: items, inLayer))
    case .named(let shape):
      named(
        inLayer
          ? draft.either([schema(of: shape, inLayer), draft.reference("removal")]) : schema(of: shape, inLayer))
    case .either(let shapes): draft.either(shapes.map { schema(of: $0, inLayer) })
    case .string, .condition, .rowScore: draft.scalar
    case .checklist, .purpose, .unitKind, .sourceKind, .pointID, .facts, .answers, .answer, .judgements, .level,
      .setAside, .stances, .replySubject, .anything:
      preconditionFailure("no place of a checklist has what turns on a checklist")
    }
  }
}

extension Shape {
  /// The places that stand below.
  fileprivate var places: [Place.ID] {
    if case .place(let place) = self { return [place] }
    if case .either(let shapes) = self { return shapes.flatMap { $0.places } }
    if case .list(let shape) = self { return shape.places }
    if case .named(let shape) = self { return shape.places }
    return []
  }
}
