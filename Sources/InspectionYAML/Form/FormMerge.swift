/// What two people wrote in two records of one visit, brought together: what is empty in the first is filled from the second; entries of
/// lists that the first lacks come behind its own. Where both wrote, both stand until one is chosen: nothing is averaged.
package struct FormMerge {
  package private(set) var fields: [FormField]
  /// What the second says otherwise than the first.
  package private(set) var both: [FormField] = []
  /// How many fields were filled.
  package private(set) var filled = 0
  /// Whether the two are on different places.
  package let isOtherUnit: Bool

  package init(_ ours: [FormField], _ theirs: [FormField]) {
    fields = ours
    func unit(_ fields: [FormField]) -> String? { fields.first { $0.path == "unit/id" }?.value }
    isOtherUnit = unit(ours) != nil && unit(theirs) != nil && unit(ours) != unit(theirs)
    if isOtherUnit { return }
    for field in theirs where ListPlace(field.path) == nil { take(field) }
    var lists: [String] = []
    for field in theirs {
      if let place = ListPlace(field.path), !lists.contains(place.list) { lists.append(place.list) }
    }
    for list in lists { take(list, from: theirs) }
  }

  private mutating func take(_ field: FormField) {
    if ["record", "checklist", "status"].contains(field.path) { return }
    guard let known = fields.first(where: { $0.path == field.path && !$0.value.isEmpty }) else {
      fields.append(field)
      filled += 1
      return
    }
    if known.value != field.value { both.append(field) }
  }

  private mutating func take(_ list: String, from theirs: [FormField]) {
    let ours = ListPlace.entries(of: list, in: fields)
    let known = ours.map { Set($0.entry) }
    // The answers to a question that takes several are counted from 1.
    let isOfAnswers = list.hasPrefix("answers/") && !list.hasSuffix("/@sources")
    var next = (ours.map { $0.number }.max() ?? (isOfAnswers ? 0 : -1)) + 1
    for (_, entry) in ListPlace.entries(of: list, in: theirs) where !known.contains(Set(entry)) {
      for part in entry { fields.append(FormField("\(list)/\(next)/\(part.name)", part.value)) }
      (next, filled) = (next + 1, filled + 1)
    }
  }
}

/// Where a field stands in an entry of a list.
private struct ListPlace {
  struct Part: Hashable {
    let name: String
    let value: String
  }

  let list: String
  let number: Int
  let name: String

  init?(_ path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard parts.count > 2, let number = Int(parts[parts.count - 2]), let name = parts.last else { return nil }
    (self.number, self.name) = (number, name)
    list = parts.dropLast(2).joined(separator: "/")
  }

  static func entries(of list: String, in fields: [FormField]) -> [(number: Int, entry: [Part])] {
    var entries: [(number: Int, entry: [Part])] = []
    for field in fields where !field.value.isEmpty {
      guard let place = ListPlace(field.path), place.list == list else { continue }
      let part = Part(name: place.name, value: field.value)
      if let index = entries.firstIndex(where: { $0.number == place.number }) {
        entries[index].entry.append(part)
      } else {
        entries.append((number: place.number, entry: [part]))
      }
    }
    return entries
  }
}
