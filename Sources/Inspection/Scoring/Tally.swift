/// For how many members of a set a condition holds, of which some may turn out not to count at all.
struct Tally {
  /// Members that are there for certain: all, those that fulfil the condition, and those that may.
  private var (members, yes, mayBeYes) = (0, 0, 0)
  /// Members that may be there: all, those that may fulfil the condition, and those that may not.
  private var (optional, optionalYes, optionalNo) = (0, 0, 0)
  private var (anyOf, allOf) = (TruthSet.no, TruthSet.yes)
  private var areSettled = true
  /// Whether the condition may stay unknown for a member that is there.
  private var mayStayUnknown = false

  mutating func add(_ truths: TruthSet, isOptional: Bool) {
    if isOptional {
      optional += 1
      if truths != .no { optionalYes += 1 }
      if truths != .yes { optionalNo += 1 }
    } else {
      members += 1
      if truths == .yes { yes += 1 }
      if truths != .no { mayBeYes += 1 }
    }
    areSettled = areSettled && truths.isSingle
    mayStayUnknown = mayStayUnknown || truths.contains(.unknown)
    anyOf = anyOf.or(isOptional ? truths.union(.no) : truths)
    allOf = allOf.and(isOptional ? truths.union(.yes) : truths)
  }

  /// Over an empty set nothing is known.
  var any: TruthSet { members > 0 ? anyOf : optional > 0 ? anyOf.union(.unknown) : .unknown }
  var all: TruthSet { members > 0 ? allOf : optional > 0 ? allOf.union(.unknown) : .unknown }

  var count: PossibleNumber { number(Interval(Rational(yes), Rational(mayBeYes + optionalYes))) }

  /// The least share is where all that may fail are there, the greatest where all that may fulfil it are.
  var share: PossibleNumber {
    if members + optional == 0 { return .missing }
    let (least, most) = (members + optionalNo, members + optionalYes)
    var share = number(
      Interval(
        least == 0 ? 1 : Rational(yes, over: least), most == 0 ? 0 : Rational(mayBeYes + optionalYes, over: most)))
    share.mayBeMissing = members == 0
    return share
  }

  private func number(_ interval: Interval) -> PossibleNumber {
    var number = PossibleNumber(interval)
    number.mayStayOpen = mayStayUnknown
    number.isSettled = number.isSettled || optional == 0 && areSettled
    return number
  }
}
