import Inspection

/// Goes through a checklist for what its cases should reach.
struct GoalFinder {
  private let checklist: Checklist
  private(set) var found: [(goal: Goal, target: GoalTarget)] = []

  init(_ checklist: Checklist) { self.checklist = checklist }

  mutating func find() {
    findRules()
    for index in checklist.items.indices.dropFirst() {
      findFindings(of: index)
      findApplicability(of: index)
    }
    findRows()
    findBands()
    findOptions()
  }

  private mutating func add(
    _ kind: Goal.Kind, _ name: String, of: String = "", at range: SourceRange, _ target: GoalTarget
  ) {
    found.append((Goal(kind: kind, name: name, of: of, range: range), target))
  }

  private mutating func findRules() {
    for (index, rule) in checklist.rules.enumerated() {
      let place = checklist.place(ofRule: index)
      add(.ruleHolds, rule.id, at: place, .rule(index, .yes))
      // What always holds can't fail.
      if rule.when != nil { add(.ruleFails, rule.id, at: place, .rule(index, .no)) }
      for (number, effect) in rule.effects.enumerated() {
        add(
          .effect, rule.id, of: checklist.items[effect.of].path, at: checklist.place(ofEffect: number, of: index),
          .effect(item: effect.of, EffectRef(rule: index, effect: number)))
      }
    }
  }

  private mutating func findFindings(of item: Int) {
    for finding in checklist.items[item].findings {
      let (definition, place) = (checklist.findings[finding], checklist.place(ofFinding: finding))
      add(.finding, definition.id, at: place, .finding(finding, .yes))
      if definition.when != nil { add(.noFinding, definition.id, at: place, .finding(finding, .no)) }
    }
  }

  private mutating func findApplicability(of item: Int) {
    guard checklist.items[item].appliesWhen != nil else { return }
    let (path, place) = (checklist.items[item].path, checklist.place(ofApplicabilityOf: item))
    add(.applies, path, at: place, .applies(item, .yes))
    add(.appliesNot, path, at: place, .applies(item, .no))
  }

  /// A table that a level has for all its items is one, whichever of them uses a row.
  private mutating func findRows() {
    var tables: [(places: [SourceRange], items: [Int])] = []
    for (index, item) in checklist.items.enumerated() where item.aggregation?.method == .table {
      let places = checklist.places(ofRowsOf: index)
      if let known = tables.firstIndex(where: { $0.places == places }) {
        tables[known].items.append(index)
      } else {
        tables.append((places, [index]))
      }
    }
    for (places, items) in tables {
      let path = items.count == 1 ? checklist.items[items[0]].path : ""
      for (row, place) in places.enumerated() {
        add(.row, String(row + 1), of: path, at: place, .row(items: items, row: row))
      }
    }
  }

  private mutating func findBands() {
    for level in [Level.overall, .point, .criterion] {
      let items = checklist.items.indices.filter {
        checklist.items[$0].level == level && checklist.items[$0].aggregation?.bands.isEmpty == false
      }
      guard let first = items.first, let bands = checklist.items[first].aggregation?.bands else { continue }
      for ((number, band), place) in zip(bands.enumerated(), checklist.places(ofBandsAt: level)) {
        add(.band, band.id, at: place, .band(items: items, band: number))
      }
    }
  }

  private mutating func findOptions() {
    for (index, scale) in checklist.scales.enumerated() {
      let items = checklist.items.indices.filter { checklist.items[$0].question?.scale == index }
      guard !items.isEmpty else { continue }
      switch (scale.kind, checklist.written.scales[index].kind) {
      case (.choice(let options), .choice(let written)):
        for (number, option) in zip(options, written).enumerated() {
          add(
            .option, option.0.choice.value, of: scale.id, at: option.1.choice.value.range,
            .option(items: items, option: Int32(number)))
        }
      case (.number(_, let steps), .number(_, _, let written)):
        let places = written.sorted { $0.from.value < $1.from.value }.map { $0.from.range }
        for (number, step) in steps.enumerated() {
          let below = number + 1 < steps.count ? steps[number + 1].from : .infinity
          add(
            .option, step.from.decimal(), of: scale.id, at: places[number],
            .step(items: items, from: step.from, below: below))
        }
      case (.free, _), (.choice, _), (.number, _): break
      }
    }
  }
}
