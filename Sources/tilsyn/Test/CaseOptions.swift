import Glibc
import Inspection

/// How test cases are run and what is told of them.
struct CaseOptions {
  var pattern: Pattern?
  var language: Language
  var format = CaseFormat.text
  /// Where the results go; `-` is standard output.
  var output = "-"
  var showsCoverage = false
  /// Whether mutants of each checklist are tried on its cases.
  var mutates = false
  /// The least share of the goals that the cases of each checklist must reach.
  var threshold: Rational?

  var hasColours: Bool { format == .text && output == "-" && Terminal.hasColours(STDOUT_FILENO) }
}

/// What `tilsyn test` writes.
enum CaseFormat: String, CaseIterable { case text, junit }

/// Which cases to run: those whose id has this in it or, where it has a `*`, is this with anything in its place.
struct Pattern {
  let text: String

  func matches(_ id: String) -> Bool {
    let parts = text.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return id.contains(text) }
    guard id.hasPrefix(first) else { return false }
    var rest = id.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
