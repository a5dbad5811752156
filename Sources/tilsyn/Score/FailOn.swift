import Inspection

/// From where on findings, or what is missing, make the program fail.
enum FailOn: Sendable {
  case category(FindingCategory)
  case missing

  /// From a word in any language.
  init?(_ word: String) {
    if KeywordSet([.missing]).match(word) != nil {
      self = .missing
      return
    }
    let category = FindingCategory.allCases.first { KeywordSet([$0.keyword]).match(word) != nil }
    guard let category else { return nil }
    self = .category(category)
  }

  static func words(_ language: Language) -> [String] {
    (FindingCategory.allCases.map(\.keyword) + [.missing]).map { $0.word(in: language) }
  }

  func holds(for assessment: Assessment) -> Bool {
    switch self {
    case .category(let least): assessment.findings.contains { $0.category >= least && $0.setAside == nil }
    case .missing: assessment.record.stage == .final && !assessment.missing.isEmpty
    }
  }
}
