import Inspection
import InspectionAnalysis

// What parts of a checklist, steps of a version and groups of changes are called.

extension ChecklistPart.Kind {
  func name(_ language: Language) -> String {
    switch self {
    case .checklist: Message(da: "tjekliste", en: "checklist", sv: "checklista")(language)
    case .unit: Message(da: "enhed", en: "unit", sv: "enhet")(language)
    case .purpose: Message(da: "tilsynstype", en: "purpose", sv: "tillsynstyp")(language)
    case .definition: Message(da: "definition", en: "definition", sv: "definition")(language)
    case .fact: Message(da: "oplysning", en: "fact", sv: "uppgift")(language)
    case .factOption: Message(da: "valgmulighed", en: "option", sv: "valmöjlighet")(language)
    case .demand: Message(da: "sammenhængskrav", en: "demand", sv: "sammanhangskrav")(language)
    case .theme: Message(da: "tema", en: "theme", sv: "tema")(language)
    case .sourceKind: Message(da: "datakildetype", en: "kind of source", sv: "typ av källa")(language)
    case .respondent: Message(da: "respondent", en: "respondent", sv: "respondent")(language)
    case .baseline: Message(da: "sammenligning", en: "comparison", sv: "jämförelse")(language)
    case .scale: Message(da: "skala", en: "scale", sv: "skala")(language)
    case .option: Message(da: "trin", en: "step", sv: "steg")(language)
    case .band: Message(da: "niveau", en: "band", sv: "nivå")(language)
    case .item: Level.criterion.names.one(language)
    case .finding: Message(da: "fund", en: "finding", sv: "iakttagelse")(language)
    case .rule: Message(da: "regel", en: "rule", sv: "regel")(language)
    }
  }
}

extension VersionStep {
  /// Why the version must be another, as the end of a sentence; `isOfUse` where no more was changed than when or where it is used,
  /// `isProved` where more than wording was changed and is proved to change nothing.
  func reason(_ language: Language, isOfUse: Bool, isProved: Bool) -> String {
    switch self {
    case .none:
      Message(da: "for intet er ændret", en: "as nothing was changed", sv: "för ingenting är ändrat")(language)
    case .patch where isProved:
      Message(
        da: "for intet tal, niveau eller fund kan blive et andet", en: "as no number, band or finding can be another",
        sv: "för inget tal, ingen nivå och ingen iakttagelse kan bli en annan")(language)
    case .patch:
      Message(da: "for kun ordlyd er ændret", en: "as only wording was changed", sv: "för bara ordalydelse är ändrad")(
        language)
    case .minor where isOfUse:
      Message(
        da: "for det er ændret, hvornår eller hvor den bruges, og gamle skemaer kan stadig læses",
        en: "as it was changed when or where it is used, and old records can still be read",
        sv: "för det är ändrat när eller var den används, och gamla protokoll kan fortfarande läsas")(language)
    case .minor:
      Message(
        da: "for resultater eller spørgsmål er ændret, og gamle skemaer kan stadig læses",
        en: "as results or questions were changed, and old records can still be read",
        sv: "för resultat eller frågor är ändrade, och gamla protokoll kan fortfarande läsas")(language)
    case .major:
      Message(
        da: "for nogle gamle skemaer kan ikke længere læses eller betyder noget andet",
        en: "as some old records can no longer be read or mean something else",
        sv: "för några gamla protokoll kan inte längre läsas eller betyder något annat")(language)
    }
  }
}

extension Bearing {
  func heading(_ language: Language) -> String {
    switch self {
    case .wording: Message(da: "Kun ordlyd", en: "Wording only", sv: "Bara ordalydelse")(language)
    case .results: Message(da: "Kan ændre resultater", en: "May change results", sv: "Kan ändra resultat")(language)
    case .questions:
      Message(
        da: "Ændrer, hvad der spørges om", en: "Changes what is asked", sv: "Ändrar vad det frågas om")(language)
    case .use:
      Message(
        da: "Ændrer, hvornår og hvor den bruges", en: "Changes when and where it is used",
        sv: "Ändrar när och var den används")(language)
    }
  }
}
