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
