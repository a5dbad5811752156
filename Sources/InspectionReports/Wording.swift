import Inspection

extension Status {
  /// As in `ikke i fokus`.
  func words(_ language: Language) -> String {
    switch self {
    case .scored, .unscored: Message(da: "besvaret", en: "answered")(language)
    case .rated: Message(da: "vurderet", en: "rated")(language)
    case .notRated: Message(da: "ikke vurderet", en: "not rated")(language)
    case .unanswered: Message(da: "ubesvaret", en: "unanswered")(language)
    case .notEstablished: Message(da: "ikke belyst", en: "not established")(language)
    case .notRelevant: Message(da: "ikke relevant", en: "not relevant")(language)
    case .notInFocus: Message(da: "ikke i fokus", en: "not in focus")(language)
    case .notApplicable: Message(da: "gælder ikke her", en: "doesn't apply here")(language)
    }
  }
}

extension FindingCategory {
  /// The name of one finding and of several, as headings.
  var names: (one: Message, many: Message) {
    switch self {
    case .strength: (Message(da: "Styrke", en: "Strength"), Message(da: "Styrker", en: "Strengths"))
    case .attention:
      (
        Message(da: "Opmærksomhedspunkt", en: "Point of attention"),
        Message(da: "Opmærksomhedspunkter", en: "Points of attention")
      )
    case .development:
      (
        Message(da: "Udviklingspunkt", en: "Point for development"),
        Message(da: "Udviklingspunkter", en: "Points for development")
      )
    case .significant:
      (
        Message(da: "Væsentligt forhold", en: "Significant matter"),
        Message(da: "Væsentlige forhold", en: "Significant matters")
      )
    case .serious:
      (Message(da: "Alvorligt forhold", en: "Serious matter"), Message(da: "Alvorlige forhold", en: "Serious matters"))
    }
  }
}

extension Level {
  /// As in `fokuspunkt` and `fokuspunkter`.
  var names: (one: Message, many: Message) {
    switch self {
    case .overall, .point:
      (Message(da: "fokuspunkt", en: "point"), Message(da: "fokuspunkter", en: "points"))
    case .criterion: (Message(da: "kriterium", en: "criterion"), Message(da: "kriterier", en: "criteria"))
    case .indicator: (Message(da: "indikator", en: "indicator"), Message(da: "indikatorer", en: "indicators"))
    }
  }
}
