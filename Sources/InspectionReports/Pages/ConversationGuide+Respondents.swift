package import Inspection

// Guides for talking with one respondent. They hold what is asked and nothing that is worked out: they lie on the table.

extension ConversationGuide {
  /// The guide as one HTML file that needs nothing else and runs nothing, set for A4.
  package static func html(_ form: RecordForm, respondent: Int) -> [UInt8] {
    let guide = RespondentGuide(form: form, respondent: respondent)
    var html = HTML()
    html.open(guide.title, form.language, style: HTMLGuide.style)
    html.markup("<header>\n")
    html.element("p", class: "kind", guide.words.guide)
    html.element("h1", guide.title)
    html.element("p", guide.about)
    html.element("p", class: "notice", guide.caution)
    html.markup("<dl class=\"visit\">\n")
    for blank in guide.blanks {
      html.markup("<div><dt>")
      html.text(blank)
      html.markup("</dt><dd></dd></div>\n")
    }
    html.markup("</dl>\n</header>\n<main>\n")
    guide.write(saying: guide.conversation.respondent.opening, under: guide.first, to: &html)
    for part in guide.conversation.parts {
      html.markup("<section>\n")
      if let heading = part.heading { html.element("h2", heading) }
      if let guidance = part.guidance { html.element("p", class: "guidance", guidance) }
      for question in part.questions { guide.write(question, isHeaded: part.heading != nil, to: &html) }
      html.markup("</section>\n")
    }
    guide.write(saying: guide.conversation.respondent.closing, under: guide.last, to: &html)
    html.markup("</main>\n")
    html.close()
    return html.bytes
  }

  /// The guide in Markdown (CommonMark).
  package static func markdown(_ form: RecordForm, respondent: Int) -> [UInt8] {
    let guide = RespondentGuide(form: form, respondent: respondent)
    var markdown = Markdown()
    markdown.heading(1, guide.title)
    markdown.block([guide.words.guide, guide.about].joined(separator: " · "))
    markdown.block(guide.caution, afterEach: "> ")
    for blank in guide.blanks {
      markdown.inline(blank + ":")
      markdown.markup(" ")
      markdown.markup("\\_", times: 40)
      markdown.endBlock()
    }
    guide.write(saying: guide.conversation.respondent.opening, under: guide.first, to: &markdown)
    for part in guide.conversation.parts {
      if let heading = part.heading { markdown.heading(2, heading) }
      if let guidance = part.guidance { markdown.block(guidance) }
      for question in part.questions { guide.write(question, isHeaded: part.heading != nil, to: &markdown) }
    }
    guide.write(saying: guide.conversation.respondent.closing, under: guide.last, to: &markdown)
    markdown.endFile()
    return markdown.bytes
  }
}

/// What both forms of a guide for one respondent say.
private struct RespondentGuide {
  let form: RecordForm
  let conversation: Conversation
  var words: GuideWords { GuideWords(language: form.language) }

  init(form: RecordForm, respondent: Int) {
    (self.form, conversation) = (form, form.conversation(with: respondent))
  }

  private func say(_ da: String, _ en: String, _ sv: String) -> String {
    Message(da: da, en: en, sv: sv)(form.language)
  }

  /// For whom it is.
  var title: String { form.text(conversation.respondent.title) }

  var about: String {
    let checklist = form.checklist
    let name = "\(form.text(checklist.title)) (\(checklist.id.rawValue) \(checklist.version))"
    let source = conversation.respondent.sourceKind.map { kind -> String in
      let (value, words) = (checklist.sourceKinds[kind].value, form.text(checklist.sourceKinds[kind].text))
      let text = words == value ? value : "\(value) (\(words))"
      return say("datakilde i skemaet: \(text)", "source in the record: \(text)", "källa i protokollet: \(text)")
    }
    return ([name, form.audience].filter { !$0.isEmpty } + [source].compactMap { $0 }).joined(separator: " · ")
  }

  var caution: String {
    say(
      "Til dig, der fører samtalen. Del ikke guiden ud, og lad ingen læse med. Spørg med dine egne ord, og skriv ingen navne.",
      "To you who lead the conversation. Don't hand the guide out, and let nobody read along. Ask in your own words, and write no names.",
      "Till dig som för samtalet. Dela inte ut guiden, och låt ingen läsa med. Fråga med egna ord, och skriv inga namn."
    )
  }

  var blanks: [String] { [words.place, words.date, words.inspectors] }
  var first: String { say("Sig først", "Say first", "Säg först") }
  var last: String { say("Sig til sidst", "Say last", "Säg till sist") }

  // MARK: HTML

  func write(saying text: Text?, under heading: String, to html: inout HTML) {
    guard let text else { return }
    html.markup("<section>\n")
    html.element("h2", heading)
    html.element("p", form.text(text))
    html.markup("</section>\n")
  }

  func write(_ question: Conversation.Question, isHeaded: Bool, to html: inout HTML) {
    html.markup("<article>\n")
    html.element(isHeaded ? "h3" : "h2", question.words)
    if let condition = question.condition { html.element("p", class: "kind", words.onlyIf(condition)) }
    if let guidance = question.guidance { html.element("p", class: "guidance", guidance) }
    html.element("p", class: "label", words.notes)
    html.markup("<div class=\"room\"></div>\n</article>\n")
  }

  // MARK: Markdown

  func write(saying text: Text?, under heading: String, to markdown: inout Markdown) {
    guard let text else { return }
    markdown.heading(2, heading)
    markdown.block(form.text(text))
  }

  func write(_ question: Conversation.Question, isHeaded: Bool, to markdown: inout Markdown) {
    markdown.heading(isHeaded ? 3 : 2, question.words)
    if let condition = question.condition {
      markdown.markup("*")
      markdown.inline(words.onlyIf(condition))
      markdown.markup("*")
      markdown.endBlock()
    }
    if let guidance = question.guidance { markdown.block(guidance) }
    markdown.room(words.notes)
  }
}
