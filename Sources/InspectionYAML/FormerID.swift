import Inspection

extension Diagnostic {
  /// A record uses an id that something had.
  static func formerID(_ key: Located<String>, now id: String) -> Self {
    Diagnostic(
      .formerID,
      Message(
        da: "`\(key.value)` hedder nu `\(id)` og læses som det",
        en: "`\(key.value)` is called `\(id)` now and is read as that",
        sv: "`\(key.value)` heter nu `\(id)` och läses som det"), at: key.range)
  }
}

extension DiagnosticCode {
  static let formerID = DiagnosticCode(
    "former-id", .note,
    da:
      "Skemaet bruger et id, som tjeklisten har lavet om. Det står under `tidligere-id`, så skemaet kan læses som før.",
    en:
      "The record uses an id that the checklist has changed. It stands under `former-id`, so the record is read as before.",
    sv:
      "Protokollet använder ett id som checklistan har ändrat. Det står under `tidigare-id`, så protokollet läses som förut."
  )
}
