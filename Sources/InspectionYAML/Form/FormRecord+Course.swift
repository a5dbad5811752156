import Inspection

// What becomes of a record after the visit, as fields of a form make it.

extension FormRecord {
  private typealias Field = FormValue.Field

  // MARK: Stances

  static let stances = [Keyword.adopted, .rewritten, .declined]

  /// The stances to findings, but those that the document has among the findings set aside.
  func stances(_ tree: FormTree) -> FormValue {
    .fields(
      checklist.findings.compactMap { finding in
        guard let stance = stance(tree[finding.id]), !isSetAside(finding.id, stance) else { return nil }
        return Field(name: finding.id, key: finding.id, value: .fields([stance], short: "@answer"))
      }, short: nil)
  }

  func setAside(_ tree: FormTree) -> FormValue {
    .fields(
      checklist.findings.compactMap { finding in
        guard let stance = stance(tree[finding.id]), isSetAside(finding.id, stance) else { return nil }
        return Field(name: "!" + finding.id, key: finding.id, value: stance.value)
      }, short: nil)
  }

  private func isSetAside(_ finding: String, _ stance: FormValue.Field) -> Bool {
    stance.name == "!" + Keyword.declined.rawValue && setAside.contains(finding)
  }

  private func stance(_ tree: FormTree) -> FormValue.Field? {
    let answer = tree["@answer"].text
    guard let stance = Self.stances.first(where: { answer == "!" + $0.rawValue }) else { return nil }
    let words: String
    switch stance {
    case .rewritten: words = tree["@words"].text
    case .declined: words = tree["@reason"].text
    default: words = ""
    }
    return Field(name: answer, key: stance.word(in: language), value: .text(words.trimmedEnd))
  }

  // MARK: The rest

  func course(_ tree: FormTree) -> [FormValue.Field] {
    [
      part(.hearing, tree) { hearing($0) }, part(.hearingReplies, tree) { list($0) { reply($0) } },
      part(.decisions, tree) { list($0) { decision($0) } }, part(.reviewed, tree) { list($0) { review($0) } },
      part(.replaces, tree) { fields([text(.record, $0), text(.reason, $0)], short: .record) },
    ].compactMap { $0 }
  }

  func otherDay(_ tree: FormTree) -> FormValue {
    fields([word(.date, tree), keyword(.form, tree), text(.sort, tree)], short: .date)
  }

  func agreement(_ tree: FormTree) -> FormValue {
    fields(
      [
        text(.what, tree), text(.who, tree), word(.deadline, tree), keyword(.sort, tree), keyword(.status, tree),
        word(.done, tree),
      ], short: .what)
  }

  /// What was sent, or why nothing may be. What was sent can't be withheld, so where both stand the first goes into the record.
  private func hearing(_ tree: FormTree) -> FormValue {
    let sent = list(tree) {
      fields([
        word(.sent, $0), word(.deadline, $0), text(.recipient, $0), word(.received, $0), word(.sha256, $0),
      ])
    }
    return sent.isEmpty ? fields([text(.withheld, tree)]) : sent
  }

  private func reply(_ tree: FormTree) -> FormValue {
    fields([
      text(.from, tree), word(.received, tree), keyword(.to, tree), text(.remark, tree), text(.authorityReply, tree),
      keyword(.changed, tree), text(.what, tree),
    ])
  }

  private func decision(_ tree: FormTree) -> FormValue {
    fields([text(.sort, tree), word(.date, tree), word(.deadline, tree), text(.journalNumber, tree)])
  }

  private func review(_ tree: FormTree) -> FormValue {
    fields([text(.reviewer, tree), word(.date, tree)], short: .reviewer)
  }
}
