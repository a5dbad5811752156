package import Inspection
package import InspectionAnalysis

/// Many places on one page, as text, as a page and as tables.
package struct OverviewReport {
  let words: OverviewWords
  var overview: Overview { words.overview }
  var language: Language { words.language }

  package init(_ overview: Overview, language: Language, names: [String: String]) {
    words = OverviewWords(overview: overview, language: language, names: names)
  }

  /// By their names, those of one name by their ids.
  var places: [Overview.Place] {
    overview.places.enumerated().map { (name: words.name($0.element), place: $0.element, index: $0.offset) }.sorted {
      $0.name == $1.name ? $0.index < $1.index : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }.map { $0.place }
  }

  // MARK: Text

  package func text(width: Int, colours: Bool) -> TerminalText {
    let (page, paint) = (Page(width: width), Paint(isOn: colours))
    let notes = [words.head, words.reservation, words.withoutUnit].compactMap { $0 }.joined(separator: " ")
    var blocks = [page.heading(words.title, "=").map { paint($0, .heading) } + page.wrapped(notes)]
    for place in places {
      var lines = page.heading(words.name(place)).map { paint($0, .heading) }
      let about = words.about(place)
      if !about.isEmpty { lines += page.wrapped(about) }
      for (label, value) in [(words.nextDeadline, words.deadline(place)), (words.nextVisit, words.next(place))] {
        if let value { lines += page.wrapped("\(label): \(value)") }
      }
      for checklist in place.checklists { lines += self.lines(checklist, page) }
      blocks.append(lines)
    }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func lines(_ checklist: Overview.Checklist, _ page: Page) -> [TerminalText] {
    let latest = checklist.latest
    var lines = page.wrapped("\(latest.title): \(words.visit(latest))")
    if let open = words.unfilled(latest) { lines += page.wrapped("\(words.open): \(open)", indent: 2) }
    for point in checklist.points {
      lines += page.wrapped("\(point.title): \(told(point, latest))", indent: 4, bullet: "- ")
    }
    return lines
  }

  /// The level, and the visit where that is another than the latest.
  func told(_ point: Overview.Point, _ latest: OverviewVisit) -> String {
    let level = words.level(point)
    return point.visit.visit.record == latest.visit.record && point.visit.visit.date == latest.visit.date
      ? level : "\(level) (\(words.visit(point.visit)))"
  }

  // MARK: Tables

  package func xlsx() throws(PackageFault) -> [UInt8] {
    try ExcelReport.file([placesTable, pointsTable], title: words.title, language)
  }

  private static let place: [DataTable.Column] = [
    .init("name", "Sted", "Place", "Ställe", width: 30), .init("unit", "Enhed", "Unit", "Enhet", width: 22),
    .init("authority", "Socialtilsyn", "Authority", "Tillsynsmyndighet", width: 22),
    .init("checklist", "Tjekliste", "Checklist", "Checklista", width: 30),
  ]

  private func begin(_ place: Overview.Place, _ checklist: Overview.Checklist) -> [SheetCell] {
    [
      .text(words.name(place)), .text(place.key.unit), SheetCell(place.key.authority), .text(checklist.latest.title),
    ]
  }

  private var placesTable: DataTable {
    var table = DataTable(
      name: Message(da: "Steder", en: "Places", sv: "Ställen"),
      columns: Self.place + [
        .init("kind", "Enhedstype", "Kind of unit", "Enhetstyp", width: 20),
        .init("visited", "Seneste besøg", "Latest visit", "Senaste besöket"),
        .init("visit_kind", "Slags besøg", "Kind of visit", "Slags besök", width: 24),
        .init("status", "Status", "Status", "Status"), .init("open", "Uden svar", "Without an answer", "Utan svar"),
        .init("missing", "Ikke udfyldt", "Not filled in", "Inte ifyllt"),
        .init("deadline", "Næste frist", "Next deadline", "Nästa tidsfrist"),
        .init("next", "Næste besøg", "Next visit", "Nästa besök"),
        .init("next_by_plan", "Efter jeres egen plan", "By your own plan", "Enligt er egen plan"),
        .init("record", "Skema", "Record", "Protokoll", width: 20), .init("file", "Fil", "File", "Fil", width: 30),
      ])
    let yes = words.say("ja", "yes", "ja")
    for place in places {
      for checklist in place.checklists {
        let latest = checklist.latest
        table.rows.append(
          begin(place, checklist) + [
            SheetCell(place.kind), SheetCell(latest.visit.date), SheetCell(words.kind(latest)),
            .text(words.stage(latest.visit.stage)), SheetCell(latest.open), SheetCell(latest.missing),
            SheetCell(place.deadline), SheetCell(place.next?.day), place.next?.isByPlan == true ? .text(yes) : .empty,
            .text(latest.visit.record), .text(latest.visit.file),
          ])
      }
    }
    return table
  }

  private var pointsTable: DataTable {
    var table = DataTable(
      name: Message(da: "Fokuspunkter", en: "Points", sv: "Fokuspunkter"),
      columns: Self.place + [
        .init("point", "Fokuspunkt", "Point", "Fokuspunkt", width: 34),
        .init("level", "Niveau", "Level", "Nivå", width: 26),
        .init("visited", "Besøgt", "Visited", "Besökt"),
        .init("visit_kind", "Slags besøg", "Kind of visit", "Slags besök", width: 24),
        .init("status", "Status", "Status", "Status"), .init("record", "Skema", "Record", "Protokoll", width: 20),
      ])
    for place in places {
      for checklist in place.checklists {
        for point in checklist.points {
          table.rows.append(
            begin(place, checklist) + [
              .text(point.title), .text(words.level(point)), SheetCell(point.visit.visit.date),
              SheetCell(words.kind(point.visit)), .text(words.stage(point.visit.visit.stage)),
              .text(point.visit.visit.record),
            ])
        }
      }
    }
    return table
  }
}
