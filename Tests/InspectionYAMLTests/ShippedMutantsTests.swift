import Foundation
import Inspection
import TestSupport
import Testing

@testable import InspectionAnalysis
@testable import InspectionYAML

/// What the cases of the shipped checklists notice, by some of the mutants: all of them take the built program seconds, and this one
/// minutes.
@Suite struct ShippedMutantsTests {
  /// How many of a hundred may still go unnoticed.
  private static let unnoticed = [
    "barnbarometer": 50, "kvalitetsmodel-tilbud": 0, "kvalitetsmodel-tilbud-fladt": 0, "sociale-medier": 10,
    "sociale-medier-godkendelse": 0, "sociale-medier-tilpasset": 0,
  ]

  @Test(arguments: unnoticed.keys.sorted()) func theCasesNoticeTheMutants(of id: String) throws {
    let checklist = try shippedChecklist(id)
    let folder = repositoryRoot.appending(path: "Checklists/\(id)")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("pr") }
    let all = try paths.filter { $0.hasSuffix(".yaml") }.sorted().flatMap { path in
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      return text.components(separatedBy: "\n---\n").flatMap { document in
        cases(document, for: checklist).cases.compactMap(\.reading.value)
      }
    }
    #expect(!all.isEmpty)
    let test = MutationTest(of: checklist, all, within: 100_000) { number, _ in number % 25 == 7 }
    let told = test.unnoticed.map { "\($0.mutant.name): \($0.mutant.words.en)" }
    #expect(100 * told.count <= test.count * (Self.unnoticed[id] ?? 0), "\(told)")
  }
}
