import Inspection

extension MutantKind {
  /// A part of a condition left out of what joins it with others, or taken as always or as never true; below a set also its opposite.
  static let parts = MutantKind { finder in
    for part in finder.parts {
      finder.add(part.words(takenAs: true), of: part) { $0.constant(true) }
      finder.add(part.words(takenAs: false), of: part) { $0.constant(false) }
      guard part.set != nil, !finder.checklist.conditions.isComparison(part.condition) else { continue }
      let opposite = Message(
        da: "det modsatte af `\(part.text)`", en: "the opposite of `\(part.text)`", sv: "motsatsen till `\(part.text)`")
      finder.add(opposite, of: part) { conditions in
        let same = conditions.add(conditions[part.condition])
        return conditions.add(.not(same))
      }
    }
  }
}

extension DecidedPart {
  fileprivate func words(takenAs truth: Bool) -> Message {
    let leavesOut = truth ? WrittenPart.Joint.and : .or
    if joint == leavesOut, !isNegated {
      return .without(Message(da: "`\(text)`", en: "`\(text)`", sv: "`\(text)`"))
    }
    return truth
      ? Message(da: "`\(text)` altid sand", en: "`\(text)` always true", sv: "`\(text)` alltid sant")
      : Message(da: "`\(text)` aldrig sand", en: "`\(text)` never true", sv: "`\(text)` aldrig sant")
  }
}

extension Conditions {
  /// Whether it has a sign that is mistyped by itself.
  fileprivate func isComparison(_ condition: ConditionRef) -> Bool {
    switch self[condition] {
    case .leaf(.numbers), .leaf(.days): true
    case .leaf, .and, .or, .not, .any, .all, .named: false
    }
  }
}
