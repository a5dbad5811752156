import Inspection

// Answers to questions that take several: a list, or each under a label of the inspector's.

extension RecordReader {
  mutating func readSeveral(_ node: Node, _ item: Int) {
    let places = checklist.items[item].children
    record.answers[item].position = node.start
    if let first = places.first, record.answers[first].statedOn != nil {
      let before = record.answers[first].position
      reader.report(.answeredTwice(at: node.range, first: SourceRange(before, before)))
      return
    }
    switch node.kind {
    case .scalar:
      if let status = reader.keyword(node, Self.statuses) {
        spread(status, below: item, reason: nil, at: node.range)
      } else {
        reader.report(.oneOfSeveral(node.located, checklist.items[item].id))
      }
    case .sequence:
      for (number, answer) in node.items.enumerated() { readOne(answer, places, number, item) }
    case .mapping: readLabelled(node, places, item)
    }
  }

  private mutating func readLabelled(_ node: Node, _ places: [Int], _ item: Int) {
    var number = 0
    for (key, value) in node.pairs {
      if let status = reader.keyword(key, Self.statuses) {
        guard number == 0 else {
          reader.report(.answeredTwice(at: key.range, first: node.range))
          continue
        }
        spread(status, below: item, reason: value.isEmpty ? nil : keptText(value), at: key.range)
        number = places.count
      } else if let kept = Self.answerKeys.match(key.word)?.keyword {
        report(kept, key, value, checklist.items[item].id)
      } else {
        if number < places.count { record.labels.append((places[number], key.string)) }
        readOne(value, places, number, item)
        number += 1
      }
    }
  }

  /// What belongs to one answer and stands beside all of them.
  private mutating func report(_ keyword: Keyword, _ key: Node, _ value: Node, _ id: String) {
    switch keyword {
    case .answer where value.kind != .scalar: reader.report(.answersUnderAnswer(key.located, value, id))
    case .note: reader.report(.noteOnSeveral(key.located, id))
    default: reader.report(.keyInPlaceOfLabel(key.located, id))
    }
  }

  private mutating func readOne(_ node: Node, _ places: [Int], _ number: Int, _ item: Int) {
    guard number < places.count else {
      reader.report(.tooManyAnswers(checklist.items[item].id, places.count, at: node.range))
      return
    }
    let place = places[number]
    if node.isEmpty {
      record.answers[place].position = node.start
    } else if node.kind == .mapping {
      readLong(node, place)
    } else {
      readShort(node, place)
    }
  }
}

extension Diagnostic {
  fileprivate static func oneOfSeveral(_ answer: Located<String>, _ id: String) -> Self {
    let list = "[\(answer.value)]"
    return Diagnostic(
      .severalAnswers,
      Message(
        da: "`\(id)` besvares flere gange", en: "`\(id)` is answered several times", sv: "`\(id)` besvaras flera gånger"
      ),
      at: answer.range,
      help: Message(
        da: "skriv svarene som en liste: `\(list)`", en: "write the answers as a list: `\(list)`",
        sv: "skriv svaren som en lista: `\(list)`"))
  }

  fileprivate static func keyInPlaceOfLabel(_ key: Located<String>, _ id: String) -> Self {
    Diagnostic(
      .severalAnswers,
      Message(
        da: "`\(key.value)` hører til ét svar, og `\(id)` besvares flere gange",
        en: "`\(key.value)` belongs to one answer, and `\(id)` is answered several times",
        sv: "`\(key.value)` hör till ett svar, och `\(id)` besvaras flera gånger"), at: key.range,
      help: Message(
        da: "skriv svarene som en liste, eller hvert svar under et navn: `nr-1: {svar: …}`",
        en: "write the answers as a list, or each under a name: `no-1: {answer: …}`",
        sv: "skriv svaren som en lista, eller varje svar under ett namn: `nr-1: {svar: …}`"))
  }

  fileprivate static func answersUnderAnswer(_ key: Located<String>, _ answers: Node, _ id: String) -> Self {
    let list = answers.items.map { $0.kind == .scalar ? $0.string : "…" }.joined(separator: ", ")
    let written = "\(id): " + (answers.kind == .sequence ? "[\(list)]" : "{…}")
    return Diagnostic(
      .severalAnswers,
      Message(
        da: "svarene på `\(id)` står lige efter navnet, ikke under `\(key.value)`",
        en: "the answers to `\(id)` stand right after its name, not under `\(key.value)`",
        sv: "svaren på `\(id)` står direkt efter namnet, inte under `\(key.value)`"), at: key.range,
      help: Message(da: "skriv `\(written)`", en: "write `\(written)`", sv: "skriv `\(written)`"))
  }

  /// There is none for all of them: each is told at its answer.
  fileprivate static func noteOnSeveral(_ key: Located<String>, _ id: String) -> Self {
    let word = key.value
    return Diagnostic(
      .severalAnswers,
      Message(
        da: "`\(id)` har flere svar, og `\(word)` skal stå ved det svar, den handler om",
        en: "`\(id)` has several answers, and `\(word)` belongs at the answer that it is about",
        sv: "`\(id)` har flera svar, och `\(word)` ska stå vid det svar som den handlar om"), at: key.range,
      help: Message(
        da: "skriv svaret som `{svar: …, \(word): …}`; det, der gælder dem alle, kan stå ved det første",
        en: "write the answer as `{answer: …, \(word): …}`; what holds for all of them can stand at the first",
        sv: "skriv svaret som `{svar: …, \(word): …}`; det som gäller alla kan stå vid det första"))
  }

  fileprivate static func tooManyAnswers(_ id: String, _ most: Int, at range: SourceRange) -> Self {
    Diagnostic(
      .severalAnswers,
      Message(
        da: "`\(id)` kan højst have \(most) svar", en: "`\(id)` can have at most \(most) answers",
        sv: "`\(id)` kan ha högst \(most) svar"), at: range,
      help: Message(
        da: "slet det, der er for meget; tjeklistens `højst` siger, hvor mange der kan være",
        en: "delete what is too much; `at-most` in the checklist says how many there can be",
        sv: "ta bort det som är för mycket; checklistans `högst` säger hur många det kan vara"))
  }
}

extension DiagnosticCode {
  static let severalAnswers = DiagnosticCode(
    "several-answers",
    da: """
      Et spørgsmål med `flere-svar` besvares med en liste, `[ja, ja, nej]`, eller med et navn ved hvert svar, \
      `{journal-1: ja, journal-2: nej}`. Det, der hører til ét svar, står ved det svar.
      """,
    en: """
      A question with `several-answers` is answered with a list, `[yes, yes, no]`, or with a name at each answer, \
      `{file-1: yes, file-2: no}`. What belongs to one answer stands at that answer.
      """,
    sv: """
      En fråga med `flera-svar` besvaras med en lista, `[ja, ja, nej]`, eller med ett namn vid varje svar, \
      `{journal-1: ja, journal-2: nej}`. Det som hör till ett svar står vid det svaret.
      """)
}
