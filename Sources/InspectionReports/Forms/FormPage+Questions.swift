import Inspection

// The points with their questions, and the findings that may come of them.

extension FormHTML {
  mutating func write(point: Int, number: Int) {
    let item = checklist.items[point]
    let path = "answers/" + item.id
    section(path, "\(number). " + form.text(item.title)) { page in
      page.html.markup("<p class=\"score\"")
      page.html.attribute("data-item", path)
      page.html.markup("></p>\n")
      if let guidance = item.guidance { page.guidance(guidance) }
      page.writeCondition(of: point)
      for finding in page.form.earlierFindings(of: point) {
        page.html.element("p", class: "earlier", page.words.earlier(page.form.words(of: finding)))
      }
      if item.several != nil {
        page.writeAnswers(to: point, path)
      } else if item.question != nil {
        page.write(question: point, path)
      } else {
        page.writeSharedGuidance(of: point)
        page.writeStatus(of: point, path)
        for child in page.form.children(of: point) { page.write(item: child, below: path) }
        page.saidScale = nil
      }
      page.writeFindings(of: point)
      page.writeJudgement(of: point, item.id)
    }
  }

  mutating func guidance(_ text: Text) {
    let text = form.text(text)
    fold(words.guidance, class: "guidance") { $0.html.element("p", text) }
  }

  /// How to choose on a scale, once for all the questions of a point. Where they are on several scales that say it, each question does.
  private mutating func writeSharedGuidance(of point: Int) {
    let scales = guidedScales(below: point)
    guard let scale = scales.first, scales.count > 1, scales.allSatisfy({ $0 == scale }) else { return }
    writeGuidance(ofScale: scale)
    saidScale = scale
  }

  /// The scales that say how to choose on them, one for each question below an item.
  private func guidedScales(below item: Int) -> [Int] {
    form.children(of: item).flatMap { child in
      guard let question = checklist.question(of: child) else { return guidedScales(below: child) }
      return checklist.scales[question.scale].guidance == nil ? [] : [question.scale]
    }
  }

  mutating func writeGuidance(ofScale scale: Int) {
    guard scale != saidScale, let guidance = checklist.scales[scale].guidance else { return }
    html.element("p", class: "hint", form.text(guidance))
  }

  private mutating func writeCondition(of item: Int) {
    guard let condition = form.condition(of: item) else { return }
    html.element("p", class: "only", words.onlyIf(condition))
  }

  /// A criterion with what is below it, or an indicator.
  private mutating func write(item index: Int, below parent: String) {
    let item = checklist.items[index]
    let path = parent + "/" + item.id
    if item.question != nil { return write(question: index, path) }
    html.markup("<div class=\"group\"")
    html.attribute("id", path)
    html.markup(">\n")
    html.element("h3", form.words(asking: item))
    html.markup("<p class=\"score\"")
    html.attribute("data-item", path)
    html.markup("></p>\n")
    if let guidance = item.guidance { self.guidance(guidance) }
    writeCondition(of: index)
    if item.several != nil {
      writeAnswers(to: index, path)
    } else {
      for child in form.children(of: index) { write(item: child, below: path) }
    }
    html.markup("</div>\n")
  }

  mutating func write(question index: Int, _ path: String) {
    let item = checklist.items[index]
    guard let question = item.question else { return }
    html.markup("<fieldset class=\"question\"")
    html.attribute("id", "q/" + path)
    html.attribute("data-item", path)
    html.markup("><legend>")
    html.text(item.isOneOfSeveral ? form.text(item.name) : form.words(asking: item))
    html.markup("</legend>\n")
    if item.isOneOfSeveral { input(path + "/@label", words.label) }
    if item.level != .point, !item.isOneOfSeveral {
      writeCondition(of: index)
      if let guidance = item.guidance { self.guidance(guidance) }
    }
    if let answer = form.earlierAnswer(to: index) { html.element("p", class: "earlier", words.lastTime(answer)) }
    if !item.isOneOfSeveral { writeGuidance(ofScale: question.scale) }
    writeAnswer(item, question, path)
    area(path + "/@reason", words.reason, need: "reason")
    if !form.isShort(question) || !checklist.sourceKinds.isEmpty { writeSources(of: index, path) }
    if let need = form.noteNeed(of: index) { html.element("p", class: "hint", words.noteNeeded(need)) }
    area(path + "/@note", words.note)
    fold(words.workNote, class: "work-note") { $0.area(path + "/@work-note", $0.words.workNote, isHidden: true) }
    html.markup("</fieldset>\n")
  }

  private mutating func writeAnswer(_ item: Item, _ question: Item.Question, _ path: String) {
    let name = path + "/@answer"
    html.markup("<div class=\"choices\">\n")
    switch checklist.scales[question.scale].kind {
    case .choice:
      for option in form.options(of: question) {
        let level = item.levels.first { $0.value == option.value }.map { form.text($0.text) } ?? option.text
        choice(
          name, option.value, level, mark: option.value.utf8.count < 3 && level != option.value ? option.value : "")
      }
    case .number: line(name, words.answer, "inputmode=\"decimal\"")
    case .free: area(name, words.answer)
    }
    html.markup("</div>\n<div class=\"choices statuses\">\n")
    statuses(name, unanswered: words.unanswered, all: question.allowsNotRelevant)
    html.markup("</div>\n")
  }

  /// What can be said instead of an answer, in the same group.
  private mutating func statuses(_ name: String, unanswered: String, all: Bool) {
    for (keyword, status) in [
      (Keyword.notEstablished, Status.notEstablished), (.notInFocus, .notInFocus), (.notRelevant, .notRelevant),
    ] where all || keyword != .notRelevant {
      choice(name, "!" + keyword.rawValue, status.words(form.language).capitalizedFirst)
    }
    choice(name, "", unanswered, isChosen: true)
  }

  mutating func writeStatus(of point: Int, _ path: String) {
    html.markup("<fieldset class=\"whole\"")
    html.attribute("id", "q/" + path)
    html.markup("><legend>")
    let all = checklist.items[point].several == nil ? words.wholePoint : words.wholeQuestion
    html.text(all + ": " + form.text(checklist.items[point].title))
    html.markup("</legend>\n<div class=\"choices statuses\">\n")
    statuses(
      path + "/@answer", unanswered: words.answersBelow,
      all: checklist.question(of: point)?.allowsNotRelevant ?? true)
    html.markup("</div>\n")
    area(path + "/@reason", words.reason, need: "reason")
    html.markup("</fieldset>\n")
  }

  private mutating func writeSources(of item: Int, _ path: String) {
    let need = form.sourceNeed(of: item)
    let title = words.sources + (need.map { " (\(GuideWords(language: form.language).required($0)))" } ?? "")
    let kinds = options(checklist.sourceKinds)
    fold(title, class: "sources") { page in
      page.rows(path + "/@sources", page.words.source) { page, name in
        page.html.markup("<div class=\"grid three\">\n")
        page.select(name + "kind", page.words.kind, page.words.notChosen, kinds)
        page.input(name + "date", page.words.date, isDate: true)
        page.input(name + "text", page.words.text)
        page.html.markup("</div>\n")
      }
      if need?.mayGoUnheard == true { page.area(path + "/@not-heard", page.words.notHeard) }
    }
  }

  /// The findings that the checklist may come to on a point, which are shown where they come, each with what the inspector makes of it.
  mutating func writeFindings(of point: Int?) {
    for finding in checklist.findings where finding.point == point {
      let (name, text) = ("stances/" + finding.id, form.text(finding.text))
      html.markup("<div hidden")
      html.attribute("class", "finding \(finding.category.keyword.canonical)")
      html.attribute("data-finding", finding.id)
      html.attribute("id", "q/" + name)
      html.markup(">\n")
      html.element("p", class: "category", finding.category.names.one(form.language))
      html.element("p", class: "words", text)
      if let recommendation = finding.recommendation {
        html.element("p", class: "hint", words.recommendation + ": " + form.text(recommendation))
      }
      html.element("p", class: "because", "")
      html.markup("<fieldset class=\"stance\"><legend class=\"unseen\">")
      html.text(words.stance + ": " + text)
      html.markup("</legend>\n<div class=\"choices statuses\">\n")
      choice(name + "/@answer", "!" + Keyword.adopted.rawValue, words.adopted)
      choice(name + "/@answer", "!" + Keyword.rewritten.rawValue, words.rewritten)
      choice(name + "/@answer", "!" + Keyword.declined.rawValue, words.declined)
      choice(name + "/@answer", "", words.noStance, isChosen: true)
      html.markup("</div>\n")
      area(name + "/@words", words.rewrittenWords, need: "rewording")
      area(name + "/@reason", words.whyNot, need: "reason")
      html.markup("</fieldset>\n</div>\n")
    }
  }
}
