import Foundation
import TestSupport
import Testing

/// Every file in `Scenarios/` is played with the built program.
@Suite struct Scenarios {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Scenarios")

  private static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test(arguments: names)
  func scenario(name: String) throws {
    let file = Self.folder.appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let scenario = Scenario(text)
    #expect(!scenario.preface.isEmpty, "a scenario begins with what holds")
    let isUpdating = ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] != nil
    let steps = try inEmptyFolder { folder in
      var run = ScenarioRun(name, in: folder, isUpdating: isUpdating)
      return try run.play(scenario)
    }
    guard isUpdating else { return }
    var updated = scenario
    updated.steps = steps
    let headers = text.split(separator: "\n", omittingEmptySubsequences: false).filter { $0.hasPrefix("==> ") }
    try Data(updated.text(headers: headers).utf8).write(to: file)
  }

  @Test func thereAreScenarios() { #expect(!Self.names.isEmpty) }

  @Test(arguments: [
    ("a\nb\n", "a\nb\n", true), ("a\nb\n", "a\n", false), ("a\nb\nc\n", "a\n...\nc\n", true),
    ("a\nc\n", "a\n...\nc\n", true),
    ("a\nb\n", "a\n...\nc\n", false), ("a\nb\n", "...\n", true), ("", "...\n", true),
    ("a\nx\na\nb\n", "...\na\nb\n", true),
    ("abc\n", "a[..]c\n", true), ("abc\n", "[..]b[..]\n", true), ("abc\n", "a[..]d\n", false),
    ("ab\n", "ab[..]b\n", false),
  ])
  func whatStandsForAnything(text: String, expected: String, isMatch: Bool) {
    #expect(matches(text, expected) == isMatch)
  }
}

/// Gives a folder that is taken away afterwards.
func inEmptyFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "tilsyn-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
