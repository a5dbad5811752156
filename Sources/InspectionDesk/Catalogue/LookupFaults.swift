import Inspection
import InspectionYAML

/// Why a checklist is not found.
struct LookupFault: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

extension Diagnostic {
  static func unknownChecklist(
    _ reference: Located<ChecklistReference>, nearest: String?, _ folders: [String]
  ) -> Self {
    let (id, places) = (reference.value.id, folders.quotedList)
    return Diagnostic(
      .unknownChecklist,
      Message(
        da: "der er ingen tjekliste `\(id)`", en: "there is no checklist `\(id)`",
        sv: "det finns ingen checklista `\(id)`"), at: reference.range,
      help: nearest.map { .didYouMean($0) }
        ?? (folders.isEmpty ? nil : lookedIn(places)))
  }

  private static func lookedIn(_ places: String) -> Message {
    Message(
      da: "der er ledt i \(places) og blandt de indbyggede; se `tilsyn list`",
      en: "looked in \(places) and among the built-in ones; see `tilsyn list`",
      sv: "sökte i \(places) och bland de inbyggda; se `tilsyn list`")
  }

  static func unknownVersion(_ reference: Located<ChecklistReference>, known: [Version]) -> Self {
    let (id, version) = (reference.value.id, reference.value.version?.description ?? "")
    return Diagnostic(
      .unknownChecklist,
      Message(
        da: "`\(id)` findes ikke i version \(version)", en: "`\(id)` doesn't exist in version \(version)",
        sv: "`\(id)` finns inte i version \(version)"),
      at: reference.range, help: choice(reference, known))
  }

  static func onlyDrafts(_ reference: Located<ChecklistReference>, _ versions: [Version]) -> Self {
    let id = reference.value.id
    return Diagnostic(
      .onlyDrafts,
      Message(
        da: "`\(id)` findes kun som udkast, og et udkast bruges kun, hvor versionen nævnes",
        en: "`\(id)` exists as a draft only, and a draft is used only where its version is named",
        sv: "`\(id)` finns bara som utkast, och ett utkast används bara där versionen nämns"),
      at: reference.range, help: choice(reference, versions))
  }

  static func dateNeeded(_ reference: Located<ChecklistReference>) -> Self {
    let id = reference.value.id
    return Diagnostic(
      .checklistNotInForce,
      Message(
        da: "`\(id)` findes i flere versioner, og besøgets dato mangler",
        en: "`\(id)` exists in several versions, and the date of the visit is missing",
        sv: "`\(id)` finns i flera versioner, och besökets datum saknas"),
      at: reference.range,
      help: Message(
        da: "skriv besøgets dato, eller nævn versionen efter `@`",
        en: "write the date of the visit, or name the version after `@`",
        sv: "skriv besökets datum, eller nämn versionen efter `@`"))
  }

  static func severalInForce(_ reference: Located<ChecklistReference>, _ date: Day?, _ versions: [Version]) -> Self {
    let (id, day) = (reference.value.id, date?.description ?? "")
    return Diagnostic(
      .checklistNotInForce,
      Message(
        da: "flere versioner af `\(id)` gælder på besøgets dato, \(day)",
        en: "several versions of `\(id)` are in force on the date of the visit, \(day)",
        sv: "flera versioner av `\(id)` gäller på besökets datum, \(day)"),
      at: reference.range, help: choice(reference, versions))
  }

  static func noneInForce(_ reference: Located<ChecklistReference>, _ date: Day?, known: [Version]) -> Self {
    let (id, day) = (reference.value.id, date?.description ?? "")
    let list = named(reference, known)
    return Diagnostic(
      .checklistNotInForce,
      Message(
        da: "ingen version af `\(id)` gælder på besøgets dato, \(day)",
        en: "no version of `\(id)` is in force on the date of the visit, \(day)",
        sv: "ingen version av `\(id)` gäller på besökets datum, \(day)"),
      at: reference.range,
      help: Message(
        da: "ret datoen, eller nævn den version, der skal bruges alligevel: \(list)",
        en: "correct the date, or name the version to be used all the same: \(list)",
        sv: "rätta datumet, eller nämn den version som ändå ska användas: \(list)"))
  }

  static func twice(_ reference: Located<ChecklistReference>, files: [Message]) -> Self {
    let id = reference.value.id
    func list(_ language: Language) -> String { language.list(files.map { "`\($0(language))`" }) }
    return Diagnostic(
      .checklistTwice,
      Message(
        da: "tjeklisten `\(id)` står i flere filer: \(list(.danish))",
        en: "the checklist `\(id)` stands in several files: \(list(.english))",
        sv: "checklistan `\(id)` står i flera filer: \(list(.swedish))"),
      at: reference.range,
      help: Message(
        da: "flyt eller slet den, der ikke skal bruges, eller giv den en ny version",
        en: "move or delete the one not to be used, or give it a new version",
        sv: "flytta eller ta bort den som inte ska användas, eller ge den en ny version"))
  }

  static func notAChecklist(_ kind: DocumentKind) -> Self {
    let message =
      kind == .record
      ? Message(
        da: "det her er et skema, ikke en tjekliste", en: "this is a record, not a checklist",
        sv: "det här är ett protokoll, ingen checklista")
      : Message(da: "det her er ikke en tjekliste", en: "this is no checklist", sv: "det här är ingen checklista")
    return Diagnostic(
      .notAChecklist, message, at: .beginning,
      help: Message(
        da: "en tjekliste begynder med `tjekliste: …` og `version: …`",
        en: "a checklist begins with `checklist: …` and `version: …`",
        sv: "en checklista börjar med `checklista: …` och `version: …`"))
  }

  private static func choice(_ reference: Located<ChecklistReference>, _ versions: [Version]) -> Message {
    let list = named(reference, versions)
    return Message(
      da: "nævn den, der menes: \(list)", en: "name the one that is meant: \(list)", sv: "nämn den som avses: \(list)")
  }

  private static func named(_ reference: Located<ChecklistReference>, _ versions: [Version]) -> String {
    versions.map { "\(reference.value.id)@\($0)" }.quotedList
  }
}

extension DiagnosticCode {
  static let unknownChecklist = DiagnosticCode(
    "unknown-checklist",
    da: """
      Skemaet nævner en tjekliste eller en version, som ikke findes der, hvor der ledes: mappen i --checklists, mappen i \
      TILSYN_CHECKLISTS, ./Checklists og de indbyggede. `tilsyn list` viser, hvad der er.
      """,
    en: """
      The record names a checklist or a version that isn't where Tilsyn looks: the folder of --checklists, the folder of \
      TILSYN_CHECKLISTS, ./Checklists and the built-in ones. `tilsyn list` shows what there is.
      """,
    sv: """
      Protokollet nämner en checklista eller en version som inte finns där det söks: mappen i \
      --checklists, mappen i TILSYN_CHECKLISTS, ./Checklists och de inbyggda. `tilsyn list` visar vad som \
      finns.
      """)
  static let onlyDrafts = DiagnosticCode(
    "only-drafts",
    da: """
      En tjekliste med `udkast: ja` er ved at blive til og bliver aldrig fundet af sig selv. Skemaer, prøver og kommandoer skal nævne \
      versionen: `medicin@2.0.0`.
      """,
    en: """
      A checklist with `draft: yes` is being made and is never found by itself. Records, tests and commands must name the version: \
      `medicine@2.0.0`.
      """,
    sv: """
      En checklista med `utkast: ja` håller på att bli till och hittas aldrig av sig själv. Protokoll, prov och kommandon måste nämna \
      versionen: `medicin@2.0.0`.
      """)
  static let checklistNotInForce = DiagnosticCode(
    "checklist-not-in-force",
    da: """
      Et skema, der ikke nævner en version, bedømmes efter den, der gælder på besøgets dato. Der skal være netop én.
      """,
    en: """
      A record that names no version is scored by the one in force on the date of the visit. There must be exactly one.
      """,
    sv: """
      Ett protokoll som inte nämner en version bedöms efter den som gäller på besökets datum. Det ska vara \
      precis en.
      """)
  static let notAChecklist = DiagnosticCode(
    "not-a-checklist", da: "Filen i --checklist er ikke en tjekliste. En tjekliste har `tjekliste: …` øverst.",
    en: "The file of --checklist is no checklist. A checklist has `checklist: …` at the top.",
    sv: "Filen i --checklist är ingen checklista. En checklista har `checklista: …` överst.")
  static let checklistTwice = DiagnosticCode(
    "checklist-twice",
    da: """
      Den samme version af en tjekliste står i flere filer på samme sted, for eksempel fordi en fil er kopieret. Så kan \
      det ikke ses, hvilken der skal bruges.
      """,
    en: """
      The same version of a checklist stands in several files in the same place, perhaps because a file was copied. Then \
      it can't be seen which one to use.
      """,
    sv: """
      Samma version av en checklista står i flera filer på samma ställe, till exempel för att en fil har \
      kopierats. Då syns det inte vilken som ska användas.
      """)
}
