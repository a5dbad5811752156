import Testing

@testable import Inspection

@Suite struct TruthTests {
  private static let all: [Truth] = [.no, .unknown, .yes]

  /// What a truth may turn out to be.
  private func outcomes(_ truth: Truth) -> [Bool] {
    switch truth {
    case .no: [false]
    case .unknown: [false, true]
    case .yes: [true]
    }
  }

  private func truth(of outcomes: [Bool]) -> Truth {
    outcomes.allSatisfy { $0 } ? .yes : outcomes.contains(true) ? .unknown : .no
  }

  @Test func knownIsWhatHoldsHoweverTheUnknownTurnsOut() {
    for left in Self.all {
      #expect(!left == truth(of: outcomes(left).map { !$0 }))
      for right in Self.all {
        let pairs = outcomes(left).flatMap { left in outcomes(right).map { (left, $0) } }
        #expect(left.and(right) == truth(of: pairs.map { $0 && $1 }))
        #expect(left.or(right) == truth(of: pairs.map { $0 || $1 }))
      }
    }
  }

  @Test func aSetOfTruthsHoldsWhatCanComeOfItsMembers() {
    func set(_ truths: some Sequence<Truth>) -> TruthSet {
      truths.reduce(into: []) { $0.insert($1 == .yes ? .yes : $1 == .no ? .no : .unknown) }
    }
    let sets = (1...7).map { bits in Self.all.filter { bits >> $0.rawValue & 1 == 1 } }
    for left in sets {
      #expect(!set(left) == set(left.map { !$0 }))
      for right in sets {
        let pairs = left.flatMap { left in right.map { (left, $0) } }
        #expect(set(left).and(set(right)) == set(pairs.map { $0.and($1) }), "\(left) \(right)")
        #expect(set(left).or(set(right)) == set(pairs.map { $0.or($1) }), "\(left) \(right)")
      }
    }
  }

  /// Of three members whose truths may be any, and which may be there for certain or not.
  @Test func aTallyHoldsWhatCanComeOfItsMembers() {
    let members = (1...7).flatMap { bits in [false, true].map { (TruthSet(rawValue: bits), isOptional: $0) } }
    for first in members {
      for second in members {
        for third in members {
          let all = [first, second, third]
          var tally = Tally()
          for (truths, isOptional) in all { tally.add(truths, isOptional: isOptional) }
          let unlessMissing: TruthSet = all.allSatisfy(\.isOptional) ? .unknown : []
          let any = all.reduce(TruthSet.no) { $0.or($1.isOptional ? $1.0.union(.no) : $1.0) }
          let every = all.reduce(TruthSet.yes) { $0.and($1.isOptional ? $1.0.union(.yes) : $1.0) }
          #expect(tally.any == any.union(unlessMissing), "\(all)")
          #expect(tally.all == every.union(unlessMissing), "\(all)")
        }
      }
    }
    #expect(Tally().any == .unknown && Tally().all == .unknown)
  }

  @Test func aComparisonHoldsWhenItHoldsForAllNumbersBetweenTheBounds() throws {
    let tests: [String: (Int, Int) -> Bool] = ["=": (==), "!=": (!=), "<": (<), "<=": (<=), ">": (>), ">=": (>=)]
    #expect(Set(Comparison.allCases.map(\.symbol)) == Set(tests.keys))
    let intervals = (0...3).flatMap { low in (low...3).map { low...$0 } }
    for comparison in Comparison.allCases {
      let test = try #require(tests[comparison.symbol])
      for left in intervals {
        for right in intervals {
          let expected = truth(of: left.flatMap { left in right.map { test(left, $0) } })
          let found = comparison.holds(interval(left), interval(right))
          #expect(found == expected, "\(left) \(comparison.symbol) \(right)")
        }
      }
    }
  }

  private func interval(_ range: ClosedRange<Int>) -> Interval {
    Interval(Rational(range.lowerBound), Rational(range.upperBound))
  }

  @Test func aComparisonReadFromTheOtherSideSaysTheSame() {
    for comparison in Comparison.allCases {
      for (left, right) in [(1, 2), (2, 2), (2, 1)] as [(Rational, Rational)] {
        let mirrored = comparison.mirrored.holds(Interval(right), Interval(left))
        #expect(comparison.holds(Interval(left), Interval(right)) == mirrored, "\(left) \(comparison.symbol) \(right)")
      }
    }
  }

  @Test func eachSignIsTakenForAnotherThatLooksLikeIt() {
    let mistaken = Comparison.allCases.map { $0.symbol + " " + $0.mistaken.symbol }
    #expect(mistaken == ["= !=", "!= =", "<= <", ">= >", "< <=", "> >="])
  }

  @Test func whatHasNoBoundIsUnknownAgainstANumber() {
    for comparison in Comparison.allCases {
      #expect(comparison.holds(.everything, Interval(3)) == .unknown)
      #expect(comparison.holds(Interval(3), .everything) == .unknown)
    }
  }
}

@Suite struct IntervalTests {
  @Test func aHullHoldsBoth() {
    let (low, high) = (Interval(1, 2), Interval(4, 5))
    #expect(low.hull(high) == Interval(1, 5))
    #expect(high.hull(low) == Interval(1, 5))
    #expect(low.hull(high).contains(low) && low.hull(high).contains(high))
    #expect(!low.contains(high))
    #expect(Interval.everything.contains(Interval(3)))
  }

  @Test func boundsTellWhatIsKnown() {
    #expect(Interval(3).isSingle && Interval(3).isBounded)
    #expect(!Interval(0, .infinity).isBounded)
    #expect(Interval(.undefined, 3).isUndefined && !Interval.everything.isUndefined)
  }
}
