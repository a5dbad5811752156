package import Inspection

/// A slip that people make when they type YAML, known from what libyaml complains of and from the lines around it.
struct Slip: Sendable {
  let codes: [DiagnosticCode]
  /// The diagnostic, when the fault comes from this slip.
  let find: @Sendable (SyntaxFault) -> Diagnostic?

  init(_ codes: DiagnosticCode..., find: @escaping @Sendable (SyntaxFault) -> Diagnostic?) {
    self.codes = codes
    self.find = find
  }

  /// The first that fits is told; so the order is from the surest sign to the vaguest.
  static let all: [Slip] = [
    .mergeMark, .hardSpace, .tab, .badEscape, .unclosedQuote, .directive, .documentMark, .textAfterBlockMark,
    .listOnKeyLine, .flow,
    .reservedFirst, .spaceAfterColonInFlow, .afterQuote, .afterBracket, .nameMissing, .colonMissing, .indentation,
    .colonInText,
  ]
}

extension DiagnosticCode {
  /// Every code of the YAML layer, for `tilsyn explain`.
  package static let yaml: [DiagnosticCode] =
    refusedBytes + refusedNodes + silentSlips + Slip.all.flatMap { $0.codes } + mended + [unreadable]
}
