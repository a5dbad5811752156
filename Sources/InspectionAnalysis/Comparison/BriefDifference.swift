import Inspection

/// What two versions of a checklist make of the same record that is not the same.
package struct BriefDifference: Sendable {
  package struct Item: Sendable {
    /// An index into the older version's items, and into the newer one's; `nil` where there is none.
    package let old: Int?
    package let new: Int?
    package let before: Brief.Result?
    package let after: Brief.Result?
    /// Whether the band is another, or one of the two has none.
    package let changesBand: Bool
  }

  package struct Finding: Sendable {
    /// Indices into the findings of the older and of the newer version.
    package let old: Int?
    package let new: Int?
    /// Whether it comes now, and whether it came before.
    package let comes: Bool
    package let came: Bool
    /// Whether it is of another category, or stands under another point.
    package let changesCategory: Bool
    package let changesPoint: Bool
  }

  /// What a rule says to the inspector now and didn't before, or the other way round.
  package struct Saying: Sendable {
    package let rule: String
    package let comes: Bool
  }

  /// An id under which the record sets a finding aside, and which is another finding's now.
  package struct SetAside: Sendable {
    /// Indices into the findings of the older and of the newer version.
    package let old: Int
    package let new: Int
  }

  package internal(set) var items: [Item] = []
  package internal(set) var findings: [Finding] = []
  package internal(set) var sayings: [Saying] = []
  package internal(set) var setAside: [SetAside] = []

  package var isEmpty: Bool { items.isEmpty && findings.isEmpty && sayings.isEmpty && setAside.isEmpty }
  package var changesBand: Bool { items.contains { $0.changesBand } }
  package var changesFindings: Bool { !findings.isEmpty || !setAside.isEmpty }
}

extension BriefDifference {
  /// Something that may differ, so that it can be told whether two differences have something in common. By the older version's places
  /// where it has them.
  enum Subject: Hashable {
    case item(Int)
    case newItem(String)
    case finding(Int)
    case newFinding(String)
    case saying(String)
    case setAside(Int)
  }

  /// What differs, and what becomes of it in a newer version with these items and findings.
  func outcomes(of new: Checklist) -> [Subject: String] {
    var outcomes: [Subject: String] = [:]
    for item in items {
      let subject = item.old.map { Subject.item($0) } ?? .newItem(item.new.map { new.items[$0].path } ?? "")
      outcomes[subject] = outcome(of: item, new)
    }
    for finding in findings {
      let subject =
        finding.old.map { Subject.finding($0) } ?? .newFinding(finding.new.map { new.findings[$0].words } ?? "")
      let category = finding.comes ? finding.new.map { new.findings[$0].category.keyword.rawValue } : nil
      outcomes[subject] = category ?? ""
    }
    for saying in sayings { outcomes[.saying(saying.rule)] = saying.comes ? "comes" : "" }
    for aside in setAside { outcomes[.setAside(aside.old)] = new.findings[aside.new].words }
    return outcomes
  }

  private func outcome(of item: Item, _ new: Checklist) -> String {
    guard let place = item.new, let after = item.after else { return "" }
    let band = after.band.flatMap { new.items[place].aggregation?.bands[$0].id } ?? ""
    return "\(after.status.name) \(after.exact?.fraction ?? "") \(after.shown?.fraction ?? "") \(band)"
  }

  func subjects(of new: Checklist) -> Set<Subject> { Set(outcomes(of: new).keys) }
}

extension FindingDefinition {
  /// What tells it from others where ids are only numbers.
  var words: String { text.variants.map { $0.text }.joined(separator: "\n") }
}

extension ChecklistPairs {
  /// What differs of numbers, bands and findings.
  func difference(_ old: Brief, _ new: Brief) -> BriefDifference {
    var difference = BriefDifference()
    compareItems(old, new, &difference)
    compareFindings(old, new, &difference)
    compareSayings(old, new, &difference)
    compareSetAside(old, new, &difference)
    return difference
  }

  private func compareItems(_ old: Brief, _ new: Brief, _ difference: inout BriefDifference) {
    for (index, after) in new.results.enumerated() {
      guard let place = items[index] else {
        if after.status != .notApplicable, self.new.items[index].question == nil {
          difference.items.append(
            .init(old: nil, new: index, before: nil, after: after, changesBand: after.band != nil))
        }
        continue
      }
      let before = old.results[place]
      let bands = (band(before, place, self.old), band(after, index, self.new))
      let isSame = before.exact == after.exact && before.shown == after.shown && before.status == after.status
      if isSame, bands.0 == bands.1 { continue }
      // A question that isn't asked any more is no result of its own.
      if self.new.items[index].question != nil, before.exact == nil || after.exact == nil { continue }
      difference.items.append(
        .init(old: place, new: index, before: before, after: after, changesBand: bands.0 != bands.1))
    }
    for place in removed where old.results[place].status != .notApplicable {
      let before = old.results[place]
      difference.items.append(.init(old: place, new: nil, before: before, after: nil, changesBand: before.band != nil))
    }
  }

  private func band(_ result: Brief.Result, _ item: Int, _ checklist: Checklist) -> String? {
    result.band.flatMap { checklist.items[item].aggregation?.bands[$0].id }
  }

  private func compareFindings(_ old: Brief, _ new: Brief, _ difference: inout BriefDifference) {
    func add(_ before: Int?, _ after: Int?) {
      let came = before.map { old.findings[$0] == .yes } ?? false
      let comes = after.map { new.findings[$0] == .yes } ?? false
      var (changesCategory, changesPoint) = (false, false)
      if came, comes, let before, let after {
        let (was, now) = (self.old.findings[before], self.new.findings[after])
        changesCategory = was.category != now.category
        changesPoint = was.point != now.point.flatMap { items[$0] ?? -1 }
      }
      guard came != comes || changesCategory || changesPoint else { return }
      difference.findings.append(
        .init(
          old: before, new: after, comes: comes, came: came, changesCategory: changesCategory,
          changesPoint: changesPoint))
    }
    for index in new.findings.indices { add(findings[index], index) }
    for index in removedFindings { add(index, nil) }
  }

  private func compareSayings(_ old: Brief, _ new: Brief, _ difference: inout BriefDifference) {
    let (said, says) = (old.sayings.map { self.old.rules[$0].id }, new.sayings.map { self.new.rules[$0].id })
    difference.sayings =
      says.filter { !said.contains($0) }.map { .init(rule: $0, comes: true) }
      + said.filter { !says.contains($0) }.map { .init(rule: $0, comes: false) }
  }

  /// What a record sets aside it names by an id, which may be another finding's in the newer version.
  private func compareSetAside(_ old: Brief, _ new: Brief, _ difference: inout BriefDifference) {
    for before in old.setAside {
      let id = self.old.findings[before].id
      guard let after = self.new.finding(named: id), new.setAside.contains(after), findings[after] != before else {
        continue
      }
      difference.setAside.append(.init(old: before, new: after))
    }
  }
}
