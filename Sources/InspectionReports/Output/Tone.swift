/// What a line is, for a terminal that can show it in colour. The words say the same without.
enum Tone {
  case heading, good, notice, concern, grave, quiet

  /// ISO 6429: bold, dim, and the colours that any terminal has.
  fileprivate var code: String {
    switch self {
    case .heading: "1"
    case .good: "32"
    case .notice: "36"
    case .concern: "33"
    case .grave: "1;31"
    case .quiet: "2"
    }
  }
}

/// Colours a line, or leaves it as it is.
struct Paint {
  let isOn: Bool

  func callAsFunction(_ text: String, _ tone: Tone) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(tone.code)m\(text)\u{1B}[0m" : text
  }
}
