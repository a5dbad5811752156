/// What was written to an option of a fact that asks for words.
public struct FactWords: Sendable {
  package let fact: Int
  package let option: Int
  package var text: String

  package init(fact: Int, option: Int, text: String) { (self.fact, self.option, self.text) = (fact, option, text) }
}

extension Record {
  /// What was written to an option of a fact; `nil` where nothing was.
  package func words(to option: Int, of fact: Int) -> String? {
    factWords.first { $0.fact == fact && $0.option == option }?.text
  }
}

extension Checklist {
  /// The options of a fact that are chosen, as indices.
  package func chosen(_ value: FactAnswer.Value, of fact: Int) -> [Int] {
    switch (value, facts[fact].kind) {
    case (.choice(let option), _): [Int(option)]
    case (.several(let chosen, _), .choice(let options, _)):
      options.indices.filter { chosen & 1 << UInt64($0) != 0 }
    case (.open, _), (.number, _), (.date, _), (.several, _): []
    }
  }
}
