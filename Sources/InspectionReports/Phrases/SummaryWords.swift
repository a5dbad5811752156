import Inspection
import InspectionAnalysis

/// The words of a summary of many visits.
struct SummaryWords {
  let summary: Summary
  let reading: SummaryReading
  let language: Language

  func say(_ da: String, _ en: String, _ sv: String) -> String { Message(da: da, en: en, sv: sv)(language) }

  // MARK: Head

  var title: String { say("Sammenfatning af besøg", "Summary of visits", "Sammanfattning av besök") }

  /// What was read and what of it counts, a sentence each.
  var head: [String] {
    var sentences = [
      counted(
        reading.records, ("skema er læst", "record was read", "protokoll har lästs"),
        ("skemaer er læst", "records were read", "protokoll har lästs"))
    ]
    if reading.faulty > 0 {
      sentences.append(
        counted(
          reading.faulty, ("har fejl og er ikke med", "has faults and is left out", "har fel och är inte med"),
          ("har fejl og er ikke med", "have faults and are left out", "har fel och är inte med")))
    }
    if reading.drafts > 0 {
      sentences.append(
        counted(
          reading.drafts,
          (
            "er ikke endeligt og er ikke med (`--drafts` tager det med)",
            "is not final and is left out (`--drafts` takes it in)",
            "är inte slutligt och är inte med (`--drafts` tar med det)"
          ),
          (
            "er ikke endelige og er ikke med (`--drafts` tager dem med)",
            "are not final and are left out (`--drafts` takes them in)",
            "är inte slutliga och är inte med (`--drafts` tar med dem)"
          )))
    }
    if reading.copies > 0 {
      sentences.append(
        counted(
          reading.copies,
          (
            "siger det samme som et andet og tæller ikke igen", "says the same as another and doesn't count again",
            "säger detsamma som ett annat och räknas inte igen"
          ),
          (
            "siger det samme som et andet og tæller ikke igen", "say the same as another and don't count again",
            "säger detsamma som ett annat och räknas inte igen"
          )))
    }
    if reading.superseded > 0 {
      sentences.append(
        counted(
          reading.superseded,
          (
            "tæller ikke, fordi senere besøg har set på det samme",
            "doesn't count, as later visits looked at the same", "räknas inte, eftersom senare besök har sett på samma"
          ),
          (
            "tæller ikke, fordi senere besøg har set på det samme", "don't count, as later visits looked at the same",
            "räknas inte, eftersom senare besök har sett på samma"
          )))
    }
    if reading.withoutUnit > 0, !reading.takesAllVisits {
      sentences.append(
        counted(
          reading.withoutUnit,
          (
            "har intet id på enheden og tæller som en enhed for sig",
            "has no id of the unit and counts as a unit of its own",
            "har inget id för enheten och räknas som en egen enhet"
          ),
          (
            "har intet id på enheden og tæller som hver sin enhed",
            "have no id of the unit and count as a unit each", "har inget id för enheten och räknas som var sin enhet"
          )))
    }
    return sentences.map { $0 + "." }
  }

  private func counted(
    _ number: Int64, _ one: (String, String, String), _ many: (String, String, String)
  ) -> String {
    let words = number == 1 ? one : many
    return language.grouped(number) + " " + say(words.0, words.1, words.2)
  }

  /// Which visits count.
  var selection: String {
    reading.takesAllVisits
      ? say("Alle besøg tæller.", "Each visit counts.", "Alla besök räknas.")
      : say(
        "For hver enhed og hvert fokuspunkt tæller det seneste besøg, der så på det, et endeligt skema før et, der ikke er.",
        "For each unit and point the latest visit that looked at it counts, a final record before one that isn't.",
        "För varje enhet och fokuspunkt räknas det senaste besöket som såg på det, ett slutligt protokoll före ett som inte är det."
      )
  }

  /// Whether all of it is of inspections, which are of one kind or another; a survey's answers are not.
  private var isOfInspections: Bool { summary.tables.allSatisfy { !$0.form.checklist.purposes.isEmpty } }

  /// What such numbers can't say.
  var reservation: String {
    if !isOfInspections {
      return say(
        "Tallene beskriver dem, der er skemaer om, og siger ikke, hvordan det står til hos andre.",
        "The numbers describe those whom there are records of, and don't tell how it is with others.",
        "Talen beskriver dem som det finns protokoll om och säger inte hur det är hos andra.")
    }
    return say(
      "Tallene beskriver de besøgte steder: besøg vælges efter risiko, så de siger ikke, hvordan det står til alle andre steder.",
      "The numbers describe the places visited: visits are chosen by risk, so they don't tell how it is everywhere else.",
      "Talen beskriver de besökta ställena: besök väljs efter risk, så de säger inte hur det är på alla andra ställen.")
  }

  var intervals: String {
    let places = isOfInspections
    return say(
      "Spænd på 95 % (Wilson for andele, Student for gennemsnit) siger kun noget om tilfældet, ikke om "
        + (places ? "hvilke steder der blev besøgt." : "hvem der er skemaer om."),
      "Intervals of 95% (Wilson for shares, Student for means) tell of chance only, not of "
        + (places ? "which places were visited." : "whom there are records of."),
      "Intervall på 95 % (Wilson för andelar, Student för medelvärden) säger bara något om slumpen, inte om "
        + (places ? "vilka ställen som besöktes." : "vilka det finns protokoll om."))
  }

  var hiding: String {
    say(
      "Grupper under fem vises ikke, heller ikke det, de kunne regnes ud fra; under ti vises heller ikke svar, som alle eller ingen har givet.",
      "Groups under five are not shown, nor what they could be worked out from; under ten neither are answers that all or none gave.",
      "Grupper under fem visas inte, inte heller det som de kunde räknas ut från; under tio visas inte heller svar som alla eller ingen har gett."
    )
  }

  // MARK: Tables

  func title(of table: Summary.Table) -> String {
    let checklist = table.form.checklist
    let versions = table.versions.map { $0.version.description }.joined(separator: ", ")
    return "\(table.form.text(checklist.title, language)) (\(checklist.id.rawValue) \(versions))"
  }

  func kind(of table: Summary.Table) -> String? {
    table.form.kind.map { table.form.text(table.form.checklist.units[$0].text, language) }
  }

  /// As in `28 enheder`.
  func visits(_ number: Int64?) -> String {
    guard let number else { return notShown }
    if reading.takesAllVisits {
      return language.grouped(number) + " " + say("besøg", number == 1 ? "visit" : "visits", "besök")
    }
    return language.grouped(number) + " "
      + say(number == 1 ? "enhed" : "enheder", number == 1 ? "unit" : "units", number == 1 ? "enhet" : "enheter")
  }

  var notShown: String { say("vises ikke", "not shown", "visas inte") }

  /// Grouped as asked, but no group can be shown.
  var hidesGroups: String {
    say(
      "Grupperne er for små til at blive vist hver for sig.", "The groups are too small to be shown one by one.",
      "Grupperna är för små för att visas var för sig.")
  }

  func name(_ grouping: Grouping) -> String {
    switch grouping {
    case .authority: say("myndighed", "authority", "myndighet")
    case .year: say("år", "year", "år")
    case .unitKind: say("enhedens type", "kind of unit", "enhetens typ")
    case .fact(let id): id
    }
  }

  func name(of group: Summary.Group, in table: Summary.Table) -> String {
    zip(group.values, summary.grouping).map { name($0, $1, table) }.joined(separator: " · ")
  }

  func name(_ value: GroupValue, _ grouping: Grouping, _ table: Summary.Table) -> String {
    switch value {
    case .year(let year): return "\(year)"
    case .open: return say("ikke oplyst", "not given", "inte angivet")
    case .notAsked: return say("ikke spurgt", "not asked", "inte frågat")
    case .value(let value):
      guard case .fact(let id) = grouping else { return value }
      let checklist = table.form.checklist
      guard case .choice(let choices, _)? = checklist.facts.first(where: { $0.id == id })?.kind,
        let choice = choices.first(where: { $0.value == value })
      else { return value }
      return table.form.text(choice.text, language)
    }
  }

  func title(of item: SummaryItem) -> String {
    let title = item.form.text(item.form.checklist.items[item.index].title, language)
    if item.index == 0 { return say("Samlet", "Overall", "Totalt") }
    if item.versions.isEmpty { return title }
    return title + " (\(item.versions.map { $0.description }.joined(separator: ", ")))"
  }

  /// The names of what can be answered, or of the bands.
  func choices(of item: SummaryItem) -> [(value: String, text: String)] {
    let checklist = item.form.checklist
    if let question = checklist.items[item.index].question {
      guard case .choice(let options) = checklist.scales[question.scale].kind else { return [] }
      return options.map { ($0.choice.value, item.form.text($0.choice.text, language)) }
    }
    return (checklist.items[item.index].aggregation?.bands ?? []).map { ($0.id, item.form.text($0.text, language)) }
  }

  /// What was counted elsewhere of the same question, each as in `Barnbarometern 2014 (160 svar): Nej 80 %`.
  func baselines(of item: SummaryItem) -> [String] {
    let options = choices(of: item)
    return item.form.checklist.baselines.compactMap { baseline in
      let shares = baseline.shares(of: item.index).map { option, share in
        "\(options[option].text) \(language.percentage(share))"
      }
      if shares.isEmpty { return nil }
      let count = baseline.count.map { count -> String in
        let number = language.grouped(Int64(count))
        return " (" + say("\(number) svar", "\(number) answers", "\(number) svar") + ")"
      }
      let title = item.form.text(baseline.title, language)
      return say("Til sammenligning", "For comparison", "Som jämförelse") + ", \(title)\(count ?? ""): "
        + language.list(shares)
    }
  }

  /// Where the numbers are from that a table is compared with.
  func citations(of table: Summary.Table) -> [String] {
    table.form.checklist.baselines.compactMap { baseline in
      baseline.citation.map { "\(table.form.text(baseline.title, language)): \($0)" }
    }
  }

  func text(of finding: SummaryFinding) -> String {
    switch finding.what {
    case .definition(let form, let index): return form.text(form.checklist.findings[index].text, language)
    case .own(let category, let form, let item):
      let title = item == 0 ? "" : ": \(form.text(form.checklist.items[item].title, language))"
      return say("Konsulenternes egne", "The inspectors' own", "Inspektörernas egna") + ", "
        + category.names.many(language).lowercased() + title
    }
  }
}

extension SummaryFinding {
  var category: FindingCategory {
    switch what {
    case .definition(let form, let index): form.checklist.findings[index].category
    case .own(let category, _, _): category
    }
  }

  /// The finding's id in the checklist; `nil` of inspectors' own.
  var id: String? {
    switch what {
    case .definition(let form, let index): form.checklist.findings[index].id
    case .own: nil
    }
  }

  /// The item it is told under.
  var path: String {
    switch what {
    case .definition(let form, let index): form.checklist.items[form.checklist.findings[index].point ?? 0].path
    case .own(_, let form, let item): form.checklist.items[item].path
    }
  }
}

extension Grouping {
  /// As in data.
  var key: String {
    switch self {
    case .authority: "authority"
    case .year: "year"
    case .unitKind: "unit.kind"
    case .fact(let id): id
    }
  }
}

extension GroupValue {
  /// As in data: `nil` of what was not written or asked.
  var data: String? {
    switch self {
    case .value(let value): value
    case .year(let year): "\(year)"
    case .open, .notAsked: nil
    }
  }
}
