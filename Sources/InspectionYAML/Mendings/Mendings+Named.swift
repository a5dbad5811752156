import Inspection

// What a fault says is missing, or where it says that something belongs.

extension Faulty {
  /// The keywords that the fault quotes in the words of the document.
  private var named: [String] {
    let text = fault.message.quoting(in: language)(language) + " " + (fault.help?.quoting(in: language)(language) ?? "")
    let quoted = text.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
    return quoted.map { String($0.element.prefix { $0 != ":" }) }
      .filter { $0 != line?.keyText && Keyword.isWord($0, in: language) }.unique.prefix(3).map { $0 }
  }

  /// The heading that is named, where its line is gone.
  var namedHeadings: [Diagnostic] {
    guard let line, lines.kind(number) == .says else { return [] }
    return named.flatMap { name in
      [line.body - 2, line.body].filter { $0 >= 0 }.map {
        lost(Outline.Heading(name: name, indent: $0), above: line)
      }
    }
  }

  /// A name near one without which no version of a checklist is found.
  var misspelledNames: [Diagnostic] {
    guard fault.code.id == "checklist-not-in-force" else { return [] }
    let wanted = [Keyword.visit, .date].map { $0.word(in: language) }
    return zip(lines.all, lines.kinds).filter { $1 == .says }.flatMap { line, _ in
      line.names.compactMap { name -> Diagnostic? in
        let text = line.text(name)
        guard !Keyword.isWord(text), let near = Spelling.nearest(to: text, among: wanted) else { return nil }
        return .unknownKey(Located(text, at: line.range(name)), KeywordSet(.visit), meant: near)
      }
    }
  }

  /// The line that is named and stands below the wrong one.
  var namedLines: [Diagnostic] {
    guard let line else { return [] }
    let places = (number...number + 40).compactMap { lines[$0] }
    return named.flatMap { name in
      places.filter { lines.kind($0.number) == .says && $0.keyText == name }.prefix(2).flatMap {
        found -> [Diagnostic] in
        [line.body, line.indent].unique.filter { $0 != found.indent }.flatMap { indent in
          [moved(found, to: indent)]
            + (lines.below(found).map { [moved(found, through: $0.upperBound, to: indent)] } ?? [])
        }
      }
    }
  }
}

extension SourceLine {
  /// The places of all names with a colon behind them, also those between braces.
  fileprivate var names: [Range<Int>] {
    scalars.indices.compactMap { colon in
      guard scalars[colon] == ":", scalar(at: colon + 1).map({ $0 == " " }) ?? true else { return nil }
      let start = scalars[..<colon].lastIndex { !$0.isOfName }.map { $0 + 1 } ?? 0
      return start < colon ? start..<colon : nil
    }
  }
}
