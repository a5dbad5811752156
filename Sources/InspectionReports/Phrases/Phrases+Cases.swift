import Inspection

extension Phrases {
  /// What was expected and what came, in one line.
  func sentence(_ difference: Difference) -> String {
    let expected = difference.expected.value
    switch difference.kind {
    case .result(let item):
      let (path, found) = (spelled(item), found(item))
      return Message(
        da: "`\(path)` skulle være \(expected), men er \(found)",
        en: "`\(path)` should be \(expected), but is \(found)",
        sv: "`\(path)` skulle vara \(expected), men är \(found)")(language)
    case .finding(let id, .absent):
      return Message(
        da: "fundet `\(id)` kom ikke", en: "the finding `\(id)` didn't come", sv: "iakttagelsen `\(id)` kom inte")(
          language) + waiting(for: id)
    case .finding(let id, .unexpected):
      return Message(
        da: "fundet `\(id)` kom og var ikke ventet", en: "the finding `\(id)` came and wasn't expected",
        sv: "iakttagelsen `\(id)` kom och var inte väntad")(language)
    case .trait(let id, let trait, let finding): return sentence(id, trait, finding)
    case .undecided(let id, .absent) where assessment.inapplicable.contains(id):
      return say("`\(id)` gælder ikke her", "`\(id)` doesn't apply", "`\(id)` gäller inte här")
    case .undecided(let id, .absent):
      return Message(da: "`\(id)` er afgjort", en: "`\(id)` is decided", sv: "`\(id)` är avgjord")(language)
    case .undecided(let id, .unexpected):
      return Message(da: "`\(id)` er uafgjort", en: "`\(id)` is undecided", sv: "`\(id)` är oavgjord")(language)
        + waiting(for: id)
    case .missing(let path, .absent):
      return Message(
        da: "`\(path)` er udfyldt", en: "`\(path)` is filled in", sv: "`\(path)` är ifylld")(
          language)
    case .missing(let path, .unexpected):
      return Message(
        da: "`\(path)` er ikke udfyldt", en: "`\(path)` is not filled in", sv: "`\(path)` är inte ifylld")(
          language)
    case .missingCount: return missingCount(expected, assessment.missing)
    }
  }

  /// What a finding should have been, and what it is.
  private func sentence(_ id: String, _ trait: FindingTrait, _ finding: Finding) -> String {
    switch trait {
    case .category(let category):
      let (expected, found) = (category.keyword.word(in: language), finding.category.keyword.word(in: language))
      return Message(
        da: "fundet `\(id)` skulle være `\(expected)`, men er `\(found)`",
        en: "the finding `\(id)` should be `\(expected)`, but is `\(found)`",
        sv: "iakttagelsen `\(id)` skulle vara `\(expected)`, men är `\(found)`")(language)
    case .point(let point):
      let (expected, found) = (spelled(point), spelled(finding.point ?? 0))
      return Message(
        da: "fundet `\(id)` skulle vises under `\(expected)`, men vises under `\(found)`",
        en: "the finding `\(id)` should be shown under `\(expected)`, but is shown under `\(found)`",
        sv: "iakttagelsen `\(id)` skulle visas under `\(expected)`, men visas under `\(found)`")(language)
    case .text(let words):
      let text = assessment.texts(of: finding).first ?? ""
      return Message(
        da: "i teksten til fundet `\(id)` står ikke »\(words)«; der står »\(text)«",
        en: "the text of the finding `\(id)` doesn't say “\(words)”; it says “\(text)”",
        sv: "i texten till iakttagelsen `\(id)` står inte ”\(words)”; där står ”\(text)”")(language)
    case .recommendation(let words):
      guard let text = assessment.recommendations(of: finding).first else {
        return Message(
          da: "fundet `\(id)` har ingen anbefaling", en: "the finding `\(id)` has no recommendation",
          sv: "iakttagelsen `\(id)` har ingen rekommendation")(language)
      }
      return Message(
        da: "i anbefalingen til fundet `\(id)` står ikke »\(words)«; der står »\(text)«",
        en: "the recommendation of the finding `\(id)` doesn't say “\(words)”; it says “\(text)”",
        sv: "i rekommendationen till iakttagelsen `\(id)` står inte ”\(words)”; där står ”\(text)”")(language)
    }
  }

  private func missingCount(_ expected: String, _ missing: [Missing]) -> String {
    let paths = missing.isEmpty ? "" : ": " + language.list(missing.map { $0.path })
    return Message(
      da: "\(expected) steder skulle ikke være udfyldt, men det er \(missing.count)\(paths)",
      en: "\(expected) places should not be filled in, but \(missing.count) are not\(paths)",
      sv: "\(expected) ställen skulle inte vara ifyllda, men det är \(missing.count)\(paths)")(language)
  }

  /// A rule that was expected to fire may wait for an answer.
  private func waiting(for id: String) -> String {
    if assessment.inapplicable.contains(id) {
      return say("; den gælder ikke her", "; it doesn't apply", "; den gäller inte här")
    }
    guard let awaited = assessment.undecided.first(where: { $0.id == id })?.waitingFor, !awaited.isEmpty else {
      return ""
    }
    let list = language.list(awaited)
    return Message(
      da: "; den venter på \(list)", en: "; it waits for \(list)", sv: "; den väntar på \(list)")(language)
  }

  /// As a test case writes it.
  private func spelled(_ item: Int) -> String {
    item == 0 ? Keyword.overall.word(in: language) : checklist.items[item].path
  }

  /// As in `3,7 (11/3), høj`, `ja (5)` or `ikke vurderet: for få svar`.
  private func found(_ item: Int) -> String {
    let result = assessment.results[item]
    if result.isAnswered {
      let answer = checklist.words(for: record.answers[item].value, to: item) ?? ""
      guard let score = result.exact, Rational(answer) != score else { return answer }
      return "\(answer) (\(language.number(score)))"
    }
    guard let exact = result.exact, let shown = shown(exact, at: item) else {
      return result.status.words(language) + (reason(of: item).map { ": \($0)" } ?? "")
    }
    let isRounded = assessment.told(exact, at: item) != exact
    let band = result.band.flatMap { band in checklist.items[item].aggregation.map { ", \($0.bands[band].id)" } } ?? ""
    return shown + (isRounded ? " (\(exact.fraction))" : "") + band + effects(on: result)
  }

  /// The rules that changed a result.
  private func effects(on result: ItemResult) -> String {
    if result.effects.isEmpty { return "" }
    let rules = language.list(result.effects.map { "`\(checklist.rules[$0.reference.rule].id)`" })
    return Message(da: ", ændret af \(rules)", en: ", changed by \(rules)", sv: ", ändrat av \(rules)")(language)
  }

  /// The answers behind a difference with their lines, the first few of them.
  func reasons(_ because: [Because]) -> String? {
    guard !because.isEmpty else { return nil }
    let shown = because.prefix(8).map { reason in
      "\(checklist.path(of: reason.basis)) \(status(reason.value) ?? reason.value)" + atLine(reason.line)
    }
    let list = shown.joined(separator: ", ") + (because.count > 8 ? " …" : "")
    return Message(da: "svarene er \(list)", en: "the answers are \(list)", sv: "svaren är \(list)")(language)
  }

  private func atLine(_ line: Int32) -> String {
    line > 0 ? Message(da: " (linje \(line))", en: " (line \(line))", sv: " (rad \(line))")(language) : ""
  }

  private func status(_ name: String) -> String? { Status.allCases.first { $0.name == name }?.words(language) }
}
