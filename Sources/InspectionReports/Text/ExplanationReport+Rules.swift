import Inspection
import InspectionAnalysis

extension ExplanationReport {
  /// Rules that change the result, then what is found under the item: what holds, what doesn't and what can't be told.
  func rules(of explanation: ItemExplanation) -> [[String]] {
    let effects = explanation.effects.flatMap { listed(sentence(on: $0, of: explanation.item)) }
    let titles: [(Truth, String)] = [
      (.yes, say("Regler, der slog til", "Rules that fired", "Regler som slog till")),
      (.no, say("Regler, der ikke slog til", "Rules that didn't fire", "Regler som inte slog till")),
      (.unknown, say("Uafgjorte regler", "Undecided rules", "Oavgjorda regler")),
    ]
    return [
      report.section(
        say("Regler, der kan ændre tallet", "Rules that can change the number", "Regler som kan ändra talet"), effects)
    ]
      + titles.map { truth, title in
        report.section(title, explanation.rules.filter { $0.truth == truth }.flatMap { listed(sentence(on: $0)) })
      }
  }

  /// A rule by itself, with what it did.
  func sections(onRule id: String) -> [[String]] {
    guard let rule = assessment.explain(rule: id) else { return [] }
    let state =
      switch rule.truth {
      case .yes: say("Reglen slog til.", "The rule fired.", "Regeln slog till.")
      case .no: say("Reglen slog ikke til.", "The rule didn't fire.", "Regeln slog inte till.")
      case .unknown: say("Reglen er uafgjort.", "The rule is undecided.", "Regeln är oavgjord.")
      }
    let grounds = self.grounds(of: rule).flatMap { listed($0) }
    let waiting = rule.waitingFor.isEmpty ? [] : page.wrapped(waiting(rule).capitalizedFirst + ".")
    let effects = checklist.items.indices.flatMap { item in
      assessment.explain(item).effects.filter { $0.rule.id == id }.flatMap { effect in
        listed("\(title(of: item)): \(outcome(of: effect, on: item))")
      }
    }
    return [
      report.heading(id, "=") + page.wrapped(state) + grounds + waiting,
      report.section(say("Virkning på tallene", "Effect on the numbers", "Verkan på talen"), effects),
      finding(of: rule),
    ]
  }

  /// What the rule finds, or would find.
  private func finding(of rule: RuleExplanation) -> [String] {
    guard let index = rule.finding else { return [] }
    let definition = checklist.findings[index]
    let name = definition.category.names.one(language)
    let title =
      rule.truth == .yes
      ? say("Fundet", "The finding", "Iakttagelsen")
      : say("Fundet, hvis den slår til", "The finding, should it fire", "Iakttagelsen om den slår till")
    return report.section(title, page.wrapped(assessment.text(definition.text, language), label: name + ": "))
  }

  // MARK: Sentences

  /// As in `billeder-uden-samtykke – rollemodeller.delt-uden-samtykke er »Ja« (linje 75)`.
  func sentence(on rule: RuleExplanation) -> String {
    rule.id + " – " + why(rule)
  }

  /// What a rule did to a result, with the numbers before and after, or why it did nothing.
  func sentence(on effect: EffectExplanation, of item: Int) -> String {
    "\(effect.rule.id), \(words(for: effect.kind)): \(outcome(of: effect, on: item)) – \(why(effect.rule))"
  }

  /// What a rule waits for, or what made it as it is.
  private func why(_ rule: RuleExplanation) -> String {
    if rule.truth == .unknown, !rule.waitingFor.isEmpty { return waiting(rule) }
    return grounds(of: rule).joined(separator: "; ")
  }

  private func outcome(of effect: EffectExplanation, on item: Int) -> String {
    if let applied = effect.applied {
      let before = report.number(applied.from)
      guard let to = applied.to else {
        let reason = applied.reason.map { ", \(assessment.text($0, language))" } ?? ""
        return say("\(before) → ingen score", "\(before) → no score", "\(before) → inga poäng") + reason
      }
      return "\(before) → \(report.number(to))"
    }
    switch effect.rule.truth {
    case .yes: return say("ændrede ikke tallet", "didn't change the number", "ändrade inte talet")
    case .no: return say("ikke brugt", "not used", "inte använd")
    case .unknown: return say("uafgjort", "undecided", "oavgjord")
    }
  }

  /// As in `loft 3`.
  private func words(for kind: Effect.Kind) -> String {
    switch kind {
    case .adjust(let by): "\(Keyword.adjust.word(in: language)) \(report.number(by))"
    case .floor(let number): "\(Keyword.floor.word(in: language)) \(report.number(number))"
    case .cap(let number): "\(Keyword.cap.word(in: language)) \(report.number(number))"
    case .unrate: say("ingen score", "no score", "inga poäng")
    }
  }

  func grounds(of rule: RuleExplanation) -> [String] {
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
    case .condition(let statements): statements.map { words.sentence($0) }
    }
  }

  private func waiting(_ rule: RuleExplanation) -> String {
    let list = language.list(rule.waitingFor)
    return say("venter på \(list)", "waits for \(list)", "väntar på \(list)")
  }
}
