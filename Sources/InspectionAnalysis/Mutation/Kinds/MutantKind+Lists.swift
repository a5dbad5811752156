import Inspection

extension MutantKind {
  /// A list of options without one of them or with one more; `har` with another option; `alle` for `nogen`.
  static let lists = MutantKind { finder in
    for part in finder.parts {
      switch finder.checklist.conditions[part.condition] {
      case .leaf(.choice(let subject, let choices)): finder.change(choices, of: subject, part)
      case .leaf(.has(let fact, let option)): finder.change(option, of: fact, part)
      case .leaf(.hasSource(let subject, let kind)): finder.change(kind, ofSourcesOf: subject, part)
      case .or: finder.shorten(part)
      case .any(let set, let inner):
        finder.add(.instead(of: .code(.any), .code(.all)), of: part) { $0.add(.all(set, inner)) }
      case .all(let set, let inner):
        finder.add(.instead(of: .code(.all), .code(.any)), of: part) { $0.add(.any(set, inner)) }
      case .leaf, .and, .not, .named: break
      }
    }
  }
}

extension MutantFinder {
  fileprivate mutating func change(_ choices: ChoicesRef, of subject: ChoiceSubject, _ part: DecidedPart) {
    if checklist.conditions[choices].isOrdered { return changeOrder(choices, of: subject, part) }
    let (codes, byScale) = (checklist.conditions[choices].codes, checklist.conditions[choices].codesByScale)
    let options = checklist.options(of: subject, count: byScale.count)
    let listed = options.filter { option in option.codes.contains { $0.isIn(codes, byScale) } }
    // One alone is no list.
    if listed.count < 2 { return }
    for option in options {
      let isListed = listed.contains { $0.value == option.value }
      let words =
        isListed
        ? Message(
          da: "uden `\(option.value)` i listen", en: "without `\(option.value)` in the list",
          sv: "utan `\(option.value)` i listan")
        : Message(
          da: "også `\(option.value)` i listen", en: "`\(option.value)` in the list, too",
          sv: "även `\(option.value)` i listan")
      add(words, of: part) { conditions in
        let changed = isListed ? option.taken(from: codes, byScale) : option.added(to: codes, byScale)
        let choices = conditions.add(changed)
        return conditions.add(Leaf.choice(subject, choices))
      }
    }
  }

  /// A comparison of bands that holds for one more of them, or for one less.
  private mutating func changeOrder(_ choices: ChoicesRef, of subject: ChoiceSubject, _ part: DecidedPart) {
    let (own, isBelow) = (checklist.conditions[choices], checklist.conditions[choices].belowLowest == .yes)
    let count = checklist.options(of: subject, count: 0).count
    for more in [-1, 1] {
      let length = own.codes.count + more
      guard (0...count).contains(length) else { continue }
      let codes = (0..<Int32(count)).filter { isBelow ? $0 < length : $0 >= Int32(count - length) }
      let words =
        more > 0
        ? Message(da: "også næste niveau", en: "the next band, too", sv: "även nästa nivå")
        : Message(da: "uden det nærmeste niveau", en: "without the nearest band", sv: "utan den närmaste nivån")
      add(words, of: part) { conditions in
        let choices = conditions.add(Choices(codes: codes, codesByScale: [], belowLowest: own.belowLowest))
        return conditions.add(Leaf.choice(subject, choices))
      }
    }
  }

  /// Numbers in a list are compared one by one.
  fileprivate mutating func shorten(_ part: DecidedPart) {
    let all = checklist.conditions.alternatives(of: part.condition)
    for (index, alternative) in all.enumerated() {
      guard case .leaf(.numbers(_, _, let right)) = checklist.conditions[alternative],
        case .number(let number) = checklist.conditions[right]
      else { continue }
      let rest = all[..<index] + all[(index + 1)...]
      let words = Message(each: { $0.number(number) })
      add(
        Message(
          da: "uden \(words.da) i listen", en: "without \(words.en) in the list", sv: "utan \(words.sv) i listan"),
        of: part
      ) { conditions in
        let first = rest[rest.startIndex]
        return rest.dropFirst().reduce(first) { conditions.add(.or($0, $1)) }
      }
    }
  }

  fileprivate mutating func change(_ kind: Int32, ofSourcesOf subject: Subject, _ part: DecidedPart) {
    let kinds = checklist.sourceKinds
    let other = (Int(kind) + 1) % kinds.count
    if other == Int(kind) { return }
    add(.instead(of: "`\(kinds[Int(kind)].value)`", "`\(kinds[other].value)`"), of: part) {
      $0.add(Leaf.hasSource(subject, kind: Int32(other)))
    }
  }

  fileprivate mutating func change(_ option: Int32, of fact: Int32, _ part: DecidedPart) {
    guard case .choice(let options, _) = checklist.allFacts[Int(fact)].kind else { return }
    // A record that shows one of them alone tells any of the others from it.
    let other = (Int(option) + 1) % options.count
    if other == Int(option) { return }
    add(.instead(of: "`\(options[Int(option)].value)`", "`\(options[other].value)`"), of: part) {
      $0.add(Leaf.has(fact: fact, option: Int32(other)))
    }
  }
}

/// An option that a list may name.
private struct ListedOption: Sendable {
  struct Code: Sendable {
    /// -1 where the options are not those of a set's members.
    let scale: Int
    let code: Int32

    func isIn(_ codes: [Int32], _ byScale: [[Int32]]) -> Bool { (scale < 0 ? codes : byScale[scale]).contains(code) }
  }

  let value: String
  var codes: [Code]

  func taken(from codes: [Int32], _ byScale: [[Int32]]) -> Choices {
    var (codes, byScale) = (codes, byScale)
    for own in self.codes {
      if own.scale < 0 { codes.removeAll { $0 == own.code } } else { byScale[own.scale].removeAll { $0 == own.code } }
    }
    return Choices(codes: codes, codesByScale: byScale)
  }

  func added(to codes: [Int32], _ byScale: [[Int32]]) -> Choices {
    var (codes, byScale) = (codes, byScale)
    for own in self.codes { if own.scale < 0 { codes.append(own.code) } else { byScale[own.scale].append(own.code) } }
    return Choices(codes: codes, codesByScale: byScale)
  }
}

extension Checklist {
  /// What can be listed of something that is chosen; of the members of a set, the options of each of so many scales.
  fileprivate func options(of subject: ChoiceSubject, count: Int) -> [ListedOption] {
    func plain(_ values: [String]) -> [ListedOption] {
      values.enumerated().map { ListedOption(value: $1, codes: [.init(scale: -1, code: Int32($0))]) }
    }
    switch subject {
    case .answer(.item(let item)): return plain(items[Int(item)].question.map { options(ofScale: $0.scale) } ?? [])
    case .answer(.member):
      var all: [ListedOption] = []
      for scale in 0..<count {
        for (code, value) in options(ofScale: scale).enumerated() {
          let own = ListedOption.Code(scale: scale, code: Int32(code))
          if let known = all.firstIndex(where: { $0.value == value }) {
            all[known].codes.append(own)
          } else {
            all.append(ListedOption(value: value, codes: [own]))
          }
        }
      }
      return all
    case .fact(let fact):
      guard case .choice(let options, _) = facts[Int(fact)].kind else { return [] }
      return plain(options.map { $0.value })
    case .unitKind: return plain(units.map { $0.value })
    case .purpose: return plain(purposes.map { $0.value })
    case .authority: return plain(authorities)
    case .band(let subject):
      let item = if case .item(let item) = subject { Int(item) } else { -1 }
      let bands =
        item < 0 ? items.compactMap { $0.aggregation?.bands }.first { !$0.isEmpty } : items[item].aggregation?.bands
      return plain(bands?.map { $0.id } ?? [])
    case .visitForm: return []
    }
  }

  private func options(ofScale scale: Int) -> [String] {
    if case .choice(let options) = scales[scale].kind { options.map { $0.choice.value } } else { [] }
  }
}

extension Conditions {
  /// What `or` joins.
  fileprivate func alternatives(of condition: ConditionRef) -> [ConditionRef] {
    if case .or(let left, let right) = self[condition] {
      alternatives(of: left) + alternatives(of: right)
    } else {
      [condition]
    }
  }
}
