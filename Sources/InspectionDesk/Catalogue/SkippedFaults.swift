package import Inspection

// What is said where files of a folder are passed by, or a record comes twice.

extension Diagnostic {
  /// A file of a folder whose name isn't that of a YAML file.
  package static let fileIsSkipped = Diagnostic(
    .fileSkipped,
    Message(
      da: "filen bliver ikke læst, fordi dens navn ikke ender på .yaml eller .yml",
      en: "the file isn't read, as its name doesn't end in .yaml or .yml",
      sv: "filen läses inte, eftersom dess namn inte slutar på .yaml eller .yml"),
    at: .beginning,
    help: Message(
      da:
        "er det et skema, så gem det som ren tekst, og giv det et navn, der ender på .yaml; flyt ellers filen ud af mappen",
      en:
        "if it is a record, save it as plain text under a name that ends in .yaml; else move the file out of the folder",
      sv: "är det ett protokoll, spara det som ren text med ett namn som slutar på .yaml; flytta annars filen ur mappen"
    ))

  /// A record whose id one before it has, too.
  package static func recordTwice(_ id: String, first place: (file: String, line: Int32), at range: SourceRange) -> Self
  {
    let (file, line) = (place.file, place.line)
    return Diagnostic(
      .recordTwice,
      Message(
        da: "skemaets id `\(id)` står også i `\(file)`, linje \(line)",
        en: "the record's id `\(id)` stands in `\(file)`, line \(line), too",
        sv: "protokollets id `\(id)` står också i `\(file)`, rad \(line)"),
      at: range,
      help: Message(
        da: "er det det samme skema, så fjern det ene; giv ellers dette et andet id",
        en: "if it is the same record, remove one of them; else give this one another id",
        sv: "är det samma protokoll, ta bort det ena; ge annars detta ett annat id"))
  }
}

extension DiagnosticCode {
  static let fileSkipped = DiagnosticCode(
    "file-skipped", .warning,
    da: """
      I en mappe læses kun filer, hvis navn ender på `.yaml` eller `.yml`. Et skema, der er gemt som `.txt` eller i et tekstbehandlingsprogram, \
      ville ellers mangle, uden at nogen så det.
      """,
    en: """
      In a folder only files are read whose names end in `.yaml` or `.yml`. A record saved as `.txt` or by a word processor would otherwise be \
      missing and nobody would see it.
      """,
    sv: """
      I en mapp läses bara filer vars namn slutar på `.yaml` eller `.yml`. Ett protokoll som sparats som `.txt` eller i en ordbehandlare \
      skulle annars saknas utan att någon såg det.
      """)
  static let recordTwice = DiagnosticCode(
    "record-twice", .warning,
    da: "To skemaer har samme id, for eksempel fordi en fil er kopieret. Besøget tæller så med to gange i en oversigt.",
    en: "Two records have the same id, perhaps because a file was copied. The visit then counts twice in an overview.",
    sv:
      "Två protokoll har samma id, till exempel för att en fil har kopierats. Besöket räknas då två gånger i en översikt."
  )
}
