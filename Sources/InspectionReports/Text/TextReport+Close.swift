import Inspection

extension TextReport {
  /// What is to be done.
  var followUp: [TerminalText] {
    let lines = record.followUp.flatMap { step in
      page.wrapped(step.what, indent: 4, bullet: "- ")
        + page.wrapped(phrases.remarks(on: step).joined(separator: isSpoken ? ", " : " · "), indent: 4)
    }
    return section(Message(da: "Opfølgning", en: "Follow-up", sv: "Uppföljning"), lines)
  }

  /// What became of the record after the visit, a section for each kind of thing.
  var course: [[TerminalText]] {
    phrases.course.map { part in
      section(
        part.title,
        spaced(
          part.entries.map { entry in
            entry.lines.enumerated().flatMap { number, line in
              page.wrapped(line.text, label: line.label, indent: 4, bullet: number == 0 ? "- " : "")
            }
          }))
    }
  }

  /// What the place says to the report.
  var comments: [TerminalText] {
    section(
      Message(da: "Bemærkninger til rapporten", en: "Comments on the report", sv: "Kommentarer till rapporten"),
      record.comments.map { page.wrapped($0) } ?? [])
  }

  /// By which another can tell that the same documents are meant.
  var hashes: [TerminalText] {
    let lines = assessment.hashes.map { hashes -> [TerminalText] in
      [
        "\(Message(da: "Skema", en: "Record", sv: "Protokoll")(language))", "  \(hashes.record)",
        "\(Message(da: "Tjekliste", en: "Checklist", sv: "Checklista")(language))", "  \(hashes.checklist)",
      ]
    }
    return section(Message(da: "SHA-256", en: "SHA-256", sv: "SHA-256"), lines ?? [])
  }

  /// What the reader of the record noticed.
  var warnings: [TerminalText] {
    let lines = assessment.warnings.flatMap { warning in
      page.wrapped(
        "\(warning.message(language)) [\(warning.code.id)]", label: line(warning.range.start.line), indent: 4,
        bullet: "- ")
        + (warning.help.map { page.wrapped($0(language), indent: 4) } ?? [])
    }
    return section(Message(da: "Advarsler", en: "Warnings", sv: "Varningar"), lines)
  }

  private func line(_ line: Int32) -> String {
    Message(da: "linje \(line): ", en: "line \(line): ", sv: "rad \(line): ")(language)
  }
}
