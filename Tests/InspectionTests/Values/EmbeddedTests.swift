import Foundation
import TestSupport
import Testing

/// What Embedded Swift refuses or never ends compiling, told here in a second and not by the long build of `make engine`.
/// `make check-engine` lets the compiler itself look, in a minute or two.
@Suite struct EmbeddedTests {
  private static let sources = [
    "Inspection", "InspectionAnalysis", "InspectionDesk", "InspectionReports", "InspectionYAML",
  ]
  .flatMap { folder in
    let url = repositoryRoot.appending(path: "Sources/\(folder)")
    let files = FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
  }

  @Test(arguments: [
    (#"(^|[^\\])\\\.[a-z]"#, "a key path: write a closure"),
    (#"\bKeyPath<"#, "a key path: take a function"),
    (
      #"\bany [A-Z]|\bAny\b|\bAny(Object|Hashable|Sequence|Collection|Iterator)\b"#,
      "a type that is known only as it runs"
    ),
    (#" as[?!] "#, "a cast as it runs"),
    (#"\b(Mirror|dump)\(|String\((describing|reflecting):"#, "reflection"),
    (#"import (Foundation|Glibc|Synchronization|RegexBuilder)\b"#, "a library that isn't there"),
    (#"\.contains\("([^"\\]|\\.){2,}"\)"#, "a library that isn't there: `place(of:)` is ours"),
    (#"\.replacing\("[^"]*", with:"#, "a library that isn't there: `writing(_:for:)` is ours"),
  ])
  func theCoreCompilesAnywhere(pattern: String, what: String) throws {
    let expression = try Regex(pattern)
    for file in Self.sources {
      for (number, line) in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n").enumerated() {
        let code = line.components(separatedBy: "//")[0]
        if code.contains(expression) { Issue.record("\(file.lastPathComponent):\(number + 1) has \(what)") }
      }
    }
  }
}
