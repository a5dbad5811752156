internal import CYAML
import Inspection

/// Where libyaml could not go on and why, with the lines around it. Its English never reaches a user.
struct SyntaxFault {
  let complaint: Complaint?
  let lines: SourceLines
  /// The line and the offset in it that libyaml stopped at; at the end of input, the end of the last line.
  let here: SourceLine
  let offset: Int
  let isAtEnd: Bool
  /// Where what libyaml was reading began.
  let contextLine: Int
  let contextOffset: Int
  /// The last node that was read, and the mapping or sequence that was open.
  let previous: Node.Storage?
  let enclosing: Node.Storage?

  init(
    _ parser: UnsafePointer<yaml_parser_t>, in document: RawDocument, after previous: Node.Storage?,
    inside enclosing: Node.Storage?
  ) {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
    let context = parser.pointee.context.map { String(cString: $0) } ?? ""
    complaint = Complaint(problem, context)
    lines = SourceLines(document)
    let line = document.firstLine + Int(parser.pointee.problem_mark.line)
    isAtEnd = line > lines.last
    here = lines[min(line, lines.last)] ?? SourceLine(number: line, "")
    offset = isAtEnd ? here.scalars.count : min(Int(parser.pointee.problem_mark.column), here.scalars.count)
    contextLine = document.firstLine + Int(parser.pointee.context_mark.line)
    contextOffset = Int(parser.pointee.context_mark.column)
    self.previous = previous
    self.enclosing = enclosing
  }

  /// The fault in words of the person who typed the document.
  func diagnose() -> Diagnostic {
    for slip in Slip.all {
      if let diagnostic = slip.find(self) { return diagnostic }
    }
    return .unreadable(at: here.range(offset..<min(offset + 1, max(offset, here.scalars.count))))
  }

  /// The character that libyaml stopped at.
  var character: Unicode.Scalar? { isAtEnd ? nil : here.scalar(at: offset) }
  var isFirstOnLine: Bool { !isAtEnd && offset == here.indent }
  /// The line above that has anything on it.
  var before: SourceLine? { lines.content(before: here.number) }
  /// Whether what libyaml complained of stands inside `[…]` or `{…}`.
  var isInFlow: Bool { enclosing?.style == .flow }

  /// The value of a line, when it ends on the line.
  func wholeValue(of line: SourceLine) -> Range<Int>? {
    lines.goesOn(after: line) || line.value.isEmpty ? nil : line.value
  }

  /// Whether something stands where the next key, list item or document should begin.
  var isUnexpectedContent: Bool {
    switch complaint {
    case .noKey, .noDash, .noDocumentStart, .noComma: true
    default: false
    }
  }

  /// What libyaml complains of.
  enum Complaint {
    case colonInValue, noColon, dashInValue, questionMarkInValue, badFirstCharacter, tab, badAliasName,
      textAfterBlockMark
    case unclosedQuote, badEscape, colonInFlow, badTag, directive
    case noKey, noDash, noContent, noComma, noDocumentStart
  }
}

extension SyntaxFault.Complaint {
  /// From the strings of libyaml 0.2.5; what its reader says is told by `RawDocument.unreadableCharacter`.
  init?(_ problem: String, _ context: String) {
    switch problem {
    case "mapping values are not allowed in this context": self = .colonInValue
    case "could not find expected ':'": self = .noColon
    case "block sequence entries are not allowed in this context": self = .dashInValue
    case "mapping keys are not allowed in this context": self = .questionMarkInValue
    case "found character that cannot start any token": self = .badFirstCharacter
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      self = .tab
    case "did not find expected alphabetic or numeric character": self = .badAliasName
    case "did not find expected comment or line break" where context == "while scanning a block scalar",
      "found an indentation indicator equal to 0":
      self = .textAfterBlockMark
    case "found unexpected end of stream", "found unexpected document indicator": self = .unclosedQuote
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      self = .badEscape
    case "found unexpected ':'": self = .colonInFlow
    case "did not find expected key": self = .noKey
    case "did not find expected '-' indicator": self = .noDash
    case "did not find expected node content": self = .noContent
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": self = .noComma
    case "did not find expected <document start>": self = .noDocumentStart
    case "found undefined tag handle": self = .badTag
    case "found incompatible YAML document", "found duplicate %YAML directive", "found duplicate %TAG directive":
      self = .directive
    default:
      // Of directives and tags it has a dozen more sentences.
      if context.place(of: "directive") != nil {
        self = .directive
      } else if context == "while scanning a tag" || context == "while parsing a tag" {
        self = .badTag
      } else {
        return nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unreadable(at range: SourceRange) -> Self {
    Diagnostic(
      .unreadable,
      Message(
        da: "dokumentet kan ikke læses som YAML herfra",
        en: "from here on the document can't be read as YAML", sv: "dokumentet kan inte läsas som YAML härifrån"),
      at: range,
      help: Message(
        da: "se efter indrykning, kolon, citationstegn og parenteser her og på linjen før",
        en: "look at indentation, colons, quotes and brackets here and on the line before",
        sv: "se efter indrag, kolon, citattecken och parenteser här och på raden före"))
  }
}

extension DiagnosticCode {
  static let unreadable = DiagnosticCode(
    "unreadable",
    da: """
      Teksten følger ikke reglerne for YAML. Se efter indrykning, kolon, citationstegn og parenteser på linjen og \
      linjen før.
      """,
    en: """
      The text doesn't follow the rules of YAML. Look at indentation, colons, quotes and brackets on the line and the \
      line before.
      """,
    sv: """
      Texten följer inte reglerna för YAML. Se efter indrag, kolon, citattecken och parenteser på raden \
      och raden före.
      """)
}
