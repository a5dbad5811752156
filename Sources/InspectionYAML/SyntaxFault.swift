internal import CYAML
import Inspection

/// What libyaml had to say when it could not go on. Its English never reaches a user.
struct SyntaxFault {
  let complaint: Complaint?
  let document: RawDocument
  let position: SourcePosition
  init(_ parser: UnsafePointer<yaml_parser_t>, in document: RawDocument, after previous: Node.Storage?) {
    complaint = nil
    self.document = document
    position = SourcePosition(line: 1, column: 1)
  }
  enum Complaint { case x }
  func diagnose() -> Diagnostic { .unreadable(at: SourceRange(position, position)) }
}

extension Diagnostic {
  fileprivate static func unreadable(at range: SourceRange) -> Self {
    Diagnostic(
      .unreadable,
      Message(
        da: "dokumentet kan ikke læses som YAML herfra", en: "from here on the document can't be read as YAML"),
      at: range)
  }
}

extension DiagnosticCode {
  static let unreadable = DiagnosticCode(
    "unreadable",
    da:
      "Teksten følger ikke reglerne for YAML. Se efter indrykning, kolon, citationstegn og parenteser på linjen og linjen før.",
    en: """
      The text doesn't follow the rules of YAML. Look at indentation, colons, quotes and brackets on the line and the line before.
      """)
}
