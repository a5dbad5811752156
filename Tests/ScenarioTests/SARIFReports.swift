import Foundation
import TestSupport
import Testing

/// What check says in SARIF hangs together, and fits the standard's own schema where the variable `SARIF_SCHEMA` names its file.
@Suite struct SARIFReports {
  private static let checklist = """
    tjekliste: prøve
    version: 1.0.0
    titel: Prøve
    beregning: {mindste-dækning: 50%}
    skalaer: {grad: [{værdi: 2, score: 2}, {værdi: 1, score: 1}]}
    fokuspunkter: [{id: ro, titel: Ro}, {id: tid, titel: Tid}]
    regler:
      - {id: en, når: ro = 1, så: {loft: {af: samlet, højst: 1}}}
      - {id: to, når: tid = 2, så: {gulv: {af: samlet, mindst: 2}}}
      - {id: to-igen, når: tid = 2, så: {gulv: {af: samlet, mindst: 2}}}
      - {id: aldrig, når: tid = 2 og tid = 1, så: {gulv: {af: samlet, mindst: 2}}}

    """

  private func report(in folder: URL) throws -> (URL, [String: Any]) {
    for (name, text) in [("en prøve.yaml", Self.checklist), ("fejl.yaml", "tjekliste: fejl\nversion: x\n")] {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let outcome = try Launch(program: builtProgram, words: ["check", ".", "--format", "sarif"], folder: folder.path)
      .run()
    #expect(outcome.exit == 3)
    let file = folder.appending(path: "report.sarif")
    try Data(outcome.stdout).write(to: file)
    return (file, try #require(try JSONSerialization.jsonObject(with: Data(outcome.stdout)) as? [String: Any]))
  }

  @Test func everyResultNamesItsRuleAndItsPlace() throws {
    try inEmptyFolder { folder in
      let (_, log) = try report(in: folder)
      #expect(log["version"] as? String == "2.1.0")
      let run = try #require((log["runs"] as? [[String: Any]])?.first)
      let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
      let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
      let results = try #require(run["results"] as? [[String: Any]])
      #expect(rules.count == Set(rules).count)
      #expect(Set(results.compactMap { $0["ruleId"] as? String }) == Set(rules))
      #expect(rules.contains("cap-below-floor") && rules.contains("rule-never") && rules.contains("not-a-version"))
      for result in results {
        let index = try #require(result["ruleIndex"] as? Int)
        #expect(result["ruleId"] as? String == rules[index])
        #expect(["error", "warning", "note"].contains(result["level"] as? String))
        let locations =
          (result["locations"] as? [[String: Any]] ?? []) + (result["relatedLocations"] as? [[String: Any]] ?? [])
        for location in locations {
          let place = try #require(location["physicalLocation"] as? [String: Any])
          let uri = try #require((place["artifactLocation"] as? [String: Any])?["uri"] as? String)
          #expect(["en%20pr%C3%B8ve.yaml", "fejl.yaml"].contains { uri.hasSuffix($0) }, "\(uri)")
          let region = try #require(place["region"] as? [String: Int])
          #expect(region["startLine"] ?? 0 >= 1 && region["startColumn"] ?? 0 >= 1)
        }
      }
      #expect(
        results.contains { (($0["properties"] as? [String: Any])?["witness"] as? String)?.contains("ro: 1") == true })
    }
  }

  private static let schema = ProcessInfo.processInfo.environment["SARIF_SCHEMA"]

  @Test(.enabled(if: schema != nil)) func theReportFitsTheStandardsSchema() throws {
    let schema = try #require(Self.schema)
    try inEmptyFolder { folder in
      let (file, _) = try report(in: folder)
      let code =
        "import json, sys, jsonschema; jsonschema.validate(json.load(open(sys.argv[2])), json.load(open(sys.argv[1])))"
      let outcome = try Launch(program: "/usr/bin/python3", words: ["-c", code, schema, file.path], folder: "/").run()
      #expect(outcome.exit == 0, "\(String(decoding: outcome.stderr, as: UTF8.self).suffix(600))")
    }
  }
}
