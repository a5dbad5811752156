import Foundation
import TestSupport
import Testing

@testable import Inspection
@testable import InspectionAnalysis

/// What `improve` proposes holds, and nothing smaller does: held against all better answers there are.
@Suite struct ImprovementProperties {
  private static let all = Set(RandomChecklist.Feature.allCases)

  /// By the number of answers, the sets of questions that reach a band in some way.
  private func reaching(_ band: Int, of item: Int, _ before: Assessment) throws -> [[Int]]? {
    let checklist = before.checklist
    let questions = checklist.questions(below: 0).filter { before.results[$0].status == .scored }
    let better = questions.map { question -> [Answer.Value] in
      let isFalling = checklist.isFalling(item, with: question)
      let score = checklist.score(of: before.record.answers[question].value, to: question) ?? 0
      return checklist.allValues(of: question).filter { answer in
        checklist.score(of: answer, to: question).map { isFalling ? $0 < score : $0 > score } ?? false
      }
    }
    guard better.reduce(1, { $0 * ($1.count + 1) }) <= 1500 else { return nil }
    var found: Set<[Int]> = []
    func visit(_ place: Int, _ record: Record, _ chosen: [Int]) throws {
      if place == questions.count {
        let after = try #require(checklist.assess(record).value)
        let isKept = checklist.questions(below: 0).allSatisfy {
          after.results[$0].status.isLike(before.results[$0].status)
        }
        if isKept, let reached = after.results[item].band, after.results[item].exact != nil, reached >= band {
          found.insert(chosen)
        }
        return
      }
      try visit(place + 1, record, chosen)
      for answer in better[place] {
        try visit(place + 1, record.answering(questions[place], answer), chosen + [questions[place]])
      }
    }
    try visit(0, before.record, [])
    let least = found.map(\.count).min() ?? 0
    return found.filter { $0.count == least }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  @Test func theSmallestSetsAreFoundAllOfThemAndNoOthers() throws {
    var (found, unreachable) = (0, 0)
    try RandomCase.search(11_000..<11_600, Self.all) { random in
      let before = try random.assess(random.record)
      for (item, definition) in random.checklist.items.enumerated() {
        switch before.improvement(of: item).outcome {
        case .found: found += 1
        case .unreachable: unreachable += 1
        case .noBands, .noResult, .highestBand, .undecided: continue
        }
        if let fault = try fault(in: before, of: item) { return "\(definition.path): \(fault)" }
      }
      return nil
    }
    #expect(found > 20 && unreachable > 10, "\(found) found, \(unreachable) out of reach")
  }

  private func fault(in before: Assessment, of item: Int) throws -> String? {
    guard let known = try reaching((before.results[item].band ?? -1) + 1, of: item, before) else { return nil }
    switch before.improvement(of: item).outcome {
    case .found(let proposals, let areAll):
      let sets = proposals.map { $0.changes.map(\.question) }
      if areAll, sets != known { return "\(sets) were found, \(known) there are" }
      return sets.allSatisfy(known.contains) ? nil : "\(sets) are not all in \(known)"
    case .unreachable: return known.isEmpty ? nil : "told to be out of reach, but \(known) lead there"
    case .undecided: return "too much for so small a checklist"
    case .noBands, .noResult, .highestBand: return nil
    }
  }

  /// Sets of several answers, with a deduction, a cap that a good answer lifts, one that good answers bring, and one that no answer
  /// lifts.
  @Test func setsOfSeveralAnswers() throws {
    let checklist = try checklist(
      """
      checklist: several
      version: 1.0.0
      language: en
      title: Several
      scales:
        level: [{value: a, score: 1}, {value: b, score: 2}, {value: c, score: 3}, {value: d, score: 4}]
        seen: [{value: "yes"}, {value: "no"}]
      bands:
        point: [{from: 1, id: low}, {from: 2, id: mid}, {from: 3, id: high}, {from: 7/2, id: top}]
        overall: [{from: 0, id: low}, {from: 7/2, id: high}]
      points:
        - id: p
          title: P
          criteria:
            - {id: a, question: A, weight: 2}
            - {id: b, question: B}
            - {id: c, question: C}
            - {id: d, question: D, weight: 1/2}
            - {id: e, question: E, applies-when: p.a.score <= 3}
            - {id: s, question: S, scale: seen}
        - {id: q, title: Q, scoring: {method: deduct, start: 6}, criteria: [{id: a, question: A}, {id: b, question: B}]}
      rules:
        - {id: lifted, when: q.a.score >= 3, then: {cap: {of: p, at-most: 2}}}
        - {id: brought, when: p.b = d and p.c = d, then: {cap: {of: p, at-most: 5/2}}}
        - {id: fixed, when: p.s = no, then: {cap: {of: overall, at-most: 2}}}
      """)
    var generator = SeededGenerator(seed: 4711)
    var sizes: [Int: Int] = [:]
    for round in 0..<40 {
      var record = Record(id: "r", for: checklist)
      for question in checklist.questions(below: 0) {
        guard Int.random(in: 0..<8, using: &generator) > 0 else { continue }
        let values = checklist.values(of: question)
        record.answers[question].value = values[Int.random(in: 0..<values.count, using: &generator)]
      }
      let before = try #require(checklist.assess(record).value)
      for item in [0] + checklist.points {
        if let fault = try fault(in: before, of: item) {
          Issue.record("round \(round), \(checklist.items[item].path): \(fault)\n\(record.answers.map(\.value))")
          return
        }
        if case .found(let proposals, _) = before.improvement(of: item).outcome {
          sizes[proposals[0].changes.count, default: 0] += 1
        }
      }
    }
    #expect(sizes.keys.contains(2) && sizes.keys.contains(3), "\(sizes)")
  }

  private static let numbers = """
    checklist: numbers
    version: 1.0.0
    language: en
    title: Numbers
    scales:
      degrees: {number: {min: 0, max: 5}}
      count: {number: {min: 0}}
      level: [{value: a, score: 1}, {value: b, score: 3}, {value: c, score: 5}]
    scoring: {point: {method: METHOD}, min-coverage: 50%}
    bands: {point: [{from: -100, id: low}, {from: 4, id: high}]}
    points:
      - id: p
        title: P
        criteria: [{id: a, question: A?, scale: degrees, weight: 3}, {id: b, question: B?, scale: SCALE}, {id: c, question: C?, scale: level}]
    rules: [RULE]

    """

  /// Numbers that go into results by themselves are worked out; out of reach is only what is proved to be.
  @Test(arguments: [
    ("mean", "degrees", "", "a: 2, b: 5, c: 5", "[[p.a 4]]"),
    ("mean", "degrees", "", "a: 1, b: 1, c: 1", "[[p.a 5, p.b 4], [p.a 5, p.c c]]"),
    ("mean", "degrees", "", "a: 0, b: 0, c: 1", "[[p.a 5, p.b 4], [p.a 5, p.c c]]"),
    ("mean", "degrees", "{id: r, when: p.c = a, then: {cap: {of: p, at-most: 3}}}", "a: 5, b: 5, c: a", "[[p.c b]]"),
    (
      "mean", "degrees", "{id: r, when: p.a < 9/2, then: {cap: {of: p, at-most: 3}}}", "a: 4, b: 5, c: c", "[[p.a 4.5]]"
    ),
    ("mean", "degrees", "{id: r, then: {cap: {of: p, at-most: 3}}}", "a: 1, b: 1, c: c", "unreachable"),
    ("sum", "count", "", "a: 0, b: 1, c: a", "[[p.a 1], [p.b 3], [p.c b]]"),
    ("min", "count", "", "a: 4, b: 3, c: c", "[[p.b 4]]"),
    ("max", "count", "", "a: 0, b: 2, c: a", "[[p.a 4], [p.b 4], [p.c c]]"),
  ])
  func numbersWithoutSteps(_ method: String, _ scale: String, _ rule: String, _ answers: String, _ told: String) throws
  {
    let checklist = try checklist(
      Self.numbers.replacing("METHOD", with: method).replacing("SCALE", with: scale).replacing("RULE", with: rule))
    let answers = answers.replacing("c: 5", with: "c: c").replacing("c: 1", with: "c: a")
    let record = try record("record: r\nchecklist: numbers\nanswers: {p: {\(answers)}}\n", for: checklist)
    let before = try #require(checklist.assess(record).value)
    let improvement = before.improvement(of: 1)
    guard case .found(let proposals, _) = improvement.outcome else {
      #expect("\(improvement.outcome)" == told)
      return
    }
    let sets = proposals.map { proposal in
      proposal.changes.map { change in
        let value =
          if case .number(let number) = change.to { number.decimal() } else {
            checklist.words(for: change.to, to: change.question) ?? ""
          }
        return "\(checklist.items[change.question].path) \(value)"
      }
    }
    #expect("\(sets)".replacing("\"", with: "") == told)
    for proposal in proposals {
      let after = try #require(
        checklist.assess(proposal.changes.reduce(record) { $0.answering($1.question, $1.to) }).value)
      #expect(after.results[1].exact == proposal.result && after.results[1].band == proposal.band)
    }
  }

  /// What is told of numbers without steps, against all of them at quarters: nothing is out of reach or needs more that some of them
  /// reaches with less.
  @Test func numbersAgainstAllQuarters() throws {
    let most = UInt64(ProcessInfo.processInfo.environment["CLAIMS"] ?? "") ?? 60
    var (found, unreachable, open) = (0, 0, 0)
    for seed in 1...most {
      var random = SeededGenerator(seed: seed)
      func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &random)] }
      let condition = "p.\(pick(["a", "b"])) \(pick(["<", "<=", ">", ">="])) \(pick(["1", "2", "5/2", "3"]))"
      let rule = pick([
        "", "{id: r, when: \(condition), then: {cap: {of: p, at-most: \(pick([1, 2]))}}}",
        "{id: r, when: \(condition), then: {adjust: {of: p, by: \(pick([-1, 1]))}}}",
      ])
      let text = Self.numbers.replacing(
        "METHOD", with: pick(["mean", "sum", "min", "max", "median", "deduct, start: 9"])
      )
      .replacing("SCALE", with: "degrees").replacing("max: 5", with: "max: 4").replacing("RULE", with: rule)
      .replacing("weight: 3", with: "weight: \(pick(["1", "2", "1/2"]))")
      .replacing("from: 4, id: high", with: "from: \(pick(["2", "3", "7/2", "11/3", "6"])), id: high")
      let checklist = try checklist(text)
      let answers =
        "a: \(pick(["0", "1", "2.5", "4"])), b: \(pick(["0", "1.5", "3", "4"])), c: \(pick(["a", "b", "c"]))"
      let record = try record("record: r\nchecklist: numbers\nanswers: {p: {\(answers)}}\n", for: checklist)
      let before = try #require(checklist.assess(record).value)
      let improvement = before.improvement(of: 1)
      let least = leastByQuarters(before)
      switch improvement.outcome {
      case .found(let proposals, _):
        found += 1
        if improvement.isSmallest, let least, least < proposals[0].changes.count {
          Issue.record("seed \(seed): \(least) are enough\n\(text)\(answers)")
        }
        for proposal in proposals {
          let after = checklist.assess(proposal.changes.reduce(record) { $0.answering($1.question, $1.to) }).value
          if after?.results[1].band != proposal.band { Issue.record("seed \(seed): \(proposal)\n\(text)\(answers)") }
        }
      case .unreachable:
        unreachable += 1
        if least != nil { Issue.record("seed \(seed): told to be out of reach\n\(text)\(answers)") }
      case .undecided: open += 1
      case .noBands, .noResult, .highestBand: break
      }
    }
    #expect(found > 5 && unreachable > 2 && open * 10 <= found + unreachable, "\(found) \(unreachable) \(open)")
  }

  /// The fewest better answers, of numbers at quarters, that reach the next band; `nil` where none do.
  private func leastByQuarters(_ before: Assessment) -> Int? {
    let checklist = before.checklist
    let better = [2, 3, 4].map { question -> [Answer.Value?] in
      let isFalling = checklist.isFalling(1, with: question)
      guard let score = checklist.score(of: before.record.answers[question].value, to: question) else { return [nil] }
      let all: [Answer.Value] =
        question == 4 ? [0, 1, 2].map { .option($0) } : (0...16).map { .number(Rational($0, over: 4)) }
      return [nil]
        + all.filter { checklist.score(of: $0, to: question).map { isFalling ? $0 < score : $0 > score } ?? false }
    }
    var least: Int?
    let band = (before.results[1].band ?? -1) + 1
    for first in better[0] {
      for second in better[1] {
        for third in better[2] {
          var evaluator = Evaluator(checklist, before.record)
          for (question, answer) in zip([2, 3, 4], [first, second, third]) {
            if let answer { evaluator.replace(question, answer) }
          }
          evaluator.run(.asIs)
          guard let reached = evaluator.outcome(of: 1)?.band, reached >= band else { continue }
          least = min(least ?? 3, [first, second, third].count { $0 != nil })
        }
      }
    }
    return least
  }

  @Test func everyProposalScoredAgainGivesWhatItPromises() throws {
    var count = 0
    try RandomCase.search(11_600..<12_000, Self.all) { random in
      let before = try random.assess(random.record)
      for item in random.checklist.items.indices {
        guard case .found(let proposals, _) = before.improvement(of: item).outcome else { continue }
        for proposal in proposals {
          let record = proposal.changes.reduce(random.record) { $0.answering($1.question, $1.to) }
          let after = try random.assess(record)
          if after.results[item].exact != proposal.result || after.results[item].band != proposal.band {
            return "\(random.checklist.items[item].path) becomes \(after.results[item].told), not \(proposal)"
          }
          if proposal.band <= before.results[item].band ?? -1 { return "\(proposal) lifts nothing" }
          if after.record.facts.map(\.value) != before.record.facts.map(\.value) { return "a fact has changed" }
          count += 1
        }
      }
      return nil
    }
    #expect(count > 20, "\(count)")
  }

  @Test func whatIsToldWhereTheLimitWasMetHolds() throws {
    var count = 0
    try RandomCase.search(12_000..<12_400, Self.all) { random in
      let before = try random.assess(random.record)
      for (item, definition) in random.checklist.items.enumerated() {
        for effort in [1, 3, 8] {
          guard case .undecided(let tried) = before.improvement(of: item, effort: effort).outcome else { continue }
          let band = (before.results[item].band ?? -1) + 1
          guard let known = try reaching(band, of: item, before), let first = known.first else { continue }
          if first.count <= tried { return "\(definition.path): up to \(tried) were told not to do, but \(known)" }
          count += 1
        }
      }
      return nil
    }
    #expect(count > 10, "\(count)")
  }
}

extension Checklist {
  fileprivate func score(of answer: Answer.Value, to question: Int) -> Rational? {
    guard let scale = items[question].question.map({ scales[$0.scale] }) else { return nil }
    switch (answer, scale.kind) {
    case (.option(let option), .choice(let options)): return options[Int(option)].score
    case (.number(let number), .number): return scale.score(ofNumber: number)
    default: return nil
    }
  }
}

extension Status {
  /// A rule may take the score of an answer away; the answer is still there.
  fileprivate func isLike(_ other: Status) -> Bool {
    func kind(_ status: Status) -> Status { status == .notRated ? .scored : status }
    return kind(self) == kind(other)
  }
}
