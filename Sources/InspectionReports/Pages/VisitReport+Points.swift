import Inspection

extension VisitReport {
  /// A point with its score, the inspector's words, what was found, and every answer.
  func point(_ item: Int, number: Int) -> [Block] {
    let findings = assessment.findings.filter { $0.point == item }
    let lines = phrases.scoreSentences(of: item).filter { !$0.isEmpty }
    return [.heading(2, "\(number). " + title(of: item))]
      + lines.enumerated().map { .paragraph(Words(quoting: $0.element), $0.offset == 0 ? .lead : .plain) }
      + judgement(of: item) + self.findings(findings) + answers(of: item)
  }

  /// Findings on the visit as a whole.
  var generalFindings: [Block] {
    let found = findings(assessment.findings.filter { $0.point == nil })
    return found.isEmpty ? [] : [.heading(2, Words(phrases.occasion.whole(language)))] + found
  }

  // MARK: Findings

  private func findings(_ findings: [Finding]) -> [Block] {
    let upheld = FindingCategory.inOrderOfReports.flatMap { category in
      findings.filter { $0.category == category && $0.setAside == nil }
    }
    let setAside = findings.filter { $0.setAside != nil }
    let titles = (say("Fund", "Findings", "Iakttagelser"), phrases.occasion.setAside(language))
    return (upheld.isEmpty ? [] : [.heading(3, Words(titles.0))] + upheld.map(block))
      + (setAside.isEmpty ? [] : [.heading(3, Words(titles.1))] + setAside.map(block))
  }

  private func block(for finding: Finding) -> Block {
    let parts = parts(of: finding)
    var pairs: [(term: String, text: Words)] = []
    func add(_ term: String, _ text: Words?) { if let text, !text.isEmpty { pairs.append((term, text)) } }
    add(say("Anbefaling", "Recommendation", "Rekommendation"), parts.recommendation)
    add(say("Henvisning", "Reference", "Hänvisning"), parts.reference.map { quote($0) })
    add(say("Tema", "Theme", "Tema"), Words(phrases.themes(of: finding).joined(separator: "; ")))
    add(say("Bygger på", "Based on", "Bygger på"), because(finding))
    add(
      say("Stillingtagen", "Stand taken", "Ställningstagande"), phrases.stance(on: finding).map { Words(quoting: $0) })
    if let reason = finding.setAside {
      let none = say("ikke skrevet", "not written", "inte skrivet")
      add(say("Begrundelse", "Reason", "Skäl"), reason.isEmpty ? Words(none) : quote(reason))
    }
    return .finding(finding.category, [.paragraph(parts.text, .plain)] + (pairs.isEmpty ? [] : [.pairs(pairs)]))
  }

  func parts(of finding: Finding) -> (text: Words, recommendation: Words?, reference: String?) {
    switch finding.origin {
    case .definition(let index):
      let definition = checklist.findings[index]
      let text = record.stance(on: index)?.words.map { quote($0) } ?? quote(definition.text)
      return (text, definition.recommendation.map { quote($0) }, checklist.reference(of: index))
    case .inspector(let index):
      let own = record.findings[index]
      return (quote(own.text), own.recommendation.map { quote($0) }, own.reference)
    }
  }

  private func because(_ finding: Finding) -> Words {
    if case .inspector(let index) = finding.origin {
      return Words(phrases.occasion.added(language) + phrases.place(record.findings[index].line))
    }
    let reasons = finding.because.map { phrases.words(for: $0) }.joined(separator: "; ")
    return Words(quoting: (reasons.isEmpty ? "–" : reasons) + phrases.mark(of: finding))
  }

  // MARK: Answers

  private func answers(of item: Int) -> [Block] {
    let rows = rows(below: item)
    if rows.isEmpty { return [] }
    let title = say("Svar", "Answers", "Svar")
    return [
      .heading(3, Words(title)),
      .table(
        Block.Table(
          caption: "\(title): \(phrases.title(of: item))",
          head: [
            say("Spørgsmål", "Question", "Fråga"), title,
            say("Bedømmelse og datakilder", "Note and sources", "Bedömning och källor"),
          ], rows: rows)),
    ]
  }

  private func rows(below index: Int) -> [[Words]] {
    let item = checklist.items[index]
    if assessment.results[index].status == .notApplicable { return [] }
    if item.question != nil { return [[named(index), answer(to: index), evidence(for: index)]] }
    if item.several != nil {
      let all = phrases.severalAnswers(to: index).map { Words(quoting: $0) + " · " } ?? Words("")
      return [[named(index), all + result(of: index), Words("")]]
        + phrases.writtenAnswers(to: index).map {
          [Words(quoting: "– " + phrases.nameOfAnswer($0)), answer(to: $0), evidence(for: $0)]
        }
    }
    let own = item.level == .point ? [] : [[named(index), result(of: index), Words("")]]
    return own + item.children.flatMap { rows(below: $0) }
  }

  /// The question and the name that findings call it by.
  private func named(_ index: Int) -> Words {
    let item = checklist.items[index]
    if let label = item.label { return quote(label) + " – " + quote(item.title) }
    return item.level == .point ? title(of: index) : title(of: index) + " (" + Words(quoting: item.id) + ")"
  }

  private func result(of index: Int) -> Words {
    let result = assessment.results[index]
    let score = phrases.shown(result.exact, at: index).map { say("Score \($0)", "Score \($0)", "Poäng \($0)") }
    return Words((score ?? result.status.words(language)) + phrases.weight(of: index))
  }

  private func answer(to index: Int) -> Words {
    let (answer, status) = (record.answers[index], assessment.results[index].status)
    guard assessment.results[index].isAnswered, let value = phrases.value(of: index) else {
      let reason = record.reason(of: index).map { ": " + quote($0) } ?? Words("")
      return status.words(language) + reason + phrases.place(answer.position.line)
    }
    var words = Words("")
    if case .option(let option) = answer.value, let question = checklist.items[index].question,
      case .choice(let options) = checklist.scales[question.scale].kind
    {
      let text = quote(options[Int(option)].choice.text)
      if text.plain.lowercased() == value.lowercased() {
        return text + phrases.changed(index) + phrases.weight(of: index)
      }
      words = " – " + text
    }
    return quote(value) + words + phrases.changed(index) + phrases.remarks(on: index)
      + phrases.place(answer.position.line)
  }

  private func evidence(for index: Int) -> Words {
    let sources = record.sources(of: index).map { source in
      let text = record.text(of: source).map { quote($0) }
      let more = [source.date.map { Words(phrases.date($0)) }, text].compactMap { $0 }.joined(", ")
      let kind = quote(checklist.sourceKinds[source.kind].text)
      return more.isEmpty ? kind : kind + " (" + more + ")"
    }
    let label = say("Datakilder: ", "Sources: ", "Källor: ")
    let note = record.note(of: index).map { quote($0) } ?? Words("")
    let notHeard = record.reasonNotHeard(of: index).map { say("Ikke hørt: ", "Not heard: ", "Inte hörd: ") + quote($0) }
    let workNote = record.workNote(of: index).map {
      say("Arbejdsnote: ", "Work note: ", "Arbetsanteckning: ") + quote($0)
    }
    return [
      note, sources.isEmpty ? Words("") : label + sources.joined("; "), notHeard ?? Words(""), workNote ?? Words(""),
    ].joined("\n\n")
  }
}
