import Inspection

// What can't be done with a checklist that is being made.

extension Diagnostic {
  static func finalByDraft(at range: SourceRange) -> Self {
    Diagnostic(
      .finalByDraft,
      Message(
        da: "tjeklisten er et udkast, og et skema efter et udkast kan ikke være endeligt",
        en: "the checklist is a draft, and a record by a draft can't be final",
        sv: "checklistan är ett utkast, och ett protokoll efter ett utkast kan inte vara slutligt"), at: range,
      help: Message(
        da: "skriv `kladde`, eller nævn en version, der ikke er et udkast, efter `@` ved `tjekliste`",
        en: "write `draft`, or name a version that is no draft after `@` at `checklist`",
        sv: "skriv `utkast`, eller nämn en version som inte är ett utkast efter `@` vid `checklista`"))
  }
}

extension DiagnosticCode {
  static let finalByDraft = DiagnosticCode(
    "final-by-draft",
    da: """
      En tjekliste med `udkast: ja` er ved at blive til og kan ændres i morgen. Et skema efter den kan prøves og sendes til bemærkninger, men \
      ikke være endeligt.
      """,
    en: """
      A checklist with `draft: yes` is being made and may change tomorrow. A record by it can be tried and sent for remarks, but not be \
      final.
      """,
    sv: """
      En checklista med `utkast: ja` håller på att bli till och kan ändras i morgon. Ett protokoll efter den kan prövas och skickas för \
      synpunkter, men inte vara slutligt.
      """)
}
