import Inspection

extension CSVColumn {
  /// What columns are called in a table that people open in a spreadsheet; each name stands here once.
  static let titles: [(name: String, title: Message)] = [
    ("file", Message(da: "Fil", en: "File", sv: "Fil")),
    ("record", Message(da: "Skema", en: "Record", sv: "Protokoll")),
    ("record_status", Message(da: "Skemaets status", en: "Status of the record", sv: "Protokollets status")),
    ("checklist", Message(da: "Tjekliste", en: "Checklist", sv: "Checklista")),
    ("checklist_version", Message(da: "Tjeklistens version", en: "Checklist version", sv: "Checklistans version")),
    ("checklist_sha256", Message(da: "Tjeklistens SHA-256", en: "Checklist SHA-256", sv: "Checklistans SHA-256")),
    ("record_sha256", Message(da: "Skemaets SHA-256", en: "Record SHA-256", sv: "Protokollets SHA-256")),
    ("visit_date", Message(da: "Besøgsdato", en: "Date of visit", sv: "Besöksdatum")),
    ("visit_form", Message(da: "Besøgsform", en: "Form of visit", sv: "Besöksform")),
    ("visit_purpose", Message(da: "Tilsynstype", en: "Purpose", sv: "Tillsynstyp")),
    ("authority", Message(da: "Socialtilsyn", en: "Authority", sv: "Tillsynsmyndighet")),
    ("unit", Message(da: "Enhed", en: "Unit", sv: "Enhet")),
    ("unit_kind", Message(da: "Enhedstype", en: "Kind of unit", sv: "Enhetstyp")),
    ("level", Message(da: "Slags", en: "Level", sv: "Slag")),
    ("path", Message(da: "Id", en: "Id", sv: "Id")),
    ("point", Message(da: "Id", en: "Id", sv: "Id")),
    ("title", Message(da: "Titel", en: "Title", sv: "Titel")),
    ("status", Message(da: "Status", en: "Status", sv: "Status")),
    ("reason", Message(da: "Hvorfor intet tal", en: "Why no number", sv: "Varför inget tal")),
    ("score", Message(da: "Score", en: "Score", sv: "Poäng")),
    ("exact", Message(da: "Uden afrunding", en: "Not rounded", sv: "Utan avrundning")),
    ("highest_possible", Message(da: "Højeste mulige", en: "Highest possible", sv: "Högsta möjliga")),
    ("weight", Message(da: "Vægt", en: "Weight", sv: "Vikt")),
    ("band", Message(da: "Niveau", en: "Level", sv: "Nivå")),
    ("own_level", Message(da: "Konsulentens niveau", en: "Inspector's level", sv: "Inspektörens nivå")),
    ("answer", Message(da: "Svar", en: "Answer", sv: "Svar")),
    ("explanation", Message(da: "Begrundelse", en: "Reason", sv: "Skäl")),
    ("note", Message(da: "Bedømmelse", en: "Note", sv: "Bedömning")),
    ("sources", Message(da: "Antal datakilder", en: "Number of sources", sv: "Antal källor")),
    ("source_kinds", Message(da: "Datakilder", en: "Sources", sv: "Källor")),
    ("line", Message(da: "Linje", en: "Line", sv: "Rad")),
    ("answered", Message(da: "Besvarede", en: "Answered", sv: "Besvarade")),
    ("relevant", Message(da: "Relevante", en: "Relevant", sv: "Relevanta")),
    ("not_in_focus", Message(da: "Ikke i fokus", en: "Not in focus", sv: "Inte i fokus")),
    ("range_lowest", Message(da: "Kan blive mindst", en: "Can become at least", sv: "Kan bli minst")),
    ("range_highest", Message(da: "Kan blive højst", en: "Can become at most", sv: "Kan bli högst")),
    ("findings", Message(da: "Fund", en: "Findings", sv: "Iakttagelser")),
    ("judgement", Message(da: "Faglig vurdering", en: "Professional judgement", sv: "Egen bedömning")),
  ]

  static func title(of name: String, _ language: Language) -> String {
    titles.first { $0.name == name }?.title(language) ?? name
  }
}
