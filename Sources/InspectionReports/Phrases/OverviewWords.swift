import Inspection
import InspectionAnalysis

/// The words of an overview of places.
struct OverviewWords {
  let overview: Overview
  let language: Language
  let names: [String: String]

  func say(_ da: String, _ en: String, _ sv: String) -> String { Message(da: da, en: en, sv: sv)(language) }

  var title: String { say("Overblik over steder", "Overview of places", "Översikt över ställen") }

  var head: String {
    let (count, day) = (overview.places.count, language.date(overview.asOf))
    let number = language.grouped(Int64(count))
    return say(
      "\(number) \(count == 1 ? "sted" : "steder") pr. \(day).",
      "\(number) \(count == 1 ? "place" : "places") as of \(day).",
      "\(number) \(count == 1 ? "ställe" : "ställen") per \(day).")
  }

  var reservation: String {
    say(
      "Kun det, der står i skemaerne. Hvert fokuspunkt er det, som det seneste besøg, der så på det, fandt. Steder er ikke stillet op efter niveau.",
      "Only what stands in the records. Each point is what the latest visit that looked at it found. Places aren't put in order of level.",
      "Bara det som står i protokollen. Varje fokuspunkt är det som det senaste besöket som såg på det fann. Ställena är inte uppställda efter nivå."
    )
  }

  var withoutUnit: String? {
    let count = overview.withoutUnit
    if count == 0 { return nil }
    return say(
      count == 1
        ? "Et skema har intet id på enheden og er ikke med."
        : "\(count) skemaer har intet id på enheden og er ikke med.",
      count == 1
        ? "One record has no id of the unit and is left out."
        : "\(count) records have no id of the unit and are left out.",
      count == 1
        ? "Ett protokoll har inget id för enheten och är inte med."
        : "\(count) protokoll har inget id för enheten och är inte med.")
  }

  func name(_ place: Overview.Place) -> String { names[place.key.unit] ?? place.key.unit }

  /// Beside the name: the id where that is another, the kind, the authority.
  func about(_ place: Overview.Place) -> String {
    [names[place.key.unit] == nil ? nil : place.key.unit, place.kind, place.key.authority].compactMap { $0 }
      .joined(separator: " · ")
  }

  func stage(_ stage: CountedVisit.Stage) -> String {
    switch stage {
    case .draft: Keyword.draft.word(in: language)
    case .hearing: Keyword.inHearing.word(in: language)
    case .final: Keyword.final.word(in: language)
    }
  }

  /// The kind of visit: as in `uanmeldt, driftsorienteret tilsyn`.
  func kind(_ visit: OverviewVisit) -> String? {
    let words = [visit.form?.word(language), visit.purpose].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// As in `12. marts 2026, uanmeldt, endelig`.
  func visit(_ visit: OverviewVisit) -> String {
    [visit.visit.date.map { language.date($0) }, kind(visit), stage(visit.visit.stage)].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// The level in words, or why there is none.
  func level(_ point: Overview.Point) -> String { point.level ?? point.status.words(language) }

  /// What isn't filled in, in a record that may be finished; `nil` where there is nothing.
  func unfilled(_ visit: OverviewVisit) -> String? {
    var parts: [String] = []
    if visit.open > 0 {
      parts.append(
        say("\(visit.open) svar", "\(visit.open) \(visit.open == 1 ? "answer" : "answers")", "\(visit.open) svar"))
    }
    if visit.missing > 0 {
      parts.append(say("\(visit.missing) andet", "\(visit.missing) other", "\(visit.missing) annat"))
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  func deadline(_ place: Overview.Place) -> String? {
    guard let day = place.deadline else { return nil }
    let date = language.date(day)
    return day < overview.asOf ? say("\(date), overskredet", "\(date), overdue", "\(date), har gått ut") : date
  }

  func next(_ place: Overview.Place) -> String? {
    guard let next = place.next else { return nil }
    let date = language.date(next.day)
    return next.isByPlan
      ? say("\(date) efter jeres egen plan", "\(date) by your own plan", "\(date) enligt er egen plan") : date
  }

  // MARK: Labels

  var place: String { say("Sted", "Place", "Ställe") }
  var latest: String { say("Seneste besøg", "Latest visit", "Senaste besöket") }
  var status: String { say("Status", "Status", "Status") }
  var open: String { say("Ikke udfyldt", "Not filled in", "Inte ifyllt") }
  var nextDeadline: String { say("Næste frist", "Next deadline", "Nästa tidsfrist") }
  var nextVisit: String { say("Næste besøg", "Next visit", "Nästa besök") }
  var points: String { say("Fokuspunkter", "Points", "Fokuspunkter") }
}
