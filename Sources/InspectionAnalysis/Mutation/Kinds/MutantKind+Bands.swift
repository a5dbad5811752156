import Inspection

extension MutantKind {
  /// The edge of a band a tenth up and a tenth down, as far as the order of the bands allows; its score one up and one down.
  static let bands = MutantKind { finder in
    let checklist = finder.checklist
    for (index, item) in checklist.items.enumerated() {
      let bands = item.aggregation?.bands ?? []
      for ((number, band), range) in zip(bands.enumerated(), checklist.places(ofBandsAt: item.level)) {
        for new in band.from.neighbours(by: Rational(1, over: 10)) where bands.canMove(number, to: new) {
          finder.add(
            .instead(of: band.from, new, what: .from), band.id, at: range,
            MutantPart(
              isUntouched: { $0.isUnasked(index) },
              isEquivalent: { checklist, steps in checklist.isEmpty(number, of: index, to: new, &steps) }
            ) { $0.items[index].aggregation?.bands[number].from = new })
        }
        for new in band.score?.neighbours(by: 1) ?? [] {
          finder.add(
            .instead(of: band.score ?? 0, new, what: .score), band.id, at: range,
            MutantPart(
              isUntouched: { $0.isUnasked(index) },
              isEquivalent: { checklist, steps in checklist.never(.falls(into: number, of: index), &steps) }
            ) { $0.items[index].aggregation?.bands[number].score = new })
        }
      }
    }
  }
}

extension Rational {
  func neighbours(by step: Rational) -> [Rational] { [self - step, self + step] }
}

extension [Band] {
  fileprivate func canMove(_ band: Int, to new: Rational) -> Bool {
    // What lies below all bands has none, of which a case can say nothing.
    let isAboveLower = band == 0 ? self[band].from < new : self[band - 1].from < new
    let isBelowUpper = band + 1 == count || new < self[band + 1].from
    return isAboveLower && isBelowUpper
  }
}

extension Checklist {
  /// Whether no result lies between the edge of a band and where it is moved to.
  fileprivate func isEmpty(_ band: Int, of item: Int, to new: Rational, _ steps: inout Int) -> Bool {
    guard let bands = items[item].aggregation?.bands, bands[band].score == nil else { return false }
    var draft = ChecklistDraft(self)
    let isAbove = new > bands[band].from
    let place = isAbove ? band + 1 : band
    guard draft.splitBands(at: items[item].level, place, from: new) else { return false }
    return draft.checklist(in: plan.steps, like: self).never(.falls(into: band, of: item), &steps)
  }
}

extension ChecklistDraft {
  /// Splits the band before a place in two, on all items of a level. What conditions say of it they say of both; below the lowest they
  /// say nothing, which is looked at only by records that have a result there. False where a condition names bands of a set's members.
  fileprivate mutating func splitBands(at level: Level, _ place: Int, from: Rational) -> Bool {
    for index in items.indices where items[index].level == level && items[index].aggregation?.bands.isEmpty == false {
      let added = Band(id: "", from: from, text: Text(""), score: nil)
      items[index].aggregation?.bands.insert(added, at: place)
    }
    for (index, condition) in conditions.conditions.enumerated() {
      guard case .leaf(.choice(.band(let subject), let choices)) = condition else { continue }
      guard case .item(let item) = subject else { return false }
      if items[Int(item)].level != level { continue }
      let codes = conditions[choices].codes.flatMap { code -> [Int32] in
        Int(code) < place - 1 ? [code] : Int(code) == place - 1 ? [code, code + 1] : [code + 1]
      }
      let below = conditions[choices].belowLowest
      let moved = conditions.add(Choices(codes: codes, codesByScale: [], belowLowest: below))
      conditions.replace(ConditionRef(index: Int32(index)), by: .leaf(.choice(.band(subject), moved)))
    }
    return true
  }
}
