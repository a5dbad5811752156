/// Finds the known word that someone probably meant.
public enum Spelling {
  /// The candidate nearest to `word`: at most a third of its letters wrong, and at least one right. Else one that stands among the
  /// words typed, as `uanmeldt` in `uanmeldt besøg`. `nil` when none is near.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let typed = letters(of: word)
    guard !typed.isEmpty, typed.count <= 64 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      guard abs(candidate.utf8.count - word.utf8.count) <= 32 else { continue }
      let letters = letters(of: candidate)
      let limit = min(max(1, max(typed.count, letters.count) / 3), (best?.distance ?? .max) - 1)
      guard limit >= 0, abs(letters.count - typed.count) <= limit else { continue }
      if let found = distance(typed, letters, atMost: limit), found < letters.count { best = (candidate, found) }
    }
    return best?.word ?? contained(in: word, among: candidates) ?? withDanishLetters(word, among: candidates)
  }

  /// What was typed on a keyboard without æ, ø and å: `vaegt`, `paakraevet`.
  private static func withDanishLetters(_ word: String, among candidates: some Sequence<String>) -> String? {
    func plain(_ text: String) -> String {
      String(
        text.lowercased().flatMap { letter in
          switch letter {
          case "æ", "ä": "ae"
          case "ø", "ö": "oe"
          case "å": "aa"
          default: String(letter)
          }
        })
    }
    let typed = plain(word)
    return candidates.first { plain($0) == typed }
  }

  private static func contained(in text: String, among candidates: some Sequence<String>) -> String? {
    let words = text.lowercased().split { $0.isWhitespace }.map(String.init)
    guard words.count > 1 else { return nil }
    return candidates.first { $0.count > 2 && words.contains($0.lowercased()) }
  }

  private static func letters(of word: String) -> [Character] { Array(word.lowercased()) }

  /// The number of letters to insert, drop, change or swap with a neighbour (Damerau–Levenshtein, optimal string alignment);
  /// `nil` when it is above the limit.
  static func distance(_ left: [Character], _ right: [Character], atMost limit: Int) -> Int? {
    var twoBack = [Int](repeating: 0, count: right.count + 1)
    var before = Array(0...right.count)
    var row = before
    for i in left.indices {
      row[0] = i + 1
      var least = row[0]
      for j in right.indices {
        var here = min(before[j + 1] + 1, row[j] + 1, before[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { here = min(here, twoBack[j - 1] + 1) }
        row[j + 1] = here
        least = min(least, here)
      }
      if least > limit { return nil }
      (twoBack, before, row) = (before, row, twoBack)
    }
    return before[right.count] <= limit ? before[right.count] : nil
  }
}
