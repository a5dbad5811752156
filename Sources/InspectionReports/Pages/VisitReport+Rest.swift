import Inspection

extension VisitReport {
  /// What is open, what was agreed, and what the place says.
  var rest: [Block] {
    phrases.sayingSentences.flatMap { section($0.title, [.list(quoted($0.sentences))]) }
      + section(
        phrases.undecidedTitle(language),
        phrases.undecidedSentences.isEmpty ? [] : [.list(quoted(phrases.undecidedSentences))])
      + section(
        Phrases.notFilledIn(language),
        phrases.missingSentences.isEmpty ? [] : [.toDo(quoted(phrases.missingSentences))]
      )
      + section(say("Opfølgning", "Follow-up", "Uppföljning"), followUp)
      + section(
        say("Bemærkninger til rapporten", "Comments on the report", "Kommentarer till rapporten"),
        record.comments.map { [.paragraph(quote($0), .quoted)] } ?? [])
      + phrases.course.flatMap { part in section(part.title(language), [.list(part.entries.map { words(of: $0) })]) }
      + section(say("Tilpasset tjekliste", "Adapted checklist", "Anpassad checklista"), layers)
      + section(say("Advarsler", "Warnings", "Varningar"), warnings)
  }

  private func section(_ title: String, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.heading(2, Words(title))] + blocks
  }

  private func quoted(_ sentences: [String]) -> [Words] { sentences.map { Words(quoting: $0) } }

  private var followUp: [Block] {
    if record.followUp.isEmpty { return [] }
    let states = record.followUp.map { phrases.state(of: $0) }
    let hasStates = states.contains { !$0.isEmpty }
    return [
      .table(
        Block.Table(
          caption: say("Det aftalte", "What was agreed", "Det avtalade"),
          head: [say("Hvad", "What", "Vad"), say("Hvem", "Who", "Vem"), say("Frist", "Deadline", "Tidsfrist")]
            + (hasStates ? [say("Status", "Status", "Status")] : []),
          rows: zip(record.followUp, states).map { step, state in
            [
              quote(step.what), step.who.map { quote($0) } ?? Words(""),
              Words(step.deadline.map { phrases.date($0) } ?? ""),
            ] + (hasStates ? [Words(state.joined(separator: ", ").capitalizedFirst)] : [])
          }))
    ]
  }

  private func words(of entry: CourseEntry) -> Words {
    entry.lines.map { Words($0.label) + quote($0.text) }.joined("\n\n")
  }

  private var layers: [Block] {
    checklist.layers.dropFirst().flatMap { layer -> [Block] in
      let title = say("\(layer.name) ændrer:", "\(layer.name) changes:", "\(layer.name) ändrar:")
      return [
        .paragraph(Words(quoting: title), .plain), .list(quoted(shortOverlayLines(layer, language))),
      ]
    }
  }

  private var warnings: [Block] {
    if assessment.warnings.isEmpty { return [] }
    let lines = assessment.warnings.map { warning in
      let line = warning.range.start.line
      let place = say("linje \(line): ", "line \(line): ", "rad \(line): ")
      let help = warning.help.map { ". " + $0(language).capitalizedFirst + "." } ?? ""
      return Words(quoting: "\(place)\(warning.message(language)) [\(warning.code.id)]\(help)")
    }
    return [.list(lines)]
  }

  /// How each result was made, with its exact number.
  var calculation: [Block] {
    let rows = checklist.items.indices.compactMap { row(for: $0) }
    let by = say("Regnet ud af Tilsyn", "Calculated by Tilsyn", "Beräknat av Tilsyn")
    return [
      .heading(2, Words(say("Bilag: beregningen", "Appendix: the calculation", "Bilaga: beräkningen"))),
      .paragraph(
        Words(
          say(
            "Tallene er regnet med brøker og først afrundet, hvor de vises. Svarene, de bygger på, står under hvert fokuspunkt.",
            "Numbers are calculated as fractions and rounded only where shown. The answers behind them stand under each point.",
            "Talen är beräknade som bråk och avrundas först där de visas. Svaren som de bygger på står under varje fokuspunkt."
          )), .plain),
      .table(
        Block.Table(
          caption: say("Beregningen", "The calculation", "Beräkningen"),
          head: [
            say("Tal", "Number", "Tal"), say("Regnet som", "Made as", "Beräknat som"), say("Vægt", "Weight", "Vikt"),
            say("Svar", "Answers", "Svar"),
            say("Før regler og niveauer", "Before rules and bands", "Före regler och nivåer"),
            say("Nøjagtigt", "Exact", "Exakt"), say("Vist", "Shown", "Visat"),
          ], numbers: [2, 3, 4, 5, 6], rows: rows)),
      .paragraph(
        Words("\(by) \(Engine.version) · ") + Words(quoting: checklist.versionedName(language)), .quiet),
    ] + hashes
  }

  /// By which another can tell that the same documents are meant.
  private var hashes: [Block] {
    assessment.hashes.map { hashes in
      [
        .pairs([
          (term: say("Skemaets SHA-256", "SHA-256 of the record", "Protokollets SHA-256"), text: Words(hashes.record)),
          (
            term: say("Tjeklistens SHA-256", "SHA-256 of the checklist", "Checklistans SHA-256"),
            text: Words(hashes.checklist)
          ),
        ])
      ]
    } ?? []
  }

  /// `nil` for what is answered, and for what doesn't apply.
  private func row(for index: Int) -> [Words]? {
    let (item, result) = (checklist.items[index], assessment.results[index])
    guard let aggregation = item.aggregation, result.status != .notApplicable else { return nil }
    let name = index == 0 ? Words(say("Samlet", "Overall", "Totalt")) : title(of: index)
    return [
      name, Words(aggregation.method.sentence(language)), Words(index == 0 ? "" : phrases.number(item.weight)),
      Words(Page.together(phrases.coverage(of: index) ?? "")), Words(result.value.map { phrases.number($0) } ?? "–"),
      Words(result.exact.map { phrases.number($0) } ?? "–"), Words(phrases.shown(result.exact, at: index) ?? "–"),
    ]
  }
}
