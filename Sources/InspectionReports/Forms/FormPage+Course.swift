import Inspection

// What is agreed, and what becomes of the record after the visit. It can be filled in when the rest can't be changed any more.

extension FormHTML {
  private static let always = "in-hearing final"

  mutating func writeOtherDays() {
    let forms = forms
    fold(words.otherDays, class: "days") { page in
      page.rows("visit/other-days", page.words.otherDay) { page, name in
        page.html.markup("<div class=\"grid\">\n")
        page.input(name + "date", page.words.date, isDate: true)
        page.select(name + "form", page.words.form, page.words.notChosen, forms)
        page.input(name + "sort", page.words.daySort)
        page.html.markup("</div>\n")
      }
    }
  }

  mutating func writeFollowUp() {
    section("follow-up", words.followUp, after: Self.always) { page in
      page.rows("follow-up", page.words.followUp) { page, name in
        page.area(name + "what", page.words.what)
        page.html.markup("<div class=\"grid\">\n")
        page.input(name + "who", page.words.who)
        page.input(name + "deadline", page.words.deadline, isDate: true)
        page.select(
          name + "sort", page.words.followUpKind, page.words.notChosen,
          [
            (value: Keyword.agreed.rawValue, text: page.words.agreed),
            (value: Keyword.askedFor.rawValue, text: page.words.askedFor),
            (value: Keyword.own.rawValue, text: page.words.own),
          ])
        page.select(
          name + "status", page.words.followUpState, page.words.notChosen,
          [
            (value: Keyword.open.rawValue, text: page.words.notDone),
            (value: Keyword.done.rawValue, text: page.words.done),
            (value: Keyword.dropped.rawValue, text: page.words.dropped),
          ])
        page.input(name + "done", page.words.doneOn, isDate: true)
        page.html.markup("</div>\n")
      }
      page.input("next-visit", page.occasion.next(page.form.language), isDate: true)
    }
  }

  mutating func writeCourse() {
    section("after", words.afterVisit, after: Self.always) { page in
      page.writeHearing()
      page.writeReplies()
      page.part(page.words.decisions, "decisions", page.words.decision) { page, name in
        page.input(name + "sort", page.words.decisionSort)
        page.input(name + "date", page.words.date, isDate: true)
        page.input(name + "deadline", page.words.deadline, isDate: true)
        page.input(name + "journal-number", page.words.journalNumber)
      }
      page.part(page.words.reviewed, "reviewed", page.words.reviewed) { page, name in
        page.input(name + "reviewer", page.words.who)
        page.input(name + "date", page.words.date, isDate: true)
      }
      page.fold(page.words.replaces, class: "course") { page in
        page.input("replaces/record", page.words.replacedID)
        page.area("replaces/reason", page.words.reason)
      }
    }
  }

  /// A list of short fields below a title that folds.
  private mutating func part(
    _ title: String, _ path: String, _ label: String, _ entry: (inout FormHTML, String) -> Void
  ) {
    fold(title, class: "course") { page in
      page.rows(path, label) { page, name in
        page.html.markup("<div class=\"grid\">\n")
        entry(&page, name)
        page.html.markup("</div>\n")
      }
    }
  }

  private mutating func writeHearing() {
    part(words.hearing, "hearing", words.hearing) { page, name in
      page.input(name + "sent", page.words.sent, isDate: true)
      page.input(name + "recipient", page.words.recipient)
      page.input(name + "deadline", page.words.deadline, isDate: true)
      page.input(name + "received", page.words.received, isDate: true)
      page.input(name + "sha256", page.words.sha256)
    }
    area("hearing/withheld", words.withheld)
  }

  private mutating func writeReplies() {
    fold(words.replies, class: "course") { page in
      page.rows("hearing-replies", page.words.reply) { page, name in
        page.html.markup("<div class=\"grid\">\n")
        page.input(name + "from", page.words.from)
        page.input(name + "received", page.words.received, isDate: true)
        page.writeSubjects(name + "to")
        page.html.markup("</div>\n")
        page.area(name + "remark", page.words.remark)
        page.area(name + "authority-reply", page.words.authorityReply)
        page.html.markup("<div class=\"grid\">\n")
        page.select(
          name + "changed", page.words.changed, page.words.notChosen,
          [
            (value: Keyword.yes.rawValue, text: page.words.yes), (value: Keyword.no.rawValue, text: page.words.no),
          ])
        page.area(name + "what", page.words.change)
        page.html.markup("</div>\n")
      }
    }
  }

  /// What an answer to the draft is about: all of it, a point, a question, a finding.
  private mutating func writeSubjects(_ name: String) {
    html.markup("<label class=\"field\"><span>")
    html.text(words.about)
    html.markup("</span><select")
    html.attribute("name", name)
    html.markup(">")
    option("", words.notChosen)
    option(Keyword.wholeReport.rawValue, words.wholeReport)
    let points = form.children(of: 0)
    group(words.points, points)
    group(words.questions, points.flatMap { form.children(of: $0) })
    html.markup("<optgroup")
    html.attribute("label", words.findings)
    html.markup(">")
    for finding in checklist.findings { option(finding.id, form.text(finding.text)) }
    html.markup("</optgroup></select></label>\n")
  }

  private mutating func group(_ title: String, _ items: [Int]) {
    if items.isEmpty { return }
    html.markup("<optgroup")
    html.attribute("label", title)
    html.markup(">")
    for item in items { option(checklist.items[item].path, form.text(checklist.items[item].title)) }
    html.markup("</optgroup>")
  }

  private mutating func option(_ value: String, _ text: String) {
    html.markup("<option")
    html.attribute("value", value)
    html.markup(">")
    html.text(text)
    html.markup("</option>")
  }
}
