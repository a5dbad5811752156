import Inspection

/// The number someone meant who wrote it in words or with words around it: `seks`, `ca. 6`, `2 pladser`, `150%`.
struct MeantNumber {
  let value: Rational
  /// As it can be written anywhere, with a point and no comma.
  var text: String { value.decimal() }
  var isWhole: Bool { value.denominator == 1 }

  /// `nil` where there is none, or more than one.
  init?(_ text: String) {
    let isShare = text.contains("%") && Rational(percentage: text) != nil
    let words = text.lowercased().split { " \u{A0}\t:;".contains($0) }.map { MeantNumber.bare(String($0)) }
    let numbers = isShare ? [Rational(percentage: text)] : words.map(MeantNumber.number)
    let found = numbers.compactMap { $0 }
    guard found.count == 1, !words.contains(where: { $0.contains("/") }) else { return nil }
    value = found[0]
  }

  private static let words = [
    ["nul", "zero", "noll"], ["en", "et", "én", "ét", "one", "ett"], ["to", "two", "två"], ["tre", "three"],
    ["fire", "four", "fyra"], ["fem", "five"], ["seks", "six", "sex"], ["syv", "seven", "sju"],
    ["otte", "eight", "åtta"],
    ["ni", "nine", "nio"], ["ti", "ten", "tio"],
  ]

  private static func number(_ word: String) -> Rational? {
    Rational(word) ?? words.firstIndex { $0.contains(word) }.map { Rational($0) }
  }

  private static func bare(_ word: String) -> String {
    var word = word[...]
    while let last = word.last, ".,%+!?)".contains(last) { word.removeLast() }
    while let first = word.first, "~+(x".contains(first) { word.removeFirst() }
    return String(word)
  }
}
