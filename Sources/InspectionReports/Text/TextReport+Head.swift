import Inspection

extension TextReport {
  /// What was visited, by whom, and what it is judged by.
  var head: [TerminalText] {
    var lines = heading(assessment.text(checklist.title, language), "=")
    let rows = phrases.headRows(file: file, facts: phrases.facts).filter { !$0.value.isEmpty }
    let labels = rows.map { $0.label(language) }
    let indent = (labels.map { Display.width($0) }.max() ?? 0) + 2
    for (label, row) in zip(labels, rows) {
      let label = label + String(repeating: " ", count: indent - Display.width(label))
      lines += page.wrapped(row.value, indent: indent, bullet: label)
    }
    if let notice = checklist.notice { lines += [""] + page.wrapped(assessment.text(notice, language)) }
    return lines
  }
}
