import Inspection

/// Something that became of the record after the visit: lines, each what someone wrote or a sentence, with what it is called.
struct CourseEntry {
  var lines: [(label: String, text: String)] = []
}

/// What became of the record after the visit, of one kind.
struct CoursePart {
  let title: Message
  let entries: [CourseEntry]
}

extension Phrases {
  /// What the inspector made of a finding of the checklist; `nil` where no stand is taken, or where it is set aside.
  func stance(on finding: Finding) -> String? {
    guard case .definition(let index) = finding.origin, let stance = record.stance(on: index) else { return nil }
    if stance.words == nil { return say("taget med", "adopted", "medtagen") }
    let original = assessment.text(checklist.findings[index].text, language)
    return say(
      "omskrevet; tjeklisten siger: \(original)", "rewritten; the checklist says: \(original)",
      "omskriven; checklistan säger: \(original)")
  }

  /// As in `19. marts 2026, uanmeldt (aftenbesøg)`.
  func words(for day: OtherDay) -> String {
    [day.date.map { date($0) }, day.form?.word(language)].compactMap { $0 }.joined(separator: ", ")
      + (day.kind.map { " (\($0))" } ?? "")
  }

  var replacedWords: String {
    guard let replaced = record.course.replaced else { return "" }
    return replaced.id + (replaced.reason.map { ": \($0)" } ?? "")
  }

  /// Whose it is and how it stands, who is to do it and by when; nothing where the record says nothing of it.
  func remarks(on step: FollowUp) -> [String] {
    let who = step.who.map { say("Hvem: \($0)", "Who: \($0)", "Vem: \($0)") }
    let deadline = step.deadline.map { date($0) }.map { say("Frist: \($0)", "Deadline: \($0)", "Tidsfrist: \($0)") }
    return [who, deadline].compactMap { $0 } + state(of: step).map { $0.capitalizedFirst }
  }

  /// Whose it is and how it stands, where the record says so.
  func state(of step: FollowUp) -> [String] {
    let state = step.state.map { state in
      let day = state == .done ? step.done.map { " " + date($0) } : nil
      return self.state(state) + (day ?? "")
    }
    return [step.kind.map { kind($0) }, state].compactMap { $0 }
  }

  func kind(_ kind: FollowUp.Kind) -> String {
    switch kind {
    case .agreed: say("aftalt med stedet", "agreed with the place", "avtalat med verksamheten")
    case .askedFor: say("bedt om af socialtilsynet", "asked for by the authority", "begärt av tillsynen")
    case .own: say("egen opfølgning", "own follow-up", "egen uppföljning")
    }
  }

  func state(_ state: FollowUp.State) -> String {
    switch state {
    case .done: say("udført", "done", "utfört")
    case .dropped: say("bortfaldet", "dropped", "bortfallen")
    case .open: say("ikke udført", "not done", "inte utfört")
    }
  }

  // MARK: The course

  /// What became of the record after the visit; nothing of what isn't there.
  var course: [CoursePart] {
    let course = record.course
    let hearing = (course.withheld.map { [withheld($0)] } ?? []) + course.hearings.map { entry(for: $0) }
    return [
      CoursePart(title: Message(da: "Høring", en: "Hearing", sv: "Utskick för synpunkter"), entries: hearing),
      CoursePart(
        title: Message(da: "Høringssvar", en: "Answers to the hearing", sv: "Synpunkter"),
        entries: course.replies.map { entry(for: $0) }),
      CoursePart(
        title: Message(da: "Afgørelser", en: "Decisions", sv: "Beslut"),
        entries: course.decisions.map { entry(for: $0) }),
      CoursePart(
        title: Message(da: "Gennemgået af", en: "Reviewed by", sv: "Granskat av"),
        entries: course.reviews.map { review in
          entry(review.reader + (review.date.map { ", \(date($0))" } ?? ""))
        }),
    ].filter { !$0.entries.isEmpty }
  }

  private func entry(_ text: String) -> CourseEntry { CourseEntry(lines: [("", text)]) }

  private func withheld(_ reason: String) -> CourseEntry {
    CourseEntry(lines: [(say("Tilbageholdt: ", "Withheld: ", "Hålls inne: "), reason)])
  }

  private func entry(for hearing: Hearing) -> CourseEntry {
    var parts: [String] = []
    if let sent = hearing.sent.map({ date($0) }) {
      parts.append(say("sendt \(sent)", "sent \(sent)", "skickat \(sent)"))
    }
    if let recipient = hearing.recipient {
      parts.append(say("til \(recipient)", "to \(recipient)", "till \(recipient)"))
    }
    if let deadline = hearing.deadline.map({ date($0) }) {
      parts.append(say("frist \(deadline)", "deadline \(deadline)", "tidsfrist \(deadline)"))
    }
    if let received = hearing.received.map({ date($0) }) {
      parts.append(say("svar modtaget \(received)", "answer received \(received)", "svar mottaget \(received)"))
    }
    if let hash = hearing.sha256 { parts.append("SHA-256 \(hash)") }
    return entry(parts.isEmpty ? "–" : parts.joined(separator: ", ").capitalizedFirst)
  }

  /// Who said it and when, what it is about, the words, and what came of it.
  private func entry(for reply: HearingReply) -> CourseEntry {
    let from = [reply.from, reply.received.map { date($0) }].compactMap { $0 }.joined(separator: ", ")
    let head = [from, words(for: reply.subject)].filter { !$0.isEmpty }.joined(separator: ": ")
    var lines = [("", head)]
    if let remark = reply.remark { lines.append((say("Bemærkning: ", "Remark: ", "Synpunkt: "), remark)) }
    if let answer = reply.reply {
      lines.append((say("Socialtilsynets svar: ", "The authority's reply: ", "Tillsynens svar: "), answer))
    }
    if let isChanged = reply.isChanged {
      let label = say("Ændret: ", "Changed: ", "Ändrat: ")
      lines.append((label, isChanged ? reply.change ?? say("ja", "yes", "ja") : say("nej", "no", "nej")))
    }
    return CourseEntry(lines: lines.map { (label: $0.0, text: $0.1) })
  }

  /// What an answer to the hearing is about.
  func words(for subject: HearingReply.Subject) -> String {
    switch subject {
    case .wholeReport: say("hele rapporten", "the whole report", "hela rapporten")
    case .item(let item): title(of: item)
    case .finding(let index):
      record.stance(on: index)?.words ?? assessment.text(checklist.findings[index].text, language)
    }
  }

  private func entry(for decision: Decision) -> CourseEntry {
    let day = decision.date.map { date($0) }
    let deadline = decision.deadline.map { date($0) }.map { say("frist \($0)", "deadline \($0)", "tidsfrist \($0)") }
    let number = decision.journalNumber.map {
      say("journalnummer \($0)", "journal number \($0)", "diarienummer \($0)")
    }
    return entry([decision.kind, day, deadline, number].compactMap { $0 }.joined(separator: ", "))
  }
}
