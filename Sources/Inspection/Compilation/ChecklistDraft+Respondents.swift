extension ChecklistDraft {
  /// Those whom questions are put to; no unit kind, purpose or language has their name.
  mutating func readRespondents() {
    reportTwice(written.respondents.map { $0.id })
    for respondent in written.respondents {
      checkID(respondent.id, mayBeReserved: true)
      let others = written.units + written.purposes
      if let other = others.first(where: { $0.value.value == respondent.id.value }) {
        diagnostics.append(.respondentClash(respondent.id, with: other.value.range))
      } else if Language(rawValue: respondent.id.value) != nil {
        diagnostics.append(.respondentClash(respondent.id, with: nil))
      }
      respondents.append(
        Respondent(
          id: respondent.id.value, title: text(respondent.title),
          sourceKind: respondent.sourceKind.flatMap { sourceKind($0) }, opening: respondent.opening.map { text($0) },
          closing: respondent.closing.map { text($0) }, range: respondent.id.range))
    }
  }

  /// The kind of source of this name.
  mutating func sourceKind(_ name: Located<String>) -> Int? {
    if let index = sourceKinds.firstIndex(where: { $0.value == name.value }) { return index }
    if !written.lost.contains(.choices) {
      diagnostics.append(.unknownSourceKind(name, among: sourceKinds.map { $0.value }))
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func respondentClash(_ id: Located<String>, with other: SourceRange?) -> Self {
    Diagnostic(
      .idClash,
      Message(
        da: "`\(id.value)` er både en respondent og en enhed, en tilsynstype eller et sprog",
        en: "`\(id.value)` is both a respondent and a unit, a purpose or a language",
        sv: "`\(id.value)` är både en respondent och en enhet, en tillsynstyp eller ett språk"), at: id.range,
      help: Message(da: "giv den ene et andet id", en: "give one of them another id", sv: "ge den ena ett annat id"),
      related: other)
  }

  fileprivate static func unknownSourceKind(_ name: Located<String>, among known: [String]) -> Self {
    let nearest = Spelling.nearest(to: name.value, among: known)
    let list = known.quotedList
    return Diagnostic(
      .unknownSourceKind,
      Message(
        da: "`\(name.value)` står ikke under `datakildetyper`",
        en: "`\(name.value)` doesn't stand under `source-kinds`",
        sv: "`\(name.value)` står inte under `källtyper`"), at: name.range,
      remedy: nearest.map { .didYouMean($0, at: name.range) },
      help: known.isEmpty
        ? Message(
          da: "skriv `datakildetyper: {\(name.value): …}` øverst i tjeklisten",
          en: "write `source-kinds: {\(name.value): …}` at the top of the checklist",
          sv: "skriv `källtyper: {\(name.value): …}` överst i checklistan")
        : Message(da: "vælg mellem \(list)", en: "choose among \(list)", sv: "välj mellan \(list)"))
  }
}

extension DiagnosticCode {
  static let unknownSourceKind = DiagnosticCode(
    "unknown-source-kind",
    da: "En slags datakilde nævnes ved det id, den har under `datakildetyper`.",
    en: "A kind of source is named by the id that it has under `source-kinds`.",
    sv: "Ett slags källa nämns med det id som den har under `källtyper`.")
}
