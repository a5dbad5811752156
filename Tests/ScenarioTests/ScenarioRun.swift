import Foundation
import TestSupport
import Testing

/// Plays a scenario in an empty folder of its own.
struct ScenarioRun {
  private let name: String
  private let folder: URL
  private var outcome: Outcome?
  /// What was expected of the last run and not said yet.
  private var unsaid: Set<String> = []
  private let isUpdating: Bool

  init(_ name: String, in folder: URL, isUpdating: Bool) {
    (self.name, self.folder, self.isUpdating) = (name, folder, isUpdating)
  }

  /// Plays all steps; where texts are to be updated, gives the steps with what really came. A text that stands for several is
  /// for someone to mend.
  mutating func play(_ scenario: Scenario) throws -> [Scenario.Step] {
    var steps: [Scenario.Step] = []
    for step in scenario.steps {
      if ["run", "run-as-user"].contains(step.verb) { closeRun(at: step.line) }
      steps.append(try play(step))
    }
    closeRun(at: scenario.steps.last?.line ?? 1)
    return steps
  }

  private mutating func play(_ step: Scenario.Step) throws -> Scenario.Step {
    var step = step
    switch (step.verb, step.words.count) {
    case ("file", 1...): try write(step)
    case ("copy", 2):
      try make(folderOf: step.words[1])
      try FileManager.default.copyItem(at: repositoryRoot.appending(path: step.words[0]), to: url(step.words[1]))
    case ("link", 2):
      try FileManager.default.createSymbolicLink(
        atPath: url(step.words[0]).path, withDestinationPath: step.words[1])
    case ("run", 0...): try run(step.words, asUser: false)
    case ("run-as-user", 0...): try run(step.words, asUser: true)
    case ("exit", 1):
      unsaid.remove("exit")
      let found = outcome.map { "\($0.exit)" } ?? "nothing was run"
      if found != step.words[0] { differ(step, found) }
    case ("stdout", 0): expect(&step, text(outcome?.stdout))
    case ("stderr", 0): expect(&step, text(outcome?.stderr))
    case ("content", 1): expect(&step, text(try? Array(Data(contentsOf: url(step.words[0])))))
    case ("mode", 2):
      let mode = try FileManager.default.attributesOfItem(atPath: url(step.words[0]).path)[.posixPermissions] as? Int
      if mode != Int(step.words[1], radix: 8) { differ(step, String(mode ?? -1, radix: 8)) }
    case ("same", 2):
      let contents = try step.words.map { try Data(contentsOf: url($0)) }
      if contents[0] != contents[1] || contents[0].isEmpty { differ(step, "\(contents)") }
    case ("folder", 0):
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      expect(&step, names.filter { !isFolder(url($0)) }.map { $0 + "\n" }.joined())
    default: Issue.record("\(name):\(step.line): no such step: \(step.verb)")
    }
    return step
  }

  private mutating func run(_ words: [String], asUser: Bool) throws {
    var launch = Launch(program: builtProgram, words: [], folder: folder.path)
    var words = words[...]
    while let word = words.popFirst() {
      if launch.words.isEmpty, let equals = word.firstIndex(of: "="), !word.hasPrefix("-"), equals > word.startIndex {
        launch.environment.append(word)
      } else if word == "<" {
        launch.input = words.popFirst() ?? ""
      } else if word == ">" {
        launch.output = words.popFirst()
      } else if word == "|" {
        launch.readerLeaves = words.popFirst() == "head"
      } else {
        launch.words.append(word)
      }
    }
    outcome = try (asUser && getuid() == 0 ? launch.withoutPrivileges : launch).run()
    unsaid = ["exit", "stdout", "stderr"]
  }

  /// What a run wrote must be said.
  private mutating func closeRun(at line: Int) {
    guard let outcome else { return }
    if unsaid.contains("exit") { Issue.record("\(name):\(line): no `==> exit` before this line") }
    for (stream, bytes) in [("stdout", outcome.stdout), ("stderr", outcome.stderr)]
    where unsaid.contains(stream) && !bytes.isEmpty {
      Issue.record("\(name):\(line): before this line comes on \(stream), unexpected:\n\(text(bytes))")
    }
    self.outcome = nil
  }

  private mutating func expect(_ step: inout Scenario.Step, _ found: String) {
    unsaid.remove(step.verb)
    if matches(found, step.text) { return }
    let isOpen = step.text.contains("...\n") || step.text.contains("[..]")
    if isUpdating, !isOpen { step.text = found } else { differ(step, found) }
  }

  private func differ(_ step: Scenario.Step, _ found: String) {
    let expected = step.text.isEmpty ? "" : "\nexpected:\n\(step.text)"
    Issue.record("\(name):\(step.line): \(step.verb) \(step.words.joined(separator: " "))\(expected)\nfound:\n\(found)")
  }

  private func text(_ bytes: [UInt8]?) -> String {
    guard let bytes else { return "(there is no such file)\n" }
    let text = String(decoding: bytes, as: UTF8.self)
    return bytes.isEmpty || bytes.last == UInt8(ascii: "\n") ? text : text + "\n(no line break at the end)\n"
  }

  // MARK: Files

  private func url(_ name: String) -> URL { folder.appending(path: name) }

  private func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }

  private func make(folderOf name: String) throws {
    try FileManager.default.createDirectory(
      at: url(name).deletingLastPathComponent(), withIntermediateDirectories: true)
  }

  private func write(_ step: Scenario.Step) throws {
    var text = step.text
    var data = Data()
    var mode: Int?
    for option in step.words.dropFirst() {
      switch option {
      case "bom": text = "\u{FEFF}" + text
      case "crlf": text = text.replacing("\n", with: "\r\n")
      case "unended": text = String(text.dropLast())
      case "utf-16": data = Data([0xFF, 0xFE]) + (text.data(using: .utf16LittleEndian) ?? Data())
      case "windows-1252": data = text.data(using: .windowsCP1252) ?? Data()
      case _ where option.hasPrefix("mode="): mode = Int(option.dropFirst(5), radix: 8)
      case _ where option.hasSuffix("-times"):
        text = (1...(Int(option.dropLast(6)) ?? 1)).map { text.replacing("{n}", with: "\($0)") }.joined()
      default: Issue.record("\(name):\(step.line): no such option of a file: \(option)")
      }
    }
    try make(folderOf: step.words[0])
    try (data.isEmpty ? Data(text.utf8) : data).write(to: url(step.words[0]))
    if let mode {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url(step.words[0]).path)
    }
  }
}

extension Launch {
  /// The same by a root whom permissions hold back like anyone.
  var withoutPrivileges: Launch {
    var launch = Launch(
      program: "/usr/bin/setpriv",
      words: ["--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-dac_override,-dac_read_search"]
        + ["--", program] + words, folder: folder)
    (launch.environment, launch.input) = (environment, input)
    (launch.output, launch.readerLeaves) = (output, readerLeaves)
    return launch
  }
}
