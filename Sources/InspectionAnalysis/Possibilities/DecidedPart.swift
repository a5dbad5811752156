import Inspection

/// A part of a condition that decides something.
struct DecidedPart: Sendable {
  let decision: Decision
  let condition: ConditionRef
  let set: SetRef?
  let joint: WrittenPart.Joint?
  let isNegated: Bool
  let range: SourceRange
  /// As it is written, on one line.
  let text: String
  let name: String

  static func all(of checklist: Checklist) -> [DecidedPart] {
    Decision.all(of: checklist).flatMap { decision -> [DecidedPart] in
      guard let root = decision.condition(in: checklist) else { return [] }
      let (source, name) = (decision.text(in: checklist), decision.name(in: checklist))
      return checklist.conditions.parts(of: root).map { part in
        // What stands in a definition is told of the definition, whoever uses it.
        let definition = part.definition.map { checklist.written.definitions[$0] }
        let text = (definition?.when ?? source)?.string(between: part.range).onOneLine ?? ""
        return DecidedPart(
          decision: decision, condition: part.condition, set: part.set, joint: part.joint, isNegated: part.isNegated,
          range: part.range, text: text, name: definition?.id.value ?? name)
      }
    }
  }
}

extension String {
  fileprivate var onOneLine: String { split { $0.isWhitespace }.joined(separator: " ") }
}
