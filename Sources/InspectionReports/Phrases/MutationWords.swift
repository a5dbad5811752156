import Inspection
import InspectionAnalysis

/// What became of the mutants of one checklist, in words.
struct MutationWords {
  let test: MutationTest
  let language: Language

  /// As in `p@1.0.0: prøverne opdager 40 af 42 forandringer; 1 ændrer beviseligt intet`.
  var summary: String {
    let (noticed, all, same) = (test.noticed, test.count, test.equivalent.count)
    let name = "\(test.checklist.id.rawValue)@\(test.checklist.version)"
    let counts = Message(
      da: "\(name): prøverne opdager \(noticed) af \(all) forandringer",
      en: "\(name): the tests notice \(noticed) of \(all) mutations",
      sv: "\(name): proven upptäcker \(noticed) av \(all) förändringar")(language)
    if same == 0 { return counts }
    return counts
      + Message(
        da: "; \(same) ændrer beviseligt intet", en: "; \(same) provably change nothing",
        sv: "; \(same) ändrar bevisligen ingenting")(language)
  }

  func sentence(_ survivor: MutationTest.Survivor) -> String {
    let name = survivor.mutant.name.isEmpty ? "" : self.name(survivor.mutant.name) + ": "
    let words = name + words(survivor.mutant.change)
    guard survivor.isSeen else { return words }
    return words
      + Message(
        da: " (en prøve kommer anderledes ud, men siger intet om det)",
        en: " (a test comes out otherwise, but says nothing of it)",
        sv: " (ett prov blir annorlunda, men säger inget om det)")(language)
  }

  private func words(_ change: Mutant.Change) -> String {
    switch change {
    case .weight(let old, let new):
      let weight = Keyword.weight.word(in: language)
      return "\(weight) " + instead(language.number(new), of: language.number(old))
    case .comparison(let old, let new): return instead("`\(new.symbol)`", of: "`\(old.symbol)`")
    case .negated:
      return Message(
        da: "det modsatte af det, der står", en: "the opposite of what it says", sv: "motsatsen till det som står")(
          language)
    case .constant(.number(let old, let new)): return instead(language.number(new), of: language.number(old))
    case .constant(.day(let old, let new)): return instead(new.description, of: old.description)
    case .effect(let of, let old, let new):
      return "\(name(of)) " + instead(language.number(new), of: language.number(old))
    case .withoutEffect(let of):
      return Message(
        da: "uden virkningen på \(name(of))", en: "without the effect on \(name(of))",
        sv: "utan verkningen på \(name(of))")(language)
    case .bandEdge(_, let old, let new):
      return Keyword.from.word(in: language) + " " + instead(language.number(new), of: language.number(old))
    case .minCoverage(let old, let new):
      return Keyword.minCoverage.word(in: language) + " "
        + instead(language.percentage(new), of: language.percentage(old))
    }
  }

  private func instead(_ new: String, of old: String) -> String {
    Message(da: "\(new) i stedet for \(old)", en: "\(new) instead of \(old)", sv: "\(new) i stället för \(old)")(
      language)
  }

  private func name(_ path: String) -> String {
    path == test.checklist.items[0].path ? Keyword.overall.word(in: language) : path
  }
}
