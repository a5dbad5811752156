package import Inspection

extension Checklist {
  /// Everything there is to say of the checklist, besides what was said when it was read: proofs within so many steps, advice, and
  /// acceptances that nothing needs; without what it accepts.
  package func remarks(besides read: [Diagnostic], within steps: Int = Effort.usual) -> [Remark] {
    let own = Int32(layers.last?.firstLine ?? 1)
    // Which way a finding points is a matter of the checklist that says it.
    let ends: [DiagnosticCode] = [.concernAtBest, .strengthAtWorst]
    let proved = prove(within: steps).filter { $0.fault.range.start.line >= own || !ends.contains($0.fault.code) }
    // Of what it takes over from another checklist it need not use everything.
    let advised = advise().filter { $0.range.start.line >= own }
    let found = (read + advised).map { Remark(fault: $0, witness: nil) } + proved
    let isDecided = steps > 0 && !proved.contains { $0.fault.code == .notDecided }
    let acceptances = written.acceptances
    let kept = found.filter { remark in !acceptances.contains { $0.covers(remark.fault) } }
    let told = acceptances.compactMap { acceptance -> Diagnostic? in
      if acceptance.code.range.start.line < own { return nil }
      guard let code = DiagnosticCode.checklist.first(where: { $0.id == acceptance.code.value }),
        code.severity != .error
      else { return .unknownAcceptance(acceptance.code) }
      if found.contains(where: { acceptance.covers($0.fault) }) { return nil }
      return isDecided || !DiagnosticCode.proved.contains(code) ? .unusedAcceptance(acceptance.code) : nil
    }
    let all = kept + told.map { Remark(fault: $0, witness: nil) }
    return all.enumerated().sorted {
      ($0.element.fault.range.start, $0.offset) < ($1.element.fault.range.start, $1.offset)
    }.map { $0.element }
  }
}

extension Diagnostic {
  fileprivate static func unknownAcceptance(_ code: Located<String>) -> Self {
    let known = DiagnosticCode.checklist.filter { $0.severity != .error }.map { $0.id }
    return Diagnostic(
      .unknownAcceptance,
      Message(
        da: "`\(code.value)` er ikke en advarsel, som kan accepteres",
        en: "`\(code.value)` is no warning that can be accepted",
        sv: "`\(code.value)` är ingen varning som kan godtas"), at: code.range,
      remedy: Spelling.nearest(to: code.value, among: known).map { .didYouMean($0, at: code.range) },
      help: Message(
        da: "skriv koden i den skarpe parentes; fejl kan ikke accepteres",
        en: "write the code that stands in brackets; errors can't be accepted",
        sv: "skriv koden som står inom hakparentes; fel kan inte godtas"))
  }

  fileprivate static func unusedAcceptance(_ code: Located<String>) -> Self {
    Diagnostic(
      .unusedAcceptance,
      Message(
        da: "her er ikke længere noget at acceptere: `\(code.value)`",
        en: "there is nothing to accept here any more: `\(code.value)`",
        sv: "här finns inte längre något att godta: `\(code.value)`"), at: code.range,
      help: Message(da: "slet linjen", en: "delete the line", sv: "ta bort raden"))
  }
}

extension WrittenAcceptance {
  fileprivate func covers(_ fault: Diagnostic) -> Bool {
    guard fault.severity != .error, fault.code.id == code.value else { return false }
    return scope?.contains { $0.start <= fault.range.start && fault.range.start <= $0.end } ?? true
  }
}
