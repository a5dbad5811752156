import Foundation
import Inspection
import TestSupport
import Testing

/// `tilsyn summary` counts what another program counts, whatever order the files are read in.
@Suite struct SummaryTests {
  /// A checklist with scales of every kind, weights that make odd fractions, bands and findings.
  private static let text = """
    tjekliste: tal
    version: 1.0.0
    titel: Tal
    enheder: {tilbud: Tilbud, plejefamilie: Plejefamilie}
    oplysninger:
      tilbudstype: {spørgsmål: Hvilken type?, valgmuligheder: {a: A, b: B, c: C}}
    skalaer:
      grad: [{værdi: 5, tekst: Høj, score: 5}, {værdi: 3, tekst: Middel, score: 3}, {værdi: 1, tekst: Lav, score: 1}]
      antal: {tal: {mindst: 0}}
      valg: [{værdi: ja, tekst: Ja}, {værdi: nej, tekst: Nej}]
    beregning: {mindste-dækning: 40%}
    niveauer:
      fokuspunkt: [{fra: 4, id: god, tekst: God}, {fra: 2.5, id: jævn, tekst: Jævn}, {fra: 1, id: svag, tekst: Svag}]
    fokuspunkter:
      - id: dialog
        titel: Dialog
        kriterier:
          - {id: ro, spørgsmål: Er der ro?, vægt: 3}
          - {id: tone, spørgsmål: Hvordan er tonen?, vægt: 4, fund: [{når: svar = 1, kategori: udviklingspunkt, tekst: Tonen er hård}]}
          - {id: hjælp, spørgsmål: "Bliver der hjulpet?", vægt: 7, gælder-når: enhed.type = tilbud}
      - id: rammer
        titel: Rammer
        kriterier:
          - {id: have, spørgsmål: Er der en have?, skala: valg}
          - {id: senge, spørgsmål: Hvor mange senge er der?, skala: antal, vægt: 0}
          - {id: mad, spørgsmål: Hvordan er maden?}
    """

  private static func record(_ number: Int, seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed &* 1000 &+ UInt64(number))
    func pick(_ words: String...) -> String { words.randomElement(using: &generator) ?? "" }
    return """
      skema: S-\(number)
      tjekliste: tal
      status: \(pick("endelig", "endelig", "endelig", "kladde"))
      besøg: {dato: 202\(pick("4", "5", "6"))-0\(pick("1", "5", "9"))-1\(pick("0", "5")), socialtilsyn: \(pick("Nord", "Syd", "Øst")), form: uanmeldt, konsulenter: [K-1]}
      enhed: {id: E-\(Int.random(in: 1...40, using: &generator)), type: \(pick("tilbud", "tilbud", "plejefamilie"))}
      oplysninger: {tilbudstype: \(pick("a", "a", "b", "c"))}
      svar:
        dialog:
          ro: \(pick("5", "3", "1", "", "ikke-relevant"))
          tone: \(pick("5", "3", "3", "1", "ikke-i-fokus"))
          hjælp: \(pick("5", "3", "1", "{ikke-belyst: Nåede det ikke}"))
        rammer:
          have: \(pick("ja", "nej", "nej", ""))
          senge: \(pick("1", "2", "2.5", "7", ""))
          mad: \(pick("5", "3", "1", ""))
      """
  }

  @discardableResult
  private static func run(_ words: [String], in folder: URL) throws -> Data {
    let outcome = try Launch(program: builtProgram, words: words, folder: folder.path).run()
    #expect(outcome.exit == 0, "\(words): \(String(decoding: outcome.stderr, as: UTF8.self))")
    return Data(outcome.stdout)
  }

  /// A folder with a number of records, one to a file; `turned`: under names that turn their order round.
  private static func fill(_ folder: URL, _ count: Int, seed: UInt64, turned: Bool = false) throws {
    try Data(text.utf8).write(to: folder.appending(path: "tal.yaml"))
    let records = folder.appending(path: "besøg")
    try FileManager.default.createDirectory(at: records, withIntermediateDirectories: true)
    for number in 1...count {
      let name = turned ? 1_000_000 - number : 1_000_000 + number
      try Data(record(number, seed: seed).utf8).write(to: records.appending(path: "\(name).yaml"))
    }
  }

  @Test(arguments: [1, 2])
  func anotherProgramCountsTheSame(seed: UInt64) throws {
    try inEmptyFolder { folder in
      try Self.fill(folder, 200, seed: seed)
      let words = ["besøg", "--checklists", "."]
      let all = ["--all-visits", "--drafts", "--format", "json"]
      try Self.run(["summary"] + words + all, in: folder).write(to: folder.appending(path: "summary.json"))
      try Self.run(["score"] + words + ["--format", "ndjson"], in: folder).write(
        to: folder.appending(path: "all.ndjson"))
      let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "summary.py").path
      let counted = try Launch(
        program: "/usr/bin/python3", words: [script, "summary.json", "all.ndjson"], folder: folder.path
      ).run()
      #expect(counted.exit == 0, "\(String(decoding: counted.stderr, as: UTF8.self))")
      #expect(String(decoding: counted.stdout, as: UTF8.self) == "\n")
    }
  }

  @Test(arguments: [
    ["text"], ["json", "--drafts"], ["csv", "--by", "socialtilsyn,år"], ["json", "--by", "tilbudstype", "--intervals"],
    ["json", "--all-visits", "--by", "year"],
  ])
  func orderChangesNothing(options: [String]) throws {
    func outcome(turned: Bool, jobs: String) throws -> Data {
      try inEmptyFolder { folder in
        try Self.fill(folder, 60, seed: 9, turned: turned)
        let words = ["summary", "besøg", "--checklists", ".", "--jobs", jobs, "--format"]
        return try Self.run(words + options, in: folder)
      }
    }
    #expect(try outcome(turned: true, jobs: "3") == outcome(turned: false, jobs: "1"))
  }

  @Test func itsJSONFitsItsSchema() throws {
    let schema = repositoryRoot.appending(path: "Docs/tilsyn-summary-1.schema.json").path
    try inEmptyFolder { folder in
      try Self.fill(folder, 60, seed: 4)
      let runs = [
        [], ["--intervals", "--by", "socialtilsyn"], ["--by", "tilbudstype,år", "--lang", "en"],
        ["--all-visits", "--lang", "sv"],
      ]
      let files = try runs.enumerated().map { index, options in
        let file = folder.appending(path: "\(index).json")
        try Self.run(["summary", "besøg", "--checklists", ".", "--format", "json"] + options, in: folder).write(
          to: file)
        return file.path
      }
      #expect(try faultsFound(by: "validate.py", schema: schema, in: files).filter { $0.value != "ok" } == [:])
    }
  }

  /// A stream in order of units and days gives what a folder gives.
  @Test func anOrderedStreamIsEnough() throws {
    try inEmptyFolder { folder in
      try Self.fill(folder, 60, seed: 5)
      let records = (1...60).map { Self.record($0, seed: 5) }
      func key(_ record: String) -> [String] {
        ["enhed: {id: ", "dato: "].map { mark in
          let rest = record.range(of: mark).map { record[$0.upperBound...] } ?? ""
          return String(rest.prefix { $0 != "," })
        }
      }
      let ordered = records.sorted { key($0).lexicographicallyPrecedes(key($1)) }.joined(separator: "\n---\n")
      try Data(ordered.utf8).write(to: folder.appending(path: "strøm"))
      let words = ["--checklists", ".", "--format", "json"]
      let outcome = try Launch(
        program: builtProgram, words: ["summary", "-"] + words, folder: folder.path, input: "strøm"
      ).run()
      #expect(outcome.exit == 0, "\(String(decoding: outcome.stderr, as: UTF8.self))")
      #expect(try Self.run(["summary", "besøg"] + words, in: folder) == Data(outcome.stdout))
    }
  }

  /// Assessments that were made before say what the records say that they were made of; those of faulty records are told.
  @Test func assessmentsCountAsTheirRecords() throws {
    func compare(_ records: [String], _ options: [String], by grouping: String, in folder: URL) throws {
      try Self.run(["score"] + records + ["--format", "ndjson"], in: folder).write(
        to: folder.appending(path: "alle.ndjson"))
      for words in [["--by", grouping], ["--all-visits", "--drafts", "--intervals"]] {
        let words = ["--format", "json"] + words
        let (own, made) = (
          try Self.run(["summary"] + records + words, in: folder),
          try Self.run(["summary", "alle.ndjson"] + options + words, in: folder)
        )
        #expect(own == made, "\(words)")
      }
    }
    try inEmptyFolder { folder in
      try Self.fill(folder, 60, seed: 6)
      try compare(["besøg", "--checklists", "."], ["--checklists", "."], by: "tilbudstype,år", in: folder)
      let faulty = folder.appending(path: "fejl.ndjson")
      let lines = [
        #"{"schema":"tilsyn-error-1","record":{"id":"S-1"},"diagnostics":[]}"#,
        #"{"schema":"tilsyn-assessment-1","x":"#,
        #"{"schema":"tilsyn-assessment-1","checklist":{"id":"væk","version":"1.0.0"},"record":{"id":"a","status":"final"},"overall":{"status":"rated"}}"#,
      ]
      try Data(lines.joined(separator: "\n").utf8).write(to: faulty)
      let outcome = try Launch(program: builtProgram, words: ["summary", faulty.path], folder: folder.path).run()
      let told = String(decoding: outcome.stderr, as: UTF8.self)
      #expect(outcome.exit == 4)
      for (line, words) in [(1, "havde fejl"), (2, "ikke en hel rapport"), (3, "`væk`")] {
        #expect(told.contains("fejl.ndjson:\(line):") && told.contains(words), "\(told)")
      }
    }
    let shipped = repositoryRoot.appending(path: "Checklists")
    try inEmptyFolder { folder in
      for name in ["sociale-medier/eksempler", "barnbarometer/exempel", "kvalitetsmodel-tilbud/eksempler"] {
        try compare([shipped.appending(path: name).path], [], by: "socialtilsyn,år", in: folder)
      }
    }
  }
}
