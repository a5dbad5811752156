package import Inspection

/// What a visit gives to a summary: what became of each item, in little room.
package struct CountedVisit: Sendable {
  package let form: CountedForm
  package let record: String
  package let authority: String?
  package let unit: String?
  package let date: Day?
  package let stage: Stage
  /// The id of the record that this one takes the place of.
  package let replaces: String?
  /// What it is grouped by.
  package let groups: [GroupValue]
  /// One for each item, then one for each finding.
  package let codes: [UInt32]
  /// The numbers of those items whose code says that they have one, in their order.
  package let numbers: [Rational]

  /// How far the report has come. What is final counts before what isn't.
  package enum Stage: UInt8, Comparable, Sendable {
    case draft, hearing, final

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether another visit says the same of the same unit on the same day, under the same id.
  package func isCopy(of other: CountedVisit) -> Bool {
    record == other.record && unit == other.unit && authority == other.authority && date == other.date
      && stage == other.stage && form.key == other.form.key && codes == other.codes && numbers == other.numbers
      && groups == other.groups
  }

  /// An order of visits that say different things, whichever was read first.
  func precedes(_ other: CountedVisit) -> Bool {
    if record != other.record { return record.utf8.lexicographicallyPrecedes(other.record.utf8) }
    if form.key != other.form.key { return form.key < other.form.key }
    if codes != other.codes { return codes.lexicographicallyPrecedes(other.codes) }
    if numbers != other.numbers { return numbers.lexicographicallyPrecedes(other.numbers) }
    return groups.lexicographicallyPrecedes(other.groups)
  }
}

/// What became of an item, or a finding, in one number.
struct ItemCode {
  let raw: UInt32

  init(raw: UInt32) { self.raw = raw }

  init(_ status: Status, judged: JudgedLevel?, choice: Int?, hasNumber: Bool) {
    raw =
      UInt32(status.rawValue) | UInt32(judged.map { $0.rawValue + 1 } ?? 0) << 4 | (hasNumber ? 1 << 6 : 0)
      | UInt32(choice.map { $0 + 1 } ?? 0) << 8
  }

  var status: Status { Status(rawValue: UInt8(raw & 15)) ?? .unanswered }
  var judged: JudgedLevel? {
    let value = UInt8(raw >> 4 & 3)
    return value == 0 ? nil : JudgedLevel(rawValue: value - 1)
  }
  var hasNumber: Bool { raw >> 6 & 1 == 1 }
  /// The option that was answered, or the band.
  var choice: Int? { raw >> 8 == 0 ? nil : Int(raw >> 8) - 1 }
}

/// A finding in one number.
struct FindingCode {
  let raw: UInt32

  init(raw: UInt32) { self.raw = raw }

  init(definition: Int, isSetAside: Bool) { raw = UInt32(definition) << 1 | (isSetAside ? 1 : 0) }

  /// An inspector's own.
  init(own category: FindingCategory, point: Int?) {
    raw = 1 << 31 | UInt32(category.rawValue) << 24 | UInt32(point ?? 0)
  }

  /// An index into the checklist's findings; `nil` for an inspector's own.
  var definition: Int? { raw >> 31 == 1 ? nil : Int(raw >> 1) }
  var isSetAside: Bool { raw >> 31 == 0 && raw & 1 == 1 }
  var category: FindingCategory? { raw >> 31 == 1 ? FindingCategory(rawValue: Int(raw >> 24 & 127)) : nil }
  /// Of an inspector's own; 0 for the visit as a whole.
  var point: Int { Int(raw & 0xFF_FFFF) }
}

extension CountedVisit {
  /// What came of a record, grouped as is asked for.
  package init(_ assessment: Assessment, _ form: CountedForm, by grouping: [Grouping]) {
    let record = assessment.record
    self.form = form
    self.record = record.id
    (authority, unit, date) = (record.visit.authority, record.unit.id, record.visit.date)
    stage = Stage(record.stage)
    replaces = record.course.replaced?.id
    groups = grouping.map { $0.value(of: assessment) }
    var (codes, numbers) = ([UInt32](), [Rational]())
    codes.reserveCapacity(assessment.results.count + assessment.findings.count)
    for item in assessment.results.indices {
      let (code, number) = Self.code(of: item, assessment)
      codes.append(code.raw)
      if let number { numbers.append(number) }
    }
    for finding in assessment.findings {
      switch finding.origin {
      case .definition(let index):
        codes.append(FindingCode(definition: index, isSetAside: finding.setAside != nil).raw)
      case .inspector: codes.append(FindingCode(own: finding.category, point: finding.point).raw)
      }
    }
    (self.codes, self.numbers) = (codes, numbers)
  }

  private static func code(of item: Int, _ assessment: Assessment) -> (ItemCode, Rational?) {
    // Answers of which a question takes several are counted together.
    if assessment.checklist.items[item].isOneOfSeveral {
      return (ItemCode(.notApplicable, judged: nil, choice: nil, hasNumber: false), nil)
    }
    let result = assessment.results[item]
    let isJudged = assessment.checklist.items[item].level <= .point && !assessment.record.judgements.isEmpty
    let judged = isJudged ? assessment.judgedLevel(item) : nil
    var (choice, number): (Int?, Rational?) = (nil, nil)
    if assessment.checklist.isAggregate(item) {
      if result.status == .rated { (choice, number) = (result.band, result.exact) }
    } else if result.isAnswered {
      switch assessment.record.answers[item].value {
      case .option(let option): choice = Int(option)
      case .number(let answered): number = answered
      case .text, .open, .notRelevant, .notInFocus, .notEstablished: break
      }
    }
    return (ItemCode(result.status, judged: judged, choice: choice, hasNumber: number != nil), number)
  }
}

extension CountedVisit.Stage {
  init(_ stage: Record.Stage) {
    switch stage {
    case .draft: self = .draft
    case .hearing: self = .hearing
    case .final: self = .final
    }
  }
}
