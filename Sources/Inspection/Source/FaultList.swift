/// The faults of one document as they are found: each kept once, and no more of them than anyone will read.
public struct FaultList: Sendable {
  private var kept: [Diagnostic] = []
  private var known: Set<Diagnostic> = []
  private var (errors, warnings) = (0, 0)

  package init() {}

  package var hasErrors: Bool { errors > 0 }
  /// Whether a further error would only be counted, so that looking for advice is in vain.
  package var isFull: Bool { errors >= Limits.toldFaults }

  /// An error; worked out only where it will be told.
  package mutating func append(_ fault: @autoclosure () -> Diagnostic) {
    if errors >= Limits.toldFaults { errors += 1 } else if keep(fault()) { errors += 1 }
  }

  package mutating func warn(_ fault: @autoclosure () -> Diagnostic) {
    if warnings >= Limits.toldFaults { warnings += 1 } else if keep(fault()) { warnings += 1 }
  }

  private mutating func keep(_ fault: Diagnostic) -> Bool {
    guard known.insert(fault).inserted else { return false }
    kept.append(fault)
    return true
  }

  /// Whether an error stands at a place.
  package func hasError(where isThere: (SourceRange) -> Bool) -> Bool {
    isFull || kept.contains { $0.severity == .error && isThere($0.range) }
  }

  /// What was kept, and a line that says how many there are besides.
  package var all: [Diagnostic] {
    let further = max(0, errors - Limits.toldFaults) + max(0, warnings - Limits.toldFaults)
    guard further > 0, let last = kept.map({ $0.range }).max(by: { $0.start < $1.start }) else { return kept }
    return kept + [.moreFaults(further, at: last)]
  }
}

extension [Diagnostic] {
  /// No more than anyone will read, and a line that says how many there are besides.
  package func cut() -> [Diagnostic] {
    guard count > Limits.toldFaults else { return self }
    let told = prefix(Limits.toldFaults)
    return told + [.moreFaults(count - Limits.toldFaults, at: told[Limits.toldFaults - 1].range)]
  }
}

extension Diagnostic {
  fileprivate static func moreFaults(_ count: Int, at range: SourceRange) -> Self {
    Diagnostic(
      .moreFaults,
      Message(
        da: count == 1 ? "der er 1 fejl mere, som ikke vises" : "der er \(count) fejl mere, som ikke vises",
        en: count == 1 ? "there is 1 more fault that isn't shown" : "there are \(count) more faults that aren't shown",
        sv: count == 1 ? "det finns 1 fel till som inte visas" : "det finns \(count) fel till som inte visas"),
      at: range,
      help: Message(
        da: "ret de viste først, og prøv igen", en: "correct those shown first, and try again",
        sv: "rätta de visade först, och försök igen"))
  }
}

extension DiagnosticCode {
  static let moreFaults = DiagnosticCode(
    "more-faults", .warning,
    da: """
      Der vises højst \(Limits.toldFaults) fejl og \(Limits.toldFaults) advarsler for et dokument. Mange fejl på én gang har som regel \
      samme årsag, så ret de første, og prøv igen.
      """,
    en: """
      At most \(Limits.toldFaults) errors and \(Limits.toldFaults) warnings are shown for a document. Many faults at once mostly have one \
      cause, so correct the first ones and try again.
      """,
    sv: """
      För ett dokument visas högst \(Limits.toldFaults) fel och \(Limits.toldFaults) varningar. Många fel på en \
      gång har oftast samma orsak, så rätta de första och försök igen.
      """)
}
