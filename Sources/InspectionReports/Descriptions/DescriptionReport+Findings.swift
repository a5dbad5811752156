import Inspection

// When a finding comes up, and what it says.

extension DescriptionReport {
  func findings(of index: Int) -> [Block] {
    checklist.items[index].findings.flatMap { finding in
      self.finding(checklist.findings[finding], own: index, during: "")
    }
  }

  /// A finding with when it comes up; what takes many conditions stands with them in a list above it.
  func finding(_ definition: FindingDefinition, own: Int?, during: String) -> [Block] {
    let parts = definition.when.map { checklist.parts(of: $0, own: own, language) } ?? []
    let replaced = definition.replacedBy.map { "»" + text(checklist.findings[$0].text) + "«" }
    let point =
      definition.rule == nil ? nil : definition.point.flatMap { $0 == 0 ? nil : text(checklist.items[$0].name) }
    var when = ""
    if parts.isEmpty {
      when =
        own == nil
        ? say("altid", "always", "alltid")
        : say("når spørgsmålet er besvaret", "when the question is answered", "när frågan är besvarad")
    } else if parts.count <= Self.fewParts {
      when = say("når ", "when ", "när ") + language.list(parts)
    }
    let block = Block.finding(
      definition.category,
      [.paragraph(words(definition.text), .plain)]
        + pairs([
          (say("Kommer", "Comes up", "Kommer"), Words(when + (when.isEmpty ? "" : during))),
          (
            say("Anbefaling", "Recommendation", "Rekommendation"),
            definition.recommendation.map { words($0) } ?? Words("")
          ),
          (say("Henvisning", "Reference", "Hänvisning"), Words(quoting: definition.reference ?? "")),
          (say("Vises under", "Shown under", "Visas under"), Words(point ?? "")),
          (
            say("Kommer ikke sammen med", "Doesn't come beside", "Kommer inte tillsammans med"),
            Words(language.list(replaced))
          ),
        ]))
    return when.isEmpty ? listed(parts, during: during) + [block] : [block]
  }

  static var fewParts: Int { 2 }

  /// Many conditions one by one.
  func listed(_ parts: [String], during: String) -> [Block] {
    [
      .paragraph(
        Words(say("Når alt dette gælder", "When all of this holds", "När allt detta gäller") + during + ":"), .plain),
      .list(parts.map { Words($0) }),
    ]
  }
}
