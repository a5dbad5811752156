/// A language that messages, reports and keywords come in.
public enum Language: String, CaseIterable, Sendable {
  case danish = "da"
  case english = "en"
}

/// One sentence in every language that Tilsyn speaks.
public struct Message: Hashable, Sendable {
  public let da: String
  public let en: String
  public let sv: String

  public init(da: String, en: String, sv: String? = nil) {
    self.da = da
    self.en = en
    self.sv = sv ?? en
  }

  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .danish: da
    case .english: en
    }
  }
}
