import Foundation
import TestSupport
import Testing

/// What `score` writes as JSON keeps to the schema that is shipped, and the schema holds something.
@Suite struct AssessmentSchema {
  private static let schema = repositoryRoot.appending(path: "Docs/tilsyn-assessment-1.schema.json").path
  private static let examples = "Checklists/sociale-medier/eksempler"

  @Test func whatIsWrittenFitsTheSchema() throws {
    try inEmptyFolder { folder in
      var files: [String] = []
      for hard in HardRecord.all {
        for (name, text) in [("checklist.yaml", hard.checklist), ("record.yaml", hard.record)] {
          try Self.write(text, to: folder.appending(path: name))
        }
        let words = ["record.yaml", "--checklist", "checklist.yaml"]
        let line = try score(words + ["--format", "ndjson"], in: folder)
        for part in hard.holds { #expect(line.contains(part), "\(hard.name): \(part) is not in \(line)") }
        files.append(try Self.write(line, to: folder.appending(path: hard.name + ".json")))
        let indented = try score(words + ["--format", "json"], in: folder)
        #expect(compact(indented) + "\n" == line, "\(hard.name): a line is the same JSON without white space")
      }
      files.append(try Self.write(try compared(in: folder), to: folder.appending(path: "compared.json")))
      for (name, code, words) in Self.runs {
        let text = try score(words + ["--format", "json"], in: folder, exit: code)
        files.append(try Self.write(text, to: folder.appending(path: name)))
      }
      #expect(try Self.faults(files).filter { $0.value != "ok" } == [:])
    }
  }

  /// A report with what has come of a unit since another visit.
  private func compared(in folder: URL) throws -> String {
    let example = repositoryRoot.appending(path: "\(Self.examples)/botilbud.yaml")
    let text = try String(contentsOf: example, encoding: .utf8).replacing("EKSEMPEL-2027-02", with: "EKSEMPEL-2026-02")
      .replacing("dato: 2027-05-06", with: "dato: 2026-12-06").replacing(
        "private-kontakter: 4", with: "private-kontakter: 2")
    let earlier = try Self.write(text, to: folder.appending(path: "earlier.yaml"))
    let line = try score([example.path, "--compare", earlier, "--format", "json"], in: folder)
    #expect(line.contains("\"change\": \"solved\"") && line.contains("\"change\": \"repeated\""))
    return line
  }

  /// Runs of the program in the folder of the hard records: the examples alone and together, and what can't be scored.
  private static let runs: [(name: String, exit: Int32, words: [String])] = {
    let folder = repositoryRoot.appending(path: examples).path
    return [
      ("opholdssted.json", 0, ["\(folder)/opholdssted.yaml"]), ("botilbud.json", 0, ["\(folder)/botilbud.yaml"]),
      ("plejefamilie.json", 0, ["\(folder)/plejefamilie.yaml"]), ("all.json", 0, [folder]),
      ("error.json", 4, ["checklist.yaml"]), ("unknown.json", 4, ["record.yaml"]),
      ("errors.json", 4, ["record.yaml", "record.yaml", "\(folder)/botilbud.yaml", "--lang", "en"]),
    ]
  }()

  /// The public edition of every shipped example that has one, one by one and together, in each language.
  @Test func whatEveryoneMayReadFitsItsSchema() throws {
    let checklists = repositoryRoot.appending(path: "Checklists")
    let examples = try FileManager.default.subpathsOfDirectory(atPath: checklists.path).sorted().filter {
      $0.hasSuffix(".yaml") && ($0.contains("/eksempler/") || $0.contains("/exempel/"))
    }
    try inEmptyFolder { folder in
      var files: [String] = []
      for (index, example) in examples.enumerated() {
        let path = checklists.appending(path: example).path
        let language = ["da", "en", "sv"][index % 3]
        let words = ["score", path, "--audience", "public", "--format", "json", "--lang", language]
        let outcome = try Launch(program: builtProgram, words: words, folder: folder.path).run()
        #expect(outcome.exit == (outcome.stdout.isEmpty ? 4 : 0), "\(example)")
        if outcome.stdout.isEmpty { continue }
        let text = String(decoding: outcome.stdout, as: UTF8.self)
        #expect(text.contains("tilsyn-public-1"), "\(example)")
        files.append(try Self.write(text, to: folder.appending(path: "\(index).json")))
      }
      #expect(files.count >= 8)
      let all = try Launch(
        program: builtProgram,
        words: ["score", checklists.path, "--audience", "public", "--format", "json"], folder: folder.path
      ).run()
      files.append(try Self.write(String(decoding: all.stdout, as: UTF8.self), to: folder.appending(path: "all.json")))
      let schema = repositoryRoot.appending(path: "Docs/tilsyn-public-1.schema.json").path
      let faults = try faultsFound(by: "validate.py", schema: schema, in: files)
      #expect(faults.filter { $0.value != "ok" } == [:])
      // Nothing that the schema doesn't name may come along.
      let broken = try String(contentsOfFile: files[0], encoding: .utf8).replacing(
        "\"points\":", with: "\"file\": \"a\", \"points\":")
      let file = try Self.write(broken, to: folder.appending(path: "broken.json"))
      #expect(try faultsFound(by: "validate.py", schema: schema, in: [file])[file]?.contains("file") == true)
    }
  }

  @Test func whatIsBrokenDoesNotFit() throws {
    let example = repositoryRoot.appending(path: "\(Self.examples)/opholdssted.yaml").path
    try inEmptyFolder { folder in
      let line = try score([example, "--format", "ndjson"], in: folder)
      var expected: [String: String] = [:]
      for (index, change) in Self.changes.enumerated() {
        let at = try #require(line.firstRange(of: change.old), "\(change.old) is not in the report")
        let file = folder.appending(path: "\(index).json")
        expected[try Self.write(line.replacingCharacters(in: at, with: change.new), to: file)] = change.fault
      }
      for (file, fault) in try Self.faults(Array(expected.keys)) {
        let wanted = try #require(expected[file])
        #expect(fault.contains(wanted), "\(fault) where \(wanted) was expected")
      }
    }
  }

  private static let changes: [(old: String, new: String, fault: String)] = [
    (#""schema":"tilsyn-assessment-1""#, #""schema":"tilsyn-assessment-2""#, "$.schema"),
    (#""engine":"1.0.0","#, "", "'engine' is a required property"),
    (#""engine":"1.0.0","#, #""engine":"1.0.0","more":1,"#, "'more'"),
    (#""engine":"1.0.0","#, #""engine":"1.0.0","engine":"1.0.0","#, "a key stands twice"),
    (#""form":"unannounced""#, #""form":"uanmeldt""#, "$.visit.form"),
    (#""date":"20"#, #""date":"20-"#, "$.visit.date"),
    (#""status":"rated","reason":null"#, #""status":"rated","reason":"none""#, "$.overall.reason"),
    (#""status":"rated","reason":null"#, #""reason":null,"status":"rated""#, "keys out of order"),
    (#""status":"rated""#, #""status":"not-rated""#, "$.overall"),
    (#""status":"scored""#, #""status":"rated""#, "$.points[0].criteria[0].status"),
    (#""exact":""#, #""exact":"0"#, "$.overall.exact"), (#""sharp":"#, #""sharp":"","x":"#, "$.overall.range"),
    (#""answered":"#, #""answered":-"#, "$.overall.coverage.answered"),
    (#""category":"development""#, #""category":"udviklingspunkt""#, "category"),
    (#""set-aside":null"#, #""set-aside":false"#, "set-aside"),
    (#""weight":"1/1""#, #""weight":1"#, "weight"), (#","warnings":["#, #","warnings":[1"#, "$.warnings[0]"),
    (#""undecided":["#, #""undecided":[,"#, "no JSON"),
  ]

  // MARK: Running

  private func score(_ words: [String], in folder: URL, exit: Int32 = 0) throws -> String {
    let outcome = try Launch(program: builtProgram, words: ["score"] + words, folder: folder.path).run()
    #expect(outcome.exit == exit, "\(words): \(String(decoding: outcome.stderr, as: UTF8.self))")
    return String(decoding: outcome.stdout, as: UTF8.self)
  }

  static func faults(_ files: [String]) throws -> [String: String] {
    try faultsFound(by: "validate.py", schema: schema, in: files)
  }

  @discardableResult
  static func write(_ text: String, to file: URL) throws -> String {
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// JSON without the white space between its values.
  private func compact(_ json: String) -> String {
    var (text, isInString, isEscaped) = ("", false, false)
    for scalar in json.unicodeScalars where isInString || !" \n".unicodeScalars.contains(scalar) {
      text.unicodeScalars.append(scalar)
      if scalar == "\"", !isEscaped { isInString.toggle() }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return text
  }
}
