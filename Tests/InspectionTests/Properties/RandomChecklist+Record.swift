extension RandomChecklist {
  private mutating func mayBeOpen(_ percent: Int) -> Bool {
    guard openLeft > 0, chance(percent) else { return false }
    openLeft -= 1
    return true
  }

  mutating func record() -> String {
    var text = "record: r\nchecklist: random\nfacts:\n"
    if !mayBeOpen(40) { text += "  age: \(pick(["child", "teen"]))\n" }
    if !mayBeOpen(25) { text += "  holds: [\(pick(["p", "q", "p, q"]))]\n" }
    text += "answers:\n"
    for point in points {
      if chance(5, .statuses) {
        text += "  \(point.id): \(pick(["not-relevant", "not-in-focus"]))\n"
        continue
      }
      text += "  \(point.id):\n"
      var above = ""
      for leaf in point.leaves {
        let words = leaf.path.split(separator: ".")
        if words.count == 3, above != words[1] { text += "    \(words[1]):\n" }
        above = String(words[1])
        text += String(repeating: "  ", count: words.count) + "\(words[words.count - 1]): \(answer(to: leaf))\n"
      }
    }
    return text
  }

  private mutating func answer(to leaf: Leaf) -> String {
    if mayBeOpen(35) { return chance(20, .statuses) ? "not-established" : "" }
    if chance(15, .statuses) { return pick(["not-relevant", "not-in-focus"]) }
    return option(of: leaf.scale)
  }
}
