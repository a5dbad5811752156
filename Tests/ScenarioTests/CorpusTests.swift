import Foundation
import TestSupport
import Testing

/// A document that 1.0.0 read keeps its result, or is told what changed: never another number in silence.
@Suite struct CorpusTests {
  private static let corpus = repositoryRoot.appending(path: "Tests/Corpus/1.0.0")

  /// Lines of `results.txt` that are otherwise now, and why. Each must be told of where it comes up.
  private static let changes: [String: String] = [:]

  @Test func recordsKeepTheirResults() throws {
    let before = try String(contentsOf: Self.corpus.appending(path: "results.txt"), encoding: .utf8)
    let words =
      ["score", "--format", "ndjson", "--checklists", "Checklists"] + (try Self.examples()) + ["generated.yaml"]
    let outcome = try Launch(program: builtProgram, words: words, folder: Self.corpus.path).run()
    #expect(outcome.exit == 0, "\(String(decoding: outcome.stderr, as: UTF8.self))")
    let now = try outcome.stdout.split(separator: UInt8(ascii: "\n")).flatMap { try Self.results(of: Data($0)) }
    let expected = before.split(separator: "\n").map { Self.changes[String($0)] ?? String($0) }
    #expect(now.count == expected.count)
    for (new, old) in zip(now, expected) where new != old {
      Issue.record("1.0.0: \(old)\nnow:   \(new)")
      break
    }
  }

  /// Without the checklists of 1.0.0 beside them they are read by what the program carries: an older version is kept, and keeps its
  /// results.
  @Test func recordsKeepTheirResultsByWhatIsBuiltIn() throws {
    let before = try String(contentsOf: Self.corpus.appending(path: "results.txt"), encoding: .utf8)
    let examples = try Self.examples().filter { !$0.contains(Self.renamed) } + ["generated.yaml"]
    let outcome = try inEmptyFolder { folder in
      for (index, path) in examples.enumerated() {
        let copy = folder.appending(path: "\(1000 + index).yaml")
        try FileManager.default.copyItem(at: Self.corpus.appending(path: path), to: copy)
      }
      let words = ["score", "--format", "ndjson", "."]
      return try Launch(program: builtProgram, words: words, folder: folder.path).run()
    }
    #expect(outcome.exit == 0, "\(String(decoding: outcome.stderr, as: UTF8.self))")
    let now = try outcome.stdout.split(separator: UInt8(ascii: "\n")).flatMap { try Self.results(of: Data($0)) }
    let records = Set(now.compactMap { $0.split(separator: " ").first })
    let expected = before.split(separator: "\n").filter { records.contains($0.prefix { $0 != " " }) }
    #expect(now.count > 3000 && now.count == expected.count)
    #expect(zip(now, expected).first { $0 != $1 } == nil)
  }

  /// What bore the name of a real authority has another now.
  private static let renamed = "sociale-medier-midt"

  @Test func casesStillPass() throws {
    let outcome = try Launch(program: builtProgram, words: ["test", "Checklists"], folder: Self.corpus.path).run()
    let text = String(decoding: outcome.stdout + outcome.stderr, as: UTF8.self)
    #expect(outcome.exit == 0, "\(text)")
  }

  /// In the order of their bytes, so that it is the same everywhere.
  private static func examples() throws -> [String] {
    let folder = corpus.appending(path: "Checklists")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return paths.filter { $0.split(separator: "/").count == 3 && $0.contains("/e") && $0.hasSuffix(".yaml") }
      .filter { $0.split(separator: "/")[1].hasPrefix("ek") || $0.split(separator: "/")[1].hasPrefix("ex") }
      .map { "Checklists/" + $0 }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What matters of one assessment, a line for each thing.
  private static func results(of line: Data) throws -> [String] {
    guard let assessment = try JSONSerialization.jsonObject(with: line) as? [String: Any],
      let record = (assessment["record"] as? [String: Any])?["id"] as? String
    else { return ["unreadable"] }
    func objects(_ key: String, _ object: [String: Any]) -> [[String: Any]] { object[key] as? [[String: Any]] ?? [] }
    func word(_ key: String, _ object: [String: Any]) -> String { object[key] as? String ?? "-" }
    var lines: [String] = []
    func add(_ path: String, _ item: [String: Any]) {
      let words = ["status", "reason", "exact", "band"].map { word($0, item) }
      lines.append(([record, path] + words).joined(separator: " "))
      for child in objects("criteria", item) + objects("indicators", item) {
        add(path + "." + word("id", child), child)
      }
    }
    add("overall", assessment["overall"] as? [String: Any] ?? [:])
    for point in objects("points", assessment) { add(word("id", point), point) }
    for finding in objects("findings", assessment) {
      let isSetAside = finding["set-aside"] is String
      lines.append(
        "\(record) finding \(word("id", finding)) \(word("category", finding)) \(isSetAside ? "set-aside" : "-")")
    }
    for rule in objects("undecided", assessment) { lines.append("\(record) undecided \(word("rule", rule))") }
    for missing in objects("missing", assessment) {
      lines.append("\(record) missing \(word("path", missing)) \(word("what", missing))")
    }
    return lines
  }
}
