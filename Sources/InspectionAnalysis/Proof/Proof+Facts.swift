import Inspection

// Facts that are always or never asked, or always or never required.

extension Proof {
  /// What may be said of facts that are required in some cases.
  static func demandsForFacts(_ checklist: Checklist) -> [Possibility] {
    checklist.facts.indices.filter { checklist.facts[$0].requiredWhen != nil }.flatMap {
      [Possibility.suspect(.factRequired($0)), .suspect(.factNotRequired($0))]
    }
  }

  mutating func tellFacts() {
    for (index, fact) in checklist.facts.enumerated() {
      if fact.appliesWhen != nil {
        if can(.factAsked(index)) == .no {
          neverAskedFacts.insert(index)
          tell(.neverAsked(fact: index, checklist))
          continue
        }
        if can(.factNotAsked(index)) == .no { tell(.alwaysAsked(fact: index, checklist)) }
      }
      if fact.requiredWhen == nil { continue }
      if can(.suspect(.factRequired(index))) == .no {
        tell(.neverRequired(index, checklist))
      } else if can(.suspect(.factNotRequired(index))) == .no {
        tell(.alwaysRequired(index, checklist))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func neverAsked(fact: Int, _ checklist: Checklist) -> Self {
    neverAsked(checklist.facts[fact].id, at: checklist.place(ofApplicabilityOfFact: fact))
  }

  fileprivate static func alwaysAsked(fact: Int, _ checklist: Checklist) -> Self {
    alwaysAsked(checklist.facts[fact].id, at: checklist.place(ofApplicabilityOfFact: fact))
  }

  fileprivate static func neverRequired(_ fact: Int, _ checklist: Checklist) -> Self {
    let id = checklist.facts[fact].id
    return Diagnostic(
      .requiredNever,
      Message(
        da: "oplysningen `\(id)` er aldrig påkrævet", en: "the fact `\(id)` is never required",
        sv: "uppgiften `\(id)` krävs aldrig"), at: checklist.place(ofDemandForFact: fact),
      help: Message(
        da: "intet skema, hvor der spørges om den, gør betingelsen sand; ret den, eller slet `påkrævet-når`",
        en: "no record in which it is asked makes the condition true; correct it, or delete `required-when`",
        sv: "inget protokoll där den efterfrågas gör villkoret sant; rätta det, eller ta bort `obligatorisk-när`"))
  }

  fileprivate static func alwaysRequired(_ fact: Int, _ checklist: Checklist) -> Self {
    let id = checklist.facts[fact].id
    return Diagnostic(
      .requiredAlways,
      Message(
        da: "oplysningen `\(id)` er påkrævet, hver gang der spørges om den",
        en: "the fact `\(id)` is required whenever it is asked",
        sv: "uppgiften `\(id)` krävs varje gång den efterfrågas"), at: checklist.place(ofDemandForFact: fact),
      help: Message(
        da: "er det ment, så skriv `påkrævet: ja`; ellers ret betingelsen",
        en: "if that is meant, write `required: yes`; otherwise correct the condition",
        sv: "om det är meningen, skriv `obligatorisk: ja`; rätta annars villkoret"))
  }
}

extension DiagnosticCode {
  static let requiredNever = DiagnosticCode(
    "required-never", .warning,
    da: "Betingelsen under `påkrævet-når` ved en oplysning bliver aldrig sand, så ingen bliver bedt om den.",
    en: "The condition under `required-when` of a fact never comes true, so that nobody is asked to give it.",
    sv: "Villkoret under `obligatorisk-när` vid en uppgift blir aldrig sant, så ingen blir ombedd att lämna den.")
  static let requiredAlways = DiagnosticCode(
    "required-always", .warning,
    da:
      "Betingelsen under `påkrævet-når` ved en oplysning er aldrig falsk. Er den skrevet for nogle besøg, er der en fejl i den.",
    en:
      "The condition under `required-when` of a fact is never false. If it was written for some visits, there is a fault in it.",
    sv:
      "Villkoret under `obligatorisk-när` vid en uppgift är aldrig falskt. Är det skrivet för vissa besök finns det ett fel i det."
  )
}
