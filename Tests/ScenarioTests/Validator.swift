import Foundation
import Testing

/// What an independent validator says of each file by a schema: `ok`, or its first fault.
func faultsFound(by script: String, schema: String, in files: [String]) throws -> [String: String] {
  let validator = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: script).path
  let outcome = try Launch(program: "/usr/bin/python3", words: [validator, schema] + files, folder: "/").run()
  #expect(outcome.exit == 0, "\(String(decoding: outcome.stderr, as: UTF8.self))")
  let lines = String(decoding: outcome.stdout, as: UTF8.self).split(separator: "\n")
  #expect(lines.count == files.count)
  return lines.reduce(into: [:]) { said, line in
    let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
    said[parts[0]] = parts.last
  }
}
