import Inspection

extension TextReport {
  /// The points, a line each; under it what the numbers alone don't tell.
  var pointTable: [TerminalText] {
    let header = [
      Message(da: "Fokuspunkt", en: "Point", sv: "Fokuspunkt")(language),
      Message(da: "Score", en: "Score", sv: "Poäng")(language),
      Message(da: "Niveau", en: "Level", sv: "Nivå")(language),
      Message(da: "Svar", en: "Answers", sv: "Svar")(language), "",
    ]
    let points = checklist.points
    let rows = points.map { point in
      [
        phrases.title(of: point), phrases.shown(assessment.results[point].exact, at: point) ?? "–",
        phrases.level(of: point),
        phrases.coverage(of: point) ?? "", ScoreBar.bar(assessment.results[point]) ?? "",
      ]
    }
    let columns = self.columns(header, rows)
    var lines = page.row(zip(header, columns).map { $1.width > 0 ? $0 : "" }, columns).map { paint($0, .heading) }
    let whole = columns.reduce(0) { $0 + ($1.width > 0 ? $1.width + 2 : 0) } - 2
    lines.append(TerminalText(String(repeating: "-", count: whole)))
    for (point, row) in zip(points, rows) {
      lines += page.row(row, columns)
      for remark in remarks(on: point) { lines += page.wrapped(remark, indent: 2) }
    }
    if columns[4].width > 0 { lines += [""] + legend(isOpen: rows.contains { $0[4].contains("▒") }) }
    return lines
  }

  /// The same in sentences.
  var pointSentences: [TerminalText] {
    section(
      Message(da: "Fokuspunkterne", en: "The points", sv: "Fokuspunkterna"),
      checklist.points.flatMap { point in
        let sentences = phrases.scoreSentences(of: point).map { $0.writing(", ", for: " · ") }
        return page.wrapped(
          ([phrases.title(of: point)] + sentences).map { $0.withStop }.joined(separator: " "), indent: 4, bullet: "- ")
      })
  }

  private func legend(isOpen: Bool) -> [TerminalText] {
    let bar = Message(
      da: "Søjlen går fra det laveste til det højeste, fokuspunktet kunne få.",
      en: "The bar goes from the lowest to the highest that the point could get.",
      sv: "Stapeln går från det lägsta till det högsta som fokuspunkten kunde få.")
    let open = Message(
      da: " ▒ viser, hvor meget ubesvarede spørgsmål endnu kan ændre tallet.",
      en: " ▒ shows how much unanswered questions can still change the number.",
      sv: " ▒ visar hur mycket obesvarade frågor ännu kan ändra talet.")
    return page.wrapped(bar(language) + (isOpen ? open(language) : "")).map { paint($0, .quiet) }
  }

  /// Each column as wide as what stands in it, and none where nothing does; the titles take what is left.
  private func columns(_ header: [String], _ rows: [[String]]) -> [Page.Column] {
    var columns = header.indices.map { column in
      let widths = rows.map { TerminalText($0[column]).width }
      let width = widths.max() ?? 0
      return Page.Column(width: width == 0 ? 0 : max(width, Display.width(header[column])), isRight: column % 2 == 1)
    }
    var others = columns.dropFirst().reduce(0) { $0 + ($1.width > 0 ? $1.width + 2 : 0) }
    // A bar is worth a title of two lines, but not of three.
    if page.width - others < min(28, max(Self.narrowestTitle, columns[0].width)) {
      others -= columns[4].width > 0 ? columns[4].width + 2 : 0
      columns[4].width = 0
    }
    columns[0].width = max(Self.narrowestTitle, min(columns[0].width, page.width - others))
    return columns
  }

  private static let narrowestTitle = 16

  private func remarks(on point: Int) -> [String] {
    let own = assessment.judgement(of: point)?.level.map { level in
      phrases.occasion.ownLevel(language)
        + assessment.words(forLevel: level, of: point, language)
    }
    return [phrases.reason(of: point), phrases.distribution(of: point), phrases.range(of: point), own].compactMap { $0 }
  }

  /// What rules did to results.
  var effects: [TerminalText] {
    section(
      Message(
        da: "Reglernes virkning på scorerne", en: "What rules did to the scores", sv: "Reglernas verkan på poängen"),
      phrases.effectSentences.flatMap { page.wrapped($0, indent: 4, bullet: "- ") })
  }
}

extension String {
  /// With a stop behind it, where nothing of the kind stands there.
  fileprivate var withStop: String {
    unicodeScalars.last.map { [".", "?", "!"].contains($0) } == true ? self : self + "."
  }

}
