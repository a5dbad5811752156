import Inspection

// What is easily overlooked in a record: nothing that makes it wrong, but mostly another thing than was meant.

extension RecordReader {
  mutating func adviseOnWhatIsOverlooked(_ fields: Fields) {
    adviseOnFinal(fields)
    guard let visit = record.visit.date else { return }
    for deadline in deadlines {
      if deadline.value < visit {
        reader.warn(.deadlineBeforeVisit(deadline, visit))
      } else if deadline.value.year > visit.year + Limits.yearsOfDeadlines {
        reader.warn(.farAway(deadline, visit))
      }
    }
    for (fact, day) in factDays where day.value > visit && !checklist.mayLieAfterVisit(fact) {
      reader.warn(.eventAfterVisit(day, checklist.facts[fact].id, visit))
    }
  }

  /// That of the record's own keywords.
  var language: Language { reader.language ?? .danish }

  /// A finished record tells when it was, how, where, and what it is called itself.
  private mutating func adviseOnFinal(_ fields: Fields) {
    guard record.stage == .final, let status = fields[.status] else { return }
    var missing: [FinalPart] = []
    if FinalPart.names.contains(record.id) { missing.append(.ownID) }
    if isQuiet(about: .visit, fields) {
      if record.visit.date == nil, !checklist.readsVisitDate { missing.append(.date) }
      // Where there are no purposes, it may be a survey, which is no visit.
      if record.visit.form == nil, !checklist.purposes.isEmpty { missing.append(.form) }
    }
    if record.unit.id == nil, isQuiet(about: .unit, fields) { missing.append(.unitID) }
    let language = language
    if !missing.isEmpty { reader.warn(.finalWithout(missing, status, language)) }
  }

  /// Someone agreed to something, and nobody is to do it.
  mutating func adviseOnNobody(_ item: Node, _ what: String, _ fields: Fields?) {
    guard isWhole else { return }
    let language = language
    reader.warn(.nobody(what, isLine: fields == nil, at: fields?.key(.what)?.range ?? item.range, language))
  }

  /// `K-12, K-31` is one inspector of that name.
  mutating func adviseOnInspectors(_ node: Node) {
    let isList = node.kind == .sequence
    for item in isList ? Array(node.items) : [node] where item.kind == .scalar {
      let parts = item.string.parts
      if parts.count > 1 { reader.warn(.severalInOne(item, parts, isInFlow: !isList || node.style == .flow)) }
    }
  }

  /// `1.000` is the number one.
  mutating func adviseOnThousands(_ number: Located<Rational>, _ node: Node, _ bounds: Interval) {
    guard isWhole, let meant = Rational(thousandsIn: node.string), bounds.contains(Interval(meant)) else { return }
    reader.warn(.thousands(node.located, number.value, meant))
  }

  /// A note or sources, and not even an empty answer.
  mutating func adviseOnMissingAnswer(_ node: Node, to item: Int) {
    guard isWhole, record.answers[item].note != nil || !record.sources(of: item).isEmpty,
      let first = node.pairs.first(where: { _ in true })
    else { return }
    let language = language
    reader.warn(.noteWithoutAnswer(at: first.key.range, language))
  }
}

/// What a finished record has.
enum FinalPart {
  case ownID, date, form, unitID

  /// What `new` calls a record until someone gives it an id.
  static let names = Language.allCases.map { RecordTemplate.newID($0) }
}

extension Rational {
  /// The number that was meant where a point or a comma stands before each three digits: `1.000`, `12,500`.
  fileprivate init?(thousandsIn text: String) {
    let groups = text.utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.count), first.first != UInt8(ascii: "0"),
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    self.init(groups.map { String(Substring($0)) }.joined())
  }
}

extension String {
  /// What commas and words like »og« join, each of which could be an id.
  fileprivate var parts: [String] {
    split { ",;/+&".contains($0) }.flatMap { group in
      let words = group.split(separator: " ").map { String($0) }
      if words.count > 1, words.allSatisfy({ $0.contains { $0.isNumber } }) { return words }
      return words.split { ["og", "and", "och", "samt"].contains($0) }.map { $0.joined(separator: " ") }
    }
  }
}

extension Checklist {
  /// Whether a fact is a day that may well come after the visit, as the checklist itself holds it against the visit's or a later one.
  fileprivate func mayLieAfterVisit(_ fact: Int) -> Bool {
    conditions.conditions.contains {
      guard case .leaf(.days(_, let left, let right)) = $0 else { return false }
      let terms = [left, right]
      guard terms.contains(where: { $0.source == .fact(Int32(fact)) }) else { return false }
      return terms.contains { $0.source == .visit && $0.shift?.isBack != true }
    }
  }
}
