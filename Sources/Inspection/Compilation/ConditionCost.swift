extension ChecklistDraft {
  /// Counts what a condition costs; a fault where the checklist's conditions become too much.
  mutating func count(cost: Int64, at range: SourceRange) {
    let before = conditionCost
    conditionCost = min(conditionCost + cost, .max / 2)
    if before <= Limits.conditionCostInAll, conditionCost > Limits.conditionCostInAll {
      diagnostics.append(.conditionsCostTooMuch(at: range))
    }
  }
}

extension Diagnostic {
  static func conditionCostsTooMuch(at range: SourceRange) -> Self {
    let most = Limits.conditionCost
    return Diagnostic(
      .conditionCost,
      Message(
        da: "mængder inde i mængder giver her over \(Language.danish.grouped(most)) sammenligninger for hvert skema",
        en: "sets inside sets come to over \(Language.english.grouped(most)) comparisons here for each record",
        sv: "mängder i mängder ger här över \(Language.swedish.grouped(most)) jämförelser för varje protokoll"),
      at: range,
      help: Message(
        da: "brug færre mængder inde i hinanden, eller gå igennem `mærke.…` med de kriterier, det handler om",
        en: "put fewer sets inside each other, or go through `tag.…` with the criteria that it is about",
        sv: "använd färre mängder i varandra, eller gå igenom `märke.…` med de kriterier det handlar om"))
  }

  fileprivate static func conditionsCostTooMuch(at range: SourceRange) -> Self {
    let most = Limits.conditionCostInAll
    return Diagnostic(
      .conditionCost,
      Message(
        da:
          "med denne betingelse giver tjeklisten over \(Language.danish.grouped(most)) sammenligninger for hvert skema",
        en:
          "with this condition the checklist comes to over \(Language.english.grouped(most)) comparisons for each record",
        sv:
          "med det här villkoret ger checklistan över \(Language.swedish.grouped(most)) jämförelser för varje protokoll"
      ),
      at: range,
      help: Message(
        da: "brug færre mængder inde i hinanden her og i betingelserne ovenfor",
        en: "put fewer sets inside each other here and in the conditions above",
        sv: "använd färre mängder i varandra här och i villkoren ovanför"))
  }
}

extension DiagnosticCode {
  static let conditionCost = DiagnosticCode(
    "condition-cost",
    da: """
      Det, der spørges om i en mængde, prøves for hver af dens dele; står en mængde inde i en anden, ganges antallene. En betingelse \
      må komme til højst \(Language.danish.grouped(Limits.conditionCost)) sammenligninger for hvert skema, og alle tjeklistens betingelser tilsammen til \
      \(Language.danish.grouped(Limits.conditionCostInAll)).
      """,
    en: """
      What is asked of a set is tried for each of its parts; where one set stands inside another, the numbers are multiplied. A \
      condition may come to \(Language.english.grouped(Limits.conditionCost)) comparisons for each record at most, and all conditions of a checklist together \
      to \(Language.english.grouped(Limits.conditionCostInAll)).
      """,
    sv: """
      Det som frågas om en mängd prövas för var och en av dess delar; står en mängd i en annan multipliceras antalen. Ett villkor får \
      komma till högst \(Language.swedish.grouped(Limits.conditionCost)) jämförelser för varje protokoll, och alla checklistans villkor tillsammans till \
      \(Language.swedish.grouped(Limits.conditionCostInAll)).
      """)
}
