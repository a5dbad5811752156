import Inspection

/// Makes of the fields of a form what is to stand in the record.
struct FormRecord {
  let checklist: Checklist
  let language: Language
  /// The ids of findings that the document sets aside in the older way, below a key of its own; they stay there.
  var setAside: [String] = []

  private typealias Field = FormValue.Field

  /// The whole record, in the order in which records are written.
  func value(of tree: FormTree) -> FormValue {
    .fields(
      [
        text(.record, tree), word(.checklist, tree), keyword(.status, tree),
        part(.visit, tree) { visit($0) }, part(.unit, tree) { fields([text(.id, $0), word(.kind, $0)]) },
        part(.facts, tree) { facts($0) }, part(.answers, tree) { answers($0, below: 0) },
        part(.judgement, tree) { judgements($0) },
        part(.findings, tree) { list($0) { finding($0) } },
        field(.setAside, Keyword.setAside.rawValue, setAside(tree[Keyword.stances.rawValue])),
        part(.stances, tree) { stances($0) }, part(.followUp, tree) { list($0) { agreement($0) } },
        word(.nextVisit, tree), text(.comments, tree),
      ].compactMap { $0 } + course(tree), short: nil)
  }

  // MARK: Pieces

  func part(_ keyword: Keyword, _ tree: FormTree, _ value: (FormTree) -> FormValue) -> FormValue.Field? {
    field(keyword, keyword.rawValue, value(tree[keyword.rawValue]))
  }

  func field(_ keyword: Keyword, _ name: String, _ value: FormValue) -> FormValue.Field? {
    value.isEmpty ? nil : Field(name: name, key: keyword.word(in: language), value: value)
  }

  func text(_ keyword: Keyword, _ tree: FormTree) -> FormValue.Field? {
    field(keyword, keyword.rawValue, .text(tree[keyword.rawValue].text.trimmedEnd))
  }

  func word(_ keyword: Keyword, _ tree: FormTree) -> FormValue.Field? {
    field(keyword, keyword.rawValue, .word(tree[keyword.rawValue].text))
  }

  /// A field whose value is a word of the language.
  func keyword(_ keyword: Keyword, _ tree: FormTree) -> FormValue.Field? {
    let value = tree[keyword.rawValue].text
    if value.isEmpty { return nil }
    let word = Keyword(rawValue: value)?.word(in: language) ?? value
    return field(keyword, keyword.rawValue, .keyword(word, known: value))
  }

  func fields(_ fields: [FormValue.Field?], short: Keyword? = nil) -> FormValue {
    .fields(fields.compactMap { $0 }, short: short?.rawValue)
  }

  /// The entries of a list that say anything.
  func list(_ tree: FormTree, _ entry: (FormTree) -> FormValue) -> FormValue {
    .list(tree.entries.map(entry).filter { !$0.isEmpty })
  }

  // MARK: Sections

  private func visit(_ tree: FormTree) -> FormValue {
    let inspectors = Self.words(tree[Keyword.inspectors.rawValue].text)
    return fields([
      word(.date, tree), keyword(.form, tree), word(.purpose, tree), text(.authority, tree),
      field(.inspectors, Keyword.inspectors.rawValue, .words(inspectors)),
      part(.otherDays, tree) { list($0) { otherDay($0) } }, text(.reason, tree),
    ])
  }

  /// What stands between commas.
  static func words(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: ",")).map { word in
      var word = word
      while word.first == UInt8(ascii: " ") { word.removeFirst() }
      while word.last == UInt8(ascii: " ") { word.removeLast() }
      return String(Substring(word))
    }.filter { !$0.isEmpty }
  }

  private func facts(_ tree: FormTree) -> FormValue {
    .fields(
      checklist.facts.compactMap { fact in
        let text = tree[fact.id].text
        if case .choice(let options, _) = fact.kind, let value = Self.worded(tree[fact.id], options) {
          return Field(name: fact.id, key: fact.id, value: value)
        }
        if text.isEmpty { return nil }
        var value = FormValue.word(text)
        if case .choice(_, several: true) = fact.kind { value = .words(Self.words(text)) }
        return Field(name: fact.id, key: fact.id, value: value)
      }, short: nil)
  }

  /// The options that are chosen or have words to them, each as a key; `nil` where none has words.
  private static func worded(_ tree: FormTree, _ options: [Choice]) -> FormValue? {
    let words = options.map { tree[$0.value].text.trimmedEnd }
    if words.allSatisfy({ $0.isEmpty }) { return nil }
    let chosen = Self.words(tree.text)
    return .fields(
      zip(options, words).compactMap { option, words in
        if words.isEmpty, !chosen.contains(option.value) { return nil }
        return Field(name: "!" + option.value, key: option.value, value: .text(words))
      }, short: nil)
  }

  private func answers(_ tree: FormTree, below parent: Int) -> FormValue {
    .fields(
      checklist.items[parent].children.compactMap { child in
        let id = checklist.items[child].id
        let value = answer(tree[id], to: child)
        return value.isEmpty ? nil : Field(name: id, key: id, value: value)
      }, short: nil)
  }

  func answer(_ tree: FormTree, to item: Int) -> FormValue {
    if checklist.items[item].several != nil, Self.status(tree["@answer"].text) == nil { return several(tree, to: item) }
    let (answer, reason, note) = (tree["@answer"].text, tree["@reason"].text, tree["@note"].text)
    var all: [FormValue.Field] = []
    if let status = Self.status(answer) {
      all.append(Field(name: answer, key: status.word(in: language), value: .text(reason.trimmedEnd)))
    } else if !answer.isEmpty {
      all.append(Field(name: "@answer", key: Keyword.answer.word(in: language), value: .word(answer)))
    }
    let sources = list(tree["@sources"]) { source($0) }
    if let field = field(.sources, "@sources", sources) { all.append(field) }
    if let field = field(.notHeard, "@not-heard", .text(tree["@not-heard"].text.trimmedEnd)) { all.append(field) }
    if let field = field(.note, "@note", .text(note.trimmedEnd)) { all.append(field) }
    if let field = field(.workNote, "@work-note", .text(tree["@work-note"].text.trimmedEnd)) { all.append(field) }
    if !checklist.items[item].isAsked, case .fields(let below, _) = answers(tree, below: item) { all += below }
    return .fields(all, short: "@answer")
  }

  /// The status that an answer of `!` and its word is.
  static func status(_ answer: String) -> Keyword? {
    guard answer.utf8.first == UInt8(ascii: "!") else { return nil }
    return [Keyword.notRelevant, .notInFocus, .notEstablished].first { answer == "!" + $0.rawValue }
  }

  private func source(_ tree: FormTree) -> FormValue {
    fields([word(.kind, tree), word(.date, tree), text(.text, tree)], short: .kind)
  }

  private func judgements(_ tree: FormTree) -> FormValue {
    func judgement(_ name: String, _ key: String) -> FormValue.Field? {
      let value = fields([text(.text, tree[name]), word(.level, tree[name]), text(.reason, tree[name])], short: .text)
      return value.isEmpty ? nil : Field(name: name, key: key, value: value)
    }
    let overall = judgement(Keyword.overall.rawValue, Keyword.overall.word(in: language))
    let points = checklist.points.map { checklist.items[$0].id }.map { judgement($0, $0) }
    return fields(points + [overall])
  }

  private func finding(_ tree: FormTree) -> FormValue {
    fields([
      word(.point, tree), keyword(.category, tree), text(.text, tree), text(.recommendation, tree),
      text(.reference, tree),
    ])
  }
}
