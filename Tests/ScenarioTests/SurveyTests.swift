import Foundation
import Inspection
import TestSupport
import Testing

/// A survey by `barnbarometer` as large as that of 2014, with answers that are invented so as to have its published shares.
@Suite struct SurveyTests {
  /// Of 170 authorities, 163 answered on social media. How many of those gave each answer; `nil` is unknown.
  private static let counts: [(question: String, answers: [(answer: String?, count: Int)])] = [
    ("användning.använder", [("ja", 63), ("nej", 100)]),
    ("strategi.finns", [("ja", 16), ("nej", 129), (nil, 18)]),
    ("utbildning.senaste-tre-åren", [("ja", 41), ("nej", 122)]),
  ]

  /// The records one after the other, the answers to each question shuffled among them.
  private static func survey(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    var answers = [String](repeating: "", count: 170)
    let answering = answers.indices.shuffled(using: &generator).prefix(163)
    for (question, given) in counts {
      let names = question.split(separator: ".")
      let shuffled = given.flatMap { answer, count in repeatElement(answer, count: count) }.shuffled(using: &generator)
      for (index, answer) in zip(answering, shuffled) {
        answers[index] += "  \(names[0]): {\(names[1]): \(answer ?? "{inte-klarlagd: Ingen visste.}")}\n"
      }
    }
    return answers.enumerated().map { index, answers in
      """
      protokoll: ENKÄT-\(index + 1)
      checklista: barnbarometer
      besök: {datum: 2026-12-08}
      enhet: {id: KOMMUN-PÅHITTAD-\(index + 1), typ: socialförvaltning}
      svar:
      \(answers)
      """
    }.joined(separator: "---\n")
  }

  @Test(arguments: [2014, 7])
  func theSharesOf2014(seed: UInt64) throws {
    let outcome = try inEmptyFolder { folder in
      try Data(Self.survey(seed: seed).utf8).write(to: folder.appending(path: "enkät.yaml"))
      let words = ["score", "-", "--format", "ndjson"]
      return try Launch(program: builtProgram, words: words, folder: folder.path, input: "enkät.yaml").run()
    }
    #expect(outcome.exit == 0, "\(String(decoding: outcome.stderr, as: UTF8.self))")
    let lines = outcome.stdout.split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == 170)

    var criteria: [String: [Criterion]] = [:]
    for line in lines {
      for point in try JSONDecoder().decode(Line.self, from: Data(line)).points {
        for criterion in point.criteria { criteria["\(point.id).\(criterion.id)", default: []].append(criterion) }
      }
    }
    func share(_ question: String, _ answer: String) -> Double {
      let asked = criteria[question, default: []].filter { $0.status != "unanswered" }
      return Double(asked.count { $0.answer == answer }) / Double(asked.count)
    }
    #expect((161..<170).contains(criteria["användning.använder", default: []].count { $0.answer != nil }))
    #expect((0.60..<0.63).contains(share("användning.använder", "nej")), "just over 60 % do not use social media")
    #expect((0.095..<0.105).contains(share("strategi.finns", "ja")), "one in ten has a strategy")
    #expect((0.78..<0.80).contains(share("strategi.finns", "nej")), "nearly 80 % have none")
    #expect((0.74..<0.76).contains(share("utbildning.senaste-tre-åren", "nej")), "three of four without training")
    #expect(criteria["strategi.finns", default: []].count { $0.status == "not-established" } == 18)
  }

  private struct Line: Decodable {
    let points: [Point]
  }

  private struct Point: Decodable {
    let id: String
    let criteria: [Criterion]
  }

  private struct Criterion: Decodable {
    let id: String
    let status: String
    let answer: String?
  }
}
