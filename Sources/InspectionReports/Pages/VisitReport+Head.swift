import Inspection

extension VisitReport {
  /// What was visited, by what it is judged, and with what reservation.
  var head: [Block] {
    let kind = say("Rapport om et tilsynsbesøg", "Report on an inspection visit", "Rapport om ett tillsynsbesök")
    let rows = phrases.headRows(file: file, facts: "").filter { !$0.value.isEmpty }.map {
      (term: $0.label(language), text: Words(quoting: $0.value))
    }
    let notice = checklist.notice.map { [Block.paragraph(quote($0), .notice)] } ?? []
    return [
      .paragraph(Words(record.stage == .final ? kind : "\(kind) · \(record.stage.word(language))"), .kind),
      .heading(1, quote(checklist.title)), .pairs(rows),
    ] + notice
  }

  /// What is known of the unit and the visit, as it was asked.
  var facts: [Block] {
    let rows = checklist.facts.indices.compactMap { fact in
      phrases.words(ofFact: fact).map { words in
        [
          checklist.facts[fact].name.map { quote($0) } ?? Words(quoting: checklist.facts[fact].id),
          Words(quoting: words),
        ]
      }
    }
    if rows.isEmpty { return [] }
    let title = say("Oplysninger", "Facts", "Uppgifter")
    return [
      .heading(2, Words(title)),
      .table(
        Block.Table(
          caption: title, head: [say("Spørgsmål", "Question", "Fråga"), say("Svar", "Answer", "Svar")], rows: rows)),
    ]
  }

  /// How to answer on the scales that are used.
  var answering: [Block] {
    let texts = phrases.answering
    if texts.isEmpty { return [] }
    return [.heading(2, Words(phrases.answeringTitle(language)))] + texts.map { .paragraph(quote($0), .plain) }
  }

  /// The points in a chart and a table, and what rules did to them.
  var overview: [Block] {
    let chart = RadarChart(self).map { [Block.chart($0)] } ?? []
    let effects = phrases.effectSentences
    return [.heading(2, Words(say("Overblik", "Overview", "Översikt")))] + chart + [.table(points)]
      + (effects.isEmpty
        ? []
        : [
          .heading(
            3,
            Words(
              say("Reglernes virkning på scorerne", "What rules did to the scores", "Reglernas verkan på poängen"))),
          .list(effects.map { Words(quoting: $0) }),
        ])
  }

  private var points: Block.Table {
    let rows = checklist.points.enumerated().map { number, point in
      [
        "\(number + 1). " + title(of: point), Words(phrases.shown(assessment.results[point].exact, at: point) ?? "–"),
        [level(of: point), Words(phrases.reason(of: point) ?? ""), Words(phrases.distribution(of: point) ?? "")].joined(
          ", "),
        Words(Page.together(phrases.coverage(of: point) ?? "")), Words(phrases.range(of: point) ?? ""),
      ]
    }
    return Block.Table(
      caption: say("Fokuspunkterne", "The points", "Fokuspunkterna"),
      head: [
        say("Fokuspunkt", "Point", "Fokuspunkt"), say("Score", "Score", "Poäng"), say("Niveau", "Level", "Nivå"),
        say("Svar", "Answers", "Svar"), say("Endnu åbent", "Still open", "Ännu öppet"),
      ], numbers: [1, 3], rows: rows)
  }

  /// The band's name or the status, and the inspector's own level beside it.
  private func level(of point: Int) -> Words {
    let band = assessment.results[point].band.flatMap { checklist.items[point].aggregation?.bands[$0] }
    let computed = band.map { quote($0.text) } ?? Words(phrases.level(of: point))
    guard let own = assessment.judgement(of: point)?.level else { return computed }
    let words = assessment.words(forLevel: own, of: point, language)
    return [
      computed, Words(phrases.occasion.ownLevel(language)) + Words(quoting: words),
    ].joined("; ")
  }

  /// The number for the whole, what it is made of, and that it is no verdict.
  var whole: [Block] {
    [.heading(2, Words(say("Samlet", "Overall", "Totalt")))]
      + phrases.overallSentences.map { .paragraph(Words(quoting: $0), .plain) } + judgement(of: 0)
      + (phrases.answered.isEmpty ? [] : [.paragraph(Words(phrases.answered), .quiet)])
  }

  /// The inspector's own words, and the level beside the computed one.
  func judgement(of item: Int) -> [Block] {
    guard let judgement = assessment.judgement(of: item) else { return [] }
    let text = judgement.text.map { [Block.paragraph(quote($0), .quoted)] } ?? []
    let level = judgement.level.map { [Block.paragraph(Words(quoting: phrases.own($0, of: item)), .plain)] } ?? []
    let reason = judgement.reason.map {
      [Block.paragraph(say("Begrundelse: ", "Reason: ", "Skäl: ") + quote($0), .plain)]
    }
    let blocks = text + level + (reason ?? [])
    let title = say("Faglig vurdering", "Professional judgement", "Egen bedömning")
    return blocks.isEmpty ? [] : [.heading(3, Words(title))] + blocks
  }
}
