import Inspection

/// Reads the tree of a record and types it by the checklist that it answers.
struct RecordReader: ~Copyable {
  static let keys = KeywordSet(.record)
  /// What a record has besides its head.
  static let sections = KeywordSet(keys.keywords.filter { $0 != .record && $0 != .checklist })

  var reader: Reader
  let checklist: Checklist
  var record: Record
  /// The days of facts and the deadlines of what was agreed, which are held against the day of the visit.
  var factDays: [(fact: Int, day: Located<Day>)] = []
  var deadlines: [Located<Day>] = []
  /// Whether this is a record of its own, and not what a test case lays upon another.
  private(set) var isWhole = false

  init(_ document: RawDocument, for checklist: Checklist) { self.init(Reader(document), for: checklist) }

  /// Goes on with a reader that has read something of the document already.
  init(_ reader: Reader, for checklist: Checklist) {
    self.reader = reader
    self.checklist = checklist
    record = Record(id: "", for: checklist)
  }

  private static let homes = [Home(.below(.visit), visitKeys), Home(.below(.unit), unitKeys)]
  private static let outside = [Home(.outermost, keys)]

  mutating func read(_ root: Node) {
    isWhole = true
    let ids = Home.IDs(place: .below(.answers)) { [checklist] in checklist.items.dropFirst().map { $0.id }.contains($0)
    }
    let fields = reader.fields(root, Self.keys, homes: Self.homes, ids: ids)
    if let id = reader.require(.record, in: fields) {
      record.id = reader.string(id) ?? ""
      record.idRange = id.range
      record.stageRange = id.range
    }
    readSections(fields)
    record.language = language
    adviseOnWhatIsOverlooked(fields)
    adviseOnComments(root)
  }

  /// The record with all that was found wrong.
  consuming func finished() -> Reading<Record> {
    let faults = reader.finished()
    return Reading(record, faults)
  }

  /// The record without what the checklist can't read, with a note on each such place.
  consuming func finished(by checklist: Checklist) -> Reading<Record> {
    let faults = reader.finished()
    return Reading(record, faults.map { $0.severity == .error ? .notCompared(at: $0.range, checklist) : $0 })
  }

  /// The record of a test case, which has no head of its own.
  mutating func readCase(_ root: Node, _ id: Located<String>) {
    (record.id, record.idRange) = (id.value, id.range)
    readSections(reader.fields(root, Self.sections))
  }

  private mutating func readSections(_ fields: Fields) {
    for (keyword, _, value) in fields.entries where !value.isEmpty {
      switch keyword {
      case .status:
        record.stage = stage(value)
        record.stageRange = value.range
        if record.stage == .final, checklist.isDraft { reader.report(.finalByDraft(at: value.range)) }
      case .visit: readVisit(value)
      case .unit: readUnit(value)
      case .facts: readFacts(value)
      case .answers:
        readAnswers(value, of: 0)
        record.closeGaps(in: checklist)
      case .judgement: readJudgements(value)
      case .findings: readFindings(value)
      case .setAside: readSetAside(value)
      case .comments: record.comments = reader.freeText(value)
      default: _ = readCourse(keyword, value)
      }
    }
    requireWhatIsRead(fields)
  }

  private static let stages = KeywordSet(behind: .status, at: .record)

  private mutating func stage(_ node: Node) -> Record.Stage {
    let word = reader.choice(node, Self.stages)
    return Record.Stage.allCases.first { $0.keyword == word } ?? .draft
  }

  /// The kind of unit and the date of the visit, where the checklist turns on them.
  private mutating func requireWhatIsRead(_ fields: Fields) {
    if !checklist.units.isEmpty, record.unit.kind == nil, isQuiet(about: .unit, fields) {
      reader.report(.missingUnitKind(checklist.units.map { $0.value }, at: fields.key(.unit)?.range ?? fields.place))
    }
    if record.visit.date == nil, checklist.readsVisitDate, isQuiet(about: .visit, fields) {
      reader.report(.missingVisitDate(at: fields.key(.visit)?.range ?? fields.place))
    }
    if let date = record.visit.date, !checklist.effective.contains(date) {
      reader.warn(.notInForce(checklist, date, at: record.visit.dateRange ?? fields.place))
    }
  }

  /// Whether nothing was said yet that explains why something is missing under this key.
  func isQuiet(about keyword: Keyword, _ fields: Fields) -> Bool {
    if fields.node.kind != .mapping || fields.meant.contains(keyword) { return false }
    guard let range = fields[keyword]?.range else { return true }
    return !reader.faults.hasError { range.start <= $0.start && $0.start <= range.end }
  }

  // MARK: Visit, unit, facts

  private static let visitKeys = KeywordSet(.visit)
  private static let forms = KeywordSet(behind: .form, at: .visit)

  private mutating func readVisit(_ node: Node) {
    let fields = reader.fields(node, Self.visitKeys, homes: Self.outside)
    for (keyword, _, value) in fields.entries where !value.isEmpty {
      switch keyword {
      case .date:
        record.visit.date = reader.day(value)
        record.visit.dateRange = value.range
      case .form:
        record.visit.form = visitForm(value)
      case .purpose:
        record.visit.purpose = checklist.purpose(spelled: value.word) ?? unknownChoice(value, checklist.purposes)
      case .authority: record.visit.authority = reader.freeText(value)
      case .otherDays: readOtherDays(value)
      case .reason: record.visit.reason = reader.freeText(value)
      default:
        record.visit.inspectors = reader.items(value).compactMap { reader.string($0) }
        adviseOnInspectors(value)
      }
    }
  }

  mutating func visitForm(_ node: Node) -> Visit.Form? {
    reader.choice(node, Self.forms).map { $0 == .announced ? .announced : .unannounced }
  }

  private static let unitKeys = KeywordSet(.unit)

  private mutating func readUnit(_ node: Node) {
    for (keyword, _, value) in reader.fields(node, Self.unitKeys, homes: Self.outside).entries where !value.isEmpty {
      if keyword == .id {
        record.unit.id = reader.string(value)
      } else {
        record.unit.kind = checklist.unit(spelled: value.word) ?? unknownChoice(value, checklist.units)
        record.unit.kindRange = value.range
      }
    }
  }

  /// What a node means that spells none of the choices: one of them but for the case of its first letter, or nothing, which is
  /// reported.
  mutating func unknownChoice(
    _ node: Node, _ choices: [Choice], _ place: Diagnostic.ChoicePlace = .alone
  ) -> Int? {
    guard reader.expect(.scalar, node) else { return nil }
    if let choice = reader.choice(node, butForCaseAmong: choices.map { $0.value }) { return choice }
    reader.report(.unknownChoice(node.located, choices.map { $0.value }, place))
    return nil
  }

  // MARK: The inspector's own

  private static let judgementKeys = KeywordSet(.judgement)
  private static let overall = KeywordSet([.overall])

  private mutating func readJudgements(_ node: Node) {
    guard reader.expect(.mapping, node, of: Self.overall) else { return }
    for (key, value) in node.pairs {
      guard let item = point(key, orOverall: true), !value.isBlank else { continue }
      if record.judgements.isEmpty { record.judgements.reserveCapacity(checklist.points.count + 1) }
      var judgement = Judgement()
      judgement.line = key.start.line
      if value.kind == .scalar {
        judgement.text = reader.freeText(value)
      } else {
        let fields = reader.fields(value, Self.judgementKeys)
        judgement.text = fields[.text].flatMap { reader.freeText($0) }
        judgement.level = fields[.level].flatMap { level($0, of: item) }
        judgement.reason = fields[.reason].flatMap { reader.freeText($0) }
      }
      record.judgements.append((item: item, judgement: judgement))
    }
  }

  /// A point by its id, reported when there is none.
  private mutating func point(_ node: Node, orOverall: Bool) -> Int? {
    guard reader.expect(.scalar, node) else { return nil }
    if let point = checklist.child(of: 0, spelled: node.word) { return point }
    if orOverall, reader.keyword(node, Self.overall) != nil { return 0 }
    if isTakenOut(node, below: 0) { return nil }
    let owner = checklist.owner(ofIDSpelled: node.string)
    reader.report(.unknownPoint(node.located, checklist.points.map { checklist.items[$0].id }, owner: owner))
    return nil
  }

  /// A value of the checklist's main scale or the id of a band of the item.
  private mutating func level(_ node: Node, of item: Int) -> String? {
    if node.isBlank { return nil }
    guard let text = reader.located(node) else { return nil }
    var known = checklist.items[item].aggregation?.bands.map { $0.id } ?? []
    if case .choice(let options) = checklist.scales[0].kind { known += options.map { $0.choice.value } }
    if known.contains(text.value) { return text.value }
    if let choice = reader.choice(node, butForCaseAmong: known) { return known[choice] }
    reader.report(.unknownChoice(text, known))
    return nil
  }

  private static let findingKeys = KeywordSet(.ownFinding)
  private static let categories = KeywordSet(behind: .category, at: .ownFinding)

  private mutating func readFindings(_ node: Node) {
    guard reader.expect(.sequence, node) else { return }
    for item in node.items {
      let fields = reader.fields(item, Self.findingKeys)
      let category = reader.require(.category, in: fields).flatMap { reader.choice($0, Self.categories) }
      let text = reader.require(.text, in: fields).flatMap { reader.freeText($0) }
      guard let category = FindingCategory.allCases.first(where: { $0.keyword == category }), let text else { continue }
      var finding = OwnFinding(
        point: fields[.point].flatMap { $0.isBlank ? nil : point($0, orOverall: true) }.flatMap { $0 == 0 ? nil : $0 },
        category: category, text: text, line: item.start.line)
      finding.recommendation = fields[.recommendation].flatMap { reader.freeText($0) }
      finding.reference = fields[.reference].flatMap { reader.freeText($0) }
      record.findings.append(finding)
    }
  }

  private mutating func readSetAside(_ node: Node) {
    guard reader.expect(.mapping, node) else { return }
    for (key, value) in node.pairs {
      let name = key.string
      guard let finding = checklist.finding(named: name) else {
        if isTakenOut(finding: key) { continue }
        reader.report(.unknownFinding(key.located, checklist.findings.map { $0.id }))
        continue
      }
      if let first = record.setAside.first(where: { $0.finding == finding }) {
        reader.report(.sameKeyTwice(key.located, first: first.range))
        continue
      }
      let reason = value.isEmpty ? "" : reader.freeText(value) ?? ""
      if let first = standTaken(on: finding) {
        let language = language
        reader.report(.stanceTwice(key.located, first: first, language))
        continue
      }
      record.setAside.append((finding: finding, reason: reason, range: key.range))
    }
  }
}
