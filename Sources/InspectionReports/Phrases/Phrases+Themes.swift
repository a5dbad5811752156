import Inspection

extension Phrases {
  /// The titles of the themes that a finding belongs to, by the questions that it rests on.
  func themes(of finding: Finding) -> [String] {
    var tags: [String] = []
    for reason in finding.because {
      guard case .item(let item) = reason.basis else { continue }
      for item in checklist.lineage(of: item) { tags += checklist.items[item].tags }
    }
    return checklist.themes.filter { tags.contains($0.value) }.map { assessment.text($0.text, language) }
  }
}
