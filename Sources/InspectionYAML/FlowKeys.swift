import Inspection

extension RawDocument {
  /// What libyaml accepts in silence: a name without its colon in `{…}`, which a decimal comma or a missing space makes,
  /// and text glued to `---`.
  func fault(ofKey key: Node, _ value: Node, after before: Node?, in mapping: Node) -> Diagnostic? { nil }
}
