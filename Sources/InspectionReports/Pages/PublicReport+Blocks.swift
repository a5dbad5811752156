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
}
