import Inspection
import TestSupport
import Testing

/// Short stories by which readers try whether they choose the same step: `Tests/Vignettes`.
@Suite struct VignetteTests {
  @Test func eachScoredQuestionHasThreeStoriesAndFiveSteps() throws {
    let checklist = try shippedChecklist("sociale-medier")
    let scored = checklist.items.filter { $0.question?.scale == 0 }
    #expect(scored.count > 30)
    for item in scored { #expect(item.levels.count == 5, "\(item.path)") }
    let stories = String(decoding: try repositoryFile("Tests/Vignettes/vignetter.yaml"), as: UTF8.self)
    let asked = stories.matches(of: /spørgsmål: (\S+)/).map { String($0.1) }
    let counts = Dictionary(grouping: asked) { $0 }.mapValues { $0.count }
    #expect(counts == Dictionary(uniqueKeysWithValues: scored.map { ($0.path, 3) }))
  }

  @Test func eachStoryHasAStep() throws {
    func numbers(_ name: String, _ pattern: Regex<(Substring, Substring)>) throws -> [String] {
      String(decoding: try repositoryFile("Tests/Vignettes/\(name).yaml"), as: UTF8.self).matches(of: pattern)
        .map { String($0.1) }
    }
    let keys = try numbers("facit", /\n  (\d+): [1-5](?=\n)/)
    let stories = try numbers("vignetter", /\n  (\d+):\n/)
    #expect(keys.count > 100 && keys == stories)
  }
}
