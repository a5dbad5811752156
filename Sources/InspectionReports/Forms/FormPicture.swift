import Inspection

/// The picture of the visit as it is now, in HTML: it stands beside the questions.
struct FormPicture {
  private let phrases: Phrases
  private let words: FormWords
  private var html = HTML()

  init(_ phrases: Phrases) {
    (self.phrases, words) = (phrases, FormWords(language: phrases.language))
    write()
  }

  var bytes: [UInt8] { html.bytes }

  private var assessment: Assessment { phrases.assessment }
  private var checklist: Checklist { phrases.checklist }

  private mutating func write() {
    html.element("h2", words.picture)
    for (index, sentence) in phrases.scoreSentences(of: 0).enumerated() {
      html.element("p", class: index == 0 ? "lead" : "quiet", words.overall + ": " + sentence)
    }
    if let chart = RadarChart(VisitReport(assessment, file: "", language: phrases.language)) { chart.write(to: &html) }
    writePoints()
    writeMissing()
    writeFindings()
  }

  private mutating func writePoints() {
    html.markup("<ol class=\"points\">\n")
    for point in checklist.points where assessment.results[point].status != .notApplicable {
      html.markup("<li>")
      link("s/" + checklist.formPath(of: point), phrases.title(of: point))
      html.markup(" <span class=\"number\">")
      html.text(phrases.shown(assessment.results[point].exact, at: point) ?? "–")
      html.markup("</span>")
      let more = [phrases.level(of: point), phrases.range(of: point) ?? ""].filter { !$0.isEmpty }
      html.element("small", more.joined(separator: " · "))
      html.markup("</li>\n")
    }
    html.markup("</ol>\n")
  }

  private mutating func link(_ id: String, _ text: String) {
    html.markup("<a")
    html.attribute("href", "#" + id)
    html.markup(">")
    html.text(text)
    html.markup("</a>")
  }

  // MARK: What isn't filled in

  private mutating func writeMissing() {
    html.element("h3", words.missing)
    if assessment.missing.isEmpty { html.element("p", class: "quiet", words.nothingMissing) }
    html.markup("<ul class=\"missing\">\n")
    for missing in assessment.missing { write(missing) }
    html.markup("</ul>\n")
    let open = checklist.items.indices.filter {
      checklist.items[$0].isAsked && !checklist.items[$0].isOneOfSeveral && assessment.results[$0].status == .unanswered
    }
    if !open.isEmpty {
      fold("open", words.open(open.count)) { picture in
        for item in open {
          picture.entry("q/" + picture.checklist.formPath(of: item), picture.phrases.title(of: item), nil)
        }
      }
    }
    let undecided = assessment.findings.filter { finding in
      if case .definition = finding.origin {
        finding.setAside == nil && phrases.stance(on: finding) == nil
      } else {
        false
      }
    }
    if undecided.isEmpty { return }
    fold("stances", words.withoutStance(undecided.count)) { picture in
      for finding in undecided {
        picture.entry("q/stances/" + finding.id, picture.phrases.parts(of: finding).text, nil)
      }
    }
  }

  private mutating func fold(_ kind: StaticString, _ title: String, _ entries: (inout FormPicture) -> Void) {
    html.markup("<details class=\"")
    html.markup(kind)
    html.markup("\"><summary>")
    html.text(title)
    html.markup("</summary>\n<ul class=\"missing\">\n")
    entries(&self)
    html.markup("</ul>\n</details>\n")
  }

  private mutating func write(_ missing: Missing) {
    if missing.what == .consistency {
      let text = phrases.text(ofDemand: missing.path)
      guard let first = missing.because.first else { return html.element("li", text) }
      return entry("q/" + checklist.formPath(of: first.basis), text, nil)
    }
    if let fact = checklist.facts.firstIndex(where: { $0.id == missing.path }), [.fact, .words].contains(missing.what) {
      return entry(
        "q/facts/" + missing.path, phrases.title(ofFact: fact), missing.what == .words ? words.missingWords : nil)
    }
    if let finding = checklist.findings.first(where: { $0.id == missing.path }), missing.what == .reason {
      return entry("q/stances/" + finding.id, words.declined, words.missingReason)
    }
    guard let item = checklist.items.firstIndex(where: { $0.path == missing.path }) else { return }
    let isJudgement =
      item == 0
      || assessment.record.answers[item].reason == nil && missing.what == .reason
        && assessment.record.judgements.contains {
          $0.item == item && $0.judgement.level != nil && $0.judgement.reason == nil
        }
    let path =
      isJudgement
      ? "q/judgement/" + (item == 0 ? Keyword.overall.rawValue : checklist.items[item].id)
      : "q/" + checklist.formPath(of: item)
    let what: String =
      switch missing.what {
      case .sources: words.missingSources
      case .note: words.missingNote
      case .reason, .fact, .words, .consistency: words.missingReason
      }
    entry(path, phrases.title(of: item), what)
  }

  private mutating func entry(_ id: String, _ title: String, _ what: String?) {
    html.markup("<li>")
    link(id, what.map { title + ": " + $0 } ?? title)
    html.markup("</li>\n")
  }

  // MARK: Findings

  private mutating func writeFindings() {
    let upheld = assessment.findings.filter { $0.setAside == nil }
    if upheld.isEmpty { return }
    html.element("h3", words.findings)
    html.markup("<ul class=\"found\">\n")
    for finding in upheld {
      html.markup("<li")
      html.attribute("class", finding.category.keyword.canonical)
      html.markup("><b>")
      html.text(finding.category.names.one(phrases.language))
      html.markup("</b> ")
      let text = phrases.parts(of: finding).text
      if case .definition = finding.origin { link("q/stances/" + finding.id, text) } else { link("s/findings", text) }
      html.markup("</li>\n")
    }
    html.markup("</ul>\n")
  }
}
