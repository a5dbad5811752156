package import Inspection
package import Testing

/// Checks that `read` finds these faults, in this order and no others: each the name of a mark and a part of
/// `message [code]` with the help on the next line.
package func expectDiagnostics(
  in marked: String, _ expected: [(place: String, text: String)], language: Language = .danish,
  sourceLocation: SourceLocation = #_sourceLocation, read: (String) -> [Diagnostic]
) {
  let marked = MarkedText(marked)
  let found = read(marked.text)
  for (diagnostic, expected) in zip(found, expected) {
    let told = diagnostic.told(in: language)
    #expect(told.contains(expected.text), "\(told)", sourceLocation: sourceLocation)
    #expect(diagnostic.range.start == marked.starts[expected.place], "\(told)", sourceLocation: sourceLocation)
    if let end = marked.ends[expected.place] {
      #expect(diagnostic.range.end == end, "\(told)", sourceLocation: sourceLocation)
    }
  }
  for missing in expected.dropFirst(found.count) {
    Issue.record("not found: \(missing.text)", sourceLocation: sourceLocation)
  }
  for extra in found.dropFirst(expected.count) {
    Issue.record(
      "not expected, line \(extra.range.start.line), column \(extra.range.start.column): \(extra.told(in: language))",
      sourceLocation: sourceLocation)
  }
  expectMendings(of: found, in: marked.text, sourceLocation: sourceLocation, read: read)
}

extension Diagnostic {
  /// `message [code]`, and the help on a line of its own.
  package func told(in language: Language) -> String {
    "\(message(language)) [\(code.id)]" + (help.map { "\n" + $0(language) } ?? "")
  }
}
