import Inspection

extension Phrases {
  /// The heading above what the record should have and doesn't: of the record, not of the place.
  static let notFilledIn = Message(
    da: "Ikke udfyldt i skemaet", en: "Not filled in", sv: "Inte ifyllt i protokollet")

  var missingSentences: [String] {
    let inOrder = assessment.missing.enumerated().sorted {
      ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
    }
    return inOrder.map { _, missing in
      if isPlain { return plain(missing) }
      if missing.what == .consistency { return disagreement(missing) }
      let place = missing.line.flatMap { $0 > 0 ? $0 : nil }.map {
        Page.together(Message(da: "linje \($0): ", en: "line \($0): ", sv: "rad \($0): ")(language))
      }
      return "\(place ?? "")\(missing.path): \(what(missing))"
    }
  }

  /// As in `Er der ro? Mindst 2 datakilder; her er 1`; of a fact, what is asked.
  private func plain(_ missing: Missing) -> String {
    if missing.what == .fact { return plainName(missing.path) }
    if missing.what == .consistency { return disagreement(missing) }
    let name = plainName(missing.path)
    let isSentence = name.unicodeScalars.last.map { [".", "?", "!"].contains($0) } ?? false
    return isSentence ? "\(name) \(what(missing).capitalizedFirst)" : "\(name): \(what(missing))"
  }

  /// What doesn't agree, in the checklist's words, and all that was written, with its places.
  private func disagreement(_ missing: Missing) -> String {
    let because = missing.because.map { words(for: $0) }.joined(separator: "; ")
    let name = isPlain ? "" : " [\(missing.path)]"
    return text(ofDemand: missing.path) + (because.isEmpty ? "" : " (\(because))") + name
  }

  func text(ofDemand id: String) -> String {
    checklist.demands.first { $0.id == id }.map { assessment.text($0.text, language) } ?? id
  }

  private func what(_ missing: Missing) -> String {
    switch missing.what {
    case .fact:
      let fact = checklist.facts.first { $0.id == missing.path }
      return fact?.question.map { assessment.text($0, language) }
        ?? Message(da: "oplysningen er ikke udfyldt", en: "the fact is not filled in", sv: "uppgiften är inte ifylld")(
          language)
    case .words:
      return Message(da: "det valgte uddybet i ord", en: "what was chosen in words", sv: "det valda förklarat i ord")(
        language)
    case .sources: return sources(missing.path)
    case .note: return Message(da: "en bedømmelse i ord", en: "a note in words", sv: "en bedömning i ord")(language)
    case .consistency: return text(ofDemand: missing.path)
    case .reason: return Message(da: "en begrundelse", en: "a reason", sv: "ett skäl")(language)
    }
  }

  private func sources(_ path: String) -> String {
    guard let item = checklist.items.firstIndex(where: { $0.path == path }),
      let required = checklist.items[item].question?.requiredSources
    else { return Message(da: "datakilder", en: "sources", sv: "källor")(language) }
    let (sources, lacking) = (record.sources(of: item), including(required, at: item))
    if sources.count >= required.atLeast, required.kinds <= 1 || sources.kindCount >= required.kinds { return lacking }
    let wanted = language.count(
      required.atLeast, Message(da: "datakilde", en: "source", sv: "källa"),
      Message(da: "datakilder", en: "sources", sv: "källor"))
    let found = sources.count
    let here = here(found, ofTooFewKinds: found >= required.atLeast)
    return Message(da: "mindst ", en: "at least ", sv: "minst ")(language) + wanted + kinds(required) + "; " + here
      + (lacking.isEmpty ? "" : "; " + lacking)
  }

  /// The kinds that must be among the sources, and what does as well.
  private func including(_ required: RequiredSources, at item: Int) -> String {
    let lacking = required.kindsLacking(in: record.sources(of: item)).map {
      "»" + assessment.text(checklist.sourceKinds[$0].text, language) + "«"
    }
    if lacking.isEmpty || record.reasonNotHeard(of: item) != nil { return "" }
    let (list, key) = (language.list(lacking), Keyword.notHeard.word(in: language))
    return Message(
      da: "heraf \(list), eller `\(key): grunden`", en: "including \(list), or `\(key): the reason`",
      sv: "varav \(list), eller `\(key): skälet`")(language)
  }

  private func here(_ found: Int, ofTooFewKinds isTooUniform: Bool) -> String {
    if found == 0 { return Message(da: "her er ingen", en: "there are none", sv: "här finns ingen")(language) }
    let here = Message(
      da: "her er \(found)", en: found == 1 ? "there is 1" : "there are \(found)", sv: "här finns \(found)")(language)
    return isTooUniform
      ? here + Message(da: " af for få slags", en: " of too few kinds", sv: " av för få slag")(language) : here
  }

  private func kinds(_ required: RequiredSources) -> String {
    if required.kinds < 2 { return "" }
    if required.kinds == required.atLeast {
      return Message(da: " af hver sin slags", en: " of different kinds", sv: " av olika slag")(language)
    }
    return Message(
      da: " af \(required.kinds) forskellige slags", en: " of \(required.kinds) different kinds",
      sv: " av \(required.kinds) olika slag")(language)
  }
}
