/// A language that messages, reports and keywords come in.
public enum Language: String, CaseIterable, Sendable {
  case danish = "da"
  case english = "en"
  case swedish = "sv"

  /// What it is called: `på dansk`, `in Danish`, `på danska`.
  public var name: Message {
    switch self {
    case .danish: Message(da: "dansk", en: "Danish", sv: "danska")
    case .english: Message(da: "engelsk", en: "English", sv: "engelska")
    case .swedish: Message(da: "svensk", en: "Swedish", sv: "svenska")
    }
  }
}

/// One sentence in every language that Tilsyn speaks.
public struct Message: Hashable, Sendable {
  public let da: String
  public let en: String
  public let sv: String

  public init(da: String, en: String, sv: String) {
    self.da = da
    self.en = en
    self.sv = sv
  }

  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .danish: da
    case .english: en
    case .swedish: sv
    }
  }
}
