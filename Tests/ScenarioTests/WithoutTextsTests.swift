import Foundation
import Inspection
import TestSupport
import Testing

/// What is written in words of one's own is in JSON, and with `--without-texts` it isn't.
@Suite struct WithoutTextsTests {
  private static let checklist = """
    checklist: small
    version: 1.0.0
    language: en
    title: Small
    scales: {remark: {text: free}, grade: [{value: 1, text: Low, score: 1}, {value: 2, text: High, score: 2}]}
    source-kinds: {talk: Talk}
    points: [{id: p, title: P, criteria: [{id: a, question: A?, scale: grade}, {id: b, question: B?, scale: remark},
      {id: c, question: C?, scale: grade}, {id: d, question: D?, scale: grade}]}]
    rules: [{id: r, when: p.a = 1 and p.b is answered, then: {finding: {category: strength, text: The rule's.}}},
      {id: s, when: p.a = 1 or p.b is answered, then: {finding: {category: attention, text: The other's.}}}]
    """

  /// Every `?` is a text of one's own.
  private static let record = """
    record: 1
    checklist: small
    visit: {inspectors: [?, ?]}
    answers:
      p:
        a: {answer: 1, note: "?", sources: [{kind: talk, text: ?}]}
        b:
          answer: ?
          note: ? # ?
        c: {not-relevant: ?}
        d: {not-established: ?, sources: [{kind: talk, date: 2026-03-01, text: ?}]}
    judgement: {overall: {text: ?}, p: {text: ?, reason: ?}}
    findings: [{point: p, category: attention, text: ?, recommendation: ?, reference: ?}]
    set-aside: {s: ?}
    follow-up: [?, {what: ?, who: ?, deadline: 2026-05-01}]
    comments: |
      ?
    """

  @Test(arguments: ["json", "ndjson"]) func noTextOfTheRecordIsLeft(_ format: String) throws {
    var generator = SeededGenerator(seed: 3)
    var words: [String] = []
    let record = Self.record.split(separator: "?", omittingEmptySubsequences: false).map(String.init).reduce("") {
      if $0.isEmpty { return $1 }
      words.append(
        String((0..<12).map { _ in Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &generator))) }))
      return $0 + (words.last ?? "") + $1
    }
    try inEmptyFolder { folder in
      try Data(Self.checklist.utf8).write(to: folder.appending(path: "small.yaml"))
      try Data(record.utf8).write(to: folder.appending(path: "record.yaml"))
      let run = { (more: [String]) in
        let words = ["score", "record.yaml", "--checklist", "small.yaml", "--format", format] + more
        let outcome = try Launch(program: builtProgram, words: words, folder: folder.path).run()
        #expect(outcome.exit == 0, "\(String(decoding: outcome.stderr, as: UTF8.self))")
        return String(decoding: outcome.stdout, as: UTF8.self)
      }
      let (full, bare) = (try run([]), try run(["--without-texts"]))
      #expect(words.filter { !full.contains($0) } == [])
      #expect(words.filter { bare.contains($0) } == [])
      #expect(bare.contains("The rule's."))
      #expect(
        try AssessmentSchema.faults([try AssessmentSchema.write(bare, to: folder.appending(path: "bare.json"))])
          .values.allSatisfy { $0 == "ok" })
    }
  }
}
