package import Inspection
package import InspectionYAML

extension UnusedFile.Cause {
  /// As it follows on a file's name: `… is empty`.
  package var reason: Message {
    switch self {
    case .unreadable(let reason): reason
    case .empty:
      Message(
        da: "filen er tom eller har kun kommentarer", en: "the file is empty or has comments only",
        sv: "filen är tom eller har bara kommentarer")
    case .utf16:
      Message(
        da: "filen er gemt som Unicode (UTF-16)", en: "the file was saved as Unicode (UTF-16)",
        sv: "filen är sparad som Unicode (UTF-16)")
    case .carriageReturns:
      Message(
        da: "filens linjer slutter, som gamle Mac-programmer skriver dem (CR), så den læses som én linje",
        en: "the file's lines end as old Mac programs write them (CR), so it is read as one line",
        sv: "filens rader slutar som gamla Mac-program skriver dem (CR), så den läses som en rad")
    case .misspelled(let key):
      Message(
        da: "der står `\(key)`, hvor der skulle stå `tjekliste`",
        en: "it says `\(key)` where it should say `checklist`",
        sv: "det står `\(key)` där det ska stå `checklista`")
    case .nameless:
      Message(
        da: "`tjekliste` mangler øverst i den", en: "`checklist` is missing at its top",
        sv: "`checklista` saknas överst i den")
    case .badID(let id):
      Message(
        da: "`\(id)` kan ikke være en tjeklistes id", en: "`\(id)` can't be the id of a checklist",
        sv: "`\(id)` kan inte vara en checklistas id")
    case .name:
      Message(
        da: "filen er en tjekliste, men dens navn ender ikke på .yaml",
        en: "the file is a checklist, but its name doesn't end in .yaml",
        sv: "filen är en checklista, men dess namn slutar inte på .yaml")
    case .broken(let fault):
      Message(
        da: "filen kan ikke læses: \(fault.message.da) (linje \(fault.range.start.line))",
        en: "the file can't be read: \(fault.message.en) (line \(fault.range.start.line))",
        sv: "filen kan inte läsas: \(fault.message.sv) (rad \(fault.range.start.line))")
    case .other:
      Message(
        da: "filen er hverken en tjekliste, et skema eller prøver",
        en: "the file is neither a checklist nor a record nor test cases",
        sv: "filen är varken en checklista, ett protokoll eller prov")
    }
  }

  /// What mends it.
  var help: Message {
    switch self {
    case .unreadable, .other:
      Message(
        da: "ret det, eller flyt filen ud af mappen", en: "mend that, or move the file out of the folder",
        sv: "rätta det, eller flytta filen ut ur mappen")
    case .empty:
      Message(
        da: "hent en tidligere udgave af filen frem, eller slet den",
        en: "fetch an earlier copy of the file, or delete it",
        sv: "ta fram en tidigare kopia av filen, eller ta bort den")
    case .utf16:
      Message(
        da: "gem den igen med kodningen UTF-8", en: "save it again with the encoding UTF-8",
        sv: "spara den igen med kodningen UTF-8")
    case .carriageReturns:
      Message(
        da: "gem den igen med linjeskift som i Windows eller Unix (CRLF eller LF)",
        en: "save it again with line ends of Windows or Unix (CRLF or LF)",
        sv: "spara den igen med radslut som i Windows eller Unix (CRLF eller LF)")
    case .misspelled, .nameless:
      Message(
        da: "skriv `tjekliste: ID` yderst til venstre", en: "write `checklist: ID` at the left edge",
        sv: "skriv `checklista: ID` längst till vänster")
    case .badID(let id):
      Message(
        da: "skriv den uden mellemrum, for eksempel `\(Self.usable(id))`",
        en: "write it without blanks, for example `\(Self.usable(id))`",
        sv: "skriv det utan mellanslag, till exempel `\(Self.usable(id))`")
    case .name:
      Message(
        da: "giv filen et navn, der ender på .yaml", en: "give the file a name that ends in .yaml",
        sv: "ge filen ett namn som slutar på .yaml")
    case .broken(let fault):
      fault.help
        ?? Message(
          da: "`tilsyn check` viser, hvor det er", en: "`tilsyn check` shows where",
          sv: "`tilsyn check` visar var det är")
    }
  }

  private static func usable(_ id: String) -> String {
    let words = id.lowercased().split { $0.isWhitespace }.joined(separator: "-")
    return words.isEmpty ? "sociale-medier" : words
  }
}

extension UnusedFile {
  /// What is told of it where nothing asks for it.
  package var warning: Diagnostic {
    let reason = cause.reason
    return Diagnostic(
      .fileNotUsed,
      Message(
        da: "filen bruges ikke som tjekliste: \(reason.da)", en: "the file isn't used as a checklist: \(reason.en)",
        sv: "filen används inte som checklista: \(reason.sv)"),
      at: .beginning, help: cause.help)
  }

  /// What is told of a document that asks for what it could be.
  package func fault(for reference: Located<ChecklistReference>) -> Diagnostic {
    let (reason, name, help) = (cause.reason, origin.name, cause.help)
    return Diagnostic(
      .checklistNotRead,
      Message(
        da: "`\(reference.value.id)` kan stå i `\(name.da)`, som ikke kan bruges: \(reason.da)",
        en: "`\(reference.value.id)` may be the one in `\(name.en)`, which can't be used: \(reason.en)",
        sv: "`\(reference.value.id)` kan vara den i `\(name.sv)`, som inte kan användas: \(reason.sv)"),
      at: reference.range, help: help)
  }
}

extension Diagnostic {
  /// The same checklist and version stands in two files of one place.
  package static func copied(_ id: String, _ version: Version, _ others: [Origin], at range: SourceRange) -> Self {
    func list(_ language: Language) -> String { language.list(others.map { "`\($0.name(language))`" }) }
    return Diagnostic(
      .checklistCopied,
      Message(
        da: "`\(id)@\(version)` står også i \(list(.danish)), så ingen af dem kan bruges",
        en: "`\(id)@\(version)` also stands in \(list(.english)), so neither can be used",
        sv: "`\(id)@\(version)` står också i \(list(.swedish)), så ingen av dem kan användas"),
      at: range,
      help: Message(
        da: "flyt eller slet den, der ikke skal bruges, eller giv den en ny version",
        en: "move or delete the one not to be used, or give it a new version",
        sv: "flytta eller ta bort den som inte ska användas, eller ge den en ny version"))
  }
}

extension DiagnosticCode {
  static let fileNotUsed = DiagnosticCode(
    "file-not-used", .warning,
    da: """
      I en mappe med tjeklister står en fil, som ikke kan bruges: den er tom, gemt på en anden måde, skåret over eller skrevet forkert \
      øverst. Ellers ville en ældre kopi et andet sted blive brugt, uden at nogen så det.
      """,
    en: """
      In a folder of checklists there is a file that can't be used: it is empty, saved in another way, cut short or mistyped at the \
      top. Otherwise an older copy somewhere else would be used and nobody would see it.
      """,
    sv: """
      I en mapp med checklistor finns en fil som inte kan användas: den är tom, sparad på ett annat sätt, avskuren eller felskriven \
      överst. Annars skulle en äldre kopia på ett annat ställe användas utan att någon såg det.
      """)
  static let checklistNotRead = DiagnosticCode(
    "checklist-not-read",
    da: """
      Tjeklisten er ikke fundet i en mappe, men der står en fil, som kan være den og ikke kan bruges. En kopi længere væk bliver ikke \
      brugt i stedet, for så ville en rettet tjekliste blive erstattet af en gammel uden et ord.
      """,
    en: """
      The checklist was not found in a folder, but there is a file that may be it and can't be used. A copy further away is not used \
      instead: an edited checklist would then be replaced by an old one without a word.
      """,
    sv: """
      Checklistan hittades inte i en mapp, men där finns en fil som kan vara den och inte kan användas. En kopia längre bort används \
      inte i stället, för då skulle en rättad checklista ersättas av en gammal utan ett ord.
      """)
  static let checklistCopied = DiagnosticCode(
    "checklist-copied", .warning,
    da: """
      Den samme version af en tjekliste står i to filer i samme mappe, for eksempel fordi en fil er kopieret. Når et skema nævner den, \
      kan det ikke ses, hvilken der skal bruges.
      """,
    en: """
      The same version of a checklist stands in two files of one folder, perhaps because a file was copied. When a record names it, it \
      can't be seen which one to use.
      """,
    sv: """
      Samma version av en checklista står i två filer i samma mapp, till exempel för att en fil har kopierats. När ett protokoll nämner \
      den syns det inte vilken som ska användas.
      """)
}
