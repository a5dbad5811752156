import Inspection
import InspectionYAML

/// Where the checklists of test cases are looked for: in the folder of `--checklists`, beside the cases, then in the usual places.
/// The first of these that has the checklist decides which versions there are.
struct CaseCatalogues {
  private let folder: String?
  /// By the folder beside the cases.
  private var catalogues: [String?: Catalogue] = [:]

  init(folder: String?) { self.folder = folder }

  mutating func find(
    _ reference: Located<ChecklistReference>, on date: Day?, beside: String?
  ) throws(Failure) -> Catalogue.Lookup {
    var catalogue: Catalogue
    if let known = catalogues[beside] {
      catalogue = known
    } else {
      catalogue = try Catalogue(folder: folder, beside: beside)
    }
    let found = catalogue.find(reference, on: date)
    catalogues[beside] = catalogue
    return found
  }

  /// What a checklist that was found was read from.
  func loaded(_ checklist: Checklist) -> Catalogue.Loaded? {
    catalogues.values.lazy.compactMap { $0.loaded(checklist) }.first
  }
}
