/// For how many members of a set a condition holds, of which some may turn out not to count at all.
struct Tally {
  /// Members that are there for certain: all, those that fulfil the condition, and those that may.
  private var (members, yes, mayBeYes) = (0, 0, 0)
  /// Members that may be there: all, those that may fulfil the condition, and those that may not.
  private var (optional, optionalYes, optionalNo) = (0, 0, 0)
  /// What holds for some member, and what for each that is there for certain.
  private var (union, common): (TruthSet, TruthSet) = ([], [.no, .unknown, .yes])
  private var areSettled = true

  mutating func add(_ truths: TruthSet, isOptional: Bool) {
    if isOptional {
      optional += 1
      if truths != .no { optionalYes += 1 }
      if truths != .yes { optionalNo += 1 }
    } else {
      members += 1
      if truths == .yes { yes += 1 }
      if truths != .no { mayBeYes += 1 }
      common.formIntersection(truths)
    }
    union.formUnion(truths)
    areSettled = areSettled && truths.isSingle
  }

  /// Yes where one may fulfil the condition, no where all may fail; unknown unless one fulfils it for certain. Over an empty set
  /// nothing is known.
  var any: TruthSet {
    if members + optional == 0 { return .unknown }
    var truths = union.intersection(.yes).union(common.intersection(.no))
    if members == 0 || union.contains(.unknown) && yes == 0 { truths.insert(.unknown) }
    return truths
  }

  /// The same the other way round.
  var all: TruthSet {
    if members + optional == 0 { return .unknown }
    var truths = union.intersection(.no).union(common.intersection(.yes))
    if members == 0 || union.contains(.unknown) && mayBeYes == members { truths.insert(.unknown) }
    return truths
  }

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
    number.mayStayOpen = union.contains(.unknown)
    number.isSettled = number.isSettled || optional == 0 && areSettled
    return number
  }
}
