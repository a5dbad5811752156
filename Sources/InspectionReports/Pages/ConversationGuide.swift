import Inspection

/// The questions of a visit as a guide for the conversation, to be printed: one criterion at a time, with room to write.
package enum ConversationGuide {}

/// What both forms of the guide say beside the checklist's own words.
struct GuideWords {
  let language: Language

  private func say(_ da: String, _ en: String, _ sv: String) -> String { Message(da: da, en: en, sv: sv)(language) }

  var guide: String { say("Spørgeguide", "Guide for the conversation", "Samtalsguide") }
  var place: String { say("Sted", "Place", "Verksamhet") }
  var date: String { say("Dato", "Date", "Datum") }
  var inspectors: String { say("Konsulenter", "Inspectors", "Inspektörer") }
  var source: String { say("Grundlag", "Source", "Underlag") }
  var steps: String { say("Trin", "Levels", "Steg") }
  var answer: String { say("Svar", "Answer", "Svar") }
  var sources: String { say("Datakilder", "Sources", "Källor") }
  var notes: String { say("Set og hørt", "Seen and heard", "Sett och hört") }
  var facts: String { say("Oplysninger", "Facts", "Uppgifter") }
  var close: String { say("Til sidst", "To close", "Till sist") }
  var agreed: String {
    say("Det aftalte: hvad, hvem, hvornår", "What was agreed: what, who, when", "Det avtalade: vad, vem, när")
  }
  var placeSays: String { say("Hvad stedet siger", "What the place says", "Vad verksamheten säger") }

  func onlyIf(_ condition: String) -> String {
    say("Kun når \(condition).", "Only when \(condition).", "Bara när \(condition).")
  }

  /// Of what is in nothing that leaves the authority.
  var internalOnly: String {
    say(
      "Kun internt: kommer ikke med i det, der sendes ud.", "Internal only: in nothing that is sent out.",
      "Endast internt: kommer inte med i det som skickas ut.")
  }

  func required(_ sources: SourceNeed) -> String {
    let (count, kinds) = (sources.atLeast, sources.kinds)
    if count == 0 { return sources.rest }
    return say(
      "mindst \(count)" + (kinds > 1 ? ", af mindst \(kinds) slags" : ""),
      "at least \(count)" + (kinds > 1 ? ", of at least \(kinds) kinds" : ""),
      "minst \(count)" + (kinds > 1 ? ", av minst \(kinds) slag" : "")) + sources.rest
  }

  func earlier(_ text: String) -> String {
    say(
      "Fund fra sidst: \(text) Hvordan ser det ud nu?", "Finding from last time: \(text) How is it now?",
      "Iakttagelse från förra gången: \(text) Hur ser det ut nu?")
  }

  func lastTime(_ answer: String) -> String {
    say("Sidst: \(answer)", "Last time: \(answer)", "Förra gången: \(answer)")
  }

  /// What can be said instead of an answer.
  var statuses: [String] { [Status.notRelevant, .notInFocus, .notEstablished].map { $0.words(language) } }
}

extension RecordForm {
  /// For whom the guide is: unit and purpose.
  var audience: String {
    [unit.map { checklist.units[$0] }, purpose.map { checklist.purposes[$0] }].compactMap { $0 }.map { text($0.text) }
      .joined(separator: ", ")
  }

  /// The checklist's source in one line.
  var sourceLine: String {
    [
      checklist.sourceTitle.map { text($0) }, checklist.source?.publisher,
      checklist.source?.date.map { language.date($0) },
    ]
    .compactMap { $0 }.joined(separator: ", ")
  }

  /// What can be answered, each option by its value and words.
  func choices(_ question: Item.Question) -> [String] {
    options(of: question).map { $0.text == $0.value ? $0.value : "\($0.value) – \($0.text)" }
  }
}
