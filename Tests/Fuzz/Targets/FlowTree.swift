/// A document as a tree that can be changed in any place and written again, on one line.
indirect enum FlowTree {
  case word(String)
  case list([FlowTree])
  case fields([(key: String, value: FlowTree)])

  /// From what stands in `{…}` and `[…]`, with words in single quotes or none. What our own documents need, and no more.
  init(_ text: String) {
    var rest = Array(text.unicodeScalars)[...]
    self = Self.read(&rest)
  }

  private static func read(_ rest: inout ArraySlice<Unicode.Scalar>) -> FlowTree {
    skipBlanks(&rest)
    switch rest.first {
    case "[":
      var items: [FlowTree] = []
      rest.removeFirst()
      while !ends("]", &rest) { items.append(read(&rest)) }
      return .list(items)
    case "{":
      var fields: [(key: String, value: FlowTree)] = []
      rest.removeFirst()
      while !ends("}", &rest) {
        let key = word(&rest)
        skipBlanks(&rest)
        if rest.first == ":" { rest.removeFirst() }
        fields.append((key, read(&rest)))
      }
      return .fields(fields)
    default: return .word(word(&rest))
    }
  }

  private static func skipBlanks(_ rest: inout ArraySlice<Unicode.Scalar>) {
    rest = rest.drop { $0 == " " || $0 == "\n" }
  }

  /// Whether a list or fields end here; what parts one from the next is passed over.
  private static func ends(_ bracket: Unicode.Scalar, _ rest: inout ArraySlice<Unicode.Scalar>) -> Bool {
    rest = rest.drop { $0 == " " || $0 == "\n" || $0 == "," }
    guard let first = rest.first else { return true }
    if first == bracket { rest.removeFirst() }
    return first == bracket
  }

  private static func word(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
    skipBlanks(&rest)
    var word = String.UnicodeScalarView()
    if rest.first == "'" {
      rest.removeFirst()
      word.append(contentsOf: rest.prefix { $0 != "'" })
      rest = rest.drop { $0 != "'" }.dropFirst()
      return String(word)
    }
    while let next = rest.first, !",[]{}\n".unicodeScalars.contains(next) {
      if next == ":", rest.dropFirst().first.map({ $0 == " " || $0 == "\n" }) ?? true { break }
      word.append(next)
      rest.removeFirst()
    }
    while word.last == " " { word.removeLast() }
    return String(word)
  }

  var text: String {
    switch self {
    case .word(let word): return Self.isPlain(word) ? word : "'\(word.replacing("'", with: "''"))'"
    case .list(let items): return "[\(items.map(\.text).joined(separator: ", "))]"
    case .fields(let fields): return "{\(fields.map { "\($0.key): \($0.value.text)" }.joined(separator: ", "))}"
    }
  }

  private static func isPlain(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return (first.properties.isAlphabetic || "0"..."9" ~= first)
      && word.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || "0"..."9" ~= $0 || "-./".unicodeScalars.contains($0)
      }
  }

  // MARK: Places

  /// How many nodes there are, this one included.
  var count: Int {
    switch self {
    case .word: 1
    case .list(let items): items.reduce(1) { $0 + $1.count }
    case .fields(let fields): fields.reduce(1) { $0 + $1.value.count }
    }
  }

  /// The node of a number, counted from the root on as they are written.
  func node(_ number: Int) -> FlowTree {
    if number == 0 { return self }
    var left = number - 1
    for child in children {
      if left < child.count { return child.node(left) }
      left -= child.count
    }
    return self
  }

  private var children: [FlowTree] {
    switch self {
    case .word: []
    case .list(let items): items
    case .fields(let fields): fields.map(\.value)
    }
  }

  /// Changes the node of a number; `nil` takes it out of what it stands in.
  mutating func change(_ number: Int, _ change: (FlowTree) -> [FlowTree]) {
    if number == 0 {
      self = change(self).first ?? self
      return
    }
    var left = number - 1
    let children = children
    for (index, child) in children.enumerated() {
      if left >= child.count {
        left -= child.count
        continue
      }
      var new = [child]
      if left == 0 { new = change(child) } else { new[0].change(left, change) }
      switch self {
      case .word: break
      case .list(var items):
        items.replaceSubrange(index...index, with: new)
        self = .list(items)
      case .fields(var fields):
        let key = fields[index].key
        fields.replaceSubrange(index...index, with: new.map { (key, $0) })
        self = .fields(fields)
      }
      return
    }
  }
}
