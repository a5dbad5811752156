import Inspection

// Points, criteria and indicators in what was written, by the ids on the way to them.

extension WrittenChecklist {
  func item(at way: [String]) -> WrittenItem? {
    var (items, found): ([WrittenItem], WrittenItem?) = (points, nil)
    for id in way {
      found = items.first { $0.id.value == id }
      items = found?.children ?? []
    }
    return found
  }

  /// Changes an item where it stands; false where there is none, or nothing became of it.
  mutating func change(at way: [String], _ edit: (inout WrittenItem) -> Bool) -> Bool {
    Self.change(&points, at: way[...], edit)
  }

  private static func change(
    _ items: inout [WrittenItem], at way: ArraySlice<String>, _ edit: (inout WrittenItem) -> Bool
  ) -> Bool {
    guard let place = items.firstIndex(where: { $0.id.value == way.first }) else { return false }
    return way.count == 1 ? edit(&items[place]) : change(&items[place].children, at: way.dropFirst(), edit)
  }

  /// Adds an item under another, or under none.
  private mutating func add(_ item: WrittenItem, under owner: [String]) -> Bool {
    if owner.isEmpty {
      points.append(item)
      return true
    }
    return change(at: owner) {
      $0.children.append(item)
      return true
    }
  }

  private mutating func remove(at way: [String]) -> Bool {
    func isThis(_ item: WrittenItem) -> Bool { item.id.value == way.last }
    if way.count == 1 {
      points.removeAll(where: isThis)
      return true
    }
    return change(at: Array(way.dropLast())) {
      $0.children.removeAll(where: isThis)
      return true
    }
  }

  /// Adds an item, takes it out, moves it, or takes one of its values over as it holds there, whether it is its own or its level's.
  mutating func takeItem(_ transplant: Transplant) -> Bool {
    guard let keyword = transplant.keyword else {
      let moved = transplant.own.flatMap { item(at: $0.way) }
      if let own = transplant.own, !remove(at: own.way) { return false }
      guard let other = transplant.other else { return true }
      return (moved ?? transplant.source.written.item(at: other.way)).map { add($0, under: transplant.owner) } ?? false
    }
    guard let own = transplant.own, let other = transplant.other,
      let index = transplant.source.index(ofItemAt: other.way)
    else { return false }
    if own.way.isEmpty {
      var scoring = self.scoring.levels[.overall] ?? WrittenAggregation()
      guard scoring.take(keyword, from: index, of: transplant.source) else { return false }
      self.scoring.levels[.overall] = scoring
      return true
    }
    return change(at: own.way) { $0.take(keyword, from: index, of: transplant.source) }
  }
}

extension Checklist {
  func index(ofItemAt way: [String]) -> Int? {
    way.isEmpty ? 0 : items.firstIndex { $0.path == way.joined(separator: ".") }
  }
}

extension WrittenItem {
  fileprivate mutating func take(_ keyword: Keyword, from index: Int, of source: Checklist) -> Bool {
    let (other, written) = (source.items[index], source.writtenItems[index])
    switch keyword {
    case .weight: weight = Located(other.weight, at: other.range)
    case .appliesWhen: appliesWhen = written?.appliesWhen
    case .requiredWhen: noteRequiredWhen = written?.noteRequiredWhen
    case .allowNotRelevant: allowsNotRelevant = source.question(of: index)?.allowsNotRelevant ?? true
    case .requiredSources: requiredSources = written?.requiredSources
    case .severalAnswers: several = written?.several
    case .atLeast:
      guard several != nil, let least = written?.several?.atLeast else { return false }
      several?.atLeast = least
    case .atMost:
      guard several != nil, let most = written?.several?.atMost else { return false }
      several?.atMost = most
    case .scale:
      guard let question = source.question(of: index) else { return false }
      scale = Located(source.scales[question.scale].id, at: other.range)
      levels = written?.levels ?? []
    default:
      var scoring = self.scoring ?? WrittenAggregation()
      guard scoring.take(keyword, from: index, of: source) else { return false }
      self.scoring = scoring
    }
    return true
  }
}

extension WrittenAggregation {
  fileprivate mutating func take(_ keyword: Keyword, from index: Int, of source: Checklist) -> Bool {
    guard let other = source.items[index].aggregation else { return false }
    let place = source.items[index].range
    switch keyword {
    case .method: method = Located(other.method, at: place)
    case .of: of = Located(other.of, at: place)
    case .start: start = Located(other.start, at: place)
    case .rows: rows = source.written.rows(of: source.writtenItems[index], at: source.items[index].level)
    case .rounding: rounding = other.rounding
    case .notRelevant: notRelevant = other.notRelevant
    case .notInFocus: notInFocus = other.notInFocus
    case .unanswered: unanswered = other.unanswered
    case .minAnswered: minAnswered = Located(other.minAnswered ?? 0, at: place)
    case .minCoverage: minCoverage = Located(other.minCoverage ?? 0, at: place)
    default: return false
    }
    return true
  }
}
