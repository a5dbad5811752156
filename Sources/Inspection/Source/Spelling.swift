/// Finds the known word that someone probably meant.
public enum Spelling {
  /// The candidate nearest to `word`, or `nil` when none is near: at most a third of its letters wrong, and at least one right.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased())
    guard !typed.isEmpty, typed.count <= 64 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased())
      let limit = max(1, max(typed.count, letters.count) / 3)
      guard abs(letters.count - typed.count) <= limit else { continue }
      let found = distance(typed, letters)
      if found <= limit, found < letters.count, found < (best?.distance ?? .max) { best = (candidate, found) }
    }
    return best?.word
  }

  /// The number of letters to insert, drop, change or swap with a neighbour (Damerau–Levenshtein, optimal string alignment).
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var twoBack = [Int](repeating: 0, count: right.count + 1)
    var before = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var least = min(before[j + 1] + 1, row[j] + 1, before[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { least = min(least, twoBack[j - 1] + 1) }
        row.append(least)
      }
      (twoBack, before) = (before, row)
    }
    return before[right.count]
  }
}
