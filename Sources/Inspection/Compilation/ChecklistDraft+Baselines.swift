extension ChecklistDraft {
  /// Numbers from elsewhere, each about a question that is answered with options.
  mutating func readBaselines() {
    reportTwice(written.baselines.map { $0.id })
    for baseline in written.baselines {
      reportTwice(baseline.shares.map { $0.path })
      var shares: [(item: Int, options: [(option: Int, share: Rational)])] = []
      for (path, options) in baseline.shares {
        guard let (item, all) = question(at: path) else { continue }
        shares.append((item, read(options, among: all, of: path)))
      }
      baselines.append(
        Baseline(
          id: baseline.id.value, title: text(baseline.title), citation: baseline.citation, count: baseline.count,
          shares: shares, range: baseline.id.range))
    }
  }

  private mutating func question(at path: Located<String>) -> (item: Int, options: [Scale.Option])? {
    guard let item = itemsByPath[path.value] else {
      if !written.lost.contains(.items) {
        let paths = items.dropFirst().filter { $0.question != nil && !$0.isOneOfSeveral }.map { $0.path }
        diagnostics.append(.noQuestion(path, nearest: Spelling.nearest(to: path.value, among: paths)))
      }
      return nil
    }
    if doubtful.contains(item) || written.lost.contains(.scales) { return nil }
    guard let scale = items[item].question?.scale, case .choice(let options) = scales[scale].kind else {
      diagnostics.append(.noOptions(path))
      return nil
    }
    return (item, options)
  }

  private mutating func read(
    _ options: [(value: Located<String>, share: Located<Rational>)], among all: [Scale.Option], of path: Located<String>
  ) -> [(option: Int, share: Rational)] {
    var (read, sum): ([(option: Int, share: Rational)], Rational) = ([], 0)
    let values = all.map { $0.choice.value }
    for (value, share) in options {
      guard let option = values.firstIndex(of: value.value) else {
        diagnostics.append(.noOption(value, of: path.value, among: values))
        continue
      }
      guard (0...1 as ClosedRange<Rational>).contains(share.value) else {
        diagnostics.append(.shareOutside(share))
        continue
      }
      sum = sum + share.value
      read.append((option, share.value))
    }
    if sum > 1 { diagnostics.append(.sharesAboveAll(path, sum)) }
    return read
  }
}

extension Diagnostic {
  fileprivate static func noQuestion(_ path: Located<String>, nearest: String?) -> Self {
    Diagnostic(
      .baseline,
      Message(
        da: "tjeklisten har intet spørgsmål `\(path.value)`", en: "the checklist has no question `\(path.value)`",
        sv: "checklistan har ingen fråga `\(path.value)`"), at: path.range,
      remedy: nearest.map { .didYouMean($0, at: path.range) },
      help: Message(
        da: "skriv fokuspunktets og kriteriets id: `dialog.aftaler`",
        en: "write the ids of the point and the criterion: `dialogue.agreements`",
        sv: "skriv fokuspunktens och kriteriets id: `dialog.avtal`"))
  }

  fileprivate static func noOptions(_ path: Located<String>) -> Self {
    Diagnostic(
      .baseline,
      Message(
        da: "`\(path.value)` besvares ikke med valgmuligheder", en: "`\(path.value)` isn't answered with options",
        sv: "`\(path.value)` besvaras inte med alternativ"), at: path.range,
      help: Message(
        da: "andele kan kun sammenlignes for spørgsmål på en skala af valgmuligheder",
        en: "shares can be compared only for questions on a scale of options",
        sv: "andelar kan bara jämföras för frågor på en skala av alternativ"))
  }

  fileprivate static func noOption(_ value: Located<String>, of path: String, among known: [String]) -> Self {
    let list = known.quotedList
    return Diagnostic(
      .baseline,
      Message(
        da: "`\(value.value)` er ikke et svar på `\(path)`", en: "`\(value.value)` is no answer to `\(path)`",
        sv: "`\(value.value)` är inget svar på `\(path)`"), at: value.range,
      remedy: Spelling.nearest(to: value.value, among: known).map { .didYouMean($0, at: value.range) },
      help: Message(da: "vælg mellem \(list)", en: "choose among \(list)", sv: "välj mellan \(list)"))
  }

  fileprivate static func shareOutside(_ share: Located<Rational>) -> Self {
    Diagnostic(
      .baseline,
      Message(
        da: "en andel ligger mellem 0 og 100 %", en: "a share lies between 0 and 100%",
        sv: "en andel ligger mellan 0 och 100 %"), at: share.range,
      help: Message(
        da: "skriv den med procenttegn: `80 %`", en: "write it with a percent sign: `80%`",
        sv: "skriv den med procenttecken: `80 %`"))
  }

  fileprivate static func sharesAboveAll(_ path: Located<String>, _ sum: Rational) -> Self {
    func shown(_ language: Language) -> String { language.percentage(sum) }
    return Diagnostic(
      .baseline,
      Message(
        da: "andelene af `\(path.value)` er tilsammen \(shown(.danish))",
        en: "the shares of `\(path.value)` come to \(shown(.english))",
        sv: "andelarna av `\(path.value)` är tillsammans \(shown(.swedish))"), at: path.range,
      help: Message(
        da: "se efter i kilden; rundes der op, så skriv de nøjagtige andele, fx `98/160`",
        en: "look into the source; if they are rounded up, write the exact shares, such as `98/160`",
        sv: "se efter i källan; om de är avrundade uppåt, skriv de exakta andelarna, t.ex. `98/160`"))
  }
}

extension DiagnosticCode {
  static let baseline = DiagnosticCode(
    "baseline",
    da: """
      Det, der sammenlignes med, er andele af svarene på et spørgsmål, der besvares med valgmuligheder. Spørgsmålet og svarene \
      skal findes i tjeklisten, og andelene af ét spørgsmål er tilsammen højst 100 %.
      """,
    en: """
      What is compared with are shares of the answers to a question that is answered with options. The question and the answers \
      must be in the checklist, and the shares of one question come to 100% at most.
      """,
    sv: """
      Det som jämförs med är andelar av svaren på en fråga som besvaras med alternativ. Frågan och svaren måste finnas i \
      checklistan, och andelarna av en fråga är tillsammans högst 100 %.
      """)
}
