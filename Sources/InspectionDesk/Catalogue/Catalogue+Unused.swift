package import Inspection

extension Catalogue {
  /// What must be said of files on the usual shelves that are no checklists or can't be used: nothing is passed by in silence.
  package var warnings: [(origin: Origin, warning: Diagnostic)] {
    let kept = unused.filter { file in
      file.place < usual && !told.contains(file.origin)
        && !(file.isBackup && all.contains { $0.place == file.place && $0.id == file.id })
    }
    return kept.map { ($0.origin, $0.warning) }
      + all.indices.compactMap { index -> (Origin, Diagnostic)? in
        let entry = all[index]
        guard entry.place < usual, !told.contains(entry.origin), let version = entry.version else { return nil }
        let others = all[..<index].filter {
          $0.place == entry.place && $0.id == entry.id && $0.version == version
        }
        return others.isEmpty
          ? nil : (entry.origin, .copied(entry.id, version, others.map { $0.origin }, at: .beginning))
      }
  }

  /// The first file on these shelves, up to the one that has the checklist, that may be it and can't be used.
  func unusedFile(for id: String, on places: [Int]) -> UnusedFile? {
    for place in places {
      if all.contains(where: { $0.place == place && $0.id == id }) { return nil }
      if let file = unused.first(where: { $0.place == place && $0.couldBe(id) }) { return file }
    }
    return nil
  }

  /// The same in the usual places.
  package func unusedFile(for id: String) -> UnusedFile? { unusedFile(for: id, on: Array(0..<usual)) }
}
