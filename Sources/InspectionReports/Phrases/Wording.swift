import Inspection

extension Status {
  /// As in `ikke i fokus`.
  func words(_ language: Language) -> String {
    switch self {
    case .scored, .unscored: Message(da: "besvaret", en: "answered", sv: "besvarad")(language)
    case .rated: Message(da: "vurderet", en: "rated", sv: "bedömd")(language)
    case .notRated: Message(da: "ikke vurderet", en: "not rated", sv: "inte bedömd")(language)
    case .unanswered: Message(da: "ubesvaret", en: "unanswered", sv: "obesvarad")(language)
    case .notEstablished: Message(da: "ikke belyst", en: "not established", sv: "inte klarlagd")(language)
    case .notRelevant: Message(da: "ikke relevant", en: "not relevant", sv: "inte relevant")(language)
    case .notInFocus: Message(da: "ikke i fokus", en: "not in focus", sv: "inte i fokus")(language)
    case .notApplicable: Message(da: "gælder ikke her", en: "doesn't apply here", sv: "gäller inte här")(language)
    }
  }
}

extension FindingCategory {
  /// What is good is said first, then what is gravest.
  static let inOrderOfReports = [strength] + allCases.filter { $0 != .strength }.reversed()

  /// The name of one finding and of several, as headings.
  var names: (one: Message, many: Message) {
    switch self {
    case .strength:
      (Message(da: "Styrke", en: "Strength", sv: "Styrka"), Message(da: "Styrker", en: "Strengths", sv: "Styrkor"))
    case .attention:
      (
        Message(da: "Opmærksomhedspunkt", en: "Point of attention", sv: "Att uppmärksamma"),
        Message(da: "Opmærksomhedspunkter", en: "Points of attention", sv: "Att uppmärksamma")
      )
    case .development:
      (
        Message(da: "Udviklingspunkt", en: "Point for development", sv: "Utvecklingsområde"),
        Message(da: "Udviklingspunkter", en: "Points for development", sv: "Utvecklingsområden")
      )
    case .significant:
      Self.alike(
        Message(
          da: "Bør drøftes med stedet nu", en: "Should be discussed with the place now",
          sv: "Bör tas upp med verksamheten nu"))
    case .serious:
      Self.alike(
        Message(da: "Bør afklares straks", en: "Should be clarified at once", sv: "Bör klarläggas omgående"))
    }
  }

  /// What is called the same whether it is one or several.
  private static func alike(_ name: Message) -> (one: Message, many: Message) { (name, name) }
}

extension Level {
  /// As in `fokuspunkt` and `fokuspunkter`.
  var names: (one: Message, many: Message) {
    switch self {
    case .overall, .point:
      (
        Message(da: "fokuspunkt", en: "point", sv: "fokuspunkt"),
        Message(da: "fokuspunkter", en: "points", sv: "fokuspunkter")
      )
    case .criterion:
      (
        Message(da: "kriterium", en: "criterion", sv: "kriterium"),
        Message(da: "kriterier", en: "criteria", sv: "kriterier")
      )
    case .indicator:
      (
        Message(da: "indikator", en: "indicator", sv: "indikator"),
        Message(da: "indikatorer", en: "indicators", sv: "indikatorer")
      )
    case .answer: (Message(da: "svar", en: "answer", sv: "svar"), Message(da: "svar", en: "answers", sv: "svar"))
    }
  }
}
