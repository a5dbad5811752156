extension ConditionResolver {
  /// A question that takes several answers has a result, but no answer, note or sources of its own.
  func checkSeveral(_ place: Place) throws(ConditionFault) {
    guard case .item(.item(let item)) = place.target, draft.items[Int(item)].several != nil else { return }
    switch place.suffix {
    case .answer, .note, .sources, .kinds: throw ConditionFault(severalCompared(Int(item), at: place.range))
    default: return
    }
  }

  /// The same where a word is compared with such a question that is one of its answers.
  func checkSeveral(_ subject: Subject, _ place: Place, against value: ConditionToken) throws(ConditionFault) {
    guard case .item(let item) = subject, let several = draft.items[Int(item)].several,
      case .choice(let options) = draft.scales[several.scale].kind,
      options.contains(where: { $0.choice.value == value.text })
    else { return }
    throw ConditionFault(severalCompared(Int(item), at: place.range))
  }

  private func severalCompared(_ item: Int, at range: SourceRange) -> Diagnostic {
    let path = draft.items[item].path
    let scale = draft.items[item].several.map { draft.scales[$0.scale] }
    var (da, en, sv) = ("score <= 1", "score <= 1", "poäng <= 1")
    if case .choice(let options)? = scale?.kind, let option = options.last?.choice.value {
      (da, en, sv) = ("svar = \(option)", "answer = \(option)", "svar = \(option)")
    }
    return Diagnostic(
      .wrongKind,
      Message(
        da: "`\(path)` besvares flere gange", en: "`\(path)` is answered several times",
        sv: "`\(path)` besvaras flera gånger"), at: range,
      help: Message(
        da: "tæl svarene: `antal(\(path), \(da)) >= 1`", en: "count the answers: `count(\(path), \(en)) >= 1`",
        sv: "räkna svaren: `antal(\(path), \(sv)) >= 1`"))
  }
}
