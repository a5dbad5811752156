import Inspection

// Notes and sources that are always or never required.

extension Proof {
  /// What is required whatever is answered, or never.
  mutating func tellDemands() {
    for demand in Demand.allCases { tell(demand) }
  }

  private mutating func tell(_ demand: Demand) {
    var always: [Int] = []
    for item in checklist.demanding(demand) where !isNeverAsked(item) {
      if can(.suspect(.required(demand, of: item))) == .no {
        tell(.never(demand, at: item, checklist))
      } else if can(.suspect(.notRequired(demand, of: item))) == .no {
        always.append(item)
      }
    }
    // Where several have it in the same words, that is how the checklist says that a note always belongs to an answer.
    let words = always.map { checklist.written(demand, at: $0)?.scalars ?? [] }
    for (item, own) in zip(always, words) where words.count(where: { $0 == own }) < 3 {
      tell(.always(demand, at: item, checklist))
    }
  }
}

extension Checklist {
  fileprivate func written(_ demand: Demand, at item: Int) -> SourceText? {
    switch demand {
    case .note: writtenItems[asked(item)]?.noteRequiredWhen
    case .sources: writtenItems[asked(item)]?.requiredSources?.when
    }
  }

  /// The questions with such a demand; where it holds for each of several answers, the first of these.
  func demanding(_ demand: Demand) -> [Int] {
    items.indices.filter { condition(of: demand, at: $0) != nil && number(ofAnswer: $0) ?? 1 == 1 }
  }

  func place(of demand: Demand, at item: Int) -> SourceRange { written(demand, at: item)?.range ?? items[item].range }
}

extension Demand {
  func isRequired(_ checklist: Checklist, _ item: Int) -> Message {
    let path = checklist.items[checklist.asked(item)].path
    switch self {
    case .note:
      return Message(
        da: "bedømmelsen ved `\(path)` kan være påkrævet", en: "the note at `\(path)` can be required",
        sv: "bedömningen vid `\(path)` kan krävas")
    case .sources:
      return Message(
        da: "datakilder ved `\(path)` kan være påkrævet", en: "sources at `\(path)` can be required",
        sv: "källor vid `\(path)` kan krävas")
    }
  }

  func isAlwaysRequired(_ checklist: Checklist, _ item: Int) -> Message {
    let path = checklist.items[checklist.asked(item)].path
    switch self {
    case .note:
      return Message(
        da: "bedømmelsen ved `\(path)` altid er påkrævet", en: "the note at `\(path)` is always required",
        sv: "bedömningen vid `\(path)` alltid krävs")
    case .sources:
      return Message(
        da: "datakilder ved `\(path)` altid er påkrævet", en: "sources at `\(path)` are always required",
        sv: "källor vid `\(path)` alltid krävs")
    }
  }
}

extension Diagnostic {
  fileprivate static func never(_ demand: Demand, at item: Int, _ checklist: Checklist) -> Self {
    let (path, range) = (checklist.items[checklist.asked(item)].path, checklist.place(of: demand, at: item))
    switch demand {
    case .note:
      return Diagnostic(
        .noteNever,
        Message(
          da: "bedømmelsen ved `\(path)` er aldrig påkrævet", en: "the note at `\(path)` is never required",
          sv: "bedömningen vid `\(path)` krävs aldrig"), at: range,
        help: Message(
          da: "intet svar gør betingelsen sand; ret den, eller slet `bedømmelse`",
          en: "no answer makes the condition true; correct it, or delete `note`",
          sv: "inget svar gör villkoret sant; rätta det, eller ta bort `bedömning`"))
    case .sources:
      return Diagnostic(
        .sourcesNever,
        Message(
          da: "datakilder ved `\(path)` er aldrig påkrævet", en: "sources at `\(path)` are never required",
          sv: "källor vid `\(path)` krävs aldrig"), at: range,
        help: Message(
          da: "intet svar gør betingelsen sand; ret den, eller slet `datakildekrav`",
          en: "no answer makes the condition true; correct it, or delete `required-sources`",
          sv: "inget svar gör villkoret sant; rätta det, eller ta bort `källkrav`"))
    }
  }

  fileprivate static func always(_ demand: Demand, at item: Int, _ checklist: Checklist) -> Self {
    let (path, range) = (checklist.items[checklist.asked(item)].path, checklist.place(of: demand, at: item))
    switch demand {
    case .note:
      return Diagnostic(
        .noteAlways,
        Message(
          da: "bedømmelsen ved `\(path)` er påkrævet ved hvert svar",
          en: "the note at `\(path)` is required at every answer",
          sv: "bedömningen vid `\(path)` krävs vid varje svar"), at: range,
        help: Message(
          da: "intet svar gør betingelsen falsk; er det ment, så skriv `er besvaret`",
          en: "no answer makes the condition false; if that is meant, write `is answered`",
          sv: "inget svar gör villkoret falskt; om det är meningen, skriv `är besvarad`"))
    case .sources:
      return Diagnostic(
        .sourcesAlways,
        Message(
          da: "datakilder ved `\(path)` er påkrævet ved hvert svar",
          en: "sources at `\(path)` are required at every answer",
          sv: "källor vid `\(path)` krävs vid varje svar"), at: range,
        help: Message(
          da: "intet svar gør betingelsen falsk; er det ment, så slet `når`",
          en: "no answer makes the condition false; if that is meant, delete `when`",
          sv: "inget svar gör villkoret falskt; om det är meningen, ta bort `när`"))
    }
  }
}

extension DiagnosticCode {
  static let noteNever = DiagnosticCode(
    "note-never", .warning,
    da: "Betingelsen under `påkrævet-når` bliver aldrig sand, så ingen bliver bedt om en bedømmelse.",
    en: "The condition under `required-when` never comes true, so that nobody is asked for a note.",
    sv: "Villkoret under `obligatorisk-när` blir aldrig sant, så ingen blir ombedd att skriva en bedömning.")
  static let noteAlways = DiagnosticCode(
    "note-always", .warning,
    da:
      "Betingelsen under `påkrævet-når` er aldrig falsk. Er den skrevet for at gælde nogle svar, er der en fejl i den.",
    en:
      "The condition under `required-when` is never false. If it was written for some answers, there is a fault in it.",
    sv: "Villkoret under `obligatorisk-när` är aldrig falskt. Är det skrivet för vissa svar finns det ett fel i det.")
  static let sourcesNever = DiagnosticCode(
    "sources-never", .warning,
    da: "Betingelsen `når` under `datakildekrav` bliver aldrig sand, så ingen bliver bedt om datakilder.",
    en: "The condition `when` under `required-sources` never comes true, so that nobody is asked for sources.",
    sv: "Villkoret `när` under `källkrav` blir aldrig sant, så ingen blir ombedd om källor.")
  static let sourcesAlways = DiagnosticCode(
    "sources-always", .warning,
    da: "Betingelsen `når` under `datakildekrav` er aldrig falsk. Er den skrevet for nogle svar, er der en fejl i den.",
    en:
      "The condition `when` under `required-sources` is never false. If it was written for some answers, there is a fault in it.",
    sv: "Villkoret `när` under `källkrav` är aldrig falskt. Är det skrivet för vissa svar finns det ett fel i det.")
}
