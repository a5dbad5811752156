import Inspection
import InspectionAnalysis
import InspectionYAML
import TestSupport
import Testing

/// The whole examples beside the guide: nothing is said of them, and their cases show all that they can do.
@Suite struct WholeExamples {
  @Test(arguments: [("medicin", "prøver"), ("hvb", "prov"), ("kitchen", "tests")])
  func nothingIsSaidOfItAndItsCasesShowAll(name: String, cases file: String) throws {
    let text = String(decoding: try repositoryFile("Docs/eksempler/\(name)/\(name).yaml"), as: UTF8.self)
    let reading = reading(ofChecklist: text)
    let checklist = try #require(reading.value, "\(reading.diagnostics.map(\.message.da))")
    #expect(checklist.remarks(besides: reading.diagnostics).map(\.fault.message.da) == [])
    let document = cases(
      String(decoding: try repositoryFile("Docs/eksempler/\(name)/\(file).yaml"), as: UTF8.self), for: checklist)
    #expect(document.allDiagnostics.map(\.message.da) == [])
    var coverage = CaseCoverage(of: checklist)
    for test in document.cases {
      let result = checklist.run(test)
      if case .passed = result.outcome {} else { Issue.record("a case fails") }
      coverage.add(result)
    }
    coverage.findBeginnings()
    #expect(coverage.unreached.map { coverage.goals[$0].name } == [])
  }
}
