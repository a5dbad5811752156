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
    let words = name + survivor.mutant.words(language)
    guard survivor.isSeen else { return words }
    return words
      + Message(
        da: " (en prøve kommer anderledes ud, men siger intet om det)",
        en: " (a test comes out otherwise, but says nothing of it)",
        sv: " (ett prov blir annorlunda, men säger inget om det)")(language)
  }

  private func name(_ path: String) -> String {
    path == test.checklist.items[0].path ? Keyword.overall.word(in: language) : path
  }
}
