import Inspection

extension Record {
  /// The record without all that it needn't say to keep something: answers and facts first, then what the visit was.
  func shrunk(for checklist: Checklist, keeping holds: (Record) -> Bool) -> Record {
    var record = self
    func tryOut(_ change: (inout Record) -> Void) {
      var less = record
      change(&less)
      if holds(less) { record = less }
    }
    // From the back, as of several answers to one question those further back move up.
    for index in answers.indices.reversed() where record.answers[index].value != .open {
      tryOut {
        $0.clear(index)
        $0.closeGaps(in: checklist)
      }
    }
    for index in facts.indices where record.facts[index].value != .open {
      tryOut { $0.facts[index].value = .open }
      guard case .several(let chosen, let open) = record.facts[index].value else { continue }
      for option in 0..<UInt64(64) where chosen & 1 << option != 0 {
        tryOut { less in
          guard case .several(let left, _) = less.facts[index].value else { return }
          less.facts[index].value = .several(chosen: left & ~(1 << option), open: open)
        }
      }
    }
    if record.visit.form != nil { tryOut { $0.visit.form = nil } }
    if record.visit.purpose != nil { tryOut { $0.visit.purpose = nil } }
    if record.visit.date != nil { tryOut { $0.visit.date = nil } }
    return record
  }

  private mutating func clear(_ item: Int) { answers[item] = Answer() }
}
