/// A language that messages, reports and keywords come in.
public enum Language: String, CaseIterable, Sendable {
  case danish = "da"
  case english = "en"
  case swedish = "sv"

  /// What it is called: `på dansk`, `in Danish`, `på danska`.
  package var name: Message {
    switch self {
    case .danish: Message(da: "dansk", en: "Danish", sv: "danska")
    case .english: Message(da: "engelsk", en: "English", sv: "engelska")
    case .swedish: Message(da: "svensk", en: "Swedish", sv: "svenska")
    }
  }
}

/// One sentence in every language that Tilsyn speaks.
public struct Message: Hashable, Sendable {
  package let da: String
  package let en: String
  package let sv: String

  package init(da: String, en: String, sv: String) {
    self.da = da
    self.en = en
    self.sv = sv
  }

  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .danish: da
    case .english: en
    case .swedish: sv
    }
  }
}
