import Inspection

// What findings are called.

extension Advice {
  mutating func adviseOnFindings() {
    // Nobody changes what has had its day.
    if written.effective.until != nil { return }
    adviseOnReplacedFindings()
    for (item, written) in zip(checklist.items, checklist.writtenItems) {
      guard let findings = written?.findings, findings.count > 1 else { continue }
      guard let unnamed = findings.firstIndex(where: { $0.id == nil }) else { continue }
      let place = findings[unnamed].when?.range ?? findings[unnamed].text.range ?? item.range
      tell(.findingWithoutID("\(item.path)-\(unnamed + 1)", at: place))
      return
    }
  }

  private static let ofTheQuestion: [Keyword] = [.question, .scale, .levels]

  /// Findings that the checklist below has and this one doesn't take over. Where it asks otherwise, others are meant.
  private mutating func adviseOnReplacedFindings() {
    let changes = checklist.layers.last?.changes ?? []
    for change in changes {
      guard change.kind == .changed, change.path.last == .key(.findings) else { continue }
      let asksOtherwise = changes.contains { other in
        other.path.starts(with: change.path.dropLast())
          && Self.ofTheQuestion.contains { other.path.dropFirst(change.path.count - 1).first == .key($0) }
      }
      if asksOtherwise { continue }
      let path = change.path.compactMap { if case .id(let id) = $0 { id } else { nil } }.joined(separator: ".")
      guard let index = checklist.items.firstIndex(where: { $0.path == path }) else { continue }
      let place = checklist.writtenItems[index]?.places[.findings] ?? checklist.items[index].range
      tell(.findingsReplaced(path, at: place))
    }
  }
}

extension Diagnostic {
  fileprivate static func findingWithoutID(_ number: String, at range: SourceRange) -> Self {
    Diagnostic(
      .findingWithoutID,
      Message(
        da: "fundet hedder `\(number)`, så længe ingen sætter et andet fund ind foran det",
        en: "the finding is called `\(number)` as long as no other is put in before it",
        sv: "iakttagelsen heter `\(number)` så länge ingen sätter in en annan före den"), at: range,
      help: Message(
        da: "giv hvert af spørgsmålets fund et `id: …`; gamle skemaer kan stadig bruge nummeret",
        en: "give each finding of the question an `id: …`; old records can still use the number",
        sv: "ge var och en av frågans iakttagelser ett `id: …`; gamla protokoll kan fortfarande använda numret"))
  }

  fileprivate static func findingsReplaced(_ path: String, at range: SourceRange) -> Self {
    Diagnostic(
      .findingsReplaced,
      Message(
        da: "de fund, som `\(path)` har i forvejen, kommer ikke mere: listen her står i deres sted",
        en: "the findings that `\(path)` has already come no more: this list takes their place",
        sv: "de iakttagelser som `\(path)` redan har kommer inte längre: listan här står i deras ställe"), at: range,
      help: Message(
        da: """
          skal de andre blive, så giv hvert fund her et `id: …`; er det ment sådan, så skriv \
          `accepteret: {findings-replaced: …}` ved spørgsmålet
          """,
        en: """
          if the others are to stay, give each finding here an `id: …`; if it is meant so, write \
          `accepted: {findings-replaced: …}` at the question
          """,
        sv: """
          ska de andra stå kvar, ge varje iakttagelse här ett `id: …`; är det menat så, skriv \
          `godtaget: {findings-replaced: …}` vid frågan
          """))
  }
}

extension DiagnosticCode {
  static let findingWithoutID = DiagnosticCode(
    "finding-without-id", .note,
    da: """
      Et fund uden `id` hedder efter sit spørgsmål og sin plads i listen, som `samvær.ro-2`. Sættes et andet ind foran, eller bytter de \
      plads, gælder et fravalg i et skema pludselig et andet fund. Et id følger med. Det er et navn for sig: ingen andre fund og ingen \
      regler må have det.
      """,
    en: """
      A finding without an `id` is called after its question and its place in the list, like `company.calm-2`. Where another is put in \
      before it, or they change places, what a record sets aside is suddenly another finding. An id stays with it. It is a name of its \
      own: no other finding and no rule may have it.
      """,
    sv: """
      En iakttagelse utan `id` heter efter sin fråga och sin plats i listan, som `samvaro.lugn-2`. Sätts en annan in före, eller byter \
      de plats, gäller ett bortval i ett protokoll plötsligt en annan iakttagelse. Ett id följer med. Det är ett eget namn: ingen annan \
      iakttagelse och ingen regel får ha det.
      """)
  static let findingsReplaced = DiagnosticCode(
    "findings-replaced", .warning,
    da: """
      En tjekliste, der bygger på en anden, lægger fund til, ændrer dem eller lader dem udgå ét for ét, når hvert fund i listen har et \
      `id`. Har ét af dem intet, står hele listen i stedet for den, der var.
      """,
    en: """
      A checklist that builds on another adds findings, changes them or takes them out one by one where each finding of its list has an \
      `id`. Where one of them has none, the whole list takes the place of the other.
      """,
    sv: """
      En checklista som bygger på en annan lägger till iakttagelser, ändrar dem eller låter dem utgå en för en när varje iakttagelse i \
      listan har ett `id`. Saknar en av dem det, står hela listan i stället för den som var.
      """)
}
