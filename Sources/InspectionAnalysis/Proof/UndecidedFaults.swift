import Inspection

// What is told of what could not be decided.

extension Diagnostic {
  static func notDecided(_ possibility: Possibility, _ checklist: Checklist, needsSteps: Bool) -> Self {
    let (place, what) = possibility.told(in: checklist)
    return Diagnostic(
      .notDecided,
      Message(
        da: "det er ikke afgjort, om \(what.da)", en: "it was not decided whether \(what.en)",
        sv: "det är inte avgjort om \(what.sv)"), at: place,
      help: needsSteps ? .searchEnded : .numbersAreOpen)
  }
}

extension Diagnostic {
  static func moreNotDecided(_ count: Int, _ checklist: Checklist) -> Self {
    Diagnostic(
      .notDecided,
      Message(
        da: "der er \(count) ting mere, som ikke er afgjort",
        en: "there are \(count) more things that were not decided",
        sv: "det finns \(count) saker till som inte är avgjorda"), at: checklist.written.id.range, help: .searchEnded)
  }
}

extension Message {
  fileprivate static let searchEnded = Message(
    da: "søgningen nåede sin grænse; `--effort` sætter den højere",
    en: "the search met its limit; `--effort` sets it higher",
    sv: "sökningen nådde sin gräns; `--effort` sätter den högre")
  fileprivate static let numbersAreOpen = Message(
    da: "den afhænger af tal, som kan være alt muligt, og det kan ikke prøves til bunds; `--effort` ændrer det ikke",
    en: "it turns on numbers that may be anything, which can't be tried to the end; `--effort` doesn't change that",
    sv: "det beror på tal som kan vara vad som helst, och det kan inte prövas till slut; `--effort` ändrar inte det")
  static let neverTrue = Message(
    da: "intet skema gør betingelsen sand; se efter et `og`, der skulle være `eller`, og tal uden for skalaen",
    en: "no record makes the condition true; look for an `and` that should be `or`, and numbers outside the scale",
    sv: "inget protokoll gör villkoret sant; leta efter ett `och` som skulle vara `eller`, och tal utanför skalan")
  static let neverFalse = Message(
    da: "intet skema gør betingelsen falsk; slet den, eller ret det, den sammenligner med",
    en: "no record makes the condition false; delete it, or correct what it compares with",
    sv: "inget protokoll gör villkoret falskt; ta bort det, eller rätta det som det jämför med")
}

extension Possibility {
  /// Where it stands, and what it says.
  fileprivate func told(in checklist: Checklist) -> (SourceRange, Message) {
    switch self {
    case .holds(let rule), .holdTogether(let rule, _):
      let id = checklist.rules[rule].id
      return (
        checklist.place(ofRule: rule),
        Message(da: "reglen `\(id)` kan gælde", en: "the rule `\(id)` can hold", sv: "regeln `\(id)` kan gälla")
      )
    case .fails(let rule):
      let id = checklist.rules[rule].id
      return (
        checklist.place(ofRule: rule),
        Message(
          da: "reglen `\(id)` altid gælder", en: "the rule `\(id)` always holds", sv: "regeln `\(id)` alltid gäller")
      )
    case .found(let finding):
      let id = checklist.findings[finding].id
      return (
        checklist.place(ofFinding: finding),
        Message(
          da: "fundet `\(id)` kan komme", en: "the finding `\(id)` can come up", sv: "iakttagelsen `\(id)` kan komma")
      )
    case .notFound(let finding):
      let id = checklist.findings[finding].id
      return (
        checklist.place(ofFinding: finding),
        Message(
          da: "fundet `\(id)` altid kommer", en: "the finding `\(id)` always comes up",
          sv: "iakttagelsen `\(id)` alltid kommer")
      )
    case .changes(let reference):
      let (name, id) = (checklist.effect(reference).kind.definiteName, checklist.rules[reference.rule].id)
      return (
        checklist.place(of: reference),
        Message(
          da: "\(name.da) i reglen `\(id)` kan ændre noget", en: "\(name.en) of the rule `\(id)` can change anything",
          sv: "\(name.sv) i regeln `\(id)` kan ändra något")
      )
    case .chosen(let row, let item):
      return (
        checklist.places(ofRowsOf: item)[row],
        Message(
          da: "denne række i tabellen kan blive brugt", en: "this row of the table can be used",
          sv: "den här raden i tabellen kan användas")
      )
    case .falls(-1, let item):
      return (
        checklist.places(ofBandsAt: checklist.items[item].level).first ?? checklist.items[item].range,
        Message(
          da: "`\(checklist.name(of: item, .danish))` kan få et tal under det laveste niveau",
          en: "`\(checklist.name(of: item, .english))` can get a number below the lowest band",
          sv: "`\(checklist.name(of: item, .swedish))` kan få ett tal under den lägsta nivån")
      )
    case .falls(let band, let item):
      let id = checklist.items[item].aggregation?.bands[band].id ?? ""
      func name(_ language: Language) -> String { checklist.name(of: item, language) }
      return (
        checklist.places(ofBandsAt: checklist.items[item].level)[band],
        Message(
          da: "`\(name(.danish))` kan blive `\(id)`", en: "`\(name(.english))` can become `\(id)`",
          sv: "`\(name(.swedish))` kan bli `\(id)`")
      )
    case .asked(let item), .answered(let item, _):
      let path = checklist.items[item].path
      return (
        checklist.place(ofApplicabilityOf: item),
        Message(da: "`\(path)` kan gælde", en: "`\(path)` can apply", sv: "`\(path)` kan gälla")
      )
    case .notAsked(let item):
      let path = checklist.items[item].path
      return (
        checklist.place(ofApplicabilityOf: item),
        Message(da: "`\(path)` altid gælder", en: "`\(path)` always applies", sv: "`\(path)` alltid gäller")
      )
    case .agrees(let demand):
      let id = checklist.demands[demand].id
      return (
        checklist.demands[demand].range,
        Message(
          da: "sammenhængskravet `\(id)` kan være opfyldt", en: "the demand `\(id)` can be met",
          sv: "sammanhangskravet `\(id)` kan vara uppfyllt")
      )
    case .disagrees(let demand):
      let id = checklist.demands[demand].id
      return (
        checklist.demands[demand].range,
        Message(
          da: "sammenhængskravet `\(id)` altid er opfyldt", en: "the demand `\(id)` is always met",
          sv: "sammanhangskravet `\(id)` alltid är uppfyllt")
      )
    case .factAsked(let fact):
      let id = checklist.facts[fact].id
      return (
        checklist.place(ofApplicabilityOfFact: fact),
        Message(da: "`\(id)` kan gælde", en: "`\(id)` can apply", sv: "`\(id)` kan gälla")
      )
    case .factNotAsked(let fact):
      let id = checklist.facts[fact].id
      return (
        checklist.place(ofApplicabilityOfFact: fact),
        Message(da: "`\(id)` altid gælder", en: "`\(id)` always applies", sv: "`\(id)` alltid gäller")
      )
    case .differ, .turns, .decides: preconditionFailure("conditions held against each other are no part of `check`")
    case .suspect(let suspicion): return suspicion.told(in: checklist)
    }
  }
}
