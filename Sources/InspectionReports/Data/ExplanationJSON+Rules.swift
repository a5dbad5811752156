import Inspection
import InspectionAnalysis

extension ExplanationJSON {
  mutating func write(_ effect: EffectExplanation) {
    write(effect.rule)
    writer.key("effect")
    writer.value(effect.effect.kind.keyword.canonical)
    writer.key("from")
    writer.fraction(effect.applied?.from)
    writer.key("to")
    writer.fraction(effect.applied?.to)
  }

  mutating func write(_ rule: RuleExplanation) {
    writer.key("rule")
    writer.value(rule.id)
    writer.key("fired")
    writer.value(rule.truth.name)
    writeReasons(of: rule)
    if let other = rule.replacedBy {
      writer.key("replaced-by")
      writer.value(other)
    }
    for kind in EffectKind.all where rule.sayings.contains(where: { $0.kind == kind }) {
      writer.key(named: kind.keyword.canonical)
      writeArray(rule.sayings.filter { $0.kind == kind }.compactMap { $0.amount.text }) { json, text in
        json.writer.value(json.assessment.text(text, json.phrases.language))
      }
    }
  }

  mutating func write(demand index: Int) {
    let demand = assessment.explain(demand: index)
    writer.key("demand")
    writer.value(demand.id)
    writer.key("holds")
    writer.value(demand.truth.name)
    writeReasons(of: demand)
    writer.key("text")
    writer.value(assessment.text(checklist.demands[index].text, phrases.language))
  }

  private mutating func writeReasons(of rule: RuleExplanation) {
    writer.key("because")
    switch rule.ground {
    case .condition(let statements): writeStatements(statements)
    case .always, .notInForce, .nothingExamined, .noEarlierVisit: writeArray([]) { (_, _: Int) in }
    }
    writer.key("ground")
    writer.value(rule.ground.name)
    writer.key("waiting-for")
    writeArray(rule.waitingFor) { $0.writer.value($1) }
    if rule.isInapplicable {
      writer.key("inapplicable")
      writer.value(true)
    }
  }

  mutating func writeStatements(_ statements: [Statement]) {
    writeArray(statements) { json, statement in
      json.writeObject {
        $0.writer.key("says")
        $0.writer.value(ConditionWords(phrases: $0.phrases).words(statement.condition, isNegated: statement.isNegated))
        $0.writer.key("holds")
        $0.writer.value(statement.truth.name)
        $0.writer.key("found")
        $0.writer.value(ConditionWords(phrases: $0.phrases).found(statement))
      }
    }
  }
}

extension Truth {
  var name: String {
    switch self {
    case .yes: "yes"
    case .unknown: "unknown"
    case .no: "no"
    }
  }
}

extension RuleExplanation.Ground {
  fileprivate var name: String {
    switch self {
    case .always: "always"
    case .condition: "condition"
    case .notInForce: "not-in-force"
    case .nothingExamined: "nothing-examined"
    case .noEarlierVisit: "no-earlier-visit"
    }
  }
}
