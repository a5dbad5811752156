package import Inspection

extension ConversationGuide {
  /// The guide as one HTML file that needs nothing else and runs nothing, set for A4.
  package static func html(_ form: RecordForm) -> [UInt8] {
    var guide = HTMLGuide(form: form)
    guide.write()
    return guide.html.bytes
  }
}

struct HTMLGuide {
  let form: RecordForm
  private(set) var html = HTML()
  private var checklist: Checklist { form.checklist }
  private var words: GuideWords { GuideWords(language: form.language) }

  init(form: RecordForm) { self.form = form }

  mutating func write() {
    html.open(form.text(checklist.title), form.language, style: Self.style)
    writeHeader()
    html.markup("<main>\n")
    writeFacts()
    for point in form.children(of: 0) { writePoint(point) }
    html.markup("<section>\n")
    html.element("h2", words.close)
    writeRoom(words.agreed)
    writeRoom(words.placeSays)
    html.markup("</section>\n</main>\n")
    html.close()
  }

  private mutating func writeHeader() {
    html.markup("<header>\n")
    html.element("p", class: "kind", words.guide)
    html.element("h1", form.text(checklist.title))
    let version = checklist.versionedName(form.language)
    html.element("p", [form.audience, version].filter { !$0.isEmpty }.joined(separator: " · "))
    if !form.sourceLine.isEmpty { html.element("p", "\(words.source): \(form.sourceLine)") }
    if let notice = checklist.notice { html.element("p", class: "notice", form.text(notice)) }
    html.markup("<dl class=\"visit\">\n")
    for blank in [words.place, words.date, words.inspectors] { writePair(blank, "") }
    html.markup("</dl>\n</header>\n")
  }

  private mutating func writePair(_ term: String, _ text: String) {
    html.markup("<div><dt>")
    html.text(term)
    html.markup("</dt><dd>")
    html.text(text)
    html.markup("</dd></div>\n")
  }

  private mutating func writeFacts() {
    if form.facts.isEmpty { return }
    html.markup("<section>\n")
    html.element("h2", words.facts)
    for index in form.facts {
      let fact = checklist.facts[index]
      html.markup("<article>\n")
      html.element("h3", form.words(asking: fact))
      if let condition = form.condition(ofFact: index) {
        let words = words.onlyIf(condition)
        html.element("p") { $0.emphasis(words) }
      }
      if fact.isInternal {
        let words = words.internalOnly
        html.element("p") { $0.emphasis(words) }
      }
      if let guidance = fact.guidance { html.element("p", class: "guidance", form.text(guidance)) }
      if case .choice(let options, _) = fact.kind {
        writeBoxes(options.map { form.text($0.text) })
      } else {
        html.markup("<div class=\"line\"></div>\n")
      }
      html.markup("</article>\n")
    }
    html.markup("</section>\n")
  }

  private mutating func writePoint(_ point: Int) {
    let item = checklist.items[point]
    html.markup("<section>\n")
    html.element("h2", form.text(item.title))
    if let guidance = item.guidance { html.element("p", class: "guidance", form.text(guidance)) }
    for finding in form.earlierFindings(of: point) {
      html.element("p", class: "earlier", words.earlier(form.words(of: finding)))
    }
    if item.question != nil {
      html.markup("<article>\n")
      writeAnswer(point)
      html.markup("</article>\n")
    }
    for child in form.children(of: point) { writeItem(child, level: 3) }
    html.markup("</section>\n")
  }

  private mutating func writeItem(_ index: Int, level: Int) {
    let item = checklist.items[index]
    html.markup("<article>\n")
    html.element(Self.heading(level), form.words(asking: item))
    if let condition = form.condition(of: index) {
      let words = words.onlyIf(condition)
      html.element("p") { $0.emphasis(words) }
    }
    if let guidance = item.guidance { html.element("p", class: "guidance", form.text(guidance)) }
    if item.question != nil { writeAnswer(index) }
    html.markup("</article>\n")
    for child in form.children(of: index) { writeItem(child, level: level + 1) }
  }

  private static func heading(_ level: Int) -> StaticString {
    switch level {
    case ...3: "h3"
    case 4: "h4"
    case 5: "h5"
    default: "h6"
    }
  }

  private mutating func writeAnswer(_ index: Int) {
    let item = checklist.items[index]
    guard let question = item.question else { return }
    if !item.levels.isEmpty {
      html.markup("<dl class=\"steps\">\n")
      for level in item.levels { writePair(level.value, form.text(level.text)) }
      html.markup("</dl>\n")
    }
    if let answer = form.earlierAnswer(to: index) { html.element("p", class: "earlier", words.lastTime(answer)) }
    html.element("p", class: "label", words.answer)
    if let guidance = checklist.scales[question.scale].guidance {
      html.element("p", class: "guidance", form.text(guidance))
    }
    writeBoxes(
      (item.levels.isEmpty ? form.choices(question) : form.options(of: question).map { $0.value }) + words.statuses)
    if let sources = form.sourceNeed(of: index) {
      html.element("p", class: "label", "\(words.sources) (\(words.required(sources)))")
      html.markup("<div class=\"line\"></div>\n")
    }
    writeRoom(words.notes)
  }

  private mutating func writeBoxes(_ choices: [String]) {
    html.markup("<ul class=\"boxes\">\n")
    for choice in choices { html.element("li", choice) }
    html.markup("</ul>\n")
  }

  private mutating func writeRoom(_ label: String) {
    html.element("p", class: "label", label)
    html.markup("<div class=\"room\"></div>\n")
  }

  static let style: StaticString = """
    @page { size: A4; margin: 18mm 16mm; }
    body { font: 11pt/1.45 "Liberation Sans", Arial, sans-serif; color: #1a1a1a; background: #fff; max-width: 46em; margin: 0 auto; padding: 1em; }
    h1 { font-size: 1.7em; margin: 0 0 .2em; }
    h2 { font-size: 1.3em; margin: 1.6em 0 .4em; border-bottom: 2px solid #1a1a1a; break-after: avoid; }
    h3, h4, h5, h6 { font-size: 1.05em; margin: 0 0 .3em; break-after: avoid; }
    article { break-inside: avoid; margin: 1.2em 0; }
    .kind, .label { font-size: .85em; color: #444; margin: .6em 0 .2em; }
    .guidance, .steps { font-size: .9em; color: #333; }
    .notice { font-size: .9em; border-left: 3px solid #666; padding-left: .8em; }
    .earlier { border-left: 3px solid #1a1a1a; padding-left: .8em; }
    dl { margin: .4em 0; }
    dl div { display: flex; gap: .8em; }
    dt { min-width: 1.2em; font-weight: bold; }
    dd { margin: 0; }
    .visit div { border-bottom: 1px solid #888; padding: .6em 0 .1em; }
    .boxes { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .2em 1.4em; }
    .boxes li::before { content: "\\2610\\00a0"; }
    .line { border-bottom: 1px solid #888; height: 1.8em; }
    .room { height: 7.2em; background: repeating-linear-gradient(#fff 0 1.7em, #aaa 1.7em 1.76em); print-color-adjust: exact; }
    """
}

extension HTML {
  fileprivate mutating func emphasis(_ words: String) {
    markup("<em>")
    text(words)
    markup("</em>")
  }
}
