import Inspection

extension Phrases {
  /// What heads the guidance of scales.
  var answeringTitle: Message {
    Message(da: "Sådan er der svaret", en: "How it was answered", sv: "Så har frågorna besvarats")
  }

  /// How to answer on the scales that this visit's questions have, where the checklist says so.
  var answering: [Text] {
    let asked = checklist.items.indices.filter { assessment.results[$0].status != .notApplicable }
    let used = Set(asked.compactMap { checklist.items[$0].question?.scale })
    return checklist.scales.indices.filter(used.contains).compactMap { checklist.scales[$0].guidance }
  }
}
