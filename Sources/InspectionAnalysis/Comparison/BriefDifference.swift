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
    /// Whether it is of another category.
    package let changesCategory: Bool
  }

  package internal(set) var items: [Item] = []
  package internal(set) var findings: [Finding] = []
  var touched: Set<Touch> = []

  package var isEmpty: Bool { items.isEmpty && findings.isEmpty }
  package var changesBand: Bool { items.contains { $0.changesBand } }
}

extension ChecklistPairs {
  /// What differs of numbers, bands and findings.
  func difference(_ old: Brief, _ new: Brief) -> BriefDifference {
    var difference = BriefDifference()
    compareItems(old, new, &difference)
    compareFindings(old, new, &difference)
    return difference
  }

  private func compareItems(_ old: Brief, _ new: Brief, _ difference: inout BriefDifference) {
    for (index, after) in new.results.enumerated() {
      guard let place = items[index] else {
        if after.status != .notApplicable, self.new.items[index].question == nil {
          difference.items.append(
            .init(old: nil, new: index, before: nil, after: after, changesBand: after.band != nil))
          difference.touched.insert(.item("+" + self.new.items[index].path))
        }
        continue
      }
      let before = old.results[place]
      let bands = (band(before, place, self.old), band(after, index, self.new))
      if before.exact == after.exact, before.status == after.status, bands.0 == bands.1 { continue }
      let path = self.old.items[place].path
      if before.exact != after.exact || before.status != after.status { difference.touched.insert(.item(path)) }
      if before.status != after.status { difference.touched.insert(.status(path)) }
      if bands.0 != bands.1, isByEdges(after, index, place) { difference.touched.insert(.band(path)) }
      // A question that isn't asked any more is no result of its own.
      if self.new.items[index].question != nil, before.exact == nil || after.exact == nil { continue }
      difference.items.append(
        .init(old: place, new: index, before: before, after: after, changesBand: bands.0 != bands.1))
    }
    for place in removed where old.results[place].status != .notApplicable {
      let before = old.results[place]
      difference.items.append(.init(old: place, new: nil, before: before, after: nil, changesBand: before.band != nil))
      difference.touched.insert(.item(self.old.items[place].path))
    }
  }

  private func band(_ result: Brief.Result, _ item: Int, _ checklist: Checklist) -> String? {
    result.band.flatMap { checklist.items[item].aggregation?.bands[$0].id }
  }

  /// Whether the older version has another band for the same number.
  private func isByEdges(_ after: Brief.Result, _ index: Int, _ place: Int) -> Bool {
    guard let exact = after.exact, let bands = old.items[place].aggregation?.bands else { return false }
    let before = Bands.index(ofResult: exact, in: bands)
    return (before < 0 ? nil : bands[Int(before)].id) != band(after, index, new)
  }

  private func compareFindings(_ old: Brief, _ new: Brief, _ difference: inout BriefDifference) {
    func add(_ before: Int?, _ after: Int?) {
      let came = before.map { old.findings[$0] == .yes } ?? false
      let comes = after.map { new.findings[$0] == .yes } ?? false
      var changesCategory = false
      if came, comes, let before, let after {
        changesCategory = self.old.findings[before].category != self.new.findings[after].category
      }
      guard came != comes || changesCategory else { return }
      difference.findings.append(
        .init(old: before, new: after, comes: comes, came: came, changesCategory: changesCategory))
      let name = before.map { self.old.findings[$0].id } ?? after.map { "+" + self.new.findings[$0].id } ?? ""
      difference.touched.insert(.finding(name))
    }
    for index in new.findings.indices { add(findings[index], index) }
    for index in removedFindings { add(index, nil) }
  }
}
