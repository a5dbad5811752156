import Inspection

/// What a record made by `new` says behind its values: words of the program that nobody wrote.
enum TemplateComment {
  static let ownID = Message(da: "besøgets eget id", en: "the visit's own id", sv: "besökets eget id")
  static let date = Message(
    da: "år-måned-dag, for eksempel 2026-03-12", en: "year-month-day, for example 2026-03-12",
    sv: "år-månad-dag, till exempel 2026-03-12")
  static let inspectors = Message(
    da: "jeres egne id'er, for eksempel [K-1, K-2]", en: "your own ids, for example [K-1, K-2]",
    sv: "era egna id:n, till exempel [K-1, K-2]")
  /// What templates of 1.0.0 said.
  private static let earlier = [Message(da: "jeres egne id'er", en: "your own ids", sv: "era egna id:n")]
  static let unitID = Message(
    da: "stedets eget id, ikke et navn", en: "the place's own id, no name", sv: "verksamhetens eget id, inget namn")
  static let status = inEachLanguage { language in
    let final = Keyword.final.word(in: language)
    let words = Message(
      da: "skriv `\(final)`, når skemaet er færdigt", en: "write `\(final)` when the record is finished",
      sv: "skriv `\(final)` när protokollet är klart")
    return words(language)
  }
  static let form = inEachLanguage { language in
    let forms = (Keyword.announced.word(in: language), Keyword.unannounced.word(in: language))
    let words = Message(
      da: "\(forms.0) eller \(forms.1)", en: "\(forms.0) or \(forms.1)", sv: "\(forms.0) eller \(forms.1)")
    return words(language)
  }

  /// The purposes that can be chosen.
  static func purposes(of checklist: Checklist) -> Message {
    inEachLanguage { $0.choice(among: checklist.purposes.map { $0.value }) }
  }

  /// All of them in every language, for a record that answers a checklist.
  static func all(for checklist: Checklist) -> [String] {
    let messages = [ownID, date, inspectors, unitID, status, form, purposes(of: checklist)] + earlier
    return messages.flatMap { message in Language.allCases.map { message($0) } }
  }

  private static func inEachLanguage(_ words: (Language) -> String) -> Message {
    Message(da: words(.danish), en: words(.english), sv: words(.swedish))
  }
}
