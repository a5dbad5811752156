import Inspection

extension PublicReport {
  /// For the formats that are set in headings and tables.
  var blocks: [Block] {
    let kind = visit.say("Rapport om et tilsynsbesøg", "Report on an inspection visit", "Rapport om ett tillsynsbesök")
    let pairs = rows.map { (term: $0.label(visit.language), text: Words(quoting: $0.value)) }
    let notice = checklist.notice.map { [Block.paragraph(visit.quote($0), .notice)] } ?? []
    return [.paragraph(Words(kind), .kind), .heading(1, visit.quote(checklist.title)), .pairs(pairs)] + notice
      + points.enumerated().flatMap { blocks($0.element, number: $0.offset + 1) }
  }

  private func blocks(_ point: Point, number: Int) -> [Block] {
    var blocks: [Block] = [.heading(2, "\(number). " + point.title)]
    if let level = point.level {
      blocks.append(.paragraph(Self.level(visit.language) + level, .lead))
    } else if let status = words(for: point.status) {
      blocks.append(.paragraph(Words(status), .plain))
    }
    if let judgement = point.judgement { blocks.append(.paragraph(judgement, .quoted)) }
    return blocks
  }

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
