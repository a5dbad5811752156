import Inspection

// What comes up at answers where it hardly should.

extension Proof {
  /// A concern at the best answers or a strength at the worst. What looks at more than one answer must stay away at the other end, or
  /// it may well be meant.
  mutating func tellEnd(finding: Int) -> Bool {
    let isConcern = checklist.findings[finding].category >= .attention
    if checklist.questions(judgedBy: finding).isEmpty { return false }
    let (end, other) = (
      Suspicion.foundAtEnd(finding: finding, isBest: isConcern),
      Suspicion.foundAtEnd(finding: finding, isBest: !isConcern)
    )
    guard case .reached(let record) = search.find(.suspect(end), within: left / 10) else { return false }
    if checklist.onlyQuestion(of: finding) == nil {
      guard case .unreachable = search.find(.suspect(other), within: left / 10) else { return false }
    }
    tell(isConcern ? .concernAtBest(finding, checklist) : .strengthAtWorst(finding, checklist), witness: record)
    return true
  }

  /// A strength and a concern that can come up at one answer to one question; those told already stay out.
  mutating func tellStrengthsWithConcerns(besides told: Set<Int>) {
    let all = checklist.findings.indices.filter { !told.contains($0) }.compactMap { finding in
      checklist.onlyQuestion(of: finding).map { (finding: finding, question: $0) }
    }
    for strength in all where checklist.findings[strength.finding].category == .strength {
      for concern in all
      where concern.question == strength.question && checklist.findings[concern.finding].category >= .attention {
        let both = Suspicion.foundTogether(strength.finding, concern.finding)
        guard case .reached(let record) = search.find(.suspect(both), within: left / 10) else { continue }
        tell(.strengthWithConcern(strength.finding, concern.finding, checklist), witness: record)
        break
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func concernAtBest(_ finding: Int, _ checklist: Checklist) -> Self {
    let id = checklist.findings[finding].id
    return Diagnostic(
      .concernAtBest,
      Message(
        da: "fundet `\(id)` er en bekymring og kommer ved det bedste svar",
        en: "the finding `\(id)` is a concern and comes up at the best answer",
        sv: "iakttagelsen `\(id)` är ett bekymmer och kommer vid det bästa svaret"),
      at: checklist.placeOfCondition(ofFinding: finding),
      help: Message(
        da: "vend sammenligningen, eller vælg kategorien `styrke`",
        en: "turn the comparison round, or choose the category `strength`",
        sv: "vänd på jämförelsen, eller välj kategorin `styrka`"))
  }

  fileprivate static func strengthAtWorst(_ finding: Int, _ checklist: Checklist) -> Self {
    let id = checklist.findings[finding].id
    return Diagnostic(
      .strengthAtWorst,
      Message(
        da: "fundet `\(id)` er en styrke og kommer ved det dårligste svar",
        en: "the finding `\(id)` is a strength and comes up at the worst answer",
        sv: "iakttagelsen `\(id)` är en styrka och kommer vid det sämsta svaret"),
      at: checklist.placeOfCondition(ofFinding: finding),
      help: Message(
        da: "vend sammenligningen, eller vælg en anden kategori",
        en: "turn the comparison round, or choose another category",
        sv: "vänd på jämförelsen, eller välj en annan kategori"))
  }

  fileprivate static func strengthWithConcern(_ strength: Int, _ concern: Int, _ checklist: Checklist) -> Self {
    let (good, bad) = (checklist.findings[strength].id, checklist.findings[concern].id)
    return Diagnostic(
      .strengthWithConcern,
      Message(
        da: "styrken `\(good)` og bekymringen `\(bad)` kan komme ved samme svar",
        en: "the strength `\(good)` and the concern `\(bad)` can come up at the same answer",
        sv: "styrkan `\(good)` och bekymret `\(bad)` kan komma vid samma svar"),
      at: checklist.placeOfCondition(ofFinding: strength),
      help: Message(
        da: "lad den ene begynde, hvor den anden holder op", en: "let one begin where the other ends",
        sv: "låt den ena börja där den andra slutar"),
      related: checklist.placeOfCondition(ofFinding: concern),
      note: Message(da: "her står den anden", en: "here the other stands", sv: "här står den andra"))
  }
}

extension Suspicion {
  /// Where it stands, and what it says.
  func told(in checklist: Checklist) -> (SourceRange, Message) {
    switch self {
    case .foundAtEnd(let finding, _), .foundTogether(let finding, _):
      let id = checklist.findings[finding].id
      return (
        checklist.place(ofFinding: finding),
        Message(
          da: "fundet `\(id)` kan komme", en: "the finding `\(id)` can come up", sv: "iakttagelsen `\(id)` kan komma")
      )
    case .leavesScale(let reference):
      let id = checklist.rules[reference.rule].id
      return (
        checklist.place(of: reference),
        Message(
          da: "reglen `\(id)` bliver på skalaen", en: "the rule `\(id)` keeps on the scale",
          sv: "regeln `\(id)` håller sig på skalan")
      )
    case .required(let demand, let item):
      return (checklist.place(of: demand, at: item), demand.isRequired(checklist, item))
    case .notRequired(let demand, let item):
      return (checklist.place(of: demand, at: item), demand.isAlwaysRequired(checklist, item))
    case .factRequired(let fact):
      let id = checklist.facts[fact].id
      return (
        checklist.place(ofDemandForFact: fact),
        Message(da: "`\(id)` kan være påkrævet", en: "`\(id)` can be required", sv: "`\(id)` kan krävas")
      )
    case .factNotRequired(let fact):
      let id = checklist.facts[fact].id
      return (
        checklist.place(ofDemandForFact: fact),
        Message(da: "`\(id)` altid er påkrævet", en: "`\(id)` is always required", sv: "`\(id)` alltid krävs")
      )
    }
  }
}

extension Checklist {
  /// Of a rule's finding the rule's condition.
  fileprivate func placeOfCondition(ofFinding finding: Int) -> SourceRange {
    guard let rule = findings[finding].rule else { return place(ofFinding: finding) }
    return written.rules[rule].when?.range ?? place(ofRule: rule)
  }
}

extension DiagnosticCode {
  static let concernAtBest = DiagnosticCode(
    "concern-at-best", .warning,
    da:
      "Et fund, der peger på noget at rette op på, kommer, når der er svaret bedst muligt. Som regel vender et tegn forkert.",
    en:
      "A finding that points at something to mend comes up where the answers are the best there are. Mostly a sign is the wrong way round.",
    sv:
      "En iakttagelse som pekar på något att rätta till kommer när svaren är de bästa. Oftast är ett tecken vänt åt fel håll."
  )
  static let strengthAtWorst = DiagnosticCode(
    "strength-at-worst", .warning,
    da: "En styrke kommer, når der er svaret dårligst muligt. Som regel vender et tegn forkert.",
    en: "A strength comes up where the answers are the worst there are. Mostly a sign is the wrong way round.",
    sv: "En styrka kommer när svaren är de sämsta. Oftast är ett tecken vänt åt fel håll.")
  static let strengthWithConcern = DiagnosticCode(
    "strength-with-concern", .warning,
    da: "Ved samme svar på ét spørgsmål siger et fund, at det er godt, og et andet, at der er noget at rette op på.",
    en:
      "At the same answer to one question one finding says that it is good and another that there is something to mend.",
    sv:
      "Vid samma svar på en fråga säger en iakttagelse att det är bra och en annan att det finns något att rätta till.")
}
