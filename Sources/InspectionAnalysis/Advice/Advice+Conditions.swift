import Inspection

// How conditions are written.

extension Advice {
  mutating func adviseOnConditions() {
    for condition in written.conditions {
      let parts = condition.mixedJunctions
      if let first = parts.first { tell(.mixedJunction(first, parts)) }
    }
  }
}

extension WrittenChecklist {
  /// Every condition, whatever it decides.
  fileprivate var conditions: [SourceText] {
    let scorings = [scoring.general] + Level.allCases.compactMap { scoring.levels[$0] }
    let named = definitions.map { $0.when } + facts.flatMap { [$0.appliesWhen, $0.requiredWhen].compactMap { $0 } }
    return named + scorings.flatMap { $0.conditions } + points.flatMap { $0.allConditions }
      + rules.compactMap { $0.when } + demands.map { $0.requires }
  }
}

extension WrittenAggregation {
  fileprivate var conditions: [SourceText] { (rows ?? []).compactMap { $0.when } }
}

extension WrittenItem {
  fileprivate var allConditions: [SourceText] {
    let own = [appliesWhen, noteRequiredWhen, requiredSources?.when] + findings.map { $0.when }
    return own.compactMap { $0 } + (scoring?.conditions ?? []) + children.flatMap { $0.allConditions }
  }
}

extension Diagnostic {
  fileprivate static func mixedJunction(_ first: Located<String>, _ parts: [Located<String>]) -> Self {
    let edits = parts.flatMap { part in
      [
        DocumentEdit(SourceRange(part.range.start, part.range.start), "("),
        DocumentEdit(SourceRange(part.range.end, part.range.end), ")"),
      ]
    }
    return Diagnostic(
      .mixedJunction,
      Message(
        da: "`og` og `eller` står sammen uden parenteser; `og` bliver læst først",
        en: "`and` and `or` stand together without brackets; `and` is read first",
        sv: "`och` och `eller` står tillsammans utan parenteser; `och` läses först"), at: first.range,
      remedy: Remedy(
        Message(
          da: "skriv `(\(first.value))`, eller sæt parenteser om det, der ellers hører sammen",
          en: "write `(\(first.value))`, or put brackets round what else belongs together",
          sv: "skriv `(\(first.value))`, eller sätt parenteser om det som annars hör ihop"), [edits]))
  }
}

extension DiagnosticCode {
  static let mixedJunction = DiagnosticCode(
    "and-or-without-brackets", .warning,
    da: "`a og b eller c` er `(a og b) eller c`. Er `a og (b eller c)` ment, er reglen en anden. Parenteser siger det.",
    en: "`a and b or c` is `(a and b) or c`. If `a and (b or c)` is meant, the rule is another. Brackets say which.",
    sv:
      "`a och b eller c` är `(a och b) eller c`. Om `a och (b eller c)` menas är regeln en annan. Parenteser säger det."
  )
}
