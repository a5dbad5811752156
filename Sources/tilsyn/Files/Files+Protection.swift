import Inspection

extension Files {
  /// Nothing is written over what it is made from.
  static func protect(_ sources: [String], from outputs: [String]) throws(Failure) {
    let existing = outputs.compactMap { regularFile(at: $0) }
    if existing.isEmpty { return }
    for source in sources {
      if let file = regularFile(at: source), existing.contains(file) { throw .overwriting(source) }
    }
  }
}

extension Failure {
  fileprivate static func overwriting(_ path: String) -> Failure {
    Failure(
      Message(
        da: "`\(path)` er et skema, en prøve eller en tjekliste og bliver ikke overskrevet af en rapport",
        en: "`\(path)` is a record, a test or a checklist and is not overwritten by a report",
        sv: "`\(path)` är ett protokoll, ett prov eller en checklista och skrivs inte över av en rapport"))
  }
}
