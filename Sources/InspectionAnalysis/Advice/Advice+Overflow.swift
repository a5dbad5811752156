import Inspection

extension Advice {
  /// A checklist whose weights and scores don't even let a record without answers be worked out.
  mutating func adviseOnOverflow() {
    let empty = checklist.assess(Record(id: "", for: checklist), withRanges: false)
    if empty.value == nil { tell(.neverWorkedOut(at: written.id.range)) }
  }
}

extension Diagnostic {
  fileprivate static func neverWorkedOut(at range: SourceRange) -> Self {
    Diagnostic(
      .neverWorkedOut,
      Message(
        da: "allerede et skema uden svar giver tal, der bliver for store at regne med",
        en: "even a record without answers gives numbers that become too large to calculate with",
        sv: "redan ett protokoll utan svar ger tal som blir för stora att räkna med"),
      at: range,
      help: Message(
        da: "brug runde tal i vægte og scorer: 0,33 i stedet for 1/3, og ingen meget store tal",
        en: "use round numbers in weights and scores: 0.33 in place of 1/3, and no very large ones",
        sv: "använd runda tal i vikter och poäng: 0,33 i stället för 1/3, och inga mycket stora tal"))
  }
}

extension DiagnosticCode {
  static let neverWorkedOut = DiagnosticCode(
    "never-worked-out",
    da: """
      Vægte, scorer, grænser eller regler er så store eller så fine, at tjeklistens resultater ikke kan gemmes nøjagtigt, uanset hvad \
      der svares. Hvert skema ville få fejlen `overflow`.
      """,
    en: """
      Weights, scores, bounds or rules are so large or so fine that the checklist's results can't be kept exactly, whatever is \
      answered. Each record would get the error `overflow`.
      """,
    sv: """
      Vikter, poäng, gränser eller regler är så stora eller så fina att checklistans resultat inte kan sparas exakt, vad som än \
      svaras. Varje protokoll skulle få felet `overflow`.
      """)
}
