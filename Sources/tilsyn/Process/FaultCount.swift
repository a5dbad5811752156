import Inspection

/// How many errors, warnings and notes were told.
struct FaultCount: Sendable {
  private(set) var errors = 0
  private(set) var warnings = 0
  private(set) var notes = 0

  var isZero: Bool { errors + warnings == 0 }

  mutating func add(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  mutating func add(_ other: FaultCount) {
    errors += other.errors
    warnings += other.warnings
    notes += other.notes
  }

  /// As in `2 fejl og 1 advarsel`; what there is none of is left out where it is not asked for.
  func text(_ language: Language, withZeros: Bool) -> String {
    let counts = [(errors, Diagnostic.Severity.error.names), (warnings, Diagnostic.Severity.warning.names)]
    let told = counts.filter { withZeros || $0.0 > 0 } + (notes > 0 ? [(notes, Diagnostic.Severity.note.names)] : [])
    return language.list(told.map { language.count($0.0, $0.1) })
  }
}
