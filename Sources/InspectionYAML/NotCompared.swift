package import Inspection

// What an earlier record says that the version it is compared by can't read.

extension Diagnostic {
  static func notCompared(at range: SourceRange, _ checklist: Checklist) -> Self {
    let version = "`\(checklist.id.rawValue)@\(checklist.version)`"
    return Diagnostic(
      .notCompared,
      Message(
        da: "dette er der ikke plads til i \(version), så det er ikke med i sammenligningen",
        en: "\(version) has no place for this, so it isn't part of the comparison",
        sv: "\(version) har ingen plats för detta, så det är inte med i jämförelsen"), at: range)
  }
}

extension DiagnosticCode {
  package static let notCompared = DiagnosticCode(
    "not-compared", .note,
    da: """
      To besøg sammenlignes efter den tjekliste, det nye skema følger. Det, den ikke længere spørger om, eller spørger om på en anden \
      måde, udelades af sammenligningen; alt andet i det gamle skema er med. Skemaet er ikke forkert, og intet i det bliver ændret.
      """,
    en: """
      Two visits are compared by the checklist that the new record follows. What it no longer asks, or asks in another way, is left out \
      of the comparison; all else in the old record is part of it. The record isn't wrong, and nothing in it is changed.
      """,
    sv: """
      Två besök jämförs enligt den checklista som det nya protokollet följer. Det som den inte längre frågar om, eller frågar om på \
      ett annat sätt, utelämnas ur jämförelsen; allt annat i det gamla protokollet är med. Protokollet är inte fel, och inget i det ändras.
      """)
}
