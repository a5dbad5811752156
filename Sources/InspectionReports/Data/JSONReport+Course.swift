import Inspection

// What became of the record after the visit. No key stands for what isn't there.

extension JSONReport {
  private mutating func write(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    writer.key(name)
    writer.value(text)
  }

  private mutating func write(_ name: StaticString, _ day: Day?) {
    guard let day else { return }
    writer.key(name)
    writer.value(day)
  }

  private mutating func writeList<Element>(
    _ name: StaticString, _ elements: [Element], _ body: (inout JSONReport, Element) -> Void
  ) {
    if elements.isEmpty { return }
    writer.key(name)
    writeArray(elements) { report, element in report.writeObject { body(&$0, element) } }
  }

  /// The days of the visit beside the first, and why it was announced.
  mutating func writeOtherDays() {
    writeList("other-days", assessment.record.visit.others) { report, day in
      report.write("date", day.date)
      report.write("form", day.form.map { ($0 == .announced ? Keyword.announced : .unannounced).canonical })
      report.write("kind", day.kind)
    }
    write("reason", assessment.record.visit.reason)
  }

  /// Whose it is and how it stands.
  mutating func writeMore(of step: FollowUp) {
    write("kind", step.kind?.keyword.canonical)
    write("status", step.state?.keyword.canonical)
    write("done", step.done)
  }

  mutating func writeCourse() {
    let (record, course) = (assessment.record, assessment.record.course)
    writeList("inapplicable-rules", assessment.inapplicable) { report, id in report.write("rule", id) }
    write("next-visit", course.nextVisit)
    writeList("work-notes", record.workNotes) { report, note in
      report.write("path", report.checklist.items[note.item].path)
      report.write("text", note.text)
    }
    writeList("not-heard", record.notHeard) { report, heard in
      report.write("path", report.checklist.items[heard.item].path)
      report.write("reason", heard.reason)
    }
    writeList("stances", course.stances) { report, stance in
      report.write("finding", report.checklist.findings[stance.finding].id)
      report.write("stance", (stance.words == nil ? Keyword.adopted : .rewritten).canonical)
      report.write("text", stance.words)
    }
    write("withheld", course.withheld)
    writeList("hearings", course.hearings) { report, hearing in
      report.write("sent", hearing.sent)
      report.write("deadline", hearing.deadline)
      report.write("recipient", hearing.recipient)
      report.write("received", hearing.received)
      report.write("sha256", hearing.sha256)
    }
    writeList("hearing-replies", course.replies) { report, reply in report.write(reply) }
    writeList("decisions", course.decisions) { report, decision in
      report.write("kind", decision.kind)
      report.write("date", decision.date)
      report.write("deadline", decision.deadline)
      report.write("journal-number", decision.journalNumber)
    }
    writeList("reviews", course.reviews) { report, review in
      report.write("by", review.reader)
      report.write("date", review.date)
    }
    if let replaced = course.replaced {
      writer.key("replaces")
      writeObject {
        $0.write("record", replaced.id)
        $0.write("reason", replaced.reason)
      }
    }
  }

  private mutating func write(_ reply: HearingReply) {
    write("from", reply.from)
    write("received", reply.received)
    switch reply.subject {
    case .wholeReport: write("to", Keyword.wholeReport.canonical)
    case .item(let item): write("to", checklist.items[item].path)
    case .finding(let finding): write("to", checklist.findings[finding].id)
    }
    write("remark", reply.remark)
    write("reply", reply.reply)
    if let isChanged = reply.isChanged {
      writer.key("changed")
      writer.value(isChanged)
    }
    write("what", reply.change)
  }
}
