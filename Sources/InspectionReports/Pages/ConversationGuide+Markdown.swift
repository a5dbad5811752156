package import Inspection

extension ConversationGuide {
  /// The guide in Markdown (CommonMark).
  package static func markdown(_ form: RecordForm) -> [UInt8] {
    var guide = MarkdownGuide(form: form)
    guide.write()
    return guide.markdown.bytes
  }
}

private struct MarkdownGuide {
  let form: RecordForm
  var markdown = Markdown()
  private var checklist: Checklist { form.checklist }
  private var words: GuideWords { GuideWords(language: form.language) }

  init(form: RecordForm) { self.form = form }

  mutating func write() {
    writeHead()
    writeFacts()
    for point in form.children(of: 0) { writePoint(point) }
    heading(2, words.close)
    writeRoom(words.agreed)
    writeRoom(words.placeSays)
    markdown.endFile()
  }

  private mutating func writeHead() {
    heading(1, form.text(checklist.title))
    let version = checklist.versionedName(form.language)
    block([words.guide, form.audience, version].filter { !$0.isEmpty }.joined(separator: " · "))
    if !form.sourceLine.isEmpty { block("\(words.source): \(form.sourceLine)") }
    if let notice = checklist.notice { quote(form.text(notice)) }
    for blank in [words.place, words.date, words.inspectors] {
      markdown.inline(blank + ":")
      markdown.markup(" ")
      markdown.markup("\\_", times: 40)
      markdown.endBlock()
    }
  }

  // MARK: Blocks

  private mutating func heading(_ level: Int, _ title: String) { markdown.heading(level, title) }

  private mutating func block(_ text: String) { markdown.block(text) }

  private mutating func quote(_ text: String) { markdown.block(text, afterEach: "> ") }

  private mutating func writeRoom(_ label: String) { markdown.room(label) }

  private mutating func writeBoxes(_ choices: [String], _ start: StaticString) {
    for (index, choice) in choices.enumerated() {
      if index > 0 { markdown.markup("\n") }
      markdown.markup(start)
      markdown.inline(choice)
    }
  }

  // MARK: What is asked

  private mutating func writeFacts() {
    if form.facts.isEmpty { return }
    heading(2, words.facts)
    for (number, index) in form.facts.enumerated() {
      let fact = checklist.facts[index]
      markdown.markup(number == 0 ? "- " : "\n- ")
      markdown.inline(form.words(asking: fact) + (fact.guidance.map { " (\(form.text($0)))" } ?? ""))
      if let condition = form.condition(ofFact: index) { markdown.inline(" " + words.onlyIf(condition)) }
      if fact.isInternal { markdown.inline(" " + words.internalOnly) }
      if case .choice(let options, _) = fact.kind {
        markdown.markup("\n")
        writeBoxes(options.map { form.text($0.text) }, "  - [ ] ")
      } else {
        markdown.markup(" ")
        markdown.markup("\\_", times: 20)
      }
    }
    markdown.endBlock()
  }

  private mutating func writePoint(_ point: Int) {
    let item = checklist.items[point]
    heading(2, form.text(item.title))
    if let guidance = item.guidance { block(form.text(guidance)) }
    for finding in form.earlierFindings(of: point) { quote(words.earlier(form.words(of: finding))) }
    if item.question != nil { writeAnswer(point) }
    for child in form.children(of: point) { writeItem(child, level: 3) }
  }

  private mutating func writeItem(_ index: Int, level: Int) {
    let item = checklist.items[index]
    heading(level, form.words(asking: item))
    if let condition = form.condition(of: index) {
      markdown.markup("*")
      markdown.inline(words.onlyIf(condition))
      markdown.markup("*")
      markdown.endBlock()
    }
    if let guidance = item.guidance { block(form.text(guidance)) }
    if item.question != nil { writeAnswer(index) }
    for child in form.children(of: index) { writeItem(child, level: level + 1) }
  }

  private mutating func writeAnswer(_ index: Int) {
    let item = checklist.items[index]
    guard let question = item.question else { return }
    if !item.levels.isEmpty { writeSteps(item) }
    if let answer = form.earlierAnswer(to: index) { block(words.lastTime(answer)) }
    let choices = item.levels.isEmpty ? form.choices(question) : form.options(of: question).map { $0.value }
    let guidance = checklist.scales[question.scale].guidance
    block("\(words.answer):" + (guidance.map { " " + form.text($0) } ?? ""))
    writeBoxes(choices + words.statuses, "- [ ] ")
    markdown.endBlock()
    if let sources = form.sourceNeed(of: index) { block("\(words.sources) (\(words.required(sources))):") }
    writeRoom(words.notes)
  }

  private mutating func writeSteps(_ item: Item) {
    block("\(words.steps):")
    for (index, level) in item.levels.enumerated() {
      markdown.markup(index == 0 ? "- **" : "\n- **")
      markdown.inline(level.value)
      markdown.markup("** ")
      markdown.inline(form.text(level.text))
    }
    markdown.endBlock()
  }
}

// What guides are made of.
extension Markdown {
  mutating func heading(_ level: Int, _ title: String) {
    markup("#", times: min(level, 6))
    markup(" ")
    inline(title)
    endBlock()
  }

  mutating func block(_ text: String, afterEach start: StaticString = "") {
    self.text(text, afterEach: start)
    endBlock()
  }

  /// Room to write below a label.
  mutating func room(_ label: String) {
    block(label + ":")
    markup("&nbsp;\n\n&nbsp;\n\n&nbsp;")
    endBlock()
  }
}
