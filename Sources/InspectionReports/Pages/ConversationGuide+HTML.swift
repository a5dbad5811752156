package import Inspection

extension ConversationGuide {
  /// The guide as one HTML file that needs nothing else and runs nothing, set for A4.
  package static func html(_ form: RecordForm) -> String {
    var guide = HTMLGuide(form: form)
    guide.write()
    return guide.html
  }
}

private struct HTMLGuide {
  let form: RecordForm
  var html = ""
  private var checklist: Checklist { form.checklist }
  private var words: GuideWords { GuideWords(language: form.language) }

  init(form: RecordForm) { self.form = form }

  mutating func write() {
    html += HTMLText.opening(form.text(checklist.title), form.language, style: Self.style)
    html += """
      <header>
      <p class="kind">\(escaped(words.guide))</p>
      <h1>\(escaped(form.text(checklist.title)))</h1>
      <p>\(escaped([form.audience, "\(checklist.id.rawValue) \(checklist.version)"].filter { !$0.isEmpty }.joined(separator: " · ")))</p>

      """
    if !form.sourceLine.isEmpty { html += "<p>\(escaped(words.source)): \(escaped(form.sourceLine))</p>\n" }
    if let notice = checklist.notice { html += "<p class=\"notice\">\(escaped(form.text(notice)))</p>\n" }
    html += "<dl class=\"visit\">\n"
    for blank in [words.place, words.date, words.inspectors] {
      html += "<div><dt>\(escaped(blank))</dt><dd></dd></div>\n"
    }
    html += "</dl>\n</header>\n<main>\n"
    writeFacts()
    for point in form.children(of: 0) { writePoint(point) }
    html += "<section>\n<h2>\(escaped(words.close))</h2>\n"
    writeRoom(words.agreed)
    writeRoom(words.placeSays)
    html += "</section>\n</main>\n" + HTMLText.closing
  }

  private mutating func writeFacts() {
    if checklist.facts.isEmpty { return }
    html += "<section>\n<h2>\(escaped(words.facts))</h2>\n"
    for fact in checklist.facts {
      html += "<article>\n<h3>\(escaped(fact.question.map { form.text($0) } ?? fact.id))</h3>\n"
      if case .choice(let options, _) = fact.kind {
        writeBoxes(options.map { form.text($0.text) })
      } else {
        html += "<div class=\"line\"></div>\n"
      }
      html += "</article>\n"
    }
    html += "</section>\n"
  }

  private mutating func writePoint(_ point: Int) {
    let item = checklist.items[point]
    html += "<section>\n<h2>\(escaped(form.text(item.title)))</h2>\n"
    if let guidance = item.guidance { html += "<p class=\"guidance\">\(escaped(form.text(guidance)))</p>\n" }
    for finding in form.earlierFindings(of: point) {
      html += "<p class=\"earlier\">\(escaped(words.earlier(form.words(of: finding))))</p>\n"
    }
    if item.question != nil {
      html += "<article>\n"
      writeAnswer(point)
      html += "</article>\n"
    }
    for child in form.children(of: point) { writeItem(child, level: 3) }
    html += "</section>\n"
  }

  private mutating func writeItem(_ index: Int, level: Int) {
    let item = checklist.items[index]
    html += "<article>\n<h\(level)>\(escaped(form.text(item.title)))</h\(level)>\n"
    if let condition = form.condition(of: index) { html += "<p><em>\(escaped(words.onlyIf(condition)))</em></p>\n" }
    if let guidance = item.guidance { html += "<p class=\"guidance\">\(escaped(form.text(guidance)))</p>\n" }
    if item.question != nil { writeAnswer(index) }
    html += "</article>\n"
    for child in form.children(of: index) { writeItem(child, level: min(level + 1, 6)) }
  }

  private mutating func writeAnswer(_ index: Int) {
    let item = checklist.items[index]
    guard let question = item.question else { return }
    if !item.levels.isEmpty {
      html += "<dl class=\"steps\">\n"
      for level in item.levels {
        html += "<div><dt>\(escaped(level.value))</dt><dd>\(escaped(form.text(level.text)))</dd></div>\n"
      }
      html += "</dl>\n"
    }
    if let answer = form.earlierAnswer(to: index) {
      html += "<p class=\"earlier\">\(escaped(words.lastTime(answer)))</p>\n"
    }
    html += "<p class=\"label\">\(escaped(words.answer))</p>\n"
    writeBoxes(
      (item.levels.isEmpty ? form.choices(question) : form.options(of: question).map { $0.value }) + words.statuses)
    if let sources = question.requiredSources {
      html +=
        "<p class=\"label\">\(escaped("\(words.sources) (\(words.required(sources)))"))</p>\n<div class=\"line\"></div>\n"
    }
    writeRoom(words.notes)
  }

  private mutating func writeBoxes(_ choices: [String]) {
    html += "<ul class=\"boxes\">\n"
    for choice in choices { html += "<li>\(escaped(choice))</li>\n" }
    html += "</ul>\n"
  }

  private mutating func writeRoom(_ label: String) {
    html += "<p class=\"label\">\(escaped(label))</p>\n<div class=\"room\"></div>\n"
  }

  private func escaped(_ text: String) -> String { HTMLText.escaped(text) }

  private static let style = """
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
