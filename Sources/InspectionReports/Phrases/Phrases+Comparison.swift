import Inspection

extension Phrases {
  var sinceTitle: String { say("Siden sidste besøg", "Since the last visit", "Sedan förra besöket") }

  /// Which visit it is compared with, and by which version.
  func comparisonSentences(_ comparison: VisitComparison) -> [String] {
    let (id, version) = (comparison.record.id, checklist.version.description)
    let visit =
      comparison.record.visit.date.map { day in
        let date = date(day)
        return say(
          "Sammenlignet med besøget \(date) (skema \(id)).", "Compared with the visit of \(date) (record \(id)).",
          "Jämfört med besöket \(date) (protokoll \(id)).")
      } ?? say("Sammenlignet med skemaet \(id).", "Compared with the record \(id).", "Jämfört med protokollet \(id).")
    let written = comparison.writtenBy.map { written in
      say(
        "Det fulgte tjeklistens version \(written) og er her regnet efter version \(version), så tallene kan sammenlignes.",
        "It followed version \(written) of the checklist and is calculated by version \(version) here, so that the numbers can be compared.",
        "Det följde checklistans version \(written) och är här beräknat enligt version \(version), så att talen kan jämföras."
      )
    }
    return [visit, written, leftOut(comparison.leftOut)].compactMap { $0 }
  }

  /// What the version that both are calculated by has no place for.
  private func leftOut(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1:
      say(
        "Ét sted i det gamle skema har den ikke plads til; det er ikke sammenlignet.",
        "It has no place for one thing in the old record, which is not compared.",
        "För en uppgift i det gamla protokollet har den ingen plats; den är inte jämförd.")
    default:
      say(
        "\(count) steder i det gamle skema har den ikke plads til; de er ikke sammenlignet.",
        "It has no place for \(count) things in the old record, which are not compared.",
        "För \(count) uppgifter i det gamla protokollet har den ingen plats; de är inte jämförda.")
    }
  }

  // MARK: Numbers

  /// The overall result and each point: before, now, and the difference where both have a number.
  func movementRows(_ comparison: VisitComparison) -> [(item: Int, before: String, now: String, change: String)] {
    (checklist.points + [0]).filter { !hasNoNumber($0) }.map { item in
      let (old, new) = (comparison.results[item], assessment.results[item])
      let change =
        if let before = old.exact, let now = new.exact {
          movement(from: before, to: now, of: item)
            + (assessment.restsOnTheSame(item) ? "" : " *")
        } else {
          ""
        }
      return (
        item, shown(old.exact, at: item) ?? old.status.words(language),
        shown(new.exact, at: item) ?? new.status.words(language), change
      )
    }
  }

  /// The difference of the two numbers as they are shown, so that whoever reckons it up comes to the same.
  private func movement(from before: Rational, to now: Rational, of item: Int) -> String {
    if before == now { return say("uændret", "unchanged", "oförändrat") }
    guard let was = assessment.told(before, at: item), let shown = assessment.told(now, at: item), was != shown else {
      return say("næsten uændret", "nearly unchanged", "nästan oförändrat")
    }
    return shown > was ? "+" + language.number(shown - was) : "−" + language.number(was - shown)
  }

  /// What the star behind a difference means; `nil` where none has one.
  func movementRemark(_ rows: [(item: Int, before: String, now: String, change: String)]) -> String? {
    guard rows.contains(where: { $0.change.hasSuffix("*") }) else { return nil }
    return say(
      "* bygger ikke på de samme spørgsmål ved de to besøg.", "* doesn't rest on the same questions at both visits.",
      "* bygger inte på samma frågor vid de två besöken.")
  }

  var movementHead: [String] {
    [
      say("Fokuspunkt", "Point", "Fokuspunkt"), say("Sidst", "Last time", "Förra"), say("Nu", "Now", "Nu"),
      say("Ændring", "Change", "Ändring"),
    ]
  }

  /// With two decimals, or as many as it takes not to show nothing, as in `+0,17`.
  func signed(_ difference: Rational) -> String {
    (difference < 0 ? "−" : "+") + amount(difference < 0 ? -difference : difference)
  }

  /// A distance with as many decimals, as in `0,17`.
  func amount(_ size: Rational) -> String {
    var rounding = Rounding(decimals: 2)
    while size != 0, rounding.round(size) == 0, rounding.decimals < Limits.decimals { rounding.decimals += 1 }
    return language.number(rounding.round(size))
  }

  // MARK: Findings

  /// What became of findings, each told by its category and first sentence.
  func comparedFindings(_ comparison: VisitComparison) -> [(title: String, findings: [String])] {
    ComparedFinding.Change.allCases.compactMap { change in
      let findings = comparison.findings.filter { $0.change == change }
      if findings.isEmpty { return nil }
      return (change.title(language), findings.map { words(for: $0, comparison) })
    }
  }

  private func words(for compared: ComparedFinding, _ comparison: VisitComparison) -> String {
    let finding = compared.finding
    let record = compared.isOfThisVisit ? record : comparison.record
    let text = parts(of: finding, in: record).text.firstSentence
    let category = finding.category.names.one(language)
    switch finding.origin {
    case .definition: return "\(category): \(text) [\(finding.id)]"
    case .inspector: return "\(category): \(text)"
    }
  }
}

extension ComparedFinding.Change {
  fileprivate func title(_ language: Language) -> String {
    switch self {
    case .new: Message(da: "Nye fund", en: "New findings", sv: "Nya iakttagelser")(language)
    case .repeated:
      Message(da: "Fund, der går igen", en: "Repeated findings", sv: "Återkommande iakttagelser")(language)
    case .solved:
      Message(
        da: "Fund fra sidst, der ikke længere er der", en: "Findings of the last time that are no longer there",
        sv: "Iakttagelser från förra gången som inte finns längre")(language)
    case .lapsed:
      Message(
        da: "Styrker fra sidst, som ikke er fundet igen", en: "Strengths of the last time that were not found again",
        sv: "Styrkor från förra gången som inte har hittats igen")(language)
    case .setAside:
      Message(
        da: "Fund fra sidst, som tilsynskonsulenten har valgt fra nu",
        en: "Findings of the last time that the inspector has now set aside",
        sv: "Iakttagelser från förra gången som inspektören nu har valt bort")(language)
    case .notReexamined:
      Message(
        da: "Fund fra sidst, som ikke er undersøgt igen", en: "Findings of the last time that were not examined again",
        sv: "Iakttagelser från förra gången som inte har undersökts igen")(language)
    }
  }
}

extension String {
  /// Up to the first full stop that a new sentence follows.
  fileprivate var firstSentence: String {
    let words = paragraphs.joined(separator: " ").split(separator: " ")
    for (index, word) in words.enumerated() where index + 1 < words.count {
      if word.last == ".", word.dropLast().last?.isLetter == true, words[index + 1].first?.isUppercase == true {
        return words[...index].joined(separator: " ")
      }
    }
    return words.joined(separator: " ")
  }
}
