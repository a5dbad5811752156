import Inspection

// What the lines hold: scalars and flow collections.

extension LineParser {
  /// A scalar on the line in hand.
  struct Scalar {
    /// libyaml looks for a key's colon so far and no further.
    static let longestKey = 1000

    let first: Int
    let count: Int
    let start: SourcePosition
    let end: SourcePosition
    /// `LineParser.following` at its end.
    let following: Int
  }

  /// Goes to what ends a plain scalar: the line's end, a comment, a colon with a space behind it, in flow style a sign of its own.
  @inline(__always) mutating func plain(inFlow: Bool) throws(Unusual) -> Scalar {
    guard mayBeginPlain(inFlow: inFlow) else { throw Unusual() }
    let (first, start) = (at, position)
    scan: while at < lineEnd {
      if !inFlow, skipEight({ Eight.has(0x3A, in: $0) | Eight.has(0x23, in: $0) | Eight.has(0x09, in: $0) }) {
        continue
      }
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: ":"):
        let next = bytes[at + 1]
        if next == UInt8(ascii: " ") || at + 1 == lineEnd { break scan }
        if inFlow, Self.isFlowSign(next) { throw Unusual() }
      case UInt8(ascii: "#"): if bytes[at - 1] == UInt8(ascii: " ") { break scan }
      case UInt8(ascii: "\t"): throw Unusual()
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): if inFlow { break scan }
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"): if inFlow { throw Unusual() }
      default: if byte & 0xC0 == 0x80 { following += 1 }
      }
      at += 1
    }
    var last = at
    while bytes[last - 1] == UInt8(ascii: " ") { last -= 1 }
    return Scalar(first: first, count: last - first, start: start, end: position(ofByte: last), following: following)
  }

  /// Passes eight bytes of the line, unless one of them is a sign that is looked for.
  @inline(__always) private mutating func skipEight(_ signs: (UInt64) -> UInt64) -> Bool {
    guard at + 8 <= lineEnd else { return false }
    let eight = UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt64.self)
    if signs(eight) != 0 { return false }
    following += Eight.following(in: eight)
    at += 8
    return true
  }

  private func mayBeginPlain(inFlow: Bool) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "-"):
      let next = bytes[at + 1]
      return next > UInt8(ascii: " ") && !(inFlow && Self.isFlowSign(next))
    case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      return false
    case let first: return first > UInt8(ascii: " ") && !Self.isFlowSign(first)
    }
  }

  private static func isFlowSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }

  // MARK: In quotes

  mutating func readQuoted(into tree: inout Tree) throws(Unusual) {
    let (start, quote, textStart) = (position, bytes[at], tree.textCount)
    at += 1
    var kept = at
    while true {
      if skipEight({ Eight.has(quote, in: $0) | Eight.has(0x5C, in: $0) | Eight.has(0x09, in: $0) }) { continue }
      guard at < lineEnd else { throw Unusual() }
      let byte = bytes[at]
      if byte == UInt8(ascii: "\t") { throw Unusual() }
      let isEscape =
        quote == UInt8(ascii: "'") ? byte == quote && bytes[at + 1] == quote : byte == UInt8(ascii: "\\")
      if !isEscape {
        if byte == quote { break }
        if byte & 0xC0 == 0x80 { following += 1 }
        at += 1
        continue
      }
      _ = tree.keep(bytes + kept, count: at - kept)
      try readEscape(into: &tree)
      kept = at
    }
    _ = tree.keep(bytes + kept, count: at - kept)
    at += 1
    try add(
      quote == UInt8(ascii: "'") ? .singleQuoted : .doubleQuoted, from: start, text: textStart..<tree.textCount,
      to: &tree)
  }

  /// `''`, or a backslash with what stands behind it.
  private mutating func readEscape(into tree: inout Tree) throws(Unusual) {
    let letter = bytes[at + 1]
    switch letter {
    case UInt8(ascii: "'") where bytes[at] == letter, UInt8(ascii: "\""), UInt8(ascii: "\\"):
      _ = tree.keep(bytes + (at + 1), count: 1)
      at += 2
    case UInt8(ascii: "n"):
      tree.keepLineBreaks(1)
      at += 2
    case UInt8(ascii: "u") where at + 6 <= lineEnd:
      let digits = UnsafeBufferPointer(start: bytes + (at + 2), count: 4)
      // A sign before the digits would be taken for a number's.
      guard digits[0] >= UInt8(ascii: "0"), let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
        code >= 0x20, let encoded = Unicode.Scalar(code).flatMap({ UTF8.encode($0) })
      else { throw Unusual() }
      for byte in encoded { withUnsafePointer(to: byte) { _ = tree.keep($0, count: 1) } }
      at += 6
    default: throw Unusual()
    }
  }

  // MARK: Literal

  /// A `|` block, up to the first line that is indented less.
  mutating func readLiteral(into tree: inout Tree) throws(Unusual) {
    let start = position
    at += 1
    let chomping = bytes[at]
    if chomping == UInt8(ascii: "-") || chomping == UInt8(ascii: "+") { at += 1 }
    guard at == lineEnd else { throw Unusual() }
    skipLine()
    guard at < count else { throw Unusual() }
    skipSpaces()
    let indentation = at - lineStart
    guard bytes[at] > UInt8(ascii: " "), indentation > outerColumn else { throw Unusual() }
    let textStart = tree.textCount
    var (textEnd, emptyLines) = (textStart, 0)
    at = lineStart
    while at < count {
      while at - lineStart < indentation, bytes[at] == UInt8(ascii: " ") { at += 1 }
      let isInside = at - lineStart == indentation
      if bytes[at] == UInt8(ascii: "\t"), !isInside { throw Unusual() }
      if at == lineEnd {
        emptyLines += 1
      } else {
        if !isInside { break }
        tree.keepLineBreaks(emptyLines)
        emptyLines = 0
        _ = tree.keep(bytes + at, count: lineEnd + 1 - at)
        textEnd = tree.textCount
      }
      skipLine()
    }
    if chomping == UInt8(ascii: "-") { textEnd -= 1 }
    if chomping == UInt8(ascii: "+") {
      tree.keepLineBreaks(emptyLines)
      textEnd = tree.textCount
    }
    (at, following) = (lineStart, 0)
    try add(.literal, from: start, text: textStart..<textEnd, to: &tree)
  }

  // MARK: Flow

  /// `[…]` or `{…}` on one line. `depth` counts the collections around it and itself.
  mutating func readFlow(into tree: inout Tree, depth: Int) throws(Unusual) {
    guard depth <= Limits.depth else { throw Unusual() }
    let isMapping = bytes[at] == UInt8(ascii: "{")
    let bracket = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
    let index = add(isMapping ? .mapping : .sequence, .flow, to: &tree)
    at += 1
    skipSpaces()
    while bytes[at] != bracket {
      if isMapping { try readFlowKey(into: &tree) }
      switch bytes[at] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): try readFlow(into: &tree, depth: depth + 1)
      case UInt8(ascii: "\""), UInt8(ascii: "'"): try readQuoted(into: &tree)
      default: add(try plain(inFlow: true), .plain, to: &tree)
      }
      skipSpaces()
      if bytes[at] == bracket { break }
      guard bytes[at] == UInt8(ascii: ",") else { throw Unusual() }
      at += 1
      skipSpaces()
      if bytes[at] == bracket { throw Unusual() }
    }
    at += 1
    try end(index, at: position, in: &tree)
  }

  private mutating func readFlowKey(into tree: inout Tree) throws(Unusual) {
    let key = try plain(inFlow: true)
    guard bytes[at] == UInt8(ascii: ":"), key.count <= Scalar.longestKey else { throw Unusual() }
    add(key, .plain, to: &tree)
    at += 1
    skipSpaces()
  }
}

/// Eight bytes of UTF-8 in one number, looked at together.
/// https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
enum Eight {
  private static let ones = 0x0101_0101_0101_0101 as UInt64
  private static let high = 0x8080_8080_8080_8080 as UInt64

  /// Not 0 where one of them is this byte of ASCII.
  @inline(__always) static func has(_ byte: UInt8, in eight: UInt64) -> UInt64 {
    let difference = eight ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & high
  }

  /// How many are not the first of their character.
  @inline(__always) static func following(in eight: UInt64) -> Int {
    (eight & high & ~(eight << 1)).nonzeroBitCount
  }
}
