package import Foundation
package import Testing

/// Compares a text with the file `Expected/name` beside the test. With `UPDATE_EXPECTED` set it is written instead; a file that is
/// not there fails.
package func expectFile(
  _ text: String, named name: String, filePath: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = URL(fileURLWithPath: filePath).deletingLastPathComponent().appending(path: "Expected/\(name)")
  expect(text, in: file, sourceLocation)
}

/// Compares a text with a generated file of the repository, by its path from the root, in the same way.
package func expectGeneratedFile(
  _ text: String, at path: String, filePath: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(text, in: repositoryRoot.appending(path: path), sourceLocation)
}

private func expect(_ text: String, in file: URL, _ sourceLocation: SourceLocation) {
  if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] != nil {
    do {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    } catch {
      Issue.record("can't write \(file.path): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let data = try? Data(contentsOf: file) else {
    Issue.record("no file \(file.path); UPDATE_EXPECTED=1 writes it", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard expected != text else { return }
  let (wanted, found) = (lines(of: expected), lines(of: text))
  let first = zip(wanted, found).prefix { $0 == $1 }.count
  Issue.record(
    """
    \(file.lastPathComponent) differs from line \(first + 1):
    expected: \(first < wanted.count ? wanted[first] : "the end")
    found:    \(first < found.count ? found[first] : "the end")
    """, sourceLocation: sourceLocation)
}

private func lines(of text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

/// The folder that `Package.swift` stands in.
package let repositoryRoot: URL = {
  var root = URL(fileURLWithPath: #filePath)
  while root.path != "/", !FileManager.default.fileExists(atPath: root.appending(path: "Package.swift").path) {
    root.deleteLastPathComponent()
  }
  return root
}()

/// The bytes of a file of the repository, by its path from the root.
package func repositoryFile(_ path: String) throws -> [UInt8] {
  try Array(Data(contentsOf: repositoryRoot.appending(path: path)))
}
