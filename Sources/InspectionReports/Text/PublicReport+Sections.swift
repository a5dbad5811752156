import Inspection

extension PublicReport {
  /// For the text report, in lines.
  func sections(_ told: TextReport) -> [[TerminalText]] {
    var head = told.heading(assessment.text(checklist.title, visit.language), "=")
    let labels = rows.map { $0.label(visit.language) }
    let indent = (labels.map { Display.width($0) }.max() ?? 0) + 2
    for (label, row) in zip(labels, rows) {
      let label = label + String(repeating: " ", count: indent - Display.width(label))
      head += told.page.wrapped(row.value, indent: indent, bullet: label)
    }
    if let notice = checklist.notice { head += [""] + told.page.wrapped(assessment.text(notice, visit.language)) }
    return [head]
      + points.map { point in
        var lines = told.heading(point.title.plain)
        if let level = point.level {
          lines += told.page.wrapped(level.plain, label: Self.level(visit.language))
        } else if let status = words(for: point.status) {
          lines += told.page.wrapped(status)
        }
        if let judgement = point.judgement {
          lines += (point.level == nil ? [] : [""]) + told.page.wrapped(judgement.plain, indent: 2)
        }
        return lines
      }
  }
}
