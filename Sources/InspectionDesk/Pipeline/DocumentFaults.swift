package import Inspection
package import InspectionYAML

extension Diagnostic {
  package static func notARecord(_ kind: DocumentKind, _ line: Int) -> Self {
    let range = SourceRange(line: line, column: 1, length: 0)
    if kind == .checklist {
      return Diagnostic(
        .notARecord,
        Message(
          da: "det her er en tjekliste, ikke et skema", en: "this is a checklist, not a record",
          sv: "det här är en checklista, inget protokoll"),
        at: range,
        help: Message(
          da: "efterse den med `tilsyn check`", en: "check it with `tilsyn check`", sv: "granska den med `tilsyn check`"
        ))
    }
    if kind == .tests {
      return Diagnostic(
        .notARecord,
        Message(
          da: "det her er prøver, ikke et skema", en: "these are test cases, not a record",
          sv: "det här är prov, inget protokoll"),
        at: range,
        help: Message(
          da: "kør dem med `tilsyn test`", en: "run them with `tilsyn test`", sv: "kör dem med `tilsyn test`"))
    }
    return Diagnostic(
      .notARecord,
      Message(
        da: "det her er ikke et skema: `skema` mangler", en: "this is no record: `record` is missing",
        sv: "det här är inget protokoll: `protokoll` saknas"), at: range,
      help: recordBegins)
  }

  package static func emptyDocument(_ line: Int) -> Self {
    Diagnostic(
      .emptyDocument, Message(da: "her står intet", en: "there is nothing here", sv: "här står ingenting"),
      at: SourceRange(line: line, column: 1, length: 0), help: recordBegins)
  }

  private static let recordBegins = Message(
    da: "et skema begynder med `skema: …` og `tjekliste: …`", en: "a record begins with `record: …` and `checklist: …`",
    sv: "ett protokoll börjar med `protokoll: …` och `checklista: …`")

  static func otherChecklist(_ reference: Located<ChecklistReference>, _ given: String) -> Self {
    let id = reference.value.id
    return Diagnostic(
      .otherChecklist,
      Message(
        da: "skemaet er udfyldt efter `\(id)`, men `--checklist` er `\(given)`",
        en: "the record was filled in by `\(id)`, but `--checklist` is `\(given)`",
        sv: "protokollet är ifyllt efter `\(id)`, men `--checklist` är `\(given)`"), at: reference.range,
      help: Message(
        da: "brug den samme tjekliste, eventuelt en anden version af den",
        en: "use the same checklist, perhaps another version of it",
        sv: "använd samma checklista, eventuellt en annan version av den"))
  }

  static func faultyChecklist(_ reference: Located<ChecklistReference>, _ name: Message) -> Self {
    let id = reference.value.id
    return Diagnostic(
      .faultyChecklist,
      Message(
        da: "tjeklisten `\(id)` har fejl og kan ikke bruges",
        en: "the checklist `\(id)` has faults and can't be used",
        sv: "checklistan `\(id)` har fel och kan inte användas"), at: reference.range,
      help: Message(
        da: "ret `\(name.da)`; `tilsyn check` viser fejlene", en: "mend `\(name.en)`; `tilsyn check` shows the faults",
        sv: "rätta `\(name.sv)`; `tilsyn check` visar felen"))
  }

  package static func notTests(_ kind: DocumentKind, _ line: Int) -> Self {
    let message =
      switch kind {
      case .checklist:
        Message(
          da: "det her er en tjekliste, ikke prøver", en: "this is a checklist, not test cases",
          sv: "det här är en checklista, inga prov")
      case .record:
        Message(
          da: "det her er et skema, ikke prøver", en: "this is a record, not test cases",
          sv: "det här är ett protokoll, inga prov")
      case .empty: Message(da: "her står intet", en: "there is nothing here", sv: "här står ingenting")
      case .tests, .other:
        Message(
          da: "det her er ingen prøver: `prøver` mangler", en: "these are no test cases: `tests` is missing",
          sv: "det här är inga prov: `prov` saknas")
      }
    return Diagnostic(
      .notTests, message, at: SourceRange(line: line, column: 1, length: 0),
      help: Message(
        da: "prøver begynder med `prøver: …` og `tilfælde:`", en: "test cases begin with `tests: …` and `cases:`",
        sv: "prov börjar med `prov: …` och `fall:`"))
  }
}

extension DiagnosticCode {
  static let notARecord = DiagnosticCode(
    "not-a-record", da: "Filen er ikke et skema. Et skema har `skema: …` og `tjekliste: …` øverst.",
    en: "The file is no record. A record has `record: …` and `checklist: …` at the top.",
    sv: "Filen är inget protokoll. Ett protokoll har `protokoll: …` och `checklista: …` överst.")
  static let emptyDocument = DiagnosticCode(
    "empty-document", da: "Filen, eller et dokument i den (mellem to linjer med `---`), er tom.",
    en: "The file, or a document in it (between two lines `---`), is empty.",
    sv: "Filen, eller ett dokument i den (mellan två rader med `---`), är tom.")
  static let otherChecklist = DiagnosticCode(
    "other-checklist",
    da: "Med --checklist kan et skema regnes ud efter en anden udgave af sin tjekliste, ikke efter en helt anden.",
    en: "With --checklist a record can be scored by another version of its checklist, not by another one altogether.",
    sv: """
      Med --checklist kan ett protokoll räknas ut efter en annan utgåva av sin checklista, inte efter en \
      helt annan.
      """)
  package static let faultyChecklist = DiagnosticCode(
    "faulty-checklist",
    da: "Den tjekliste, som skemaet nævner, har fejl. Før de er rettet, bliver intet skema regnet ud efter den.",
    en: "The checklist that the record names has faults. Until they are mended nothing is scored by it.",
    sv: "Checklistan som protokollet nämner har fel. Innan de är rättade räknas inget protokoll ut efter den.")
  static let notTests = DiagnosticCode(
    "not-test-cases", da: "Filen har ingen prøver. Prøver har `prøver: …` øverst og tilfælde under `tilfælde:`.",
    en: "The file has no test cases. They have `tests: …` at the top and stand under `cases:`.",
    sv: "Filen har inga prov. Prov har `prov: …` överst och står under `fall:`.")
}
