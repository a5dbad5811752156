internal import CYAML
import Inspection

/// What libyaml had to say when it could not go on. Its English never reaches a user.
struct SyntaxFault {
  let kind: yaml_error_type_t
  let problem: String
  /// Line and column from 0, as libyaml counts.
  let line: Int
  let column: Int
  let context: String
  let contextLine: Int
  let contextColumn: Int
  /// For bytes that are no text: how many bytes come before.
  let offset: Int

  init(_ parser: yaml_parser_t) {
    kind = parser.error
    problem = parser.problem.map { String(cString: $0) } ?? ""
    line = Int(parser.problem_mark.line)
    column = Int(parser.problem_mark.column)
    context = parser.context.map { String(cString: $0) } ?? ""
    contextLine = Int(parser.context_mark.line)
    contextColumn = Int(parser.context_mark.column)
    offset = Int(parser.problem_offset)
  }

  /// The faults in words of the person who typed the document.
  func diagnose(in document: RawDocument) -> [Diagnostic] {
    let position = SourcePosition(line: document.firstLine + line, column: column + 1)
    return [.unreadable(at: SourceRange(position, position))]
  }
}

extension Diagnostic {
  fileprivate static func unreadable(at range: SourceRange) -> Self {
    Diagnostic(
      .unreadable,
      Message(da: "dokumentet kan ikke læses som YAML herfra", en: "from here on the document can't be read as YAML"), at: range)
  }
}

extension DiagnosticCode {
  static let unreadable = DiagnosticCode(
    "unreadable",
    da: "Teksten følger ikke reglerne for YAML. Se efter indrykning, kolon, citationstegn og parenteser på linjen og linjen før.",
    en: "The text doesn't follow the rules of YAML. Look at indentation, colons, quotes and brackets on the line and the line before.")
}
