package import Inspection

extension CountedVisit {
  /// What stands in an assessment, grouped as is asked for; `nil` where it says something that the checklist doesn't know.
  package init?(_ written: WrittenAssessment, _ form: CountedForm, by grouping: [Grouping]) {
    let checklist = form.checklist
    guard let stage = written.stage else { return nil }
    var items = Items(checklist)
    guard items.add(written.overall, at: 0), let findings = Self.findings(of: written, checklist) else { return nil }
    self.form = form
    (record, authority, unit, date) = (written.record, written.authority, written.unit, written.date)
    (self.stage, replaces) = (Stage(stage), written.replaced)
    groups = grouping.map { $0.value(of: written, checklist) }
    codes = items.codes + findings
    numbers = items.numbers.compactMap { $0 }
  }

  /// The items as they were found.
  private struct Items {
    private let checklist: Checklist
    private(set) var codes: [UInt32]
    private(set) var numbers: [Rational?]

    init(_ checklist: Checklist) {
      self.checklist = checklist
      // What doesn't apply is left out.
      let code = ItemCode(.notApplicable, judged: nil, choice: nil, hasNumber: false)
      codes = Array(repeating: code.raw, count: checklist.items.count)
      numbers = Array(repeating: nil, count: checklist.items.count)
    }

    mutating func add(_ result: WrittenAssessment.Result, at item: Int) -> Bool {
      guard let status = result.status else { return false }
      var (choice, number, judged): (Int?, Rational?, JudgedLevel?) = (nil, nil, nil)
      if let aggregation = checklist.items[item].aggregation {
        if status == .rated {
          choice = result.band.flatMap { band in aggregation.bands.firstIndex { $0.id == band } }
          guard let exact = result.exact, (choice == nil) == (result.band == nil) else { return false }
          number = exact
        }
      } else if let question = checklist.items[item].question, let answer = result.answer,
        status == .scored || status == .unscored
      {
        switch checklist.scales[question.scale].kind {
        case .choice(let options):
          choice = options.firstIndex { $0.choice.value == answer }
          if choice == nil { return false }
        case .number:
          number = Rational(answer)
          if number == nil { return false }
        case .free: break
        }
      }
      if checklist.items[item].level <= .point, let level = result.level, let exact = result.exact {
        judged = checklist.judged(level, of: item, exact, band: checklist.isAggregate(item) ? choice : nil)
      }
      codes[item] = ItemCode(status, judged: judged, choice: choice, hasNumber: number != nil).raw
      numbers[item] = number
      for part in result.parts {
        guard let child = checklist.items[item].children.first(where: { checklist.items[$0].id == part.id }),
          add(part, at: child)
        else { return false }
      }
      return true
    }
  }

  private static func findings(of written: WrittenAssessment, _ checklist: Checklist) -> [UInt32]? {
    var codes: [UInt32] = []
    for finding in written.findings {
      if finding.isOwn {
        guard let category = finding.category else { return nil }
        let point = finding.point.flatMap { id in checklist.points.first { checklist.items[$0].id == id } }
        codes.append(FindingCode(own: category, point: point).raw)
      } else {
        guard let definition = checklist.findings.firstIndex(where: { $0.id == finding.id }) else { return nil }
        codes.append(FindingCode(definition: definition, isSetAside: finding.isSetAside).raw)
      }
    }
    return codes
  }
}

extension Grouping {
  fileprivate func value(of written: WrittenAssessment, _ checklist: Checklist) -> GroupValue {
    switch self {
    case .authority: return written.authority.map { .value($0) } ?? .open
    case .year: return written.date.map { .year($0.year) } ?? .open
    case .unitKind: return written.kind.map { .value($0) } ?? .open
    case .fact(let id):
      guard let fact = checklist.facts.first(where: { $0.id == id }), case .choice(_, several: false) = fact.kind else {
        return .notAsked
      }
      return written.facts[id].map { .value($0) } ?? .open
    }
  }
}
