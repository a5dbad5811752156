extension ConditionResolver {
  mutating func set(
    _ token: ConditionToken, _ predicate: ParsedCondition?, _ range: SourceRange
  ) throws(ConditionFault) -> (SetRef, ConditionRef?) {
    let (members, owner) = try members(token)
    guard let predicate else { return (add(ItemSet(members: members.map(Int32.init), owner: Int32(owner))), nil) }
    let outer = scope.members
    scope.members = members
    let resolved = try resolve(predicate)
    scope.members = outer
    let used = readsMemberScore(resolved) ? members.filter { draft.hasScore($0) } : members
    if Int64(used.count) * conditions.cost(resolved) > Limits.conditionCost {
      throw ConditionFault(.conditionCostsTooMuch(at: range))
    }
    return (add(ItemSet(members: used.map(Int32.init), owner: Int32(owner))), resolved)
  }

  /// The set without items that no method could use.
  mutating func scored(_ set: SetRef, _ range: SourceRange) throws(ConditionFault) -> SetRef {
    let all = conditions[set]
    guard all.owner >= 0 else { throw ConditionFault(.tagInMethod(at: range)) }
    let members = all.members.filter { draft.hasScore(Int($0)) && draft.items[Int($0)].weight != 0 }
    return add(ItemSet(members: members, owner: all.owner))
  }

  /// The members of the set that a word names, and the aggregate they belong to; -1 for a tag.
  private func members(_ token: ConditionToken) throws(ConditionFault) -> ([Int], owner: Int) {
    let words = token.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if words.count == 2, Self.heads.match(exactly: words[0])?.keyword == .tag {
      let members = draft.items.indices.filter { draft.items[$0].tags.contains(words[1]) }
      guard !members.isEmpty else {
        throw ConditionFault(.unknownTag(token, nearest: Spelling.nearest(to: words[1], among: draft.tags)))
      }
      return (members, -1)
    }
    if words.count == 1, let keyword = Self.itemSets.match(exactly: words[0])?.keyword {
      switch keyword {
      case .points: return (draft.items[0].children, 0)
      case .criteria: return (draft.items.indices.filter { draft.items[$0].level == .criterion }, 0)
      case .indicators: return (draft.items.indices.filter { draft.items[$0].level == .indicator }, 0)
      default:
        guard let container = scope.container else { throw ConditionFault(.childrenOfNothing(token)) }
        return (draft.items[container].children, container)
      }
    }
    guard let place = try place(of: .word(token)) else { throw ConditionFault(unknown(token)) }
    guard case .item(.item(let item)) = place.target else { throw ConditionFault(.noSet(token)) }
    let children = draft.items[Int(item)].children
    guard !children.isEmpty else { throw ConditionFault(.noSet(token)) }
    return (children, Int(item))
  }

  /// Whether a condition over a set's members reads their scores.
  private func readsMemberScore(_ condition: ConditionRef) -> Bool {
    conditions.walk(from: condition).contains { part in
      guard part.set == nil, case .leaf(.numbers(_, let left, let right)) = conditions[part.condition] else {
        return false
      }
      return [left, right].contains { conditions[$0] == .score(.member) || conditions[$0] == .value(.member) }
    }
  }
}
