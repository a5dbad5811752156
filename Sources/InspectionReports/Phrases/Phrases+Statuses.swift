import Inspection

extension Phrases {
  /// What it means that questions have a status, and what the checklist makes of that in numbers.
  func meaning(of status: Status, _ questions: [Int]) -> String {
    let policies = questions.reduce(into: Set<Policy>()) { $0.formUnion(self.policies(on: status, question: $1)) }
    let policy = policies.count > 1 ? nil : policies.first ?? .exclude
    return
      "\(meaning(of: status))\(status == .notRelevant && policy == .exclude ? "" : ".")\(consequence(policy, status))"
  }

  private func meaning(of status: Status) -> String {
    switch status {
    case .unanswered:
      say("Der er ikke taget stilling endnu", "Not dealt with yet", "Inte avgjort än")
    case .notEstablished:
      say(
        "Der er spurgt eller set efter, men det kunne ikke afklares. Det tæller som ubesvaret",
        "It was asked or looked for and couldn't be settled. It counts as unanswered",
        "Frågan ställdes, men svaret gick inte att klarlägga. Den räknas som obesvarad")
    case .notInFocus:
      say(
        "Det er bevidst ikke taget op og siger intet om stedet", "Left out on purpose; it says nothing about the place",
        "Medvetet inte taget upp; det säger ingenting om verksamheten")
    case .notRelevant:
      say(
        "Spørgsmålet passer ikke på stedet", "The question doesn't fit the place", "Frågan passar inte verksamheten")
    case .scored, .unscored, .rated, .notRated, .notApplicable: status.words(language)
    }
  }

  /// What becomes of numbers; `nil` where the checklist treats some so and some otherwise.
  private func consequence(_ policy: Policy?, _ status: Status) -> String {
    switch policy {
    case .exclude where status == .unanswered:
      say(" Det tæller ikke som lavt.", " It doesn't count as low.", " Det räknas inte som lågt.")
    case .exclude where status == .notRelevant:
      say(" og holdes udenfor.", " and is left out.", " och hålls utanför.")
    case .exclude: ""
    case .zero:
      say(
        " Tjeklisten lader det tælle som 0.", " The checklist lets it count as 0.",
        " Checklistan låter det räknas som 0.")
    case .highest:
      say(
        " Tjeklisten lader det tælle som den højeste score.", " The checklist lets it count as the highest score.",
        " Checklistan låter det räknas som den högsta poängen.")
    case .unrated:
      say(
        " Tjeklisten giver intet tal dér, hvor det indgår.", " The checklist gives no number where it is a part.",
        " Checklistan ger inget tal där det ingår.")
    case nil:
      say(
        " I nogle tal tæller det efter tjeklisten som 0 eller gør, at der intet tal er.",
        " In some numbers the checklist lets it count as 0, or gives no number for it.",
        " I vissa tal låter checklistan det räknas som 0 eller ger inget tal för det.")
    }
  }

  /// How the numbers above a question treat its status, and that of what lies between where nothing else is left of it.
  private func policies(on status: Status, question: Int) -> Set<Policy> {
    var policies: Set<Policy> = []
    var (part, above) = (question, checklist.items[question].parent)
    while let item = above {
      if let aggregation = checklist.items[item].aggregation {
        if aggregation.parts.contains(part) || aggregation.parts.contains(question) {
          policies.insert(aggregation.policy(on: status))
        }
      }
      // What has a number of its own hands nothing on.
      if assessment.results[item].status != status, !(checklist.items[item].aggregation?.parts.isEmpty ?? true) {
        break
      }
      (part, above) = (item, checklist.items[item].parent)
    }
    return policies
  }
}

extension Aggregation {
  fileprivate func policy(on status: Status) -> Policy {
    switch status {
    case .notRelevant: notRelevant
    case .notInFocus: notInFocus
    case .unanswered, .notEstablished, .scored, .unscored, .rated, .notRated, .notApplicable: unanswered
    }
  }
}
