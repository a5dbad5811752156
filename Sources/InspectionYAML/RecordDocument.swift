package import Inspection

/// A record as a document that reads back as the same record: what it says, and nothing else.
package struct RecordDocument {
  private let record: Record
  private let checklist: Checklist
  private var lines: [String] = []

  /// The whole document, in the words of the checklist's language.
  package static func yaml(_ record: Record, by checklist: Checklist) -> String {
    var document = RecordDocument(record: record, checklist: checklist)
    document.write()
    return PersonalNumber.masked(document.lines.joined(separator: "\n") + "\n")
  }

  private init(record: Record, checklist: Checklist) { (self.record, self.checklist) = (record, checklist) }

  private func word(_ keyword: Keyword) -> String { keyword.word(in: checklist.language) }

  private mutating func add(_ keyword: Keyword, _ value: String?, indent: Int = 0) {
    if let value { lines.append(String(repeating: " ", count: indent) + word(keyword) + ": " + value) }
  }

  private mutating func write() {
    add(.record, RecordTemplate.scalar(record.id))
    add(.checklist, "\(checklist.id.rawValue)@\(checklist.version)")
    section(.visit) { document in
      document.add(.date, document.record.visit.date?.description, indent: 2)
      document.add(
        .form,
        document.record.visit.form.map { document.word($0 == .announced ? .announced : .unannounced) }, indent: 2)
      document.add(
        .purpose, document.record.visit.purpose.map { RecordTemplate.scalar(document.checklist.purposes[$0].value) },
        indent: 2)
      document.add(.authority, document.record.visit.authority.map(RecordTemplate.scalar), indent: 2)
    }
    section(.unit) { document in
      document.add(
        .kind, document.record.unit.kind.map { RecordTemplate.scalar(document.checklist.units[$0].value) }, indent: 2)
    }
    section(.facts) { document in
      for (index, fact) in document.checklist.facts.enumerated() { document.write(fact, index) }
    }
    section(.answers) { $0.writeAnswers(below: 0, indent: 2) }
    for index in checklist.allFacts.indices.dropFirst(checklist.facts.count) {
      guard let words = checklist.words(for: record.facts[index].value, of: index) else { continue }
      lines.append("# \(checklist.allFacts[index].id): \(words)")
    }
  }

  /// A key with what stands below it; nothing where nothing does.
  private mutating func section(_ keyword: Keyword, _ write: (inout RecordDocument) -> Void) {
    let count = lines.count
    lines.append(word(keyword) + ":")
    write(&self)
    if lines.count == count + 1 { lines.removeLast() }
  }

  private mutating func write(_ fact: Fact, _ index: Int) {
    guard let words = checklist.words(for: record.facts[index].value, of: index) else { return }
    var value = RecordTemplate.scalar(words)
    if case .choice(_, several: true) = fact.kind {
      let chosen = words.split(separator: ",").map { RecordTemplate.scalar(String($0.drop { $0 == " " })) }
      value = "[" + chosen.joined(separator: ", ") + "]"
    }
    lines.append("  \(fact.id): \(value)")
  }

  private mutating func writeAnswers(below parent: Int, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    for child in checklist.items[parent].children {
      let id = checklist.items[child].id
      if checklist.items[child].several != nil {
        let answers = checklist.items[child].children.compactMap { labelled(answer(to: $0), $0) }
        if answers.isEmpty { continue }
        let hasLabels = checklist.items[child].children.contains { record.label(of: $0) != nil }
        let list = answers.joined(separator: ", ")
        lines.append(margin + id + ": " + (hasLabels ? "{\(list)}" : "[\(list)]"))
      } else if checklist.items[child].question == nil {
        let count = lines.count
        lines.append(margin + id + ":")
        writeAnswers(below: child, indent: indent + 2)
        if lines.count == count + 1 { lines.removeLast() }
      } else if let answer = answer(to: child) {
        lines.append(margin + id + ": " + answer)
      }
    }
  }

  /// An answer of several under its label; where only others have one, under its number.
  private func labelled(_ answer: String?, _ item: Int) -> String? {
    guard let answer, let question = checklist.items[item].parent else { return nil }
    if !checklist.items[question].children.contains(where: { record.label(of: $0) != nil }) { return answer }
    return RecordTemplate.scalar(record.label(of: item) ?? checklist.items[item].id) + ": " + answer
  }

  /// The short form where that says it all.
  private func answer(to item: Int) -> String? {
    let (answer, sources) = (record.answers[item], record.sources(of: item))
    let status: Keyword? =
      switch answer.value {
      case .notRelevant: .notRelevant
      case .notInFocus: .notInFocus
      case .notEstablished: .notEstablished
      case .open, .option, .number, .text: nil
      }
    if let status { return word(status) }
    guard let words = checklist.words(for: answer.value, to: item).map(RecordTemplate.scalar) else { return nil }
    if answer.note == nil, sources.isEmpty, record.reasonNotHeard(of: item) == nil { return words }
    var fields = ["\(word(.answer)): \(words)"]
    if !sources.isEmpty {
      let kinds = sources.map { RecordTemplate.scalar(checklist.sourceKinds[$0.kind].value) }
      fields.append("\(word(.sources)): [\(kinds.joined(separator: ", "))]")
    }
    if let reason = record.reasonNotHeard(of: item) {
      fields.append("\(word(.notHeard)): \(RecordTemplate.scalar(reason))")
    }
    if let note = record.note(of: item) { fields.append("\(word(.note)): \(RecordTemplate.scalar(note))") }
    return "{" + fields.joined(separator: ", ") + "}"
  }
}
