package import Inspection

/// What can be explained.
enum ExplanationSubject {
  /// An index into the checklist's items.
  case item(Int)
  /// The id of a rule, or of a finding of a criterion.
  case rule(String)
  /// An index into the checklist's demands on consistency.
  case demand(Int)
}

extension Checklist {
  /// What a path or an id names; the overall result in any language. A rule or a demand may have its key in front, as in
  /// `rules.calm`.
  func subject(named name: String) -> ExplanationSubject? {
    if Keyword.overall.isSpelled(name) { return .item(0) }
    if let item = items.firstIndex(where: { $0.path == name }) { return .item(item) }
    if rules.contains(where: { $0.id == name }) { return .rule(name) }
    if let demand = demands.firstIndex(where: { $0.id == name }) { return .demand(demand) }
    if let finding = finding(named: name) { return .rule(findings[finding].id) }
    guard let dot = name.firstIndex(of: ".") else { return nil }
    let (key, id) = (String(name[..<dot]), String(name[name.index(after: dot)...]))
    if Keyword.rules.isSpelled(key) { return rules.contains { $0.id == id } ? .rule(id) : nil }
    guard Keyword.consistency.isSpelled(key) else { return nil }
    return demands.firstIndex { $0.id == id }.map { .demand($0) }
  }

  /// All that can be explained by name, the overall result first.
  package func explainable(in language: Language) -> [String] {
    [Keyword.overall.word(in: language)] + items.dropFirst().map { $0.path } + rules.map { $0.id }
      + findings.compactMap { $0.rule == nil ? $0.id : nil } + demands.map { $0.id }
  }
}

extension Keyword {
  fileprivate func isSpelled(_ word: String) -> Bool {
    word == canonical || Language.allCases.contains { words(in: $0).contains(word) }
  }
}

extension Assessment {
  /// The items whose next band is looked for: the one that a path names; without one the overall result, or each point where that has no
  /// bands. `nil` where there is no such item.
  func improvable(_ path: String?) -> [Int]? {
    guard let path else {
      let hasBands = checklist.items[0].aggregation?.bands.isEmpty == false
      return hasBands ? [0] : checklist.points
    }
    guard case .item(let item)? = checklist.subject(named: path) else { return nil }
    return [item]
  }
}
