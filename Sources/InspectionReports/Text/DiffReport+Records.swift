package import Inspection
package import InspectionAnalysis

extension DiffReport {
  /// The most changed records that the text tells one by one.
  package static var mostRecords: Int { 20 }

  /// A changed record in a few lines: what becomes another, and by which changes.
  package func text(_ impact: RecordImpact, file: String) -> TerminalText {
    let name = "\(impact.record.id) (\(file))"
    let lines = Page(width: width).wrapped(
      "\(name): \(words.sentence(impact.difference, by: comparison.new))", indent: 4, bullet: "– ")
    let causes = impact.causes.map { words.sentence(comparison.changes[$0]) }
    if causes.isEmpty { return lines.lines }
    let because = Message(da: "Ved", en: "By", sv: "Genom")(language)
    return (lines + Page(width: width).wrapped("\(because) \(causes.joined(separator: "; "))", indent: 6)).lines
  }

  /// A record that the newer version can't read any more.
  package func text(lost record: String, file: String, _ fault: Diagnostic?) -> TerminalText {
    let why = fault.map { ": " + $0.message(language) } ?? ""
    let words = Message(
      da: "kan ikke længere læses", en: "can't be read any more", sv: "kan inte längre läsas")(language)
    return Page(width: width).wrapped("\(record) (\(file)) \(words)\(why)", indent: 4, bullet: "– ").lines
  }

  /// How many past records become another, of which units and authorities, and by which changes.
  package func text(_ summary: ImpactSummary, gate: Rational?) -> TerminalText {
    var lines = [TerminalText(records(summary))]
    if summary.all.records > 0 { lines += tables(summary) }
    lines += rest(summary)
    lines += ["", TerminalText(share(summary, gate))]
    return lines.lines
  }

  private func records(_ summary: ImpactSummary) -> String {
    let all = summary.all
    return Message(
      da:
        "Skemaer: \(all.records). Niveauet er et andet i \(all.bands), fund i \(all.findings), noget i \(all.changed).",
      en:
        "Records: \(all.records). The band is another in \(all.bands), findings in \(all.findings), something in \(all.changed).",
      sv:
        "Protokoll: \(all.records). Nivån är en annan i \(all.bands), iakttagelser i \(all.findings), något i \(all.changed)."
    )(
      language)
  }

  private func tables(_ summary: ImpactSummary) -> [TerminalText] {
    let units = comparison.old.units.indices.compactMap { unit in
      summary.byUnit[unit].map { (name: comparison.old.units[unit].value, count: $0) }
    }
    let authorities = summary.byAuthority.sorted { $0.key < $1.key }.map { (name: $0.key, count: $0.value) }
    let changes = comparison.changes.indices.filter { summary.byChange[$0] > 0 }.map { index -> TerminalText in
      "  \(summary.byChange[index])  \(words.sentence(comparison.changes[index]))"
    }
    return table(.unit, units)
      + table(.authority, authorities)
      + (changes.isEmpty
        ? []
        : [
          "",
          TerminalText(
            Message(
              da: "Så mange skemaer ændres af hver ændring for sig; et skema kan ændres af flere:",
              en: "How many records each change makes otherwise by itself; several may change one record:",
              sv: "Så många protokoll ändras av varje ändring för sig; ett protokoll kan ändras av flera:")(language)),
        ] + changes)
  }

  private func table(_ title: Keyword, _ rows: [(name: String, count: ImpactSummary.Count)]) -> [TerminalText] {
    if rows.count < 2 { return [] }
    let heads = [
      title.word(in: language), Message(da: "skemaer", en: "records", sv: "protokoll")(language),
      Keyword.band.word(in: language), Keyword.findings.word(in: language),
    ]
    let cells =
      [heads]
      + rows.map { name, count in
        [name, String(count.records), String(count.bands), String(count.findings)]
      }
    let widths = heads.indices.map { column in cells.map { TerminalText($0[column]).width }.max() ?? 0 }
    let columns = widths.enumerated().map { Page.Column(width: $1, isRight: $0 > 0) }
    return [""] + cells.flatMap { Page(width: width).row($0, columns) }
  }

  private func rest(_ summary: ImpactSummary) -> [TerminalText] {
    let rest: [(Int, Message)] = [
      (
        summary.indirect,
        Message(
          da: "ændres kun af flere ændringer tilsammen", en: "change only by several changes together",
          sv: "ändras bara av flera ändringar tillsammans")
      ),
      (
        summary.lost,
        Message(
          da: "kan ikke længere læses", en: "can't be read any more", sv: "kan inte längre läsas")
      ),
      (
        summary.unread,
        Message(
          da: "har fejl og er ikke talt med", en: "have faults and are not counted",
          sv: "har fel och är inte medräknade"
        )
      ),
      (
        summary.others,
        Message(
          da: "svarer på en anden tjekliste og er ikke talt med",
          en: "answer another checklist and are not counted",
          sv: "svarar på en annan checklista och är inte medräknade")
      ),
    ]
    let lines = rest.filter { $0.0 > 0 }.map { count, words -> TerminalText in "\(count) \(words(language))" }
    return lines.isEmpty ? [] : [""] + lines
  }

  /// The share that changes band, held against the most that may.
  private func share(_ summary: ImpactSummary, _ gate: Rational?) -> String {
    let share = language.percentage(summary.shareOfBands)
    let words = Message(
      da: "\(share) skifter niveau eller kan ikke længere læses", en: "\(share) change band or can't be read any more",
      sv: "\(share) byter nivå eller kan inte längre läsas")(language)
    guard let gate else { return words + "." }
    let most = language.percentage(gate)
    return words
      + (summary.shareOfBands > gate
      ? Message(
        da: "; det er over grænsen på \(most).", en: "; that is above the limit of \(most).",
        sv: "; det är över gränsen på \(most).")
      : Message(
        da: "; det er inden for grænsen på \(most).", en: "; that is within the limit of \(most).",
        sv: "; det är inom gränsen på \(most)."))(language)
  }
}

extension DiffReport {
  /// That there are more changed records than are told one by one.
  package func text(untold: Int) -> TerminalText {
    let words = Message(
      da: "… og \(untold) til; `--format csv` viser alle", en: "… and \(untold) more; `--format csv` shows all",
      sv: "… och \(untold) till; `--format csv` visar alla")
    return "\(words(language))\n"
  }
}
