import Inspection

extension JSONReport {
  mutating func write(_ missing: Missing) {
    writer.stretch(#"{"path":"#)
    writer.value(missing.path)
    writer.stretch(#","what":"#)
    writer.value(missing.what.rawValue)
    writer.stretch(#","line":"#)
    writeLine(missing.line)
    if missing.what == .consistency { writeDisagreement(missing) }
    writer.stretch("}")
  }

  /// What the checklist says of what doesn't agree, and what was written.
  private mutating func writeDisagreement(_ missing: Missing) {
    writer.key("text")
    writer.value(checklist.demands.first { $0.id == missing.path }.map { assessment.text($0.text, language) })
    writer.key("because")
    writeArray(missing.because) { report, reason in
      report.writeObject {
        $0.writer.key("path")
        $0.writer.value($0.checklist.path(of: reason.basis))
        $0.writer.key("value")
        $0.writer.value(reason.value)
        $0.writer.key("line")
        $0.writeLine(reason.line)
      }
    }
  }
}
