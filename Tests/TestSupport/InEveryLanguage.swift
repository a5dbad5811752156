package import Inspection

extension Message {
  /// The languages in which this says nothing of its own: where it is empty, has words of another language, or is what another
  /// language has. What stands in back quotes, in brackets behind them, and as a line to copy is quoted and of no language.
  package var languagesMissing: [Language] {
    let texts = Language.allCases.map {
      self($0).replacing(/(skriv|write): .*/, with: "").replacing(/`[^`]*`/, with: "``") + "."
    }
    return zip(Language.allCases, texts).filter { language, text in
      let isSame = text.split { !$0.isLetter }.count > 3 && texts.count { $0 == text } > 1
      return self(language).isEmpty || isSame
        || language.hasForeignWord(text.replacing(/`[^`]*`( \([^)]*\))?/, with: "``"))
    }.map(\.0)
  }
}

extension Language {
  /// Whether a word of several letters has one that no word of this language has.
  package func hasForeignWord(_ text: String) -> Bool {
    text.split { !$0.isLetter }.contains { word in word.count > 1 && word.contains { foreignLetters.contains($0) } }
  }

  private var foreignLetters: String {
    switch self {
    case .danish: "äö"
    case .english: "æøåäö"
    case .swedish: "æø"
    }
  }
}
