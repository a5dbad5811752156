import Inspection
import InspectionAnalysis

extension ExplanationReport {
  /// Rules that change the result, then what is found under the item: what holds, what doesn't and what can't be told.
  func rules(of explanation: ItemExplanation) -> [[TerminalText]] {
    let effects = explanation.effects.flatMap { listed(phrases.sentence(on: $0, of: explanation.item)) }
    let titles: [(Truth, isInapplicable: Bool, String)] = [
      (.yes, false, say("Regler, der slog til", "Rules that fired", "Regler som slog till")),
      (.no, false, say("Regler, der ikke slog til", "Rules that didn't fire", "Regler som inte slog till")),
      (.unknown, false, say("Uafgjorte regler", "Undecided rules", "Oavgjorda regler")),
      (.unknown, true, say("Regler, der ikke gælder her", "Rules that don't apply", "Regler som inte gäller här")),
    ]
    return [
      report.section(
        say("Regler, der kan ændre tallet", "Rules that can change the number", "Regler som kan ändra talet"), effects)
    ]
      + titles.map { truth, isInapplicable, title in
        let rules = explanation.rules.filter { $0.truth == truth && $0.isInapplicable == isInapplicable }
        return report.section(title, rules.flatMap { listed(phrases.sentence(on: $0)) })
      }
  }

  /// A rule by itself, with what it did.
  func sections(onRule id: String) -> [[TerminalText]] {
    guard let rule = assessment.explain(rule: id) else { return [] }
    let state =
      switch rule.truth {
      case .yes: say("Reglen slog til.", "The rule fired.", "Regeln slog till.")
      case .no: say("Reglen slog ikke til.", "The rule didn't fire.", "Regeln slog inte till.")
      case .unknown where rule.isInapplicable:
        say("Reglen gælder ikke her.", "The rule doesn't apply.", "Regeln gäller inte här.")
      case .unknown: say("Reglen er uafgjort.", "The rule is undecided.", "Regeln är oavgjord.")
      }
    let effects = checklist.items.indices.flatMap { item in
      assessment.explain(item).effects.filter { $0.rule.id == id }.flatMap { effect in
        listed("\(phrases.name(of: item)): \(phrases.outcome(of: effect, on: item))")
      }
    }
    return [
      head(of: rule, state),
      report.section(say("Virkning på tallene", "Effect on the numbers", "Verkan på talen"), effects),
      finding(of: rule),
    ] + rule.sayings.map { saying(of: $0) }
  }

  /// What must agree in a record: whether it does, and what was read.
  func sections(onDemand index: Int) -> [[TerminalText]] {
    let demand = assessment.explain(demand: index)
    let state =
      switch demand.truth {
      case .yes: say("Kravet er opfyldt.", "The demand is met.", "Kravet är uppfyllt.")
      case .no: say("Kravet er ikke opfyldt.", "The demand isn't met.", "Kravet är inte uppfyllt.")
      case .unknown where demand.isInapplicable:
        say("Kravet gælder ikke her.", "The demand doesn't apply.", "Kravet gäller inte här.")
      case .unknown:
        say(
          "Det kan endnu ikke afgøres, om kravet er opfyldt.", "It can't be told yet whether the demand is met.",
          "Det går ännu inte att avgöra om kravet är uppfyllt.")
      }
    let heading =
      demand.truth == .no
      ? say("Ikke udfyldt i skemaet", "Not filled in", "Inte ifyllt i protokollet")
      : say("Det, der siges, hvis ikke", "What is said otherwise", "Det som annars sägs")
    return [
      head(of: demand, state),
      report.section(heading, page.wrapped(assessment.text(checklist.demands[index].text, language))),
    ]
  }

  /// The id, how it stands, why, and what it waits for.
  private func head(of rule: RuleExplanation, _ state: String) -> [TerminalText] {
    let grounds = phrases.grounds(of: rule).flatMap { listed($0) }
    let waiting = rule.waitingFor.isEmpty ? [] : page.wrapped(phrases.waiting(rule).capitalizedFirst + ".")
    return report.heading(rule.id, "=") + page.wrapped(state) + grounds + waiting
  }

  /// What the rule says, or would say.
  private func saying(of effect: Effect) -> [TerminalText] {
    guard let text = effect.amount.text else { return [] }
    return report.section(effect.kind.name(language).capitalizedFirst, page.wrapped(assessment.text(text, language)))
  }

  /// What the rule finds, or would find.
  private func finding(of rule: RuleExplanation) -> [TerminalText] {
    guard let index = rule.finding else { return [] }
    let definition = checklist.findings[index]
    let name = definition.category.names.one(language)
    let title =
      rule.truth == .yes
      ? say("Fundet", "The finding", "Iakttagelsen")
      : say("Fundet, hvis den slår til", "The finding, should it fire", "Iakttagelsen om regeln utlöses")
    return report.section(title, page.wrapped(assessment.text(definition.text, language), label: name + ": "))
  }
}
