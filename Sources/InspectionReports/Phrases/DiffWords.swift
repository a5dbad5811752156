import Inspection
package import InspectionAnalysis

/// What two versions of a checklist have otherwise, in words.
package struct DiffWords {
  package let comparison: ChecklistComparison
  let language: Language

  /// As in `kriterium dialog.ro, vægt: 1 → 2`.
  func sentence(_ change: ChecklistChange) -> String {
    let name = name(of: change)
    switch change.kind {
    case .added: return Message(da: "nyt: \(name)", en: "new: \(name)", sv: "nytt: \(name)")(language)
    case .removed: return Message(da: "fjernet: \(name)", en: "removed: \(name)", sv: "borttaget: \(name)")(language)
    case .moved:
      let way = change.names.joined(separator: " → ")
      return Message(da: "flyttet: \(way)", en: "moved: \(way)", sv: "flyttat: \(way)")(language)
    case .reordered:
      return Message(
        da: "\(name): anden rækkefølge", en: "\(name): another order", sv: "\(name): annan ordning")(language)
    case .changed(let keyword, let old, let new):
      let property = "\(name), \(keyword.word(in: language))"
      let (was, now) = excerpts(words(old), words(new))
      return "\(property): \(was) → \(now)"
    }
  }

  /// As in `kriterium dialog.ro` or `regel x`.
  func name(of change: ChecklistChange) -> String {
    guard change.part == .item else { return "\(change.part.name(language)) \(language.list(change.names))" }
    let overall = comparison.new.items[0].path
    if change.names == [overall] { return Keyword.overall.word(in: language) }
    if change.names.contains(overall) {
      let names = change.names.map { $0 == overall ? Keyword.overall.word(in: language) : $0 }
      return "\(Keyword.scoring.word(in: language)): \(language.list(names))"
    }
    let dots = change.names.first?.count { $0 == "." } ?? 0
    let level = (Level(rawValue: dots + 1) ?? .indicator).names
    return "\((change.names.count == 1 ? level.one : level.many)(language)) \(language.list(change.names))"
  }

  /// A value as people read it, or as data has it.
  func words(_ value: ChecklistValue, isQuoted: Bool = true) -> String {
    switch value {
    case .nothing: isQuoted ? "–" : ""
    case .text(let text), .condition(let text, _): isQuoted ? "»\(onOneLine(text))«" : onOneLine(text)
    case .number(let number): isQuoted ? language.number(number) : number.decimal()
    case .keyword(let keyword): isQuoted ? keyword.word(in: language) : keyword.canonical
    case .step(let from, let score):
      isQuoted
        ? step(from, score) : "\(from.decimal())=\(score.decimal())"
    case .list(let values):
      values.isEmpty
        ? words(.nothing, isQuoted: isQuoted)
        : values.map { words($0, isQuoted: isQuoted) }.joined(separator: isQuoted ? ", " : "; ")
    }
  }

  /// As in `fra 2: 3`.
  private func step(_ from: Rational, _ score: Rational) -> String {
    "\(Keyword.from.word(in: language)) \(language.number(from)): \(language.number(score))"
  }

  private func onOneLine(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Two texts without the words at their ends that are the same, where they are long.
  private func excerpts(_ old: String, _ new: String) -> (String, String) {
    let most = 60
    if old.count <= most, new.count <= most { return (old, new) }
    let words = (old.split(separator: " "), new.split(separator: " "))
    let shortest = min(words.0.count, words.1.count)
    let start = zip(words.0, words.1).prefix { $0 == $1 }.count
    let end = zip(words.0.reversed(), words.1.reversed()).prefix(shortest - start).prefix { $0 == $1 }.count
    func excerpt(_ words: [Substring]) -> String {
      let (first, last) = (max(0, start - 3), min(words.count, words.count - end + 3))
      var shown = words[first..<max(first, last)].joined(separator: " ")
      if shown.count > 2 * most { shown = shown.prefix(2 * most) + "…" }
      return (first > 0 ? "… " : "") + shown + (last < words.count ? " …" : "")
    }
    return (excerpt(words.0), excerpt(words.1))
  }

  // MARK: Records

  /// As in `Fx tilbud; dialog.ro 1, dialog.tid 5. dialog: 3 (middel) → 2,3 (lav).`
  func witness(_ witness: Witness) -> String {
    let example =
      witness.isAlone
      ? Message(da: "Fx", en: "As with", sv: "T.ex.")(language)
      : Message(
        da: "Sammen med andre ændringer fx", en: "Together with other changes as with",
        sv: "Tillsammans med andra ändringar t.ex.")(language)
    let record = RecordWords(checklist: comparison.old, language: language).content(of: witness.record)
    return "\(example) \(record): \(sentence(witness.difference, by: witness.new))"
  }

  /// Why there is no example of a change.
  func sentence(_ proof: NoDifference) -> String {
    switch proof {
    case .readByNothing:
      Message(
        da: "Ændrer intet tal, niveau eller fund: der regnes ikke med det.",
        en: "Changes no number, band or finding: nothing is worked out by it.",
        sv: "Ändrar inget tal, ingen nivå och ingen iakttagelse: det räknas inte med det.")(language)
    case .allTried(let count):
      Message(
        da: "Ændrer intet tal, niveau eller fund: alle \(count) måder at svare på er prøvet.",
        en: "Changes no number, band or finding: all \(count) ways to answer were tried.",
        sv: "Ändrar inget tal, ingen nivå och ingen iakttagelse: alla \(count) sätt att svara har prövats.")(language)
    }
  }

  /// What becomes another, as in `dialog: 3 → 2,3; fundet x kommer`.
  func sentence(_ difference: BriefDifference, by new: Checklist) -> String {
    let items = difference.items.map { "\(name($0, by: new)): \(results(of: $0, by: new))" }
    let findings = difference.findings.map { sentence($0, by: new) }
    let sayings = difference.sayings.map(sentence)
    return (items + findings + sayings + difference.setAside.map { sentence($0, by: new) }).joined(separator: "; ")
  }

  private func name(_ item: BriefDifference.Item, by new: Checklist) -> String {
    let known = item.new.map { new.items[$0] } ?? item.old.map { comparison.old.items[$0] }
    guard let known, known.level != .overall else { return Keyword.overall.word(in: language) }
    return known.path
  }

  func name(_ finding: BriefDifference.Finding, by new: Checklist) -> String {
    finding.new.map { new.findings[$0].id } ?? finding.old.map { comparison.old.findings[$0].id } ?? ""
  }

  private func sentence(_ saying: BriefDifference.Saying) -> String {
    let rule = "`\(saying.rule)`"
    return saying.comes
      ? Message(
        da: "noten til konsulenten fra reglen \(rule) kommer",
        en: "the note to the inspector of the rule \(rule) comes",
        sv: "anteckningen till inspektören från regeln \(rule) kommer")(language)
      : Message(
        da: "noten til konsulenten fra reglen \(rule) udebliver",
        en: "the note to the inspector of the rule \(rule) stays away",
        sv: "anteckningen till inspektören från regeln \(rule) uteblir")(language)
  }

  /// What a record set aside under an id that is another finding's now.
  private func sentence(_ setAside: BriefDifference.SetAside, by new: Checklist) -> String {
    let id = comparison.old.findings[setAside.old].id
    let was = excerpt(comparison.old.findings[setAside.old])
    let now = excerpt(new.findings[setAside.new])
    return Message(
      da: "fravalget af `\(id)` gjaldt »\(was)« og gælder nu »\(now)«",
      en: "what is set aside as `\(id)` was »\(was)« and is now »\(now)«",
      sv: "bortvalet av `\(id)` gällde »\(was)« och gäller nu »\(now)«")(language)
  }

  private func excerpt(_ finding: FindingDefinition) -> String {
    let text = onOneLine(finding.text.text(unit: nil, purpose: nil, language: language))
    return text.count > 60 ? text.prefix(59) + "…" : text
  }

  private func sentence(_ finding: BriefDifference.Finding, by new: Checklist) -> String {
    let name = "`\(name(finding, by: new))`"
    if finding.changesCategory {
      return Message(
        da: "fundet \(name) får en anden kategori", en: "the finding \(name) gets another category",
        sv: "iakttagelsen \(name) får en annan kategori")(language)
    }
    if finding.changesPoint {
      return Message(
        da: "fundet \(name) får et andet fokuspunkt", en: "the finding \(name) gets another point",
        sv: "iakttagelsen \(name) får en annan fokuspunkt")(language)
    }
    return finding.comes
      ? Message(da: "fundet \(name) kommer", en: "the finding \(name) comes", sv: "iakttagelsen \(name) kommer")(
        language)
      : Message(
        da: "fundet \(name) udebliver", en: "the finding \(name) stays away", sv: "iakttagelsen \(name) uteblir")(
          language)
  }

  /// As in `3,7 (høj) → ikke vurderet`: as reports show them, with more decimals where two numbers would look the same.
  private func results(of item: BriefDifference.Item, by new: Checklist) -> String {
    var (was, now) = (item.before?.shown, item.after?.shown)
    var decimals = 1
    while let before = item.before?.exact, let after = item.after?.exact, before != after, was == now,
      decimals < Limits.decimals
    {
      decimals += 1
      (was, now) = (Rounding(decimals: decimals).round(before), Rounding(decimals: decimals).round(after))
    }
    return "\(words(item.before, was, item.old, comparison.old)) → \(words(item.after, now, item.new, new))"
  }

  private func words(
    _ result: Brief.Result?, _ number: Rational?, _ item: Int?, _ checklist: Checklist
  ) -> String {
    guard let result, let item else { return "–" }
    guard let number else { return result.status.words(language) }
    let band = result.band.flatMap { checklist.items[item].aggregation?.bands[$0].id }
    return language.number(number) + (band.map { " (\($0))" } ?? "")
  }
}
