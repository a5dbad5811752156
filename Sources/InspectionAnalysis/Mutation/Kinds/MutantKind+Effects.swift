import Inspection

extension MutantKind {
  /// A rule without one of its effects, or with one that goes one further.
  static let effects = MutantKind { finder in
    let checklist = finder.checklist
    for (index, rule) in checklist.rules.enumerated() {
      for (number, effect) in rule.effects.enumerated() {
        guard let of = effect.of else { continue }
        let (reference, range) = (
          EffectRef(rule: index, effect: number), checklist.place(of: EffectRef(rule: index, effect: number))
        )
        func name(_ language: Language) -> String { checklist.name(of: of, language) }
        finder.add(
          Message(
            da: "uden virkningen på \(name(.danish))", en: "without the effect on \(name(.english))",
            sv: "utan verkningen på \(name(.swedish))"), rule.id, at: range,
          MutantPart(
            isUntouched: { !$0.holds(index) },
            isEquivalent: { checklist, steps in checklist.never(.changes(reference), &steps) }
          ) { draft in
            for item in draft.items.indices { draft.items[item].effects.removeAll { $0 == reference } }
          })
        guard let old = effect.amount.number else { continue }
        finder.add(
          .instead(of: .number(old), .number(old + 1), what: Message(each: name)), rule.id, at: range,
          MutantPart(isUntouched: { !$0.holds(index) }) { draft in
            draft.rules[index].effects[number].amount = .number(old + 1)
          })
      }
    }
  }
}
