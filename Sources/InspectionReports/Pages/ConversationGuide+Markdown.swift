package import Inspection

extension ConversationGuide {
  /// The guide in Markdown (CommonMark).
  package static func markdown(_ form: RecordForm) -> String {
    var guide = MarkdownGuide(form: form)
    guide.write()
    return guide.blocks.joined(separator: "\n\n") + "\n"
  }
}

private struct MarkdownGuide {
  let form: RecordForm
  var blocks: [String] = []
  private var checklist: Checklist { form.checklist }
  private var words: GuideWords { GuideWords(language: form.language) }

  init(form: RecordForm) { self.form = form }

  mutating func write() {
    add("# " + escaped(form.text(checklist.title)))
    let version = escaped("\(checklist.id.rawValue) \(checklist.version)")
    add([words.guide, escaped(form.audience), version].filter { !$0.isEmpty }.joined(separator: " · "))
    if !form.sourceLine.isEmpty { add("\(words.source): " + escaped(form.sourceLine)) }
    if let notice = checklist.notice { add(quoted(form.text(notice))) }
    for blank in [words.place, words.date, words.inspectors] { add("\(blank): " + String(repeating: "\\_", count: 40)) }
    writeFacts()
    for point in form.children(of: 0) { writePoint(point) }
    add("## " + words.close)
    add("\(words.agreed):", room)
    add("\(words.placeSays):", room)
  }

  private mutating func add(_ more: String...) { blocks += more }

  /// Room to write.
  private var room: String { "&nbsp;\n\n&nbsp;\n\n&nbsp;" }

  private mutating func writeFacts() {
    if checklist.facts.isEmpty { return }
    add("## " + words.facts)
    let lines = checklist.facts.map { fact in
      let question = escaped(fact.question.map { form.text($0) } ?? fact.id)
      guard case .choice(let options, _) = fact.kind else {
        return "- \(question) " + String(repeating: "\\_", count: 20)
      }
      return "- \(question)\n" + options.map { "  - [ ] " + escaped(form.text($0.text)) }.joined(separator: "\n")
    }
    add(lines.joined(separator: "\n"))
  }

  private mutating func writePoint(_ point: Int) {
    let item = checklist.items[point]
    add("## " + escaped(form.text(item.title)))
    if let guidance = item.guidance { add(escaped(form.text(guidance))) }
    for finding in form.earlierFindings(of: point) { add(quoted(words.earlier(form.words(of: finding)))) }
    if item.question != nil { writeAnswer(point) }
    for child in form.children(of: point) { writeItem(child, level: 3) }
  }

  private mutating func writeItem(_ index: Int, level: Int) {
    let item = checklist.items[index]
    add(String(repeating: "#", count: level) + " " + escaped(form.text(item.title)))
    if let condition = form.condition(of: index) { add("*" + escaped(words.onlyIf(condition)) + "*") }
    if let guidance = item.guidance { add(escaped(form.text(guidance))) }
    if item.question != nil { writeAnswer(index) }
    for child in form.children(of: index) { writeItem(child, level: level + 1) }
  }

  private mutating func writeAnswer(_ index: Int) {
    let item = checklist.items[index]
    guard let question = item.question else { return }
    if !item.levels.isEmpty {
      add("\(words.steps):")
      add(item.levels.map { "- **\(escaped($0.value))** " + escaped(form.text($0.text)) }.joined(separator: "\n"))
    }
    if let answer = form.earlierAnswer(to: index) { add(escaped(words.lastTime(answer))) }
    let choices = item.levels.isEmpty ? form.choices(question) : form.options(of: question).map { $0.value }
    add("\(words.answer):")
    add((choices + words.statuses).map { "- [ ] " + escaped($0) }.joined(separator: "\n"))
    if let sources = question.requiredSources { add("\(words.sources) (\(words.required(sources))):") }
    add("\(words.notes):", room)
  }

  private func quoted(_ text: String) -> String {
    escaped(text).split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }.joined(separator: "\n")
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
