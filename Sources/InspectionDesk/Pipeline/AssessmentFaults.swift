package import Inspection

extension Diagnostic {
  /// A line that begins as an assessment and isn't whole.
  static func damagedAssessment(_ line: Int) -> Self {
    Diagnostic(
      .damagedAssessment,
      Message(
        da: "linjen er ikke en hel rapport fra `tilsyn score --format ndjson`",
        en: "the line is no whole report of `tilsyn score --format ndjson`",
        sv: "raden är ingen hel rapport från `tilsyn score --format ndjson`"),
      at: SourceRange(line: line, column: 1, length: 0),
      help: Message(
        da: "lav rapporten igen af skemaet, eller giv skemaet selv",
        en: "make the report of the record anew, or give the record itself",
        sv: "gör rapporten av protokollet på nytt, eller ange protokollet självt"))
  }

  /// A record that had faults when the report was made.
  static func faultyBefore(_ line: Int) -> Self {
    Diagnostic(
      .damagedAssessment,
      Message(
        da: "skemaet havde fejl, da rapporten blev lavet, og tæller ikke med",
        en: "the record had faults when the report was made, and doesn't count",
        sv: "protokollet hade fel när rapporten gjordes och räknas inte"),
      at: SourceRange(line: line, column: 1, length: 0),
      help: Message(
        da: "ret skemaet, og lav rapporten igen", en: "mend the record and make the report anew",
        sv: "rätta protokollet och gör rapporten på nytt"))
  }

  /// One that says what its checklist, as it is now, doesn't know.
  package static func otherAssessment(_ range: SourceRange) -> Self {
    Diagnostic(
      .damagedAssessment,
      Message(
        da: "rapporten har svar eller fund, som tjeklisten ikke har; tjeklisten er ændret, uden at dens version er",
        en:
          "the report has answers or findings that the checklist hasn't; the checklist was changed and not its version",
        sv:
          "rapporten har svar eller iakttagelser som checklistan inte har; checklistan har ändrats men inte dess version"
      ),
      at: range,
      help: Message(
        da: "lav rapporten igen af skemaet, eller giv skemaet selv",
        en: "make the report of the record anew, or give the record itself",
        sv: "gör rapporten av protokollet på nytt, eller ange protokollet självt"))
  }

  /// Where records are asked for.
  package static func assessmentNotRecord(_ line: Int) -> Self {
    Diagnostic(
      .notARecord,
      Message(
        da: "det her er en rapport fra `tilsyn score`, ikke et skema",
        en: "this is a report of `tilsyn score`, not a record",
        sv: "det här är en rapport från `tilsyn score`, inget protokoll"),
      at: SourceRange(line: line, column: 1, length: 0),
      help: Message(
        da: "giv skemaet selv; kun `tilsyn summary` læser rapporter",
        en: "give the record itself; only `tilsyn summary` reads reports",
        sv: "ange protokollet självt; bara `tilsyn summary` läser rapporter"))
  }
}

extension DiagnosticCode {
  static let damagedAssessment = DiagnosticCode(
    "damaged-assessment",
    da:
      "`tilsyn summary` læser rapporter, som `tilsyn score --format ndjson` har skrevet: én hel rapport på hver linje.",
    en: "`tilsyn summary` reads reports as `tilsyn score --format ndjson` wrote them: one whole report on each line.",
    sv: "`tilsyn summary` läser rapporter som `tilsyn score --format ndjson` har skrivit: en hel rapport på varje rad.")
}
