/// Of which units reports may be published: of those that the checklist names and of no others, and never of foster families.
///
/// On Tilbudsportalen everyone can read the main conclusions on a tilbud; those on a plejefamilie only municipalities can
/// (socialtilsynost.dk, *Kvalitetsmodel og Tilbudsportalen*, 2023).
public enum PublicReports: Hashable, Sendable {
  case none, all
  /// As the checklist writes them.
  case units([String])

  func contains(_ unit: String?) -> Bool {
    switch self {
    case .none: false
    case .all: true
    case .units(let names): unit.map { names.contains($0) } ?? false
    }
  }

  /// No more than a checklist below allows, of the units that it knows.
  package func limited(by lower: Checklist, _ units: [String]) -> PublicReports {
    let known = lower.units.map { $0.value }
    let allowed = { (unit: String) in !known.contains(unit) || lower.publicReports.contains(unit) }
    switch self {
    case .none: return .none
    case .units(let names): return .units(names.filter(allowed))
    case .all where units.isEmpty: return lower.publicReports == .all ? .all : .none
    case .all: return units.allSatisfy(allowed) ? .all : .units(units.filter(allowed))
    }
  }
}

extension Checklist {
  /// Whether reports on such a unit may be published; `nil` where the record doesn't say what it is, which then may be a foster family.
  package func mayPublish(_ kind: Int?) -> Bool {
    if let kind { return publicReports.contains(units[kind].value) && !isFosterFamily(kind) }
    let names = [id.rawValue] + title.variants.map { $0.text }
    return publicReports.contains(nil) && !units.indices.contains(where: isFosterFamily)
      && !names.contains(where: FosterFamily.isNamed)
  }

  /// Whether another checklist, of the same id, lets reports on a unit of this kind be published as far as it knows them.
  package func mayPublish(_ kind: Int?, accordingTo other: Checklist) -> Bool {
    guard let kind else { return other.mayPublish(nil) }
    guard let known = other.units.firstIndex(where: { $0.value == units[kind].value }) else { return true }
    return other.mayPublish(known)
  }

  /// Whether a kind of unit is a family that takes a child in.
  package func isFosterFamily(_ kind: Int) -> Bool {
    ([units[kind].value] + units[kind].text.variants.map { $0.text }).contains(where: FosterFamily.isNamed)
  }
}

/// A family that takes a child in, by the words for it in the languages of checklists.
private enum FosterFamily {
  private static let stems = [
    "plejefamil", "plejeforæld", "familiepleje", "netværksfamil", "slægtsfamil", "fosterfamil", "fosterhome",
    "fostercare", "fosterparent", "fosterhem", "fosterföräld", "familjehem", "jourhem",
  ]

  static func isNamed(_ words: String) -> Bool {
    var letters = String.UnicodeScalarView()
    letters.append(contentsOf: words.lowercased().unicodeScalars.lazy.filter { $0.properties.isAlphabetic })
    let name = String(letters)
    return stems.contains { name.place(of: $0) != nil }
  }
}
