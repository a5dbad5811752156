import Inspection
import InspectionAnalysis

extension Phrases {
  /// What an explanation calls an item: by its title and path, what is below a point and has no title by its path.
  func name(of item: Int) -> String {
    switch checklist.items[item].level {
    case .overall: say("Samlet", "Overall", "Totalt")
    case .point: "\(title(of: item)) (\(checklist.items[item].path))"
    case .criterion, .indicator, .answer:
      label(of: item).map { "\($0) (\(checklist.items[item].path))" } ?? checklist.items[item].path
    }
  }

  /// As in `dialog.aftaler 3 → 4`.
  func words(for change: AnswerChange) -> String {
    let (from, to) = (value(change.from, of: change.question), value(change.to, of: change.question))
    return "\(shortName(of: change.question)) \(from) → \(to)"
  }

  func value(_ answer: Answer.Value, of question: Int) -> String {
    if case .number(let number) = answer { return language.number(number) }
    return checklist.words(for: answer, to: question) ?? ""
  }

  func result(_ gain: Gain, of item: Int) -> String {
    guard let number = gain.result else { return say("ingen score", "no score", "inga poäng") }
    let exact = assessment.results[item].exact ?? 0
    let (now, told) = (assessment.told(exact, at: item) ?? exact, assessment.told(number, at: item) ?? number)
    // Where both look the same, the difference is what they don't show.
    let difference = now == told ? number - exact : told - now
    let shown = (shown(number, at: item) ?? "") + " (\(signed(difference)))"
    guard gain.band != assessment.results[item].band else { return shown }
    return "\(shown), \(band(gain.band, of: item))"
  }

  func band(_ band: Int?, of item: Int) -> String {
    guard let band, let bands = checklist.items[item].aggregation?.bands else {
      return say("under det laveste niveau", "below the lowest band", "under den lägsta nivån")
    }
    return assessment.text(bands[band].text, language)
  }

  /// As in `billeder-uden-samtykke – rollemodeller.delt-uden-samtykke er »Ja« (linje 75)`.
  func sentence(on rule: RuleExplanation) -> String {
    rule.id + " – " + why(rule)
  }

  /// What a rule did to a result, with the numbers before and after, or why it did nothing.
  func sentence(on effect: EffectExplanation, of item: Int) -> String {
    "\(effect.rule.id), \(words(for: effect.effect)): \(outcome(of: effect, on: item)) – \(why(effect.rule))"
  }

  /// What a rule waits for, or what made it as it is.
  private func why(_ rule: RuleExplanation) -> String {
    if rule.truth == .unknown, !rule.waitingFor.isEmpty { return waiting(rule) }
    return grounds(of: rule).joined(separator: "; ")
  }

  func outcome(of effect: EffectExplanation, on item: Int) -> String {
    if let applied = effect.applied {
      let before = number(applied.from)
      guard let to = applied.to else {
        let reason = effect.effect.amount.text.map { ", \(assessment.text($0, language))" } ?? ""
        return say("\(before) → ingen score", "\(before) → no score", "\(before) → inga poäng") + reason
      }
      return "\(before) → \(number(to))"
    }
    switch effect.rule.truth {
    case .yes: return say("ændrede ikke tallet", "didn't change the number", "ändrade inte talet")
    case .no: return say("ikke brugt", "not used", "inte använd")
    case .unknown where effect.rule.isInapplicable: return say("gælder ikke her", "doesn't apply", "gäller inte här")
    case .unknown: return say("uafgjort", "undecided", "oavgjord")
    }
  }

  /// As in `loft 3`.
  private func words(for effect: Effect) -> String {
    ([effect.kind.name(language)] + (effect.amount.number.map { [number($0)] } ?? [])).joined(separator: " ")
  }

  func grounds(of rule: RuleExplanation) -> [String] {
    ownGrounds(of: rule)
      + (rule.replacedBy.map {
        [
          say(
            "fundet kommer ikke, fordi `\($0)` kommer i stedet",
            "the finding doesn't come, as `\($0)` comes in its place",
            "iakttagelsen kommer inte, eftersom `\($0)` kommer i stället")
        ]
      } ?? []) + kept(of: rule.id)
  }

  /// What stays in the house of what a rule, or the finding of this id, gives.
  func kept(of id: String) -> [String] {
    let isFinding = checklist.findings.contains { $0.id == id && $0.isInternal }
    let kept = checklist.rules.first { $0.id == id }?.effects.filter { $0.isInternal } ?? []
    return
      (isFinding
      ? [say("fundet bliver i huset", "the finding stays in the house", "iakttagelsen stannar i huset")] : [])
      + kept.map { effect in
        let name = effect.kind.definiteName(language)
        return say(
          "\(name) bliver i huset", "\(name) stays in the house", "\(name) stannar i huset")
      }
  }

  private func ownGrounds(of rule: RuleExplanation) -> [String] {
    switch rule.ground {
    case .always: [say("den gælder altid", "it always holds", "den gäller alltid")]
    case .notInForce:
      [
        say(
          "den gælder ikke på besøgets dato", "it is not in force on the day of the visit",
          "den gäller inte på besökets datum")
      ]
    case .nothingExamined:
      [
        say(
          "intet af det, den bygger på, er undersøgt", "none of what it builds on was examined",
          "inget av det som den bygger på har undersökts")
      ]
    case .noEarlierVisit:
      [
        say(
          "den ser på besøget før og springes over uden det (`--compare`)",
          "it looks at the visit before and is passed over without it (`--compare`)",
          "den ser på besöket före och hoppas över utan det (`--compare`)")
      ]
    case .condition(let statements): statements.map { ConditionWords(phrases: self).sentence($0) }
    }
  }

  func waiting(_ rule: RuleExplanation) -> String {
    let list = language.list(rule.waitingFor)
    return say("venter på \(list)", "waits for \(list)", "väntar på \(list)")
  }
}
