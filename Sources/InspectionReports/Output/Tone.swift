/// What a line is, for a terminal that can show it in colour. The words say the same without.
enum Tone {
  case heading, good, notice, concern, grave, quiet

  /// ISO 6429: bold, dim, and the colours that any terminal has.
  fileprivate var code: TerminalText {
    switch self {
    case .heading: "\u{1B}[1m"
    case .good: "\u{1B}[32m"
    case .notice: "\u{1B}[36m"
    case .concern: "\u{1B}[33m"
    case .grave: "\u{1B}[1;31m"
    case .quiet: "\u{1B}[2m"
    }
  }
}

/// Colours a line, or leaves it as it is.
struct Paint {
  let isOn: Bool

  func callAsFunction(_ text: TerminalText, _ tone: Tone) -> TerminalText {
    isOn && !text.isEmpty ? "\(tone.code)\(text)\u{1B}[0m" : text
  }

  func callAsFunction(_ text: String, _ tone: Tone) -> TerminalText { self(TerminalText(text), tone) }
}
