import Inspection

extension Advice {
  /// A checklist whose weights and scores don't even let a record without answers be worked out. Where it is those of one kind of unit only,
  /// it is told of that.
  mutating func adviseOnOverflow() {
    if !overflows(Record(id: "", for: checklist)) { return }
    let plain = PlainRecords(checklist)
    let failing = checklist.units.indices.filter { unit in plain.complete(unit: unit).allSatisfy { overflows($0) } }
    if failing.isEmpty || failing.count == checklist.units.count {
      tell(.neverWorkedOut(at: written.id.range))
    } else {
      for unit in failing { tell(.neverWorkedOut(unit: checklist.units[unit].value, at: written.id.range)) }
    }
  }

  private func overflows(_ record: Record) -> Bool { checklist.assess(record, withRanges: false).value == nil }
}

extension Diagnostic {
  fileprivate static func neverWorkedOut(at range: SourceRange) -> Self {
    Diagnostic(
      .neverWorkedOut,
      Message(
        da: "allerede et skema uden svar giver tal, der bliver for store at regne med",
        en: "even a record without answers gives numbers that become too large to calculate with",
        sv: "redan ett protokoll utan svar ger tal som blir för stora att räkna med"),
      at: range, help: roundNumbers)
  }

  /// Of one kind of unit, where records of others can be worked out.
  fileprivate static func neverWorkedOut(unit: String, at range: SourceRange) -> Self {
    Diagnostic(
      .neverWorkedOut,
      Message(
        da: "et udfyldt skema for `\(unit)` giver tal, der bliver for store at regne med",
        en: "a record of `\(unit)` that is filled in gives numbers that become too large to calculate with",
        sv: "ett ifyllt protokoll för `\(unit)` ger tal som blir för stora att räkna med"),
      at: range, help: roundNumbers)
  }

  private static let roundNumbers = Message(
    da: "brug runde tal i vægte og scorer: 0,33 i stedet for 1/3, og ingen meget store tal",
    en: "use round numbers in weights and scores: 0.33 in place of 1/3, and no very large ones",
    sv: "använd runda tal i vikter och poäng: 0,33 i stället för 1/3, och inga mycket stora tal")
}

extension DiagnosticCode {
  static let neverWorkedOut = DiagnosticCode(
    "never-worked-out",
    da: """
      Vægte, scorer, grænser eller regler er så store eller så fine, at tjeklistens resultater ikke kan gemmes nøjagtigt. Hvert \
      skema, eller hvert skema om én slags enhed, ville få fejlen `overflow`.
      """,
    en: """
      Weights, scores, bounds or rules are so large or so fine that the checklist's results can't be kept exactly. Each \
      record, or each of a kind of unit, would get the error `overflow`.
      """,
    sv: """
      Vikter, poäng, gränser eller regler är så stora eller så fina att checklistans resultat inte kan sparas exakt. Varje \
      protokoll, eller varje om en typ av enhet, skulle få felet `overflow`.
      """)
}
