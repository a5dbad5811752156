package import Inspection

/// A checklist as it asks one kind of unit, for those who count what was answered.
package final class CountedForm: Sendable {
  package struct Key: Hashable, Comparable, Sendable {
    package let checklist: String
    package let version: Version
    package let kind: String?

    package static func < (left: Key, right: Key) -> Bool {
      if left.checklist != right.checklist {
        return left.checklist.utf8.lexicographicallyPrecedes(right.checklist.utf8)
      }
      if left.version != right.version { return left.version < right.version }
      return (left.kind ?? "").utf8.lexicographicallyPrecedes((right.kind ?? "").utf8)
    }
  }

  package let key: Key
  package let checklist: Checklist
  /// An index into the checklist's units.
  package let kind: Int?
  /// For each item the part of the visit it belongs to: 0 for the visit as a whole, else the place of its point and 1.
  let sections: [Int]
  /// What tells an item from one of the same path on another scale.
  let measures: [String]
  /// The part of the visit that each finding belongs to.
  let findingSections: [Int]
  /// The ids of the parts: none for the visit as a whole, then those of the points.
  let points: [String]

  package init(_ checklist: Checklist, kind: Int?) {
    key = Key(
      checklist: checklist.id.rawValue, version: checklist.version, kind: kind.map { checklist.units[$0].value })
    (self.checklist, self.kind) = (checklist, kind)
    var sections = Array(repeating: 0, count: checklist.items.count)
    for index in checklist.items.indices.dropFirst() {
      let point = checklist.points.firstIndex(of: index).map { $0 + 1 }
      sections[index] = point ?? checklist.items[index].parent.map { sections[$0] } ?? 0
    }
    self.sections = sections
    measures = checklist.items.indices.map { checklist.measure(of: $0) }
    points = [""] + checklist.points.map { checklist.items[$0].id }
    findingSections = checklist.findings.map { $0.point.map { sections[$0] } ?? 0 }
  }

  func section(of point: String) -> Int? { points.firstIndex(of: point) }

  package func text(_ text: Text, _ language: Language) -> String {
    text.text(unit: kind, purpose: nil, language: language)
  }
}

extension Checklist {
  /// What answers or results are measured in: the options with their scores, or the numbers and bands that there can be.
  fileprivate func measure(of item: Int) -> String {
    if let question = items[item].question {
      switch scales[question.scale].kind {
      case .choice(let options):
        return options.map { "\($0.choice.value)=\($0.score?.fraction ?? "")" }.joined(separator: " ")
      case .number: return "number"
      case .free: return "text"
      }
    }
    guard let aggregation = items[item].aggregation else { return "" }
    let bands = aggregation.bands.map { "\($0.id)>\($0.from.fraction)" }
    let possible = aggregation.possible.map { "\($0.lowest.fraction)…\($0.highest.fraction)" } ?? "table"
    return ([possible] + bands).joined(separator: " ")
  }
}
