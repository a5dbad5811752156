import Inspection

// What was visited, the facts, and what comes after the questions.

extension FormHTML {
  mutating func writeVisit() {
    section("visit", occasion.name(form.language)) { page in
      page.html.markup("<div class=\"grid\">\n")
      let words = page.words
      page.input("unit/id", words.unitID)
      if !page.checklist.units.isEmpty {
        page.select(
          "unit/kind", words.unitKind, words.notChosen, page.options(page.checklist.units), chosen: page.form.unit)
      }
      page.input("visit/date", words.date, isDate: true)
      page.select("visit/form", words.form, words.notChosen, page.forms)
      if !page.checklist.purposes.isEmpty {
        page.select(
          "visit/purpose", page.occasion.purpose(page.form.language), words.notChosen,
          page.options(page.checklist.purposes),
          chosen: page.form.purpose)
      }
      page.input("visit/reason", words.visitReason)
      page.input("visit/authority", page.occasion.authority(page.form.language))
      page.input("visit/inspectors", words.filledIn(page.occasion.filledIn(by: 2)(page.form.language)))
      page.input("record", page.occasion.id(page.form.language), value: words.newRecord)
      page.html.markup("<div data-after=\"in-hearing\">\n")
      page.select(
        "status", words.stage, nil,
        [
          (value: Keyword.draft.rawValue, text: words.draft),
          (value: Keyword.inHearing.rawValue, text: words.inHearing),
          (value: Keyword.final.rawValue, text: words.final),
        ])
      page.html.markup("</div>\n</div>\n")
      page.writeOtherDays()
    }
  }

  /// Whether a day was announced.
  var forms: [(value: String, text: String)] {
    [
      (value: Keyword.announced.rawValue, text: words.announced),
      (value: Keyword.unannounced.rawValue, text: words.unannounced),
    ]
  }

  func options(_ choices: [Choice]) -> [(value: String, text: String)] {
    choices.map { (value: $0.value, text: form.text($0.text)) }
  }

  mutating func writeFacts() {
    if form.facts.isEmpty { return }
    section("facts", words.facts) { page in
      for fact in page.form.facts { page.write(fact: fact) }
    }
  }

  private mutating func write(fact index: Int) {
    let fact = checklist.facts[index]
    let (name, title) = ("facts/" + fact.id, form.words(asking: fact))
    html.markup("<fieldset class=\"fact\"")
    html.attribute("id", "q/" + name)
    if fact.appliesWhen != nil { html.attribute("data-item", name) }
    html.markup("><legend>")
    html.text(title)
    html.markup("</legend>\n")
    if let condition = form.condition(ofFact: index) { html.element("p", class: "only", words.onlyIf(condition)) }
    if fact.isInternal { html.element("p", class: "hint", words.internalOnly) }
    if let guidance = fact.guidance { self.guidance(guidance) }
    if let need = form.need(ofFact: index) { html.element("p", class: "hint", words.required(need)) }
    switch fact.kind {
    case .choice(let options, let several):
      html.markup("<div class=\"choices\">\n")
      for option in options { choice(name, option.value, form.text(option.text), isOne: !several) }
      if !several { choice(name, "", words.notChosen, isChosen: true) }
      html.markup("</div>\n")
      for option in options where option.asksForWords {
        input(name + "/" + option.value, words.inWords(form.text(option.text)))
      }
    case .number: line(name, title, "inputmode=\"decimal\"")
    case .date: line(name, title, "type=\"date\"")
    }
    html.markup("</fieldset>\n")
  }

  /// A short field whose label is the legend around it.
  mutating func line(_ name: String, _ title: String, _ kind: StaticString) {
    html.markup("<input class=\"short\" ")
    html.markup(kind)
    html.attribute("name", name)
    html.attribute("aria-label", title)
    html.markup(">\n")
  }

  mutating func writeWhole() {
    section("overall", words.overall) { page in
      page.html.markup("<p class=\"score\" data-item=\"overall\"></p>\n")
      page.writeFindings(of: nil)
      page.writeJudgement(of: 0, Keyword.overall.rawValue)
    }
  }

  /// The inspector's own words on a point or the whole, with another level where it is judged so.
  mutating func writeJudgement(of item: Int, _ id: String) {
    let name = "judgement/" + id
    html.markup("<fieldset class=\"judgement\"")
    html.attribute("id", "q/" + name)
    html.markup("><legend>")
    html.text(words.judgement + ": " + (item == 0 ? words.overall : form.text(checklist.items[item].title)))
    html.markup("</legend>\n")
    area(name + "/text", words.text, isHidden: true)
    var levels: [(value: String, text: String)] = []
    for band in checklist.items[item].aggregation?.bands ?? [] { levels.append((band.id, form.text(band.text))) }
    if case .choice(let options) = checklist.scales[0].kind {
      for option in options {
        let (value, text) = (option.choice.value, form.text(option.choice.text))
        levels.append((value, text == value ? text : value + " – " + text))
      }
    }
    html.markup("<div class=\"grid\">\n")
    select(name + "/level", words.ownLevel, words.asComputed, levels)
    area(name + "/reason", words.reason)
    html.markup("</div>\n</fieldset>\n")
  }

  mutating func writeOwnFindings() {
    section("findings", words.ownFindings) { page in
      page.html.element("p", class: "hint", page.words.ownFindingsHelp)
      var (points, categories): ([(value: String, text: String)], [(value: String, text: String)]) = ([], [])
      for point in page.form.children(of: 0) {
        points.append((page.checklist.items[point].id, page.form.text(page.checklist.items[point].title)))
      }
      for category in FindingCategory.allCases {
        categories.append((category.keyword.rawValue, category.names.one(page.form.language)))
      }
      page.rows("findings", page.words.findings) { page, name in
        page.area(name + "text", page.words.text)
        page.html.markup("<div class=\"grid\">\n")
        page.select(name + "category", page.words.category, page.words.notChosen, categories)
        page.select(name + "point", page.words.point, page.words.wholeVisit, points)
        page.html.markup("</div>\n")
        page.area(name + "recommendation", page.words.recommendation)
        page.input(name + "reference", page.words.reference)
      }
    }
  }
}
