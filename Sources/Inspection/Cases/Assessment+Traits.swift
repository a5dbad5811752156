extension Assessment {
  /// Whether a finding is what a case says of it.
  func has(_ trait: FindingTrait, _ finding: Finding) -> Bool {
    switch trait {
    case .category(let category): finding.category == category
    case .point(let point): finding.point ?? 0 == point
    case .text(let words): texts(of: finding).contains { $0.says(words) }
    case .recommendation(let words): recommendations(of: finding).contains { $0.says(words) }
    }
  }

  /// The text of a finding as this unit and purpose get it, in every language that the checklist has.
  package func texts(of finding: Finding) -> [String] {
    switch finding.origin {
    case .definition(let index): texts(checklist.findings[index].text)
    case .inspector(let index): [record.findings[index].text]
    }
  }

  /// The same of its recommendation; empty where it has none.
  package func recommendations(of finding: Finding) -> [String] {
    switch finding.origin {
    case .definition(let index): checklist.findings[index].recommendation.map { texts($0) } ?? []
    case .inspector(let index): record.findings[index].recommendation.map { [$0] } ?? []
    }
  }

  private func texts(_ text: Text) -> [String] { Language.allCases.map { self.text(text, $0) } }
}

extension String {
  /// Whether these words stand in it one after the other, however its lines are broken.
  fileprivate func says(_ words: String) -> Bool { onOneLine.place(of: words.onOneLine) != nil }

  private var onOneLine: String { split { $0.isWhitespace }.joined(separator: " ") }
}
