package import Inspection
import InspectionAnalysis

/// A whole checklist in plain words, for those who answer for it and are no programmers: what is asked of whom, how numbers come about,
/// each rule as a sentence, and what is proved.
package struct DescriptionReport {
  let phrases: Phrases
  /// What is proved and advised of it.
  let remarks: [Remark]
  /// With how many steps it was looked for.
  let effort: Int

  /// `nil` where not even a record without answers can be worked out.
  package init?(_ checklist: Checklist, language: Language, effort: Int = Effort.usual) {
    guard let empty = checklist.assess(Record(id: "", for: checklist)).value else { return nil }
    phrases = Phrases(empty, language)
    remarks = checklist.remarks(besides: [], within: effort)
    self.effort = effort
  }

  var checklist: Checklist { phrases.checklist }
  var language: Language { phrases.language }

  var blocks: [Block] {
    head + asked + facts + checklist.points.flatMap { point($0) } + scoring + rules + definitions + proofs
      + close
  }

  func say(_ da: String, _ en: String, _ sv: String) -> String { phrases.say(da, en, sv) }

  func text(_ text: Text) -> String { phrases.assessment.text(text, language) }

  func words(of condition: ConditionRef, own: Int? = nil) -> String {
    checklist.words(of: condition, own: own, language)
  }

  /// A text in each of its variants: those of the language, each with the kind of unit and the purpose that it is for.
  func variants(_ text: Text) -> [(audience: String, words: String)] {
    let all = text.shown
    let wanted = [language, checklist.language].first { language in all.contains { $0.language == language } }
    let fitting = all.filter { $0.language == nil || $0.language == wanted }
    return fitting.map { variant in
      let names = [variant.unit.map { checklist.units[$0] }, variant.purpose.map { checklist.purposes[$0] }]
      return (names.compactMap { $0 }.map { self.text($0.text) }.joined(separator: ", "), variant.text)
    }
  }

  /// The same as one text.
  func words(_ text: Text) -> Words {
    let all = variants(text)
    if all.count == 1 { return Words(quoting: all[0].words) }
    return all.map { variant in
      variant.audience.isEmpty
        ? Words(quoting: variant.words) : Words(variant.audience + ": ") + Words(quoting: variant.words)
    }.joined("\n\n")
  }

  /// Pairs that have something to say.
  func pairs(_ all: [(term: String, text: Words)]) -> [Block] {
    let said = all.filter { !$0.text.isEmpty }
    return said.isEmpty ? [] : [.pairs(said)]
  }

  // MARK: Head and close

  private var head: [Block] {
    let version = "\(checklist.id.rawValue) \(checklist.version)"
    let kind = say(
      "Beskrivelse af tjeklisten \(version), til den, der svarer for den. Den er lavet af tjeklisten selv.",
      "Description of the checklist \(version), for those who answer for it. It is made from the checklist itself.",
      "Beskrivning av checklistan \(version), för den som svarar för den. Den är gjord av checklistan själv.")
    let source = [
      checklist.sourceTitle.map { text($0) }, checklist.source?.publisher,
      checklist.source?.date.map { language.date($0) },
    ]
    let layers = checklist.layers.dropLast().map { $0.name }
    return [.heading(1, words(checklist.title)), .paragraph(Words(kind), .kind)]
      + pairs([
        (say("Grundlag", "Source", "Underlag"), Words(quoting: source.compactMap { $0 }.joined(separator: ", "))),
        (say("Om grundlaget", "On the source", "Om underlaget"), Words(quoting: checklist.source?.reference ?? "")),
        (say("Gælder for besøg", "For visits", "Gäller för besök"), Words(period(checklist.effective))),
        (say("Bygger på", "Builds on", "Bygger på"), Words(language.list(layers))),
        (say("Slags enheder", "Kinds of units", "Slags enheter"), Words(names(checklist.units))),
        (say("Tilsynstyper", "Purposes", "Tillsynstyper"), Words(names(checklist.purposes))),
        (say("Offentlige rapporter", "Public reports", "Offentliga rapporter"), Words(publicReports)),
      ])
      + (checklist.notice.map { [.paragraph(words($0), .notice)] } ?? [])
  }

  private var publicReports: String {
    switch checklist.publicReports {
    case .none: return say("ingen", "none", "inga")
    case .all: return say("alle endelige", "all final ones", "alla slutliga")
    case .units(let units):
      let names = units.map { unit in checklist.units.first { $0.value == unit }.map { text($0.text) } ?? unit }
      return say(
        "endelige, for \(language.list(names))", "final ones, for \(language.list(names))",
        "slutliga, för \(language.list(names))")
    }
  }

  func names(_ choices: [Choice]) -> String { language.list(choices.map { text($0.text) }) }

  func period(_ period: Period) -> String {
    switch (period.from, period.until) {
    case (nil, nil): ""
    case (let from?, nil):
      say("fra \(language.date(from))", "from \(language.date(from))", "från \(language.date(from))")
    case (nil, let until?):
      say("til og med \(language.date(until))", "until \(language.date(until))", "till och med \(language.date(until))")
    case (let from?, let until?):
      say(
        "fra \(language.date(from)) til og med \(language.date(until))",
        "from \(language.date(from)) until \(language.date(until))",
        "från \(language.date(from)) till och med \(language.date(until))")
    }
  }

  private var close: [Block] {
    [
      .heading(2, Words(say("Det, der ikke sker", "What doesn't happen", "Det som inte sker"))),
      .paragraph(
        Words(
          say(
            """
            Tallene og fundene er en støtte. Ingen af dem er en afgørelse: konsulenten skriver sin egen vurdering, kan vælge \
            ethvert fund fra eller skrive det om med en grund og kan sætte et andet niveau end det beregnede; begge dele bliver stående.
            """,
            """
            The numbers and findings are an aid. None of them is a decision: the inspector writes a judgement of their own, can \
            set any finding aside or rewrite it with a reason, and can give another level than the computed one; both stay visible.
            """,
            """
            Talen och iakttagelserna är ett stöd. Ingen av dem är ett beslut: inspektören skriver sin egen bedömning, kan välja bort \
            varje iakttagelse eller skriva om den med ett skäl och kan sätta en annan nivå än den uträknade; båda står kvar.
            """)), .plain),
    ]
  }
}
