import TestSupport
import Testing

@testable import Inspection

@Suite struct MethodTests {
  private func parts(_ scores: [Rational], _ weights: [Rational]? = nil) -> [Part] {
    scores.enumerated().map {
      Part(score: Interval($1), weight: weights?[$0] ?? 1, highestPossible: 5)
    }
  }

  @Test(arguments: [
    (Method.mean, Rational(13, over: 5)), (.sum, 13), (.minimum, 1), (.maximum, 5), (.median, 2), (.percent, 52),
    (.deduct, 7),
  ])
  func fivePartsOfWeightOne(method: Method, expected: Rational) {
    let (parts, settings) = (parts([1, 5, 2, 4, 1]), Method.Settings(start: 20))
    #expect(method.aggregate(parts, settings) == Interval(expected))
    #expect(method.formula(parts, settings)?.value == expected)
  }

  @Test(arguments: [
    (Method.mean, Rational(11, over: 7)), (.sum, Rational(11, over: 2)), (.minimum, 1), (.maximum, 5), (.median, 3),
    (.percent, Rational(220, over: 7)), (.deduct, Rational(9, over: 2)),
  ])
  func weightsCountWhereTheMethodUsesThem(method: Method, expected: Rational) {
    let (parts, settings) = (parts([1, 5], [3, Rational(1, over: 2)]), Method.Settings(start: 10))
    #expect(method.aggregate(parts, settings) == Interval(expected))
    #expect(method.formula(parts, settings)?.value == expected)
  }

  @Test func everyMethodIsTested() {
    let tested: [Method] = [.mean, .sum, .minimum, .maximum, .median, .percent, .deduct, .table, .none]
    #expect(Method.all == tested)
  }

  @Test func aTableAndNoneGiveNoNumberOfTheirOwn() {
    for method in [Method.table, .none] { #expect(method.aggregate(parts([3]), Method.Settings()) == nil) }
  }

  @Test func noPartsGiveNoNumber() {
    for method in Method.all { #expect(method.aggregate([], Method.Settings()) == nil, "\(method.keyword)") }
  }

  private static let counting: [Method] = [.mean, .sum, .minimum, .maximum, .median, .percent, .deduct]

  /// The lowest and highest number over all ways to choose an end of each interval and to leave optional parts out.
  private func enumerated(_ method: Method, _ parts: [Part]) -> Interval? {
    var choices: [[Part]] = [[]]
    for part in parts {
      var single = [part.score.lowest, part.score.highest].map { score in
        [Part(score: Interval(score), weight: part.weight, highestPossible: part.highestPossible)]
      }
      if part.isOptional { single.append([]) }
      choices = choices.flatMap { chosen in single.map { chosen + $0 } }
    }
    return choices.compactMap { method.aggregate($0, Method.Settings(start: 7)) }
      .reduce(nil) { $0.map { [new = $1] in $0.hull(new) } ?? $1 }
  }

  private func randomParts(_ random: inout SeededGenerator, optional: Bool) -> [Part] {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in
      let (a, b) = (Int.random(in: -3...5, using: &random), Int.random(in: -3...5, using: &random))
      return Part(
        score: Interval(Rational(min(a, b)), Rational(max(a, b))),
        weight: Rational(Int.random(in: 1...3, using: &random), over: 2),
        highestPossible: 5, isOptional: optional && Bool.random(using: &random))
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func theIntervalIsExactWhenNoPartIsOptional(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = randomParts(&random, optional: false)
    for method in Self.counting {
      #expect(
        method.aggregate(parts, Method.Settings(start: 7)) == enumerated(method, parts), "\(method.keyword) \(parts)")
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func theIntervalHoldsEveryChoiceOfOptionalParts(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let parts = randomParts(&random, optional: true)
    for method in Self.counting {
      let interval = try #require(method.aggregate(parts, Method.Settings(start: 7)))
      let expected = try #require(enumerated(method, parts))
      #expect(interval.contains(expected), "\(method.keyword) \(parts)")
      if method != .median, method != .sum, method != .deduct {
        #expect(interval == expected, "\(method.keyword) \(parts)")
      }
    }
  }

  @Test func overflowIsSeenAtTheEnd() {
    let big = parts([Rational(Int64.max), Rational(Int64.max)], [2, 2])
    for method in [Method.mean, .sum, .median, .percent, .deduct] {
      #expect(method.aggregate(big, Method.Settings())?.isUndefined == true, "\(method.keyword)")
    }
  }

  @Test func overflowIsSeenWithOptionalPartsToo() {
    // Whether the second pulls the mean down can't be told: -4 · 2⁶² doesn't fit.
    let parts = [
      Part(score: Interval(0), weight: Rational(1 << 62)), Part(score: Interval(-4), weight: 1, isOptional: true),
    ]
    #expect(Method.mean.aggregate(parts, Method.Settings())?.isUndefined == true)
  }
}
