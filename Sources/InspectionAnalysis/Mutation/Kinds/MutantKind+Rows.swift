import Inspection

extension MutantKind {
  /// The score of a row one up and one down or by another function, and two rows the other way round.
  static let rows = MutantKind { finder in
    let checklist = finder.checklist
    for (index, item) in checklist.items.enumerated() {
      guard let aggregation = item.aggregation, aggregation.method == .table else { continue }
      let written = checklist.written.rows(of: checklist.writtenItems[index], at: item.level)
      for (number, row) in aggregation.rows.enumerated() {
        guard let score = row.score else { continue }
        finder.change(score, ofRow: number, of: index, at: written[number].score.range)
      }
      for number in aggregation.rows.indices.dropLast() {
        finder.swap(number, aggregation.rows, of: index, at: checklist.places(ofRowsOf: index)[number])
      }
    }
  }
}

extension MutantFinder {
  fileprivate mutating func change(_ score: QuantityRef, ofRow row: Int, of item: Int, at range: SourceRange) {
    func part(_ new: Quantity) -> MutantPart {
      MutantPart(
        isEquivalent: { checklist, steps in checklist.never(.chosen(row: row, of: item), &steps) },
        apply: { draft in
          let new = draft.conditions.add(new)
          draft.items[item].aggregation?.rows[row].score = new
        })
    }
    switch checklist.conditions[score] {
    case .number(let old):
      for new in old.neighbours(by: 1) {
        add(.instead(of: old, new, what: .score), checklist.items[item].path, at: range, part(.number(new)))
      }
    case .aggregate(let method, let set):
      let old = Method.all[Int(method)]
      for (index, new) in Method.all.enumerated() where new.isFunction && new != old {
        add(
          .instead(of: .code(old.keyword), .code(new.keyword)), checklist.items[item].path, at: range,
          part(.aggregate(method: Int32(index), set)))
      }
    case .score, .value, .answer, .sources, .sourceKinds, .fact, .count, .share: break
    }
  }

  /// A row with the one below it, where that has a condition, too.
  fileprivate mutating func swap(_ row: Int, _ rows: [Aggregation.Row], of item: Int, at range: SourceRange) {
    guard let first = rows[row].when, let second = rows[row + 1].when, !isSameScore(rows[row], rows[row + 1]) else {
      return
    }
    add(
      Message(
        da: "række \(row + 2) før række \(row + 1)", en: "row \(row + 2) before row \(row + 1)",
        sv: "rad \(row + 2) före rad \(row + 1)"), checklist.items[item].path, at: range,
      MutantPart(
        isEquivalent: { checklist, steps in
          // The order tells where one is true and the other isn't false, which is where this is another than the first alone.
          var draft = ChecklistDraft(checklist)
          let notSecond = draft.conditions.add(Condition.not(second))
          let alone = draft.conditions.add(Condition.and(first, notSecond))
          let both = draft.checklist(in: checklist.plan.steps, like: checklist)
          return both.never(.turns(.row(row, of: item), to: alone), &steps)
        }, apply: { $0.items[item].aggregation?.rows.swapAt(row, row + 1) }))
  }

  private func isSameScore(_ first: Aggregation.Row, _ second: Aggregation.Row) -> Bool {
    switch (first.score, second.score) {
    case (nil, nil): true
    case (let first?, let second?):
      if case .number(let one) = checklist.conditions[first], case .number(let other) = checklist.conditions[second] {
        one == other
      } else {
        false
      }
    case (nil, _?), (_?, nil): false
    }
  }
}
