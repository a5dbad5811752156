import Inspection

/// A fault among the lines around it, for those who look for the change that mends it.
struct Faulty {
  let fault: Diagnostic
  let lines: KnownLines
  let outline: Outline
  let language: Language
  let lineBreak: String

  /// The line of the fault.
  var number: Int { Int(fault.range.start.line) }
  var line: SourceLine? { lines[number] }

  /// The line of the fault, those above that say something, and the one below: where the cause may be, the nearest first.
  var near: [SourceLine] {
    var found = lines.kind(number) == .says ? [line].compactMap { $0 } : []
    var above = lines.said(before: number)
    while let next = above, found.count < 4 {
      found.append(next)
      above = lines.said(before: next.number)
    }
    if let line { found += lines.above(line).prefix(2) }
    // What the line above stands below may be what stands wrong.
    if let line, let above = lines.said(before: number), above.indent >= line.indent {
      let owners = lines.above(above)
      found += owners.prefix { $0.indent >= line.indent }
      if let owner = owners.first(where: { $0.indent < line.indent }), let first = lines.said(after: owner.number) {
        found.append(first)
      }
    }
    return (found + [lines.said(after: number)].compactMap { $0 }).uniqueLines
  }

  /// The fault with something else to do about it.
  func same(_ remedy: Remedy?) -> [Diagnostic] {
    guard let remedy, !remedy.alternatives.isEmpty else { return [] }
    return [
      Diagnostic(
        fault.code, fault.message, at: fault.range, remedy: remedy, related: fault.related,
        note: fault.note ?? .firstTime)
    ]
  }

  /// Another fault than was told, with what mends it.
  func other(
    _ code: DiagnosticCode, _ message: Message, at range: SourceRange, _ advice: Message, _ edits: [DocumentEdit]
  ) -> Diagnostic {
    Diagnostic(code, message, at: range, remedy: Remedy(advice, [edits].withoutHidden))
  }

  /// Someone who looks: gives the faults that may be meant, each with one way to mend it.
  struct Maker: Sendable {
    let find: @Sendable (Faulty) -> [Diagnostic]
    /// Whether it also finds what is only one of several things that may be meant, so that all must be well afterwards.
    var isGuess = false
    /// Whether it also looks at what is wrong with a value.
    var isOfValues = false
    /// Whether what it finds goes before quotes that make a text of several fields.
    var goesBeforeQuotes = false
  }

  /// Those who look, the surest first.
  var makers: [Maker] {
    let headings = Maker(find: { $0.lostHeadings }, isGuess: outline.checklist == nil)
    let first = [
      Maker(find: { $0.filledLists }, isOfValues: true, goesBeforeQuotes: true),
      Maker(find: { $0.otherDashes }, isOfValues: true, goesBeforeQuotes: true),
      Maker(find: { $0.misspelledNames }, isGuess: true, isOfValues: true),
      Maker(find: { $0.hashesInBraces }, goesBeforeQuotes: true),
      Maker(find: { $0.bracketsBefore }, goesBeforeQuotes: true), Maker(find: { $0.valuesAbove }),
      Maker(find: { $0.otherClosers }, isGuess: true, isOfValues: true, goesBeforeQuotes: true),
      Maker(find: { $0.lostColons }, isGuess: true, goesBeforeQuotes: true),
      Maker(find: { $0.joinedLines }, goesBeforeQuotes: true), Maker(find: { $0.gluedColons }),
      Maker(find: { $0.textsTooFarOut }),
      Maker(find: { $0.valuesBelow }), Maker(find: { $0.otherBlanks }), Maker(find: { $0.linesTwice }),
    ]
    let last = [
      Maker(find: { $0.namedLines }), Maker(find: { $0.namedHeadings }),
      Maker(find: { $0.straySigns }, isGuess: true, isOfValues: true),
      Maker(find: { $0.slippedLetters }, isGuess: true),
      Maker(find: { $0.dashesLost }), Maker(find: { $0.indentations }),
      Maker(find: { $0.swappedLines }, isGuess: true), Maker(find: { $0.openEnds }, isGuess: true),
    ]
    return outline.checklist == nil ? first + last + [headings] : first + [headings] + last
  }
}

extension [SourceLine] {
  /// Each line once, in order.
  fileprivate var uniqueLines: [SourceLine] {
    var seen: Set<Int> = []
    return filter { seen.insert($0.number).inserted }
  }
}

extension DiagnosticCode {
  /// What is told only where a change was found that mends it.
  static let mended = [filledList, joinedLines, swappedLines, headingMissing, indentationLost, doubledEncoding]
}
