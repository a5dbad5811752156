import Inspection

extension Phrases {
  func headRows(file: String, facts: String) -> [(label: Message, value: String)] {
    let (visit, unit) = (record.visit, record.unit)
    let kind = unit.kind.map { assessment.text(checklist.units[$0].text, language) }
    let purpose = visit.purpose.map { assessment.text(checklist.purposes[$0].text, language) }
    return [
      (Message(da: "Enhed", en: "Unit", sv: "Enhet"), [kind, unit.id].compactMap { $0 }.joined(separator: " ")),
      (
        occasion.day,
        ([
          [visit.date.map { date($0) }, visit.form.map { $0.word(language) }].compactMap { $0 }
            .joined(separator: ", ")
        ] + visit.others.map { words(for: $0) }).filter { !$0.isEmpty }.joined(separator: "; ")
      ),
      (Message(da: "Begrundelse for formen", en: "Why this form", sv: "Skäl för formen"), visit.reason ?? ""),
      (occasion.purpose, purpose ?? ""),
      (occasion.authority, visit.authority ?? ""),
      (occasion.filledIn(by: visit.inspectors.count), language.list(visit.inspectors)),
      (Message(da: "Oplysninger", en: "Facts", sv: "Uppgifter"), facts),
      (Message(da: "Skema", en: "Record", sv: "Protokoll"), record.id + " (\(record.stage.word(language)))"),
      (Message(da: "Erstatter", en: "Replaces", sv: "Ersätter"), replacedWords),
      (occasion.next, record.course.nextVisit.map { date($0) } ?? ""),
      (Message(da: "Fil", en: "File", sv: "Fil"), Display.harmless(file)),
      (Message(da: "Tjekliste", en: "Checklist", sv: "Checklista"), checklistName),
    ]
  }

  /// With which copy of it was used.
  private func named(_ id: String, _ version: String, _ copy: ChecklistCopy?) -> String {
    "\(id) \(version)" + (copy.map { " (\($0.words(language)))" } ?? "")
  }

  /// With what it builds on.
  private var checklistName: String {
    let name = named(checklist.id.rawValue, checklist.versionWords(language), checklist.written.copy)
    let lower = checklist.layers.dropLast().reversed().map { named($0.id, $0.version.description, $0.copy) }
    if lower.isEmpty { return name }
    let list = language.list(lower)
    return Message(
      da: "\(name), bygger på \(list)", en: "\(name), builds on \(list)", sv: "\(name), bygger på \(list)")(language)
  }

  var facts: String {
    checklist.facts.indices.compactMap { fact in words(ofFact: fact).map { "\(shortName(ofFact: fact)): \($0)" } }
      .joined(separator: "; ")
  }

  /// By its title, else its id: what is asked is too long for a line of many.
  private func shortName(ofFact fact: Int) -> String {
    checklist.facts[fact].label.map { assessment.text($0, language) } ?? checklist.facts[fact].id
  }

  /// A fact as a reader would say it; `nil` when it is open.
  func words(ofFact fact: Int) -> String? {
    if assessment.unasked.contains(fact) { return nil }
    return given(fact)
  }

  private func given(_ fact: Int) -> String? {
    switch (record.facts[fact].value, checklist.allFacts[fact].kind) {
    case (.number(let number), _): language.number(number)
    case (.date(let day), _): date(day)
    case (.choice, .choice(let options, _)), (.several, .choice(let options, _)):
      language.list(
        checklist.chosen(record.facts[fact].value, of: fact).map { option in
          let words = record.words(to: option, of: fact).map { $0.isEmpty ? "" : " (\($0))" } ?? ""
          return assessment.text(options[option].text, language) + words
        })
    case (.open, _), (.choice, _), (.several, _): nil
    }
  }
}

extension Visit.Form {
  func word(_ language: Language) -> String {
    switch self {
    case .announced: Keyword.announced.word(in: language)
    case .unannounced: Keyword.unannounced.word(in: language)
    }
  }
}

extension Record.Stage {
  func word(_ language: Language) -> String {
    switch self {
    case .draft: Keyword.draft.word(in: language)
    case .hearing: Message(da: "sendt til bemærkninger", en: "sent for remarks", sv: "skickat för synpunkter")(language)
    case .final: Message(da: "endeligt", en: "final", sv: "slutligt")(language)
    }
  }
}
