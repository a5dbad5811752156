package import Inspection

/// What the page shows beside and between the questions, as JSON: the picture of the visit, which questions apply, the words at the
/// points, what findings rest on, and what is wrong with a field.
package enum FormState {
  /// Of a record that was scored.
  package static func document(_ assessment: Assessment, faults: [FormFault], language: Language) -> [UInt8] {
    let phrases = Phrases(assessment, language)
    var writer = JSONWriter(indented: false)
    writer.beginObject()
    writer.key("isScored")
    writer.value(true)
    writer.key("said")
    writer.value(phrases.scoreSentences(of: 0).joined(separator: " "))
    writer.key("picture")
    writer.value(String(decoding: FormPicture(phrases).bytes, as: UTF8.self))
    writer.key("items")
    writer.beginObject()
    for index in assessment.checklist.items.indices { write(index, phrases, to: &writer) }
    for (index, fact) in assessment.checklist.facts.enumerated() where fact.appliesWhen != nil {
      writer.key(named: "facts/" + fact.id)
      writer.beginArray()
      writer.value(!assessment.unasked.contains(index))
      writer.endArray()
    }
    writer.endObject()
    writer.key("findings")
    writer.beginObject()
    for finding in assessment.findings {
      guard case .definition(let index) = finding.origin else { continue }
      writer.key(named: assessment.checklist.findings[index].id)
      let reasons = finding.because.map { phrases.because($0) }.joined(separator: "; ")
      writer.value(reasons.isEmpty ? "" : FormWords(language: language).basedOn + ": " + reasons)
    }
    writer.endObject()
    write(faults + disagreements(phrases), language, to: &writer)
    writer.endObject()
    return writer.take()
  }

  /// What doesn't agree, told at each field that has to do with it.
  private static func disagreements(_ phrases: Phrases) -> [FormFault] {
    phrases.assessment.missing.filter { $0.what == .consistency }.flatMap { missing in
      missing.because.map { because in
        let path = phrases.checklist.formPath(of: because.basis)
        let field = if case .item = because.basis { path + "/@answer" } else { path }
        return .disagreement(phrases.text(ofDemand: missing.path), at: field)
      }
    }
  }

  /// Of a record that can't be scored.
  package static func document(faults: [FormFault], language: Language) -> [UInt8] {
    var writer = JSONWriter(indented: false)
    writer.beginObject()
    writer.key("isScored")
    writer.value(false)
    write(faults, language, to: &writer)
    writer.endObject()
    return writer.take()
  }

  /// The fields of a record that was opened, with the language of its keys.
  package static func document(
    fields: [(path: String, value: String)], language: Language, faults: [FormFault], in shown: Language
  ) -> [UInt8] {
    var writer = JSONWriter(indented: false)
    writer.beginObject()
    writer.key("language")
    writer.value(language.rawValue)
    writer.key("fields")
    write(fields, to: &writer)
    write(faults, shown, to: &writer)
    writer.endObject()
    return writer.take()
  }

  /// What comes of two records of one visit: the fields, and of those that both wrote what the other has.
  package static func document(
    merged: [(path: String, value: String)], both: [(path: String, value: String)], filled: Int, isOtherUnit: Bool
  ) -> [UInt8] {
    var writer = JSONWriter(indented: false)
    writer.beginObject()
    writer.key("fields")
    write(merged, to: &writer)
    writer.key("both")
    write(both, to: &writer)
    writer.key("filled")
    writer.value(filled)
    writer.key("isOtherUnit")
    writer.value(isOtherUnit)
    writer.endObject()
    return writer.take()
  }

  private static func write(_ fields: [(path: String, value: String)], to writer: inout JSONWriter) {
    writer.beginArray()
    for (path, value) in fields {
      writer.beginArray()
      writer.value(path)
      writer.value(value)
      writer.endArray()
    }
    writer.endArray()
  }

  private static func write(_ item: Int, _ phrases: Phrases, to writer: inout JSONWriter) {
    let result = phrases.assessment.results[item]
    writer.key(named: phrases.checklist.formPath(of: item))
    writer.beginArray()
    // An answer beyond the fewest can be given wherever its question is asked.
    let asked =
      phrases.checklist.isBeyondLeast(item) ? phrases.assessment.results[phrases.checklist.asked(item)] : result
    writer.value(asked.status != .notApplicable)
    if phrases.checklist.items[item].question == nil || phrases.checklist.items[item].level == .point {
      writer.value(phrases.scoreSentences(of: item).joined(separator: " "))
    }
    writer.endArray()
  }

  private static func write(_ faults: [FormFault], _ language: Language, to writer: inout JSONWriter) {
    writer.key("faults")
    writer.beginArray()
    for fault in faults {
      writer.beginObject()
      writer.key("path")
      writer.value(fault.path)
      writer.key("severity")
      writer.value(fault.severity.word)
      writer.key("text")
      writer.value(fault.words(language))
      writer.key("isNumber")
      writer.value(fault.isNumber)
      writer.endObject()
    }
    writer.endArray()
  }
}

extension Checklist {
  /// The path under which a form has what something rests on.
  func formPath(of basis: Because.Basis) -> String {
    switch basis {
    case .item(let item): formPath(of: item)
    case .fact(let fact): "facts/" + facts[fact].id
    }
  }

  /// The path under which a form has an item.
  func formPath(of item: Int) -> String {
    if item == 0 { return Keyword.overall.rawValue }
    let above = items[item].parent ?? 0
    return (above == 0 ? "answers" : formPath(of: above)) + "/" + items[item].id
  }
}

extension Phrases {
  /// An answer or fact that a finding rests on, by the question and not by its id.
  func because(_ reason: Because) -> String {
    switch reason.basis {
    case .item(let item): title(of: item) + ": " + (value(of: item) ?? reason.value)
    case .fact(let fact):
      title(ofFact: fact) + ": " + (Day(reason.value).map { language.date($0) } ?? reason.value)
    }
  }
}
