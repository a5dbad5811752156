/// What became of one goal.
public struct Verdict: Sendable {
  public let goal: Possibility
  public let outcome: Outcome
}

/// How much a checklist is searched.
public enum Effort {
  /// How many steps of evaluation a whole checklist may take, unless someone says otherwise. One step works out one answer, one
  /// number or one rule.
  public static let usual = 5_000_000
}

extension Checklist {
  /// Whether each goal can be reached. Each may use its even share of the steps that are left, so that one hard goal leaves enough
  /// for the others.
  public func verdicts(on goals: [Possibility], within steps: Int = Effort.usual) -> [Verdict] {
    var search = WitnessSearch(self)
    return goals.enumerated().map { index, goal in
      let share = max(0, steps - search.spent) / (goals.count - index)
      return Verdict(goal: goal, outcome: search.find(goal, within: share))
    }
  }
}
