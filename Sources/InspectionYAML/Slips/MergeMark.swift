import Inspection

extension Slip {
  /// The marks that version control leaves where two people changed the same lines.
  static let mergeMark = Slip(.mergeMark) { fault in
    for line in [fault.lines[fault.contextLine], fault.before, fault.here] {
      guard let line, let mark = line.mergeMark else { continue }
      return Diagnostic(
        .mergeMark,
        Message(
          da: "`\(mark)` viser, at to udgaver af filen er blandet sammen",
          en: "`\(mark)` tells that two versions of the file are mixed",
          sv: "`\(mark)` visar att två versioner av filen är blandade"),
        at: line.range(0..<mark.count),
        help: Message(
          da:
            "behold de linjer, der gælder, og slet resten og linjerne med `<<<<<<<`, `=======` og `>>>>>>>`",
          en:
            "keep the lines that hold; delete the others and the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
          sv:
            "behåll de rader som gäller; ta bort de andra och raderna med `<<<<<<<`, `=======` och `>>>>>>>`"
        ))
    }
    return nil
  }
}

extension SourceLine {
  fileprivate var mergeMark: String? {
    ["<<<<<<<", "=======", ">>>>>>>"].first { scalars.starts(with: $0.unicodeScalars) }
  }
}

extension DiagnosticCode {
  fileprivate static let mergeMark = DiagnosticCode(
    "merge-mark",
    da: """
      Når to har rettet de samme linjer, kan programmet, der gemmer filens udgaver, sætte begge ind med mærker imellem. Kun \
      den ene udgave skal blive stående.
      """,
    en: """
      When two people have changed the same lines, the program that keeps the versions of a file may put in both with marks \
      between. Only one of them is to stay.
      """,
    sv: """
      När två personer har ändrat samma rader kan programmet som sparar filens versioner sätta in båda med märken emellan. \
      Bara den ena ska stå kvar.
      """)
}
