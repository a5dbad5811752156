import Inspection

// What becomes of a record after the visit.

extension RecordReader {
  /// Reads a section of it; `false` where the key is of another kind.
  mutating func readCourse(_ keyword: Keyword, _ value: Node) -> Bool {
    switch keyword {
    case .followUp: readFollowUp(value)
    case .nextVisit: record.course.nextVisit = deadline(value)
    case .stances: readStances(value)
    case .hearing: readHearing(value)
    case .hearingReplies: readReplies(value)
    case .decisions: readDecisions(value)
    case .reviewed: readReviews(value)
    case .replaces: readReplaced(value)
    default: return false
    }
    return true
  }

  // MARK: Follow-up

  private static let followUpKeys = KeywordSet(.agreement)
  private static let followUpKinds = KeywordSet(behind: .sort, at: .agreement)
  private static let followUpStates = KeywordSet(behind: .status, at: .agreement)

  private mutating func readFollowUp(_ node: Node) {
    for item in reader.items(node) {
      if item.kind == .scalar {
        guard let what = reader.freeText(item) else { continue }
        record.followUp.append(FollowUp(what: what))
        adviseOnNobody(item, what, nil)
        continue
      }
      let fields = reader.fields(item, Self.followUpKeys)
      let what = reader.require(.what, in: fields).flatMap { reader.freeText($0) }
      var step = FollowUp(what: what ?? "")
      readState(of: &step, fields)
      guard let what else { continue }
      record.followUp.append(step)
      if step.who == nil, step.state == nil || step.state == .open, !fields.hasUnknown {
        adviseOnNobody(item, what, fields)
      }
    }
  }

  private mutating func readState(of step: inout FollowUp, _ fields: Fields) {
    step.who = text(.who, fields)
    step.deadline = fields[.deadline].flatMap { deadline($0) }
    step.kind = word(.sort, Self.followUpKinds, fields).flatMap { word in
      FollowUp.Kind.allCases.first { $0.keyword == word }
    }
    step.state = word(.status, Self.followUpStates, fields).flatMap { word in
      FollowUp.State.allCases.first { $0.keyword == word }
    }
    step.done = day(.done, fields)
    if step.done == nil { return }
    if let state = step.state, state != .done, let status = fields[.status] {
      let language = language
      reader.report(.doneAndNot(status.located, language))
    }
    step.state = .done
  }

  private mutating func deadline(_ node: Node) -> Day? {
    guard !node.isEmpty, let day = reader.day(node) else { return nil }
    deadlines.append(Located(day, at: node.range))
    return day
  }

  // MARK: Fields

  private mutating func text(_ keyword: Keyword, _ fields: Fields) -> String? {
    fields[keyword].flatMap { reader.freeText($0) }
  }

  private mutating func day(_ keyword: Keyword, _ fields: Fields) -> Day? {
    fields[keyword].flatMap { $0.isEmpty ? nil : reader.day($0) }
  }

  private mutating func word(_ keyword: Keyword, _ words: KeywordSet, _ fields: Fields) -> Keyword? {
    fields[keyword].flatMap { $0.isBlank ? nil : reader.choice($0, words) }
  }

  // MARK: Stances

  private static let stanceKeys = KeywordSet(.stance)
  private static let shortStances = KeywordSet([.adopted, .rewritten, .declined])

  private mutating func readStances(_ node: Node) {
    guard reader.expect(.mapping, node) else { return }
    let language = language
    for (key, value) in node.pairs {
      let name = key.string
      guard let finding = checklist.finding(named: name) else {
        if isTakenOut(finding: key) { continue }
        reader.report(.unknownFinding(key.located, checklist.findings.map { $0.id }))
        continue
      }
      if value.isBlank { continue }
      if let first = standTaken(on: finding) {
        reader.report(.stanceTwice(key.located, first: first, language))
      } else if value.kind == .scalar {
        readShortStance(value, finding, key)
      } else {
        readStance(value, finding, key)
      }
    }
  }

  /// Where a stand was taken on a finding already.
  func standTaken(on finding: Int) -> SourceRange? {
    record.course.stances.first { $0.finding == finding }?.range
      ?? record.setAside.first { $0.finding == finding }?.range
  }

  private mutating func readShortStance(_ value: Node, _ finding: Int, _ key: Node) {
    let language = language
    switch reader.choice(value, Self.shortStances) {
    case .adopted: record.course.stances.append(FindingStance(finding: finding, words: nil, range: key.range))
    case .declined: record.setAside.append((finding: finding, reason: "", range: key.range))
    case .rewritten: reader.report(.rewrittenWithoutWords(at: value.range, language))
    default: break
    }
  }

  private mutating func readStance(_ value: Node, _ finding: Int, _ key: Node) {
    let fields = reader.fields(value, Self.stanceKeys)
    let language = language
    let written = fields.entries.filter { !$0.value.isEmpty || $0.keyword == .declined }
    if written.count > 1 {
      reader.report(.stanceTwice(key.located, first: written[0].key.range, language))
      return
    }
    guard let entry = written.first else {
      if let empty = fields.key(.rewritten) { reader.report(.rewrittenWithoutWords(at: empty.range, language)) }
      return
    }
    let words = reader.freeText(entry.value)
    if entry.keyword == .declined {
      record.setAside.append((finding: finding, reason: words ?? "", range: key.range))
    } else if let words {
      record.course.stances.append(FindingStance(finding: finding, words: words, range: key.range))
    }
  }

  // MARK: The hearing

  private static let hearingKeys = KeywordSet(.hearing)
  private static let withheldKeys = KeywordSet(.withheld)
  private static let replyKeys = KeywordSet(.hearingReply)
  private static let wholeReport = KeywordSet([.wholeReport])

  private mutating func readHearing(_ node: Node) {
    // One that was sent, perhaps, and not yet a list.
    if node.kind == .mapping, !node.pairs.contains(where: { Self.hearingKeys.match($0.key.word) != nil }) {
      let fields = reader.fields(node, Self.withheldKeys)
      record.course.withheldRange = fields.place
      record.course.withheld = reader.require(.withheld, in: fields).flatMap { reader.freeText($0) } ?? ""
      return
    }
    for item in reader.items(node) {
      let fields = reader.fields(item, Self.hearingKeys)
      var hearing = Hearing()
      hearing.sent = day(.sent, fields)
      hearing.deadline = day(.deadline, fields)
      hearing.recipient = text(.recipient, fields)
      hearing.received = day(.received, fields)
      hearing.sha256 = fields[.sha256].flatMap { hash($0) }
      record.course.hearings.append(hearing)
    }
  }

  private mutating func hash(_ node: Node) -> String? {
    guard !node.isBlank, let text = reader.freeText(node) else { return nil }
    let isHash =
      text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
    if isHash { return text.lowercased() }
    reader.report(.notAHash(Located(text, at: node.range)))
    return nil
  }

  private mutating func readReplies(_ node: Node) {
    for item in reader.items(node) {
      let fields = reader.fields(item, Self.replyKeys)
      var reply = HearingReply()
      reply.from = text(.from, fields)
      reply.received = day(.received, fields)
      if let subject = fields[.to], !subject.isBlank { reply.subject = self.subject(subject) ?? .wholeReport }
      reply.remark = reader.require(.remark, in: fields).flatMap { reader.freeText($0) }
      reply.reply = text(.authorityReply, fields)
      reply.isChanged = fields[.changed].flatMap { $0.isBlank ? nil : reader.yesNo($0) }
      reply.change = text(.what, fields)
      if reply.change != nil, reply.isChanged == nil { reply.isChanged = true }
      if reply.remark != nil { record.course.replies.append(reply) }
    }
  }

  /// What an answer to the draft is about.
  private mutating func subject(_ node: Node) -> HearingReply.Subject? {
    guard reader.expect(.scalar, node) else { return nil }
    let name = node.string
    if reader.keyword(node, Self.wholeReport) != nil { return .wholeReport }
    if let finding = checklist.finding(named: name) { return .finding(finding) }
    if let item = checklist.items.indices.dropFirst().first(where: { checklist.items[$0].path == name }) {
      return .item(item)
    }
    if isTakenOut(node, below: 0) || isTakenOut(finding: node) { return nil }
    let known = checklist.findings.map { $0.id } + checklist.items.dropFirst().map { $0.path }
    let whole = Keyword.wholeReport.word(in: language)
    reader.report(.unknownSubject(node.located, known, whole))
    return nil
  }

  // MARK: Decisions and the rest

  private static let decisionKeys = KeywordSet(.decision)
  private static let reviewKeys = KeywordSet(.review)
  private static let replacedKeys = KeywordSet(.replaced)

  private mutating func readDecisions(_ node: Node) {
    for item in reader.items(node) {
      let fields = reader.fields(item, Self.decisionKeys)
      guard let kind = reader.require(.sort, in: fields).flatMap({ reader.freeText($0) }) else { continue }
      var decision = Decision(kind: kind)
      decision.date = day(.date, fields)
      decision.deadline = day(.deadline, fields)
      decision.journalNumber = text(.journalNumber, fields)
      record.course.decisions.append(decision)
    }
  }

  private mutating func readReviews(_ node: Node) {
    for item in reader.items(node) {
      if item.kind == .scalar {
        if let name = reader.freeText(item) { record.course.reviews.append(RecordReview(reader: name, date: nil)) }
        continue
      }
      let fields = reader.fields(item, Self.reviewKeys)
      guard let name = reader.require(.reviewer, in: fields).flatMap({ reader.freeText($0) }) else { continue }
      record.course.reviews.append(RecordReview(reader: name, date: day(.date, fields)))
    }
  }

  private mutating func readReplaced(_ node: Node) {
    if node.kind == .scalar {
      record.course.replaced = reader.freeText(node).map { ReplacedRecord(id: $0, reason: nil) }
      return
    }
    let fields = reader.fields(node, Self.replacedKeys)
    guard let id = reader.require(.record, in: fields).flatMap({ reader.freeText($0) }) else { return }
    record.course.replaced = ReplacedRecord(id: id, reason: text(.reason, fields))
  }
}

// MARK: Further days

extension RecordReader {
  private static let otherDayKeys = KeywordSet(.otherDay)

  mutating func readOtherDays(_ node: Node) {
    for item in reader.items(node) {
      var other = OtherDay()
      if item.kind == .scalar {
        other.date = reader.day(item)
      } else {
        let fields = reader.fields(item, Self.otherDayKeys)
        other.date = reader.require(.date, in: fields).flatMap { reader.day($0) }
        other.form = fields[.form].flatMap { $0.isBlank ? nil : visitForm($0) }
        other.kind = fields[.sort].flatMap { reader.freeText($0) }
      }
      if other.date != nil { record.visit.others.append(other) }
    }
  }
}
