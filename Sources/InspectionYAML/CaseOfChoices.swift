import Inspection

extension Diagnostic {
  static func readInSpiteOfCase(_ typed: Located<String>, as choice: String, others: Int) -> Self {
    let more = Message(
      da: others == 0 ? "" : others == 1 ? ", og sådan et sted mere" : ", og sådan \(others) steder mere",
      en: others == 0 ? "" : others == 1 ? ", and so at one more place" : ", and so at \(others) more places",
      sv: others == 0 ? "" : others == 1 ? ", och så på ett ställe till" : ", och så på \(others) ställen till")
    return Diagnostic(
      .readInSpiteOfCase,
      Message(
        da: "`\(typed.value)` læses som `\(choice)`\(more.da)", en: "`\(typed.value)` is read as `\(choice)`\(more.en)",
        sv: "`\(typed.value)` läses som `\(choice)`\(more.sv)"),
      at: typed.range)
  }
}

extension DiagnosticCode {
  static let readInSpiteOfCase = DiagnosticCode(
    "letter-case", .note,
    da: """
      Svaret eller valget er skrevet med stort i stedet for lille begyndelsesbogstav eller omvendt, som tekstbehandling gør det, og \
      læses alligevel. Navne på spørgsmål og oplysninger skal skrives, som de står i tjeklisten.
      """,
    en: """
      The answer or choice begins with a capital in place of a small letter or the other way round, as word processors make it, and \
      is read all the same. The names of questions and facts must be written as they stand in the checklist.
      """,
    sv: """
      Svaret eller valet är skrivet med stor i stället för liten begynnelsebokstav eller tvärtom, som ordbehandlare gör, och läses \
      ändå. Namn på frågor och uppgifter ska skrivas som de står i checklistan.
      """)
}
