package import Inspection
package import InspectionAnalysis

/// What is to be done at many places, as text, pages, tables and a calendar.
package struct FollowUpReport {
  private let words: FollowUpWords
  private var list: DeadlineList { words.list }
  private var language: Language { words.language }

  package init(_ list: DeadlineList, language: Language, names: [String: String]) {
    words = FollowUpWords(list: list, language: language, names: names)
  }

  /// The standings of which there is something.
  private var standings: [DeadlineList.Standing] {
    DeadlineList.Standing.allCases.filter { !list.entries($0).isEmpty }
  }

  // MARK: Text

  package func text(width: Int, colours: Bool) -> TerminalText {
    let (page, paint) = (Page(width: width), Paint(isOn: colours))
    var blocks = [page.heading(words.title, "=").map { paint($0, .heading) } + page.wrapped(words.reservation)]
    if list.entries.isEmpty { blocks.append(page.wrapped(words.nothing)) }
    for standing in standings {
      let entries = list.entries(standing)
      var lines = page.heading("\(words.heading(standing)) (\(entries.count))").map { paint($0, .heading) }
      for entry in entries {
        lines += page.wrapped(first(entry), indent: 2, bullet: "- ")
        lines += page.wrapped(what(entry.deadline), indent: 4)
        lines += page.wrapped(rest(entry), indent: 4)
      }
      blocks.append(lines)
    }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// As in `28. februar 2026 · OPHOLDSSTED-1, Syd · opfølgning`.
  private func first(_ entry: DeadlineList.Entry) -> String {
    let visit = entry.deadline.visit
    let place = [words.place(visit), visit.authority].compactMap { $0 }.joined(separator: ", ")
    return [entry.deadline.day.map { language.date($0) }, place, words.kind(entry.deadline)].compactMap { $0 }
      .joined(separator: " · ")
  }

  private func what(_ deadline: Deadline) -> String {
    deadline.who.map { "\(words.what(deadline)) – \($0)" } ?? words.what(deadline)
  }

  private func rest(_ entry: DeadlineList.Entry) -> String {
    [words.source(entry.deadline.visit), words.visited(entry.visited), words.done(entry.deadline)].compactMap { $0 }
      .joined(separator: "; ")
  }

  // MARK: Page

  package var html: [UInt8] {
    var html = HTML()
    html.open(words.title, language, style: HTMLReport.style)
    html.markup("<main>\n<article>\n")
    html.element("h1", words.title)
    html.element("p", class: "notice", words.reservation)
    if list.entries.isEmpty { html.element("p", words.nothing) }
    for standing in standings { write(standing, to: &html) }
    html.markup("</article>\n</main>\n")
    html.close()
    return html.bytes
  }

  private func write(_ standing: DeadlineList.Standing, to html: inout HTML) {
    let entries = list.entries(standing)
    html.element("h2", "\(words.heading(standing)) (\(entries.count))")
    html.markup("<table>\n")
    html.element("caption", words.heading(standing))
    let heads = [
      words.say("Sted", "Place", "Ställe"), words.say("Frist", "Deadline", "Tidsfrist"),
      words.say("Hvad", "What", "Vad"),
      words.say("Hvem", "Who", "Vem"), words.say("Skema", "Record", "Protokoll"),
    ]
    html.markup("<thead><tr>")
    for head in heads {
      html.markup("<th scope=\"col\">")
      html.text(head)
      html.markup("</th>")
    }
    html.markup("</tr></thead>\n<tbody>\n")
    for entry in entries {
      let visit = entry.deadline.visit
      html.markup("<tr><th scope=\"row\">")
      html.text([words.place(visit), visit.authority].compactMap { $0 }.joined(separator: ", "))
      html.markup("</th>")
      let cells = [
        entry.deadline.day.map { language.date($0) } ?? "", words.what(entry.deadline), entry.deadline.who ?? "",
        rest(entry),
      ]
      for (head, cell) in zip(heads.dropFirst(), cells) {
        html.markup("<td")
        html.attribute("data-head", head)
        html.markup(">")
        html.text(cell)
        html.markup("</td>")
      }
      html.markup("</tr>\n")
    }
    html.markup("</tbody>\n</table>\n")
  }

  // MARK: Tables

  private func table(isData: Bool) -> DataTable {
    var table = DataTable(
      name: Message(da: "Frister", en: "Deadlines", sv: "Tidsfrister"),
      columns: [
        .init("standing", "Status", "Status", "Status", width: 30), .init("deadline", "Frist", "Deadline", "Tidsfrist"),
        .init("unit", "Enhed", "Unit", "Enhet", width: 22), .init("name", "Navn", "Name", "Namn", width: 28),
        .init("authority", "Socialtilsyn", "Authority", "Tillsynsmyndighet", width: 22),
        .init("kind", "Slags", "Kind", "Slag"), .init("what", "Hvad", "What", "Vad", width: 60),
        .init("who", "Hvem", "Who", "Vem", width: 24), .init("done", "Udført", "Done", "Utfört"),
        .init("visited_again", "Besøgt igen", "Visited again", "Besökt igen"),
        .init("record", "Skema", "Record", "Protokoll", width: 20), .init("visit_date", "Besøgt", "Visited", "Besökt"),
        .init("record_status", "Skemaets status", "Status of the record", "Protokollets status"),
        .init("file", "Fil", "File", "Fil", width: 30),
      ])
    table.rows = list.entries.map { entry in
      let (deadline, visit) = (entry.deadline, entry.deadline.visit)
      return [
        .text(isData ? entry.standing.name : words.heading(entry.standing)), SheetCell(deadline.day),
        SheetCell(visit.unit), SheetCell(visit.unit.flatMap { words.names[$0] }), SheetCell(visit.authority),
        .text(isData ? deadline.kind.name : words.kind(deadline)), .text(words.what(deadline)), SheetCell(deadline.who),
        SheetCell(deadline.doneOn), SheetCell(entry.visited), .text(visit.record), SheetCell(visit.date),
        .text(isData ? visit.stage.name : words.stage(visit.stage)), .text(visit.file),
      ]
    }
    return table
  }

  package func csv(_ dialect: CSVDialect) -> [UInt8] { table(isData: dialect != .danish).csv(dialect, language) }

  package func xlsx() throws(PackageFault) -> [UInt8] {
    try ExcelReport.file([table(isData: false)], title: words.title, language)
  }

  // MARK: Calendar

  /// The days alone: which case, and no place, so that a calendar that others see tells nothing (RFC 5545).
  package var calendar: [UInt8] {
    var calendar = Calendar()
    calendar.line("BEGIN:VCALENDAR")
    calendar.line("VERSION:2.0")
    calendar.line("PRODID:-//tilsyn//\(Engine.version)//\(language.rawValue.uppercased())")
    for entry in list.entries where entry.standing != .done {
      guard let day = entry.deadline.day else { continue }
      calendar.line("BEGIN:VEVENT")
      calendar.line("UID:\(Self.identifier(entry.deadline))@tilsyn")
      calendar.line("DTSTAMP:\(Self.digits(list.asOf))T000000Z")
      calendar.line("DTSTART;VALUE=DATE:\(Self.digits(day))")
      calendar.line("TRANSP:TRANSPARENT")
      let matter = words.matter(entry.deadline)
      calendar.line(
        "SUMMARY:"
          + Calendar.escaped(
            words.say("Frist, sag \(matter)", "Deadline, case \(matter)", "Tidsfrist, ärende \(matter)")))
      calendar.line("END:VEVENT")
    }
    calendar.line("END:VCALENDAR")
    return calendar.bytes
  }

  private static func digits(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// The same for the same, however often the calendar is made.
  private static func identifier(_ deadline: Deadline) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(deadline.visit.authority ?? "")/\(deadline.visit.record)/\(deadline.kind.name)/\(deadline.number)"
      .utf8
    {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return String(hash, radix: 16)
  }
}

/// Lines of a calendar (RFC 5545): at most 75 bytes, then on in the next.
private struct Calendar {
  private(set) var bytes: [UInt8] = []

  mutating func line(_ text: String) {
    var room = 75
    for scalar in Display.harmless(text).unicodeScalars {
      let size = UTF8.width(scalar)
      if size > room {
        bytes += [13, 10, 32]
        room = 74
      }
      bytes += UTF8.encode(scalar).map { Array($0) } ?? []
      room -= size
    }
    bytes += [13, 10]
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "\\" || scalar == ";" || scalar == "," { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
