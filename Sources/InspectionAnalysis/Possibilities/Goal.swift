package import Inspection

/// Something that the cases of a checklist should show at least once: a possibility, or one of several where the same line of the
/// checklist holds for several items.
package struct Goal: Sendable {
  package enum Kind: CaseIterable, Sendable {
    /// A rule is true, and one is false.
    case ruleHolds, ruleFails
    /// The finding of a criterion comes, and it stays away though the criterion was answered.
    case finding, noFinding
    /// The effect of a rule changes a result.
    case effect
    /// The row of a table gives the result.
    case row
    /// Some result of the level falls into the band.
    case band
    /// Some question is answered with the option of a scale, or with a number at its step.
    case option
    /// An item or a fact applies, and it doesn't.
    case applies, appliesNot
    /// A part of a condition decides what comes of it by being true, and by being false.
    case partTrue, partFalse
    /// What a demand says holds, and it doesn't.
    case agrees, disagrees
  }

  package let kind: Kind
  /// The id of a rule, finding, demand, band or option, the number of a row, or the path of an item.
  package let name: String
  /// For an effect, the path of the item that it changes; for a row of one item's table, that item's; for an option, the id of its scale;
  /// for a part of a condition, the part as it is written.
  package internal(set) var of: String
  package let range: SourceRange
  package internal(set) var possibilities: [Possibility]
}

extension Goal {
  /// The goals of a checklist in the order of its possibilities.
  package static func all(of checklist: Checklist) -> [Goal] {
    var (goals, places): ([Goal], [Place: Int]) = ([], [:])
    for possibility in Possibility.all(of: checklist) {
      guard let goal = Goal(possibility, in: checklist) else { continue }
      let place = Place(kind: goal.kind, name: goal.name, range: goal.range)
      if let known = places[place] {
        goals[known].possibilities.append(possibility)
        // A table that a level has for all its items is one, whichever of them uses a row.
        if goal.kind == .row { goals[known].of = "" }
      } else {
        places[place] = goals.count
        goals.append(goal)
      }
    }
    return goals
  }

  private struct Place: Hashable {
    let kind: Kind
    let name: String
    let range: SourceRange
  }

  /// `nil` for what no case need show.
  private init?(_ possibility: Possibility, in checklist: Checklist) {
    // No case has a visit before.
    if case .holds(let rule) = possibility, checklist.rules[rule].readsEarlier { return nil }
    if case .fails(let rule) = possibility, checklist.rules[rule].readsEarlier { return nil }
    possibilities = [possibility]
    of = ""
    switch possibility {
    case .holds(let rule):
      (kind, name, range) = (.ruleHolds, checklist.rules[rule].id, checklist.place(ofRule: rule))
    case .fails(let rule):
      (kind, name, range) = (.ruleFails, checklist.rules[rule].id, checklist.place(ofRule: rule))
    case .found(let finding):
      (kind, name, range) = (.finding, checklist.findings[finding].id, checklist.place(ofFinding: finding))
    case .notFound(let finding):
      (kind, name, range) = (.noFinding, checklist.findings[finding].id, checklist.place(ofFinding: finding))
    case .changes(let reference):
      (kind, name, range) = (.effect, checklist.rules[reference.rule].id, checklist.place(of: reference))
      of = checklist.effect(reference).of.map { checklist.items[$0].path } ?? ""
    case .chosen(let row, let item):
      (kind, name, range) = (.row, String(row + 1), checklist.places(ofRowsOf: item)[row])
      of = checklist.items[item].path
    case .falls(let band, let item):
      (kind, name) = (.band, checklist.items[item].aggregation?.bands[band].id ?? "")
      range = checklist.places(ofBandsAt: checklist.items[item].level)[band]
    case .asked(let item):
      (kind, name, range) = (.applies, checklist.items[item].path, checklist.place(ofApplicabilityOf: item))
    case .notAsked(let item):
      (kind, name, range) = (.appliesNot, checklist.items[item].path, checklist.place(ofApplicabilityOf: item))
    case .factAsked(let fact), .factNotAsked(let fact):
      kind = possibility == .factAsked(fact) ? .applies : .appliesNot
      (name, range) = (checklist.facts[fact].id, checklist.place(ofApplicabilityOfFact: fact))
    case .answered(let item, let step):
      guard let scale = checklist.items[item].question?.scale else { return nil }
      (kind, of) = (.option, checklist.scales[scale].id)
      (name, range) = checklist.step(step, of: scale)
    case .agrees(let demand), .disagrees(let demand):
      kind = possibility == .agrees(demand: demand) ? .agrees : .disagrees
      (name, range) = (checklist.demands[demand].id, checklist.demands[demand].range)
    case .holdTogether, .differ, .turns, .decides, .suspect: return nil
    }
  }
}

extension Checklist {
  /// The name of an option of a scale, or where a step of it begins; and its place.
  fileprivate func step(_ step: Int, of scale: Int) -> (String, SourceRange) {
    switch (scales[scale].kind, written.scales[scale].kind) {
    case (.choice(let options), .choice(let written)):
      (options[step].choice.value, written[step].choice.value.range)
    case (.number(_, let steps), .number(_, _, let written)):
      (steps[step].from.decimal(), written.sorted { $0.from.value < $1.from.value }[step].from.range)
    case (.free, _), (.choice, _), (.number, _): ("", written.scales[scale].id.range)
    }
  }
}
