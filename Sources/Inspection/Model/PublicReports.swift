/// Of which units reports may be published: of those that the checklist names and of no others.
///
/// On Tilbudsportalen everyone can read the main conclusions on a tilbud; those on a plejefamilie only municipalities can
/// (socialtilsynost.dk, *Kvalitetsmodel og Tilbudsportalen*, 2023).
package enum PublicReports: Hashable, Sendable {
  case none, all
  /// As the checklist writes them.
  case units([String])
}

extension Checklist {
  package func mayPublish(_ record: Record) -> Bool {
    switch publicReports {
    case .none: false
    case .all: true
    case .units(let names): record.unit.kind.map { names.contains(units[$0].value) } ?? false
    }
  }
}
