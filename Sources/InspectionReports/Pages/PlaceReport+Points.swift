import Inspection

extension PlaceReport {
  /// A point with its level, the inspector's words, what was found and what that rests on, and room to answer.
  func point(_ item: Int, number: Int) -> [Block] {
    let level = level(of: item)
    let lead = level.isEmpty ? [] : [Block.paragraph(levelTitle(hasLevel(item)) + ": " + level, .lead)]
    return [.heading(2, "\(number). " + visit.title(of: item))] + lead + judgement(of: item)
      + findings(upheld(at: item)) + answers(of: item) + replies(to: item) + room(for: item)
  }

  func upheld(at point: Int?) -> [Finding] {
    assessment.findings.filter { $0.point == point && $0.setAside == nil }
  }

  private func judgement(of item: Int) -> [Block] {
    guard let judgement = assessment.judgement(of: item) else { return [] }
    let text = judgement.text.map { [Block.paragraph(visit.quote($0), .quoted)] } ?? []
    let reason = judgement.reason.map { reason in
      [
        Block.paragraph(
          say("Begrundelse for niveauet: ", "Reason for the level: ", "Skäl för nivån: ") + visit.quote(reason), .plain)
      ]
    }
    return text + (reason ?? [])
  }

  /// The visit as a whole: findings on no point, and what the place said of the report.
  var general: [Block] {
    let title = phrases.occasion.whole(language)
    let remarks = record.comments.map { [Block.paragraph(visit.quote($0), .quoted)] } ?? []
    let heading = say("Jeres bemærkninger", "Your remarks", "Era synpunkter")
    let said = remarks + replies { $0 == .wholeReport }
    let blocks =
      findings(upheld(at: nil)) + (said.isEmpty ? [] : [.heading(3, Words(heading))] + said) + room(for: nil)
    return blocks.isEmpty ? [] : [.heading(2, Words(title))] + blocks
  }

  // MARK: Findings

  /// Strengths first.
  private func findings(_ findings: [Finding]) -> [Block] {
    let strengths = findings.filter { $0.category == .strength }
    let others = FindingCategory.inOrderOfReports.filter { $0 != .strength }.flatMap { category in
      findings.filter { $0.category == category }
    }
    func part(_ title: String, _ findings: [Finding]) -> [Block] {
      findings.isEmpty ? [] : [.heading(3, Words(title))] + findings.flatMap { block(for: $0) }
    }
    return part(say("Styrker", "Strengths", "Styrkor"), strengths)
      + part(say("Det, vi har fundet", "What we found", "Det vi har funnit"), others)
  }

  private func block(for finding: Finding) -> [Block] {
    let parts = visit.parts(of: finding)
    var pairs: [(term: String, text: Words)] = []
    func add(_ term: String, _ text: Words?) { if let text, !text.isEmpty { pairs.append((term, text)) } }
    add(say("Anbefaling", "Recommendation", "Rekommendation"), parts.recommendation)
    add(say("Henvisning", "Reference", "Hänvisning"), parts.reference.map { visit.quote($0) })
    add(say("Bygger på", "Based on", "Bygger på"), basis(of: finding))
    let shown = Block.finding(
      finding.category, [.paragraph(parts.text, .plain)] + (pairs.isEmpty ? [] : [.pairs(pairs)]))
    guard case .definition(let index) = finding.origin else { return [shown] }
    return [shown] + replies { $0 == .finding(index) }
  }

  /// The answers and facts that it rests on, in words.
  private func basis(of finding: Finding) -> Words {
    var said: [String] = []
    let words = finding.because.compactMap { reason -> Words? in
      let words = self.words(for: reason)
      if words.isEmpty || said.contains(words.plain) { return nil }
      said.append(words.plain)
      return words
    }
    return words.joined("; ")
  }

  private func words(for reason: Because) -> Words {
    switch reason.basis {
    // One answer of several is told as no more than all of them.
    case .item(let item) where checklist.items[item].isOneOfSeveral:
      let question = checklist.asked(item)
      return phrases.severalAnswers(to: question).map { asked(visit.title(of: question), Words(quoting: $0)) }
        ?? Words("")
    case .item(let item) where !checklist.items[item].isAsked:
      let title = item == 0 ? Words(say("det samlede", "the whole", "helheten")) : visit.title(of: item)
      return title + ": " + level(of: item)
    case .item(let item):
      let answer = phrases.answer(to: item) ?? phrases.value(of: item)
      return answer.map { asked(visit.title(of: item), Words(quoting: $0)) } ?? Words("")
    case .fact(let fact):
      guard let value = phrases.words(ofFact: fact), let question = checklist.facts[fact].name else {
        return Words("")
      }
      return asked(visit.quote(question), Words(quoting: value))
    }
  }

  /// A question with its answer after it; a name that is no question gets a colon.
  private func asked(_ question: Words, _ answer: Words) -> Words {
    question + (question.plain.hasSuffix("?") ? " " : ": ") + answer
  }

  // MARK: Answers

  /// Each question with its level, what that looks like, and what was seen and heard.
  private func answers(of point: Int) -> [Block] {
    let rows = rows(below: point)
    if rows.isEmpty { return [] }
    let title = say("Det, der er spurgt om", "What was asked", "Det som frågades")
    let isScored = checklist.questions(below: point).contains { item in
      checklist.items[item].question.map { checklist.scales[$0.scale].scores != nil } == true
    }
    return [
      .heading(3, Words(title)),
      .table(
        Block.Table(
          caption: "\(title): \(phrases.title(of: point))",
          head: [
            say("Spørgsmål", "Question", "Fråga"),
            isScored
              ? say("Niveau, og hvordan det ser ud", "Level, and what it looks like", "Nivå, och hur det ser ut")
              : say("Svar", "Answer", "Svar"),
            say("Set og hørt", "Seen and heard", "Sett och hört"),
          ], rows: rows)),
    ]
  }

  func rows(below index: Int) -> [[Words]] {
    let item = checklist.items[index]
    let status = assessment.results[index].status
    if [.notApplicable, .notInFocus, .unanswered].contains(status) { return [] }
    if item.several != nil {
      let notes = phrases.givenAnswers(to: index).compactMap { record.note(of: $0).map { visit.quote($0) } }
      return [[visit.title(of: index), answer(to: index), notes.joined("\n\n")]]
    }
    guard item.question != nil else { return item.children.flatMap { rows(below: $0) } }
    return [[visit.title(of: index), answer(to: index), record.note(of: index).map { visit.quote($0) } ?? Words("")]]
  }

  private func answer(to index: Int) -> Words {
    if let all = phrases.severalAnswers(to: index) { return Words(quoting: all) }
    guard assessment.results[index].isAnswered, let words = phrases.answer(to: index) ?? phrases.value(of: index) else {
      return Words(assessment.results[index].status.words(language).capitalizedFirst)
    }
    let value = phrases.value(of: index)
    let level = checklist.items[index].levels.first { $0.value == value }.map { visit.quote($0.text) }
    return [Words(quoting: words), level ?? Words("")].joined(" – ")
  }

  // MARK: Answers to the draft

  /// What was answered about a point or what is below it.
  private func replies(to point: Int) -> [Block] {
    replies { subject in
      guard case .item(let item) = subject else { return false }
      var above: Int? = item
      while let item = above, item != point { above = checklist.items[item].parent }
      return above == point
    }
  }

  private func replies(where isWanted: (HearingReply.Subject) -> Bool) -> [Block] {
    record.course.replies.filter { isWanted($0.subject) }.map { reply in
      var pairs: [(term: String, text: Words)] = []
      let from = [reply.from, reply.received.map { phrases.date($0) }].compactMap { $0 }.joined(separator: ", ")
      let label = say("Jeres bemærkning", "Your remark", "Er synpunkt")
      if let remark = reply.remark {
        let behind = from.isEmpty ? Words("") : " (" + Words(quoting: from) + ")"
        pairs.append((label, visit.quote(remark) + behind))
      }
      if let answer = reply.reply {
        pairs.append((say("Vores svar", "Our reply", "Vårt svar"), visit.quote(answer)))
      }
      if let isChanged = reply.isChanged {
        let words = isChanged ? reply.change : say("nej", "no", "nej")
        pairs.append((say("Ændret", "Changed", "Ändrat"), Words(quoting: words ?? say("ja", "yes", "ja"))))
      }
      return .pairs(pairs)
    }
  }

  /// Where a draft is answered.
  private func room(for point: Int?) -> [Block] {
    guard isDraft else { return [] }
    let words = point.map { phrases.title(of: $0) } ?? say("hele rapporten", "the whole report", "hela rapporten")
    let title = say("Jeres bemærkninger: \(words)", "Your remarks: \(words)", "Era synpunkter: \(words)")
    return [.room(Words(quoting: title))]
  }

  // MARK: The rest

  var facts: [Block] { visit.facts }

  /// What all of it rests on, and who wrote it.
  var closing: [Block] {
    let by = [record.visit.authority, record.visit.inspectors.isEmpty ? nil : language.list(record.visit.inspectors)]
      .compactMap { $0 }.joined(separator: ", ")
    let sources = sourceWords.map { words in
      [
        Block.heading(
          2, Words(say("Hvad vurderingen bygger på", "What the judgement rests on", "Vad bedömningen bygger på"))),
        .paragraph(words, .plain),
      ]
    }
    let notice = checklist.notice.map { [Block.paragraph(visit.quote($0), .notice)] } ?? []
    return (sources ?? []) + notice + (by.isEmpty ? [] : [.paragraph(Words(quoting: by), .quiet)])
  }

  /// The kinds of sources; where fewer than three people are sure to have been heard, no kind is named.
  private var sourceWords: Words? {
    var kinds: [Int] = []
    for item in checklist.items.indices {
      for source in record.sources(of: item) where !kinds.contains(source.kind) { kinds.append(source.kind) }
    }
    if kinds.isEmpty { return nil }
    let conversations = kinds.filter { checklist.sourceKinds[$0].isConversation }
    if conversations.count < Self.fewestHeard {
      return Words(say("Samtaler og dokumenter.", "Conversations and documents.", "Samtal och dokument."))
    }
    let names = kinds.sorted().map { assessment.text(checklist.sourceKinds[$0].text, language) }
    return Words(quoting: language.list(names).capitalizedFirst + ".")
  }

  /// With fewer, a kind would tell who has said something.
  private static let fewestHeard = 3
}

extension Choice {
  /// Whether a kind of source is that someone was asked, by its id.
  fileprivate var isConversation: Bool {
    ["interview", "samtale", "intervju", "samtal", "conversation"].contains { value.hasPrefix($0) }
  }
}
