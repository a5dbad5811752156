import Inspection

// What is told of demands that nothing meets, or nothing breaks.

extension Diagnostic {
  static func demandNever(_ demand: Int, _ checklist: Checklist) -> Self {
    let id = checklist.demands[demand].id
    return Diagnostic(
      .demandNever,
      Message(
        da: "sammenhængskravet `\(id)` kan aldrig være opfyldt", en: "the demand `\(id)` can never be met",
        sv: "sammanhangskravet `\(id)` kan aldrig vara uppfyllt"), at: checklist.written.demands[demand].requires.range,
      help: .neverTrue)
  }

  static func demandAlways(_ demand: Int, _ checklist: Checklist) -> Self {
    let id = checklist.demands[demand].id
    return Diagnostic(
      .demandAlways,
      Message(
        da: "sammenhængskravet `\(id)` er altid opfyldt, hvad der end skrives",
        en: "the demand `\(id)` is always met, whatever is written",
        sv: "sammanhangskravet `\(id)` är alltid uppfyllt, vad man än skriver"),
      at: checklist.written.demands[demand].requires.range, help: .neverFalse)
  }
}

extension DiagnosticCode {
  static let demandNever = DiagnosticCode(
    "demand-never", .warning,
    da: """
      Intet skema kan opfylde sammenhængskravet. Så står det under *Ikke udfyldt i skemaet* ved hvert besøg, hvor det kan afgøres.
      """,
    en: """
      No record can meet the demand. So it stands below *Not filled in* at every visit where it can be decided.
      """,
    sv: """
      Inget protokoll kan uppfylla sammanhangskravet. Då står det under *Inte ifyllt i protokollet* vid varje besök där det kan avgöras.
      """)
  static let demandAlways = DiagnosticCode(
    "demand-always", .warning,
    da: """
      Intet skema kan bryde sammenhængskravet, så det finder aldrig en fejl. Det er bevist, ikke gættet. Måske er det vendt om: kravet \
      er det, der skal være sandt.
      """,
    en: """
      No record can break the demand, so it never finds a slip. This is proved, not guessed. Perhaps it is turned round: the demand is \
      what should be true.
      """,
    sv: """
      Inget protokoll kan bryta sammanhangskravet, så det hittar aldrig något fel. Det är bevisat, inte gissat. Kanske är det vänt: \
      kravet är det som ska vara sant.
      """)
}
