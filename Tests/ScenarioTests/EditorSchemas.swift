import Foundation
import TestSupport
import Testing

/// What `schema` writes fits what is shipped and what `new` makes, and not what is broken.
@Suite struct EditorSchemas {
  private static let checklists = [
    "sociale-medier", "sociale-medier-godkendelse", "sociale-medier-tilpasset", "kvalitetsmodel-tilbud",
    "kvalitetsmodel-tilbud-fladt", "barnbarometer",
  ]

  @Test func everyShippedRecordFits() throws {
    // What is kept of an earlier version has no records, nor has a draft.
    let folders = Set(try Files.all(in: "Checklists").map { String($0.split(separator: "/")[1]) })
      .filter { !$0.contains(/-[0-9]+\.[0-9]+\.[0-9]+$/) && !$0.hasPrefix("udkast-") }
    #expect(folders == Set(Self.checklists))
    for checklist in Self.checklists {
      let examples = try Files.all(in: "Checklists/\(checklist)").filter {
        $0.contains("/eksempler/") || $0.contains("/exempel/")
      }
      #expect(examples.count > 1)
      try inEmptyFolder { folder in
        let schema = try schema([checklist], in: folder)
        let files = examples.map { repositoryRoot.appending(path: $0).path }
        #expect(try faultsFound(by: "validate_yaml.py", schema: schema, in: files).filter { $0.value != "ok" } == [:])
      }
    }
  }

  @Test func everyShippedChecklistFits() throws {
    for checklist in Self.checklists {
      try inEmptyFolder { folder in
        let language = checklist == "barnbarometer" ? "sv" : "da"
        let schema = try schema(["--of", "checklist", "--lang", language], in: folder)
        let file = repositoryRoot.appending(path: "Checklists/\(checklist)/\(checklist).yaml").path
        #expect(try faultsFound(by: "validate_yaml.py", schema: schema, in: [file]).filter { $0.value != "ok" } == [:])
      }
    }
  }

  /// In each language, by the schema that the form names, made as the form says.
  @Test(arguments: ["da", "en", "sv"]) func aFormFitsTheSchemaThatItNames(language: String) throws {
    for checklist in ["sociale-medier", "kvalitetsmodel-tilbud"] {
      try inEmptyFolder { folder in
        let unit = checklist == "sociale-medier" ? ["--unit", "plejefamilie"] : []
        let form = try run(["new", checklist, "--lang", language] + unit, in: folder)
        let named = try #require(form.firstMatch(of: /\n# yaml-language-server: \$schema=(\S+)\n/)).1
        let command = form.replacing("\n#", with: "").firstMatch(of: /`tilsyn (schema [^`]+)`/)
        let words = try #require(command).1.split(whereSeparator: \.isWhitespace).map(String.init)
        _ = try run(words, in: folder)
        let file = folder.appending(path: "form.yaml")
        try Data(form.utf8).write(to: file)
        let faults = try faultsFound(
          by: "validate_yaml.py", schema: folder.appending(path: String(named)).path, in: [file.path])
        #expect(faults == [file.path: "ok"], "\(checklist) \(language)")
      }
    }
  }

  @Test func aBrokenRecordDoesNotFit() throws {
    try expectFaults("Checklists/sociale-medier/eksempler/plejefamilie.yaml", ["sociale-medier"], Self.recordChanges)
  }

  private static let recordChanges: [(old: String, new: String, fault: String)] = [
    ("status: ", "statut: ", "'statut' was unexpected"), ("form: ", "formm: ", "'formm' was unexpected"),
    ("  type: plejefamilie", "  type: plejefamile", "$.enhed.type"), ("enhed:", "ehned:", "'enhed'"),
    ("tjekliste: sociale-medier", "tjekliste: sociale-mediær", "$.tjekliste"),
    ("    kendskab: 5", "    kendskab: 7", "$.svar.dialog.kendskab"),
    ("    kendskab: 5", "    kendskap: 3", "'kendskap' was unexpected"),
    ("  dialog:\n", "  dialogg:\n", "'dialogg' was unexpected"),
    ("dato: 2027", "dato: 27", "$.besøg.dato"),
  ]

  @Test func aBrokenChecklistDoesNotFit() throws {
    try expectFaults(
      "Checklists/sociale-medier/sociale-medier.yaml", ["--of", "checklist"],
      [
        ("version: 2", "version: v2", "$.version"), ("titel: ", "tital: ", "'titel' is a required property"),
        ("    kriterier:\n", "    kriterer:\n", "'kriterer' was unexpected"),
        ("        spørgsmål:", "        spørgsmaal:", "'spørgsmål' is a required property"),
        ("metode: gennemsnit", "metode: gennemsnittet", "$.beregning.fokuspunkt.metode"),
        ("kategori: styrke", "kategori: styrker", "kategori"),
      ])
  }

  @Test func aBrokenOverlayDoesNotFit() throws {
    try expectFaults(
      "Checklists/sociale-medier-tilpasset/sociale-medier-tilpasset.yaml", ["--of", "checklist"],
      [
        ("bygger-på: ", "bygger-paa: ", "is a required property"), ("vægt: 2", "vægt: to", "vægt"),
        ("udgår: ja", "udgår: måske", "udgår"), ("version: 1", "version: v1", "$.version"),
      ])
  }

  // MARK: Running

  /// Each change of the document, where it has what is changed, makes the validator say what was expected.
  private func expectFaults(
    _ path: String, _ words: [String], _ changes: [(old: String, new: String, fault: String)]
  ) throws {
    let text = String(decoding: try repositoryFile(path), as: UTF8.self)
    try inEmptyFolder { folder in
      let schema = try schema(words, in: folder)
      var expected: [String: String] = [:]
      for (index, change) in changes.enumerated() {
        let at = try #require(text.firstRange(of: change.old), "\(path) has no `\(change.old)`")
        let file = folder.appending(path: "\(index).yaml")
        try Data(text.replacingCharacters(in: at, with: change.new).utf8).write(to: file)
        expected[file.path] = change.fault
      }
      for (file, fault) in try faultsFound(by: "validate_yaml.py", schema: schema, in: Array(expected.keys)) {
        let wanted = try #require(expected[file])
        #expect(fault.contains(wanted), "\(path): \(fault) where \(wanted) was expected")
      }
    }
  }

  private func schema(_ words: [String], in folder: URL) throws -> String {
    let file = folder.appending(path: "schema.json")
    try Data(run(["schema"] + words, in: folder).utf8).write(to: file)
    return file.path
  }

  private func run(_ words: [String], in folder: URL) throws -> String {
    let outcome = try Launch(program: builtProgram, words: words, folder: folder.path).run()
    #expect(outcome.exit == 0, "\(words): \(String(decoding: outcome.stderr, as: UTF8.self))")
    return String(decoding: outcome.stdout, as: UTF8.self)
  }
}

enum Files {
  /// The documents below a folder of the repository, by their paths in it.
  static func all(in folder: String) throws -> [String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: repositoryRoot.appending(path: folder).path)
    return paths.filter { $0.hasSuffix(".yaml") }.map { folder + "/" + $0 }
  }
}
