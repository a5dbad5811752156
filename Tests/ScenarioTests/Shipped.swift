import BuiltInChecklists
import Foundation
import TestSupport
import Testing

/// What is shipped beside the code.
@Suite struct Shipped {
  private static let checklists: [String] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { $0.hasSuffix(".yaml") && $0.split(separator: "/").count == 2 }.sorted()
  }()

  /// Those that are kept as they were, in a folder with the version in its name, have their cases among those of 1.0.0.
  private static let current = checklists.filter { !$0.contains(/-[0-9]+\.[0-9]+\.[0-9]+\//) }
  /// A draft has nothing yet that cases could hold.
  private static let tested = current.filter { !$0.hasPrefix("udkast-") }

  private static let folder = repositoryRoot.appending(path: "Checklists")

  @Test func everyChecklistIsBuiltIn() throws {
    var builtIn: [String: Data] = [:]
    for index in 0..<built_in_checklist_count {
      let file = built_in_checklists[index]
      builtIn[String(cString: file.path)] = Data(bytes: file.bytes, count: file.count)
    }
    #expect(builtIn.keys.sorted() == Self.checklists)
    for path in Self.checklists {
      #expect(try builtIn[path] == Data(contentsOf: Self.folder.appending(path: path)), "\(path): build again")
    }
  }

  /// By the built-in checklists, in a folder that has no others.
  @Test func everyChecklistAndRecordIsWithoutFaults() throws {
    let outcome = try inEmptyFolder { folder in
      try Launch(program: builtProgram, words: ["check", Self.folder.path], folder: folder.path).run()
    }
    let text = String(decoding: outcome.stdout, as: UTF8.self)
    #expect(outcome.exit == 0 && text.hasSuffix(": 0 fejl og 0 advarsler\n") && !text.hasPrefix("0 "), "\(text)")
    #expect(text.split(separator: "\n").count == 1)
  }

  /// Each checklist has cases beside it, and they pass.
  @Test func everyChecklistPassesItsCases() throws {
    for path in Self.tested {
      let file = Self.folder.appending(path: path).path
      let outcome = try inEmptyFolder { folder in
        try Launch(program: builtProgram, words: ["test", file], folder: folder.path).run()
      }
      let text = String(decoding: outcome.stdout + outcome.stderr, as: UTF8.self)
      #expect(outcome.exit == 0, "\(path): \(text)")
      #expect(text.wholeMatch(of: /[1-9][0-9]* prøver bestod\n/) != nil, "\(path): \(text)")
    }
  }

  /// They reach nearly all that the checklist says by itself.
  @Test func everyChecklistIsReachedByItsCases() throws {
    let outcome = try inEmptyFolder { folder in
      let folders = Self.tested.map { Self.folder.appending(path: $0).deletingLastPathComponent().path }
      let words = ["test"] + folders + ["--threshold", "80%"]
      return try Launch(program: builtProgram, words: words, folder: folder.path).run()
    }
    let text = String(decoding: outcome.stdout + outcome.stderr, as: UTF8.self)
    #expect(outcome.exit == 0, "\(text)")
    #expect(text.matches(of: /prøverne når [0-9]+ af [0-9]+/).count == Self.tested.count, "\(text)")
  }

  /// A code that `explain` doesn't know is a message that nobody can look up.
  @Test func everyCodeIsExplained() throws {
    let outcome = try Launch(program: builtProgram, words: ["explain"], folder: "/").run()
    let explained = String(decoding: outcome.stdout, as: UTF8.self).split(separator: "\n").compactMap { line in
      line.hasPrefix(" ") ? nil : line.split(separator: " ").first.map(String.init)
    }
    let sources = repositoryRoot.appending(path: "Sources")
    var declared: [String] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path) where path.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      declared += text.matches(of: /DiagnosticCode\(\s*"([a-z0-9-]+)"/).map { String($0.1) }
    }
    #expect(declared.count > 50)
    #expect(declared.sorted() == explained, "each declared once and explained")
  }
}
